"""A library: one SQLite file, opened, read, changed, undone, and observed.

Writing goes through one connection behind a lock; the window gives it to its one writer thread.
Every thread that reads gets a read-only connection of its own, so that in WAL mode nobody waits
for a job. Nothing read is cached here: a second process may have changed it.
"""

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Self

from refman.model.changes import Changes, HistoryItem
from refman.model.entry import Entry, EntryId
from refman.model.errors import LibraryUnwritable, NewerLibrary, NotALibrary, UndoBlocked
from refman.store import folding, history, papers, schema, withdrawing
from refman.store.change import Change
from refman.store.derive import INDEX_VERSION
from refman.store.hold import hold, release
from refman.store.reading import Reading, sentences
from refman.store.rederiving import rederive

__all__ = ["Change", "Library"]

Observer = Callable[[Changes], None]

_BUSY_SECONDS = 10.0
_CACHE = -64_000
"""Of kB, at most, that the writer keeps of the file: with SQLite's 2 MB, to put 100,000 papers into
the indexes reads and writes most pages again and again."""


class Library:
    """An open library. Made by `Library.open`; closed by `close` or as a context manager.

    `hindrance` says in a clause why this process may not change it; "" where it may.
    """

    def __init__(self, path: Path, writer: sqlite3.Connection | None, hindrance: str) -> None:
        self.path = path
        self.hindrance = hindrance
        self._writer = writer
        self._lock = threading.RLock()
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._observers: list[Observer] = []
        self._version = self._data_version()
        self._known = self._top()
        self._held = hold(path) if writer else []

    @classmethod
    def open(cls, path: Path, *, make: bool = True) -> "Library":
        """Open the library at `path`; older ones are migrated.

        A library on a read-only disk opens for reading.

        Args:
            make: if there is no file, make an empty library.

        Raises:
            NotALibrary: the file is something else, or damaged, or missing and not to be made.
            NewerLibrary: a newer refman wrote it.
            LibraryUnwritable: its folder cannot be made or is not writable.
        """
        with sentences(path), _sentences_of_the_system(path):
            path = path.absolute()
            return cls(path, *_open_writer(path, make=make))

    @property
    def writable(self) -> bool:
        """Whether this process may change the library."""
        return self._writer is not None

    @property
    def reading(self) -> Reading:
        """The calling thread's read-only connection."""
        reading: Reading | None = getattr(self._local, "reading", None)
        if reading is None:
            with sentences(self.path):
                connection = connect(self.path, "ro") if self.writable else _frozen(self.path)
            self._readers.append(connection)
            reading = self._local.reading = Reading(connection, self.path)
        return reading

    @contextmanager
    def change(self, label: str) -> Iterator[Change]:
        """One transaction, one undo step, one piece of news.

        A change that touches nothing leaves no trace. When the block raises, the library is as
        before. Observers run in the calling thread, after the commit.
        """
        with self._lock:
            with sentences(self.path), self._transaction() as writer:
                change = Change(writer, self.path, label)
                unseen = history.top(change) != self._known
                yield change
                change.close()
            if not unseen:
                self._known = self._top()
            self._tell(change.news())

    def undo(self, change_id: int = 0) -> str:
        """Take back the last change. Returns its label; raises NothingToUndo or UndoBlocked.

        Refused too when another process made or undid a change since it was last noticed: the
        last change is then none that anybody here was shown.

        Args:
            change_id: an older change to take back, by a new one; refused, with the name of what
                stands in its way, when later changes went on from what it wrote.
        """
        if change_id and change_id != history.next_steps(self.reading)[0][0]:
            with self.change("Undo") as change:
                return withdrawing.withdraw(change, change_id)
        return self._travel(history.undo)

    def redo(self) -> str:
        """Bring back the last change undone. Returns its label; raises as `undo` does."""
        return self._travel(history.redo)

    def note(self, sql: str, parameters: tuple[object, ...]) -> None:
        """Write one row of the store's own bookkeeping, outside of history and news."""
        self.note_all([(sql, parameters)])

    def note_all(self, statements: Iterable[tuple[str, Sequence[object]]]) -> None:
        """Write bookkeeping by several statements with their parameters, as one transaction."""
        with self._lock, sentences(self.path), self._transaction() as writer:
            for sql, parameters in statements:
                writer.execute(sql, parameters)

    def entry(self, entry_id: EntryId) -> Entry:
        """One whole entry; raises EntryMissing."""
        return papers.entry(self.reading, entry_id)

    def history(self, limit: int = 200) -> list[HistoryItem]:
        """The newest changes, newest first."""
        return history.items(self.reading, limit)

    def fold(self, before: float) -> int:
        """Fold the history up to a moment together, and give back the room that it took.

        Args:
            before: seconds since 1970 UTC.

        Returns:
            By how many bytes the file shrank; 0 where it could not, as while another program reads
            from it. Its room is then used by what comes.
        """
        with self._lock:
            statements = folding.statements(self.reading, before)
            if not statements:
                return 0
            self._settle()
            size = self._size()
            self.note_all(statements)
            self._known = self._top()
            self._shrink()
            return max(0, size - self._size())

    def observe(self, observer: Observer) -> Callable[[], None]:
        """Have `observer` told of every change from now on; call what is returned to stop."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    def notice_others(self) -> bool:
        """Tell the observers if another process changed the library. Never waits.

        Returns:
            Whether it did.
        """
        if not self._lock.acquire(blocking=False):
            return False
        try:
            version = self._data_version()
            changed, self._version = version != self._version, version
            if changed:
                self._known = self._top()
        finally:
            self._lock.release()
        if changed:
            self._tell(Changes(everything=True))
        return changed

    def close(self) -> None:
        """Close every connection. Threads that still read get an error from SQLite."""
        with self._lock:
            for connection in [*self._readers, *([self._writer] if self._writer else [])]:
                connection.close()
            self._readers.clear()
            if self._held:
                release(self._held)
                _tidy(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _travel(self, step: Callable[[Change], str]) -> str:
        with self._lock:
            with sentences(self.path), self._transaction() as writer:
                change = Change(writer, self.path, "")
                if history.top(change) != self._known:
                    self.notice_others()
                    raise UndoBlocked(
                        f"Another program has just changed the library{_newest(change)}. Nothing"
                        " was undone or redone; look at the history, and do it again if it is"
                        " still meant."
                    )
                label = step(change)
                change.close()
            self._known = self._top()
            self._tell(change.news())
        return label

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        if self._writer is None:
            raise LibraryUnwritable(self._refusal())
        # Immediate: a deferred transaction that reads first fails at once beside another writer.
        self._writer.execute("begin immediate")
        try:
            yield self._writer
            self._writer.commit()
        except BaseException:
            self._writer.rollback()
            raise

    def _shrink(self) -> None:
        """What cannot be given back now is used again."""
        assert self._writer is not None  # it has just written
        with suppress(sqlite3.OperationalError):
            self._writer.execute("vacuum")
        self._settle()

    def _settle(self) -> None:
        """Have all that was written put in its place, unless somebody reads what was before."""
        assert self._writer is not None
        self._writer.execute("pragma wal_checkpoint(truncate)").fetchone()

    def _size(self) -> int:
        """Bytes of the library on disk, with what was written but not put in its place yet."""
        files = (self.path, self.path.with_name(f"{self.path.name}-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def _refusal(self) -> str:
        """Why nothing can be changed, and the way out."""
        return (
            f"The library “{self.path}” cannot be changed: {self.hindrance}. Nothing was changed;"
            f" {_WAYS[self.hindrance]}."
        )

    def _tell(self, news: Changes) -> None:
        if news != Changes(label=news.label, id=news.id, again=news.again):
            for observer in tuple(self._observers):
                observer(news)

    def _top(self) -> tuple[int | None, int | None, int | None]:
        """Where the history stands now; nothing where it cannot grow."""
        if self._writer is None:
            return (None, None, None)
        return history.top(Reading(self._writer, self.path))

    def _data_version(self) -> int:
        """Rises when another connection than the writer commits; none of ours but it ever does."""
        if self._writer is None:
            return 0
        version: int = self._writer.execute("pragma data_version").fetchone()[0]
        return version


def _newest(reading: Reading) -> str:
    """The newest change in a clause; "" without any."""
    items = history.items(reading, 1)
    return f"; its last change is “{items[0].label}”" if items else ""


_READ_ONLY = "it is read-only"
_FULL = "its disk is full or reports an error"
_WAYS = {
    _READ_ONLY: "copy it to a place that may be written and open the copy",
    _FULL: "free some space and try again",
}
"""What hinders writing, and the way out."""


def _open_writer(path: Path, *, make: bool) -> tuple[sqlite3.Connection | None, str]:
    """The write connection, or None and what hinders writing."""
    if not path.exists():
        if not make:
            raise NotALibrary(
                f"There is no library “{path}”. None was made; name one with --library that there"
                " is, or begin this one with “refman seed” or “refman import FILE”."
            )
        _make(path)
    elif not path.is_file():
        raise NotALibrary(f"“{path}” is no file. Name the file of a library with --library.")
    elif not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        _check_frozen(path)
        return None, _READ_ONLY
    writer = connect(path, "rw")
    try:
        _prepare(writer, path)
    except BaseException as error:
        writer.close()
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _NO_ROOM:
            _check_frozen(path)
            return None, _FULL
        raise
    return writer, ""


_NO_ROOM = (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL)
"""On a full disk SQLite cannot even make the file by which readers and writers find each other."""


def _tidy(path: Path) -> None:
    """Have SQLite fold the write-ahead log into the file, which it left while the file was held."""
    with suppress(sqlite3.Error), closing(connect(path, "rw")) as connection:
        connection.execute("select 1 from sqlite_schema limit 1").fetchone()


def _check_frozen(path: Path) -> None:
    """Check a library that cannot be written, but may be read."""
    _check(_frozen(path), path, closing=True)


def _frozen(path: Path) -> sqlite3.Connection:
    """A connection to a library that cannot be written.

    With a write-ahead log beside it the log is read too; without one SQLite is told that nobody
    writes, and then needs to make no file.
    """
    log = path.with_name(path.name + "-wal")
    pending = log.exists() and log.stat().st_size > 0
    return connect(path, "ro" if pending else "ro&immutable=1")


def _make(path: Path) -> None:
    """Make an empty library whole beside `path`, then give it its name.

    So neither a full disk nor a killed process leaves half a library, and of two processes that
    make the same one, the second finds that of the first.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        writer = connect(new, "rwc")
        try:
            _migrate(writer)
        finally:
            writer.close()
        _name(new, path)
    finally:
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


def _prepare(writer: sqlite3.Connection, path: Path) -> None:
    version = 0 if path.stat().st_size == 0 else _check(writer, path)
    writer.execute("pragma foreign_keys = on")
    writer.execute("pragma synchronous = normal")
    writer.execute(f"pragma cache_size = {_CACHE}")
    if version < schema.VERSION:
        _migrate(writer)
    stored = writer.execute("select value from meta where name = 'index_version'").fetchone()
    if stored != (str(INDEX_VERSION),):
        rederive(writer, path)


def _migrate(writer: sqlite3.Connection) -> None:
    """All migrations in one transaction: of two processes the second finds the work done."""
    _switch_to_log(writer)
    writer.execute("begin immediate")
    try:
        schema.migrate(writer)
        writer.commit()
    except BaseException:
        writer.rollback()
        raise


def _switch_to_log(writer: sqlite3.Connection) -> None:
    """Turn write-ahead logging on, waiting for others.

    SQLite waits for every other lock by itself, but refuses this switch at once while another
    process writes.
    """
    deadline = time.monotonic() + _BUSY_SECONDS
    while True:
        try:
            writer.execute("pragma journal_mode = wal")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _check(connection: sqlite3.Connection, path: Path, *, closing: bool = False) -> int:
    """The schema version of a file that claims to be a library; raises if it is none."""
    connection.execute("begin")  # all three of one moment, while another process may be making it
    try:
        application = connection.execute("pragma application_id").fetchone()[0]
        version: int = connection.execute("pragma user_version").fetchone()[0]
        tables = {row[0] for row in connection.execute("select name from sqlite_schema")}
    finally:
        connection.rollback()
        if closing:
            connection.close()
    if application != schema.APPLICATION_ID and (application or tables):
        raise NotALibrary(
            f"“{path}” is a database of another program. It was left as it is; name another"
            " file with --library."
        )
    if version > schema.VERSION:
        raise NewerLibrary(
            f"The library “{path}” was written by a newer refman (version {version} of its"
            f" tables, this one knows {schema.VERSION}). It was left as it is; update refman."
        )
    if not _is_whole(tables, version):
        raise NotALibrary(
            f"“{path}” is marked as a library of refman, but has other tables. It was left as it"
            " is; restore a copy of it, or name another file with --library."
        )
    return version


def _is_whole(tables: set[str], version: int) -> bool:
    """Whether a file has the tables of its version; what is still to be made has none."""
    return schema.tables(version) <= tables if version > 0 else not tables


_PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-~")


def _quoted(path: Path) -> str:
    """The path as a URI has it, byte by byte, since a name need not be UTF-8.

    By hand: `urllib.parse` takes 2 ms of the start.
    """
    return "".join(chr(b) if b in _PLAIN else f"%{b:02X}" for b in os.fsencode(path))


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection to the file of a library; `mode` is one of SQLite's URIs (ro, rw, rwc)."""
    connection = sqlite3.connect(
        f"file:{_quoted(path)}?mode={mode}",
        uri=True,
        timeout=_BUSY_SECONDS,
        check_same_thread=False,
    )
    connection.execute("pragma trusted_schema = off")
    connection.execute("pragma mmap_size = 268435456")
    return connection


@contextmanager
def _sentences_of_the_system(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise LibraryUnwritable(
            f"The library “{path}” cannot be opened or made: {reason}. Name another place with"
            " --library."
        ) from error
