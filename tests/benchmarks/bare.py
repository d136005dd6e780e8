"""Bare Qt beside the window: a table of as many rows and columns, whose cells are made as they are
asked for."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelection, QItemSelectionModel, QObject, Qt
from PySide6.QtWidgets import QTableView

from refman.gui.models.papers_columns import COLUMNS


def bare_table(rows: int) -> QTableView:
    """Qt's own, of as many rows and columns."""
    bare = QTableView()
    bare.setModel(_Bare(bare, rows))
    return bare


def fill_anew(table: QTableView) -> None:
    """Have a bare table take its rows for others."""
    model = table.model()
    model.beginResetModel()
    model.endResetModel()


def select_first(table: QTableView, rows: int) -> None:
    """Select so many rows of a bare table from the top."""
    model, flag = table.model(), QItemSelectionModel.SelectionFlag
    last = model.index(rows - 1, len(COLUMNS) - 1)
    table.selectionModel().select(QItemSelection(model.index(0, 0), last), flag.ClearAndSelect)


class _Bare(QAbstractTableModel):
    def __init__(self, parent: QObject, rows: int) -> None:
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, *_: Any) -> int:  # noqa: N802  # Qt's name
        return self._rows

    def columnCount(self, *_: Any) -> int:  # noqa: N802  # Qt's name
        return len(COLUMNS)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return f"row {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None
