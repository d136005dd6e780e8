"""Which saved searches find papers: collections that nobody put these into."""

from collections.abc import Iterator, Sequence

from refman.model.entry import CollectionId, EntryId
from refman.store.collections import tree
from refman.store.conditions import where
from refman.store.named import kept
from refman.store.packed import listed
from refman.store.reading import Reading


def finding(reading: Reading, entries: Sequence[EntryId]) -> Iterator[CollectionId]:
    """The searches that find any of `entries`, by path; one that can be read no longer finds
    none."""
    known = tree(reading)
    for one in known.paths:
        node = kept(known.by_id[one].query) if known.by_id[one].query else None
        if node is None:
            continue
        condition, values = where(reading, node)
        sql = (
            "select exists (select 1 from json_each(?) as chosen"
            f" cross join entries e on e.id = chosen.value where {condition})"
        )
        if reading.value(sql, [listed(entries), *values]):
            yield one
