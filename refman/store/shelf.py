"""Where the backups of a library lie: in a folder of its whole name beside it.

Once the folder had the name without its ending, so that `thesis.refman` and `thesis.db` shared one.
What lies there belongs to the only library of that name, or else to that which has papers of it,
or anything else that both have.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

_BEGINNING = b"SQLite format 3\0"
_HOUR = 3600
HALF = ".refman-half-made-"
"""How folders begin beside a library in which one is made that is to have its place."""
COPY = "with its log"
"""How a copy of a damaged library is called in which is looked before its rescue."""
_ENDINGS = ("", "-wal", "-shm", "-journal")
_HEAD = 65536
_PAGE = 512
"""Bytes of the largest page and of the smallest (sqlite.org/fileformat2.html, 1.3.2)."""


def folder(library: Path) -> Path:
    """Where the backups of a library are put."""
    return library.with_name(f"{library.name} backups")


def found(library: Path) -> Path:
    """The folder of its backups that is there, that of old where there is no other."""
    old = _old(library)
    return old if _has_old(library) and not folder(library).is_dir() else folder(library)


def files(library: Path) -> Iterator[Path]:
    """All that may be backups of a library."""
    yield from folder(library).glob("*.refman")
    old = list(_old(library).glob("*.refman")) if _has_old(library) else []
    alone = bool(old) and _is_alone(library)
    yield from (one for one in old if alone or _shares(library, one))


def is_foreign(library: Path, backup: Path) -> bool:
    """Whether a backup is not among those of a library, nor has a paper of it, though it has some.

    Of a library that cannot be read nobody can tell that it has one.
    """
    if any(one.samefile(backup) for one in files(library)):
        return False
    return not (_shares(library, backup) or _is_blank(library))


def tidy(library: Path) -> None:
    """Move backups from the folder of old into the library's own, which is there, unless another
    library may have a claim to them. What cannot be moved stays."""
    old = _old(library)
    if not _has_old(library) or not _is_alone(library):
        return
    with suppress(OSError):
        for one in old.glob("*.refman"):
            target = folder(library) / one.name
            if not target.exists():
                one.rename(target)
        old.rmdir()


def sweep(library: Path, now: float) -> None:
    """Remove what programs that were killed left half made: backups, and copies of the library
    beside it, each as large as that. What was written within the hour may still be in the making;
    what cannot be removed stays.

    Args:
        now: seconds since 1970 UTC.
    """
    left = folder(library).glob("????-??-??T??-??-??Z *.*.new*")
    made = [one for one in library.parent.glob(f"{HALF}*") if _is_copy(one, library)]
    for one in (*left, *made):
        with suppress(OSError):
            if now - max(file.stat().st_mtime for file in (one, *one.glob("*"))) < _HOUR:
                continue
            if one.is_dir():
                shutil.rmtree(one)
            else:
                one.unlink()


def _is_copy(one: Path, library: Path) -> bool:
    """Whether a folder was made for a copy of a library and holds nothing else."""
    files = [f"{name}{ending}" for name in (library.name, COPY) for ending in _ENDINGS]
    return one.is_dir() and all(file.name in files for file in one.iterdir())


def _old(library: Path) -> Path:
    return library.with_name(f"{library.stem} backups")


def _has_old(library: Path) -> bool:
    """Not so of a library without an ending: its own folder has that name."""
    return _old(library) != folder(library) and _old(library).is_dir()


def _is_alone(library: Path) -> bool:
    """Whether no other library beside it, be it damaged, has its name but for the ending."""
    own = {f"{library.name}{ending}" for ending in _ENDINGS}
    return not any(
        one.stem == library.stem and one.name not in own and _may_be_database(one)
        for one in library.parent.iterdir()
    )


def _may_be_database(file: Path) -> bool:
    """Whether it begins as one, or is one whose beginning is damaged: of whole pages, on which are
    noughts, as in no text. One that cannot be read may be one."""
    try:
        if not file.is_file():
            return False
        with file.open("rb") as opened:
            head = opened.read(_HEAD)
        return head.startswith(_BEGINNING) or (file.stat().st_size % _PAGE == 0 and 0 in head)
    except OSError:
        return True


def _shares(library: Path, backup: Path) -> bool:
    """Whether something of one is in the other, a paper or else what of a damaged library can be
    read; their numbers are those of no other library."""
    with suppress(sqlite3.Error), closing(_connected(library)) as connection:
        connection.execute("attach ? as backup", (f"{backup.absolute().as_uri()}?mode=ro",))
        return any(_have_in_common(connection, table) for table in _NUMBERED)
    return False


_NUMBERED = ("entries", "changes", "tags", "collections")
"""Tables whose rows have numbers that are given out once."""


def _have_in_common(connection: sqlite3.Connection, table: str) -> bool:
    sql = f"select 1 from main.{table} where id in (select id from backup.{table}) limit 1"
    with suppress(sqlite3.DatabaseError):
        return connection.execute(sql).fetchone() is not None
    return False


def _is_blank(library: Path) -> bool:
    with suppress(sqlite3.Error), closing(_connected(library)) as connection:
        return connection.execute("select 1 from entries limit 1").fetchone() is None
    return False


def _connected(library: Path) -> sqlite3.Connection:
    made = sqlite3.connect(f"{library.absolute().as_uri()}?mode=ro", uri=True)
    made.execute("pragma trusted_schema = off")
    return made
