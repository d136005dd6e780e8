"""In which state a library is read for its rescue: with the log beside it, or without.

SQLite takes any log of that name for the library's own. One of another library spoils a file that
is whole by itself, and where nothing may be written even its own cannot be read; a private copy of
both tells the two apart.
"""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from refman.store.opening import ALONE, connect, frozen, pending


class State(NamedTuple):
    """A state of a library, by a connection that is to be closed.

    Args:
        logged: whether what its log holds is part of it.
    """

    connection: sqlite3.Connection
    logged: bool


@contextmanager
def best(path: Path, folder: Path) -> Iterator[State]:
    """The first state that is whole: with the log, then without; where none is, the one with it.

    Args:
        folder: where a copy of both files may be made; it is left there.

    Raises:
        sqlite3.DatabaseError: not even the beginning can be read.
    """
    for logged in (True, False) if pending(path) else ():
        if one := _whole(path, folder, logged):
            with closing(one):
                yield State(one, logged)
            return
    with closing(_unspoilt(path, folder)) as one:
        yield State(one, logged=True)


def _whole(path: Path, folder: Path, logged: bool) -> sqlite3.Connection | None:
    one = _unspoilt(path, folder) if logged else connect(path, ALONE)
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


def _copied(path: Path, folder: Path) -> Path:
    """A copy with its log, made anew: SQLite ties the two together when it has looked at them."""
    copy = folder / "with its log"
    for ending in ("", "-wal", "-shm"):
        copy.with_name(copy.name + ending).unlink(missing_ok=True)
    for ending in ("", "-wal"):
        shutil.copyfile(path.with_name(path.name + ending), copy.with_name(copy.name + ending))
    return copy
