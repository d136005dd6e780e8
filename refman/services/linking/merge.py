"""Two sides of one entry brought together: what goes where, and what is disputed. No I/O.

Each side is compared with what it was itself when both last met, not with the other one: a paper
may say more than its entry in the file from the first day on, and that is no change.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import takewhile
from typing import NamedTuple

from refman.bibtex.groups import names
from refman.bibtex.values import SPACE
from refman.model.entry import Entry
from refman.services.grouping import FIELD
from refman.store.tags import folded

_SPACES = re.compile(f"{SPACE}+")

TYPE, KEY = "@type", "@key"
"""Parts of an entry beside its fields; no field can have such a name."""


class Delta(NamedTuple):
    """What is to be changed on one side.

    Args:
        parts: BibTeX text by name of a field, `TYPE` or `KEY`; None takes a field away.
        added: tags.
        removed: tags.
    """

    parts: Mapping[str, str | None]
    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to change."""
        return not (self.parts or self.added or self.removed)


class Dispute(NamedTuple):
    """A part that both sides changed, each in its way; "" where a side is without it."""

    part: str
    base: str
    ours: str
    theirs: str


class Merged(NamedTuple):
    """What becomes of two sides."""

    to_library: Delta
    to_file: Delta
    disputes: tuple[Dispute, ...]


class Base(NamedTuple):
    """Both sides when they last met."""

    ours: Entry
    theirs: Entry


def merge(base: Base, ours: Entry, theirs: Entry) -> Merged:
    """Bring together what became of two sides since they last met.

    Tags are a set, and so are groups: what either side added or took away counts, and nothing is
    disputed. White space tells nothing in BibTeX: how much of it there is, is left to each side.
    """
    to_library: dict[str, str | None] = {}
    to_file: dict[str, str | None] = {}
    disputes: list[Dispute] = []
    here, there = _folded_parts(ours), _folded_parts(theirs)
    was_here, was_there = _folded_parts(base.ours), _folded_parts(base.theirs)
    for name in dict.fromkeys((*was_here, *was_there, *here, *there)):
        mine, yours = here.get(name), there.get(name)
        changed = (mine != was_here.get(name), yours != was_there.get(name))
        if mine == yours or not any(changed):
            continue
        if all(changed) and name == FIELD:
            both = _united(was_here.get(name, ""), mine or "", yours or "")
            to_library |= {name: both} if both != mine else {}
            to_file |= {name: both} if both != yours else {}
        elif all(changed):
            before = was_there.get(name) or was_here.get(name) or ""
            disputes.append(Dispute(name, before, mine or "", yours or ""))
        elif changed[0]:
            to_file[name] = mine
        else:
            to_library[name] = yours
    return Merged(
        Delta(to_library, *_moved(base.theirs.tags, theirs.tags, ours.tags)),
        Delta(to_file, *_renamed(base.ours.tags, ours.tags, theirs.tags)),
        tuple(disputes),
    )


def _united(base: str, ours: str, theirs: str) -> str | None:
    """The names of groups in a field of the file, with what was done to them here since `base`."""
    was, here, there = (names(text) for text in (base, ours, theirs))
    stays = [one for one in there if one in here or one not in was]
    more = [one for one in here if one not in there and one not in was]
    return ", ".join(stays + more) or None


def without_key(delta: Delta) -> Delta:
    """A change that leaves the key as it is, and its aliases."""
    parts = {name: text for name, text in delta.parts.items() if name not in (KEY, "ids")}
    return delta._replace(parts=parts)


def without_own(merged: Merged, base: Base, said: Iterable[Entry]) -> Merged:
    """The same without disputes where the file says what the library said in between: whoever wrote
    that into the file was killed before it could be noted, and the library went on.

    Args:
        said: what the library's side was, the newest first.
    """
    versions = [_folded_parts(one) for one in said]
    was = _folded_parts(base.ours)
    own = {one.part for one in merged.disputes if _said(one, was.get(one.part), versions)}
    to_file = {one.part: one.ours or None for one in merged.disputes if one.part in own}
    return merged._replace(
        to_file=merged.to_file._replace(parts={**merged.to_file.parts, **to_file}),
        disputes=tuple(one for one in merged.disputes if one.part not in own),
    )


def _said(dispute: Dispute, was: str | None, versions: Iterable[Mapping[str, str]]) -> bool:
    since = takewhile(lambda one: one.get(dispute.part) != was, versions)
    return any(one.get(dispute.part, "") == dispute.theirs for one in since)


def _folded_parts(entry: Entry) -> dict[str, str]:
    return {name: _SPACES.sub(" ", text).strip(" ") for name, text in parts(entry).items()}


def parts(entry: Entry) -> dict[str, str]:
    """The parts of an entry by name; a key that is not there is none."""
    key = {KEY: entry.key} if entry.key else {}
    return {TYPE: entry.kind, **key, **entry.fields}


def patched(entry: Entry, delta: Delta) -> Entry:
    """An entry after a change."""
    changed = {**parts(entry), **delta.parts}
    fields = {n: v for n, v in changed.items() if v is not None and n not in (TYPE, KEY)}
    gone = _folded(delta.removed)
    kept = frozenset(tag for tag in entry.tags if folded(tag) not in gone)
    return entry._replace(
        kind=changed[TYPE] or entry.kind,
        key=changed.get(KEY) or "",
        fields=fields,
        tags=kept | delta.added,
    )


def owed(merged: Merged, base: Base, ours: Entry, theirs: Entry) -> Base:
    """The sides to compare with next time, while the file is left as it is.

    Args:
        ours: the library's side, after `to_library` went into it.
        theirs: the file's side.

    What is owed to the file still counts as changed here, and what is disputed on both sides.
    Where a dispute was decided, the library's side counts as a change of what the file says.
    """
    disputed = {dispute.part for dispute in merged.disputes}
    was_here, was_there, now_there = parts(base.ours), parts(base.theirs), parts(theirs)
    there = {name: was_there.get(name) for name in disputed}
    here = {name: was_here.get(name) for name in disputed}
    for name in merged.to_file.parts:
        decided = now_there.get(name) != was_there.get(name)
        here[name] = (now_there if decided else was_here).get(name)
    tags = merged.to_file
    return Base(patched(ours, Delta(here, tags.removed, tags.added)), patched(theirs, Delta(there)))


def _moved(
    before: frozenset[str], after: frozenset[str], other: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """What was added to and taken from a set of tags, and is still to be done to the other."""
    was, now, there = _folded(before), _folded(after), _folded(other)
    added = frozenset(now[tag] for tag in now.keys() - was.keys() - there.keys())
    removed = frozenset(there[tag] for tag in (was.keys() - now.keys()) & there.keys())
    return added, removed


def _renamed(
    before: frozenset[str], after: frozenset[str], other: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """As `_moved`; also where a tag has capitals now that it had not, or the other way."""
    added, removed = _moved(before, after, other)
    was, now, there = _folded(before), _folded(after), _folded(other)
    capitals = {tag for tag in was.keys() & now.keys() & there.keys() if was[tag] != now[tag]}
    return added | {now[tag] for tag in capitals}, removed | {there[tag] for tag in capitals}


def _folded(tags: frozenset[str]) -> dict[str, str]:
    return {folded(tag): tag for tag in tags}
