"""What all captured pages share: numbered lines, and what the end of a cut page looks like."""

import re
from dataclasses import dataclass

from refman.formats.base import Unread

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]}$]*")
_EXCERPT = 80
_PROSE = 40
"""Words from which on a line is prose, whether or not it ends with a full stop."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line that holds something.

    Args:
        number: counted from 1, empty lines counted too.
        text: without the space around it.
        ended: whether a line break follows; the last line of a cut page has none.
        gap_above: whether an empty line, or nothing at all, is above it.
        gap_below: the same for below.
    """

    number: int
    text: str
    ended: bool
    gap_above: bool
    gap_below: bool

    @property
    def apart(self) -> bool:
        """Whether it is a paragraph of its own."""
        return self.gap_above and self.gap_below

    @property
    def long(self) -> bool:
        """Whether it has more words than any title."""
        return self.text.count(" ") >= _PROSE

    @property
    def ends_a_sentence(self) -> bool:
        """Whether the text stops where a paragraph can stop."""
        return any(_SENTENCE_END.fullmatch(self.text[-end:]) for end in range(1, 5))

    def unread(self, reason: str) -> Unread:
        """This line as one that fits nothing, for a reason."""
        return Unread(self.number, reason, self.text[:_EXCERPT])


def lines_of(text: str) -> list[Line]:
    """The lines of a page that are not empty."""
    raw = [line.strip() for line in text.split("\n")]
    around = ["", *raw, ""]
    return [
        Line(number, line, number < len(raw), not around[number - 1], not around[number + 1])
        for number, line in enumerate(raw, start=1)
        if line
    ]


def longest(lines: list[Line]) -> Line | None:
    """The longest line, the first of several; None of none.

    Where several lines could be an abstract, the others are crumbs of the page around it (a
    caption, a button), and those are short.
    """
    return max(lines, key=lambda line: len(line.text), default=None)
