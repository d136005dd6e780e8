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
from refman.services.grouping import called
from refman.store import Change, collecting, collections
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
) -> None:
    """Have the collections follow the groups of a file.

    Args:
        before: its groups when it was read last.
        by_key: the entries of the file with some keys.
    """
    _rename(change, before, now)
    then, there = _by_path(before), _by_path(now)
    for path in there:
        if path not in then:
            _ensure(change, path, there)
    for path, group in there.items():
        listed = dict.fromkeys(group.keys)
        known = dict.fromkeys(then[path].keys) if path in then else {}
        _put(change, path, there, _papers(by_key, [one for one in listed if one not in known]))
        _take(change, path, _papers(by_key, [one for one in known if one not in listed]))
    for one in moved:
        _move(change, one, there)


def _move(change: Change, moved: Moved, there: Mapping[Path, Group]) -> None:
    had, has = bibtex.names(moved.before), bibtex.names(moved.now)
    for name in (one for one in had if one not in has):
        _take(change, _path_of(name, there), [moved.entry])
    for name in (one for one in has if one not in had):
        _put(change, _path_of(name, there), there, [moved.entry])


def _rename(change: Change, before: Sequence[Group], now: Sequence[Group]) -> None:
    """A file in which one group alone is called otherwise, and all stand as they did."""
    if [one.level for one in before] != [one.level for one in now]:
        return
    pairs = list(zip(_by_path(before), _by_path(now), strict=False))
    renamed = [n for n, (old, new) in enumerate(zip(before, now, strict=True)) if old[1] != new[1]]
    if len(renamed) != 1 or len(pairs) != len(now):
        return
    old, new = pairs[renamed[0]]
    one = _found(change, old)
    if one is not None and _found(change, new) is None:
        collecting.rename(change, one, called(new[-1]))


def _put(
    change: Change, path: Path, there: Mapping[Path, Group], papers: Sequence[EntryId]
) -> None:
    if papers:
        one = _ensure(change, path, there)
        if not collections.tree(change).by_id[one].query:
            collecting.add(change, one, papers)


def _take(change: Change, path: Path, papers: Sequence[EntryId]) -> None:
    one = _found(change, path)
    if papers and one is not None:
        collecting.take_out(change, one, papers)


def _papers(by_key: ByKey, keys: Sequence[str]) -> list[EntryId]:
    found = by_key(keys) if keys else {}
    return [one for ids in found.values() for one in ids]


def _ensure(change: Change, path: Path, there: Mapping[Path, Group]) -> CollectionId:
    one: CollectionId | None = None
    for depth in range(1, len(path) + 1):
        group = there.get(path[:depth])
        query = group.query if group else ""
        one = collecting.in_place(change, called(path[depth - 1]), one, query=query)
    assert one is not None  # a path has a name
    return one


def _found(change: Change, path: Path) -> CollectionId | None:
    known = collections.tree(change)
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


def _by_path(groups: Sequence[Group]) -> dict[Path, Group]:
    return dict(_paths(groups))


def _paths(groups: Sequence[Group]) -> Iterator[tuple[Path, Group]]:
    above: list[Group] = []
    for group in groups:
        while above and above[-1].level >= group.level:
            above.pop()
        above.append(group)
        yield tuple(one.name for one in above), group
