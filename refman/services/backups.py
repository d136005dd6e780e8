"""When a backup is made, and how a library becomes again what one holds."""

import re
import shutil
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from refman.jobs import Progress
from refman.store import Library, backups
from refman.store.backups import Backup, Held, Why

_DAY = 24 * 3600.0
_MANY = 1_000
_LEAST = 400
"""Bytes of a paper on a page; what a .bib or .ris file has of one may be a line."""
_BEGUN = re.compile(rb"@|T\x00?Y")
"""Where a paper of a .bib or .ris file begins, in UTF-16 too."""


def make(library: Library, why: Why, progress: Progress) -> Backup:
    """Make a backup now; raises LibraryUnwritable."""
    return backups.write(library.reading, why, progress.step)


def due(library: Library) -> bool:
    """Whether the library was changed since its newest backup, and that is a day old."""
    newest = _newest(library)
    aged = newest is None or time.time() - newest.at > _DAY
    return aged and _changed_since(library, newest)


def before_import(library: Library, files: Iterable[Path], progress: Progress) -> None:
    """Make a backup before more than 1,000 papers may come in, unless one holds all that was done.

    Args:
        files: that can be read twice; others are passed over.
    """
    if sum(map(_papers, files)) > _MANY and _changed_since(library, _newest(library)):
        make(library, "import", progress)


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
    backups.look(backup)
    kept = make(library, "restore", progress)
    with tempfile.TemporaryDirectory(dir=library.path.parent, prefix=".refman-") as folder:
        copy = Path(folder) / library.path.name
        shutil.copyfile(backup, copy)
        with Library.open(copy, make=False):
            progress.check()  # opening has brought the copy up to this version
        library.become(copy)
    return backups.held(library.reading), kept


def _newest(library: Library) -> Backup | None:
    """Without those that a clock which was ahead dated later than now."""
    now = time.time()
    return next((one for one in backups.every(library.path) if one.at <= now), None)


def _changed_since(library: Library, newest: Backup | None) -> bool:
    """A library in which nothing was ever done needs no backup."""
    if newest is None:
        return bool(library.history(1))
    return not backups.covers(newest, library.reading)
