"""Ids that stay unique when libraries meet: 41 bits of milliseconds since 2020, 22 of chance.

An id is both the row's integer primary key (the fastest SQLite has) and its stable identity, so
history and links never name a row number that another library would read differently. Ids made
in one go are neighbours: the full-text index stores their distances, and those stay one byte.
"""

import os
import time
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
