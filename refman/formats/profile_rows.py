"""The rows of a profile page: a line of marks, then title, authors and abstract."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines from one line of marks to the next, sorted into what they are.

    `title` has the authors glued to it where no line lists them; `rest` is none of the others.
    """

    marks: Marks
    title: Line | None
    authors: Line | None
    abstract: Line | None
    rest: list[Line]

    @property
    def cut(self) -> bool:
        """Whether the abstract is missing or stops where no paragraph stops."""
        abstract = self.abstract
        return abstract is None or not (abstract.ended or abstract.ends_a_sentence)


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
    listed = any(block.authors and block.abstract for block in blocks)
    known = glued.known_names(block.title.text for block in blocks if block.title)
    rows: list[Row] = []
    for block in blocks:
        if block is blocks[-1] and block.cut:
            unread.append((block.title or block.marks.line).unread(_CUT))
            continue
        row = _row(block) if listed else _glued_row(block, known)
        rows += [row] if row else []
        unread += _left_over(block, row, listed=listed)
    return rows, unread


def _blocks(lines: list[Line]) -> tuple[list[_Block], list[Unread]]:
    parts: list[tuple[Marks, list[Line]]] = []
    unread: list[Unread] = []
    for line in lines:
        marks = read_marks(line)
        # a bare category may also be a title, or a crumb inside a row
        if marks and (marks.printed_date or not parts or len(parts[-1][1]) > 1):
            parts.append((marks, []))
        elif parts:
            parts[-1][1].append(line)
        else:
            unread.append(line.unread("It stands above the first paper and is no part of a head."))
    return [_sorted(*part) for part in parts], unread


def _sorted(marks: Marks, lines: list[Line]) -> _Block:
    """Sort lines by their shape and place: title, authors, abstract.

    An abstract has no shape of names, so what is cut from one may be taken for authors; then
    there is no abstract.
    """
    shaped = [(line, printed_names.read(line.text).plausible) for line in lines[1:]]
    abstract = longest([line for line, names in shaped if not names])
    end = abstract.number if abstract else math.inf
    authors = longest([line for line, names in shaped if names and line.number < end])
    end = authors.number if authors else end
    title = longest([line for line in lines if line.number < end])
    rest = [line for line in lines if line not in (title, authors, abstract)]
    return _Block(marks, title, authors, abstract, rest)


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


def _left_over(block: _Block, row: Row | None, *, listed: bool) -> Iterator[Unread]:
    marks = block.marks
    if row is None:
        yield (block.title or marks.line).unread(_NO_TITLE if block.title is None else _GLUED)
    if marks.printed_category and marks.category is None:
        yield marks.line.unread(f"“{marks.printed_category}” is no category of arXiv’s.")
    rest = block.rest if listed or block.authors is None else [*block.rest, block.authors]
    yield from (line.unread("It is no part of the paper above it.") for line in rest)
