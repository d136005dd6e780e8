"""Papers moved about in an order that the user sets: dragged, or with Alt and the arrow keys."""

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QTableView

from refman.gui.models.papers import PapersModel
from refman.gui.models.papers_drag import ENTRIES
from refman.gui.widgets.painting import FOCUS
from refman.model.entry import EntryId

Move = Callable[[Sequence[EntryId], EntryId | None], None]
"""Has papers stand before one, or with None behind all."""

_ALT = Qt.KeyboardModifier.AltModifier
_EDGE = 24
"""Pixels from the upper and lower edge within which a drag scrolls."""
_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Mover(QObject):
    """Belongs to a table; watches what is dragged over it while it is enabled."""

    def __init__(self, table: QTableView, model: PapersModel, move: Move) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._move = move
        self._enabled = False
        self._line = QFrame(table.viewport())
        self._line.setProperty("tone", "accent")
        self._line.setFixedHeight(FOCUS)
        self._line.hide()
        table.viewport().installEventFilter(self)

    def enable(self, enabled: bool) -> None:
        """Let papers be moved, or not."""
        self._enabled = enabled
        self._table.setAcceptDrops(enabled)
        self._table.viewport().setAcceptDrops(enabled)

    def press(self, event: QKeyEvent) -> bool:
        """Alt and an arrow take the selected papers one place up or down."""
        keys = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        way = keys.get(Qt.Key(event.key()), 0)
        if not self._enabled or not way or not event.modifiers() & _ALT:
            return False  # before any look at what is selected: a million rows take seconds
        rows = sorted(one.row() for one in self._table.selectionModel().selectedRows())
        if not rows:
            return False
        place = rows[0] - 1 if way < 0 else rows[-1] + 2
        if 0 <= place <= len(self._model.ids):
            self._move(tuple(EntryId(self._model.ids[row]) for row in rows), self._at(place))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._enabled or event.type() not in (*_OVER, _DROP, QEvent.Type.DragLeave):
            return False
        if not isinstance(event, QDropEvent):
            self._line.hide()
        elif event.mimeData().hasFormat(ENTRIES):
            self._take(event)
            return True
        return False

    def _take(self, event: QDropEvent) -> None:
        """As a copy: whoever is told that something was moved would delete it."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        place = self._place(event.position().toPoint())
        if isinstance(event, QDragMoveEvent):
            self._show(place, event.position().toPoint())
            return
        self._line.hide()
        ids = json.loads(bytes(event.mimeData().data(ENTRIES).data()))
        moved = tuple(map(EntryId, ids))
        before = place
        while before < len(self._model.ids) and self._model.ids[before] in moved:
            before += 1
        self._move(moved, self._at(before))

    def _place(self, at: QPoint) -> int:
        """The number of the row that what is dropped would stand before."""
        row = self._table.rowAt(at.y())
        if row < 0:
            return len(self._model.ids)
        middle = self._table.rowViewportPosition(row) + self._table.rowHeight(row) // 2
        return row + (at.y() > middle)

    def _at(self, place: int) -> EntryId | None:
        ids = self._model.ids
        return EntryId(ids[place]) if place < len(ids) else None

    def _show(self, place: int, at: QPoint) -> None:
        """A line where it would come to stand; near the edges the table scrolls."""
        height, bar = self._table.viewport().height(), self._table.verticalScrollBar()
        step = (at.y() > height - _EDGE) - (at.y() < _EDGE)
        bar.setValue(bar.value() + step * _EDGE)
        last = len(self._model.ids) - 1
        y = self._table.rowViewportPosition(min(place, last))
        y += self._table.rowHeight(last) if place > last else 0
        self._line.setGeometry(0, max(0, y - 1), self._table.viewport().width(), FOCUS)
        self._line.show()


_DROP = QEvent.Type.Drop
