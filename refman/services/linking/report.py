"""What became of a linked file, told to the user and kept in the library."""

from typing import NamedTuple

from refman.services.linking.questions import Questions
from refman.services.linking.taking import Taking
from refman.store import Change, documents, owing
from refman.store.documents import Conflict, Linked


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
        doubts: sentences about keys of new papers, about what these would have TeX do, and about
            fields that the file has otherwise than papers that were there.
        apart: papers that were there and have such fields.
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
    apart: int = 0


def noted(
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
        apart=taking.apart,
    )


def left_alone(change: Change, linked: Linked, state: str, reason: str) -> Report:
    documents.note_state(change, linked.id, linked.sha256, state, reason)
    owing.forget_met(change, linked.id)
    questions = documents.conflicts(change, linked.id)
    conflicts = tuple(one for one in questions if not one.answer)
    return Report(linked.path, state, reason, conflicts=conflicts)


def missing(linked: Linked) -> str:
    return (
        f"“{linked.path}” is not there. Its papers are safe in the library; bring the file back,"
        " or unlink it."
    )
