"""What all captured pages share: numbered lines, and what the end of a cut page looks like."""

import re
from dataclasses import dataclass

from refman.formats.base import Unread

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]}$]*")
_EXCERPT = 80


@dataclass(frozen=True, slots=True)
class Line:
    """One line that holds something.

    Args:
        number: counted from 1, empty lines counted too.
        text: without the space around it.
        ended: whether a line break follows; the last line of a cut page has none.
    """

    number: int
    text: str
    ended: bool

    @property
    def ends_a_sentence(self) -> bool:
        """Whether the text stops where a paragraph can stop."""
        return any(_SENTENCE_END.fullmatch(self.text[-end:]) for end in range(1, 5))

    def unread(self, reason: str) -> Unread:
        """This line as one that fits nothing, for a reason."""
        return Unread(self.number, reason, self.text[:_EXCERPT])


def lines_of(text: str) -> list[Line]:
    """The lines of a page that are not empty."""
    raw = text.split("\n")
    stripped = ((number, line.strip()) for number, line in enumerate(raw, start=1))
    return [Line(number, line, number < len(raw)) for number, line in stripped if line]


def longest(lines: list[Line]) -> Line | None:
    """The longest line, the first of several; None of none.

    Where several lines could be a title or an abstract, the others are crumbs of the page around
    it (a caption, a button), and those are short.
    """
    return max(lines, key=lambda line: len(line.text), default=None)
