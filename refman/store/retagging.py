"""Single tags of papers, where an older change of them is taken back: what it did to them stands
by itself, as long as no later change took the same tag off or put it on again."""

from collections.abc import Iterable, Mapping

from refman.store.change import Patch
from refman.store.entry_parts import tag_ids
from refman.store.reading import Reading, chunks

Pair = tuple[int, Patch, Patch]
"""A paper, a patch of it by the change in question, and one by a later change."""


class Retagged:
    """Papers that a change tagged, and that were tagged again since.

    Args:
        pairs: those of later changes first; of one later change, the last steps first.
    """

    def __init__(self, reading: Reading, pairs: Iterable[Pair]) -> None:
        before: dict[int, set[int]] = {}
        after: dict[int, set[int]] = {}
        for paper, own, later in pairs:
            if "tags" in own and "tags" in later:
                before[paper], after[paper] = set(own["tags"]), set(later["tags"])
        self._own = {paper: tags ^ after[paper] for paper, tags in before.items()}
        self._then: dict[int, set[int]] = {paper: set() for paper in before}
        for chunk in chunks(list(before)):
            self._then |= {paper: set(ids) for paper, ids in tag_ids(reading, chunk).items()}
        self.wanted: Mapping[int, list[int]] = {
            paper: sorted(self._then[paper] ^ own) for paper, own in self._own.items()
        }
        """The tags of each without what the change did to them."""

    def crossed(self, paper: int, later: Patch) -> bool:
        """Whether a later change did something to the same tags; asked in the order of `pairs`."""
        was = set(later["tags"])
        changed = was ^ self._then[paper]
        self._then[paper] = was
        return bool(changed & self._own[paper])
