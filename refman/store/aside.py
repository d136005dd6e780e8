"""A library with a log beside it where no file can be made: read from a copy of both.

SQLite reads a log only beside an index of it, which it has to make. Read without its log a library
would be as it was some time ago, and nobody could see it. The copy is one file with all in it, in
the folder of this user for what is temporary, and goes when the library is closed.
"""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from refman.store import unspoilt
from refman.store.hindrances import COPIED, UNLOGGED
from refman.store.opening import ALONE, connect


class Aside:
    """The copy; `close` takes it away, when no connection to it is open any more.

    Raises:
        OSError, sqlite3.OperationalError: there is no room for it, or another program is writing.
        sqlite3.DatabaseError: not even the beginning can be read.

    `hindrance` says why the library can only be read, and from what.
    """

    def __init__(self, library: Path) -> None:
        self._folder = TemporaryDirectory(prefix="refman-", ignore_cleanup_errors=True)
        folder = Path(self._folder.name)
        self._path = folder / library.name
        try:
            self.hindrance = self._fill(library, folder / "both")
        except BaseException:
            self.close()
            raise

    def connect(self) -> sqlite3.Connection:
        """A connection to read through."""
        return connect(self._path, ALONE)

    def close(self) -> None:
        self._folder.cleanup()

    def _fill(self, library: Path, both: Path) -> str:
        both.mkdir()
        before = _stamps(library)
        with (
            unspoilt.best(library, both) as (found, logged, _),
            closing(connect(self._path, "rwc")) as copy,
        ):
            found.backup(copy)
        if _stamps(library) != before:
            raise BlockingIOError
        shutil.rmtree(both)
        return COPIED if logged else UNLOGGED


def _stamps(library: Path) -> list[tuple[int, int]]:
    """By which it is seen that somebody wrote into the library or its log meanwhile."""
    facts = [path.stat() for path in (library, library.with_name(f"{library.name}-wal"))]
    return [(one.st_size, one.st_mtime_ns) for one in facts]
