"""Edits that would be made, row by row: whose, what stands there, what would."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from refman.gui.language import heard, tr
from refman.gui.theme import theme
from refman.gui.widgets.hint import verbatim
from refman.services.editing import Edit

Index = QModelIndex | QPersistentModelIndex
_HEADS = (tr("Key"), tr("Field"), tr("Now"), tr("Then"))
_NOWHERE = QModelIndex()
_SHOWN, _KEPT = 16, 8
"""Characters that both have at the beginning: how many are shown, and how many stay of more."""
_Role = Qt.ItemDataRole


class EditsModel(QAbstractTableModel):
    """Grows while a plan is made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.edits: list[Edit] = []

    def clear(self) -> None:
        """Begin anew."""
        self.beginResetModel()
        self.edits = []
        self.endResetModel()

    def add(self, edits: Sequence[Edit]) -> None:
        """More rows at the end."""
        if edits:
            first = len(self.edits)
            self.beginInsertRows(QModelIndex(), first, first + len(edits) - 1)
            self.edits += edits
            self.endInsertRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.edits)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return _HEADS[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        edit = self.edits[index.row()]
        words = (
            edit.key or tr("no key yet"),
            edit.field,
            edit.old or "–",
            edit.new or tr("taken away"),
        )
        if role == _Role.DisplayRole and index.column() > 1:
            return _from_difference(words[index.column()], edit.old, edit.new)
        if role == _Role.DisplayRole:
            return words[index.column()]
        if role in (_Role.ToolTipRole, _Role.AccessibleDescriptionRole) and edit.fault:
            why = heard(edit.fault)
            return verbatim(why) if role == _Role.ToolTipRole else why
        if role == _Role.ToolTipRole:
            return verbatim(words[index.column()])
        if role == _Role.ForegroundRole:
            ink = ("second", "second", "second", "bad" if edit.fault else "text")
            return theme().colour(ink[index.column()])
        return None


def _from_difference(words: str, old: str, new: str) -> str:
    """A text from some words before the place where both differ, which would be cut off else."""
    both = enumerate(zip(old, new, strict=False))
    differs = next((at for at, (one, other) in both if one != other), min(len(old), len(new)))
    if differs <= _SHOWN:
        return words
    start = old.rfind(" ", 0, differs - _KEPT) + 1
    return f"…{words[start:]}" if start else words
