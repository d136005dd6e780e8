"""Changes of a .bib file as stretches of its text to replace, in the way that it is typed.

Every function of `field_edits` and `entry_edits` gives edits of the document as it is; `applied`
makes them all at once. No edit reaches beyond the entry it is for, but that of a whole entry, which
takes its separator along.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from refman.bibtex.document import Document

LINE_END = re.compile("\r\n?|\n")


class Edit(NamedTuple):
    """The stretch from `start` to `end` becomes `text`."""

    start: int
    end: int
    text: str


_PIECE = 1 << 20
"""Characters of a piece."""


def applied(document: Document, edits: Iterable[Edit]) -> Document:
    """The document with all edits made; those at one place in the order given.

    Raises:
        ValueError: two edits replace the same text, and one does not just delete it.
    """
    return replace(document, text="".join(in_pieces(document, edits)))


def in_pieces(
    document: Document, edits: Iterable[Edit], start: int = 0, end: int | None = None
) -> Iterator[str]:
    """The text of `applied`, of which no more than a piece is made at a time.

    Args:
        start: from here to `end`; all edits are of what stands between the two.
    """
    at, last = start, ""
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < at and (edit.text or last):
            raise ValueError(f"Two edits replace the character at {edit.start}.")
        yield from _cut(document.text, at, edit.start)
        yield edit.text
        at, last = max(at, edit.end), edit.text
    yield from _cut(document.text, at, len(document.text) if end is None else end)


def _cut(text: str, start: int, end: int) -> Iterator[str]:
    return (text[at : min(end, at + _PIECE)] for at in range(start, end, _PIECE))


def line_end(document: Document) -> str:
    r"""The first line end of a file; `\n` when it has none."""
    found = LINE_END.search(document.text)
    return found[0] if found else "\n"
