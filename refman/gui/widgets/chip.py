"""What all chips share: size, ×, keys and the order of painting."""

from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.widgets.buttons import PressedByEnter
from refman.gui.widgets.painting import smooth

EDGE = 10
GAP = 6


class Chip(PressedByEnter, QAbstractButton):
    """A rounded word with an optional mark before it and an optional × behind it.

    Signals:
        clicked: the chip was clicked, or Enter or Space pressed.
        removed: the × was clicked, or Delete or Backspace pressed.
    """

    removed = Signal()

    def __init__(self, label: str, removable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._removable = removable
        self._over_cross = False
        self._cross_pressed = False
        self.setText(label.replace("&", "&&"))
        self._label = label
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if removable:
            self.setAccessibleDescription(tr("Delete removes it"))
        theme().changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        words = text_width(self._label, self._font())
        width = EDGE + self._mark_width() + words + self._suffix_width()
        width += GAP + self._cross_width() if self._removable else EDGE
        return QSize(width, theme().metrics.chip)

    def minimumSizeHint(self) -> QSize:
        return QSize(
            min(theme().metrics.base * 5, self.sizeHint().width()), self.sizeHint().height()
        )

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position) and not self._cross().contains(position)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._cross_pressed = self._on_cross(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._cross_pressed and self._on_cross(event):
            self.removed.emit()
        self._cross_pressed = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._over_cross = self._cross().contains(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._over_cross = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            self._paint_ground(painter)
            self._paint_mark(painter)
            self._paint_words(painter)
            if self._removable:
                self._paint_cross(painter)

    def _on_cross(self, event: QMouseEvent) -> bool:
        left = event.button() == Qt.MouseButton.LeftButton
        return left and self._cross().contains(event.position().toPoint())

    def _font(self) -> QFont:
        return theme().metrics.text

    def _ink(self) -> str:
        return "text"

    def _mark_width(self) -> int:
        return 0

    def _suffix_width(self) -> int:
        return 0

    def _paint_ground(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _paint_mark(self, painter: QPainter) -> None:
        """Nothing before the words."""

    def _paint_words(self, painter: QPainter) -> None:
        font = self._font()
        painter.setFont(font)
        painter.setPen(theme().colour(self._ink()))
        area = self._words()
        shown = QFontMetrics(font).elidedText(
            self._label, Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

    def _words(self) -> QRect:
        left = EDGE + self._mark_width()
        right = self._cross().left() - GAP if self._removable else self.width() - EDGE
        return QRect(left, 0, right - self._suffix_width() - left, self.height())

    def _cross(self) -> QRect:
        """Where a click removes: the whole end of the chip, wider than the drawn ×."""
        if not self._removable:
            return QRect()
        width = self._cross_width()
        return QRect(self.width() - width, 0, width, self.height())

    def _paint_cross(self, painter: QPainter) -> None:
        tokens = theme().tokens
        colour = tokens.text if self._over_cross else getattr(tokens, self._ink_of_cross())
        size = theme().metrics.icon
        drawing = pixmap("close", colour, size, self.devicePixelRatioF())
        # The drawn × keeps a margin within its icon, which may reach into the gap.
        painter.drawPixmap(self._cross().left() - 2, (self.height() - size) // 2, drawing)

    def _cross_width(self) -> int:
        return theme().metrics.icon + EDGE - 6

    def _ink_of_cross(self) -> str:
        return "second"

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


def text_width(text: str, font: QFont) -> int:
    """The room `text` takes in `font`, rounded up to whole pixels."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text))
