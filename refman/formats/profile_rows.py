"""The rows of a profile page: a line of marks, then title, authors and abstract."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from refman.formats import arxiv, glued, printed_names
from refman.formats.base import Unread
from refman.formats.page import Line, longest
from refman.formats.printed_names import NameList
from refman.formats.rows import Row

_MARKS = re.compile(
    r"(?P<score>\d{1,3}(?:\.\d{1,3})?)?(?P<category>[A-Z]{2}|[a-z]{2,9}(?:-[a-z]{2,5})*)?"
    r"(?P<date>[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?)?(?P<code>Code)?"
)
_NOBODY = NameList("", truncated=False, affiliation=None)

_CUT = "The page ends inside this paper."
_NO_TITLE = "No title follows."
_GLUED = "No place between title and authors can be told."


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


@dataclass(slots=True)
class _Block:
    """The lines from one line of marks to the next, sorted into what they are."""

    marks: Marks
    lines: list[Line] = field(default_factory=list)

    @property
    def authors(self) -> Line | None:
        """The line that lists the authors, where it stands alone."""
        listed = (line for line in self.lines[1:] if printed_names.read(line.text).plausible)
        return longest(list(listed))

    @property
    def title(self) -> Line | None:
        """The title, the authors glued to it where they have no line."""
        return longest(self.lines[: self._behind - 1] or self.lines[:1])

    @property
    def abstract(self) -> Line | None:
        """The abstract, below title and authors."""
        return longest(self.lines[self._behind :])

    @property
    def cut(self) -> bool:
        """Whether the abstract is missing or stops where no paragraph stops."""
        abstract = self.abstract
        return abstract is None or not (abstract.ended or abstract.ends_a_sentence)

    @property
    def rest(self) -> list[Line]:
        """The lines that are none of these."""
        ours = (self.title, self.authors, self.abstract)
        return [line for line in self.lines if line not in ours]

    @property
    def _behind(self) -> int:
        authors = self.authors
        return self.lines.index(authors) + 1 if authors else 1


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


def read_rows(lines: list[Line]) -> tuple[list[Row], list[Unread]]:
    """The rows in order, and the lines that belong to none."""
    blocks, unread = _blocks(lines)
    listed = any(block.authors for block in blocks)
    known = glued.known_names(line.text for block in blocks for line in block.lines[:1])
    rows: list[Row] = []
    for block in blocks:
        if block is blocks[-1] and block.cut:
            unread.append((block.title or block.marks.line).unread(_CUT))
            continue
        row = _row(block) if listed else _glued_row(block, known)
        rows += [row] if row else []
        unread += _left_over(block, row)
    return rows, unread


def _blocks(lines: list[Line]) -> tuple[list[_Block], list[Unread]]:
    blocks: list[_Block] = []
    unread: list[Unread] = []
    for line in lines:
        marks = read_marks(line)
        # a bare category may also be a title, or a crumb inside a row
        if marks and (marks.printed_date or not blocks or len(blocks[-1].lines) > 1):
            blocks.append(_Block(marks))
        elif blocks:
            blocks[-1].lines.append(line)
        else:
            unread.append(line.unread("It stands above the first paper and is no part of a head."))
    return blocks, unread


def _row(block: _Block) -> Row | None:
    authors = block.authors
    listed = printed_names.read(authors.text) if authors else _NOBODY
    return _of(block, block.title.text, listed) if block.title else None


def _glued_row(block: _Block, known: frozenset[str]) -> Row | None:
    found = glued.split(block.title.text, known) if block.title else None
    return _of(block, *found) if found else None


def _of(block: _Block, title: str, authors: NameList) -> Row:
    return Row(
        title=title,
        authors=authors.names,
        truncated=authors.truncated,
        affiliation=authors.affiliation,
        category=block.marks.category,
        printed_date=block.marks.printed_date,
        code=block.marks.code,
        score=block.marks.score,
        abstract=block.abstract.text if block.abstract else "",
    )


def _left_over(block: _Block, row: Row | None) -> Iterator[Unread]:
    marks = block.marks
    if row is None:
        yield (block.title or marks.line).unread(_NO_TITLE if block.title is None else _GLUED)
    if marks.printed_category and marks.category is None:
        yield marks.line.unread(f"“{marks.printed_category}” is no category of arXiv’s.")
    yield from (line.unread("It is no part of the paper above it.") for line in block.rest)
