"""The patterns of citation keys that a library has for itself and for linked files, whoever opens
it."""

from refman.store.library import Library
from refman.store.reading import Reading

_NAME = "key pattern"
"""In `meta`; that of a file has the file's path behind it."""


def of_library(reading: Reading) -> str:
    """The library's own pattern; "" when it has none and the user's setting counts."""
    return _value(reading, _NAME)


def of_file(reading: Reading, path: str) -> str:
    """The pattern of a linked file, by its path as it is kept; "" when the library's counts."""
    return _value(reading, _of_file(path))


def choose(library: Library, pattern: str, path: str = "") -> None:
    """Give the library, or a linked file, a pattern; "" takes it away.

    A setting: there is nothing to undo, and a file that is linked again has it again.
    """
    name = _of_file(path) if path else _NAME
    if pattern:
        library.note("insert or replace into meta values (?, ?)", (name, pattern))
    else:
        library.note("delete from meta where name = ?", (name,))


def _of_file(path: str) -> str:
    return f"{_NAME} of {path}"


def _value(reading: Reading, name: str) -> str:
    return str(reading.value("select value from meta where name = ?", (name,)) or "")
