"""When a paper was put into collections and out of them, walked back from what is now.

Collections keep their own journal; which of them ever had a paper is found by its id in there.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from refman.store import versions
from refman.store.reading import Reading

_SINCE = 6
"""The version of the tables that came with collections."""


class Put(NamedTuple):
    """A paper was put into a collection, or out of it.

    Args:
        id, change, at, label, way: as of `versions.Turn`.
        name: of the collection.
        into: else out of it.
    """

    id: int
    change: int
    at: float
    label: str
    way: str
    name: str
    into: bool


def puts(reading: Reading, entry: int) -> tuple[list[Put], frozenset[str]]:
    """What was done, the newest first, and the names of the collections that hold the paper now."""
    if reading.value("pragma user_version") < _SINCE:
        return [], frozenset()
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
    return sorted(found, reverse=True), frozenset(now.values())


def _of(reading: Reading, collection: int, entry: int) -> Iterator[Put]:
    for turn in versions.turns_of_collection(reading, collection):
        was, is_ = (state is not None and entry in state["in"] for state in turn[-2:])
        state = turn.after if turn.after is not None else turn.before
        if was != is_ and state is not None:
            yield Put(*turn[:5], state["name"], is_)


def names_at(puts_: Sequence[Put], now: frozenset[str], id_: int) -> frozenset[str]:
    """The collections that held the paper after what has an id."""
    names = set(now)
    for put in puts_:
        if put.id <= id_:
            break
        (names.discard if put.into else names.add)(put.name)
    return frozenset(names)
