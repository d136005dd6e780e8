"""What both sides of each entry are after a meeting: what they are compared with next time."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from refman.jobs import Progress
from refman.model.entry import Entry
from refman.services.linking.cuts import cuts
from refman.services.linking.infile import InFile
from refman.services.linking.meeting import Meeting, Met
from refman.services.linking.merge import KEY, Base, owed, patched, without_key
from refman.services.linking.writing import differences
from refman.store import Change, ledger, papers, projects, tying
from refman.store.tying import Cut, Tie

_AT_ONCE = 512
"""Ties, to hold what the library says of no more papers at a time."""


def settle(change: Change, meeting: Meeting, progress: Progress, *, written: bool) -> None:
    """Keep what both sides are now, and the keys that the file gives its entries.

    Args:
        written: whether the file has all edits now.
    """
    of_the_file = _as_written if written else _owing
    ties = chain(meeting.settled, of_the_file(change, meeting))
    done, total = 0, len(meeting.settled) + len(meeting.met)
    while some := list(islice(ties, _AT_ONCE)):
        done += len(some)
        tying.put(change, some)
        ledger.remember(change, [(tie.theirs.key, tie.entry) for tie in some])
        progress.step(done, total)
    tying.drop(change, meeting.dropped)
    if meeting.renamed or meeting.taking.places or meeting.dropped:
        change.touch_projects(projects.having(change, meeting.linked))


def _owing(change: Change, meeting: Meeting) -> Iterator[Tie]:
    """While the file is left as it is, what is owed to it still counts as changed here."""
    for (tie, place, theirs, merged, lens), ours in _now(change, meeting):
        base, mark = Base(ours, theirs), place.mark
        if merged.disputes or not merged.to_file.empty:
            seen = lens.now(tie, ours)
            base = owed(merged, lens.base(tie), seen, theirs)
            due = lens.home(differences(seen, base.ours), ours)
            due = without_key(due) if tie.apart else due
            base = base._replace(ours=patched(ours, due))
            mark = "" if merged.disputes else place.mark
        typed = meeting.file.typed_since(tie, place, news=not merged.to_library.empty)
        text = meeting.file.text(place)
        waits = KEY in merged.to_file.parts or any(one.part == KEY for one in merged.disputes)
        called = tie.called if waits else ""
        yield meeting.file.typed_before(tie, typed)._replace(
            ours=base.ours, theirs=base.theirs, mark=mark, text=text, called=called
        )


def _as_written(change: Change, meeting: Meeting) -> Iterator[Tie]:
    file = meeting.file
    anew = {edit.start: edit.text for edit in meeting.changed}
    for (tie, place, _, merged, _), ours in _now(change, meeting):
        at, before = place.start, file.text(place)
        text = anew.get(at, before)
        was = patched(tie.ours, merged.to_library) if text != before else None
        typed = file.typed_since(tie, place, news=not merged.to_library.empty)
        tie = file.typed_before(tie, typed, before, was)
        yield _standing(file, tie, ours, text, at)
    for edit, tie in meeting.back:
        paper = papers.entry(change, tie.entry)
        tie = _standing(file, tie, paper, edit.text, edit.start)
        lead, _, tail = edit.text.partition(tie.text)
        yield tie._replace(gone=False, cut=Cut(lead, tail, "", "", file.offset(edit.start)))
    if not meeting.out:
        return
    taken = [(edit, place.block) for edit, place, _ in meeting.out]
    places = cuts(file.document, meeting.rewritten, meeting.edits, taken)
    for (edit, _, tie), cut in zip(meeting.out, places, strict=True):
        moved = file.offset(edit.start) - edit.start
        yield tie._replace(cut=cut._replace(at=cut.at + moved))


def _standing(file: InFile, tie: Tie, ours: Entry, text: str, at: int) -> Tie:
    """The tie of an entry that stands in the file as typed in `text`, at a place."""
    mark, theirs, text = file.alone(text, at)
    return tie._replace(ours=ours, theirs=theirs, mark=mark, text=text, called="")


def _now(change: Change, meeting: Meeting) -> Iterable[tuple[Met, Entry]]:
    """What was brought together, with the paper as it is in the library now."""
    ids = [met.tie.entry for met in meeting.met]
    return zip(meeting.met, papers.entries(change, ids), strict=True)
