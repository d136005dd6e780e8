"""The list that drops down under a line and offers what fits."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from refman.gui.theme import theme


class OfferedList(QListView):
    """The popup of a completer; what is too long for it ends in dots."""

    def __init__(self) -> None:
        super().__init__()
        self._narrow = _Narrow(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().changed.connect(self._dress)
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        self.setItemDelegate(self._narrow)  # a completer gives its popup one of its own
        super().showEvent(event)

    def _dress(self) -> None:
        tokens = theme().tokens
        # The application's sheet leaves the ground of item views to delegates; this list has none.
        self.setStyleSheet(
            f"QListView {{ background: {tokens.raised}; border: 1px solid {tokens.control};"
            f" selection-background-color: {tokens.selected}; selection-color: {tokens.text} }}"
            f"QListView::item {{ min-height: {theme().metrics.row}px; padding: 0 8px }}"
        )


class _Narrow(QStyledItemDelegate):
    """Rows that want no width, so that Qt cuts them with dots at that of the list."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())
