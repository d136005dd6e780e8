"""What a linked file will become when papers are others, before they are: nothing is written."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from refman.bibtex.document import Document
from refman.bibtex.edits import Edit
from refman.model.entry import Entry, EntryId
from refman.services import files
from refman.services.linking import pairing
from refman.services.linking.infile import InFile
from refman.services.linking.merge import merge
from refman.services.linking.pairing import Place
from refman.store import Reading, documents, file_keys, papers, tying
from refman.store.documents import Linked
from refman.store.file_keys import Called
from refman.store.tying import Mark, Tie


class Foreseen(NamedTuple):
    """A linked file as it is, and the edits that are to come."""

    data: bytes
    document: Document
    edits: tuple[Edit, ...]


def edits(
    reading: Reading,
    linked: Linked,
    after: Mapping[EntryId, Entry],
    called: Mapping[int, str] = {},
) -> Foreseen | None:
    """What sync will write when papers are as in `after`; None where the file has none of them.

    Args:
        called: keys that papers get in the file, by the ids of their ties.

    Raises:
        FileUnreadable: it is not there, or cannot be read.
    """
    every = [one for one in tying.marks_of(reading, linked.id) if not one.gone]
    called = {one.id: called[one.id] for one in every if one.id in called}
    others = set(file_keys.naming(reading, linked.id)) if called else set()
    marks = [one for one in every if one.entry in after or one.id in called or one.id in others]
    if not marks:
        return None
    data = files.data(Path(linked.path))
    document = Document.told(data, documents.encoding(reading, linked.id))
    places = pairing.read(document).places
    found = pairing.pair(document, places, marks, lambda ids: tying.ties_of(reading, ids)).found
    file = InFile(
        document, lambda: _named(file_keys.called(reading, linked.id, called), every, after)
    )
    ties = tying.ties_of(reading, found)
    rest = [tie.entry for tie in ties if tie.entry not in after]
    papers_ = {**after, **{one.id: one for one in papers.entries(reading, rest) if one.id}}
    made = [
        edit
        for tie in ties
        for edit in _changed(
            file,
            tie._replace(called=called.get(tie.id, tie.called)),
            found[tie.id],
            papers_[tie.entry],
        )
    ]
    return Foreseen(data, document, tuple(made))


def _named(known: Called, marks: Iterable[Mark], after: Mapping[EntryId, Entry]) -> Called:
    """The keys that a file has of its own, also by those that papers will have."""
    was, now = dict(known.was), dict(known.now)
    for one in marks:
        ours = known.home.get(one.key.casefold(), "").casefold()
        if ours and one.entry in after:
            new = after[one.entry].key.casefold()
            was[new], now[new] = was[ours], now[ours]
    return Called(was, now, known.home)


def _changed(file: InFile, tie: Tie, place: Place, ours: Entry) -> list[Edit]:
    theirs = file.side(place, tie)
    lens = file.lens(tie, ours, theirs)
    merged = merge(lens.base(tie), lens.now(tie, ours), theirs)
    delta = lens.there(merged.to_file, theirs)
    return [] if delta.empty else file.changed(file.as_now(tie), place, ours, theirs, delta)
