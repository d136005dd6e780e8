"""Where a new field goes in an entry: where the other entries of the file have it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations, islice, pairwise

from refman.bibtex.blocks import Entry

_SAMPLE = 200
"""Entries that are looked at to know what a file does mostly."""
_TELLING = 3
"""Fields that an entry needs to tell whether they are in alphabetical order by intent."""


class Order:
    """The order of fields that a file keeps, as far as it keeps one.

    Args:
        entries: of the file; those of a program that sorts them tell as much as those by hand.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        sample = [_names(entry) for entry in islice(entries, _SAMPLE)]
        self._before = Counter(pair for names in sample for pair in combinations(names, 2))
        telling = [names for names in sample if len(names) >= _TELLING]
        self._sorted = bool(telling) and all(map(_is_sorted, telling))

    def place(self, name: str, entry: Entry) -> int:
        """The number of fields of `entry` before which a new one called `name` goes; else all."""
        names = _names(entry)
        if self._sorted and _is_sorted(names):
            return bisect_right(names, name)
        votes = [self._votes(name, other) for other in names]
        scores = [sum(votes[:gap]) - sum(votes[gap:]) for gap in range(len(names) + 1)]
        return max(range(len(scores)), key=lambda gap: (scores[gap], gap))

    def _votes(self, name: str, other: str) -> int:
        """How many entries have `other` before `name`, less those that have it behind."""
        return self._before[other, name] - self._before[name, other]


def _names(entry: Entry) -> list[str]:
    return [field.name.lower() for field in entry.fields]


def _is_sorted(names: Sequence[str]) -> bool:
    return all(one <= other for one, other in pairwise(names))
