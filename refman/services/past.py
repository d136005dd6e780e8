"""The library as it was: in a file of its own, or for as long as somebody looks at it."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from refman.jobs import Progress
from refman.model.errors import FileInTheWay, LibraryUnwritable
from refman.store import Library, past
from refman.store.past import Past


def copy(library: Library, moment: float, path: Path, progress: Progress) -> None:
    """Write the library as it was at a moment to a new file.

    Args:
        moment: seconds since 1970 UTC.

    Raises:
        FileInTheWay: there is such a file.
        LibraryUnwritable: it cannot be written.
        MomentError: the history is folded together beyond that moment.
        Cancelled: nothing is left of the file.
    """
    if path.exists():
        raise FileInTheWay(f"“{path}” is there already. It was left as it is; name a new file.")
    try:
        past.write(library, moment, path, lambda done: progress.step(done))
    except BaseException:
        path.unlink(missing_ok=True)
        raise


@contextmanager
def opened(library: Library, moment: float, progress: Progress) -> Iterator[Past]:
    """The library as it was, open for reading as long as the block lasts; raises as `copy`."""
    folder = folder_for_a_while()
    try:
        path = folder / library.path.name
        copy(library, moment, path, progress)
        with Past(path, library, moment) as then:
            yield then
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def folder_for_a_while() -> Path:
    """A new folder that only this user may read; raises LibraryUnwritable where none can be."""
    try:
        return Path(tempfile.mkdtemp(prefix="refman-"))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise LibraryUnwritable(
            f"No temporary folder can be made for the library as it was: {reason}. Make room, or"
            " name another folder in TMPDIR."
        ) from error
