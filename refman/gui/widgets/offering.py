"""Texts that are offered under what is typed in, to be taken with the arrow keys and Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QWidget

from refman.gui.widgets.offered_list import OfferedList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Offering(QObject):
    """One list for several fields: it goes to the one that is typed in.

    Signals:
        taken: the text that was chosen.
    """

    taken = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._edit: QWidget | None = None
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.list = OfferedList()
        self._completer.setPopup(self.list)
        self._completer.activated.connect(self._take)
        self.list.installEventFilter(self)

    def offer(self, edit: QWidget, texts: Sequence[str]) -> None:
        """Show them under `edit`; none of them: hide the list."""
        if not texts:
            self.list.hide()
            return
        if self._edit is not edit:
            self._edit = edit
            self._completer.setWidget(edit)
        self._model.setStringList(list(texts))
        self._completer.complete()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes what was chosen, which Qt would give to the field; without a choice it is
        the field's. Esc closes the list first."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.list.hide()
                return True
            chosen = self.list.selectedIndexes()  # the first one is current from the beginning
            if event.key() in _ENTER and chosen:
                self._take(str(chosen[0].data()))
                return True
            if event.key() in _ENTER and self._edit is not None:
                self.list.hide()
                QApplication.sendEvent(self._edit, QKeyEvent(event))
                return True
        return super().eventFilter(watched, event)

    def _take(self, text: str) -> None:
        self.list.hide()
        self.taken.emit(text)
