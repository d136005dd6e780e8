"""How a paper is shown by the shell: as a line, and as JSON."""

from collections.abc import Iterable, Iterator
from typing import Any

from refman.bibtex import latex
from refman.model import dates, names
from refman.model.entry import Entry
from refman.store import Reading, papers

_SIGHTING = (
    "category", "score", "code", "printed_date", "affiliation",
    "organisation", "author_count", "discussion",
)  # fmt: skip


def as_json(reading: Reading, entry: Entry) -> dict[str, Any]:
    """What `refman list --json` says of a paper; text is plain Unicode.

    `linked` are known to be authors, but not where in the list.
    """
    date = dates.of_fields(entry.fields)
    return {
        "key": entry.key,
        "kind": entry.kind,
        "title": _plain(entry, "title"),
        "authors": _authors(entry),
        "linked": [latex.plain(names.parse(name).display) for name in entry.linked],
        "truncated": entry.truncated,
        "year": int(date[:4]) if date else None,
        "date": date or None,
        "tags": sorted(entry.tags, key=str.casefold),
        "summary": _plain(entry, "summary") or None,
        "abstract": _plain(entry, "abstract") or None,
        "sightings": _sightings(reading, entry),
    }


def listing(entries: Iterable[Entry], count: int) -> Iterator[str]:
    """One line a paper: key, year, surnames, title; then the count."""
    for entry in entries:
        year = dates.of_fields(entry.fields)[:4] or "    "
        yield f"{entry.key:32} {year}  {_short(entry)}{_plain(entry, 'title')}\n"
    yield f"{count:,} paper{'' if count == 1 else 's'}\n"


def _plain(entry: Entry, name: str) -> str:
    return latex.plain(entry.fields.get(name, ""))


def _authors(entry: Entry) -> list[str]:
    return [latex.plain(name.display) for name in names.people(entry.fields.get("author", ""))]


def _short(entry: Entry) -> str:
    surnames = [latex.plain(n.surname) for n in names.people(entry.fields.get("author", ""))]
    if not surnames:
        return ""
    more = " et al." if len(surnames) > 2 or entry.truncated else ""
    return f"{', '.join(surnames[:2])}{more}: "


def _sightings(reading: Reading, entry: Entry) -> list[dict[str, Any]]:
    if entry.id is None:
        return []
    return [
        {"source": seen.source, **{name: getattr(seen.sighting, name) for name in _SIGHTING}}
        for seen in papers.seen_in(reading, entry.id)
    ]
