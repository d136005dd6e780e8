"""When a backup is made, and how a library becomes again what one holds."""

import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import NamedTuple

from refman.ahead import in_thread
from refman.jobs import Progress
from refman.model.errors import LibraryUnwritable, NewerLibrary, NotALibrary
from refman.store import Library, backups, shelf
from refman.store.backups import Backup, Held, Why
from refman.store.stopping import Check

_DAY = 24 * 3600.0
_MANY = 1_000
_LEAST = 400
"""Bytes of a paper on a page; what a .bib or .ris file has of one may be a line."""
_BEGUN = re.compile(rb"@|T\x00?Y")
"""Where a paper of a .bib or .ris file begins, in UTF-16 too."""


def make(library: Library, why: Why, progress: Progress) -> Backup:
    """Make a backup now; raises LibraryUnwritable."""
    return backups.write(library.reading, why, progress.step, progress.check)


def due(library: Library) -> bool:
    """Whether the library was changed since its newest backup, and that is a day old."""
    newest = _newest(library)
    aged = newest is None or time.time() - newest.at > _DAY
    return aged and _changed_since(library, newest)


@contextmanager
def before_import(library: Library, files: Iterable[Path], progress: Progress) -> Iterator[None]:
    """Around what brings papers in, within its change: where they may be more than 1,000, a backup
    is made of the library as it was, unless one holds all that was done, which is read through.

    It is made beside them, for whoever reads sees nothing of a change that is open: to copy 4 GB
    and to read the copy through takes a third of the processors' time that 100,000 papers take to
    come in. The end waits for it, and so the change is kept only where the backup is.

    Args:
        files: that can be read twice; others are passed over.

    Raises:
        Cancelled, LibraryUnwritable: as `make` does; no backup is there.
    """
    if sum(map(_papers, files)) <= _MANY or not _has_something(library):
        yield
        return
    beside = Progress()
    with in_thread(_made(library, beside), progress.check) as made:
        try:
            yield
            next(made)
        finally:
            beside.cancel()


def _made(library: Library, progress: Progress) -> Iterator[Backup]:
    """A backup of what there is, in a thread of its own; given up when that is cancelled."""
    with closing(library.reading) as reading:
        newest = _newest(library)
        if newest and backups.covers(newest, reading) and _is_sound(newest, progress):
            yield newest
        else:
            yield backups.write(reading, "import", progress.step, progress.check)


def _is_sound(backup: Backup, progress: Progress) -> bool:
    with suppress(NotALibrary, NewerLibrary):
        backups.look(backup.path, progress.check)
        return True
    return False


def _papers(file: Path) -> int:
    """How many a file may hold, rather more than there are."""
    try:
        if not file.is_file():
            return 0
        most = file.stat().st_size // _LEAST
        return most if most > _MANY else max(most, len(_BEGUN.findall(file.read_bytes())))
    except OSError:  # whoever reads it next says so
        return 0


def restore(library: Library, backup: Path, progress: Progress) -> tuple[Held, Backup]:
    """Have a library hold what a backup holds; what it held until then is backed up before.

    Returns:
        What it holds now, and the backup of what it held.

    Raises:
        NotALibrary: the backup is damaged; the library is as it was.
        NewerLibrary: a newer refman wrote it; likewise.
        LibraryUnwritable: the library cannot be backed up or written, and is as it was.
    """
    backups.look(backup, progress.check)
    kept = make(library, "restore", progress)
    with tempfile.TemporaryDirectory(dir=library.path.parent, prefix=shelf.HALF) as folder:
        copy = Path(folder) / library.path.name
        shutil.copyfile(backup, copy)
        with Library.open(copy, make=False):
            progress.check()  # opening has brought the copy up to this version
        library.become(copy)
    return backups.held(library.reading), kept


class Sound(NamedTuple):
    """A backup all of which was read."""

    backup: Backup
    held: Held


def newest_sound(library: Path, check: Check = lambda: None) -> Sound | None:
    """The newest backup of a library that is whole; each is read through, seconds for 100 MB.

    Args:
        check: what it raises ends this. Any thread.
    """
    for one in backups.every(library):
        with suppress(NotALibrary, NewerLibrary):
            return Sound(one, backups.look(one.path, check))
    return None


def put_back(library: Path, backup: Path) -> Path:
    """Have a backup stand where a damaged library does, which no connection of this process may
    have open; a program that has, sees another file there and writes no more.

    Returns:
        The name that the damaged library has now, with its log.

    Raises:
        NotALibrary, NewerLibrary: the backup cannot be read; all is as it was.
        LibraryUnwritable: there is no room, or nothing may be written; likewise.
    """
    backups.look(backup)
    kept = _free(library)
    try:
        with tempfile.TemporaryDirectory(dir=library.parent, prefix=shelf.HALF) as folder:
            new = Path(folder) / library.name
            shutil.copyfile(backup, new)
            with new.open("rb+") as file:
                os.fsync(file.fileno())
            _set_aside(library, kept)
            new.replace(library)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise LibraryUnwritable(
            f"The backup cannot be put in the place of “{library}”: {reason}. Nothing is lost; make"
            " room, or see to the folder."
        ) from error
    return kept


def _set_aside(library: Path, kept: Path) -> None:
    """Give a library a second name and its log that name: SQLite takes any log for the library's
    own. Until another file has it, the first name stays, so that no start finds none and makes
    one."""
    try:
        kept.hardlink_to(library)
    except OSError:  # a file system without hard links
        shutil.copyfile(library, kept)
    log = library.with_name(f"{library.name}-wal")
    if log.exists():
        log.rename(kept.with_name(f"{kept.name}-wal"))
    library.with_name(f"{library.name}-shm").unlink(missing_ok=True)


def _free(library: Path) -> Path:
    """A name beside a library that no file has."""
    names = (f"{library.stem} damaged{f' {n}' if n else ''}{library.suffix}" for n in count())
    return next(one for one in map(library.with_name, names) if not one.exists())


def _newest(library: Library) -> Backup | None:
    """Without those that a clock which was ahead dated later than now."""
    now = time.time()
    return next((one for one in backups.every(library.path) if one.at <= now), None)


def _changed_since(library: Library, newest: Backup | None) -> bool:
    if newest is None:
        return _has_something(library)
    return not backups.covers(newest, library.reading)


def _has_something(library: Library) -> bool:
    """A library in which nothing was ever done needs no backup; papers whose history was folded
    together do."""
    return bool(library.history(1)) or backups.held(library.reading).entries > 0
