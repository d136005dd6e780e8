"""In which state a library is read for its rescue: with the log beside it or without, and with the
head that it has or the one that it should have.

SQLite takes any log of that name for the library's own. One of another library spoils a file that
is whole by itself, and where nothing may be written even its own cannot be read; a private copy of
both tells the two apart. Of the head of a file nearly all is known of a library (sqlite.org/
fileformat2.html, 1.3), and one wrong byte in it keeps SQLite from all else.
"""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from refman.store.foreign_log import is_foreign
from refman.store.opening import ALONE, connect, frozen, pending
from refman.store.scavenging import SIZES
from refman.store.shelf import COPY

_HEAD = 100
_WRONG = 16
"""So many bytes of it may be wrong; no file is copied that never was a library."""


class State(NamedTuple):
    """A state of a library, by a connection that is to be closed.

    Args:
        logged: whether what its log holds is part of it.
        mended: whether that is a copy with another head.
    """

    connection: sqlite3.Connection
    logged: bool
    mended: bool = False


@contextmanager
def best(path: Path, folder: Path) -> Iterator[State]:
    """The first state that is whole: with the log, without, the same with another head; where none
    is, the one with the log. One that is certainly another's counts in none.

    Args:
        folder: where a copy of both files may be made; it is left there.

    Raises:
        sqlite3.DatabaseError: not even the beginning can be read.
    """
    foreign = pending(path) and is_foreign(path)
    ways = (False,) if foreign else (True, False) if pending(path) else (True,)
    for logged in ways if pending(path) else ():
        if one := _whole(path, folder, logged):
            with closing(one):
                yield State(one, logged)
            return
    for logged in ways:
        if one := _mended(path, folder, logged):
            with closing(one):
                yield State(one, logged, mended=True)
            return
    with closing(connect(path, ALONE) if foreign else _unspoilt(path, folder)) as one:
        yield State(one, logged=not foreign)


def _whole(path: Path, folder: Path, logged: bool) -> sqlite3.Connection | None:
    return _if_whole(_unspoilt(path, folder) if logged else connect(path, ALONE))


def _if_whole(one: sqlite3.Connection) -> sqlite3.Connection | None:
    with suppress(sqlite3.DatabaseError):
        if one.execute("pragma quick_check(1)").fetchone() == ("ok",):
            return one
    one.close()
    return None


def _unspoilt(path: Path, folder: Path) -> sqlite3.Connection:
    """To the library with its log, of which a copy is opened: it needs files beside it. Where the
    disk lets no copy be read, SQLite is to read around what it refuses."""
    if not pending(path):
        return frozen(path)
    try:
        return connect(_copied(path, folder), "rw")
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        return frozen(path)


def _mended(path: Path, folder: Path, logged: bool) -> sqlite3.Connection | None:
    """A copy with the head that it should have, where it has another one and all else is whole."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        for made in _heads(head, path.stat().st_size):
            copy = _copied(path, folder, logged)
            with copy.open("rb+") as file:
                file.write(made)
            if one := _if_whole(connect(copy, "rw")):
                return one
    except OSError as error:
        if error.errno != errno.EIO:
            raise
    return None


def _heads(head: bytes, length: int) -> Iterator[bytes]:
    """What the head of a library of that many bytes may have been, where it is none of it now."""
    said = int.from_bytes(head[16:18], "big")
    fitting = [size for size in (said, *SIZES) if size in SIZES and length % size == 0]
    made = [_head(head, size, length // size) for size in fitting]
    if len(head) == _HEAD and head not in made:
        yield from dict.fromkeys(one for one in made if _resembles(one, head))


def _resembles(one: bytes, other: bytes) -> bool:
    return sum(a != b for a, b in zip(one, other, strict=True)) <= _WRONG


def _head(head: bytes, size: int, pages: int) -> bytes:
    ways = head[18:20] if head[18:20] in (b"\1\1", b"\2\2") else b"\2\2"
    fixed = b"SQLite format 3\0" + (size % 65535).to_bytes(2, "big") + ways + b"\0\x40\x20\x20"
    made = bytearray(fixed + head[24:])
    made[28:32] = pages.to_bytes(4, "big")
    made[44:48], made[52:56], made[56:60] = (4).to_bytes(4, "big"), bytes(4), (1).to_bytes(4, "big")
    made[64:68], made[72:92], made[92:96] = bytes(4), bytes(20), head[24:28]
    return bytes(made)


def _copied(path: Path, folder: Path, logged: bool = True) -> Path:
    """A copy with its log, made anew: SQLite ties the two together when it has looked at them."""
    copy = folder / COPY
    for ending in ("", "-wal", "-shm"):
        copy.with_name(copy.name + ending).unlink(missing_ok=True)
    for ending in ("", "-wal") if logged and pending(path) else ("",):
        shutil.copyfile(path.with_name(path.name + ending), copy.with_name(copy.name + ending))
    return copy
