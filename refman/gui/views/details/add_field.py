"""A line to name one more field of a paper, with the names of the catalogue offered."""

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from refman.gui.language import heard, tr
from refman.gui.theme import theme
from refman.gui.views.details.page import label
from refman.gui.widgets.offered_list import OfferedList
from refman.gui.widgets.own_keys import leaves
from refman.model.errors import FieldError
from refman.services import editing


class AddField(QWidget):
    """Signals:
    chosen: the name of a field, in lower case.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.line = _Line()
        self.line.setPlaceholderText(tr("Add a field"))
        self.line.setAccessibleName(tr("Name of a field to add"))
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setPopup(OfferedList())
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        self._words = label("", "secondary", wrap=True)
        self._words.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self._words)
        # Enter on an offered name tells twice; whichever comes second finds the line empty.
        self.line.returnPressed.connect(self._commit_later)
        completer.activated.connect(self._commit_later)
        self.line.textEdited.connect(lambda _: self._say(""))

    def show_names(self, names: list[str]) -> None:
        """Offer other names."""
        if names != self._model.stringList():
            self._model.setStringList(names)

    def _commit_later(self) -> None:
        QTimer.singleShot(0, self, self._commit)

    def _commit(self) -> None:
        written = self.line.text()
        if not written.strip():
            return
        try:
            name = editing.checked_name(written)
        except FieldError as error:
            self._say(heard(str(error)))
            return
        if name == "keywords":
            self._say(tr("Keywords are the tags, which stand on the page “Details”."))
            return
        self.line.clear()
        self.chosen.emit(name)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setStyleSheet(f"color: {theme().tokens.bad}")
        self._words.setVisible(bool(words))
        self.line.setAccessibleDescription(words)


class _Line(QLineEdit):
    def event(self, event: QEvent) -> bool:
        if leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes away what was typed, and only then steps back."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)
