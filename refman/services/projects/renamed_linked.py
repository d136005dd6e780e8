"""What linked .bib files will become when keys are renamed; linking writes them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from refman.model.entry import Entry, EntryId
from refman.model.errors import FileUnreadable
from refman.services import naming, relations
from refman.services.linking import foreseen
from refman.services.projects import rewriting
from refman.services.projects.rewriting import Rewrite
from refman.store import Reading, crossrefs, documents, papers


def in_linked(
    reading: Reading, renamings: Sequence[naming.Renaming], called: Mapping[int, str] = {}
) -> list[Rewrite]:
    """What linked .bib files will become when papers are renamed; linking writes them.

    Args:
        called: keys that single files get, by the ids of their ties.
    """
    after = _after(reading, [one for one in renamings if one.changes])
    made: list[Rewrite] = []
    for linked in documents.every(reading) if after or called else ():
        try:
            found = foreseen.edits(reading, linked, after, called)
        except FileUnreadable:
            continue
        if found is not None:
            pieces = rewriting.pieces_of(found.document, found.edits)
            text = found.document.text
            made.append(rewriting.rewrite_of(Path(linked.path), found.data, text, pieces))
    return [one for one in made if one.places]


def _after(reading: Reading, renamings: Sequence[naming.Renaming]) -> dict[EntryId, Entry]:
    """The papers that are renamed, or name one that is, as they will be."""
    if not renamings:
        return {}
    by_id = {one.entry: one for one in renamings}
    followed = naming.followed(reading, renamings)
    maybe = crossrefs.relating(reading, followed)
    relating = [id_ for id_, of in maybe if relations.rewritten(of, followed)]
    made: dict[EntryId, Entry] = {}
    for entry in papers.entries(reading, dict.fromkeys([*by_id, *relating])):
        assert entry.id is not None  # it was read from the library
        now = naming.renamed(entry, by_id[entry.id]) if entry.id in by_id else entry
        fields = {**now.fields, **relations.rewritten(now.fields, followed)}
        made[entry.id] = now._replace(fields=fields)
    return made
