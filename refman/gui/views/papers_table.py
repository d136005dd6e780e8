"""The table itself: rows of one height, selected and scrolled by paper and not by number."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from refman.gui.language import tr
from refman.gui.models.papers import PapersModel
from refman.gui.searching import PAGE
from refman.gui.theme import theme
from refman.gui.views import papers_selection
from refman.gui.views.papers_delegate import Frame, PapersDelegate
from refman.gui.views.papers_header import PapersHeader
from refman.gui.widgets.following_focus import FollowingFocus
from refman.gui.widgets.scrollbars import overlay
from refman.model.entry import EntryId, Ids

if TYPE_CHECKING:
    from refman.gui.hits import Hits
    from refman.gui.views.papers_mover import Mover

_Index = QModelIndex | QPersistentModelIndex
_FLAG = QItemSelectionModel.SelectionFlag
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = frozenset(
    (
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space),
    )
)
"""Keys that go about among the rows; from the first of them on it matters which is current."""


_LEAST = 16
"""Rows of a page, however low the table is."""


class PapersTable(QTableView):
    """Shows a `PapersModel`.

    Signals:
        chosen: `Ids`, in the order of the table: the user selects others.
        opened: Enter or a double click.
        copied: Ctrl+C.
        given: `Ids` that were dragged out of refman, and dropped.
        moved: `Ids` that are to stand before the paper with an id, or with None behind all.
        painted: some rows.

    Papers are moved while `set_movable`.
    """

    chosen = Signal(object)
    moved = Signal(object, object)
    painted = Signal()
    opened = Signal()
    copied = Signal()
    given = Signal(object)

    def __init__(self, model: PapersModel) -> None:
        super().__init__()
        # A viewport that Python made costs nothing to ask for; for the first that Qt made,
        # PySide goes through every class of widgets, which takes 9 ms of the start.
        self.setViewport(QWidget())
        self._papers = model
        self._hovered = -1
        self._moved = False
        self._to_end = False
        self._dim = False
        self._hits: Hits | None = None
        self._quiet = False
        self._density = "regular"
        self._mover: Mover | None = None
        self.heads = PapersHeader(self)
        self._delegate = PapersDelegate(model, self)
        self._prepare()
        self.setHorizontalHeader(self.heads)
        self.setModel(model)
        self.heads.use(model)
        self.setItemDelegate(self._delegate)
        overlay(self)
        FollowingFocus(self)
        theme().changed.connect(self._dress)
        self._dress()

    def set_density(self, density: str) -> None:
        """Rows as the setting `density` has them."""
        self._density = density
        two_lines = density == "two lines"
        self.heads.omit(frozenset(("authors",)) if two_lines else frozenset())
        self._dress()

    def set_dim(self, dim: bool) -> None:
        """Show that these papers are not what the search field asks for, or that they are."""
        if dim != self._dim:
            self._dim = dim
            self.viewport().update()

    def set_hits(self, hits: "Hits | None") -> None:
        """Mark what was searched for."""
        if hits != self._hits:
            self._hits = hits
            self.viewport().update()

    def set_movable(self, movable: bool) -> None:
        """Have the user set the order of the papers, by dragging and with Alt and the arrows."""
        if movable or self._mover is not None:
            if self._mover is None:
                from refman.gui.views.papers_mover import Mover

                self._mover = Mover(self, self._papers, self.moved.emit)
            self._mover.enable(movable)

    def lay_out(self) -> None:
        """Take in other rows now: Qt would once they are painted, and then paint them again."""
        self.executeDelayedItemsLayout()

    def selected(self) -> Ids:
        """The selected papers in the order of the table; reads ranges, never single rows."""
        return papers_selection.selected(self._papers, self.selectionModel())

    def has_selected(self) -> bool:
        """Whether any paper is selected."""
        return self.selectionModel().hasSelection()

    def selected_above(self, row: int) -> int:
        """How many selected rows stand above `row`."""
        return papers_selection.selected_above(self.selectionModel(), row)

    def select(self, entries: Collection[EntryId]) -> None:
        """Select those of `entries` that are in the table, without `chosen`."""
        rows = self._papers.rows_of(entries)
        model = self.selectionModel()
        self._quiet = True
        if rows and self.currentIndex().row() not in rows and not self._to_end:
            model.setCurrentIndex(self._papers.index(rows[0], 0), _FLAG.NoUpdate)
        model.select(papers_selection.of_rows(self._papers, rows), _FLAG.ClearAndSelect)
        self._quiet = False

    def paper_at(self, place: QPoint) -> EntryId | None:
        """The paper whose row is at a place of the screen."""
        within = self.viewport().mapFromGlobal(place)
        seen = self.isVisible() and self.viewport().rect().contains(within)
        row = self.rowAt(within.y()) if seen else -1
        return EntryId(self._papers.ids[row]) if row >= 0 else None

    def select_all_again(self) -> None:
        """Select every row, without `chosen`."""
        self._quiet = True
        self.selectAll()
        self._quiet = False

    def choose_row(self, number: int) -> None:
        """Select one row as if the user had."""
        self.selectionModel().setCurrentIndex(
            self._papers.index(number, 0), _FLAG.ClearAndSelect | _FLAG.Rows
        )

    def show_current(self) -> None:
        """Scroll up or down so that the current row is seen, or to the top when there is none."""
        self.updateGeometries()
        if self.currentIndex().isValid():
            across = self.horizontalScrollBar()
            columns = across.value()
            self.scrollTo(self.currentIndex())
            across.setValue(columns)
        else:
            self.scrollToTop()

    def place(self) -> tuple[int, int]:
        """Id of the topmost row (0: none), and how many of its pixels are scrolled away."""
        row = self.rowAt(0)
        return (self._papers.ids[row], -self.rowViewportPosition(row)) if row >= 0 else (0, 0)

    def rows_in_sight(self) -> int:
        """How many whole rows can be seen at once."""
        return self.viewport().height() // self.verticalHeader().defaultSectionSize()

    def room(self) -> int:
        """How many rows can be seen at once, also in part; as many as most windows have room for
        while this one is not shown."""
        return max(_LEAST, self.rows_in_sight() + 2) if self.isVisible() else PAGE

    def scroll_to(self, entry: int, offset: int) -> bool:
        """Scroll to what `place` gave; returns whether that paper is still in the table."""
        rows = self._papers.rows_of((entry,)) if entry else []
        if rows:
            self.updateGeometries()
            height = self.verticalHeader().defaultSectionSize()
            self.verticalScrollBar().setValue(rows[0] * height + offset)
        return bool(rows)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._quiet:
            self.chosen.emit(self.selected())

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Paint both rows anew: Qt does so with one cell of each, and the lines go all along."""
        super().currentChanged(current, previous)
        self._to_end = self._to_end and current.row() == len(self._papers.ids) - 1
        self._repaint(previous.row())
        self._repaint(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._mover is not None and self._mover.press(event):
            return
        if event.key() in _MOVES:
            self._moved = True
            alone = not _held(event) & ~Qt.KeyboardModifier.ControlModifier
            self._to_end = event.key() == Qt.Key.Key_End and alone
        if event.key() in _ENTER:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape and self._collapse():
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif self._begins(event):
            self.choose_row(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _begins(self, event: QKeyEvent) -> bool:
        """Whether an arrow key selects where nothing is: the paper that the keyboard is on."""
        arrow = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not _held(event)
        nothing = not self.selectionModel().hasSelection()
        return arrow and nothing and self.currentIndex().isValid()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last paper; Qt's own would change the column."""
        action_ = QAbstractItemView.CursorAction
        if action not in (action_.MoveHome, action_.MoveEnd) or not self._papers.ids:
            return super().moveCursor(action, modifiers)
        last = len(self._papers.ids) - 1
        return self._papers.index(0 if action == action_.MoveHome else last, 0)

    def reset(self) -> None:
        super().reset()
        self._to_end = False

    def follow_end(self) -> None:
        """Go to the last paper if End was pressed when only those before it were there; with Ctrl,
        which selects nothing, without selecting it."""
        if not self._to_end:
            return
        self._to_end, last = False, len(self._papers.ids) - 1
        if self.selectionModel().isSelected(self.currentIndex()):
            self.choose_row(last)
        else:
            self.selectionModel().setCurrentIndex(self._papers.index(last, 0), _FLAG.NoUpdate)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters and digits are for tags and commands; the search field finds titles."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Before what may start a drag, and come back from it with the pointer far away.
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._moved = self._moved or event.reason() in _BY_KEYS
        if event.reason() in _BY_KEYS and not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(self.model().index(0, 0), _FLAG.NoUpdate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        seen = self._sees_current(event.oldSize().height())
        super().resizeEvent(event)
        self.heads.arrange()
        if seen and event.size().height() < event.oldSize().height():
            self.show_current()

    def paintEvent(self, event: QPaintEvent) -> None:
        start, end = self.heads.place()
        self._delegate.frame = Frame(
            active=self.hasFocus() and self.isActiveWindow(),
            selected=self._selected_in_sight(),
            hovered=self._hovered,
            current=self.currentIndex().row() if self._moved else -1,
            start=start,
            end=end,
            two_lines=self._density == "two lines",
            dim=self._dim,
            hits=self._hits,
        )
        painter = QPainter(self.viewport())
        try:
            rows = self._rows_in(event.region().boundingRect(), end - start)
            height = self.verticalHeader().defaultSectionSize()
            self._delegate.paint_rows(painter, rows, self.heads.contents(height))
        finally:
            painter.end()
        self.painted.emit()

    def _rows_in(self, area: QRect, width: int) -> Mapping[int, QRect]:
        """Where the rows are that stand in a part of the viewport."""
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        last = last if last >= 0 else len(self._papers.ids) - 1
        x, height = self._delegate.frame.start, self.verticalHeader().defaultSectionSize()
        numbers = range(first, last + 1) if first >= 0 else ()
        return {n: QRect(x, self.rowViewportPosition(n), width, height) for n in numbers}

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Drag the selection; Qt's own asks the model for every cell of it."""
        self._hover(-1)  # no event tells when a drag leaves the table
        entries = self.selected()
        from refman.gui.views.papers_drag import drag

        if drag(self, self._papers.dragged(entries), len(entries), supportedActions):
            self.given.emit(entries)

    def _prepare(self) -> None:
        self.setAccessibleName(tr("Papers"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _selected_in_sight(self) -> frozenset[int]:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return papers_selection.selected_among(self._papers, self.selectionModel(), first, last)

    def _sees_current(self, height: int) -> bool:
        """Whether the current row shows in a viewport of this height."""
        row = self.currentIndex().row()
        return row >= 0 and -self.rowHeight(row) < self.rowViewportPosition(row) < height

    def _hover(self, row: int) -> None:
        if row == self._hovered:
            return
        before, self._hovered = self._hovered, row
        self._repaint(before)
        self._repaint(row)

    def _repaint(self, row: int) -> None:
        if row >= 0:
            y, height = self.rowViewportPosition(row), self.rowHeight(row)
            self.viewport().update(QRect(0, y, self.viewport().width(), height))

    def _collapse(self) -> bool:
        """Leave of several selected rows the current one; returns whether there were several."""
        current = self.currentIndex().row()
        if current < 0 or len(self.selected()) < 2:
            return False
        self.choose_row(current)
        return True

    def _dress(self) -> None:
        row = theme().metrics.row
        height = {"compact": row - 4, "two lines": round(row * 1.6)}.get(self._density, row)
        place, seen = self.place(), self._sees_current(self.viewport().height())
        self.verticalHeader().setDefaultSectionSize(height)
        self.scroll_to(*place)
        if seen:
            self.show_current()
        self.viewport().update()


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """The modifiers that are held down; a key of the keypad has one of its own."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
