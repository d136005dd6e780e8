"""A linked file and the library brought together: what changed on one side goes to the other.

All of it happens within one change of the library, which keeps every other process out: the file
is written first, and what both sides then are is kept with the change. A kill between the two
leaves the file ahead, and the next time both sides are found equal.
"""

from pathlib import Path
from typing import NamedTuple

from refman.bibtex.document import Document
from refman.bibtex.encoding import Unwritable
from refman.formats.bibtex import source_of
from refman.model.errors import FileChanged, FileUnreadable, FileUnwritable
from refman.services import files
from refman.services.linking import guard, pairing
from refman.services.linking.meeting import Answers, Meeting
from refman.store import Change, Library, Reading, documents
from refman.store.documents import Conflict, Linked


class Report(NamedTuple):
    """What became of one linked file.

    Args:
        state: one of `documents.STATES`.
        reason: a sentence where the state needs one, or "".
        to_file: entries of the file that were written.
        to_library: papers of the library that were written, those that are new among them.
        added: papers that the file brought.
        matched: entries that became papers which were there.
        conflicts: the questions that are open.
    """

    file: str
    state: str
    reason: str = ""
    to_file: int = 0
    to_library: int = 0
    added: int = 0
    matched: int = 0
    conflicts: tuple[Conflict, ...] = ()


def sync(library: Library, linked: Linked, pattern: str) -> Report:
    """Bring a linked file and the library together; writes nothing when both are as they were.

    Args:
        pattern: of the citation keys of entries that have none.
    """
    if settled(library.reading, linked):
        return Report(linked.path, linked.state)
    with library.change(f"Changes of {_name(linked)}") as change:
        return meet(change, linked, pattern)


def settled(reading: Reading, linked: Linked) -> bool:
    """Whether both sides are as they were when they last met, in sync."""
    return linked.state == "in sync" and state(reading, linked) == ("in sync", "")


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
    if digest != linked.sha256:
        return "changed there", ""
    return ("changed here" if documents.changed(reading, linked.id) else "in sync"), ""


def meet(change: Change, linked: Linked, pattern: str, answers: Answers | None = None) -> Report:
    """Bring them together within an open change.

    Args:
        answers: to questions that were open.
    """
    path = Path(linked.path)
    try:
        data = files.data(path)
    except FileUnreadable as error:
        found = ("failed", str(error)) if path.exists() else ("missing", _missing(linked))
        return _left_alone(change, linked, *found)
    document = Document.of(data)
    ties = documents.marks_of(change, linked.id)
    pairs = pairing.pair(document, ties, lambda ids: documents.ties_of(change, ids))
    if hindrance := _hindrance(path, document, ties, pairs):
        return _left_alone(change, linked, "failed", hindrance)
    meeting = Meeting(change, linked.id, document, source_of(linked.path), pattern)
    meeting.compare(ties, pairs, answers or {})
    reason = meeting.hindrance or (_write(path, data, meeting) if meeting.writes else "")
    written = meeting.writes and not reason
    meeting.settle(written=written)
    digest = files.digest_of_bytes(meeting.rewritten.to_bytes() if written else data)
    return _reported(change, linked, meeting, digest, reason)


def _hindrance(
    path: Path, document: Document, ties: list[documents.Mark], pairs: pairing.Pairs
) -> str:
    known = [tie for tie in ties if not tie.gone]
    vanished = sum(tie.id not in pairs.found for tie in known)
    return guard.half_written(document, len(known), vanished) or (
        guard.git_at_work(path) if vanished else ""
    )


def _write(path: Path, data: bytes, meeting: Meeting) -> str:
    """Write the file; returns why that was not possible."""
    if reason := guard.git_at_work(path):
        return reason
    try:
        files.replace_known(path, meeting.rewritten.to_bytes(), files.digest_of_bytes(data))
    except (FileChanged, FileUnwritable, Unwritable) as error:
        return str(error)
    return ""


def _reported(change: Change, linked: Linked, meeting: Meeting, digest: str, reason: str) -> Report:
    state = "failed" if reason else "conflict" if meeting.conflicts else "in sync"
    waiting = meeting.answered if meeting.owes and (reason or not meeting.writes) else []
    documents.put_conflicts(change, linked.id, [*meeting.conflicts, *waiting])
    documents.note_state(change, linked.id, digest, state, reason)
    return Report(
        linked.path,
        state,
        reason,
        meeting.to_file if meeting.writes and not reason else 0,
        len(meeting.to_library) + meeting.added,
        meeting.added,
        meeting.matched,
        tuple(meeting.conflicts),
    )


def _left_alone(change: Change, linked: Linked, state: str, reason: str) -> Report:
    documents.note_state(change, linked.id, linked.sha256, state, reason)
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
