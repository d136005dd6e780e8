"""How a row of a project's list is painted, and what of it a click meets."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from refman.gui.models.project_items import Deed, Item
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.widgets.painting import fill

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole

_BAR = 3
_UNDER = 20
"""How far to the right a row stands that belongs to the one above it."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignRight
_SHARE = 0.45
"""Of the width that the words of a deed may take at most."""


class Parts(NamedTuple):
    """Where the parts of a row stand."""

    head: QRect
    where: QRect
    below: QRect
    deed: QRect


class ProjectRows(QStyledItemDelegate):
    """Two lines: key, title and place; the sentence and what can be done. A heading is one.

    `pointed` is the number of the row and the part of it under the pointer.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.pointed: tuple[int, str] = (-1, "")

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        item: Item = index.data(ITEM)
        metrics = theme().metrics
        return QSize(0, metrics.row + GAP if item.heading else 2 * metrics.line + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(ITEM)
        area: QRect = option.rect
        painter.save()
        if not item.heading:
            state: QStyle.StateFlag = option.state
            self._paint_ground(painter, area, bool(state & QStyle.StateFlag.State_Selected), index)
        parts = self.parts(area, item)
        self._paint_head(painter, parts, item)
        self._paint_below(painter, parts.below, item)
        self._paint_link(painter, parts.where, item.where, index, "where")
        self._paint_link(painter, parts.deed, deed_words(item), index, "deed")
        painter.setPen(theme().colour("line"))
        if not item.under and index.row() > 0:  # above the first is the edge of the bar
            painter.drawLine(area.topLeft(), area.topRight())
        painter.restore()

    def parts(self, area: QRect, item: Item) -> Parts:
        """Where things stand in the row that fills `area`."""
        metrics = theme().metrics
        inner = area.adjusted(PANE_EDGE + _UNDER * item.under, 0, -PANE_EDGE, 0)
        small = QFontMetrics(metrics.secondary)
        deed_width = min(small.horizontalAdvance(deed_words(item)) + 2, int(_SHARE * inner.width()))
        if item.heading:
            deed = QRect(inner.right() - deed_width, inner.top(), deed_width + 1, inner.height())
            head = QRect(inner.left(), inner.top(), inner.width() - deed_width, inner.height())
            return Parts(head, QRect(), QRect(), deed)
        first = QRect(inner.left(), inner.top() + 6, inner.width(), metrics.line)
        second = first.translated(0, metrics.line)
        where = min(small.horizontalAdvance(item.where) + 2, inner.width() // 2)
        return Parts(
            first.adjusted(0, 0, -where - GAP * bool(where), 0),
            QRect(first.right() - where + 1, first.top(), where, first.height()),
            second.adjusted(0, 0, -deed_width - 2 * GAP * bool(deed_width), 0),
            QRect(second.right() - deed_width + 1, second.top(), deed_width, second.height()),
        )

    def part_at(self, place: QPoint, area: QRect, item: Item) -> str:
        """“where”, “deed”, or "" for anything else."""
        parts = self.parts(area, item)
        if item.where and item.place and parts.where.contains(place):
            return "where"
        return "deed" if item.deeds and parts.deed.contains(place) else ""

    def _paint_ground(self, painter: QPainter, area: QRect, chosen: bool, index: Index) -> None:
        active = self._view.hasFocus() and self._view.isActiveWindow()
        if chosen:
            fill(painter, area, theme().colour("selected" if active else "selected_quiet"))
            if active:
                bar = QRect(area.left(), area.top(), _BAR, area.height())
                fill(painter, bar, theme().colour("accent_fill"))
        elif index.row() == self.pointed[0]:
            fill(painter, area, theme().colour("hover"))

    def _paint_head(self, painter: QPainter, parts: Parts, item: Item) -> None:
        metrics = theme().metrics
        if item.heading:
            ink = theme().colour("third")
            _put(painter, parts.head, item.head, metrics.heading, ink)
            return
        area = parts.head
        if item.tone:
            size = metrics.icon
            name = "error" if item.tone == "bad" else "warning"
            ink_name = getattr(theme().tokens, item.tone)
            drawing = pixmap(name, ink_name, size, self._view.devicePixelRatioF())
            painter.drawPixmap(area.left(), area.top() + (area.height() - size) // 2, drawing)
            area = area.adjusted(size + GAP // 2, 0, 0, 0)
        used = _put(painter, area, item.head, metrics.mono, theme().colour("text"))
        rest = area.adjusted(used + GAP + 4, 0, 0, 0)
        _put(painter, rest, item.text, metrics.text, theme().colour("second"))

    def _paint_below(self, painter: QPainter, area: QRect, item: Item) -> None:
        metrics = theme().metrics
        small, ink = metrics.secondary, theme().colour("third")
        if item.around is None:
            _put(painter, area, item.more, small, ink)
            return
        before, key, after = item.around
        measure = QFontMetrics(small)
        room = area.width() - measure.horizontalAdvance(key)
        left = min(measure.horizontalAdvance(before), max(0, room * 3 // 5))
        left = max(left, min(measure.horizontalAdvance(before),
                             room - measure.horizontalAdvance(after)))  # fmt: skip
        elided = ending(measure, before, max(0, left))
        x = area.left()
        for text, tone in ((elided, "third"), (key, "text"), (after, "third")):
            piece = QRect(x, area.top(), area.right() + 1 - x, area.height())
            x += _put(painter, piece, text, small, theme().colour(tone))

    def _paint_link(
        self, painter: QPainter, area: QRect, words: str, index: Index, part: str
    ) -> None:
        if not words:
            return
        font = QFont(theme().metrics.secondary)
        font.setUnderline(self.pointed == (index.row(), part))
        item: Item = index.data(ITEM)
        plain = part == "where" and item.place is None
        painter.setFont(font)
        painter.setPen(theme().colour("third" if plain else "accent"))
        mode = Qt.TextElideMode.ElideLeft if part == "where" else Qt.TextElideMode.ElideRight
        shown = QFontMetrics(font).elidedText(words, mode, area.width())
        painter.drawText(area, _RIGHT, shown)


def ending(measure: QFontMetrics, text: str, width: int) -> str:
    """As much of the end of a text as there is room for; Qt alone would cut one that just fits, for
    it measures in fractions of a pixel."""
    if measure.horizontalAdvance(text) <= width:
        return text
    return measure.elidedText(text, Qt.TextElideMode.ElideLeft, width)


def deed_words(item: Item) -> str:
    """What the first thing that can be done is called."""
    first: Deed | None = item.deeds[0] if item.deeds else None
    return first.label if first else ""


def _put(painter: QPainter, area: QRect, text: str, font: QFont, ink: QColor) -> int:
    """Draw text as far as there is room; returns how wide it is."""
    if area.width() <= 0 or not text:
        return 0
    measure = QFontMetrics(font)
    shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(area, _MIDDLE | Qt.TextFlag.TextSingleLine, shown)
    return measure.horizontalAdvance(shown)
