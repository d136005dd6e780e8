"""News of a change: what observers of a library are told after each commit."""

from typing import NamedTuple

from refman.model.entry import CollectionId, EntryId, PersonId, SourceId, TagId


class Changes(NamedTuple):
    """What one committed change touched.

    Args:
        label: the change in words, as the undo menu shows it; "" when another process made it.
        documents: ids of linked files of which something else is known now.
        pairs: other papers than before may be one paper.
        collections: ids of those whose place, look, search or papers changed.
        projects: ids of LaTeX projects that came, went or have other settings.
        everything: True when it is unknown what was touched (another process wrote), or more
            than is worth naming; the sets are then not complete.
        tagged: of the `entries` nothing was written but which tags they have.
        id: of the change in the history; 0 when another process made it.
        again: undo or redo made it, out of the change with this `id`.
    """

    label: str = ""
    entries: frozenset[EntryId] = frozenset()
    people: frozenset[PersonId] = frozenset()
    tags: frozenset[TagId] = frozenset()
    sources: frozenset[SourceId] = frozenset()
    documents: frozenset[int] = frozenset()
    pairs: bool = False
    collections: frozenset[CollectionId] = frozenset()
    projects: frozenset[int] = frozenset()
    everything: bool = False
    tagged: bool = False
    id: int = 0
    again: bool = False


class HistoryItem(NamedTuple):
    """One change of the library's history.

    Args:
        at: seconds since 1970 UTC.
        state: "done", "undone" (redo brings it back), or "dropped" (undone, then overtaken).
        touched: number of objects it touched.
    """

    id: int
    at: float
    label: str
    state: str
    touched: int
