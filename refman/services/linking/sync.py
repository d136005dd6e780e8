"""A linked file and the library brought together: what changed on one side goes to the other.

All of it happens within one change of the library, which keeps every other process out: the file
is written first, and what both sides then are is kept with the change. A kill between the two
leaves the file ahead, and the next time both sides are found equal.
"""

from contextlib import suppress
from functools import partial
from pathlib import Path

from refman.bibtex.blocks import Broken
from refman.formats.bibtex import source_of
from refman.jobs import Progress
from refman.model.errors import (
    FileChanged,
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    LinkError,
)
from refman.services import files, key_patterns, replacing
from refman.services.linking import calling, guard, listing, noting, telling, unread
from refman.services.linking.infile import InFile
from refman.services.linking.meeting import Meeting
from refman.services.linking.questions import Answers, Questions
from refman.services.linking.report import Report, left_alone, missing, noted
from refman.services.linking.seeing import Seen, see
from refman.services.linking.settling import settle
from refman.services.linking.taking import Taking
from refman.services.linking.telling import Retyped
from refman.store import (
    Change,
    Library,
    Reading,
    documents,
    file_keys,
    grouped,
    owing,
    rewritings,
    tying,
)
from refman.store.documents import Linked

_COMPARING, _SETTLING = 0.75, 0.2
"""How much of the time these take when thousands of entries are new or changed."""


def sync(
    library: Library, linked: Linked, pattern: str, progress: Progress | None = None
) -> Report:
    """Bring a linked file and the library together; writes nothing when both are as they were, nor
    while the file is still to be written for a change that was made or undone.

    Args:
        pattern: of the citation keys of entries that have none.
        progress: told of the entries that are new in the file.

    Raises:
        Cancelled: both sides are as they were.
    """
    replacing.sweep(Path(linked.path))
    if rewritings.awaited(library.reading, linked.path):
        return _held_up(library, linked) or Report(linked.path, *state(library.reading, linked))
    if settled(library.reading, linked):
        return Report(linked.path, linked.state, linked.reason)
    with library.change(f"Changes of {_name(linked)}") as change:
        return meet(change, linked, pattern, progress=progress)


def write_owed(library: Library, linked: Linked, pattern: str) -> Report | None:
    """As `sync`, when the library owes the file anything; else the file is not looked at.

    A file whose link was redone has never met the library as far as that knows.
    """
    if rewritings.awaited(library.reading, linked.path):
        return None if linked.state == "failed" else _held_up(library, linked)
    if not linked.state:
        return sync(library, linked, pattern)
    with library.change(f"Changes of {_name(linked)}") as change:
        changed = owing.changed(change, linked.id)
        owed = changed or _outdated(change, linked)
        return meet(change, linked, pattern, changed=changed) if owed else None


def _held_up(library: Library, linked: Linked) -> Report | None:
    """That a file which is to be written for a change first cannot be; None where it can."""
    try:
        replacing.demand_replaceable(Path(linked.path))
    except FileUnwritable as error:
        with library.change(f"Changes of {_name(linked)}") as change:
            return left_alone(change, linked, "failed", str(error))
    return None


def owes(reading: Reading, linked: Linked) -> bool:
    """Whether anything changed here since both sides last met."""
    return bool(owing.changed(reading, linked.id)) or _outdated(reading, linked)


def _outdated(reading: Reading, linked: Linked) -> bool:
    return telling.outdated(reading, linked.id) or listing.outdated(reading, linked.id)


def settled(reading: Reading, linked: Linked) -> bool:
    """Whether both sides are as they were when they last met, in sync."""
    if linked.state != "in sync" or owes(reading, linked):
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
        return "missing", missing(linked)
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
    called = calling.names(change, linked.id)
    done = _meet(change, linked, pattern, answers or {}, changed, progress or Progress())
    called += calling.names(change, linked.id)
    if calling.tell_names(change, called) and done.state == "in sync":
        more = _meet(change, _now(change, linked), pattern, {}, None, Progress())
        done = done._replace(
            state=more.state, reason=more.reason, to_file=done.to_file + more.to_file
        )
    return done


def _meet(
    change: Change,
    linked: Linked,
    pattern: str,
    answers: Answers,
    changed: list[int] | None,
    progress: Progress,
) -> Report:
    changed = owing.changed(change, linked.id) if changed is None else changed
    try:
        seen = see(change, linked, changed)
    except FileMissing:
        return left_alone(change, linked, "missing", missing(linked))
    except FileUnreadable as error:
        return left_alone(change, linked, "failed", str(error))
    if seen.hindrance:
        return left_alone(change, linked, "failed", seen.hindrance)
    questions = Questions(answers, documents.conflicts(change, linked.id))
    meeting = _meeting(change, linked, seen, questions, pattern)
    retyped = _compare(change, meeting, seen, changed, progress.stage(0, _COMPARING))
    if meeting.hindrance and answers:
        raise LinkError(f"{meeting.hindrance} Nothing was changed; the question is still open.")
    return _end(change, linked, seen, meeting, retyped, progress)


def _meeting(
    change: Change, linked: Linked, seen: Seen, questions: Questions, pattern: str
) -> Meeting:
    pattern = key_patterns.pattern(change, pattern, linked.path)
    there = {tie.entry for tie in seen.ties if not tie.gone}
    if seen.pairs.fresh and seen.view.kept:
        there = tying.papers_of(change, linked.id)
    taking = Taking(change, linked.id, source_of(linked.path), questions, there)
    called = partial(file_keys.called, change, linked.id)
    file = InFile(seen.view.document, called, seen.view.offset)
    return Meeting(change, linked.id, file, linked.path, questions, taking, pattern)


def _compare(
    change: Change, meeting: Meeting, seen: Seen, changed: list[int], progress: Progress
) -> Retyped | None:
    """Returns the tree or list of groups that the file is to have, where that is another one."""
    groups, taking = seen.read.groups, meeting.taking
    meeting.compare(seen.ties, seen.pairs, set(changed), progress)
    taking.attach(groups)
    taking.recollect(groups, meeting.moved, lost=meeting.lost)
    codec = seen.view.document.coding.codec
    retyped = telling.retyped(change, meeting.linked, groups, meeting.told) or listing.retyped(
        change, meeting.linked, groups, meeting.renamed, codec
    )
    meeting.changed += [retyped.edit] if retyped else []
    return retyped


def _end(
    change: Change,
    linked: Linked,
    seen: Seen,
    meeting: Meeting,
    retyped: Retyped | None,
    progress: Progress,
) -> Report:
    """Write the file, if it is to be, and keep what both sides are then."""
    questions = meeting.questions
    digest, reason = _write(seen, meeting) if meeting.writes else (seen.view.digest, "")
    reason = reason or meeting.hindrance
    written = meeting.writes and not reason
    if written and retyped:
        grouped.keep(change, linked.id, retyped.kept)
    # What was written is kept, whoever would stop now.
    left = Progress() if written else progress.stage(_COMPARING, _SETTLING)
    settle(change, meeting, left, written=written)
    in_sync = not (reason or questions.open)
    noting.note(change, seen, meeting, digest, written=written, in_sync=in_sync)
    waiting = questions.answered if meeting.edits and not written else []
    documents.put_conflicts(change, linked.id, [*questions.open, *waiting])
    faults = seen.read.faults
    broken = (one for one in faults if isinstance(one, Broken))
    done = Report(
        linked.path,
        "",
        reason,
        meeting.to_file if written else 0,
        len(meeting.to_library),
        unread=tuple(
            unread.lines(seen.view.line, faults if seen.view.digest != linked.sha256 else ())
        ),
    )
    told = unread.sentence(seen.view.document, broken)
    linked = linked._replace(sha256=digest, reason=told)
    return noted(change, linked, meeting.taking, done, questions)


def _write(seen: Seen, meeting: Meeting) -> tuple[str, str]:
    """Write the file in place of the one that was read; returns the check sum of what is there
    then, and why it could not be written."""
    view = seen.view._replace(document=meeting.file.document)
    if reason := guard.git_at_work(view.path):
        return view.digest, reason
    try:
        return replacing.replace_known(view.path, view.written(meeting.edits), view.digest), ""
    except (FileChanged, FileUnwritable) as error:
        return view.digest, str(error)


def _now(change: Change, linked: Linked) -> Linked:
    """What is known of the file within the change: another process may have met it just now."""
    now = documents.with_path(change, linked.path)
    if now is None:
        raise LinkError(f"“{linked.path}” is not linked any more.")
    return now


def _name(linked: Linked) -> str:
    return Path(linked.path).name
