"""Linked files are told what a reader thinks of papers: these get JabRef's fields for it, which go
into the file as any field does.

A file is told whose entries have such a field already, or had it before it was taken out of the
last of them, or whose profile asks for it by name.
"""

from collections.abc import Iterable, Set

from refman.bibtex import reader_fields
from refman.model.entry import EntryId
from refman.services import marking
from refman.services.linking.profile import profile_of
from refman.services.profiles import ProfileError
from refman.store import Change, Reading, documents, tying
from refman.store.documents import Linked


def tell_marks(change: Change, some: Iterable[EntryId]) -> None:
    """Have the fields of papers say what is noted of them, where they or their files have any.

    Args:
        some: papers of which something else is noted now, or that came into a file.
    """
    wanted = list(some)
    more: dict[str, set[int]] = {name: set() for name in reader_fields.FIELDS}
    for linked in documents.every(change):
        if there := tying.in_files(change, [linked.id], wanted):
            for name in _kept(change, linked):
                more[name].update(there)
    marking.say(change, wanted, more)


def _kept(reading: Reading, linked: Linked) -> Set[str]:
    try:
        asked = profile_of(reading, linked).asked
    except ProfileError:  # whoever adds a paper to the file is told of it
        asked = frozenset()
    return {
        name
        for name in reader_fields.FIELDS
        if name in asked or tying.has_field(reading, linked.id, name)
    }
