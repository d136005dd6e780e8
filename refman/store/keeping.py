"""How much of the file the writer keeps in memory.

Each paper writes to places of its own in a dozen indexes: of its title, its key, its identifiers,
its people. What of them does not stay in memory goes to the write-ahead log and comes back for the
next paper that has its place there. So while many papers come in, more is kept of a large library,
and given back after them.
"""

import sqlite3
from contextlib import suppress

from refman.store.change import Change

_ALWAYS = 64 << 20
"""Bytes, at most: with SQLite's 2 MB, to put 100,000 papers into the indexes reads and writes most
pages again and again."""
_LEAST = 4 << 20
_AT_MOST = 512 << 20
"""To put 100,000 papers into a library of a million wrote 11.9 GB with 64 MB kept, 6.4 GB with half
of these and 3.1 GB with all, by three quarters of the time of the processor; into an empty one it
is 1.6 GB."""
_PART = 6
"""Of a library. The places that follow from no order of coming are a ninth of it."""
BULK = 200
"""Entries that are many."""


def begin(writer: sqlite3.Connection) -> None:
    """Keep what any change needs, from the opening on."""
    writer.execute(_keeping(_ALWAYS))


def least(writer: sqlite3.Connection) -> None:
    """Keep hardly anything, until `little`: nothing that is written is needed again."""
    writer.execute(_keeping(_LEAST))


def little(writer: sqlite3.Connection) -> None:
    """The same after a change, and give back what was more."""
    before = _kept(writer.execute(_ASK).fetchone()[0])
    begin(writer)
    if before > _ALWAYS:
        _give_back()


def much(change: Change) -> None:
    """Keep what many papers need on their way in, until `little`."""
    size = change.value("pragma page_size") * change.value("pragma page_count")
    wanted = min(size // _PART, _AT_MOST)
    if wanted > _kept(change.value(_ASK)):
        change.execute(_keeping(wanted))


_ASK = "pragma cache_size"


def _kept(size: int) -> int:
    """In bytes. SQLite tells of pages, or where it is less than nothing of kB, as we set it."""
    return -size << 10


def _keeping(size: int) -> str:
    return f"{_ASK} = {-(size >> 10)}"


def _give_back() -> None:
    """Have the system get what SQLite gave back: the library of C of Linux keeps it else, as of
    all that comes in small pieces, until the end of the process."""
    import ctypes  # no start needs it

    with suppress(OSError, AttributeError, TypeError):  # another system, which does by itself
        ctypes.CDLL(None).malloc_trim(0)
