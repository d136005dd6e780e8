"""A library made with all its tables, and an older one brought up to date.

Hardly a start needs it: `store.opening` imports it where one does.
"""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from refman.store import backups, keeping, mark, schema
from refman.store.derive import INDEX_VERSION
from refman.store.opening import BUSY_SECONDS, Told, connect, derived_by, refuse_tables
from refman.store.reading import Reading
from refman.store.rederiving import rederive

PAGE = 8192
"""Bytes of a page of a library that is made; one that is there keeps its own. Two papers with their
abstracts hardly fit into SQLite's 4096: a fifth of the pages stayed empty, of these it is a
twelfth, and the whole file is smaller by as much as a sixth of the text in it."""
_STEPS = 1_000_000
"""Of SQLite's machine, some hundredths of a second: so often it says that it is still at it."""
_MUCH = 8
"""One of so many pages."""


def make(path: Path) -> None:
    """Make an empty library whole beside `path`, then give it its name.

    So neither a full disk nor a killed process leaves half a library, and of two processes that
    make the same one, the second finds that of the first.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    _clear(new)  # of a process that was killed over it, whose number this one has now
    try:
        writer = connect(new, "rwc")
        try:
            _migrate(writer, path)
            mark.give(writer)
            put_in_place(writer)
        finally:
            writer.close()
        _name(new, path)
    finally:
        _clear(new)


def put_in_place(writer: sqlite3.Connection) -> None:
    """Have all of a new library be in its file, before that gets its name: SQLite would see to it
    when the library is closed, but say nothing where it cannot. Raises OperationalError."""
    writer.execute("pragma wal_checkpoint").fetchone()


def _clear(new: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):  # on a read-only disk there is nothing to clear away
            new.with_name(new.name + ending).unlink()


def _name(new: Path, path: Path) -> None:
    """Never over a file that is there: another process may have put its papers in already."""
    try:
        path.hardlink_to(new)
    except FileExistsError:
        return
    except OSError:  # a file system without hard links: what is empty becomes a library in place
        path.touch()


def bring_up(writer: sqlite3.Connection, path: Path, version: int, told: Told) -> None:
    """Bring a library with the tables of a version, 0 for an empty file, to what this refman keeps.
    Before its tables change, what has some is backed up."""
    if version < schema.VERSION:
        if version:
            backups.write(Reading(writer, path), "migration")
        with _still(writer, told):
            _migrate(writer, path)
    else:
        _switch_to_log(writer)  # some other program took it away: readers would hold writers up
    if derived_by(writer) != str(INDEX_VERSION):
        with _still(writer, told):
            rederive(writer, path, told)
            keeping.little(writer)
            _give_back(writer)
    mark.give(writer)


def _give_back(writer: sqlite3.Connection) -> None:
    """Have a file become smaller in which much is free since what is derived was made anew. Where
    it cannot, as while another process reads, what comes in uses the room."""
    (free,), (pages,) = (
        writer.execute(f"pragma {name}").fetchone() for name in ("freelist_count", "page_count")
    )
    if free * _MUCH > pages:
        with suppress(sqlite3.OperationalError):
            writer.execute("vacuum")
            writer.execute("pragma wal_checkpoint(truncate)").fetchone()


def repage(writer: sqlite3.Connection, size: int) -> None:
    """Have the pages of a library that nobody else has open be of a size in bytes: SQLite copies
    none into one with a log that has others."""
    if writer.execute("pragma page_size").fetchone() != (size,):
        writer.execute("pragma journal_mode = delete")
        writer.execute(f"pragma page_size = {size}")
        writer.execute("vacuum")


@contextmanager
def _still(writer: sqlite3.Connection, told: Told) -> Iterator[None]:
    """Meanwhile have SQLite tell that it is at work."""
    writer.set_progress_handler(partial(told, 0, 0), _STEPS)
    try:
        yield
    finally:
        writer.set_progress_handler(None, 0)


def _migrate(writer: sqlite3.Connection, path: Path) -> None:
    """All migrations in one transaction: of two processes the second finds the work done."""
    writer.execute(f"pragma page_size = {PAGE}")
    _switch_to_log(writer)
    writer.execute("begin immediate")
    try:
        schema.migrate(writer)
        writer.commit()
    except BaseException as error:
        writer.rollback()
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR:
            refuse_tables(path)  # a statement does not fit them
        raise


def _switch_to_log(writer: sqlite3.Connection) -> None:
    """Turn write-ahead logging on, waiting for others.

    SQLite waits for every other lock by itself, but refuses this switch at once while another
    process writes.
    """
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            writer.execute("pragma journal_mode = wal")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
