"""How a row of the sidebar is painted."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from refman.gui.language import figure
from refman.gui.models.sidebar import SidebarModel
from refman.gui.models.sidebar_row import Row
from refman.gui.scope import Scope
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP, RADIUS
from refman.gui.theme.tokens import tag_colour
from refman.gui.widgets.painting import FOCUS, box, tag_mark
from refman.gui.widgets.painting import fill as fill_rect

Index = QModelIndex | QPersistentModelIndex

_INSET = 8
_INDENT = 16
_DEEPEST = 5
"""So many steps to the right at most: names need the room."""
_CHEVRON = 12
_COUNT_EDGE = 4
"""Free on either side of a count. Names need the room: a source is known by the end of its own."""


class SidebarDelegate(QStyledItemDelegate):
    """Paints rows; headings are widgets, because they carry a button.

    `drop_on` is the row that what is dragged would be dropped on, or with `drop_where` "above" or
    "below" it; `hovered`, which the view sets
    before each painting, the number of that under the pointer, -1 for none.
    """

    def __init__(
        self, model: SidebarModel, view: QAbstractItemView, scope: Callable[[], Scope]
    ) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._scope = scope
        self.drop_on = QPersistentModelIndex()
        self.drop_where = "on"
        self.hovered = -1

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._model.rows[index.row()]
        return QSize(0, heading_height() if row.kind == "heading" else theme().metrics.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.rows[index.row()]
        if row.kind == "heading":
            return
        rect: QRect = option.rect
        area = rect.adjusted(_INSET, 0, -_INSET, 0)
        inner = area.adjusted(indent(row), 0, 0, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, index, row)
        self._paint_chevron(painter, inner, row)
        self._paint_mark(painter, inner, row)
        self._paint_words(painter, inner, row)
        if self._dropped_on(index) and self.drop_where != "on":
            self._paint_gap(painter, inner)
        painter.restore()

    def _active(self) -> bool:
        return self._view.hasFocus() and self._view.isActiveWindow()

    def _paint_ground(self, painter: QPainter, area: QRect, index: Index, row: Row) -> None:
        tokens = theme().tokens
        current = self._active() and index == self._view.currentIndex()
        fill, edge = "", ""
        if self._dropped_on(index) and self.drop_where == "on":
            fill, edge = tokens.selected, tokens.accent
        elif row.chosen(self._scope()):
            fill = tokens.selected if self._active() else tokens.selected_quiet
        elif index.row() == self.hovered:
            fill = tokens.hover_window
        if current and not fill:
            edge = tokens.accent
        if fill or edge:
            box(painter, QRectF(area), RADIUS, fill, edge, FOCUS if edge and fill else 1)

    def _dropped_on(self, index: Index) -> bool:
        return self.drop_on == index and self.drop_on.isValid()

    def _paint_gap(self, painter: QPainter, area: QRect) -> None:
        """The line where a collection that is dragged would come to stand."""
        y = area.top() if self.drop_where == "above" else area.bottom() + 1 - FOCUS
        line = QRect(area.left() + GAP, y, area.width() - GAP, FOCUS)
        fill_rect(painter, line, theme().colour("accent"))

    def _paint_chevron(self, painter: QPainter, area: QRect, row: Row) -> None:
        """In the gutter, so that the icons stand in a line."""
        if row.opened is None:
            return
        name = "chevron-down" if row.opened else "chevron-right"
        ink = theme().tokens.second
        drawing = pixmap(name, ink, _CHEVRON, self._view.devicePixelRatioF())
        corner = area.top() + (area.height() - _CHEVRON) // 2
        painter.drawPixmap(area.left() + GAP - _CHEVRON - 2, corner, drawing)

    def _paint_mark(self, painter: QPainter, area: QRect, row: Row) -> None:
        size = theme().metrics.icon
        centre = QPointF(area.left() + GAP + size / 2, area.top() + area.height() / 2)
        if row.kind == "tag" and row.colour:
            tag_mark(painter, centre, row.colour)
            return
        tokens = theme().tokens
        ink = tokens.accent if row.chosen(self._scope()) else tokens.second
        ink = tag_colour(tokens, row.colour) if row.colour else ink
        drawing = pixmap(row.icon, ink, size, self._view.devicePixelRatioF())
        corner = area.top() + (area.height() - size) // 2
        painter.drawPixmap(area.left() + GAP, corner, drawing)

    def _paint_words(self, painter: QPainter, area: QRect, row: Row) -> None:
        metrics = theme().metrics
        count = _words(row)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(metrics.secondary)
        painter.setPen(theme().colour("warn" if row.waits else "third"))
        right = middle | Qt.AlignmentFlag.AlignRight
        painter.drawText(area.adjusted(0, 0, -_COUNT_EDGE, 0), right, count)
        font = metrics.medium if row.chosen(self._scope()) else metrics.text
        room = words_room(area, count)
        elide = Qt.TextElideMode.ElideRight
        words = QFontMetrics(font).elidedText(row.label, elide, room.width())
        painter.setFont(font)
        painter.setPen(theme().colour("text"))
        painter.drawText(room, middle, words)


def _words(row: Row) -> str:
    """A count, the dots of one that comes later, or nothing: a column of zeros says less."""
    if row.papers is None:
        return "…"
    return figure(row.papers, ",") if row.papers or row.name == "all" else ""


def indent(row: Row) -> int:
    """How far to the right a row begins: collections stand in one another."""
    return min(row.depth, _DEEPEST) * _INDENT


def on_chevron(row: Row, x: int) -> bool:
    """Whether a click at `x`, from the left edge of the view, opens or closes a collection."""
    begin = indent(row)
    return row.opened is not None and begin <= x < begin + _INSET + GAP + 2


def words_room(area: QRect, count: str) -> QRect:
    """Where a row's name may be written, between its mark and its count."""
    metrics = theme().metrics
    left = area.left() + GAP + metrics.icon + GAP
    taken = QFontMetrics(metrics.secondary).horizontalAdvance(count) + 2 * _COUNT_EDGE
    return QRect(left, area.top(), area.right() + 1 - taken - left, area.height())


def heading_height() -> int:
    """The height of “Library”, “Collections”, “Tags”, “Sources” with the room above them."""
    return theme().metrics.chip + GAP
