"""How a row of the sidebar is painted."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from refman.gui.models.sidebar import Row, SidebarModel
from refman.gui.scope import Scope
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP, RADIUS
from refman.gui.widgets.painting import FOCUS, box, tag_mark

Index = QModelIndex | QPersistentModelIndex

_INSET = 8
_COUNT_EDGE = 4
"""Free on either side of a count. Names need the room: a source is known by the end of its own."""


class SidebarDelegate(QStyledItemDelegate):
    """Paints places, tags and sources; headings are widgets, because they carry a button.

    `drop_on` is the row that dragged papers would be dropped on; `hovered`, which the view sets
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
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, index, row)
        self._paint_mark(painter, area, row)
        self._paint_words(painter, area, row)
        painter.restore()

    def _active(self) -> bool:
        return self._view.hasFocus() and self._view.isActiveWindow()

    def _paint_ground(self, painter: QPainter, area: QRect, index: Index, row: Row) -> None:
        tokens = theme().tokens
        current = self._active() and index == self._view.currentIndex()
        fill, edge = "", ""
        if self.drop_on == index and self.drop_on.isValid():
            fill, edge = tokens.selected, tokens.accent
        elif row.chosen(self._scope()):
            fill = tokens.selected if self._active() else tokens.selected_quiet
        elif index.row() == self.hovered:
            fill = tokens.hover_window
        if current and not fill:
            edge = tokens.accent
        if fill or edge:
            box(painter, QRectF(area), RADIUS, fill, edge, FOCUS if edge and fill else 1)

    def _paint_mark(self, painter: QPainter, area: QRect, row: Row) -> None:
        size = theme().metrics.icon
        centre = QPointF(area.left() + GAP + size / 2, area.top() + area.height() / 2)
        if row.colour:
            tag_mark(painter, centre, row.colour)
            return
        tokens = theme().tokens
        ink = tokens.accent if row.chosen(self._scope()) else tokens.second
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
    return f"{row.papers:,}" if row.papers or row.name == "all" else ""


def words_room(area: QRect, count: str) -> QRect:
    """Where a row's name may be written, between its mark and its count."""
    metrics = theme().metrics
    left = area.left() + GAP + metrics.icon + GAP
    taken = QFontMetrics(metrics.secondary).horizontalAdvance(count) + 2 * _COUNT_EDGE
    return QRect(left, area.top(), area.right() + 1 - taken - left, area.height())


def heading_height() -> int:
    """The height of “Library”, “Tags”, “Sources” with the room above them."""
    return theme().metrics.chip + GAP
