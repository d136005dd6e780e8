"""The tree of collections in the sidebar: which are seen, how many papers each holds."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject

from refman.gui.language import heard
from refman.gui.models.sidebar_row import Row
from refman.gui.session import Session
from refman.model.entry import CollectionId
from refman.store import Reading, collections
from refman.store.collections import Collection

_OPENED = "opened collections"
"""Under which the state of a library keeps the ids of those whose insides are seen."""


class CollectionRows:
    """Rows for those that are seen, in the order of the tree. GUI thread.

    Counting is done beside the window, the searches last, and begun anew when anything changes;
    until it is done a collection has the number that it had.

    Args:
        asker: lives as long as there is somebody to tell.
        counted: called when there are new counts.
    """

    def __init__(self, session: Session, asker: QObject, counted: Callable[[], None]) -> None:
        self._session = session
        self._counted = counted
        self._opened: set[int] = set(session.state.get(_OPENED, ()))
        self._counts: dict[CollectionId, int] = {}
        self._beside = session.beside(asker)

    def rows(self, known: collections.Tree) -> list[Row]:
        """Of the tree as it is."""
        return list(self._rows(known, None, 0))

    def is_open(self, collection: CollectionId) -> bool:
        """Whether what stands in a collection is seen."""
        return collection in self._opened

    def set_open(self, collection: CollectionId, opened: bool) -> None:
        """Show or hide what stands in a collection, now and at the next start."""
        (self._opened.add if opened else self._opened.discard)(collection)
        self._session.state.update({_OPENED: sorted(self._opened)})

    def unfold(self, collection: CollectionId) -> bool:
        """Open all that a collection stands in; whether any of that was closed."""
        known = collections.tree(self._session.library.reading).by_id
        above = known[collection].parent if collection in known else None
        closed = False
        while above is not None:
            closed = closed or not self.is_open(above)
            self.set_open(above, True)
            above = known[above].parent
        return closed

    def count(self, wanted: list[CollectionId]) -> None:
        """Count the papers of collections; the count before it is overtaken."""
        self._beside.ask(partial(_counts, wanted), self._take)

    def _rows(
        self, known: collections.Tree, parent: CollectionId | None, depth: int
    ) -> Iterator[Row]:
        for one in known.below(parent):
            opened = self.is_open(one.id) if known.below(one.id) else None
            fault = self._fault(known, one.query) if one.query else ""
            yield Row(
                "collection", known.paths[one.id], one.name, one.id, self._counts.get(one.id, 0),
                "warning" if fault else collection_icon(one), one.colour, depth=depth,
                opened=opened, query=one.query, fault=fault,
            )  # fmt: skip
            if opened:
                yield from self._rows(known, one.id, depth + 1)

    def _fault(self, known: collections.Tree, query: str) -> str:
        from refman.store import kept_faults  # no start without searches needs it

        return heard(kept_faults.fault(self._session.library.reading, known, query))

    def _take(self, found: dict[CollectionId, int]) -> None:
        self._counts |= found
        self._counted()


def _counts(wanted: Sequence[CollectionId], reading: Reading) -> Iterator[dict[CollectionId, int]]:
    if wanted:
        from refman.store import collection_counts  # no start without collections needs it

        yield dict(collection_counts.each(reading, wanted))


def collection_icon(collection: Collection) -> str:
    """The name of the icon of a collection: its own, or that of its kind."""
    return collection.icon or ("smart" if collection.query else "folder")
