"""The file of a library: found or made, checked, migrated, and connected to."""

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from refman.model.errors import (
    ForeignLog,
    LibraryUnwritable,
    NewerLibrary,
    NotALibrary,
    RefmanError,
)
from refman.store import keeping, mark, schema
from refman.store.derive import INDEX_VERSION
from refman.store.hindrances import DAMAGED, FULL, READ_ONLY, UNLOCKED, WAYS
from refman.store.hold import is_held
from refman.store.reading import damaged, is_unlocked, no_library

if TYPE_CHECKING:
    from refman.store.aside import Aside

BUSY_SECONDS = 10.0
"""How long SQLite waits for another process that writes."""
_LOGGED = 16_384
"""Pages in the write-ahead log with which a commit waits until all are in their place. By SQLite's
1000, who tagged 10,000 papers waited for that half as long again; up to these, it is done while
nothing goes on (`Library.tend`), or by whoever closes the library last."""
Told = Callable[[int, int], None]
"""Told how many papers of how many are done while an older library is brought up to date; often,
and with two noughts while there is nothing to count."""


class Opened(NamedTuple):
    """How a library can be used: through the write connection, or why it is only read.

    Args:
        hindrance: of writing, a clause; "" where there is none.
        aside: what is read in place of the library.
        told: what was amiss beside it and was seen to; None where all was well.
    """

    writer: sqlite3.Connection | None
    hindrance: str = ""
    aside: "Aside | None" = None
    told: RefmanError | None = None


def open_writer(path: Path, *, make: bool, told: Told | None = None) -> Opened:
    """Open a library for writing, or find out how it can be read."""
    if not path.exists():
        if not make:
            raise NotALibrary(
                f"There is no library “{path}”. None was made; name one with --library that there"
                " is, or begin this one with “refman seed” or “refman import FILE”."
            )
        _refuse_log(path)
        from refman.store import upgrading  # no start needs it

        upgrading.make(path)
    elif not path.is_file():
        raise NotALibrary(f"“{path}” is no file. Name the file of a library with --library.")
    elif path.stat().st_size == 1:  # SQLite takes it for an empty one
        raise no_library(path)
    elif not os.access(path.parent, os.W_OK):
        return _open_frozen(path, READ_ONLY)
    elif path.stat().st_size == 0:
        _refuse_log(path)
    amiss = _without_foreign_log(path)
    if not os.access(path, os.W_OK):
        return _open_frozen(path, READ_ONLY)._replace(told=amiss)
    writer = connect(path, "rw")
    try:
        _prepare(writer, path, told or (lambda *_: None))
    except BaseException as error:
        writer.close()
        if hindrance := _hindrance(error, path):
            return _open_frozen(path, hindrance)._replace(told=amiss)
        raise
    return Opened(writer, told=amiss)


def writer_again(path: Path) -> sqlite3.Connection | None:
    """The write connection to a library whose disk was full; None while it cannot be written."""
    with suppress(sqlite3.Error, OSError, RefmanError):
        if path.stat().st_size:  # what is empty would become another library
            writer = connect(path, "rw")
            try:
                _prepare(writer, path, lambda *_: None)
            except BaseException:
                writer.close()
                raise
            return writer
    return None


def _hindrance(error: BaseException, path: Path) -> str:
    """Why a library that cannot be written may still be read; "" where it may not.

    On a full disk SQLite cannot even make the file by which readers and writers find each other.
    """
    code = getattr(error, "sqlite_errorcode", 0)
    if code & 0xFF == sqlite3.SQLITE_CORRUPT:
        return DAMAGED
    if code & 0xFF == sqlite3.SQLITE_READONLY:  # its head has it so where a byte flipped
        return READ_ONLY
    if is_unlocked(code, path):
        return UNLOCKED
    return FULL if code & 0xFF in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL) else ""


def tidy(path: Path) -> None:
    """Have SQLite fold the write-ahead log into the file, which it left while the file was held."""
    with suppress(sqlite3.Error), closing(connect(path, "rw")) as connection:
        connection.execute("select 1 from sqlite_schema limit 1").fetchone()


def _open_frozen(path: Path, hindrance: str) -> Opened:
    """A library that cannot be written; it may be read if it has all that is asked for."""
    try:
        version, aside = check(frozen(path), path, closing=True), None
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in _UNREAD_LOG or not pending(path):
            raise
        aside = _copied(path, error)
        hindrance, version = aside.hindrance, check(aside.connect(), path, closing=True)
    if version < schema.VERSION:
        if aside:
            aside.close()
        raise LibraryUnwritable(
            f"The library “{path}” was written by an older refman and cannot be brought up to date:"
            f" {hindrance}. It was left as it is; {WAYS[hindrance]}."
        )
    return Opened(None, hindrance, aside)


_UNREAD_LOG = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
"""What SQLite says where it cannot make the index of a log, or not bring one up to date."""


def _copied(path: Path, error: sqlite3.OperationalError) -> "Aside":
    """What is read in place of a library with a log that cannot be read where it lies; raises the
    error itself where there is no copy to be had either."""
    from refman.store.aside import Aside  # few libraries lie so

    try:
        return Aside(path)
    except (OSError, sqlite3.OperationalError):
        raise error from None


def frozen(path: Path) -> sqlite3.Connection:
    """A connection to a library that cannot be written.

    With a write-ahead log beside it the log is read too; without one SQLite is told that nobody
    writes, and then needs to make no file.
    """
    return connect(path, "ro" if pending(path) else ALONE)


ALONE = "ro&immutable=1"
"""How a file is read without the log beside it, and without one being made."""


def pending(path: Path) -> bool:
    """Whether a write-ahead log with something in it lies beside a library."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _without_foreign_log(path: Path) -> ForeignLog | None:
    """Set a log aside that is certainly another's, before SQLite mixes the two; what is to be said
    of it. Raises LibraryUnwritable where a program still writes it."""
    if not pending(path):
        return None
    from refman.store import foreign_log  # few starts find a log

    if not foreign_log.is_foreign(path):
        return None
    if is_held(path):
        raise LibraryUnwritable(
            f"The library “{path}” was replaced while another program had it open, as by a backup"
            " that was copied over it. Nothing was changed; close that program and try again."
        )
    kept = foreign_log.set_aside(path)
    return ForeignLog(
        f"Beside the library “{path}” lay the log of another state of it, as when a backup is"
        " copied over a library that was not closed. It was not mixed in: it lies there as"
        f" “{kept.name}”, and what was changed last before is in it alone."
    )


def _refuse_log(path: Path) -> None:
    """Raise LibraryUnwritable where the log of a library lies that is gone or emptied: SQLite would
    fold it into the one that is made, or delete it."""
    if pending(path) and not (path.exists() and path.stat().st_size):
        raise LibraryUnwritable(
            f"There is no library “{path}”, but the log of one: “{path.name}-wal” beside it, in"
            " which may be what nothing else holds. None was made; put the library back there, or"
            " move the log away."
        )


def _prepare(writer: sqlite3.Connection, path: Path, told: Told) -> None:
    version = 0 if path.stat().st_size == 0 else check(writer, path)
    writer.execute("pragma foreign_keys = on")
    writer.execute("pragma synchronous = normal")
    writer.execute(f"pragma wal_autocheckpoint = {_LOGGED}")
    keeping.begin(writer)
    if not _is_current(writer, version):
        from refman.store import upgrading  # hardly a start needs it

        upgrading.bring_up(writer, path, version, told)


def _is_current(writer: sqlite3.Connection, version: int) -> bool:
    """Whether a library is as this refman keeps one."""
    return (
        version == schema.VERSION
        and writer.execute("pragma journal_mode").fetchone() == ("wal",)
        and derived_by(writer) == str(INDEX_VERSION)
        and mark.is_given(writer)
    )


def derived_by(writer: sqlite3.Connection) -> str:
    """By which `derive.INDEX_VERSION` a library's derived columns and indexes were made."""
    found = writer.execute("select value from meta where name = 'index_version'").fetchone()
    return found[0] if found else ""


def refuse_tables(path: Path) -> NoReturn:
    """Raise NotALibrary for a file with other tables than refman makes."""
    raise NotALibrary(
        f"“{path}” is marked as a library of refman, but has other tables. It was left as it"
        " is; restore a copy of it, or name another file with --library."
    )


def check(connection: sqlite3.Connection, path: Path, *, closing: bool = False) -> int:
    """The schema version of a file that claims to be a library; raises if it is none."""
    connection.execute("begin")  # all three of one moment, while another process may be making it
    try:
        application = connection.execute("pragma application_id").fetchone()[0]
        version: int = connection.execute("pragma user_version").fetchone()[0]
        found = connection.execute(_NAMES).fetchmany(_MOST + 1)
    except UnicodeDecodeError as error:  # SQLite's own message, in which it quotes what is spoilt
        raise damaged(path) from error
    finally:
        connection.rollback()
        if closing:
            connection.close()
    tables = {name for name, *_ in found}
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
    vast = len(found) > _MOST or sum(len(sql or "") for *_, sql in found) > _LONGEST
    if vast or not _is_whole(tables, version):
        refuse_tables(path)
    if any(_is_foreign(version, *one) for _, *one in found):
        raise NotALibrary(
            f"The library “{path}” holds instructions that refman did not write, and was not"
            " opened. It was left as it is; open a library or a backup that comes from you."
        )
    return version


_MOST, _LONGEST = 1000, 500_000
"""Tables, indexes and triggers, and letters of what made them: many times what refman makes. Each
connection would read them all first, and `_is_foreign` look through them."""
_NAMES = "select name, type, tbl_name, lower(sql) from sqlite_schema"
_CALLED = re.compile(
    r"""(?:(?<!\w)(\w++)|"([^"]*+)"|`([^`]*+)`|\[([^\]]*+)\])(?>\s++|/\*.*?\*/|--[^\n]*+)*+\("""
    r"""|'[^']*+'|"[^"]*+"|`[^`]*+`|\[[^\]]*+\]|--[^\n]*+|/\*.*?\*/""",
    re.DOTALL,
)
"""What stands before a parenthesis; else what SQLite reads as one, in which one may stand."""
_USED = frozenset(["", "fts5", "key", "nullif"])
"""All that refman's own tables have there, but for their names."""


def _is_foreign(version: int, kind: str, table: str, sql: str | None) -> bool:
    """Whether SQL that runs with any other is not refman's: of triggers and views all of it, of
    tables and indexes what they check, make up, or call."""
    if not sql:
        return False
    if kind in ("trigger", "view"):
        return " ".join(sql.split()) not in schema.triggers(version)
    called = set(map("".join, _CALLED.findall(sql)))
    return not called <= _USED | {table.lower()}


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
        timeout=BUSY_SECONDS,
        check_same_thread=False,
    )
    connection.execute("pragma trusted_schema = off")
    return connection


@contextmanager
def sentences_of_the_system(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise LibraryUnwritable(
            f"The library “{path}” cannot be opened or made: {reason}. Name another place with"
            " --library."
        ) from error
