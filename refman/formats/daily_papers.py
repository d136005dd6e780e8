"""Daily papers, a search among trending papers, as a browser captures the page.

    Daily Papers                        below it and above it the site's own lines
    Sep 8                               the day of the page
    A Title of a Paper
    The abstract, one long line.
      • 4 authors                       these three may be missing; instead of the number there
    ·                                   may be an organisation, twice: its logo's text, its name
    Oct 23, 2025 3                      date, and the number of comments

Nothing but its length and its full stop tells an abstract from a title.
"""

from collections.abc import Iterable

from refman.formats.base import Format, Parsed
from refman.formats.daily_head import read_head
from refman.formats.daily_rows import read_rows
from refman.formats.page import lines_of
from refman.formats.profile_marks import begins_row
from refman.formats.rows import Row, dated, digest, entries
from refman.model.entry import Source


def recognises(text: str) -> bool:
    """Whether the page calls itself Daily Papers, and is no profile page that says so."""
    lines = lines_of(text)
    named = any(line.text == "Daily Papers" for line in lines)
    return named and sum(map(begins_row, lines)) < 2


def read(pieces: Iterable[str], _name: str) -> Parsed:
    """The papers of the page; their source is named after its day and its first paper."""
    head = read_head(lines_of("".join(pieces)))
    found, unread = read_rows(head.rest)
    rows = dated(found)
    source = _source(head.day, rows)
    in_order = sorted([*head.unread, *unread], key=lambda stretch: stretch.line)
    return Parsed(source, (*entries(rows, source), *in_order))


def _source(day: str, rows: list[Row]) -> Source:
    first = digest(rows[0].title) if rows else ""
    name = f"Daily papers, {day}" if day else "Daily papers"
    return Source(f"daily:{day}:{first}", name, "daily papers")


FORMAT = Format("daily-papers", "Daily papers page", (".txt",), recognises, read)
