"""The rows of a profile page: below its marks each has a title, authors and an abstract."""

from collections.abc import Iterator, Sequence

from refman.formats import glued, printed_names, profile_glued, profile_listed
from refman.formats.base import Unread
from refman.formats.page import Line
from refman.formats.printed_names import NameList
from refman.formats.profile_block import Block
from refman.formats.profile_marks import Part, split
from refman.formats.rows import Row

_CUT = "The page ends inside this paper."
_NO_MORE = "Neither authors nor an abstract follow."
_SPARE = "It is no part of the paper above it."


def read_rows(lines: Sequence[Line]) -> tuple[list[Row], list[Unread]]:
    """The rows in order, and the lines that belong to none."""
    parts, unread = split(lines)
    blocks = _blocks(parts)
    rows: list[Row] = []
    for block in blocks:
        cut = block is blocks[-1] and block.cut
        row = None if cut else _row(block)
        rows += [row] if row else []
        unread += _cut_off(block) if cut else _left_over(block, row)
    return rows, unread


def _blocks(parts: Sequence[Part]) -> list[Block]:
    """The parts sorted in the manner of most of them, so that a crumb in one does not decide."""
    listed = [profile_listed.block(part) for part in parts]
    if _has_lists(listed):
        return listed
    known = glued.known_names(line.text for part in parts for line in part.lines if not line.long)
    return [profile_glued.block(part, known) for part in parts]


def _has_lists(blocks: Sequence[Block]) -> bool:
    """Whether most papers of a page have their authors on a line of their own.

    A title that ends in "et al." has them glued to it, whatever the line below looks like.
    """
    whole = [block for block in blocks if not block.cut]
    with_list = [b for b in whole if b.names and not printed_names.read(b.first.text).truncated]
    return 2 * len(with_list) > len(whole)


def _row(block: Block) -> Row | None:
    authors = block.names or NameList("", truncated=False, affiliation=None)
    if not block.title or not (block.names or block.abstract):
        return None
    return Row(
        title=block.title,
        authors=authors.names,
        truncated=authors.truncated,
        affiliation=authors.affiliation,
        category=block.marks.category,
        printed_date=block.marks.printed_date,
        code=block.marks.code,
        score=block.marks.score,
        abstract=block.abstract.text if block.abstract else "",
    )


def _left_over(block: Block, row: Row | None) -> Iterator[Unread]:
    marks = block.marks
    if row is None:
        reason = _NO_MORE if block.title else block.reason
        yield from (line.unread(reason) for line in (marks.line, *block.lines))
        return
    if marks.printed_category and marks.category is None:
        yield marks.line.unread(f"“{marks.printed_category}” is no category of arXiv’s.")
    yield from (line.unread(_SPARE) for line in block.rest)


def _cut_off(block: Block) -> Iterator[Unread]:
    """The last paper of a cut page, in one word; crumbs among its lines are reported beside."""
    yield block.first.unread(_CUT)
    rest = (line for line in block.rest if line.ended and line is not block.first)
    yield from (line.unread(_SPARE) for line in rest)
