"""What the merge window says: values as they are read, what differs in them, and of both keys."""

from html import escape
from typing import NamedTuple

from refman.bibtex import latex
from refman.gui import field_words
from refman.gui.language import heard, tr, within
from refman.gui.models.source_icons import source_icon
from refman.gui.views.details.words import date_words, kind_words, printed_words
from refman.gui.word_diff import Pieces, compare
from refman.model import names
from refman.model.entry import Entry, EntryId
from refman.services.choosing import TYPE, Part
from refman.store import Reading, papers, tying

_KNOWN_BY = ("title", "author", "editor", "date", TYPE, "journal", "doi", "volume", "pages")
_LONGEST = 420
"""Characters of a value that are shown; what is behind them is in the paper all the same."""
_PEOPLE = ("author", "editor")


class Side(NamedTuple):
    """The head of one side: where the paper is from, and what else tells it."""

    icon: str
    name: str
    more: str


def label(part: Part) -> str:
    """`Authors`, `Venue`, `Pages`."""
    return field_words.label(part.name)


def pieces(part: Part) -> tuple[Pieces, Pieces]:
    """Both values in stretches, marked where the other differs; none of a value that is not
    there. Values that read alike are shown as they are typed."""
    if part.name in _PEOPLE and all(part.values):
        people, others = map(_people, part.values)
        if people != others:
            return _listed(people, others), _listed(others, people)
    shown = [_shown(part.name, value) for value in part.values]
    if shown[0] == shown[1]:
        shown = list(part.values)
    if not all(shown):
        ours, theirs = ([(text, False)] if text else [] for text in shown)
        return ours, theirs
    ours, theirs = compare(*shown)
    return _cut(ours), _cut(theirs)


def joined(part: Part) -> Pieces:
    """The people of both, or what both remark."""
    return _cut([(_shown(part.name, part.joined), False)])


def side(reading: Reading, entry: EntryId) -> Side:
    """Where a paper is from."""
    seen = papers.seen_in(reading, entry)
    files = [path.rpartition("/")[2] for path in tying.holding(reading, entry)]
    if not seen:
        return Side("note", tr("By hand"), ", ".join(files))
    first = seen[0]
    more = [
        printed_words(first.sighting.printed_date or ""),
        *(name for name in files if name != first.source),
    ]
    more += [tr("and {seen:,} more", seen=len(seen) - 1)] if len(seen) > 1 else []
    return Side(source_icon(first.kind), first.source, ", ".join(filter(None, more)))


def of_keys(stays: Entry, goes: Entry, reason: str) -> str:
    """What becomes of both keys, as rich text."""
    key, other = (f"<b>{escape(one.key or tr('no key'))}</b>" for one in (stays, goes))
    because = f", {escape(heard(reason))}" if reason else ""
    if not goes.key or goes.key == stays.key:
        return tr("{key} stays the key{because}.", key=key, because=because)
    return tr(
        "{key} stays the key{because}. {other} goes on working as an alias.",
        key=key,
        because=because,
        other=other,
    )


def is_addition(part: Part) -> bool:
    """Whether one paper alone has it, and it is none of what a paper is known by."""
    return part.values.count("") > 0 and part.name not in _KNOWN_BY


def same(parts: list[Part]) -> str:
    """The names of fields in one line."""
    named = ", ".join(within(label(part)) for part in parts)
    return named[:1].upper() + named[1:]


def _shown(name: str, value: str) -> str:
    if name == TYPE:
        return kind_words(value) or tr("Other")
    if name == "date":
        return date_words(value)
    if name in _PEOPLE:
        return "".join(text for text, _ in _listed(_people(value), _people(value)))
    return latex.plain(value)


def _people(value: str) -> list[str]:
    """The names as shown; a list that goes on ends in “and others”, in the window's language."""
    people = [latex.plain(one.display) for one in names.people(value)]
    goes_on = [one.lower() for one in names.split_list(value)[-1:]] == [names.OTHERS]
    return [*people, *([tr("and others")] if goes_on else [])]


def _listed(people: list[str], others: list[str]) -> Pieces:
    """Names in stretches, marked where the other list is without them."""
    found: Pieces = []
    last = tr("and others")
    for place, name in enumerate(people):
        between = "" if not place else " " if name == last else ", "
        differs = name not in others
        joined = bool(found) and found[-1][1] and differs
        if joined:
            found[-1] = (f"{found[-1][0]}{between}{name}", True)
        else:
            found += [(between, False)] if between else []
            found.append((name, differs))
    return found


def _cut(found: Pieces) -> Pieces:
    kept: Pieces = []
    room = _LONGEST
    for text, differs in found:
        if room <= 0:
            return [*kept, (" …", False)]
        kept.append((text[:room], differs))
        room -= len(text)
    return kept
