"""How a paper is shown by the shell: as a line, and as JSON."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from textwrap import indent
from typing import Any

from refman.bibtex import latex
from refman.model import dates, names
from refman.model.entry import Entry
from refman.store import Reading, attachments, citekeys, derive, marks, notes, papers

_IDENTIFIERS = ("doi", "eprint", "isbn", "issn", "url")

_SIGHTING = (
    "category", "score", "code", "printed_date", "affiliation",
    "organisation", "author_count", "discussion",
)  # fmt: skip


def as_json(reading: Reading, entry: Entry) -> dict[str, Any]:
    """What `refman list --json` says of a paper; text is plain Unicode.

    `linked` are known to be authors, but not where in the list; `clash` names the other papers that
    its key, or an alias of either, stands for too.
    """
    date = dates.of_fields(entry.fields)
    return {
        "key": entry.key,
        "kind": entry.kind,
        "title": _plain(entry, "title"),
        "authors": _authors(entry),
        "linked": _linked(entry),
        "truncated": entry.truncated,
        "year": int(date[:4]) if date else None,
        "date": date or None,
        "tags": sorted(entry.tags, key=str.casefold),
        "clash": _clash(reading, entry),
        "summary": _plain(entry, "summary") or None,
        "abstract": _plain(entry, "abstract") or None,
        "sightings": _sightings(reading, entry),
    }


def whole(reading: Reading, entry: Entry) -> dict[str, Any]:
    """What `refman show --json` says of a paper: its fields are BibTeX text, in order."""
    assert entry.id is not None  # it was read from the library
    added = datetime.fromtimestamp(papers.added(reading, entry.id), UTC)
    return {
        "key": entry.key,
        "kind": entry.kind,
        "fields": dict(entry.fields),
        "tags": sorted(entry.tags, key=str.casefold),
        "aliases": derive.aliases(entry.fields),
        "ids": {name: entry.fields[name] for name in _IDENTIFIERS if name in entry.fields},
        "linked": _linked(entry),
        "truncated": entry.truncated,
        "sources": list(dict.fromkeys(s.source for s in papers.seen_in(reading, entry.id))),
        "sightings": _sightings(reading, entry),
        "added": added.isoformat(timespec="seconds"),
        "clash": _clash(reading, entry),
        "trashed": papers.in_trash(reading, entry.id),
        **noted(reading, entry.id),
    }


def noted(reading: Reading, entry: int) -> dict[str, Any]:
    """What a reader noted of a paper."""
    found = marks.of(reading, [entry]).get(entry, marks.Marks())
    return {
        "reading": found.state, "rating": found.rating or None, "listed": found.listed,
        "notes": [one.text for one in notes.of(reading, entry)],
        "files": [one.name for one in attachments.of(reading, entry)],
    }  # fmt: skip


def described(reading: Reading, entry: Entry) -> Iterator[str]:
    """The same as lines: the entry as the library has it, and what is known beside it."""
    facts = whole(reading, entry)
    yield f"@{entry.kind}{{{entry.key},"
    yield from (f"  {name} = {{{value}}}," for name, value in entry.fields.items())
    yield "}"
    for name in ("tags", "linked", "sources"):
        if facts[name]:
            yield f"{name}: {', '.join(facts[name])}"
    yield f"added: {facts['added']}"
    yield from [facts["reading"]] if facts["reading"] != "unread" else []
    yield from [f"rating: {facts['rating']}"] if facts["rating"] else []
    yield from [f"files: {', '.join(facts['files'])}"] if facts["files"] else []
    for number, text in enumerate(facts["notes"], 1):
        yield f"note {number}: {indent(text, '  ').lstrip()}"
    yield from ["on the reading list"] if facts["listed"] else []
    yield from ["in the trash"] if facts["trashed"] else []
    for other in facts["clash"]:
        what = "an alias" if other["alias"] else "the key"
        yield f"clash: “{other['key']}” is {what} of “{other['title']}” too"


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


def _linked(entry: Entry) -> list[str]:
    return [latex.plain(names.parse(name).display) for name in entry.linked]


def _clash(reading: Reading, entry: Entry) -> list[dict[str, Any]]:
    if entry.id is None:
        return []
    return [
        {"key": other.name, "alias": other.alias, "title": other.title}
        for other in citekeys.clashes(reading, entry.id)
    ]


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
