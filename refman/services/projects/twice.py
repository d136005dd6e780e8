"""Cited keys that stand for one paper."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from refman.model.entry import EntryId
from refman.services import matching
from refman.services.projects.bibfile import Said
from refman.services.projects.entries import Entries


def twice(
    keys: Sequence[str], known: Entries, papers_of: Mapping[str, EntryId]
) -> Iterator[tuple[str, ...]]:
    """Keys of one paper: by the library, in which one is an alias, or by what their entries say.

    Returns:
        Each group, and those in it, in the order of the keys.
    """
    groups = _Groups()
    owners: dict[EntryId, str] = {}
    for key, paper in papers_of.items():
        groups.join(owners.setdefault(paper, key), key)
    for alike in _by_title(keys, known).values():
        for (key, said), (other, twin) in combinations(alike[:20], 2):
            same = said is twin or matching.same_title(said.entry, twin.entry)
            if same and matching.same_paper(said.entry, twin.entry):
                groups.join(key, other)
    return groups.several(keys)


def _by_title(keys: Sequence[str], known: Entries) -> dict[str, list[tuple[str, Said]]]:
    """The keys that may be of one paper, by the titles of their entries."""
    cited = [(key, one.said) for key, one in zip(keys, known.all(keys), strict=True) if one]
    first = {said: key for key, said in reversed(cited)}
    shared = known.alike.union(said for key, said in cited if first[said] != key)
    by_title: dict[str, list[tuple[str, Said]]] = {}
    for key, said in cited:
        if said in shared and said.folded:
            by_title.setdefault(said.folded, []).append((key, said))
    return by_title


class _Groups:
    """Keys that belong together."""

    def __init__(self) -> None:
        self._head: dict[str, str] = {}

    def join(self, key: str, other: str) -> None:
        if key != other:
            one, two = self._top(key), self._top(other)
            self._head.setdefault(one, one)
            self._head[two] = one

    def several(self, keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for key in keys if self._head else ():
            if key in self._head:
                found.setdefault(self._top(key), []).append(key)
        return (tuple(group) for group in found.values() if len(group) > 1)

    def _top(self, key: str) -> str:
        while self._head.get(key, key) != key:
            key = self._head[key]
        return key
