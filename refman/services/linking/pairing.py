"""Which entry of a file belongs to which tie: by key, by text, and where a key was changed, by
what the entry says."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from refman.bibtex.blocks import Block, Comment, Preamble, Text
from refman.bibtex.blocks import Entry as Written
from refman.bibtex.document import Document
from refman.bibtex.encoding import shown
from refman.bibtex.faults import Fault, faults
from refman.bibtex.groups import Groups
from refman.bibtex.paging import Cutter, blocks
from refman.bibtex.preambles import said
from refman.model.entry import Entry
from refman.services import matching
from refman.services.linking import sides, unread
from refman.store.tying import Mark, Tie


class Place:
    """An entry of a file as it is now, by where it begins: of all that a large file has, few are
    looked at, and those are read again.

    Args:
        key: as typed.
        mark: check sum of its text.
    """

    __slots__ = ("_document", "key", "mark", "start")

    def __init__(self, document: Document, start: int, key: str, mark: str) -> None:
        self._document = document
        self.start = start
        self.key = key
        self.mark = mark

    @property
    def block(self) -> Written:
        """The entry itself, read from its text each time."""
        return self._document.entry_at(self.start)


class Read(NamedTuple):
    """What one reading of a file finds, block by block, none of which is kept.

    Args:
        places: its entries in order.
        faults: what cannot be read.
        last: what it ends with, but for white space.
        groups: what it says of groups and folders.
        cutter: has its pages.
        preambles: what it has LaTeX read before its entries.
    """

    places: Sequence[Place]
    faults: Sequence[Fault]
    last: Block | None
    groups: Groups
    cutter: Cutter
    preambles: Sequence[str]


class Pairs(NamedTuple):
    """The entries of a file, sorted by what is known of them.

    Args:
        found: the entry of each tie, by the tie's id.
        fresh: entries without a tie, in the order of the file.
        commented: ids of ties whose entry is in a comment, out of which BibTeX reads it.
    """

    found: Mapping[int, Place]
    fresh: Sequence[Place]
    commented: frozenset[int] = frozenset()


Load = Callable[[Iterable[int]], Iterable[Tie]]
"""Reads ties by their ids."""


def read(document: Document) -> Read:
    """Go through a file once."""
    macros = sides.macros_mark(document)
    places: list[Place] = []
    found: list[Fault] = []
    last: Block | None = None
    groups, cutter = Groups(), Cutter(document.text)
    preambles: list[str] = []
    for block, firm in blocks(document.text):
        some = faults(document.text, block)
        found += some
        cutter.see(block, firm, some)
        if isinstance(block, Written):
            mark = sides.mark(document, block, macros)
            places.append(Place(document, block.start, block.key, mark))
        elif isinstance(block, Comment):
            groups.read(document.source(block), block.start)
        elif isinstance(block, Preamble):
            preambles.append(said(document, block))
        if not (isinstance(block, Text) and not document.source(block).strip()):
            last = block
    return Read(places, found, last, groups, cutter, preambles)


def pair(document: Document, places: Sequence[Place], ties: Sequence[Mark], load: Load) -> Pairs:
    """Find each tie's entry; few ties are read whole.

    Args:
        places: the entries of the file.
    """
    left = dict(enumerate(places))
    found: dict[int, Place] = {}
    for rule in (_same_text, _same_key, _same_content):
        ties = [tie for tie in ties if tie.id not in found]
        if not ties or not left:
            break
        for tie, index in rule(document, ties, left, load):
            found[tie.id] = left.pop(index)
    missed = {tie.id: tie.key for tie in ties if not tie.gone and tie.id not in found}
    commented = unread.commented(document, missed.values())
    doubtful = frozenset(id_ for id_, key in missed.items() if key in commented)
    return Pairs(found, list(left.values()), doubtful)


def as_before(tie: Mark, place: Place | None) -> bool:
    """Whether the file's side of a tie is what it was."""
    return place is None if tie.gone else place is not None and place.mark == tie.mark


def _same_text(
    _: Document, ties: Iterable[Mark], left: Mapping[int, Place], __: Load
) -> Iterable[tuple[Mark, int]]:
    waiting: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, place in left.items():
        waiting[shown(place.key), place.mark].append(index)
    for tie in sorted(ties, key=lambda tie: tie.gone):
        if indexes := waiting.get((tie.key, tie.mark)):
            yield tie, indexes.pop(0)


def _same_key(
    document: Document, ties: Iterable[Mark], left: Mapping[int, Place], load: Load
) -> Iterable[tuple[Mark, int]]:
    """Of several entries with one key each goes to the tie that came before the other too."""
    waiting: dict[str, list[int]] = defaultdict(list)
    for index, place in left.items():
        waiting[shown(place.key)].append(index)
    for tie in sorted(ties, key=lambda tie: tie.gone):
        indexes = waiting.get(tie.key)
        if indexes and not (tie.gone and _another(document, left[indexes[0]], load([tie.id]))):
            yield tie, indexes.pop(0)


def _same_content(
    document: Document, ties: Iterable[Mark], left: Mapping[int, Place], load: Load
) -> Iterable[tuple[Mark, int]]:
    """An entry that says nearly the same under another key was given that key."""
    waiting = {index: sides.side(document, place.block) for index, place in left.items()}
    before = {tie.id: tie.theirs for tie in load(tie.id for tie in ties if not tie.gone)}
    for tie in ties:
        near = [i for i, now in waiting.items() if not tie.gone and _renamed(before[tie.id], now)]
        if len(near) == 1:
            del waiting[near[0]]
            yield tie, near[0]


def _another(document: Document, place: Place, ties: Iterable[Tie]) -> bool:
    """Whether the key that an entry left behind is now another paper's."""
    now = sides.side(document, place.block)
    return any(matching.contradict(tie.theirs, now) for tie in ties)


def _renamed(before: Entry, now: Entry) -> bool:
    same = sum(now.fields.get(name) == text for name, text in before.fields.items())
    title = before.fields.get("title")
    return bool(title) and now.fields.get("title") == title and 2 * same > len(before.fields)
