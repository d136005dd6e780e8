"""What can still be read of a damaged library, put into a new one and counted.

The damaged file is only read, with the log beside it or, where that spoils it, without
(`unspoilt`). Row by row all that is true is taken over; where a page cannot be
read, reading goes on behind it. What is derived is made anew from that. The history comes along
only if nothing is missing, since undo would otherwise put back halves.
"""

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from refman.model.errors import FileInTheWay, LibraryUnwritable, NewerLibrary, NotALibrary
from refman.store import around, scavenging, schema, shelf, unspoilt
from refman.store.library import Library
from refman.store.opening import connect, pending
from refman.store.upgrading import PAGE, put_in_place
from refman.store.witnesses import Papers, Read, expected

Step = Callable[[int, int | None], None]
"""Called with how many rows are read; may raise."""

_DERIVED = {"entry_people", "aliases", "identifiers", "pairs", "uncompared", "words"}
_REMADE = {"people", "people_metrics"}
"""Derived likewise, but by numbers that the window remembers: they come along, and what lacks is
made anew."""
_HISTORY = ("journal", "travels", "changes")
_JSON: dict[str, dict[str, type | tuple[type, ...]]] = {
    "entries": {"fields": dict, "linked": list, "notes": (list, dict)},
    "sources": {"profile": dict},
    "ties": {"fields": dict, "theirs": list, "removed": (list, dict)},
    "documents": {"arrangement": list},
    "successions": {"ties": list},
    "projects": {"settings": dict},
    "citations": {"places": list},
    "journal": {"other": (dict, list)},
    "rewritings": {"state": dict},
    "rewritten": {"state": dict},
}
"""Columns that hold JSON where they hold anything, and what it is."""
_EVERY = 1000


class Rescued(NamedTuple):
    """What was read.

    Args:
        papers: that the new library has, with those in the trash.
        lost: papers that are named somewhere in the damaged file but cannot be read.
        others: by table, how many rows of it the new library has.
        others_lost: by table, of how many rows of it is known that they are gone.
        history: whether what was done until now can still be undone.
        whole: whether the tables themselves could be read; else the papers were picked from the
            pages of the file, without tags or anything else.
        logged: whether what the log beside the file held came along; not where the file is whole
            without it alone, as beside the log of another library.
        mended: whether the head of the file was wrong, and all is whole with the right one.
        garbled: texts in which bytes stood that are no letters, now “�”.
        doubtful: papers whose number is not what it was, so that what names them does not.
        unsure: tables of which nobody can say whether rows of them are missing.
    """

    papers: int
    lost: int
    others: dict[str, int]
    others_lost: dict[str, int]
    history: bool
    whole: bool
    logged: bool = True
    mended: bool = False
    garbled: int = 0
    doubtful: int = 0
    unsure: tuple[str, ...] = ()


def rescue(path: Path, new: Path, step: Step = lambda _done, _total: None) -> Rescued:
    """Put what can be read of the library at `path` into a new one at `new`.

    Raises:
        NotALibrary: nothing of a library can be read; nothing was written.
        NewerLibrary: a newer refman wrote it.
        FileInTheWay: `new` is there already.
        LibraryUnwritable: it cannot be written there.
    """
    if new.exists():
        raise FileInTheWay(f"“{new}” is there already and was left as it is; name another file.")
    if pending(new):
        raise FileInTheWay(
            f"“{new.name}-wal”, the log of another library, lies where the new one is to be; name"
            " another file."
        )
    try:
        new.parent.mkdir(parents=True, exist_ok=True)
        shelf.sweep(new, time.time())
        with TemporaryDirectory(dir=new.parent, prefix=shelf.HALF, ignore_cleanup_errors=True) as f:
            copy = Path(f) / new.name
            rescued = _filled(path, copy, step)
            with Library.open(copy) as library:
                papers = library.reading.value("select count(*) from entries")
                if library.reading.value("pragma quick_check(1)") != "ok":
                    raise LibraryUnwritable(f"“{new}” could not be written whole; nothing is left.")
            _name(copy, new)
    except (OSError, sqlite3.OperationalError) as error:
        if not isinstance(error, OSError) and not _is_unwritten(error):
            raise
        reason = (getattr(error, "strerror", "") or str(error)).lower()
        raise LibraryUnwritable(
            f"“{new}” cannot be written: {reason}. “{path}” was left as it is; name another place."
        ) from error
    return rescued._replace(papers=papers)


def _name(copy: Path, new: Path) -> None:
    """Give a new library its name, when all of it is in its file; raises OSError."""
    with closing(connect(copy, "rw")) as writer:
        try:
            put_in_place(writer)
        except sqlite3.OperationalError as error:
            raise OSError(str(error)) from error
    copy.rename(new)


def _filled(path: Path, copy: Path, step: Step) -> Rescued:
    if not path.is_file():
        raise NotALibrary(f"There is no library “{path}”.")
    try:
        with unspoilt.best(path, copy.parent) as (there, logged, mended):
            texts = _Texts()
            there.text_factory = texts.read
            there.execute("pragma writable_schema = on")  # then a cut file, too, is read
            version = _version(there)
            with closing(_emptied(copy, version)) as here:
                return _carried(there, here, step)._replace(
                    logged=logged, mended=mended, garbled=texts.garbled
                )
    except (sqlite3.DatabaseError, _Unreadable) as error:
        if _is_unwritten(error):
            raise
        return _picked(path, copy, step)


def _is_unwritten(error: Exception) -> bool:
    """Whether the new library could not be written; nothing is known then of the damaged one."""
    codes = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC)
    return getattr(error, "sqlite_errorcode", 0) in codes


class _Texts:
    """Counts the texts that are none, one that is read twice once."""

    def __init__(self) -> None:
        self._garbled: set[bytes] = set()

    @property
    def garbled(self) -> int:
        return len(self._garbled)

    def read(self, data: bytes) -> str:
        try:
            return data.decode()
        except UnicodeDecodeError:
            self._garbled.add(data)
            return data.decode("utf-8", "replace")


class _Unreadable(Exception):
    """Not even the names of the tables."""


def _version(there: sqlite3.Connection) -> int:
    names = {row[0] for row in there.execute("select name from sqlite_schema")}
    said = _recorded(there) or int(there.execute("pragma user_version").fetchone()[0])
    if there.execute("pragma application_id").fetchone()[0] == schema.APPLICATION_ID:
        if said > schema.VERSION:
            raise NewerLibrary(
                "A newer refman wrote this library. It was left as it is; update refman."
            )
        if said > 0 and "entries" in names:
            return said
    fitting = [n for n in range(1, schema.VERSION + 1) if schema.tables(n) <= names]
    if not fitting:
        raise _Unreadable
    return fitting[-1]


def _recorded(there: sqlite3.Connection) -> int:
    """The version of the tables by the record of the steps that made them; 0 without one."""
    sql = "select max(name) from _sqlite_migrations where migration_set = 'refman'"
    with suppress(sqlite3.Error, TypeError, ValueError):
        return int(there.execute(sql).fetchone()[0][:4])
    return 0


def _emptied(copy: Path, version: int) -> sqlite3.Connection:
    """An empty library of the same version, so that its migration is the one that is tried; raises
    OSError."""
    copy.unlink(missing_ok=True)
    here = connect(copy, "rwc")
    here.execute(f"pragma page_size = {PAGE}")
    try:
        schema.migrate(here, version)
        here.execute("delete from meta")
        here.commit()
    except sqlite3.OperationalError as error:  # of a full disk an index of words has its own words
        here.close()
        raise OSError(str(error)) from error
    return here


def _carried(there: sqlite3.Connection, here: sqlite3.Connection, step: Step) -> Rescued:
    tables = [one for one in _tables(here) if one.name not in _DERIVED]
    present = [one for one in tables if one.name not in _HISTORY]
    past = [one for one in tables if one.name in _HISTORY]
    done = count()

    def tick() -> None:
        step(next(done) * _EVERY, None)

    with here:
        papers = Papers(there)
        lost, unsure = _account(there, here, present, papers, tick)
        doubtful = len(papers.doubtful & {id_ for (id_,) in here.execute("select id from entries")})
        history = not (lost or unsure or doubtful)
        if history:
            history = not any(_account(there, here, past, papers, tick))
        if not history:
            for table in past:
                here.execute(f"delete from {table.name}")
            here.execute("delete from meta where name = 'folded'")
        if any(one.name == "rewritten" for one in tables):  # older libraries have none
            here.execute(_UNOWED)
        here.execute("insert or replace into meta values ('index_version', '')")
        had = {one.name: _count(here, one.name) for one in present if one.name not in _REMADE}
    return Rescued(
        had.pop("entries"), lost.pop("entries", 0), had, lost, history,
        whole=True, doubtful=doubtful, unsure=unsure,
    )  # fmt: skip


def _count(here: sqlite3.Connection, name: str) -> int:
    return int(here.execute(f"select count(*) from {name}").fetchone()[0])


def _account(
    there: sqlite3.Connection,
    here: sqlite3.Connection,
    tables: list[around.Table],
    papers: Papers,
    tick: Callable[[], None],
) -> tuple[dict[str, int], tuple[str, ...]]:
    """Carry tables over; how many rows of which are gone, and of which that cannot be told."""
    had: dict[str, int] = {}
    unsure = []
    for table in tables:
        read = _carry(there, here, table, papers, tick)
        if table.name not in _REMADE:
            had[table.name], more = expected(there, here, table, read)
            unsure += [table.name] if more else []
    _undangled(here)
    lost = {name: number - _count(here, name) for name, number in had.items()}
    return {name: gone for name, gone in lost.items() if gone > 0}, tuple(sorted(unsure))


def _tables(here: sqlite3.Connection) -> Iterator[around.Table]:
    """What is to be carried, the history last: whether it may come depends on all else."""
    names = [
        row[0]
        for row in here.execute(
            "select name from pragma_table_list where schema = 'main' and type = 'table'"
            " and name not like 'sqlite\\_%' escape '\\' and name not like '\\_%' escape '\\'"
        )
    ]
    for name in sorted(names, key=lambda one: (one in _HISTORY, one == "changes", one)):
        shape = here.execute(f"pragma table_info({name})").fetchall()
        keys = [row[1] for row in sorted(shape, key=lambda row: int(row[5])) if row[5]]
        rowid = "without rowid" not in _sql(here, name)
        yield around.Table(
            name, tuple(row[1] for row in shape), "rowid" if rowid else ", ".join(keys)
        )


def _sql(here: sqlite3.Connection, name: str) -> str:
    row = here.execute("select sql from sqlite_schema where name = ?", (name,)).fetchone()
    return str(row[0])


def _carry(
    there: sqlite3.Connection,
    here: sqlite3.Connection,
    table: around.Table,
    papers: Papers,
    tick: Callable[[], None],
) -> Read:
    """Take over the rows of a table."""
    into = f"insert or ignore into {table.name} values ({', '.join('?' * len(table.columns))})"
    are_papers = table.name == "entries"
    rows = around.rows(there, table, papers.ids if are_papers else set())
    taken = spoilt = 0
    torn = False
    for row in papers.numbered(rows) if are_papers else rows:
        if row is None:
            torn = True
        elif _is_sound(table, row) and _inserted(here, into, row):
            taken += 1
        else:
            spoilt += 1
        if taken % _EVERY == 0:
            tick()
    return Read(torn, spoilt)


def _inserted(here: sqlite3.Connection, into: str, row: tuple[Any, ...]) -> bool:
    try:
        return here.execute(into, row).rowcount == 1
    except sqlite3.Error as error:  # a value that no such column can have
        if _is_unwritten(error):
            raise
        return False


def _is_sound(table: around.Table, row: tuple[Any, ...]) -> bool:
    shapes = _JSON.get(table.name, {})
    for column, value in zip(table.columns, row, strict=True):
        shape = shapes.get(column)
        if shape is None or value is None or value == "":
            continue
        try:
            if not isinstance(json.loads(value), shape):
                return False
        except (TypeError, ValueError, RecursionError):
            return False
    return True


_UNTAGGED = "delete from entry_tags where entry not in (select id from entries)"
"""Tags are held to papers by nothing but refman."""
_UNOWED = "delete from rewritten where id not in (select id from rewritings)"
"""Of a rewriting that is lost nobody took anything back, and its file stays as it is."""


def _undangled(here: sqlite3.Connection) -> None:
    """Take away what names a row that is gone, and have collections without a parent stand at the
    top."""
    here.execute(_UNTAGGED)
    while found := here.execute("pragma foreign_key_check").fetchall():
        for table in {row[0] for row in found}:
            for column, parent, target in _references(here, table):
                lacking = (
                    f"{column} is not null and {column} not in (select {target} from {parent})"
                )
                if (table, column) == ("collections", "parent"):
                    here.execute(f"update {table} set {column} = null where {lacking}")
                else:
                    here.execute(f"delete from {table} where {lacking}")


def _references(here: sqlite3.Connection, table: str) -> list[tuple[str, str, str]]:
    rows = here.execute(f"pragma foreign_key_list({table})").fetchall()
    return [(row[3], row[2], row[4] or "id") for row in rows]


def _picked(path: Path, copy: Path, step: Step) -> Rescued:
    """Where no table can be found any more: the papers alone, from the pages of the file."""
    found = scavenging.entries(path, step)
    if not found:
        raise NotALibrary(f"Nothing of a library can be read in “{path}”. It was left as it is.")
    with closing(_emptied(copy, schema.VERSION)) as here, here:
        here.executemany(
            "insert into entries (id, kind, key, fields, linked, added, trashed, title, title_key,"
            " authors, surnames, author_key, truncated, date, category, code, sources)"
            " values (?, ?, ?, ?, ?, ?, ?, '', '', '', '', '', 0, '', '', 0, '')",
            found,
        )
        here.execute("insert or replace into meta values ('index_version', '')")
    return Rescued(len(found), 0, {}, {}, history=False, whole=False)
