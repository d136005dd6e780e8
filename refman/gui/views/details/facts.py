"""What the details pane shows of one paper, read in one go."""

from collections.abc import Mapping
from typing import NamedTuple

from refman.model.entry import Entry, EntryId
from refman.model.versions import Version
from refman.store import Reading, citekeys, papers, projects, tying, verdicts
from refman.store.attachments import Attachment
from refman.store.citekeys import Clash
from refman.store.collections import Collected, collected
from refman.store.notes import Note
from refman.store.papers import Row, Seen
from refman.store.projects import Cited


class Paper(NamedTuple):
    """A paper.

    Args:
        entry: as BibTeX text.
        row: as plain text.
        seen: where it was seen.
        trashed: whether it is in the trash.
        clashes: what else its key stands for.
        files: paths of the linked files it is in.
        versions: the others of its work.
        cited: where LaTeX projects cite it.
        named: what these projects are called.
        collected: its collections.
        attached: its attachments, and whether each is missing.
        notes: on its own tab alone.
        history: the same; its states, the newest first.
    """

    entry: Entry
    row: Row
    collected: Collected
    seen: tuple[Seen, ...] = ()
    trashed: bool = False
    clashes: tuple[Clash, ...] = ()
    files: tuple[str, ...] = ()
    versions: tuple[Entry, ...] = ()
    cited: tuple[Cited, ...] = ()
    named: Mapping[int, str] = {}
    attached: tuple[tuple[Attachment, bool], ...] = ()
    notes: tuple[Note, ...] = ()
    history: tuple[Version, ...] = ()


def read(reading: Reading, entry_id: EntryId, tab: str = "Details") -> Paper | None:
    """One paper, as a tab of the pane shows it; None when the library holds it no longer."""
    entries = list(papers.entries(reading, [entry_id]))
    rows = papers.rows(reading, [entry_id])
    if not entries or not rows:
        return None
    cited = tuple(projects.citing(reading, entry_id))
    return Paper(
        entries[0],
        rows[0],
        collected(reading, [entry_id]),
        seen=tuple(papers.seen_in(reading, entry_id)),
        trashed=papers.in_trash(reading, entry_id),
        clashes=tuple(citekeys.clashes(reading, entry_id)),
        files=tuple(tying.holding(reading, entry_id)),
        versions=tuple(papers.entries(reading, verdicts.work(reading, entry_id))),
        cited=cited,
        named=projects.names(projects.every(reading)) if cited else {},
        attached=_attached(reading, entry_id) if rows[0].files else (),
        notes=_notes(reading, entry_id) if tab == "Notes" else (),
        history=_history(reading, entry_id) if tab == "History" else (),
    )


# Each imported where it is read: no start needs any.


def _attached(reading: Reading, entry_id: EntryId) -> tuple[tuple[Attachment, bool], ...]:
    from refman.store import attachments

    found = attachments.of(reading, entry_id)
    absent = attachments.absent(reading, [one.id for one in found])
    return tuple((one, one.id in absent) for one in found)


def _notes(reading: Reading, entry_id: EntryId) -> tuple[Note, ...]:
    from refman.store import notes

    return tuple(notes.of(reading, entry_id))


def _history(reading: Reading, entry_id: EntryId) -> tuple[Version, ...]:
    from refman.store import versions

    return tuple(versions.versions(reading, entry_id))
