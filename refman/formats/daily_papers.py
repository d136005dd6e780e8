"""Daily papers, a search among trending papers, as a browser captures the page.

    Daily Papers                        below it and above it the site's own lines
    Sep 8                               the day of the page
    A Title of a Paper
    The abstract, one long line.
      • 4 authors                       these three may be missing; instead of the number there
    ·                                   may be an organisation, twice: its logo's text, its name
    Oct 23, 2025 3                      date, and the number of comments

Nothing but its length and its full stop tells an abstract from a title.
"""

import re
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

from refman.formats.base import Format, Parsed, Unread
from refman.formats.page import Line, lines_of, longest
from refman.formats.rows import Row, dated, digest, entries
from refman.model.entry import Source

_FURNITURE = frozenset(
    {
        "new",
        "get trending papers in your email inbox!",
        "subscribe",
        "daily papers",
        "byak and the research community",
        "by ak and the research community",
    }
)
_DAY = re.compile(r"[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?")
_DATE = re.compile(
    r"(?P<date>[A-Z][a-z]{2} \d{1,2}(?P<year>, \d{4})?)(?: (?P<discussion>\d{1,7}))?"
)
_COUNT = re.compile(r"• (?P<count>\d{1,6}) authors?")
_DOT = "·"
_PROSE = 40
"""Words from which on a line is an abstract, whether or not it ends with a full stop."""


@dataclass(slots=True)
class _Block:
    """One paper while it is read: a title, lines of prose, and the facts below them."""

    title: Line
    prose: list[Line] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    closed: bool = False

    @property
    def abstract(self) -> Line | None:
        """The longest line of prose; None without any."""
        return longest(self.prose)

    @property
    def spare(self) -> list[Line]:
        """The other lines of prose."""
        abstract = self.abstract
        return [line for line in self.prose if line is not abstract]

    @property
    def cut(self) -> bool:
        """Whether the page can have ended before this paper did."""
        abstract = self.abstract
        whole = abstract is not None and (abstract.ended or abstract.ends_a_sentence)
        return not (self.closed or whole)


@dataclass(slots=True)
class _Page:
    """What was read so far."""

    day: str = ""
    blocks: list[_Block] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    @property
    def open(self) -> _Block | None:
        """The paper that prose would belong to."""
        return self.blocks[-1] if self.blocks and not self.blocks[-1].closed else None


def recognises(text: str) -> bool:
    """Whether the page calls itself Daily Papers."""
    return any(line.text == "Daily Papers" for line in lines_of(text))


def read(text: str, _name: str) -> Parsed:
    """The papers of the page; their source is named after its day and its first paper."""
    page = _read_lines(lines_of(text))
    rows = dated([_row(block) for block in page.blocks])
    source = _source(page.day, rows)
    unread = sorted(page.unread, key=lambda stretch: stretch.line)
    return Parsed(source, entries(rows, source), tuple(unread))


def _read_lines(lines: list[Line]) -> _Page:
    page = _Page()
    for line, following in zip_longest(lines, lines[1:]):
        _take(page, line, below_dot=following is not None and following.text == _DOT)
    _finish(page)
    return page


def _take(page: _Page, line: Line, *, below_dot: bool) -> None:
    if line.text.casefold() in _FURNITURE:
        return
    if not page.blocks and not page.day and _DAY.fullmatch(line.text):
        page.day = line.text
    elif below_dot or _is_fact(line):
        _add_fact(page, line)
    elif _is_prose(line, fresh=page.open is None) or _is_cut_prose(page, line):
        _add_prose(page, line)
    else:
        _begin(page, line)


def _is_fact(line: Line) -> bool:
    return line.text == _DOT or line.text.startswith("•") or bool(_DATE.fullmatch(line.text))


def _is_prose(line: Line, *, fresh: bool) -> bool:
    return line.text.count(" ") >= _PROSE or (line.text.endswith(".") and not fresh)


def _is_cut_prose(page: _Page, line: Line) -> bool:
    """Whether a page ends inside an abstract that is still as short as a title."""
    return not line.ended and page.open is not None and not page.open.prose


def _begin(page: _Page, line: Line) -> None:
    _drop_lone_title(page)
    page.blocks.append(_Block(line))


def _add_prose(page: _Page, line: Line) -> None:
    if page.open:
        page.open.prose.append(line)
    else:
        page.unread.append(line.unread("It reads like an abstract, but no title stands above it."))


def _add_fact(page: _Page, line: Line) -> None:
    facts = _facts(line)
    if page.blocks:
        page.blocks[-1].facts |= facts
        page.blocks[-1].closed = True
    if _cut_short(line):
        page.unread.append(line.unread("The page ends inside this line."))
    elif not page.blocks or not (facts or line.text == _DOT):
        page.unread.append(line.unread("It says nothing of the paper above it."))


def _facts(line: Line) -> dict[str, Any]:
    """What a line below an abstract says, by the names of `Row`."""
    if date := _DATE.fullmatch(line.text):
        sure = line.ended or date["year"]
        number = date["discussion"] if line.ended else None
        return ({"printed_date": date["date"]} if sure else {}) | _numbers(discussion=number)
    if count := _COUNT.fullmatch(line.text):
        return _numbers(author_count=count["count"])
    return {} if _is_fact(line) else {"organisation": _once(line.text)}


def _cut_short(line: Line) -> bool:
    """Whether a page's last line may be half a date or half a number: `Mar 1` of `Mar 11`."""
    date = _DATE.fullmatch(line.text)
    return not line.ended and date is not None and not (date["year"] and not date["discussion"])


def _numbers(**printed: str | None) -> dict[str, Any]:
    return {name: int(digits) for name, digits in printed.items() if digits}


def _once(printed: str) -> str:
    """The name of an organisation that stands twice, for its logo and in words."""
    words = printed.split()
    half = len(words) // 2
    return " ".join(words[half:]) if words[:half] == words[half:] else printed


def _drop_lone_title(page: _Page) -> None:
    if page.open and not page.open.prose:
        page.unread.append(page.blocks.pop().title.unread("No abstract follows."))


def _finish(page: _Page) -> None:
    if page.blocks and page.blocks[-1].cut:
        page.unread.append(page.blocks.pop().title.unread("The page ends inside this paper."))
    for block in page.blocks:
        page.unread += [line.unread("It is no part of the paper above it.") for line in block.spare]


def _row(block: _Block) -> Row:
    abstract = block.abstract
    return Row(block.title.text, abstract=abstract.text if abstract else "", **block.facts)


def _source(day: str, rows: list[Row]) -> Source:
    first = digest(rows[0].title) if rows else ""
    name = f"Daily papers, {day}" if day else "Daily papers"
    return Source(f"daily:{day}:{first}", name, "daily papers")


FORMAT = Format("daily-papers", "Daily papers page", (".txt",), recognises, read)
