"""A row: one paper in the words of a page, and the entry that it makes."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from refman.bibtex.escape import escape
from refman.model import dates, names
from refman.model.entry import Entry, Sighting, Source


@dataclass(frozen=True, slots=True)
class Row:
    """One paper as printed; "" or None where the page says nothing.

    Args:
        title: Unicode with the LaTeX that authors leave in titles, `$f$-divergence`.
        authors: names as printed, `Hsiang-Wei Huang`, in order, without "et al.".
        truncated: whether "et al." ends the list.
        category: arXiv's full name, `cs.LG`.
        date: ISO, the year worked out where the page leaves it out.
        abstract: the page's words.
        summary: refman's words.

    The rest is as in `Sighting`.
    """

    title: str
    authors: tuple[str, ...] = ()
    truncated: bool = False
    category: str | None = None
    date: str = ""
    printed_date: str | None = None
    code: bool = False
    score: float | None = None
    affiliation: str | None = None
    organisation: str | None = None
    author_count: int | None = None
    discussion: int | None = None
    abstract: str = ""
    summary: str = ""


def dated(rows: Sequence[Row]) -> list[Row]:
    """The rows with their dates; one printed without a year follows the newest full date.

    The newest full date of a cut page may be older than that of the whole page, and then such a
    date comes out some years early; nothing on the page tells.
    """
    newest = max(filter(None, (_day(row.printed_date, None) for row in rows)), default=None)
    days = [_day(row.printed_date, newest) for row in rows]
    return [
        replace(row, date=day.isoformat() if day else "")
        for row, day in zip(rows, days, strict=True)
    ]


def entries(rows: Iterable[Row], source: Source) -> tuple[Entry, ...]:
    """The entries of a page's rows, in order."""
    return tuple(_entry(row, source, position) for position, row in enumerate(rows, start=1))


def digest(title: str) -> str:
    """A short name for a title that ignores case, spaces and punctuation."""
    letters = re.sub(r"[\W_]+", "", title.casefold())
    return hashlib.sha256(letters.encode("utf-8", "replace")).hexdigest()[:12]


def bibtex_name(printed: str) -> str:
    """A printed name as an `author` field has it: `Huang, Hsiang-Wei`."""
    name = escape(printed)
    if {"and", names.OTHERS} & set(name.lower().split()):
        return f"{{{name}}}"
    return names.of_display(name).bibtex


def _entry(row: Row, source: Source, position: int) -> Entry:
    fields = {
        "title": escape(row.title),
        "author": " and ".join(_author_list(row)),
        "date": row.date,
        "primaryclass": row.category or "",
        "summary": escape(row.summary),
        "abstract": escape(row.abstract),
    }
    return Entry(
        kind="misc",
        fields={name: value for name, value in fields.items() if value},
        sightings=(_sighting(row, source, position),),
        linked=tuple(_linked(row, source)),
    )


def _author_list(row: Row) -> Iterator[str]:
    yield from map(bibtex_name, row.authors)
    if row.truncated:
        yield names.OTHERS


def _linked(row: Row, source: Source) -> Iterator[str]:
    """The author whose page it is, an author of every paper on it, unless the list has him."""
    if source.profile and source.profile.name not in row.authors:
        yield bibtex_name(source.profile.name)


def _sighting(row: Row, source: Source, position: int) -> Sighting:
    return Sighting(
        source=source.uid,
        position=position,
        title=row.title,
        category=row.category,
        score=row.score,
        code=row.code,
        printed_date=row.printed_date,
        affiliation=row.affiliation,
        organisation=row.organisation,
        author_count=row.author_count,
        discussion=row.discussion,
    )


def _day(printed: str | None, newest: date | None) -> date | None:
    return dates.of_print(printed, newest) if printed else None
