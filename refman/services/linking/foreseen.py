"""What a linked file will become when papers are others, before they are: nothing is written."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from refman.bibtex.document import Document
from refman.bibtex.edits import Edit
from refman.model.entry import Entry, EntryId
from refman.services import files
from refman.services.linking import pairing
from refman.services.linking.infile import InFile
from refman.services.linking.lens import Lens
from refman.services.linking.merge import Base, merge
from refman.services.linking.pairing import Place
from refman.store import Reading, tying
from refman.store.documents import Linked
from refman.store.tying import Tie


class Foreseen(NamedTuple):
    """A linked file as it is, and the edits that are to come."""

    data: bytes
    document: Document
    edits: tuple[Edit, ...]


def edits(reading: Reading, linked: Linked, after: Mapping[EntryId, Entry]) -> Foreseen | None:
    """What sync will write when papers are as in `after`; None where the file has none of them.

    Raises:
        FileUnreadable: it is not there, or cannot be read.
    """
    marks = [
        one for one in tying.marks_of(reading, linked.id) if one.entry in after and not one.gone
    ]
    if not marks:
        return None
    data = files.data(Path(linked.path))
    document = Document.of(data)
    places = pairing.read(document).places
    found = pairing.pair(document, places, marks, lambda ids: tying.ties_of(reading, ids)).found
    file = InFile(document)
    made = [
        edit
        for tie in tying.ties_of(reading, found)
        for edit in _changed(file, tie, found[tie.id], after[tie.entry])
    ]
    return Foreseen(data, document, tuple(made))


def _changed(file: InFile, tie: Tie, place: Place, ours: Entry) -> list[Edit]:
    theirs = file.side(place, tie)
    lens = Lens.between((tie.ours, ours), (tie.theirs, theirs))
    merged = merge(Base(lens.seen(tie.ours), tie.theirs), lens.seen(ours), theirs)
    delta = lens.there(merged.to_file, theirs)
    return [] if delta.empty else file.changed(file.as_now(tie), place, ours, theirs, delta)
