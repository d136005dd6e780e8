"""Where an entry stood that was taken out of a file, so that it can go back there."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from refman.bibtex.blocks import Entry
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit, insert_before, insert_entry
from refman.store.documents import Cut

_NEAR = 80
"""Characters on either side of the gap by which it is found again."""


def cuts(
    before: Document, after: Document, edits: Sequence[Edit], taken: Iterable[tuple[Edit, Entry]]
) -> Iterator[Cut]:
    """Where each of the entries stood that were taken out.

    Args:
        after: the file with all `edits` made.
        taken: of each entry the edit that takes it out.
    """
    gaps = _gaps(edits)
    for edit, entry in taken:
        start, at = gaps[edit]
        yield Cut(
            before.text[start : entry.start],
            before.text[entry.end : edit.end],
            after.text[max(0, at - _NEAR) : at],
            after.text[at : at + _NEAR],
            at,
        )


class Neighbours(NamedTuple):
    """The entries between which another one stood, as far as they are there."""

    before: Entry | None = None
    after: Entry | None = None


def put_back(document: Document, text: str, cut: Cut | None, beside: Neighbours) -> list[Edit]:
    """An entry as it is typed, put where it stood; behind the last one if that is not known."""
    at = None if cut is None else place(document, cut)
    if at is not None and cut is not None:
        return [Edit(at, at, cut.lead + text + cut.tail)]
    if beside.after and not beside.before:
        return insert_before(document, text, beside.after)
    return insert_entry(document, text, beside.before)


def _gaps(edits: Iterable[Edit]) -> dict[Edit, tuple[int, int]]:
    """Of each edit where its stretch begins that no other one takes, and where that is then."""
    found: dict[Edit, tuple[int, int]] = {}
    end = shift = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        start = max(edit.start, end)
        found[edit] = (start, start + shift)
        shift += len(edit.text) - (max(edit.end, end) - start)
        end = max(edit.end, end)
    return found


def place(document: Document, cut: Cut) -> int | None:
    """The place between what stood around the entry, or beside the half of it that is left."""
    text = document.text
    if not (cut.before or cut.after):
        return None if text else 0
    for before, after in ((cut.before, cut.after), ("", cut.after), (cut.before, "")):
        places = [at + len(before) for at in _occurrences(text, before + after)]
        if places:
            return min(places, key=lambda at: abs(at - cut.at))
    return None


def _occurrences(text: str, part: str) -> Iterator[int]:
    at = text.find(part) if part else -1
    while at >= 0:
        yield at
        at = text.find(part, at + 1)
