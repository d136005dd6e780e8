"""Papers dragged out of the table, and what is seen under the pointer meanwhile."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from refman.gui.counting import counted
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, RADIUS
from refman.gui.widgets.painting import box, smooth


def drag(source: QWidget, papers: QMimeData, count: int, actions: Qt.DropAction) -> bool:
    """Drag some papers until they are dropped; returns whether that was outside of refman."""
    dragging = QDrag(source)
    dragging.setMimeData(papers)
    dragging.setPixmap(_badge(count, source.devicePixelRatioF()))
    dragging.setHotSpot(QPoint(-GAP, -GAP))
    done = dragging.exec(actions, Qt.DropAction.CopyAction)
    return done != Qt.DropAction.IgnoreAction and dragging.target() is None


def _badge(count: int, dpr: float) -> QPixmap:
    """“3 papers” in the accent colour, at the device pixel ratio `dpr`."""
    words = counted(count, "paper")
    metrics = theme().metrics
    measure = QFontMetrics(metrics.medium)
    size = QSize(measure.horizontalAdvance(words) + 2 * GAP, metrics.row)
    made = QPixmap(size * dpr)
    made.setDevicePixelRatio(dpr)
    made.fill(Qt.GlobalColor.transparent)
    with smooth(made) as painter:
        _paint_badge(painter, QRectF(QPointF(), size.toSizeF()), words)
    return made


def _paint_badge(painter: QPainter, area: QRectF, words: str) -> None:
    box(painter, area, RADIUS, theme().tokens.accent_fill)
    painter.setFont(theme().metrics.medium)
    painter.setPen(theme().colour("on_accent"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
