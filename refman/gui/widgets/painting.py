"""What the hand-painted widgets and the delegates share: boxes, focus edges and tag marks."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPaintDevice, QPainter, QPen, QPolygonF

from refman.gui.theme import theme
from refman.gui.theme.tokens import TAG_COLOURS, tag_colour

FOCUS = 2


@contextmanager
def smooth(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter with antialiasing, ended even when painting fails."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: str = "",
    edge: str = "",
    width: float = 1,
    dashed: bool = False,
) -> None:
    """A rounded box whose edge lies inside `rect`, so that a thicker edge changes no size."""
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(edge, width, dashed) if edge else Qt.PenStyle.NoPen)
    inset = width / 2 if edge else 0
    rect = rect.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(rect, radius - inset, radius - inset)


def fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """What `QPainter.fillRect` does; that, when first called, has PySide make the enums of
    gradients, which takes 3 ms of a start."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
    painter.restore()


def tag_mark(painter: QPainter, centre: QPointF, colour: str, size: float = 0) -> None:
    """The mark of a tag with the stored colour name `colour`: a disc, or with the setting on
    also a square, diamond or triangle. `size` is its width; 0 for that of `Metrics.dot`."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tag_colour(theme().tokens, colour)))
    shape = TAG_COLOURS.index(colour) % 4 if theme().shapes and colour in TAG_COLOURS else 0
    half = (size or theme().metrics.dot) / 2
    if shape == 0:
        painter.drawEllipse(centre, half, half)
    else:
        painter.drawPolygon(_shape(shape, centre, half))


def _pen(edge: str, width: float, dashed: bool) -> QPen:
    pen = QPen(QColor(edge), width)
    if dashed:
        pen.setDashPattern([2.5, 2.5])
    return pen


def _shape(shape: int, centre: QPointF, half: float) -> QPolygonF:
    corners = {
        1: [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        2: [(0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)],
        3: [(0, -1.1), (1.15, 0.9), (-1.15, 0.9)],
    }[shape]
    return QPolygonF([centre + QPointF(x * half, y * half) for x, y in corners])
