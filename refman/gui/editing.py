"""What leads the user to where papers are made and edited; made when first asked for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from refman.commands import Outcome
from refman.gui.language import tr
from refman.gui.scope import Scope
from refman.model import catalogue
from refman.model.entry import EntryId

if TYPE_CHECKING:
    from refman.gui.window import MainWindow


class Editing:
    """Of one window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def edit(self) -> None:
        """The fields of the selected paper; of several, what is to be changed in all of them."""
        if len(self._session.selection) == 1:
            self._window.panes.show_side("details")
            with self._session.at_once():
                self._window.details.edit()
            return
        from refman.gui.dialogs.rework import ReworkDialog

        ReworkDialog(self._session, self._session.selection, self._window).open()

    def show(self, tab: str) -> None:
        """A tab of the selected paper."""
        self._window.panes.show_side("details")
        self._window.details.head.choose(tab)

    def ask_for_new(self) -> None:
        """Ask for an entry type and make a paper of it."""
        from refman.gui.dialogs.kind import KindDialog

        dialog = KindDialog(list(catalogue.KINDS), tr("New paper"), tr("Make"), self._window)
        dialog.accepted.connect(lambda: self._session.run_on((), "new", kind=dialog.chosen))
        dialog.open()

    def paste(self) -> None:
        """Add the papers of the text on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._session.run_on((), "new", bibtex=text)
        else:
            self._session.reported.emit(
                Outcome(tr("The clipboard holds no text to add papers from"))
            )

    def go(self, outcome: Outcome) -> None:
        """Go to the papers that are new; what would hide them is taken away."""
        made: Sequence[EntryId] = tuple(outcome.made)
        if not made:
            return
        scope = self._session.scope
        hidden = not set(made) & set(self._session.results)
        if hidden and (scope.narrowed or scope.place != "all"):
            whole = Scope(sort=scope.sort, descending=scope.descending)
            self._session.narrow(**whole._asdict())
        self._window.papers.expect(made)
        if len(made) == 1 and not self._session.library.entry(made[0]).fields:
            self._session.select(made)
            self.edit()
