"""Reading from a library through one SQLite connection, and SQLite's errors as sentences."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from refman.model.errors import (
    Cancelled,
    DamagedLibrary,
    LibraryUnwritable,
    NotALibrary,
    RefmanError,
)
from refman.store.hold import cannot_be_locked

NOT_TRASHED = "entry not in (select id from entries where trashed is not null)"
"""A condition over `entry`, to count by: those in the trash are few and are looked for once, where
a look at each entry would go through the whole file."""
_CHUNK = 500
Counted = Callable[[int, int], object]
"""Told how many of how many are done; what it raises ends the work."""
_UNWANTED = "What was looked for is no longer wanted."
_PATIENCE = 0.01
"""Seconds between two tries to stop a query."""
_TEXTS = frozenset([str])
T = TypeVar("T")


class Reading:
    """One connection to read through. Belongs to one thread at a time."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._asking = Lock()
        self._together = False
        self._wanted: Callable[[], bool] = lambda: True
        self.path = path

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Any]:
        """Every row of a query, as tuples."""
        with sentences(self.path), self._asking:
            return self._ask(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """The first row of a query, or None."""
        with sentences(self.path), self._asking:
            return self._ask(sql, parameters).fetchone()

    def _ask(self, sql: str, parameters: Sequence[Any] | dict[str, Any]) -> sqlite3.Cursor:
        if not self._wanted():
            raise Cancelled(_UNWANTED)
        if self._together and not self._connection.in_transaction:
            self._connection.execute("begin")
        return self._connection.execute(sql, parameters)

    def value(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """The first column of the first row of a query, or None."""
        row = self.row(sql, parameters)
        return row[0] if row else None

    def unpacked(self, text: str) -> Any:
        """What the store keeps as JSON; raises NotALibrary when it was spoilt since."""
        return unpacked(text, self.path)

    def fields(self, text: str) -> dict[str, str]:
        """The fields of an entry; raises DamagedLibrary where they are no names and texts."""
        return self._fields(self.unpacked(text))

    def all_fields(self, texts: Sequence[str]) -> list[dict[str, str]]:
        """The same of many entries, in less time than one by one."""
        values = self.unpacked(f"[{','.join(texts)}]")
        if len(values) != len(texts):
            raise damaged(self.path)
        return list(map(self._fields, values))

    def _fields(self, found: Any) -> dict[str, str]:
        if type(found) is not dict or not _TEXTS.issuperset(map(type, found.values())):
            raise damaged(self.path)
        return found

    def copy_to(self, path: Path) -> None:
        """Write all that can be read through this, as of one moment, to the file at `path`."""
        with closing(sqlite3.connect(path)) as target:
            self._connection.backup(target)

    def copy_into(
        self, target: sqlite3.Connection, pages: int, step: Callable[[int, int], None]
    ) -> None:
        """Write all that can be read through this into another database, some pages at a time.

        Args:
            step: called with how many pages of how many are done; may raise.
        """
        told = lambda _status, left, total: step(total - left, total)  # noqa: E731
        self._connection.backup(target, pages=pages, progress=told)

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """Have all that is read in the block be of one moment, whoever writes meanwhile."""
        with self.together():
            self.row("select 1 from sqlite_schema limit 1")
            yield

    @contextmanager
    def together(self) -> Iterator[None]:
        """Have all that is read in the block be of the moment of the first look.

        On the disk of a network each look by itself waits for the locks and for what others
        wrote, thirty looks for seconds; in a block, the first does. Within a change, which is of
        one moment by itself, it is nothing: its end would take back what was written.
        """
        if self._together or self._connection.in_transaction:
            yield
            return
        self._together = True
        try:
            yield
        finally:
            self._together = False
            self._connection.rollback()

    def look_again(self) -> None:
        """Have what is read from now on be of now, in a block that began before too."""
        self._connection.rollback()

    def wanted(self, answers: Iterator[T], still: Callable[[], bool]) -> Iterator[T]:
        """The answers of what reads through this. A query that is begun for one raises Cancelled
        once `still` is no longer true: `interrupt` stops none that is to come."""
        while True:
            before, self._wanted = self._wanted, still
            try:
                answer = next(answers)
            except StopIteration:
                return
            finally:
                self._wanted = before
            yield answer

    def interrupt(self) -> None:
        """Stop the query that runs in another thread; it raises Cancelled there. Any thread."""
        self._connection.interrupt()

    def turn_to(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        """Read through another connection from now on; returns the one before, which whoever still
        reads through it may need. Any thread."""
        with self._asking:
            before, self._connection = self._connection, connection
        return before

    def close(self) -> None:
        """Close the connection, and stop the query that runs through it. Any thread.

        To close it under the query would end the program: Python's sqlite3 goes on with what is
        there no more.
        """
        while not self._asking.acquire(timeout=_PATIENCE):
            self._connection.interrupt()
        self._connection.close()
        self._asking.release()


def unpacked(text: str, path: Path) -> Any:
    """What the store keeps as JSON in the library at `path`; raises NotALibrary when spoilt."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise damaged(path) from error


def damaged(path: Path) -> DamagedLibrary:
    from refman.store import shelf  # most libraries are whole

    return DamagedLibrary(
        f"The library “{path}” is damaged: a part of it cannot be read. It was left as it is;"
        " “refman rescue FILE -o NEW” puts what can be read into a new library, and backups lie"
        f" in “{shelf.found(path).name}” beside it."
    )


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turn SQLite's foreseen errors into sentences about the library at `path`.

    What `Reading.interrupt` stopped raises Cancelled.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        foreseen = _sentence(error, path)
        if foreseen is None:
            raise
        raise foreseen from error


_UNSHARED = (sqlite3.SQLITE_IOERR_SHMMAP, sqlite3.SQLITE_IOERR_SHMLOCK)
"""Without memory that programs share there is no write-ahead log (sqlite.org/wal.html)."""

_LOCKING = (sqlite3.SQLITE_IOERR_LOCK, sqlite3.SQLITE_IOERR_RDLOCK, sqlite3.SQLITE_IOERR_UNLOCK)


def is_unlocked(code: int, path: Path) -> bool:
    """Whether SQLite failed because the disk of a library keeps no locks, which some have it call
    busy and others an error."""
    busy = code & 0xFF == sqlite3.SQLITE_BUSY and cannot_be_locked(path.parent)
    return busy or code in _LOCKING


_SPOILT = ("malformed JSON", "Could not decode to UTF-8", "unsupported file format")
"""How errors begin for which SQLite has no code, or Python, which goes on with the text itself."""


def _sentence(error: sqlite3.DatabaseError, path: Path) -> RefmanError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if str(error).startswith(_SPOILT):
        return damaged(path)
    name = f"The library “{path}”"
    match code:
        case sqlite3.SQLITE_INTERRUPT:
            return Cancelled(_UNWANTED)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            if is_unlocked(code, path):
                return _unlocked(name)
            return LibraryUnwritable(
                f"{name} is being written by another program. Nothing was changed; try again."
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return LibraryUnwritable(
                f"{name} is read-only. Nothing was changed; make the file and its folder"
                " writable, or copy it elsewhere and open the copy."
            )
        case sqlite3.SQLITE_FULL:
            return LibraryUnwritable(
                f"{name} cannot be written: the disk is full. Nothing was changed; free some"
                " space and try again."
            )
        case sqlite3.SQLITE_IOERR:
            if is_unlocked(getattr(error, "sqlite_errorcode", 0), path):
                return _unlocked(name)
            if getattr(error, "sqlite_errorcode", 0) in _UNSHARED:
                return LibraryUnwritable(
                    f"{name} lies where programs cannot share a file, as on some network disks."
                    " Nothing was changed; keep it on a disk of this machine."
                )
            return LibraryUnwritable(
                f"{name} cannot be read or written: the disk reports an error. Nothing was"
                " changed; check the disk, or its free space, and try again."
            )
        case sqlite3.SQLITE_CANTOPEN if path.with_name(f"{path.name}-wal").exists():
            return LibraryUnwritable(
                f"{name} cannot be opened with the log beside it (-wal), as where nothing may be"
                " written. Nothing was changed; copy both files to a place that may be written and"
                " open the copy."
            )
        case sqlite3.SQLITE_CANTOPEN:
            return LibraryUnwritable(
                f"{name} cannot be opened. Check that its folder exists and may be written."
            )
        case sqlite3.SQLITE_CORRUPT:
            return damaged(path)
        case sqlite3.SQLITE_NOTADB:
            return no_library(path)
        case sqlite3.SQLITE_ERROR:  # a statement does not fit the tables, or is none
            from refman.store import fitting  # seldom is anything amiss

            return None if fitting.fits(path) else damaged(path)
    return None


def no_library(path: Path) -> NotALibrary:
    """What is said of a file that has no beginning of a library."""
    return NotALibrary(
        f"“{path}” is not a library of refman, or its beginning is damaged. It was left as it is;"
        " name another file, or see with “refman rescue FILE -o NEW” what can be read of it."
    )


def _unlocked(name: str) -> LibraryUnwritable:
    return LibraryUnwritable(
        f"{name} lies on a disk that keeps no locks, as some network disks, so that two programs"
        " could write it at once. Nothing was changed; have that disk mounted with locks, or copy"
        " the library to a disk of this machine and open the copy."
    )


def chunks(ids: Iterable[T]) -> Iterator[list[T]]:
    """Ids, or names, by the few hundred: SQLite's older limit is 999 in one statement."""
    rest = iter(ids)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk


def unheard(_done: int, _total: int) -> None:
    """Nobody is told how many of how many are done."""


def counted(ids: Sequence[T], told: Counted) -> Iterator[list[T]]:
    """`chunks`, and behind each `told` how many of how many are done; it may raise."""
    done = 0
    for chunk in chunks(ids):
        yield chunk
        done += len(chunk)
        told(done, len(ids))


def marks(ids: Sequence[object]) -> str:
    """As many question marks in parentheses."""
    return f"({', '.join('?' * len(ids))})"
