"""The head of a profile page: whose page it is, and the figures it gives of the author."""

import re
from dataclasses import dataclass

from refman.formats import arxiv
from refman.formats.base import Unread
from refman.formats.page import Line
from refman.formats.printed_names import is_name
from refman.formats.profile_rows import read_marks
from refman.model.entry import Profile

_FIGURE = re.compile(
    r"h-index(?P<h_index>\d[\d,]{0,11})|(?P<papers>\d[\d,]{0,11})papers"
    r"|(?P<citations>\d[\d,]{0,11})citations|Novelty(?P<novelty>\d{1,3})%"
    r"|AI Score(?P<ai_score>\d{1,3})"
)
_COUNT = re.compile(r"[\d,]{1,12} Papers")


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a page, if it has one, and the lines behind it."""

    profile: Profile | None
    unread: list[Unread]
    rest: list[Line]


def read_head(lines: list[Line]) -> Head:
    """Split a page behind the last line of its head."""
    end = _end(lines)
    # the last line of a cut page may be half a figure
    figures = {key: value for line in lines[:end] if line.ended for key, value in _figures(line)}
    others = [line for line in lines[:end] if not _belongs(line)]
    name = _name(lines[:end]) if figures else None
    unread = [line.unread("It is no part of a profile’s head.") for line in others if line != name]
    if name is None:
        return Head(None, unread, lines[end:])
    return Head(Profile(name.text, _main_field(lines[:end]), **figures), unread, lines[end:])


def _end(lines: list[Line]) -> int:
    first = next((index for index, line in enumerate(lines) if _dated(line)), len(lines))
    ours = [index for index, line in enumerate(lines[:first]) if _figures(line) or _count(line)]
    return ours[-1] + 1 if ours else 0


def _name(head: list[Line]) -> Line | None:
    """The line above the field and the figures, when it has the shape of a name."""
    top = next(index for index, line in enumerate(head) if _belongs(line))
    above = head[top - 1] if top else None
    return above if above and is_name(above.text) else None


def _belongs(line: Line) -> bool:
    return bool(_figures(line) or _count(line) or _field(line))


def _figures(line: Line) -> list[tuple[str, int]]:
    match = _FIGURE.fullmatch(line.text)
    found = match.groupdict() if match else {}
    return [(key, int(value.replace(",", ""))) for key, value in found.items() if value]


def _count(line: Line) -> bool:
    return bool(_COUNT.fullmatch(line.text))


def _field(line: Line) -> str | None:
    return arxiv.category(line.text)


def _main_field(head: list[Line]) -> str | None:
    return next(filter(None, map(_field, head)), None)


def _dated(line: Line) -> bool:
    marks = read_marks(line)
    return marks is not None and marks.printed_date is not None
