"""The rows of a daily papers page: a title, an abstract, and what may stand below it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from refman.formats import titles
from refman.formats.base import Unread
from refman.formats.daily_facts import Facts, is_fact
from refman.formats.page import Line, longest
from refman.formats.rows import Row

_CUT = "The page ends inside this paper."
_NO_TITLE = "It reads like an abstract, but no title stands above it."
_NO_ABSTRACT = "No abstract follows."
_UNSURE = "It cannot be told which line of this paper is its title."
_SPARE = "It is no part of the paper above it."
_STRAY = "It stands above the first paper and is no part of it."


@dataclass(slots=True)
class _Paper:
    """One paper while it is read: lines that may be its title, lines of prose, and facts."""

    candidates: list[Line]
    prose: list[Line]
    facts: Facts = field(default_factory=Facts)

    @property
    def abstract(self) -> Line | None:
        """The longest line of prose."""
        return longest(self.prose)

    @property
    def title(self) -> Line | None:
        """One of the lines above the abstract; None where it cannot be told which."""
        abstract = self.abstract
        short = [line for line in self.prose if abstract and line.number < abstract.number]
        return titles.choose([*self.candidates, *short])

    @property
    def open(self) -> bool:
        """Whether more prose may follow: what there is may be a crumb above the abstract."""
        return not self.facts.lines and not any(line.long for line in self.prose)

    @property
    def cut(self) -> bool:
        """Whether the page can have ended before this paper did."""
        abstract = self.abstract
        whole = abstract is not None and (abstract.ended or abstract.ends_a_sentence)
        return not (whole or self.facts.lines)

    @property
    def rest(self) -> list[Line]:
        """The lines that are neither its title nor its abstract."""
        used = (self.title, self.abstract)
        return [line for line in (*self.candidates, *self.prose) if line not in used]


@dataclass(slots=True)
class _Page:
    """What was read so far; `pending` stands below the last paper and may be the next's title."""

    papers: list[_Paper] = field(default_factory=list)
    pending: list[Line] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


def read_rows(lines: Sequence[Line]) -> tuple[list[Row], list[Unread]]:
    """The rows in order, and the lines that belong to none, in no order."""
    page = _Page()
    for index, line in enumerate(lines):
        _take(page, line, lines[index + 1 : index + 3])
    _finish(page)
    for paper in page.papers:
        page.unread += _left_over(paper)
    return [row for row in map(_row, page.papers) if row], page.unread


def _take(page: _Page, line: Line, following: Sequence[Line]) -> None:
    if is_fact(line, following):
        _add_fact(page, line, following)
    elif _is_prose(page, line):
        _add_prose(page, line)
    else:
        page.pending.append(line)


def _is_prose(page: _Page, line: Line) -> bool:
    """Whether a line is an abstract: by its length, or where one can follow, by its full stop.

    The last line of a cut page may be an abstract that is still as short as a title.
    """
    follows = bool(page.pending)
    return line.long or (follows and (line.text.endswith(".") or not line.ended))


def _add_prose(page: _Page, line: Line) -> None:
    if page.pending:
        page.papers.append(_Paper(page.pending, [line]))
        page.pending = []
    elif page.papers and page.papers[-1].open:
        page.papers[-1].prose.append(line)
    else:
        page.unread.append(line.unread(_NO_TITLE))


def _add_fact(page: _Page, line: Line, following: Sequence[Line]) -> None:
    """Give a line to the paper above; with that, nothing between the two can be a title."""
    if not page.papers:
        page.unread.append(line.unread(_STRAY))
        return
    facts = page.papers[-1].facts
    before = len(facts.lines)
    page.unread += facts.take(line, following)
    if len(facts.lines) > before:
        page.unread += [crumb.unread(_SPARE) for crumb in page.pending]
        page.pending = []


def _finish(page: _Page) -> None:
    """Take off the end of the page what is no whole paper."""
    if page.pending:
        *others, last = page.pending
        page.unread += [*(line.unread(_NO_ABSTRACT) for line in others), last.unread(_CUT)]
    elif page.papers and page.papers[-1].cut:
        paper = page.papers.pop()
        title = paper.title or paper.candidates[-1]
        crumbs = [line for line in paper.candidates if line is not title]
        page.unread += [title.unread(_CUT), *(line.unread(_SPARE) for line in crumbs)]


def _left_over(paper: _Paper) -> Iterator[Unread]:
    if paper.title is None:
        lines = (*paper.candidates, *paper.prose, *paper.facts.lines)
        yield from (line.unread(_UNSURE) for line in lines)
    else:
        yield from (line.unread(_SPARE) for line in paper.rest)


def _row(paper: _Paper) -> Row | None:
    title, abstract = paper.title, paper.abstract
    if title is None or abstract is None:
        return None
    return Row(title.text, abstract=abstract.text, **paper.facts.said)
