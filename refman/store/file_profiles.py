"""Which export profile a linked file uses, whoever opens the library."""

from refman.store.library import Library
from refman.store.reading import Reading

_NAME = "profile of "
"""In `meta`, with the file's path behind it."""


def of_file(reading: Reading, path: str) -> str:
    """The name of a linked file's profile, by its path as it is kept; "" for none."""
    return str(reading.value("select value from meta where name = ?", (_NAME + path,)) or "")


def choose(library: Library, path: str, profile: str) -> None:
    """Give a linked file a profile; "" takes it away.

    A setting: there is nothing to undo, and a file that is linked again has it again.
    """
    if profile:
        library.note("insert or replace into meta values (?, ?)", (_NAME + path, profile))
    else:
        library.note("delete from meta where name = ?", (_NAME + path,))
