"""The mark of a tag as an icon, for menus and lists."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPen, QPixmap

from refman.gui.theme import theme
from refman.gui.widgets.painting import smooth, tag_mark

_RING = 1.5


def tag_icon(colour: str, dpr: float = 1.0, ringed: bool = False) -> QIcon:
    """The mark of the stored colour name `colour` in the present theme; `ringed`: it is chosen.

    A menu shows no tick where there is an icon.
    """
    size = theme().metrics.icon
    drawing = QPixmap(QSize(size, size) * dpr)
    drawing.setDevicePixelRatio(dpr)
    drawing.fill(Qt.GlobalColor.transparent)
    with smooth(drawing) as painter:
        centre = QPointF(size / 2, size / 2)
        tag_mark(painter, centre, colour)
        if ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().colour("text"), _RING))
            painter.drawEllipse(centre, (size - _RING) / 2, (size - _RING) / 2)
    return QIcon(drawing)
