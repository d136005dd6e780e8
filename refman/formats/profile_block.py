"""The lines of one paper on a profile page, sorted into what they are."""

from collections.abc import Sequence
from dataclasses import dataclass

from refman.formats.page import Line, longest
from refman.formats.printed_names import NameList
from refman.formats.profile_marks import Marks, reads_like_prose


@dataclass(frozen=True, slots=True)
class Block:
    """One paper, as far as it can be told.

    Args:
        marks: the line above it.
        lines: all lines below the marks.
        title: "" where no line is surely the title, for a `reason` in words for the user.
        names: the authors; None where no line lists them.
        told: the lines that the title and the names come from.
        abstract: None without one.
    """

    marks: Marks
    lines: Sequence[Line]
    title: str
    reason: str
    names: NameList | None
    told: Sequence[Line]
    abstract: Line | None

    @property
    def rest(self) -> list[Line]:
        """The lines that are none of these."""
        return [line for line in self.lines if line not in self.told and line is not self.abstract]

    @property
    def first(self) -> Line:
        """The line by which a user finds the paper: its title, or else its first."""
        return [*self.told, *self.lines, self.marks.line][0]

    @property
    def cut(self) -> bool:
        """Whether the abstract is missing or stops where no paragraph stops."""
        abstract = self.abstract
        return abstract is None or not (abstract.ended or abstract.ends_a_sentence)


def abstract_of(lines: list[Line]) -> Line | None:
    """The abstract among lines that may be one: the longest, and rather one of sentences."""
    return longest([line for line in lines if reads_like_prose(line)] or lines)
