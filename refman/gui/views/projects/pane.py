"""One list of a project: arrows move, Enter opens the place, Ctrl+Enter does what is offered."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from refman.gui.language import tr
from refman.gui.models.project_items import Item
from refman.gui.theme import theme
from refman.gui.views.projects.rows import ITEM, ProjectRows
from refman.gui.widgets.hint import verbatim
from refman.gui.widgets.scrollbars import overlay

Index = QModelIndex | QPersistentModelIndex
_BATCH = 100
"""Rows that have their places at once, and those above what is seen; the others soon after."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProjectList(QListView):
    """See the module.

    Signals:
        opened: a `Place` to be shown in the editor.
        wanted: a `Deed`.
        chosen: the paper of the row that the user went to.
        renamed: a key that the user wants to rename.
        left: Esc was pressed.
    """

    opened = Signal(object)
    wanted = Signal(object)
    chosen = Signal(object)
    renamed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = _Items()
        self.setModel(self._items)
        self.rows = ProjectRows(self)
        self.setItemDelegate(self.rows)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        overlay(self)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def show_items(self, name: str, items: Sequence[Item]) -> None:
        """Show other rows; of the same list what is in sight and chosen stays."""
        same = name == self.accessibleName()
        self.setAccessibleName(name)
        if same and tuple(items) == self._items.items:
            return
        row, place = self.currentIndex().row(), self.verticalScrollBar().value()
        self.setUniformItemSizes(not any(one.heading for one in items))
        self.setBatchSize(max(_BATCH, self._in_sight() + 1 if same else 0))
        self._items.replace(tuple(items))
        if not self._items.items:
            return
        at = min(row, len(items) - 1) if same and row >= 0 else self._first()
        self.setCurrentIndex(self._items.index(at))
        if same:
            self.doItemsLayout()
            self.verticalScrollBar().setValue(place)
        else:
            self.scrollToTop()

    def items(self) -> tuple[Item, ...]:
        """All rows."""
        return self._items.items

    def item(self) -> Item | None:
        """The row that the keyboard is on."""
        index = self.currentIndex()
        return self._items.items[index.row()] if index.isValid() else None

    def menu_for(self, item: Item) -> QMenu:
        """All that can be done with a row."""
        menu = QMenu(self)
        for deed in item.deeds:
            menu.addAction(deed.label.replace("&", "&&"), partial(self.wanted.emit, deed))
        if item.place is not None:
            menu.addAction(
                tr("Open {where}", where=item.where), partial(self.opened.emit, item.place)
            )
        if item.around is not None:
            menu.addAction(tr("Rename key in this project…"), partial(self.renamed.emit, item.head))
        return menu

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        item = self._items.items[current.row()] if current.isValid() else None
        if item and item.entry is not None and self.hasFocus():
            self.chosen.emit(item.entry)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        before = self.rows.pointed
        self.rows.pointed = self._under(event)
        part = self.rows.pointed[1]
        shape = Qt.CursorShape.PointingHandCursor if part else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if before != self.rows.pointed:
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.rows.pointed = (-1, "")
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row, part = self._under(event)
        if event.button() != Qt.MouseButton.LeftButton or row < 0:
            return
        item = self._items.items[row]
        if part == "deed":
            self.wanted.emit(item.deeds[0])
        elif part == "where" and item.place is not None:
            self.opened.emit(item.place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        row, part = self._under(event)
        if row >= 0 and not part and (place := self._items.items[row].place) is not None:
            self.opened.emit(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            menu = self.menu_for(self._items.items[index.row()])
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            below = self.visualRect(index).bottomLeft() if by_key else event.pos()
            if not menu.isEmpty():
                menu.popup(self.viewport().mapToGlobal(below))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.item()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and item is not None:
            if ctrl and item.deeds:
                self.wanted.emit(item.deeds[0])
            elif item.place is not None:
                self.opened.emit(item.place)
        else:
            super().keyPressEvent(event)

    def _in_sight(self) -> int:
        """The number of the last row that is seen, or of all."""
        last = self.indexAt(QPoint(0, self.viewport().height() - 1))
        return last.row() if last.isValid() else self._items.rowCount() - 1

    def _first(self) -> int:
        rows = enumerate(self._items.items)
        return next((number for number, item in rows if not item.heading), 0)

    def _under(self, event: QMouseEvent) -> tuple[int, str]:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid():
            return -1, ""
        item = self._items.items[index.row()]
        return index.row(), self.rows.part_at(place, self.visualRect(index), item)


class _Items(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.items: tuple[Item, ...] = ()

    def replace(self, items: tuple[Item, ...]) -> None:
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        item = self.items[index.row()]
        enabled = flag.ItemIsEnabled
        return enabled if item.heading and not item.deeds else enabled | flag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.head
            case Qt.ItemDataRole.AccessibleTextRole:
                offered = [
                    tr("{label}, with Ctrl+Enter", label=deed.label) for deed in item.deeds[:1]
                ]
                return ". ".join([item.words(), *offered])
            case Qt.ItemDataRole.ToolTipRole:
                return verbatim(_hint(item)) or None
            case _:
                return item if role == ITEM else None


def _hint(item: Item) -> str:
    said = "".join(item.around) if item.around else item.more
    return "\n".join(filter(None, (f"{item.head}  {item.text}".strip(), said)))
