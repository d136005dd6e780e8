"""The head of a daily papers page: the site's own lines, each once, and the day."""

import re
from dataclasses import dataclass
from itertools import pairwise, takewhile

from refman.formats.base import Unread
from refman.formats.page import Line

_FURNITURE = frozenset(
    {
        "new",
        "get trending papers in your email inbox!",
        "subscribe",
        "daily papers",
        "byak and the research community",
        "by ak and the research community",
    }
)
_DAY = re.compile(r"[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?")
_LONGEST = 16
"""Lines among which the head is looked for; that of the real pages has six."""


@dataclass(frozen=True, slots=True)
class Head:
    """The day of a page ("" without one), and the lines behind its head."""

    day: str
    unread: list[Unread]
    rest: list[Line]


def read_head(lines: list[Line]) -> Head:
    """Split a page behind its day, or without one behind the last of the site's own lines."""
    above = _above_prose(lines[:_LONGEST])
    own = _own(above)
    end = own[-1].number if own else 0
    day = _day(above, end)
    end = max(end, day.number if day else 0)
    head = [line for line in above if line.number <= end]
    strays = [line for line in head if line not in own and line is not day]
    unread = [line.unread("It is no part of the page’s head.") for line in strays]
    return Head(day.text if day else "", unread, lines[len(head) :])


def _above_prose(lines: list[Line]) -> list[Line]:
    return list(takewhile(lambda line: not line.long, lines))


def _own(lines: list[Line]) -> list[Line]:
    """The site's own lines; one that comes a second time is a crumb."""
    first = {line.text.casefold(): line for line in reversed(lines)}
    return sorted(
        (line for text, line in first.items() if text in _FURNITURE), key=lambda line: line.number
    )


def _day(lines: list[Line], end: int) -> Line | None:
    """The day: rather below the site's own lines, rather a paragraph of its own, or the first.

    A day below a dot is that of a paper.
    """
    below_dot = {here.number for above, here in pairwise(lines) if above.text == "·"}
    days = [line for line in lines if _DAY.fullmatch(line.text) and line.number not in below_dot]
    below = [line for line in days if line.number > end] or days
    pool = [line for line in below if line.apart] or below
    return pool[0] if pool else None
