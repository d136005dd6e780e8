"""Entries that are new in a linked file, each with what can be worked out beside the library."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from refman.bibtex.blocks import Broken, Comment, Entry, Preamble
from refman.bibtex.document import Document
from refman.bibtex.encoding import doubt
from refman.bibtex.faults import Fault
from refman.bibtex.faults import faults as faults_of
from refman.bibtex.groups import Groups
from refman.bibtex.latex import plain
from refman.bibtex.paging import Cutter, blocks
from refman.bibtex.preambles import said
from refman.formats.bibtex import source_of
from refman.model.entry import Sighting
from refman.services import files
from refman.services.coming import Coming
from refman.services.linking import guard, sides, unread
from refman.services.linking.pairing import Place
from refman.store.pages import Kept

_AT_ONCE = 512


class Fresh(NamedTuple):
    """An entry that is new in a file, made of plain values.

    Args:
        start: characters before it.
        mark: as `Place.mark`.
        text: as it is typed.
        packed: `Coming.packed` of what it says.
        coding: of the file, as `Tie.coding`.
    """

    start: int
    mark: str
    text: str
    packed: tuple[Any, ...]
    coding: tuple[str, bool]


class Head(NamedTuple):
    """What is known of a file before its entries are.

    Args:
        digest: SHA-256 of its bytes.
        size: its characters.
        hindrance: a sentence when it is better left alone; or "".
        doubt: a sentence when its encoding was guessed; or "".
    """

    digest: str
    size: int
    hindrance: str
    doubt: str


class Part(NamedTuple):
    """Some of what a file holds; the last one has what could not be read.

    Args:
        unread: as line and reason.
        told: a sentence about those that are no entries; or "".
        groups: what the file says of groups and folders, in the last one.
        kept: its pages, without ties, in the last one.
        preambles: what it has LaTeX read before its entries, in the last one.
    """

    fresh: list[Fresh]
    unread: Sequence[tuple[int, str]] = ()
    told: str = ""
    groups: Groups | None = None
    kept: Kept | None = None
    preambles: Sequence[str] = ()


def of_file(path: Path, name: str, pattern: str, encoding: str = "") -> Iterator[Head | Part]:
    """A file's `Head`, then its entries, which are all new; raises FileUnreadable.

    Args:
        name: the path by which the file is known.
        pattern: of the citation keys of entries that have none.
        encoding: what the user says it is in; see `encoding.told`.
    """
    data, _ = files.at_rest(path, lambda file: file.read())
    digest, document = files.digest_of_bytes(data), Document.told(data, encoding)
    guessed = doubt(document.coding, data)
    del data
    hindrance = guard.half_written(document)
    yield Head(digest, len(document.text), hindrance, guessed and f"{path.name}: {guessed}")
    if not hindrance:
        found: list[Fault] = []
        groups, cutter = Groups(), Cutter(document.text)
        preambles: list[str] = []
        places = _places(document, found, groups, cutter, preambles)
        yield from (Part(some) for some in read(document, places, name, pattern))
        broken = (one for one in found if isinstance(one, Broken))
        told = unread.sentence(document, broken)
        lines = unread.lines(document.line, found)
        coding, macros = document.coding, sides.macros_sum(document)
        kept = Kept(digest, coding, macros, cutter.pages(coding), ())
        yield Part([], lines, told, groups, kept, preambles)


def _places(
    document: Document,
    faults: list[Fault],
    groups: Groups,
    cutter: Cutter,
    preambles: list[str],
) -> Iterator[Place]:
    """The entries of a file, none of which is kept; what cannot be read goes to `faults`, what
    the file says of groups and folders to `groups`, where its pages begin to `cutter`, and what it
    has LaTeX read before them to `preambles`."""
    macros = sides.macros_mark(document)
    for block, firm in blocks(document.text):
        some = faults_of(document.text, block)
        faults += some
        cutter.see(block, firm, some)
        if isinstance(block, Entry):
            groups.nested |= sides.outermost_keywords(document, block)
            mark = sides.mark(document, block, macros)
            yield Place(document, block.start, block.key, mark)
        elif isinstance(block, Comment):
            groups.read(document.source(block), block.start)
        elif isinstance(block, Preamble):
            preambles.append(said(document, block))


def read(
    document: Document, places: Iterable[Place], name: str, pattern: str
) -> Iterator[list[Fresh]]:
    """Entries of a file, some hundred at a time; the arguments are those of `of_file`."""
    source, rest = source_of(name).uid, iter(places)
    while some := list(islice(rest, _AT_ONCE)):
        yield [_fresh(document, place, source, pattern) for place in some]


def _fresh(document: Document, place: Place, source: str, pattern: str) -> Fresh:
    block = place.block
    theirs = sides.side(document, block)
    sighting = Sighting(source, 1, plain(theirs.fields.get("title", "")))
    coming = Coming.of(theirs._replace(sightings=(sighting,)), pattern)
    text = document.source(block)
    coding = (document.coding.codec, document.coding.mixed)
    return Fresh(place.start, place.mark, text, coming.packed, coding)
