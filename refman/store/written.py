"""Which bytes refman wrote to which file last, so that it can tell its own from the user's."""

from refman.store.library import Library
from refman.store.reading import Reading


def digest(reading: Reading, path: str) -> str | None:
    """The SHA-256 of what refman wrote to a path last; None when it never did."""
    found: str | None = reading.value("select sha256 from written where path = ?", (path,))
    return found


def paths(reading: Reading) -> list[str]:
    """The files that refman wrote, in no order."""
    return [path for (path,) in reading.rows("select path from written")]


def remember(library: Library, path: str, sha256: str) -> None:
    """Note what was written. No change of the library: there is nothing in it to undo.

    Raises:
        LibraryUnwritable: it is not noted.
    """
    library.note("insert or replace into written values (?, ?)", (path, sha256))
