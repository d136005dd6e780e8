"""What an export will write, before it does: which entries, in which order, under which keys."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, product
from typing import NamedTuple

from refman.bibtex.journals import Names
from refman.bibtex.keys import aliases_left, written_keys
from refman.bibtex.profile import Profile
from refman.bibtex.render import value
from refman.bibtex.sources import RELATIONS, Source
from refman.model.entry import Entry
from refman.services import grouping
from refman.services.journals import FIELDS, journals_of, macros_of, named
from refman.store import Reading, outgoing, papers
from refman.store.outgoing import Head

_GENERATIONS = 20
"""More than any parents of parents; entries that name each other in a ring have no end of them."""

_WATCHED = {
    (renamed, named): frozenset(("ids", *RELATIONS * renamed, *FIELDS * named))
    for renamed, named in product((False, True), repeat=2)
}


class Plan(NamedTuple):
    """What an export will write.

    Args:
        profile: how.
        ids: the entries in the order of the file, those that others name after these.
        asked: how many of them were asked for.
        keys: of each entry that is not written under its own key, the one it is.
        renamed: key or alias, in lower case, to the key under which what it names is written.
        clashes: keys that another entry has, each with the key that it is written under.
        taken: every key of the file in lower case; for the aliases.
        names: the user's list of journals; None where names stay as typed.
        macros: journal, as it is written, to its macro.
        groups: what is written of groups.
    """

    profile: Profile
    ids: Sequence[int]
    asked: int
    keys: Mapping[int, str] = {}
    renamed: Mapping[str, str] = {}
    clashes: Sequence[tuple[str, str]] = ()
    taken: frozenset[str] = frozenset()
    names: Names | None = None
    macros: Mapping[str, str] = {}
    groups: grouping.Outgoing = grouping.Outgoing()

    def strings(self) -> Iterator[str]:
        """The definitions of the macros, a line each."""
        for journal, macro in self.macros.items():
            yield f"@string{{{macro} = {value('journal', journal, self.profile)}}}\n"

    def outgoing(self, entry: Entry) -> Entry:
        """An entry with the keys that it and those that it names are written under."""
        changed = dict(self._changed(entry.fields))
        key = self.keys.get(entry.id or 0, entry.key)
        changed |= self.groups.changed(entry)
        return entry._replace(key=key, fields={**entry.fields, **changed})

    def all_outgoing(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """`outgoing` of each; most stay as they are."""
        watched, keys, grouped = self._watched(), self.keys, self.groups.names
        for entry in entries:
            stays = entry.id not in keys and watched.isdisjoint(entry.fields)
            stays = stays and entry.id not in grouped
            yield entry if stays else self.outgoing(entry)

    def _watched(self) -> frozenset[str]:
        """The fields that may be written otherwise."""
        watched = _WATCHED[bool(self.renamed), bool(self.names or self.macros)]
        return watched | {grouping.FIELD} if self.groups.known else watched

    def _changed(self, fields: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        if self.renamed:
            for name in RELATIONS:
                if name in fields:
                    yield name, _renamed(fields[name], self.renamed)
        if "ids" in fields:
            yield "ids", aliases_left(fields["ids"], self.taken)
        if self.names or self.macros:
            for name in FIELDS:
                if name in fields:
                    journal = named(fields[name], self.profile, self.names)
                    macro = self.macros.get(journal)
                    yield name, Source(macro) if macro else journal


def plan(reading: Reading, ids: Iterable[int], profile: Profile) -> Plan:
    """What an export of `ids` will write.

    Raises:
        FileUnreadable: the profile names a list of journals that is not there.
    """
    asked = list(dict.fromkeys(ids))
    heads = list(outgoing.heads(reading, asked))
    family = _Family(reading, heads)
    if profile.parents:
        heads += family.pulled()
    by_id = sorted(heads)
    keys = written_keys([head.key for head in by_id], profile.dialect)
    written = {head.id: key for head, key in zip(by_id, keys, strict=True)}
    names = journals_of(profile)
    ordered = ordered_heads(heads, profile, family.resolved)
    return Plan(
        profile,
        [head.id for head in ordered],
        len(asked),
        {head.id: written[head.id] for head in heads if written[head.id] != head.key},
        family.renamed(written),
        [(head.key, written[head.id]) for head in by_id if written[head.id] != head.key],
        frozenset(map(str.lower, keys)),
        names,
        macros_of(outgoing.journals(reading, written), profile, names),
        grouping.outgoing(reading, list(written), profile),
    )


class _Family:
    """Who is named by whom, among some entries and beyond them."""

    def __init__(self, reading: Reading, heads: Sequence[Head]) -> None:
        self._reading = reading
        self._heads = {head.id: head for head in heads}
        self._ids: dict[str, int] = {}
        for head in sorted(heads, reverse=True):
            self._ids[head.key.lower()] = head.id
        self._named: dict[str, int] = {}
        for head in heads:
            if head.parents or head.others:
                self._resolve(head)

    def pulled(self) -> list[Head]:
        """Heads of those that are named and not there, and of those that these name."""
        found: list[Head] = []
        while missing := [one for one in self._named.values() if one not in self._heads]:
            new = list(outgoing.heads(self._reading, dict.fromkeys(missing)))
            for head in new:
                self._heads[head.id] = head
                self._ids.setdefault(head.key.lower(), head.id)
                self._resolve(head)
            found += new
        return found

    def resolved(self, key: str) -> int | None:
        """The entry that a key or an alias names."""
        return self._named.get(key.lower())

    def renamed(self, written: Mapping[int, str]) -> dict[str, str]:
        """Key or alias that is named, in lower case, to what its entry is written under."""
        return {key: written[one] for key, one in self._named.items() if one in written}

    def _resolve(self, head: Head) -> None:
        for key in chain(head.parents, head.others):
            folded = key.lower()
            if folded not in self._named and (found := self._find(key)) is not None:
                self._named[folded] = found

    def _find(self, key: str) -> int | None:
        if key.lower() in self._ids:
            return self._ids[key.lower()]
        found = papers.with_key(self._reading, key)
        return found[0] if found and not papers.in_trash(self._reading, found[0]) else None


_SORTS = {
    "library": lambda head: head.id,
    "key": lambda head: (head.key.casefold(), head.id),
    "author": lambda head: (head.author, head.year, head.title, head.id),
    "added": lambda head: (-head.added, -head.id),
}


def ordered_heads(
    heads: Sequence[Head], profile: Profile, resolved: Callable[[str], int | None]
) -> list[Head]:
    """Heads in the order of a profile, each behind those that name it as their parent."""
    key = _SORTS.get(profile.sort)
    ordered = sorted(heads, key=key) if key else list(heads)
    parents = {
        head.id: [found for name in head.parents if (found := resolved(name)) is not None]
        for head in heads
        if head.parents
    }
    if not parents:
        return ordered
    depth = _depths(parents)
    return sorted(ordered, key=lambda head: depth.get(head.id, 0))


def _depths(parents: Mapping[int, Sequence[int]]) -> dict[int, int]:
    """How many generations of children each entry has; those in a ring are as deep as it gets."""
    depth: dict[int, int] = {}
    for _ in range(_GENERATIONS):
        pairs = [
            (parent, 1 + depth.get(child, 0)) for child in parents for parent in parents[child]
        ]
        deeper = [(parent, below) for parent, below in pairs if depth.get(parent, 0) < below]
        if not deeper:
            break
        depth.update(sorted(deeper, key=lambda pair: pair[1]))
    return depth


def _renamed(keys: str, renamed: Mapping[str, str]) -> str:
    parts = [part.strip() for part in keys.split(",")]
    return ", ".join(renamed.get(part.lower(), part) for part in parts)
