"""Which entries of a project's .bib file refman wrote, and how, so that it can tell them from what
others put into the file or changed there."""

from collections.abc import Iterable, Mapping

from refman.store.library import Library
from refman.store.reading import Reading, chunks, marks


def of_file(reading: Reading, path: str) -> dict[str, str]:
    """The check sum of each entry's text as refman wrote it last, by its key in the file."""
    return dict(reading.rows("select key, mark from made_entries where path = ?", (path,)))


def files_with(reading: Reading, keys: Iterable[str]) -> list[str]:
    """The files into which refman wrote entries of some keys."""
    found: dict[str, None] = {}
    for chunk in chunks(keys):
        sql = f"select distinct path from made_entries where key in {marks(chunk)} order by path"
        found |= dict.fromkeys(path for (path,) in reading.rows(sql, chunk))
    return list(found)


def remember(library: Library, path: str, sums: Mapping[str, str]) -> None:
    """Note what was written, in place of what was known; there is nothing in it to undo.

    Raises:
        LibraryUnwritable: it is not noted.
    """
    if of_file(library.reading, path) != sums:
        new = "insert into made_entries values (?, ?, ?)"
        library.note_all([
            ("delete from made_entries where path = ?", (path,)),
            *((new, (path, key, mark)) for key, mark in sums.items()),
        ])  # fmt: skip
