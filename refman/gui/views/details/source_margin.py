"""The margin of a text that is typed: a sign beside each line where something is wrong."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap

_GAP = 2


class SourceMargin(QWidget):
    """Lies in the left margin of the viewport of `edit`, which is as wide as a sign for good, so
    that no text moves when one comes."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._tops: list[int] = []
        edit.updateRequest.connect(lambda *_: self.update())

    def width_needed(self) -> int:
        """In pixels."""
        return theme().metrics.icon + 2 * _GAP

    def show_at(self, tops: list[int]) -> None:
        """Where the lines begin that have a sign, in pixels from the top of the viewport."""
        if tops != self._tops:
            self._tops = tops
            self.update()

    def follow(self) -> None:
        """Lie beside the viewport, wherever that is now."""
        view, wide = self._edit.viewport().geometry(), self.width_needed()
        self.setGeometry(QRect(view.left() - wide, view.top(), wide, view.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, size = QPainter(self), theme().metrics.icon
        drawing = pixmap("error", theme().tokens.bad, size, self.devicePixelRatioF())
        down = (self._edit.fontMetrics().lineSpacing() - size) // 2
        for top in self._tops:
            painter.drawPixmap(QPoint(_GAP, top + down), drawing)
        painter.end()
