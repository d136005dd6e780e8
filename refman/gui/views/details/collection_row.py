"""The collections of papers as chips, and a line in their midst to add to another."""

from collections.abc import Sequence

from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.views.details.tag_row import TagRow, Worn
from refman.gui.widgets.chips import TagChip
from refman.model.entry import CollectionId, EntryId
from refman.store.collections import Collected, Tree
from refman.store.tags import folded

_MOST = 8


class CollectionRow(TagRow):
    """Shows the plain collections that papers were put into.

    It is not seen in a library without collections.
    """

    COMMANDS = ("collection.add", "collection.remove")
    NOUN = "collection"
    ICON = "folder"

    def __init__(self, session: Session) -> None:
        super().__init__(session, _MOST)
        self._ids: dict[str, CollectionId] = {}
        self._every = Tree(())
        self.narrowed.connect(self._narrow)

    def show_papers(self, entries: Sequence[EntryId], collected: Collected) -> bool:
        """Show the collections of papers; returns whether the library has any collection."""
        found, self._every = collected
        self._ids = {one.path: one.id for one in found}
        all_ = len(entries)
        shares = [
            tr("{part:,} of {papers:,}", part=one.papers, papers=all_) if one.papers < all_ else ""
            for one in found
        ]
        self.show_tags(
            entries,
            [Worn(one.path, one.colour, share) for one, share in zip(found, shares, strict=True)],
        )
        there = bool(self._every.paths)
        self.setVisible(there)
        return there

    def _names(self) -> list[str]:
        have = {folded(one.name) for one in self._worn or () if not one.share}
        known = self._every
        plain = [known.paths[one.id] for one in known.by_id.values() if not one.query]
        return [path for path in plain if folded(path) not in have]

    def _made(self, worn: Worn) -> TagChip:
        return TagChip(worn.name, worn.colour, worn.share, icon="" if worn.colour else self.ICON)

    def _narrow(self, path: str) -> None:
        self._session.narrow(collections=(self._ids[path],))
