"""How a file stands after a meeting, for the next one: the order of its entries, and its pages."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from refman.bibtex.edits import Edit
from refman.bibtex.paging import ENTRIES, Page, paged
from refman.formats.bibtex import source_of
from refman.services.linking import sides
from refman.services.linking.meeting import Meeting
from refman.services.linking.seeing import Seen
from refman.services.linking.views import View
from refman.store import Change, members, pages, preambles
from refman.store.pages import Kept

_LEAST = 8 * ENTRIES
"""Entries of a file that is worth it: a shorter one is read whole in less time."""


def note(
    change: Change, seen: Seen, meeting: Meeting, sha256: str, *, written: bool, in_sync: bool
) -> None:
    """Keep how the file stands.

    Args:
        sha256: of the file as it is now.
        written: whether it has all edits of the meeting.
        in_sync: every entry of it has a tie, and nothing is open.
    """
    document = meeting.linked
    if seen.view.kept is None:
        preambles.keep(change, source_of(str(seen.view.path)).uid, seen.read.preambles)
    standing = meeting.standing(written=written)
    ties = list(_by_run(seen.view, standing))
    order = _order(seen, ties)
    if order != seen.arranged.order:
        members.keep_arrangement(change, document, order)
    kept = None
    if in_sync and len(order) >= _LEAST:
        view = seen.view._replace(document=meeting.file.document)
        kept = _kept(seen._replace(view=view), sha256, meeting.edits if written else [], ties)
    if kept:
        pages.keep(change, document, kept)
    else:
        pages.forget(change, document)


def note_first(change: Change, document: int, kept: Kept, ties: Sequence[int]) -> None:
    """The same of a file that was met for the first time, and has no open question.

    Args:
        kept: its pages, without their ties.
        ties: of all its entries in order.
    """
    firsts = _firsts(kept.pages, ties)
    if firsts and len(ties) >= _LEAST:
        pages.keep(change, document, kept._replace(firsts=firsts))


def _by_run(view: View, standing: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """The ties of the entries of each run."""
    starts = [bisect_left(standing, run.at, key=lambda one: one[0]) for run in view.runs]
    for start, end in pairwise([*starts, len(standing)]):
        yield [tie for _, tie in standing[start:end]]


def _order(seen: Seen, ties: Sequence[Sequence[int]]) -> list[int]:
    """All ties of the file in their order; those that are gone stay where they were."""
    order = list(seen.arranged.order)
    if seen.view.kept is None:
        return members.arranged(order, ties[0])
    there = {tie for some in ties for tie in some}
    for run, now in zip(reversed(seen.view.runs), reversed(ties), strict=True):
        stretch = seen.arranged.stretch(run)
        gone = set(order[stretch]) - there
        old = [tie for tie in order[stretch] if tie in gone or tie in now]
        order[stretch] = members.arranged(old, now)
    return order


def _kept(
    seen: Seen, sha256: str, edits: Sequence[Edit], ties: Sequence[Sequence[int]]
) -> Kept | None:
    """The pages of the file with all edits made; None where an entry has no tie."""
    coding = seen.view.document.coding
    found: list[Page] = []
    firsts: list[int] = []
    before, done = seen.view.kept, 0
    for (run, text, changed), own in zip(seen.view.stretches(edits), ties, strict=True):
        if before:
            found += before.pages[done : run.pages.start]
            firsts += before.firsts[done : run.pages.start]
            done = run.pages.stop
        if before and not changed:
            now = before.pages[run.pages.start : run.pages.stop]
        elif before or edits:
            now = paged("".join(text), coding, first=not run.start)
        else:
            now = seen.read.cutter.pages(coding)
        if not (own_firsts := _firsts(now, own)):
            return None
        found += now
        firsts += own_firsts
    return Kept(sha256, coding, sides.macros_sum(seen.view.document), found, firsts)


def _firsts(found: Sequence[Page], ties: Sequence[int]) -> list[int]:
    """The tie of the first entry of each page; none where these are not the ties of the entries."""
    ends = list(accumulate(page.entries for page in found))
    if not ends or ends[-1] != len(ties) or not all(page.entries for page in found):
        return []
    return [ties[at] for at in (0, *ends[:-1])]
