"""Names and venues of the library, offered under the field that is typed in."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QCompleter

from refman.gui.views.details.field_edit import FieldEdit
from refman.gui.widgets.offered_list import OfferedList
from refman.model import catalogue
from refman.store import Reading, offers

_AND = re.compile(r"\s+and\s+")
_LEAST = 2
"""Letters from which on there is anything to offer."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Offers(QObject):
    """One list for all fields of a page: it goes to the one that is typed in.

    Args:
        reading: gives the library as it is now.
    """

    def __init__(self, reading: Callable[[], Reading], parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._edit: FieldEdit | None = None
        self._start = 0
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list = OfferedList()
        self._completer.setPopup(self._list)
        self._completer.activated.connect(self._take)
        self._list.installEventFilter(self)

    def offer(self, edit: FieldEdit, name: str) -> None:
        """Show what the library has for what stands before the cursor of the field `name`."""
        before = edit.text()[: edit.textCursor().position()]
        people = name in catalogue.PEOPLE
        parts = [found.end() for found in _AND.finditer(before)] if people else []
        self._start = parts[-1] if parts else 0
        begun = before[self._start :]
        found = self._found(name, begun) if len(begun.strip()) >= _LEAST else []
        if not found or found == [begun]:
            self._list.hide()
            return
        if self._edit is not edit:
            self._edit = edit
            self._completer.setWidget(edit)
        self._model.setStringList(found)
        self._completer.complete()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes what was chosen, which Qt would give to the field; without a choice it is
        the field's. Esc closes the list first."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._list.hide()
                return True
            chosen = self._list.selectedIndexes()  # the first one is current from the beginning
            if event.key() in _ENTER and chosen:
                self._take(str(chosen[0].data()))
                return True
            if event.key() in _ENTER and self._edit is not None:
                self._list.hide()
                QApplication.sendEvent(self._edit, QKeyEvent(event))
                return True
        return super().eventFilter(watched, event)

    def _found(self, name: str, begun: str) -> list[str]:
        if name in catalogue.PEOPLE:
            return offers.people(self._reading(), begun)
        return offers.venues(self._reading(), name, begun)

    def _take(self, text: str) -> None:
        if self._edit is not None:
            cursor = self._edit.textCursor()
            cursor.setPosition(self._start, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text)
            self._list.hide()


def offered(name: str) -> bool:
    """Whether a field has anything that the library could offer."""
    return name in catalogue.PEOPLE or name in catalogue.VENUES
