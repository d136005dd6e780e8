"""A line to type a tag into, with the tags there are offered while typing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.widgets.offered_list import OfferedList
from refman.gui.widgets.own_keys import leaves

_WIDTH = 12
"""In units of the font size."""


class TagLine(QLineEdit):
    """Stays open for several tags.

    Args:
        names: gives the tags to offer; asked whenever the line gets the focus.
        noun: what they are.

    Signals:
        chosen: a name, after Enter or a click on one that was offered.
        left: Esc, or the focus went away from the empty line.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, names: Callable[[], list[str]], noun: str = "tag") -> None:
        super().__init__()
        self._names = names
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setPopup(OfferedList())
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.setPlaceholderText(tr("Tag") if noun == "tag" else tr("Collection"))
        self.setAccessibleName(tr("Tag to add") if noun == "tag" else tr("Collection to add"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedWidth(theme().metrics.base * _WIDTH)
        # Enter on an offered name tells twice, by the line and by the list; whichever comes
        # second finds the line empty.
        self.returnPressed.connect(self._commit_later)
        completer.activated.connect(self._commit_later)

    def leave(self) -> None:
        """Give up what was typed."""
        self.clear()
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        if leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._model.setStringList(self._names())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = event.reason() in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        )
        if not stays and not self.text():
            self.left.emit()

    def _commit_later(self) -> None:
        QTimer.singleShot(0, self, self._commit)

    def _commit(self) -> None:
        name = " ".join(self.text().split())
        self.clear()
        if name:
            self.chosen.emit(name)
            self._model.setStringList(self._names())
