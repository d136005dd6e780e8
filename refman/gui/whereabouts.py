"""From papers to the collections that they are in, or that find them."""

from collections.abc import Iterator, Sequence, Set
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from refman.commands.registry import Outcome
from refman.gui.language import tr
from refman.gui.scope import WIDE
from refman.model.entry import CollectionId, EntryId
from refman.store import Reading, collection_finds, collections

if TYPE_CHECKING:
    from refman.gui.window import MainWindow


class Whereabouts(QObject):
    """Goes to where papers are; saved searches are asked beside the window. GUI thread."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._beside = window.session.beside(self)

    def show(self) -> None:
        """Go to a collection of the selected papers, chosen where there are several; they stay
        selected."""
        self._beside.ask(partial(_holding, tuple(self._window.session.selection)), self._offer)

    def _offer(self, held: Set[CollectionId]) -> None:
        session = self._window.session
        found = held if len(held) < 2 else self._chosen(held)
        if found:
            session.narrow(**{**WIDE, "text": "", "collections": tuple(found)})
        elif not held:
            session.reported.emit(Outcome(tr("What is selected is in no collection")))

    def _chosen(self, held: Set[CollectionId]) -> Set[CollectionId]:
        from refman.gui.dialogs.collection import CollectionDialog

        known = collections.tree(self._window.session.library.reading)
        heading, hint = tr("Show in collection"), tr("Collection")
        dialog = CollectionDialog(
            known, lambda one: one.id in held, {}, False, heading, tr("Show"), hint, self._window
        )
        return {known.find(dialog.chosen)} if dialog.exec() else set()


def _holding(entries: Sequence[EntryId], reading: Reading) -> Iterator[Set[CollectionId]]:
    held = {one.id for one in collections.holding(reading, entries)}
    yield held.union(collection_finds.finding(reading, entries))
