"""A paper as its entry in a file would say it, where one names fields as BibTeX and the other as
biblatex does: `journal` and `journaltitle`, `year` with `month` and `date`,
of which the day is the file's alone or the paper's, and stays as long as its month does.

So are the keys: a file may have some of its own, by which its entries name one another.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from refman.model.catalogue import BIBLATEX_NAMES
from refman.model.dates import MONTHS, month_number, sound
from refman.model.entry import Entry
from refman.services import relations
from refman.services.linking.merge import Base, Delta, patched
from refman.store.file_keys import NO_KEYS, Called
from refman.store.tying import Tie

_OTHER_NAMES = BIBLATEX_NAMES.items() - {("key", "sortkey")}
_PAIRS = frozenset((*_OTHER_NAMES, *((new, old) for old, new in _OTHER_NAMES)))
"""Each name of a field with its other one."""
_ALIASES = "ids"
_DATED = frozenset(("date", "year", "month"))
_DATE = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?")


class Lens(NamedTuple):
    """How a paper is seen from a file.

    Args:
        names: of fields of the paper to those of the file.
        dated: which of them has a `date` where the other one has `year` and `month`; "" for none.
    """

    names: Mapping[str, str]
    dated: str = ""
    called: Called = NO_KEYS

    @classmethod
    def between(
        cls,
        papers: Sequence[Entry],
        entries: Sequence[Entry],
        called: Callable[[], Called] = lambda: NO_KEYS,
    ) -> "Lens":
        """The lens for a paper and its entry in a file.

        Args:
            papers: what it said and says; `entries` what its entry did and does.
        """
        ours = frozenset(name for one in papers for name in one.fields)
        theirs = frozenset(name for one in entries for name in one.fields)
        names = {
            one: other
            for one, other in sorted(_PAIRS)
            if one in ours - theirs and other in theirs - ours
        }
        keys = called() if any(map(relations.name_others, (*papers, *entries))) else NO_KEYS
        if _all(papers, _is_split) and _all(entries, _is_date):
            return cls(names, "file", keys)
        if _all(papers, _is_date) and _all(entries, _is_split):
            return cls(names, "paper", keys)
        return cls(names, called=keys)

    def base(self, tie: Tie) -> Base:
        """Both sides as they were when they last met."""
        return Base(called_before(tie, self._seen(tie.ours, self.called.was)), tie.theirs)

    def now(self, tie: Tie, paper: Entry) -> Entry:
        """A paper as the file of its tie is to have it."""
        return called_by(tie, self.seen(paper))

    def seen(self, paper: Entry) -> Entry:
        """A paper with the names that the file has."""
        return self._seen(paper, self.called.now)

    def _seen(self, paper: Entry, keys: Mapping[str, str]) -> Entry:
        fields = {self.names.get(name, name): text for name, text in paper.fields.items()}
        if self.dated == "file":
            fields = _joined(fields)
        elif self.dated == "paper":
            fields = _split(fields)
        if keys:
            fields |= relations.rewritten(fields, keys)
        return paper._replace(fields=fields)

    def home(self, delta: Delta, paper: Entry) -> Delta:
        """A change of what is seen of a paper as one of the paper itself."""
        back = {new: old for old, new in self.names.items()}
        parts = {back.get(name, name): text for name, text in delta.parts.items()}
        if self.called.home:
            there = {name: text for name, text in parts.items() if text is not None}
            parts |= relations.rewritten(there, self.called.home)
        if self.dated and not _DATED.isdisjoint(parts):
            seen = patched(self.seen(paper), delta).fields
            before = paper.fields
            now = _split(seen) if self.dated == "file" else _with_day(_joined(seen), before)
            parts = {name: text for name, text in parts.items() if name not in _DATED}
            parts |= {n: now.get(n) for n in sorted(_DATED) if now.get(n) != before.get(n)}
        return delta._replace(parts=parts)

    def there(self, delta: Delta, entry: Entry) -> Delta:
        """A change of what is seen of a paper as one of its entry in the file."""
        if self.dated != "file" or delta.parts.get("date") is None:
            return delta
        return delta._replace(parts=_with_day(delta.parts, entry.fields))


def called_by(tie: Tie, paper: Entry) -> Entry:
    """A paper under the keys that its file has for it."""
    return _called(tie, paper, tie.key)


def called_before(tie: Tie, paper: Entry) -> Entry:
    """The same as its file had it when both sides last met."""
    return _called(tie, paper, tie.theirs.key)


def _called(tie: Tie, paper: Entry, key: str) -> Entry:
    """A key of the file's own has its own aliases."""
    if not tie.apart:
        return paper
    fields = {name: text for name, text in paper.fields.items() if name != _ALIASES}
    if aliases := tie.theirs.fields.get(_ALIASES):
        fields[_ALIASES] = aliases
    return paper._replace(key=key, fields=fields)


def _all(entries: Sequence[Entry], tells: Callable[[Mapping[str, str]], bool]) -> bool:
    """Whether every entry that has a date has it so, and there is one."""
    having = [one.fields for one in entries if not _DATED.isdisjoint(one.fields)]
    return bool(having) and all(map(tells, having))


def _is_split(fields: Mapping[str, str]) -> bool:
    """Whether a year stands by itself, with a month that can be told, if any."""
    month = fields.get("month")
    plain = _is_year(fields.get("year", "")) and (month is None or month_number(month) is not None)
    return plain and "date" not in fields


def _is_date(fields: Mapping[str, str]) -> bool:
    return bool(_DATE.fullmatch(fields.get("date", ""))) and not fields.keys() & {"year", "month"}


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isascii() and text.isdecimal()


def _joined(fields: Mapping[str, str]) -> dict[str, str]:
    """The same with `date` in the place of `year`; as it is where they are no date."""
    if not _is_split(fields):
        return dict(fields)
    month = month_number(fields.get("month", ""))
    date = fields["year"] + (f"-{month:02}" if month else "")
    kept = ((name, text) for name, text in fields.items() if name != "month")
    return dict(("date", date) if name == "year" else (name, text) for name, text in kept)


def _with_day(parts: Mapping[str, str | None], before: Mapping[str, str]) -> dict[str, str | None]:
    """The same with the day that the date had before, if its month is the same and has it."""
    date, day = parts.get("date") or "", before.get("date", "")[7:]
    whole = date + day
    same = date[4:] == before.get("date", "")[4:7] and len(date) == len("2001-01")
    return {**parts, "date": whole} if day and same and sound(whole) == whole else dict(parts)


def _split(fields: Mapping[str, str]) -> dict[str, str]:
    """The same with `year` and `month` in the place of `date`; as it is where it is no date."""
    if not _is_date(fields):
        return dict(fields)
    year, month, *_ = (*fields["date"].split("-"), "")
    found: dict[str, str] = {}
    for name, text in fields.items():
        found |= {name: text} if name != "date" else {"year": year}
        if name == "date" and month:
            found["month"] = MONTHS[int(month) - 1]
    return found
