"""Rows of a short list dragged to another place with the mouse."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame

from refman.gui.widgets.line_list import LineList
from refman.gui.widgets.painting import FOCUS

_EDGE = 12
"""Pixels from the upper and lower edge within which a drag scrolls."""


class Reordering(QObject):
    """Belongs to a list, whose rows it does not move itself. Esc puts a row back.

    Signals:
        moved: the row that was dragged, and the one that it is to stand before (their number, for
            the end).
    """

    moved = Signal(int, int)

    def __init__(self, rows: LineList) -> None:
        super().__init__(rows)
        self._rows = rows
        self._begun: tuple[int, QPoint] | None = None
        self._dragging = False
        self._line = QFrame(rows.viewport())
        self._line.setProperty("tone", "accent")
        self._line.setFixedHeight(FOCUS)
        self._line.hide()
        rows.installEventFilter(self)
        rows.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._rows.viewport():
            return self._follow(event)
        if self._dragging and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self._end()
            event.accept()
            return True
        return False

    def _follow(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            row = self._rows.indexAt(at).row()
            left = event.button() == Qt.MouseButton.LeftButton
            self._begun = (row, at) if left and row >= 0 else None
            return False
        if self._begun is None:
            return False
        if event.type() == QEvent.Type.MouseMove:
            self._show(at, self._begun[1])
            return True  # or Qt chooses each row on the way
        if event.type() == QEvent.Type.MouseButtonRelease:
            dragged, row = self._dragging, self._begun[0]
            self._end()
            if dragged:
                self.moved.emit(row, self._place(at))
            return dragged
        return False

    def _show(self, at: QPoint, begun: QPoint) -> None:
        """A line where it would come to stand; near the edges the list scrolls."""
        way = (at - begun).manhattanLength()
        if not self._dragging and way < QApplication.startDragDistance():
            return
        height, bar = self._rows.viewport().height(), self._rows.verticalScrollBar()
        step = (at.y() > height - _EDGE) - (at.y() < _EDGE)
        bar.setValue(bar.value() + step * bar.singleStep())
        place, last = self._place(at), len(self._rows.lines()) - 1
        area = self._rows.visualRect(self._rows.model().index(min(place, last), 0))
        y = area.bottom() + 1 if place > last else area.top()
        y = min(max(0, y - FOCUS // 2), height - FOCUS)
        self._line.setGeometry(0, y, self._rows.viewport().width(), FOCUS)
        self._line.show()
        self._dragging = True
        self._rows.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _end(self) -> None:
        self._begun = None
        self._dragging = False
        self._line.hide()
        self._rows.viewport().unsetCursor()

    def _place(self, at: QPoint) -> int:
        """The number of the row that what is let go would stand before."""
        index = self._rows.indexAt(QPoint(0, at.y()))
        if not index.isValid():
            return 0 if at.y() < 0 else len(self._rows.lines())
        return index.row() + (at.y() > self._rows.visualRect(index).center().y())
