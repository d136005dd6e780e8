"""Ids that stay unique when libraries meet: 41 bits of milliseconds since 2020, 22 of chance.

An id is both the row's integer primary key (the fastest SQLite has) and its stable identity, so
history and links never name a row number that another library would read differently. Ids made
in one go are neighbours: the full-text index stores their distances, and those stay one byte.
"""

import os
import time
from bisect import bisect_right
from collections.abc import Iterator
from threading import Lock

_CHANCE = 22
_EPOCH = 1_577_836_800_000  # 2020 in milliseconds since 1970; ids last until 2089
_lock = Lock()
_last = 0


def new_ids(count: int) -> range:
    """`count` fresh ids, each larger than any this process has handed out. Any thread."""
    global _last  # one sequence per process is the point
    with _lock:
        elapsed = int(time.time() * 1000) - _EPOCH
        now = elapsed << _CHANCE | int.from_bytes(os.urandom(3)) >> 2
        first = max(now, _last + 1)
        _last = first + count - 1
    return range(first, first + count)


def new_id() -> int:
    """One fresh id."""
    return new_ids(1)[0]


class IdSet:
    """Ids of which most are neighbours, kept as ranges: a few bytes for a million."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._stops: list[int] = []

    def add(self, ids: range) -> None:
        """Put ids in that are not there yet."""
        if not ids:
            return
        at = bisect_right(self._starts, ids.start)
        if at and self._stops[at - 1] == ids.start:
            self._stops[at - 1] = ids.stop
        else:
            self._starts.insert(at, ids.start)
            self._stops.insert(at, ids.stop)

    def __contains__(self, id_: int) -> bool:
        at = bisect_right(self._starts, id_)
        return at > 0 and id_ < self._stops[at - 1]

    def __iter__(self) -> Iterator[int]:
        for start, stop in zip(self._starts, self._stops, strict=True):
            yield from range(start, stop)
