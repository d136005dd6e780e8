"""Backups of a library: whole copies in a folder beside it, each looked at before it counts.

A copy is made by SQLite's backup interface within one read transaction, so that it is of one moment
whoever writes meanwhile. It gets its name when it was read through, holds what was copied, and lies
on the disk; only then may older ones go.
"""

import os
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from refman.model.errors import (
    DamagedLibrary,
    LibraryUnwritable,
    NewerLibrary,
    NotALibrary,
)
from refman.store import opening, shelf
from refman.store.reading import Reading, sentences
from refman.store.schema import APPLICATION_ID
from refman.store.shelf import folder
from refman.store.stopping import Check, stopped_by

Why = Literal["daily", "migration", "import", "restore", "asked"]
Step = Callable[[int, int], None]
"""Called with how many pages of how many are copied; may raise."""

KEPT = {"daily": 10, "migration": 3, "import": 5, "restore": 5}
"""How many stay of each kind; of those that were asked for, all."""
_DAY = 24 * 3600
_COUNTED = ("people", "tags", "collections", "changes")
_ENTRIES = (
    "select (select count(*) from entries),"
    " (select count(*) from entries where trashed is not null)"
)
"""Each counted in an index: all rows of a million papers are 2 GB to be read."""
_PAGES = 4096
_ONCE_WRITTEN = ("cache_size = 16", "synchronous = off", "journal_mode = off")
"""How a file is written that goes where anything fails, and is had on the disk at its end: a sixth
less of the processor, and nobody beside it waits for the disk with it."""
_NAME = "%Y-%m-%dT%H-%M-%SZ"


class Backup(NamedTuple):
    """One copy.

    Args:
        at: when it was made, seconds since 1970 UTC.
        size: in bytes.
    """

    path: Path
    at: float
    why: Why
    size: int


class Held(NamedTuple):
    """What a library holds, in numbers; `entries` with those in the trash."""

    entries: int
    trashed: int
    people: int
    tags: int
    collections: int
    changes: int


def every(library: Path) -> list[Backup]:
    """All backups of a library, the newest first."""
    found = [_named(path) for path in shelf.files(library)]
    return sorted(filter(None, found), key=lambda one: one.at, reverse=True)


def held(reading: Reading) -> Held:
    """What a library of any version holds."""
    there = {name for (name,) in reading.rows("select name from sqlite_schema")}
    return Held(
        *(reading.row(_ENTRIES) or (0, 0)),
        *(reading.value(f"select count(*) from {one}") if one in there else 0 for one in _COUNTED),
    )


def covers(backup: Backup, reading: Reading) -> bool:
    """Whether nothing was done in the library since a backup, nor undone; one that cannot be read
    covers nothing."""
    try:
        with closing(_connected(backup.path)) as connection:
            return _last_step(Reading(connection, backup.path)) == _last_step(reading)
    except (sqlite3.Error, NotALibrary):
        return False


def _last_step(reading: Reading) -> int:
    """The newest change, undo or redo: they are numbered in one row. Where the history was folded
    together, how often something was written, below nought."""
    return int(
        reading.value(
            "select coalesce(nullif(max(coalesce((select max(id) from changes), 0),"
            " coalesce((select max(id) from travels), 0)), 0),"
            " -(select value from meta where name = 'written'), 0)"
        )
    )


def look(backup: Path, check: Check = lambda: None) -> Held:
    """What a backup holds, after all of it was read through.

    Args:
        check: what it raises ends this. Any thread.

    Raises:
        NotALibrary: it is missing, damaged, or something else.
        NewerLibrary: a newer refman wrote it.
    """
    if not backup.is_file():
        raise NotALibrary(f"There is no backup “{backup}”. “refman backup list” names those there.")
    with _sentences(backup), closing(_connected(backup)) as connection:
        reading = Reading(connection, backup)
        with stopped_by(check, reading):
            ours = reading.value("pragma application_id") == APPLICATION_ID
            if not ours or reading.value("pragma quick_check(1)") != "ok":
                raise DamagedLibrary
            opening.check(connection, backup)
            _read_texts(reading)
        return held(reading)


_TEXTS = {"key", "fields", "linked", "notes"}
"""Of a paper: what is not made from something else."""
_AT_ONCE = 100
"""Papers: of 1000 the texts together are so large that the processor takes a quarter longer."""


def _read_texts(reading: Reading) -> None:
    """Have every text of the papers be read as text, at which SQLite itself never looks: a third of
    a second for 100,000 papers with abstracts. Raises DamagedLibrary where one is none."""
    columns = {row[1] for row in reading.rows("pragma table_info(entries)")}
    texts = ", ".join(sorted(columns & _TEXTS))
    some, last = f"select id, {texts} from entries where id > ? order by id limit {_AT_ONCE}", 0
    while rows := reading.rows(some, (last,)):
        last = rows[-1][0]


def glance(backup: Path) -> Held:
    """What a backup says that it holds, at once; raises NotALibrary where it says nothing."""
    with _sentences(backup), closing(_connected(backup)) as connection:
        return held(Reading(connection, backup))


@contextmanager
def _sentences(backup: Path) -> Iterator[None]:
    """What is wrong with a backup, said of it: nothing of a library is to be rescued there."""
    try:
        with sentences(backup):
            yield
    except NotALibrary as error:
        if not isinstance(error, DamagedLibrary) and error.__cause__ is None:
            raise  # it says what is in the file, of which SQLite can read all
        raise NotALibrary(
            f"The backup “{backup}” is damaged, or none. It and the library were left as they are;"
            " “refman backup list” names the others."
        ) from error
    except NewerLibrary as error:
        raise NewerLibrary(
            f"The backup “{backup}” was written by a newer refman. It and the library were left as"
            " they are; update refman."
        ) from error
    except LibraryUnwritable as error:
        raise NotALibrary(
            f"The backup “{backup}” cannot be read. The library was left as it is; see whether you"
            " may read the file, and whether its disk has errors."
        ) from error


def _connected(backup: Path) -> sqlite3.Connection:
    made = sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    made.execute("pragma trusted_schema = off")
    return made


def write(
    reading: Reading,
    why: Why,
    step: Step = lambda _done, _total: None,
    check: Check = lambda: None,
) -> Backup:
    """Make a backup of what is read, and let the oldest of its kind go.

    Args:
        step: called between stretches of pages.
        check: what it raises ends this while the copy is read through. Any thread.

    Raises:
        LibraryUnwritable: none could be made; nothing is left of it, and older ones stay.
        DamagedLibrary: the same, since texts of the library are spoilt.
    """
    at = datetime.now(UTC)
    path = folder(reading.path) / f"{at.strftime(_NAME)} {why}.refman"
    unfinished = path.with_suffix(f".{os.getpid()}.new")
    try:
        path.parent.mkdir(exist_ok=True)
        shelf.tidy(reading.path)
        shelf.sweep(reading.path, at.timestamp())
        copied = _copy(reading, unfinished, step)
        _compare(unfinished, copied, reading, check)
        _sync(unfinished)
        unfinished.replace(path)
        _thin(reading.path, path.parent, at.timestamp())
        return Backup(path, at.timestamp(), why, path.stat().st_size)  # raises if it is not there
    except DamagedLibrary:
        raise
    except (OSError, sqlite3.Error, NotALibrary) as error:
        raise LibraryUnwritable(
            f"No backup of “{reading.path}” could be made in “{path.parent}”: {error}. The library"
            " and older backups are as they were; make room, or see to the folder."
        ) from error
    finally:
        with suppress(OSError):  # the folder that could not be made
            unfinished.unlink()


def _copy(reading: Reading, path: Path, step: Step) -> Held:
    """Copy all to a file that needs no other beside it; what it is to hold."""
    with reading.one_moment(), closing(sqlite3.connect(path)) as target:
        for setting in _ONCE_WRITTEN:
            target.execute(f"pragma {setting}")
        reading.copy_into(target, _PAGES, step)
        target.execute("pragma journal_mode = delete")
        return held(reading)


def _compare(copy: Path, copied: Held, reading: Reading, check: Check) -> None:
    try:
        found = look(copy, check)
    except NotALibrary:
        _read_texts(reading)  # raises where the library is as spoilt
        raise
    if found != copied:
        raise NotALibrary("what was read back is not what was written")


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _thin(library: Path, folder: Path, now: float) -> None:
    """Let the older ones of a folder go, of daily ones all but the newest of a day.

    Only those that are alike make room for one another: what a clock that was ahead dates later
    than now never pushes out what is older, and one without papers none with some.
    What cannot be removed stays.
    """
    seen: defaultdict[tuple[Why, bool, bool], set[float]] = defaultdict(set)
    for one in every(library):
        if one.why in KEPT and one.path.parent == folder:
            moments = seen[one.why, one.at > now, _has_papers(one.path)]
            moment = one.at // _DAY if one.why == "daily" else one.at
            if moment in moments or len(moments) >= KEPT[one.why]:
                with suppress(OSError):
                    one.path.unlink()
            moments.add(moment)


def _has_papers(backup: Path) -> bool:
    """Not so where it cannot be read."""
    try:
        with closing(_connected(backup)) as connection:
            papers = Reading(connection, backup).rows("select 1 from entries limit 1")
            return bool(papers) and not _is_cut(backup)
    except (OSError, sqlite3.Error, NotALibrary):
        return False


_SECTOR = 512


def _is_cut(backup: Path) -> bool:
    """Whether its end is lacking, or only noughts as a power cut leaves them: SQLite itself notices
    only when it reads there."""
    with backup.open("rb") as file:
        head = file.read(32)
        page = int.from_bytes(head[16:18], "big")
        file.seek(page * (int.from_bytes(head[28:32], "big") - 1))
        last = file.read(page)
    return len(last) < page or not any(last[-_SECTOR:])


def _named(path: Path) -> Backup | None:
    """None of a file that refman did not name."""
    moment, _, why = path.stem.partition(" ")
    try:
        at = datetime.strptime(moment, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None
    if why not in get_args(Why):
        return None
    return Backup(path, at.timestamp(), why, path.stat().st_size)  # type: ignore[arg-type]  # looked up
