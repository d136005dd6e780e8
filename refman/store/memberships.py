"""When a paper was put into collections and out of them, walked back from now; and put back.

Collections keep their own journal; which of them ever had a paper is found by its id in there.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from refman.model.entry import CollectionId, EntryId
from refman.store import changed, collecting, collections, turns
from refman.store.change import Change
from refman.store.reading import Reading


class Put(NamedTuple):
    """A paper was put into a collection, or out of it.

    Args:
        id, change, at, label, way: as of `turns.Turn`.
        collection: its id.
        name: of the collection.
        into: else out of it.
    """

    id: int
    change: int
    at: float
    label: str
    way: str
    collection: int
    name: str
    into: bool


def puts(reading: Reading, entry: int) -> tuple[list[Put], dict[int, str]]:
    """What was done, the newest first, and the names of the collections that hold the paper now,
    by their ids."""
    now = dict(
        reading.rows(
            "select id, name from collections join collection_entries on collection = id"
            " where entry = ?",
            (entry,),
        )
    )
    once = reading.rows(
        "select distinct id from journal where object = 'collection' and instr(other, ?)",
        (str(entry),),
    )
    every = {*now, *(row[0] for row in once)}
    found = [put for one in sorted(every) for put in _of(reading, one, entry)]
    return sorted(found, reverse=True), now


def _of(reading: Reading, collection: int, entry: int) -> Iterator[Put]:
    for turn in changed.turns_of_collection(reading, collection):
        was, is_ = (state is not None and entry in state["in"] for state in turn[-2:])
        state = turn.after if turn.after is not None else turn.before
        if was != is_ and state is not None:
            yield Put(*turn[:5], collection, state["name"], is_)


def at(puts_: Sequence[Put], now: Mapping[int, str], id_: int) -> dict[int, str]:
    """The collections that held the paper after what has an id, as `now` has them."""
    held = dict(now)
    for put in puts_:
        if put.id <= id_:
            break
        if put.into:
            held.pop(put.collection, None)
        else:
            held[put.collection] = put.name
    return held


def put_back(change: Change, entry: int, version: int) -> None:
    """Have the collections hold a paper that held it in one of its versions, and no others.

    One that was deleted since is made again, or the one that stands in its place.
    """
    done, now = puts(change, entry)
    then = at(done, now, version)
    for collection in now.keys() - then.keys():
        change.write("collection", collection, {"out": [entry]})
    for collection in sorted(then.keys() - now.keys()):
        known = collections.tree(change).by_id.get(CollectionId(collection))
        if known is None:
            last = turns.last_known(change, "collection", collection)
            there = last is not None and last["parent"] in collections.tree(change).by_id
            parent = CollectionId(last["parent"]) if last and there else None
            made = collecting.in_place(change, then[collection], parent)
            known = collections.tree(change).by_id[made]
        if not known.query:
            collecting.add(change, known.id, [EntryId(entry)])
