"""An author's profile page as a browser captures it: a head, then a row for each paper.

    Ada Example                         name
    LG                                  main field
    h-index12                           figures of the author
    3 Papers
    34.3CVJun 22, 2023Code              score, category, date, code flag: only the category or
    A Title of a Paper                  the date is always there
    Ada Example, Bo Sample et al. · pku
    The abstract, one long line.

A capture may lack the head, and then title and authors may stand glued on one line.
"""

from collections.abc import Iterable

from refman.formats.base import Format, Parsed, Unread
from refman.formats.page import lines_of
from refman.formats.profile_head import read_head
from refman.formats.profile_marks import begins_row
from refman.formats.profile_rows import read_rows
from refman.formats.rows import Row, dated, digest, entries
from refman.model.entry import Profile, Source


def recognises(text: str) -> bool:
    """Whether a row of such a page begins somewhere, or the figures of its head are there."""
    lines = lines_of(text)
    return any(begins_row(line) for line in lines) or read_head(lines).profile is not None


def read(pieces: Iterable[str], _name: str) -> Parsed:
    """The papers of a profile page; their source is named after the author on the page."""
    head = read_head(lines_of("".join(pieces)))
    rows, unread = read_rows(head.rest)
    source = _source(head.profile, rows)
    return Parsed(source, (*entries(dated(rows), source), *_in_order([*head.unread, *unread])))


def _source(profile: Profile | None, rows: list[Row]) -> Source:
    if profile:
        return Source(f"profile:{profile.name}", f"{profile.name}’s page", "profile", profile)
    first = digest(rows[0].title) if rows else ""
    return Source(f"profile:{first}", "Unnamed author page", "profile")


def _in_order(unread: list[Unread]) -> tuple[Unread, ...]:
    return tuple(sorted(unread, key=lambda stretch: stretch.line))


FORMAT = Format("profile-page", "Author profile page", (".txt",), recognises, read)
