"""Which entries of a file are worth comparing, and what two of them are to each other."""

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, TypeVar

from refman.jobs import Progress
from refman.services.duplicates import blocks
from refman.services.duplicates.judging import Judgement, judge

if TYPE_CHECKING:
    from refman.services.checking.known import One

_SHARING = 30
"""Entries of one number or address that are compared with one another."""

Pair = tuple[int, int]
T = TypeVar("T")


class Pairs:
    """What two entries are to each other, by their own numbers, for as long as they read the same.

    Of a file that was changed the blocks (`duplicates.blocks`) are gone through in which an entry
    came, went or moved, and there the pairs are compared that never were. Of one thread.

    `compared` counts pairs that were looked at so far.
    """

    def __init__(self) -> None:
        self.compared = 0
        self._alike: dict[Pair, bool] = {}
        self._judged: dict[Pair, Judgement | None] = {}
        self._blocks: dict[Pair, tuple[Sequence[int], Sequence[Pair]]] = {}

    def keep(self, numbers: Container[int]) -> None:
        """Forget what is known of all others."""
        self._alike = _among(self._alike, numbers)
        self._judged = _among(self._judged, numbers)

    def near(self, entries: "Sequence[One]", progress: Progress) -> Iterator[Pair]:
        """Pairs to compare, as places in `entries`, each once and in order."""
        places = {one.number: place for place, one in enumerate(entries)}
        found = {(places[one], places[other]) for one, other in self._in_blocks(entries, progress)}
        sharing: dict[str, list[int]] = defaultdict(list)
        for place, entry in enumerate(entries):
            for identifier in entry.identifiers:
                sharing[identifier].append(place)
        for some in sharing.values():
            found.update(combinations(some[:_SHARING], 2))
        yield from sorted(found)

    def judged(self, one: "One", other: "One") -> Judgement | None:
        """As `duplicates.judging.judge`."""
        pair = (one.number, other.number)
        if pair not in self._judged:
            self._judged[pair] = judge(one.facts, other.facts)
        return self._judged[pair]

    def _in_blocks(self, entries: "Sequence[One]", progress: Progress) -> Iterator[Pair]:
        members: dict[Pair, list[int]] = defaultdict(list)
        for place, one in enumerate(entries):
            for block in one.blocks:
                members[block].append(place)
        texts = [one.text for one in entries]
        now: dict[Pair, tuple[Sequence[int], Sequence[Pair]]] = {}
        for block, places in members.items():
            if len(places) > 1:
                progress.check()
                numbers = [entries[place].number for place in places]
                known = self._blocks.get(block)
                if known is None or known[0] != numbers:
                    pairs = ((entries[a], entries[b]) for a, b in blocks.within(places, texts))
                    known = numbers, [(a.number, b.number) for a, b in pairs if self._met(a, b)]
                now[block] = known
        self._blocks = now
        return (pair for _, pairs in now.values() for pair in pairs)

    def _met(self, one: "One", other: "One") -> bool:
        pair = (one.number, other.number)
        if pair not in self._alike:
            self.compared += 1
            self._alike[pair] = blocks.alike(one.light, other.light)
        return self._alike[pair]


def _among(known: dict[Pair, T], numbers: Container[int]) -> dict[Pair, T]:
    return {pair: said for pair, said in known.items() if pair[0] in numbers and pair[1] in numbers}
