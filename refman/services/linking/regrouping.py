"""Groups that were changed in a linked file since it was read last: its papers go into the
collections, and out of them.

What changed there is done here, and nothing else: a collection that was renamed, emptied or
deleted here stays so as long as the file says what it said.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from refman.bibtex import groups as bibtex
from refman.bibtex.groups import Group
from refman.model.entry import CollectionId, EntryId
from refman.services.grouping import called, made
from refman.store import Change, collecting, collections
from refman.store.collections import Tree
from refman.store.tags import folded

ByKey = Callable[[Iterable[str]], Mapping[str, Sequence[EntryId]]]
Path = tuple[str, ...]


class Moved(NamedTuple):
    """A paper whose field `groups` says something else now; "" where it had none."""

    entry: EntryId
    before: str
    now: str


def follow(
    change: Change,
    before: Sequence[Group],
    now: Sequence[Group],
    moved: Iterable[Moved],
    by_key: ByKey,
    ids: Mapping[Path, CollectionId],
) -> None:
    """Have the collections follow the groups of a file.

    Args:
        before: its groups when it was read last.
        by_key: the entries of the file with some keys.
        ids: the collections that its groups are, by where these stood.
    """
    _Following(change, ids, dict(paths(now)), by_key).follow(before, now, moved)


class _Following:
    def __init__(
        self,
        change: Change,
        ids: Mapping[Path, CollectionId],
        there: Mapping[Path, Group],
        by_key: ByKey,
    ) -> None:
        self._change = change
        self._ids = ids
        self._there = there
        self._by_key = by_key

    def follow(self, before: Sequence[Group], now: Sequence[Group], moved: Iterable[Moved]) -> None:
        self._rename(before, now)
        then = dict(paths(before))
        for path in self._there:
            if path not in then:
                self._ensure(path)
        for path, group in self._there.items():
            listed = dict.fromkeys(group.keys)
            known = dict.fromkeys(then[path].keys) if path in then else {}
            self._put(path, self._papers([one for one in listed if one not in known]))
            self._take(path, self._papers([one for one in known if one not in listed]))
        for one in moved:
            self._move(one)

    def _move(self, moved: Moved) -> None:
        had, has = bibtex.names(moved.before), bibtex.names(moved.now)
        for name in (one for one in had if one not in has):
            self._take(_path_of(name, self._there), [moved.entry])
        for name in (one for one in has if one not in had):
            self._put(_path_of(name, self._there), [moved.entry])

    def _rename(self, before: Sequence[Group], now: Sequence[Group]) -> None:
        """A file in which one group alone is called otherwise, and all stand as they did."""
        if [one.level for one in before] != [one.level for one in now]:
            return
        pairs = list(zip(dict(paths(before)), self._there, strict=False))
        both = enumerate(zip(before, now, strict=True))
        renamed = [n for n, (old, new) in both if old[1] != new[1]]
        if len(renamed) != 1 or len(pairs) != len(now):
            return
        old, new = pairs[renamed[0]]
        one = self._found(old)
        if one is not None and self._found(new) is None:
            collecting.rename(self._change, one, called(new[-1]))

    def _put(self, path: Path, papers: Sequence[EntryId]) -> None:
        if papers:
            one = self._ensure(path)
            if not collections.tree(self._change).by_id[one].query:
                collecting.add(self._change, one, papers)

    def _take(self, path: Path, papers: Sequence[EntryId]) -> None:
        one = self._found(path)
        if papers and one is not None:
            collecting.take_out(self._change, one, papers)

    def _papers(self, keys: Sequence[str]) -> list[EntryId]:
        found = self._by_key(keys) if keys else {}
        return [one for ids in found.values() for one in ids]

    def _ensure(self, path: Path) -> CollectionId:
        one: CollectionId | None = None
        there = collections.tree(self._change).by_id
        for depth in range(1, len(path) + 1):
            known = self._ids.get(path[:depth])
            if known in there:
                one = known
                continue
            group = self._there.get(path[:depth])
            one = made(self._change, group or Group(depth, path[depth - 1]), one)
        assert one is not None  # a path has a name
        return one

    def _found(self, path: Path) -> CollectionId | None:
        known = collections.tree(self._change)
        one = self._ids.get(path)
        if one is None:
            return find(known, path)
        return one if one in known.by_id else None


def find(known: Tree, path: Path) -> CollectionId | None:
    """The collection that a group is by its name and those of the groups above it, if there is."""
    one: CollectionId | None = None
    for name in path:
        below = (c.id for c in known.below(one) if folded(c.name) == folded(called(name)))
        one = next(below, None)
        if one is None:
            return None
    return one


def _path_of(name: str, there: Mapping[Path, Group]) -> Path:
    """Where the group that a field names stands; one that the file does not list is at the top."""
    return next((path for path in there if path[-1] == name), (name,))


def paths(groups: Iterable[Group]) -> Iterator[tuple[Path, Group]]:
    """Groups, each with its name behind those of the groups above it."""
    above: list[Group] = []
    for group in groups:
        while above and above[-1].level >= group.level:
            above.pop()
        above.append(group)
        yield tuple(one.name for one in above), group
