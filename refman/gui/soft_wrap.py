"""Lines of code broken at spaces to fit a width, without losing where each piece came from.

Qt's own wrapping breaks TeX between `$` and `\\`, and what is copied from a widget would keep
breaks that the text does not have.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

INDENT = 4
"""Spaces before a line that goes on."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line as shown: `indent` spaces, then `text`, which stands at `offset` in the source."""

    offset: int
    text: str
    indent: int = 0

    @property
    def shown(self) -> str:
        """What is shown of it."""
        return " " * self.indent + self.text

    def source(self, column: int) -> int:
        """The offset in the source of a column of the line as shown."""
        return self.offset + min(len(self.text), max(0, column - self.indent))


Cells = Callable[[str], float]
"""How many columns a character takes."""


def wrap(text: str, columns: int, cells: Cells = lambda _: 1) -> Iterator[Line]:
    """The lines of `text`, none wider than `columns`.

    A word that is longer than a line is broken where the line ends. The space at which a line was
    broken is not shown.

    Args:
        cells: asked of lines with any character beyond ASCII, which all take one column.
    """
    offset = 0
    for line in text.split("\n"):
        yield from _wrap(Line(offset, line), max(columns, 2 * INDENT), cells)
        offset += len(line) + 1


def _wrap(line: Line, columns: int, cells: Cells) -> Iterator[Line]:
    while (room := _held(line.text, columns - line.indent, cells)) < len(line.text):
        start = len(line.text) - len(line.text.lstrip())
        space = line.text.rfind(" ", start, room + 1)
        whole = _before_key(line.text, columns)
        end, following = (space, space + 1) if space > start else (whole or room,) * 2
        yield Line(line.offset, line.text[:end], line.indent)
        line = Line(line.offset + following, line.text[following:], INDENT)
    yield line


def _before_key(text: str, columns: int) -> int:
    """Where the citation key of an entry's first line begins, if it fits on a line; else 0."""
    key = text.find("{") + 1
    return key if text.startswith("@") and len(text) - key <= columns - INDENT else 0


def _held(text: str, columns: int, cells: Cells) -> int:
    """How many characters of `text` so many columns hold, and one at least."""
    if text.isascii():
        return columns
    taken = 0.0
    for number, character in enumerate(text):
        taken += cells(character)
        if taken > columns:
            return max(1, number)
    return len(text)
