"""A long .bib file in pages, so that of one that is changed in a place little need be read.

A page begins with an entry, but for the first one, and nothing in it hangs on what follows: read
by itself it has the same blocks as within the file. So two pages that are the same bytes say the
same, and those between them are read as they stand.
"""

import hashlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from refman.bibtex.blocks import Block, Entry, Text
from refman.bibtex.encoding import Coding, encode
from refman.bibtex.faults import faults
from refman.bibtex.scanner import guarded, line_ends

ENTRIES = 64
"""Of which a page has so many, or more where it cannot end there."""


class Page(NamedTuple):
    """What is known of a page of a file.

    Args:
        size: its bytes, those of a byte order mark among them.
        chars: its characters.
        lines: its line ends.
        digest: check sum of its bytes.
        entries: the number of its entries.
        odd: whether it has anything else than sound entries and white space between them.
    """

    size: int
    chars: int
    lines: int
    digest: str
    entries: int
    odd: bool


class Cutter:
    """Cuts a text into pages while its blocks are gone through."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0]
        self._entries = [0]
        self._odd = [False]

    def see(self, block: Block, firm: bool, found: Iterable[object]) -> None:
        """Take the next block in.

        Args:
            firm: whether nothing before it hangs on it, or on what follows.
            found: what of it cannot be read.
        """
        if isinstance(block, Entry):
            if firm and self._entries[-1] >= ENTRIES:
                self._starts.append(block.start)
                self._entries.append(0)
                self._odd.append(False)
            self._entries[-1] += 1
        self._odd[-1] = self._odd[-1] or bool(found) or not isinstance(block, Entry | Text)

    def pages(self, coding: Coding, *, first: bool = True) -> list[Page]:
        """The pages of the text.

        Args:
            first: whether it is the beginning of its file.
        """
        ends = [*self._starts[1:], len(self._text)]
        coding = coding if first else coding._replace(bom=b"")
        found: list[Page] = []
        for start, end, entries, odd in zip(
            self._starts, ends, self._entries, self._odd, strict=True
        ):
            data = encode(self._text[start:end], coding)
            lines = line_ends(self._text, start, end)
            found.append(Page(len(data), end - start, lines, digest(data), entries, odd))
            coding = coding._replace(bom=b"")
        return found


def paged(text: str, coding: Coding, *, first: bool = True) -> list[Page]:
    """The pages of a text, as `Cutter.pages`."""
    cutter = Cutter(text)
    for block, firm in blocks(text):
        cutter.see(block, firm, faults(text, block))
    return cutter.pages(coding, first=first)


def blocks(text: str) -> Iterator[tuple[Block, bool]]:
    """The blocks of a text, each with whether a page may begin there."""
    guard = 0
    for block, after in guarded(text):
        yield block, guard <= block.start
        guard = after


def digest(data: bytes) -> str:
    """The check sum of a page."""
    return hashlib.blake2b(data, digest_size=8).hexdigest()
