"""The one connection of a library that writes: the lock before it, its transactions, and why there
may be none."""

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from refman.model.errors import LibraryUnwritable
from refman.store import keeping, mark
from refman.store.hindrances import REPLACED

_WRITTEN, _TENDED = "written", "tended"
"""How many transactions there were, of upkeep and others, so that another process tells them apart:
of what SQLite changed it says no more than that it did."""
_FIXED = 20
"""Bytes of the head of a file: what it is, how large its pages are, how it is written
(sqlite.org/fileformat2.html, 1.3)."""
_LOGGED = b"\2\2"
_PATIENCE = 1000
"""Milliseconds for which nobody is told that another program is waited for."""
_LOOKS = 3
"""More at a file that seems to be of another library."""
_COUNT = (
    "insert into meta values (?, '1')"
    " on conflict (name) do update set value = cast(value as integer) + 1"
)


class Writing:
    """The write connection of the library at `path`; whoever uses it holds `lock`.

    Args:
        connection: None where the library is only read.
        hindrance: of writing, a clause; "" where there is none.
        refusal: what is raised where it may not be used.

    `waits` is told when another program is waited for that writes, and when no longer, by the
    thread that waits.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection | None,
        hindrance: str,
        refusal: Callable[[], LibraryUnwritable],
    ) -> None:
        self.path = path
        self._refusal = refusal
        self.lock = threading.RLock()
        self.waits: Callable[[bool], object] = lambda _: None
        self._beginning = b""
        self.begin(connection, hindrance)

    def begin(self, connection: sqlite3.Connection | None, hindrance: str = "") -> None:
        """Write through a connection from now on, as what its file is now."""
        self.connection = connection
        self.hindrance = hindrance
        self._raised = False
        self._version = self._data_version()  # by which SQLite has the log beside it
        self._file, self._log = _identity(self.path), _identity(_log_of(self.path))
        self._counts = self._counted(_WRITTEN), self._counted(_TENDED)
        self._descriptor = _opened(self.path) if connection else None
        head = self._head()
        self._beginning, self._mark, self._changes = (
            head[:_FIXED], mark.within(head), mark.changes(head)
        )  # fmt: skip

    @property
    def possible(self) -> bool:
        """Whether there is one, and nothing hinders it."""
        return self.connection is not None and not self.hindrance

    def demanded(self) -> sqlite3.Connection:
        """The connection; raises LibraryUnwritable where it may not be used."""
        if self.connection is None or self.hindrance:
            raise self._refusal()
        return self.connection

    @contextmanager
    def transaction(self, *, upkeep: bool = False) -> Iterator[sqlite3.Connection]:
        """Write all that the block writes, or nothing when it raises.

        Args:
            upkeep: nobody sees what is written; `tended` counts it where it was more than a look.
        """
        self.lost()
        writer = self.demanded()
        self._begin_alone(writer)
        before = writer.total_changes
        try:
            yield writer
            counted = not upkeep and writer.total_changes > before
            if counted:
                writer.execute(_COUNT, (_WRITTEN,))
                self._raise_changes(writer)
            writer.commit()
            self._counts = self._counts[0] + counted, self._counts[1]
        except BaseException:
            self._raised = False
            writer.rollback()
            raise
        finally:
            keeping.little(writer)

    def _begin_alone(self, writer: sqlite3.Connection) -> None:
        """Begin when no other program writes: a deferred transaction that reads first fails at once
        beside one. Waited for by the second, between which the shell hears an interrupt."""
        whole = writer.execute("pragma busy_timeout").fetchone()[0]
        until = time.monotonic() + whole / 1000
        writer.execute(f"pragma busy_timeout = {min(whole, _PATIENCE)}")
        told = False
        try:
            while not _begun(writer, last=time.monotonic() + _PATIENCE / 1000 >= until):
                if not told:
                    told = True
                    self.waits(True)
        finally:
            writer.execute(f"pragma busy_timeout = {whole}")
            if told:
                self.waits(False)

    def _raise_changes(self, writer: sqlite3.Connection) -> None:
        """Have SQLite count the first change of a connection, which it does only where the page
        with the head of the file is written, too; of later ones it counts none by themselves."""
        if not self._raised:
            version = writer.execute("pragma user_version").fetchone()[0]
            writer.execute(f"pragma user_version = {version}")
            self._raised = True

    def replaced(self) -> bool:
        """Whether another file has the name of a library that may be written, or of its log, or
        none has: what is written into a log that nobody finds is gone with this process."""
        if self.connection is None:
            return False
        gone = self._log is not None and _identity(_log_of(self.path)) != self._log
        return gone or _identity(self.path) != self._file or self._overwritten()

    def lost(self) -> bool:
        """Have nothing be written any more where another file has the library's name, or none has.

        What is in the write-ahead log is put in its place before: SQLite would take the log for
        that of the file which has the name now, and mix the two. So would this, where another file
        was copied over this one: there the log stays, and the next start sets it aside.

        Returns:
            Whether it is so.
        """
        if not self.replaced():
            return False
        if self.hindrance != REPLACED:
            with suppress(sqlite3.Error):
                if not self._overwritten():
                    self.settle()
            self.hindrance = REPLACED
        if self._is_of_another(self._head()):  # also where it was being copied at the first look
            self._keep_log()
        return True

    def _overwritten(self) -> bool:
        """Whether another file was certainly copied over this one: a backup, which has no log, for
        SQLite changes nothing of how a file begins as long as somebody has it open, or another
        library."""
        head = self._head()
        changed = head[:_FIXED] != self._beginning or self._is_of_another(head)
        return self._beginning.endswith(_LOGGED) and changed

    def _is_of_another(self, head: bytes) -> bool:
        """Looked at again, for the file may be written at this moment."""
        return self._tells(head) and all(self._tells(self._head()) for _ in range(_LOOKS))

    def _tells(self, head: bytes) -> bool:
        return mark.differ(self._mark, mark.within(head)) or mark.is_before(head, self._changes)

    def _head(self) -> bytes:
        """How the file begins; nothing where that cannot be told."""
        if self._descriptor is None:
            return b""
        try:
            return os.pread(self._descriptor, mark.UP_TO, 0)
        except OSError:
            return self._beginning

    def _keep_log(self) -> None:
        """Have nobody take the log for that of another library, which nothing else may tell. One
        that is not this library's is of a program that has opened the other one by now."""
        from refman.store import foreign_log  # hardly a library is so replaced

        if _identity(_log_of(self.path)) == self._log:
            with suppress(OSError):
                foreign_log.set_aside(self.path)

    def settle(self, way: str = "truncate") -> None:
        """Have all that was written put in its place, unless somebody reads what was before.

        Args:
            way: how SQLite has it; `passive` waits for nobody.
        """
        assert self.connection is not None  # it has written
        self.connection.execute(f"pragma wal_checkpoint({way})").fetchone()

    def shrink(self) -> None:
        """Give back room that is empty; what cannot be given back now is used again."""
        assert self.connection is not None  # it has just written
        with suppress(sqlite3.OperationalError):
            self.connection.execute("vacuum")
        self.settle()

    def others_wrote(self) -> bool:
        """Whether another process committed since it was asked last."""
        before, self._version = self._version, self._data_version()
        return self._version != before

    def only_tended(self) -> bool:
        """Whether others did nothing since the last look but upkeep, which nobody sees."""
        written, tended = self._counts
        self._counts = self._counted(_WRITTEN), self._counted(_TENDED)
        return self._counts[0] == written and self._counts[1] > tended

    def close(self) -> None:
        """Close the connection, and then what would take its locks away.

        What was written is put in its place before, unless somebody is at it: whoever closes the
        file last would begin an index of the log anew, and put there once more what is there.
        """
        if self.connection:
            if self.possible:
                with suppress(sqlite3.Error):
                    self.connection.execute("pragma busy_timeout = 0")
                    self.settle()
            self.connection.close()
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _counted(self, name: str) -> int:
        if self.connection is None:
            return 0
        sql = "select cast(value as integer) from meta where name = ?"
        row = self.connection.execute(sql, (name,)).fetchone()
        return row[0] if row else 0

    def _data_version(self) -> int:
        """Rises when another connection than this one commits; none of ours but it ever does."""
        if self.connection is None:
            return 0
        version: int = self.connection.execute("pragma data_version").fetchone()[0]
        return version


def _begun(writer: sqlite3.Connection, *, last: bool) -> bool:
    """Whether a transaction was begun; the last time, raises where another program writes."""
    try:
        writer.execute("begin immediate")
    except sqlite3.OperationalError as error:
        if last or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True


def count_upkeep(writer: sqlite3.Connection) -> None:
    """Note that a transaction of upkeep did something."""
    writer.execute(_COUNT, (_TENDED,))


def _opened(path: Path) -> int | None:
    """A descriptor of a library that stays until it is closed, for then SQLite's locks go; None
    where there are none that read without moving."""
    if hasattr(os, "pread"):
        with suppress(OSError):
            return os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    return None


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file has a name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
