"""Whether the user wants a library without the starter papers."""

from refman.store.library import Library
from refman.store.reading import Reading


def declined(reading: Reading) -> bool:
    """Whether the library was begun empty on purpose."""
    return reading.value("select 1 from meta where name = 'starter papers declined'") is not None


def decline(library: Library) -> None:
    """Remember it. No change of the library: there is nothing in it to undo."""
    library.note("insert or ignore into meta values (?, '')", ("starter papers declined",))
