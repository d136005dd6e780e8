"""Where an entry stood that was taken out of a file, so that it can go back there."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from refman.bibtex.blocks import Entry, Text
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit
from refman.bibtex.entry_edits import insert_before, insert_entry, remove_entry, separator
from refman.services.linking.pairing import Place
from refman.store.tying import Cut

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


def taken_out(document: Document, entry: Entry, came: Cut | None) -> Edit:
    """An entry taken out, with the white space that it came with when it was put back; of the first
    one, with the blank lines behind it, so that the next is the first."""
    if came:
        start, end = entry.start - len(came.lead), entry.end + len(came.tail)
        around = document.text[max(0, start) : entry.start], document.text[entry.end : end]
        if around == (came.lead, came.tail):
            behind = document.text[end:].lstrip("\r\n") if start == 0 else ""
            return Edit(start, len(document.text) - len(behind) if behind else end, "")
    (edit,) = remove_entry(document, entry)
    return edit


def sparing(edit: Edit, taken: Place, places: Sequence[int]) -> Edit:
    """An edit that takes an entry out, and no white space in which another one returns."""
    starts = (at for at in places if edit.start < at <= taken.start)
    ends = (at for at in places if taken.block.end <= at < edit.end)
    return Edit(max(starts, default=edit.start), min(ends, default=edit.end), "")


def neighbours(tie: int, order: Mapping[int, int], there: Mapping[int, Place]) -> Neighbours:
    """Between which entries one stood that is not there.

    Args:
        order: the place of each tie in the file as it was.
        there: the entries that are there, by tie.
    """
    at = order.get(tie)
    if at is None:
        return Neighbours()
    ids = list(order)
    near = (reversed(ids[:at]), iter(ids[at + 1 :]))
    return Neighbours(*(_first_there(side, there) for side in near))


def _first_there(ties: Iterable[int], there: Mapping[int, Place]) -> Entry | None:
    return next((there[one].block for one in ties if one in there), None)


def put_back(
    document: Document, text: str, cut: Cut | None, beside: Neighbours, *, first: bool
) -> list[Edit]:
    """An entry as it is typed, put where it stood; behind the last one if that is not known.

    Args:
        first: no other one was put back before it.
    """
    at = None if cut is None else place(document, cut)
    if at is not None and cut is not None:
        return [Edit(at, at, cut.lead + text + cut.tail)]
    if (gap := _own_gap(document, beside)) is not None:
        return [Edit(gap, gap, text)]
    if beside.after and not beside.before:
        return insert_before(document, text, beside.after)
    return insert_entry(document, text, beside.before, first=first)


def _own_gap(document: Document, beside: Neighbours) -> int | None:
    """The place between the blank lines of an entry that was taken out without them."""
    before, after = beside
    text, between = document.text, separator(document, before.end if before else -1)
    if before and text.startswith(between, before.end):
        at = before.end + len(between)
        rest = text[at : after.start if after else len(text)]
        is_own = rest.startswith(between) if after else bool(rest)
        return at if is_own and rest.isspace() else None
    if after and not before and text.endswith(2 * between, 0, after.start):
        return after.start - len(between)
    return None


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
    """The place between what stood around the entry, or beside the half of it that is left.

    A half that is short, being near an end of the file, counts only at that end.
    """
    text = document.text
    if not (cut.before or cut.after):
        return None if text else 0
    halves = (half for half in (("", cut.after), (cut.before, "")) if len("".join(half)) == _NEAR)
    for before, after in ((cut.before, cut.after), *halves):
        places = [at + len(before) for at in _occurrences(text, before + after)]
        known = len(before) == len(after) == _NEAR  # and the file need not be read for it
        if free := [at for at in places if known or _is_between(document, at)]:
            return min(free, key=lambda at: abs(at - cut.at))
    ends = []
    if len(cut.before) < _NEAR and text.startswith(cut.before):
        ends.append(len(cut.before))
    if len(cut.after) < _NEAR and text.endswith(cut.after):
        ends.append(len(text) - len(cut.after))
    return next((at for at in ends if _is_between(document, at)), None)


def _is_between(document: Document, at: int) -> bool:
    """Whether a place is in no entry, nor in anything else that is one whole."""
    blocks = document.blocks
    index = bisect_right(blocks, at, key=lambda block: block.start) - 1
    block = blocks[index] if index >= 0 else None
    return block is None or isinstance(block, Text) or at in (block.start, block.end)


def _occurrences(text: str, part: str) -> Iterator[int]:
    at = text.find(part) if part else -1
    while at >= 0:
        yield at
        at = text.find(part, at + 1)
