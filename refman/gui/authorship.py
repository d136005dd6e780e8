"""What leads to the dialogs of the author who is picked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from refman.model.entry import PersonId
from refman.store import people

if TYPE_CHECKING:
    from refman.gui.window import MainWindow


class Authorship(QObject):
    """Made for the first of them. Lives in the GUI thread."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def edit(self, first: str = "name") -> None:
        """Edit what is known of the author; `first` is the field to begin with."""
        from refman.gui.dialogs.person import PersonDialog

        if (person := self._person()) is not None:
            PersonDialog(self._session, person, self._window, first).open()

    def split(self) -> None:
        """Say which names or papers are somebody else's; those that are selected are checked."""
        from refman.gui.dialogs.split import SplitDialog

        if (person := self._person()) is not None:
            SplitDialog(self._session, person, self._window, self._session.selection).open()

    def draw(self) -> None:
        """Draw who writes with the author."""
        from refman.gui.dialogs.coauthors import CoauthorsDialog

        if (person := self._person()) is not None:
            CoauthorsDialog(self._session, person, self._window).open()

    def _person(self) -> PersonId | None:
        picked = self._session.scope.people
        return people.find(self._session.library.reading, picked[0]) if picked else None
