"""A .bib file of a project, of which little is read again after a change in one place.

It is taken in pages, as `bibtex.paging` has them: those before the change and behind it stay as
they were read, with all that is known of their entries.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from refman.bibtex.blocks import Entry as Block
from refman.bibtex.document import STRING, Document
from refman.bibtex.latex import plain
from refman.bibtex.paging import ENTRIES, blocks
from refman.bibtex.scanner import line_ends
from refman.model import granular
from refman.model.entry import Entry
from refman.services.linking import sides
from refman.services.titles import folded_title
from refman.store import crossrefs


class Said:
    """What an entry of a .bib file says; one object for as long as its page stays."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry

    @cached_property
    def title(self) -> str:
        """Plain."""
        return plain(self.entry.fields.get("title", ""))

    @cached_property
    def folded(self) -> str:
        """The title as compared."""
        return folded_title(self.entry)

    @cached_property
    def named(self) -> tuple[str, ...]:
        """Keys of the entries that it names."""
        fields = self.entry.fields
        lists = (fields[name].split(",") for name in crossrefs.RELATIONS if name in fields)
        listed = (key.strip() for keys in lists for key in keys if key.strip())
        return (*listed, *granular.keys(fields))


class Page(NamedTuple):
    """A part of a file.

    Args:
        given: texts of the macros that are known where it begins.
        lines: its line ends.
        entries: each with the number of lines before it in the page.
    """

    text: str
    given: Mapping[str, str]
    lines: int
    entries: tuple[tuple[Said, int], ...]


def read(document: Document, before: Sequence[Page] = ()) -> list[Page]:
    """The pages of a file.

    Args:
        before: those of the file as it was; what is the same stays the same objects.
    """
    text = document.text
    same = _same(before, text)
    rest = text[sum(len(page.text) for page in before[:same]) :]
    if before and same == len(before) and not rest:
        return list(before)
    behind = len(before) - _same(before[same:], rest, -1)
    # One more on either side: what was written may go on there.
    first, end = max(0, same - 1), min(len(before), behind + 1)
    start = sum(len(page.text) for page in before[:first])
    stop = len(text) - sum(len(page.text) for page in before[end:])
    changed = [text[start:stop], *(page.text for page in before[first:end])]
    if before and not any(map(STRING.search, changed)):
        part = Document(text[start:stop], document.coding, before[first].given)
        place = len(part.text) - len(before[behind].text) if behind < len(before) else None
        if place is None or _ends(part.text, place):
            return [*before[:first], *_pages(part), *before[end:]]
    return list(_pages(document))


def _same(pages: Sequence[Page], text: str, step: int = 1) -> int:
    """How many pages a text begins with, or ends with where `step` is -1."""
    at, found = 0, 0
    for page in pages[::step]:
        place = at if step > 0 else len(text) - at - len(page.text)
        if place < 0 or not text.startswith(page.text, place):
            break
        at, found = at + len(page.text), found + 1
    return found


def _ends(text: str, place: int) -> bool:
    """Whether what stands before a place hangs on nothing behind it, and an entry begins there."""
    found = (one for one in blocks(text) if one[0].start >= place)
    block, firm = next(found, (None, False))
    return firm and isinstance(block, Block) and block.start == place


def _pages(document: Document) -> Iterator[Page]:
    text, start, entries = document.text, 0, list[tuple[Said, int]]()
    defines = STRING.search(text) is not None
    for block, firm in blocks(text):
        if not isinstance(block, Block):
            continue
        if firm and len(entries) >= ENTRIES:
            yield _page(document, start, block.start, entries, defines)
            start, entries = block.start, []
        entries.append((Said(sides.side(document, block)), document.line(block.start)))
    yield _page(document, start, len(text), entries, defines)


def _page(
    document: Document, start: int, end: int, entries: list[tuple[Said, int]], defines: bool
) -> Page:
    first = document.line(start)
    given = document.macros(start) if defines else document.given
    placed = tuple((said, line - first) for said, line in entries)
    return Page(document.text[start:end], given, line_ends(document.text, start, end), placed)
