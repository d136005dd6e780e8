"""New papers: by type, as copies of others, or from text that was pasted."""

import re
from collections.abc import Iterable
from contextlib import nullcontext

from refman.formats import recognise
from refman.jobs import Progress
from refman.model.changes import Changes
from refman.model.entry import Entry, EntryId
from refman.model.errors import FieldError
from refman.services import coming, editing, importing, keys, naming
from refman.services.editing import Assignments
from refman.services.importing import Report
from refman.store import Change, Library, entries, papers, tags

_OWN = re.compile(r"doi|eprint|isbn|url|ids|file|bdsk-.*")
"""Fields that stand for one paper alone, which a copy is not."""


def new(change: Change, wanted: Assignments, pattern: str) -> EntryId:
    """A new paper, with a key by a pattern once there is something to make it of."""
    fields = {editing.bare(name): value for name, value in wanted.fields.items() if value}
    entry = Entry(wanted.kind or "misc", fields)
    if fields:
        entry = entry._replace(key=_key(change, entry, pattern))
    worn = sorted({tags.ensure(change, name) for name in wanted.tags or ()})
    return entries.add(change, entry, worn, {})


def duplicate(change: Change, ids: Iterable[EntryId], pattern: str) -> list[EntryId]:
    """Copies of papers as new ones: with all that they say but identifiers and keys.

    Where the papers were seen, the copies were not.
    """
    made = []
    for entry in list(papers.entries(change, ids)):
        fields = {name: text for name, text in entry.fields.items() if not _OWN.fullmatch(name)}
        copy = entry._replace(fields=fields, key="", sightings=(), id=None)
        copy = copy._replace(key=_key(change, copy, pattern))
        worn = sorted({tags.ensure(change, name) for name in entry.tags})
        made.append(entries.add(change, copy, worn, {}))
    return made


def paste(
    library: Library, text: str, pattern: str, progress: Progress
) -> tuple[Report, list[EntryId]]:
    """Put the entries of a text into the library, as an import does.

    Returns:
        What became of them, and the papers that they are, but for those in the trash.

    Raises:
        FieldError: it holds no entry.
    """
    format_ = recognise(text)
    if format_ is None:
        raise FieldError("The text holds no BibTeX entry, so nothing was added.")
    touched: set[EntryId] = set()

    def hear(news: Changes) -> None:
        touched.update(news.entries if news.label == _PASTE else ())

    stop = library.observe(hear)
    try:
        found = nullcontext(coming.batches(format_.read([text], _PASTED), pattern))
        report = importing.put_in(library, _PASTE, [(_PASTED, found)], progress)
    finally:
        stop()
    there = {EntryId(one) for ids in report.there for one in ids}
    return report, sorted((touched | there) - {*report.trashed})


_PASTE = "Paste papers"
_PASTED = "pasted text"


def _key(change: Change, entry: Entry, pattern: str) -> str:
    return keys.unique(keys.make(entry, pattern), naming.taken(change))
