"""Which entries of a project's .bib file refman wrote, and how, so that it can tell them from what
others put into the file or changed there."""

from collections.abc import Mapping

from refman.store.library import Library
from refman.store.projects import is_kept
from refman.store.reading import Reading


def of_file(reading: Reading, path: str) -> dict[str, str]:
    """The check sum of each entry's text as refman wrote it last, by its key in the file."""
    if not is_kept(reading):
        return {}
    return dict(reading.rows("select key, mark from made_entries where path = ?", (path,)))


def remember(library: Library, path: str, marks: Mapping[str, str]) -> None:
    """Note what was written, in place of what was known; there is nothing in it to undo.

    Raises:
        LibraryUnwritable: it is not noted.
    """
    if of_file(library.reading, path) != marks:
        new = "insert into made_entries values (?, ?, ?)"
        library.note_all([
            ("delete from made_entries where path = ?", (path,)),
            *((new, (path, key, mark)) for key, mark in marks.items()),
        ])  # fmt: skip
