"""How many papers collections hold, those below each included, outside the trash."""

import json
from collections.abc import Iterable, Iterator, Sequence

from refman.model.entry import CollectionId
from refman.model.query import Named, Node, Within, leaves
from refman.store import search
from refman.store.collections import Tree, tree
from refman.store.conditions import sees_trash
from refman.store.named import kept
from refman.store.reading import Reading

Counts = dict[CollectionId, int]

_OWN = (
    "select collection, count(*) from json_each(?) as chosen"
    " cross join collection_entries on collection = chosen.value"
    " cross join entries on entries.id = entry and trashed is null group by collection"
)
_OVER = (
    "select count(*) from (select distinct entry from json_each(?) as chosen"
    " cross join collection_entries on collection = chosen.value)"
    " cross join entries on entries.id = entry and trashed is null"
)


def counts(reading: Reading, wanted: Iterable[CollectionId]) -> Counts:
    """The number of papers of each; of those that are gone, none."""
    return dict(each(reading, wanted))


def each(reading: Reading, wanted: Iterable[CollectionId]) -> Iterator[tuple[CollectionId, int]]:
    """The same one by one, the quick ones first: a search may take its time."""
    known = tree(reading)
    within = {one: list(known.within(one)) for one in wanted if one in known.by_id}
    alone = [one for one, all_ in within.items() if len(all_) == 1 and not _searches(known, all_)]
    own = dict.fromkeys(alone, 0) | dict(reading.rows(_OWN, (json.dumps(alone),)))
    yield from own.items()
    over = [(one, all_) for one, all_ in within.items() if one not in own]
    for one, all_ in sorted(over, key=lambda pair: _searches(known, pair[1])):
        if _searches(known, all_):
            yield one, search.count(reading, _asked(known, one, all_))
        else:
            yield one, int(reading.value(_OVER, (json.dumps(all_),)))


def _asked(known: Tree, one: CollectionId, within: Sequence[CollectionId]) -> Node:
    """A search that stands alone and asks for no collection is counted as what it says, which may
    be quicker by far than whether each paper is in the collection."""
    said = kept(known.by_id[one].query) if len(within) == 1 else None
    if said is None or sees_trash(said) or any(map(_is_of_papers, leaves(said))):
        return Within(one)
    return said


def _is_of_papers(leaf: Node) -> bool:
    return isinstance(leaf, Within) or (
        isinstance(leaf, Named) and leaf.field in ("collection", "in")
    )


def _searches(known: Tree, within: Sequence[CollectionId]) -> int:
    return sum(bool(known.by_id[one].query) for one in within)
