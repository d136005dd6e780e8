"""A linked file and the library brought together: what changed on one side goes to the other.

All of it happens within one change of the library, which keeps every other process out: the file
is written first, and what both sides then are is kept with the change. A kill between the two
leaves the file ahead, and the next time both sides are found equal.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path
from typing import NamedTuple

from refman.ahead import in_process
from refman.bibtex.blocks import Broken
from refman.bibtex.document import Document
from refman.bibtex.encoding import encoded
from refman.bibtex.faults import Fault
from refman.bibtex.groups import Groups
from refman.formats.bibtex import source_of
from refman.jobs import Progress
from refman.model.errors import (
    FileChanged,
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    LinkError,
)
from refman.services import files, naming, replacing
from refman.services.linking import guard, pairing, telling, unread
from refman.services.linking.cuts import place
from refman.services.linking.fresh import Head, Part, of_file
from refman.services.linking.infile import InFile
from refman.services.linking.meeting import Meeting
from refman.services.linking.pairing import Pairs, Read
from refman.services.linking.questions import Answers, Questions
from refman.services.linking.settling import settle
from refman.services.linking.taking import Taking
from refman.store import Change, Library, Reading, documents, grouped, members, owing
from refman.store.documents import Conflict, Linked, Mark

_LARGE = 3 << 20
"""Bytes of a file that is worth a process of its own, which takes 0.2 s to begin."""
_COMPARING, _SETTLING = 0.75, 0.2
"""How much of the time these take when thousands of entries are new or changed."""
_FEW = 20
"""Entries up to which it takes less time to look for each than to read the file."""


class Report(NamedTuple):
    """What became of one linked file.

    Args:
        state: one of `documents.STATES`.
        reason: a sentence where the state needs one, or about what cannot be read; or "".
        to_file: entries of the file that were written.
        to_library: papers of the library that were written, those that are new among them.
        added: papers that the file brought.
        matched: entries that became papers which were there.
        conflicts: the questions that are open.
        unread: line and reason of what cannot be read in a file that was linked or changed.
        doubts: sentences about keys of new papers, and about what these would have TeX do.
    """

    file: str
    state: str
    reason: str = ""
    to_file: int = 0
    to_library: int = 0
    added: int = 0
    matched: int = 0
    conflicts: tuple[Conflict, ...] = ()
    unread: tuple[tuple[int, str], ...] = ()
    doubts: tuple[str, ...] = ()


def first(change: Change, linked: Linked, pattern: str, progress: Progress) -> Report:
    """The first meeting with a file: all its entries are new, and it stays as it is.

    Raises:
        Cancelled: `change` is to be given up.
        FileUnreadable: so it is.
    """
    questions = Questions({}, ())
    taking = Taking(change, linked.id, source_of(linked.path), questions, set())
    pattern = naming.pattern(change, pattern, linked.path)
    with _read(Path(linked.path), linked.path, pattern, progress) as read:
        head = next(read)
        assert isinstance(head, Head)
        progress.step(0, head.size)
        last = Part([])
        for part in read:
            assert isinstance(part, Part)
            last = part
            taking.take(part.fresh)
            if part.groups:
                taking.attach(part.groups)
                taking.collect(part.groups)
            if part.fresh:
                progress.step(part.fresh[-1].start, head.size)
    taking.doubts += [head.doubt] if head.doubt else []
    if head.hindrance:
        return _left_alone(change, linked, "failed", head.hindrance)
    members.arrange(change, linked.id, [tie for _, tie in sorted(taking.places)])
    documents.put_conflicts(change, linked.id, questions.open)
    done = Report(linked.path, "", unread=tuple(last.unread))
    linked = linked._replace(sha256=head.digest, reason=last.told)
    return _noted(change, linked, taking, done, questions, own=True)


def _read(
    path: Path, name: str, pattern: str, progress: Progress
) -> AbstractContextManager[Iterator[Head | Part]]:
    if files.size(path) > _LARGE:
        return in_process(progress.check, of_file, path, name, pattern)
    return nullcontext(of_file(path, name, pattern))


def sync(
    library: Library, linked: Linked, pattern: str, progress: Progress | None = None
) -> Report:
    """Bring a linked file and the library together; writes nothing when both are as they were.

    Args:
        pattern: of the citation keys of entries that have none.
        progress: told of the entries that are new in the file.

    Raises:
        Cancelled: both sides are as they were.
    """
    replacing.sweep(Path(linked.path))
    if settled(library.reading, linked):
        return Report(linked.path, linked.state, linked.reason)
    with library.change(f"Changes of {_name(linked)}") as change:
        return meet(change, linked, pattern, progress=progress)


def write_owed(library: Library, linked: Linked, pattern: str) -> Report | None:
    """As `sync`, when the library owes the file anything; else the file is not looked at.

    A file whose link was redone has never met the library as far as that knows.
    """
    if not linked.state:
        return sync(library, linked, pattern)
    with library.change(f"Changes of {_name(linked)}") as change:
        changed = owing.changed(change, linked.id)
        owed = changed or telling.outdated(change, linked.id)
        return meet(change, linked, pattern, changed=changed) if owed else None


def owes(reading: Reading, linked: Linked) -> bool:
    """Whether anything changed here since both sides last met."""
    return bool(owing.changed(reading, linked.id)) or telling.outdated(reading, linked.id)


def settled(reading: Reading, linked: Linked) -> bool:
    """Whether both sides are as they were when they last met, in sync."""
    if linked.state != "in sync" or owing.changed(reading, linked.id):
        return False
    with suppress(FileUnreadable):
        return files.digest(Path(linked.path)) == linked.sha256
    return False


def state(reading: Reading, linked: Linked) -> tuple[str, str]:
    """The state of a linked file at this moment and the reason; nothing is changed."""
    try:
        digest = files.digest(Path(linked.path))
    except FileUnreadable as error:
        return "failed", str(error)
    if digest is None:
        return "missing", _missing(linked)
    if linked.state in ("conflict", "failed"):
        return linked.state, linked.reason
    here = owes(reading, linked)
    if digest != linked.sha256:
        return "changed there", "Papers of it changed here, too." if here else ""
    return ("changed here", "") if here else ("in sync", linked.reason)


def meet(
    change: Change,
    linked: Linked,
    pattern: str,
    answers: Answers | None = None,
    changed: list[int] | None = None,
    progress: Progress | None = None,
) -> Report:
    """Bring them together within an open change.

    Args:
        answers: to questions that were open.
        changed: ids of the ties whose paper changed, where they are known.

    Raises:
        LinkError: the file cannot hold an answer, or another process has just let it go.
    """
    linked = _now(change, linked)
    path = Path(linked.path)
    try:
        data = files.data_at_rest(path)
    except FileMissing:
        return _left_alone(change, linked, "missing", _missing(linked))
    except FileUnreadable as error:
        return _left_alone(change, linked, "failed", str(error))
    digest, document = files.digest_of_bytes(data), Document.of(data)
    del data
    changed_there = digest != linked.sha256
    if changed is None:
        changed = owing.changed(change, linked.id)
    known = linked.state == "in sync" and not changed_there
    known = known and not telling.due(change, linked.id, changed)
    found = _unmoved(change, document, changed) if known else None
    whole = found is None
    faults: Sequence[Fault] = ()
    groups: Groups | None = None
    retyped: telling.Retyped | None = None
    if found is None:
        read = pairing.read(document)
        groups = read.groups
        found = _paired(change, linked, document, read)
        if hindrance := _hindrance(path, document, read, *found):
            return _left_alone(change, linked, "failed", hindrance)
        faults = read.faults
        broken = (one for one in faults if isinstance(one, Broken))
        linked = linked._replace(reason=unread.sentence(document, broken))
    questions = Questions(answers or {}, documents.conflicts(change, linked.id))
    pattern = naming.pattern(change, pattern, linked.path)
    there = {tie.entry for tie in found[0] if not tie.gone}
    taking = Taking(change, linked.id, source_of(linked.path), questions, there)
    file = InFile(document)
    meeting = Meeting(change, linked.id, file, linked.path, questions, taking, pattern)
    progress = progress or Progress()
    meeting.compare(*found, set(changed), progress.stage(0, _COMPARING))
    if groups is not None:
        taking.attach(groups)
        taking.recollect(groups, meeting.moved, lost=meeting.lost)
        retyped = telling.retyped(change, linked.id, groups, meeting.told)
        meeting.changed += [retyped.edit] if retyped else []
    reason = meeting.hindrance
    if reason and answers:
        raise LinkError(f"{reason} Nothing was changed; the question is still open.")
    after = digest
    if meeting.writes:
        coding = meeting.file.document.coding
        after, reason = _write(path, encoded(meeting.pieces(), coding), digest)
    written = meeting.writes and not reason
    if written and retyped is not None:
        grouped.keep(change, linked.id, retyped.kept)
    # What was written is kept, whoever would stop now.
    left = Progress() if written else progress.stage(_COMPARING, _SETTLING)
    settle(change, meeting, left, written=written, whole=whole)
    waiting = questions.answered if meeting.edits and not written else []
    documents.put_conflicts(change, linked.id, [*questions.open, *waiting])
    done = Report(
        linked.path,
        "",
        reason,
        meeting.to_file if written else 0,
        len(meeting.to_library),
        unread=tuple(unread.lines(document, faults if changed_there else ())),
    )
    return _noted(change, linked._replace(sha256=after), taking, done, questions)


def _noted(
    change: Change,
    linked: Linked,
    taking: Taking,
    done: Report,
    questions: Questions,
    *,
    own: bool = False,
) -> Report:
    """Keep how the file stands; what was taken in is added to what was done beside.

    Args:
        linked: its reason tells what cannot be read.
        own: as `owing.note_met`.
    """
    state = "failed" if done.reason else "conflict" if questions.open else "in sync"
    reason = done.reason or linked.reason
    documents.note_state(change, linked.id, linked.sha256, state, reason)
    if state == "in sync":
        owing.note_met(change, linked.id, own=own)
    else:
        owing.forget_met(change, linked.id)
    return done._replace(
        state=state,
        reason=reason,
        to_library=done.to_library + taking.added,
        added=taking.added,
        matched=taking.matched,
        conflicts=tuple(questions.open),
        doubts=tuple(taking.doubts),
    )


def _now(change: Change, linked: Linked) -> Linked:
    """What is known of the file within the change: another process may have met it just now."""
    now = documents.with_path(change, linked.path)
    if now is None:
        raise LinkError(f"“{linked.path}” is not linked any more.")
    return now


def _paired(
    change: Change, linked: Linked, document: Document, read: Read
) -> tuple[list[Mark], Pairs]:
    ties = documents.marks_of(change, linked.id)
    return ties, pairing.pair(
        document, read.places, ties, lambda ids: documents.ties_of(change, ids)
    )


def _unmoved(
    change: Change, document: Document, changed: list[int]
) -> tuple[list[Mark], Pairs] | None:
    """The few entries that are to change in a file that is as it was, found without reading it."""
    if len(changed) > _FEW:
        return None
    ties = documents.ties_of(change, changed)
    if any(tie.gone and (not tie.cut or place(document, tie.cut) is None) for tie in ties):
        return None
    found_by = [tie.found_by for tie in ties]
    pairs = pairing.unmoved(document, found_by)
    return None if pairs is None else (found_by, pairs)


def _hindrance(path: Path, document: Document, read: Read, ties: list[Mark], pairs: Pairs) -> str:
    vanished = [tie.key for tie in ties if not tie.gone and tie.id not in pairs.found]
    return (
        guard.half_written(document, len(vanished), read.last)
        or unread.still_there(document, vanished, read.faults, [p.start for p in read.places])
        or (guard.git_at_work(path) if vanished else "")
    )


def _write(path: Path, pieces: Iterable[bytes], known: str) -> tuple[str, str]:
    """Write the file in place of that with a check sum; returns that of the file as it is then,
    and why it could not be written."""
    if reason := guard.git_at_work(path):
        return known, reason
    try:
        return replacing.replace_known(path, pieces, known), ""
    except (FileChanged, FileUnwritable) as error:
        return known, str(error)


def _left_alone(change: Change, linked: Linked, state: str, reason: str) -> Report:
    documents.note_state(change, linked.id, linked.sha256, state, reason)
    owing.forget_met(change, linked.id)
    questions = documents.conflicts(change, linked.id)
    conflicts = tuple(one for one in questions if not one.answer)
    return Report(linked.path, state, reason, conflicts=conflicts)


def _missing(linked: Linked) -> str:
    return (
        f"“{linked.path}” is not there. Its papers are safe in the library; bring the file back,"
        " or unlink it."
    )


def _name(linked: Linked) -> str:
    return Path(linked.path).name
