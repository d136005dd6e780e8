"""Rows of a profile page whose titles have the authors glued to them.

LGSep 10, 2023Code
A Title of a PaperAda Example, Bo Sample et al.
The abstract, one long line.
"""

from collections.abc import Sequence, Set

from refman.formats import glued
from refman.formats.page import Line
from refman.formats.printed_names import NameList
from refman.formats.profile_block import Block, abstract_of
from refman.formats.profile_marks import Part

_NO_TITLE = "No title follows."
_NO_PLACE = "No place between title and authors can be told."


def block(part: Part, known: frozenset[str]) -> Block:
    """Sort the lines of a part: the title is the line above the abstract that comes apart.

    Args:
        known: names that stand elsewhere on the page.
    """
    abstract = abstract_of(part.lines[1:])
    above = [line for line in part.lines if abstract and line.number < abstract.number]
    found = _chosen(
        [(line, *parts) for line in above if (parts := glued.split(line.text, known))], known
    )
    return Block(
        marks=part.marks,
        lines=part.lines,
        title=found[1] if found else "",
        reason=_NO_PLACE if part.lines else _NO_TITLE,
        names=found[2] if found else None,
        told=found[:1] if found else (),
        abstract=abstract,
    )


def _chosen(
    found: Sequence[tuple[Line, str, NameList]], known: Set[str]
) -> tuple[Line, str, NameList] | None:
    """The one line that comes apart; of several the one whose list ends, or begins, as lists do."""
    marked = [one for one in found if one[2].truncated or one[2].names[0] in known]
    pool = found if len(found) == 1 else marked
    return pool[0] if len(pool) == 1 else None
