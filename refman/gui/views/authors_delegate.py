"""Paints the rows of the authors list: inset and rounded, the name left, the count right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from refman.gui.language import figure
from refman.gui.models.authors import AuthorsModel
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, RADIUS
from refman.gui.widgets.painting import box

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class AuthorsDelegate(QStyledItemDelegate):
    """Paints an `AuthorsModel`. The list says which rows stand out; -1 is no row.

    `current` is the row that the arrow keys are on; `active`: the list has the focus.
    """

    def __init__(self, model: AuthorsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.active = False
        self.selected: frozenset[int] = frozenset()
        self.current = self.hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme().metrics.base * 6, theme().metrics.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area: QRect = option.rect.adjusted(GAP, 0, -GAP, 0)
        selected, hovered = index.row() in self.selected, index.row() == self.hovered
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, selected, hovered, index.row() == self.current)
        person = self._model.person(index.row())
        count = figure(person.papers, ",")
        inner = area.adjusted(GAP, 0, -GAP, 0)
        self._count(painter, inner, count)
        metrics = theme().metrics
        room = inner.width() - QFontMetrics(metrics.secondary).horizontalAdvance(count) - GAP
        font = metrics.medium if selected else metrics.text
        painter.setFont(font)
        painter.setPen(theme().colour("text"))
        name = QFontMetrics(font).elidedText(person.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, _MIDDLE, name)

    def _ground(
        self, painter: QPainter, area: QRect, selected: bool, hovered: bool, current: bool
    ) -> None:
        tokens = theme().tokens
        fill = tokens.hover_window if hovered else ""
        if selected:
            fill = tokens.selected if self.active else tokens.selected_quiet
        edge = tokens.accent if current and self.active and not selected else ""
        box(painter, QRectF(area), RADIUS, fill, edge)

    def _count(self, painter: QPainter, inner: QRect, count: str) -> None:
        painter.setFont(theme().metrics.secondary)
        painter.setPen(theme().colour("second"))
        painter.drawText(inner, _MIDDLE | Qt.AlignmentFlag.AlignRight, count)
