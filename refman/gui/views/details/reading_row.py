"""How far a paper is read, how it is rated, and whether it is to be read: one line of buttons."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from refman.gui.language import tr, within
from refman.gui.session import Session
from refman.gui.views.details.chip_button import ChipButton
from refman.gui.views.details.tooltips import keys
from refman.gui.widgets.flow_layout import FlowLayout
from refman.gui.widgets.stars import Stars
from refman.model.entry import EntryId
from refman.store.marks import STATES
from refman.store.papers import Row

_GAP = 6
_WORDS: Mapping[str, str] = {
    "unread": tr("Unread"),
    "reading": tr("Being read"),
    "read": tr("Read"),
}


class ReadingRow(QWidget):
    """Shows one paper after another."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._entry: EntryId | None = None
        self._listed = False
        self.state = ChipButton("", "book")
        self.state.clicked.connect(self._ask)
        self.stars = Stars()
        self.stars.rated.connect(lambda rating: self._run("rate", rating=rating))
        self.list = ChipButton("", "list")
        self.list.clicked.connect(self._turn)
        row = FlowLayout(self, _GAP)
        for part in (self.state, self.stars, self.list):
            row.addWidget(part)
            session.where_unwritable(part.setDisabled)

    def show_paper(self, paper: Row) -> None:
        """Show what is noted of a paper."""
        self._entry, self._listed = paper.id, paper.marks.listed
        self.state.setText(_WORDS[paper.marks.state])
        self.state.setAccessibleName(
            tr("Reading state: {words}", words=within(_WORDS[paper.marks.state]))
        )
        self.state.setToolTip(tr("Say how far it is read"))
        self.stars.show_rating(paper.marks.rating)
        self.list.setText(tr("On the list") if self._listed else tr("To read"))
        self.list.set_icon("check" if self._listed else "list")
        name = "reading.remove" if self._listed else "reading.add"
        command = self._session.command(name)
        hint = f"{command.title} ({keys(command)})" if keys(command) else command.title
        self.list.setToolTip(hint)
        self.list.setAccessibleName(command.title)

    def menu(self) -> QMenu:
        """The states to choose from."""
        menu = QMenu(self)
        for state in STATES:
            action = menu.addAction(_WORDS[state], partial(self._run, f"mark.{state}"))
            action.setCheckable(True)
            action.setChecked(_WORDS[state] == self.state.text())
        return menu

    def _ask(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.state.mapToGlobal(self.state.rect().bottomLeft()))

    def _turn(self) -> None:
        self._run("reading.remove" if self._listed else "reading.add")

    def _run(self, name: str, **given: object) -> None:
        if self._entry is not None:
            self._session.run_on((self._entry,), name, **given)
