"""A short list of `Line`s that keys move in while the focus stays in a field above it."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtWidgets import QListView, QWidget

from refman.gui.theme import theme
from refman.gui.widgets.line_delegate import LINE, Line, LineDelegate, heading_height
from refman.gui.widgets.scrollbars import overlay

Index = QModelIndex | QPersistentModelIndex

_PAGE = 8
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
}


class LineList(QListView):
    """`activated`, Qt's own signal, tells that a row was clicked; the first row is chosen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # one that Python made: see PapersTable
        self._lines = _Lines()
        self.setAccessibleName(name)
        self.setModel(self._lines)
        self.setItemDelegate(LineDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        overlay(self)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def set_lines(self, lines: Iterable[Line], chosen: int = 0) -> None:
        """Show these rows, one of them chosen."""
        self._lines.replace(list(lines))
        self.setCurrentIndex(self._lines.index(chosen))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a place; none on a heading, so that it is no target of the mouse."""
        index = super().indexAt(point)
        if index.isValid() and self.line_at(index).heading:
            below = self.visualRect(index).top() + heading_height()
            return index if point.y() >= below else QModelIndex()
        return index

    def lines(self) -> list[Line]:
        """All rows."""
        return self._lines.rows

    def chosen(self) -> Line | None:
        """The row that Enter means."""
        index = self.currentIndex()
        return self._lines.rows[index.row()] if index.isValid() else None

    def picked(self) -> list[int]:
        """The rows that are selected, in order."""
        return sorted(index.row() for index in self.selectedIndexes())

    def pick(self, rows: Iterable[int]) -> None:
        """Select these rows, where several can be; the first of them is where keys move on from."""
        chosen, first = QItemSelection(), -1
        for row in rows:
            first = row if first < 0 else first
            chosen.select(self._lines.index(row), self._lines.index(row))
        quiet = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self._lines.index(first), quiet)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def line_at(self, index: Index) -> Line:
        """The row of an index."""
        return self._lines.rows[index.row()]

    def step_by(self, key: int) -> bool:
        """Choose another row as a key says; False for a key that says nothing here."""
        step = _STEPS.get(key)
        if step is None:
            return False
        last = len(self._lines.rows) - 1
        row = self.currentIndex().row()
        wrapped = (row + step) % (last + 1) if abs(step) == 1 and last >= 0 else row + step
        self.setCurrentIndex(self._lines.index(min(last, max(0, wrapped))))
        return True


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Line] = []

    def replace(self, rows: list[Line]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.words()
            case _:
                return row if role == LINE else None
