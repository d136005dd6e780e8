"""What may stand below an abstract of a daily papers page: who wrote it, and when.

      • 4 authors           or an organisation, twice: its logo's text and its name
    ·
    Oct 23, 2025 3          the date, and the number of comments

The three stand together or not at all, so that each is known by the others: a lone dot, day or
number is a crumb of the page. Where two lines say the same thing, neither is believed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from refman.formats.base import Unread
from refman.formats.page import Line

_DATE = re.compile(
    r"(?P<date>[A-Z][a-z]{2} \d{1,2}(?P<year>, \d{4})?)(?: (?P<discussion>\d{1,7}))?"
)
_COUNT = re.compile(r"• (?P<count>\d{1,6}) authors?")
_DOT = "·"

_CUT = "The page ends inside this line."
_STRAY = "It says nothing of the paper above it."
_TWO = "Two lines say this of the paper above them, and which is right cannot be told."


@dataclass(slots=True)
class Facts:
    """What was read below one abstract so far.

    Args:
        said: by the names of `Row`.
        who: the line that says who wrote it.
        dot: the dot below that.
        when: the line that says when.
    """

    said: dict[str, Any] = field(default_factory=dict)
    who: Line | None = None
    dot: Line | None = None
    when: Line | None = None

    @property
    def lines(self) -> list[Line]:
        """The lines that stand for something."""
        return [line for line in (self.who, self.dot, self.when) if line]

    def take(self, line: Line, following: Sequence[Line]) -> list[Unread]:
        """Read one more line; gives those that say nothing, this one or one from before."""
        if line.text == _DOT:
            return self._take_dot(line, following)
        if _DATE.fullmatch(line.text):
            return self._take_when(line)
        return self._take_who(line, following)

    def _take_who(self, line: Line, following: Sequence[Line]) -> list[Unread]:
        if self.dot or not _above_dot(following):
            return [line.unread(_STRAY if following else _CUT)]
        found = _who(line)
        if found and self.who and _who(self.who):
            return self._doubt(line, self.who, "author_count", "organisation")
        self.who = line if found else self.who or line
        self.said |= found
        return [] if found else [line.unread(_STRAY)]

    def _take_dot(self, line: Line, following: Sequence[Line]) -> list[Unread]:
        above_date = bool(following) and _DATE.fullmatch(following[0].text) is not None
        if self.dot or not (self.who or above_date):
            return [line.unread(_STRAY)]
        self.dot = line
        return []

    def _take_when(self, line: Line) -> list[Unread]:
        touched = self.when is not None and not self.when.gap_above
        if not self.dot or (touched and line.gap_above):
            return [line.unread(_STRAY)]
        if self.when:
            return self._doubt(line, self.when, "printed_date", "discussion")
        self.when = line
        self.said |= _when(line)
        return [line.unread(_CUT)] if _cut_short(line) else []

    def _doubt(self, line: Line, earlier: Line, *names: str) -> list[Unread]:
        """Take back what an earlier line said; a third such line is reported alone."""
        said = [name for name in names if self.said.pop(name, None) is not None]
        return [one.unread(_TWO) for one in ([earlier, line] if said else [line])]


def is_fact(line: Line, following: Sequence[Line]) -> bool:
    """Whether a line is one of the three, or looks so.

    Args:
        following: the next two lines; a dot among them tells an organisation.
    """
    looks = line.text == _DOT or line.text.startswith("•") or bool(_DATE.fullmatch(line.text))
    return looks or (_above_dot(following) and _organisation(line) is not None)


def _above_dot(following: Sequence[Line]) -> bool:
    return any(line.text == _DOT for line in following)


def _who(line: Line) -> dict[str, Any]:
    if count := _COUNT.fullmatch(line.text):
        return {"author_count": int(count["count"])}
    organisation = _organisation(line)
    return {"organisation": organisation} if organisation else {}


def _organisation(line: Line) -> str | None:
    """The name of an organisation that stands twice; None where nothing does."""
    words = line.text.split()
    half = len(words) // 2
    return " ".join(words[half:]) if words[:half] == words[half:] else None


def _when(line: Line) -> dict[str, Any]:
    """The date, and the number of comments, unless the page may end inside them."""
    date = _DATE.fullmatch(line.text)
    if date is None:
        return {}
    sure = line.ended or date["year"]
    comments = date["discussion"] if line.ended else None
    said: dict[str, Any] = {"printed_date": date["date"]} if sure else {}
    return said | ({"discussion": int(comments)} if comments else {})


def _cut_short(line: Line) -> bool:
    """Whether a page's last line may be half a date or half a number: `Mar 1` of `Mar 11`."""
    date = _DATE.fullmatch(line.text)
    return not line.ended and date is not None and not (date["year"] and not date["discussion"])
