"""The pattern of citation keys that a library has for itself, whoever opens it."""

from refman.store.library import Library
from refman.store.reading import Reading

_NAME = "key pattern"
"""In `meta`."""


def of_library(reading: Reading) -> str:
    """The library's own pattern; "" when it has none and the user's setting counts."""
    return str(reading.value("select value from meta where name = ?", (_NAME,)) or "")


def choose(library: Library, pattern: str) -> None:
    """Give the library a pattern; "" takes it away. A setting: there is nothing to undo."""
    if pattern:
        library.note("insert or replace into meta values (?, ?)", (_NAME, pattern))
    else:
        library.note("delete from meta where name = ?", (_NAME,))
