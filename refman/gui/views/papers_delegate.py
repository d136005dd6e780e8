"""Paints the rows of the papers table: ground, accent bar, and what `Cells` draws on them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from refman.gui.models.papers import PapersModel
from refman.gui.models.papers_columns import COLUMNS
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.views.papers_cells import Cells, State
from refman.gui.widgets.painting import fill
from refman.gui.widgets.scrollbars import WIDTH as SCROLL_BAR

if TYPE_CHECKING:
    from refman.gui.hits import Hits

BAR = 3
"""Width of the accent bar before selected rows."""
_DIM = 0.5
_Index = QModelIndex | QPersistentModelIndex


class Frame(NamedTuple):
    """What all cells of one painting have in common.

    Args:
        active: the table has the focus in the active window.
        selected: numbers of the visible rows that are selected; asked once a frame, for the state
            that Qt gives each cell costs more to read than the cell to draw.
        hovered, current: numbers of rows, -1 for none.
        start, end: where the columns begin and end, in pixels from the viewport's left edge.
        dim: what is shown is not what the search field asks for.
        hits: what is marked.
    """

    active: bool = False
    selected: frozenset[int] = frozenset()
    hovered: int = -1
    current: int = -1
    start: int = 0
    end: int = 0
    two_lines: bool = False
    dim: bool = False
    hits: "Hits | None" = None


class PapersDelegate(QStyledItemDelegate):
    """Paints rows of a `PapersModel`. The view sets `frame` before each painting."""

    def __init__(self, model: PapersModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._widget = parent
        self.frame = Frame()
        self._dress()
        theme().changed.connect(self._dress)

    def paint_rows(
        self, painter: QPainter, rows: Mapping[int, QRect], columns: Mapping[int, QRect]
    ) -> None:
        """All in one go: Qt, who asks for one cell after the other, takes 1.6 times as long.

        Args:
            rows: by their numbers where they are in the viewport.
            columns: by their numbers where the content of a row at the top is.
        """
        frame, draw = self.frame, self._cells.draw
        if frame.dim:
            painter.setOpacity(_DIM)
        for number, place in rows.items():
            selected = number in frame.selected
            self._paint_ground(painter, place, number, selected=selected)
            if (row := self._model.row(number)) is None:
                continue
            state = State(selected, frame.two_lines, frame.hits)
            for column, area in columns.items():
                draw(painter, area.translated(0, place.y()), column, row, state)

    def _paint_ground(self, painter: QPainter, rect: QRect, number: int, *, selected: bool) -> None:
        frame = self.frame
        if selected:
            fill(painter, rect, self._selected if frame.active else self._quiet)
            if frame.active:
                fill(painter, QRect(rect.x(), rect.y(), BAR, rect.height()), self._accent)
        elif number == frame.hovered:
            fill(painter, rect, self._hover)
        if number == frame.current and not selected and frame.active:
            fill(painter, QRect(rect.x(), rect.y(), rect.width(), 1), self._accent)
            fill(painter, QRect(rect.x(), rect.bottom(), rect.width(), 1), self._accent)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Say the whole of what is cut or drawn; nothing where the cell says it all."""
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            QToolTip.showText(event.globalPos(), self._hint(option.rect, index), view)
            return True
        return super().helpEvent(event, view, option, index)

    def _hint(self, rect: QRect, index: _Index) -> str:
        row = self._model.row(index.row())
        area = content(rect, self.frame.start, self.frame.end)
        if row is None or self._cells.whole(area, index.column(), row):
            return ""
        from refman.gui.widgets.hint import verbatim

        words = COLUMNS[index.column()].words(row)
        return verbatim(words[:1].upper() + words[1:])

    def _dress(self) -> None:
        self._cells = Cells(self._widget.devicePixelRatioF())
        self._selected: QColor = theme().colour("selected")
        self._quiet = theme().colour("selected_quiet")
        self._hover = theme().colour("hover")
        self._accent = theme().colour("accent")


def content(rect: QRect, start: int, end: int) -> QRect:
    """A cell or head without its padding: wider at the pane's edge, and clear of the scroll bar.

    Args:
        start, end: where the columns begin and end, by which the first and the last are known.
    """
    left = PANE_EDGE if rect.x() <= start else GAP
    right = GAP + SCROLL_BAR if rect.right() >= end - 1 else GAP
    return rect.adjusted(left, 0, -right, 0)
