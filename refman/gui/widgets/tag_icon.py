"""The mark of a tag as an icon, for menus and lists."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap

from refman.gui.theme import theme
from refman.gui.widgets.painting import smooth, tag_mark


def tag_icon(colour: str, dpr: float = 1.0) -> QIcon:
    """The mark of the stored colour name `colour` in the present theme."""
    size = theme().metrics.icon
    drawing = QPixmap(QSize(size, size) * dpr)
    drawing.setDevicePixelRatio(dpr)
    drawing.fill(Qt.GlobalColor.transparent)
    with smooth(drawing) as painter:
        tag_mark(painter, QPointF(size / 2, size / 2), colour)
    return QIcon(drawing)
