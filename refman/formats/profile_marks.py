"""The line of marks above each title of a profile page, and the lines up to the next."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from refman.formats import arxiv, printed_names
from refman.formats.base import Unread
from refman.formats.page import Line

_MARKS = re.compile(
    r"(?P<score>\d{1,3}(?:\.\d{1,3})?)?(?P<category>[A-Z]{2}|[a-z]{2,9}(?:-[a-z]{2,5})*)?"
    r"(?P<date>[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?)?(?P<code>Code)?"
)
_TWO = "It and the line beside it say when and where a paper is from; which is right is unsure."


@dataclass(frozen=True, slots=True)
class Marks:
    """The line above a title: `34.3CVJun 22, 2023Code`."""

    line: Line
    score: float | None
    printed_category: str
    printed_date: str | None
    code: bool

    @property
    def category(self) -> str | None:
        """arXiv's full name, None without one."""
        return arxiv.category(self.printed_category)

    @property
    def sure(self) -> bool:
        """Whether nothing else on a page looks so: a lone category or day may be a crumb."""
        return bool(self.printed_category and self.printed_date)


@dataclass(slots=True)
class Part:
    """The lines from one line of marks to the next; `whole` once an abstract is among them."""

    marks: Marks
    lines: list[Line] = field(default_factory=list)
    whole: bool = False

    def take(self, line: Line) -> None:
        """Add a line below the others."""
        self.whole = self.whole or (bool(self.lines) and reads_like_prose(line))
        self.lines.append(line)


def read_marks(line: Line) -> Marks | None:
    """The marks that a line holds; None when it holds anything else."""
    match = _MARKS.fullmatch(line.text)
    if match is None:
        return None
    score, category, printed_date, code = match.groups()
    known = category is not None and arxiv.category(category) is not None
    if not known and (not printed_date or (category or "").islower()):
        return None
    return Marks(line, float(score) if score else None, category or "", printed_date, bool(code))


def begins_row(line: Line) -> bool:
    """Whether a line surely is the first of a row."""
    marks = read_marks(line)
    return marks is not None and marks.sure


def reads_like_prose(line: Line) -> bool:
    """Whether a line is long or a sentence, and no list of names (`et al.` ends like one)."""
    return line.long or (line.ends_a_sentence and not printed_names.read(line.text).plausible)


def split(lines: Sequence[Line]) -> tuple[list[Part], list[Unread]]:
    """The rows of a page, each below its marks, and the lines above the first.

    A lone category or day begins a row only between two papers: the one above has its abstract,
    and at least two lines follow. Of two marks that touch, neither is believed.
    """
    parts: list[Part] = []
    unread: list[Unread] = []
    for index, line in enumerate(lines):
        marks = read_marks(line)
        above = parts[-1] if parts else None
        if marks and (marks.sure or _between(above, lines[index : index + 3])):
            doubted = parts.pop() if above and not above.lines and not line.gap_above else None
            unread += [one.unread(_TWO) for one in (doubted.marks.line, line)] if doubted else []
            parts.append(Part(_untold(line) if doubted else marks))
        elif above:
            above.take(line)
        else:
            unread.append(line.unread("It stands above the first paper and is no part of a head."))
    return parts, unread


def _untold(line: Line) -> Marks:
    """Marks that say nothing."""
    return Marks(line, None, "", None, code=False)


def _between(above: Part | None, here: Sequence[Line]) -> bool:
    """Whether marks stand between two papers, or end a cut page."""
    if above and not above.whole:
        return False
    return not here[-1].ended or (len(here) == 3 and not any(map(begins_row, here[1:])))
