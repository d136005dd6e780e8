"""What darkens a window under the palette or a dialog."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from refman.gui.theme import theme

_FADE = 100


@contextmanager
def shaded(window: QWidget) -> Iterator[None]:
    """Darken `window` while the block asks something in a dialog of the system's own."""
    scrim = Scrim(window.window())
    scrim.cover()
    try:
        yield
    finally:
        scrim.hide()
        scrim.deleteLater()


class Scrim(QWidget):
    """Covers the whole of `window`, whatever size it takes. Hidden at first."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._shade = 1.0
        window.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Lie down over everything in the window, fading in."""
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self._fade_in()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.window().rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = theme().colour("scrim")
        colour.setAlphaF(colour.alphaF() * self._shade)
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour)

    def _fade_in(self) -> None:
        duration = theme().duration(_FADE)
        if not duration:
            return
        self._set_shade(0.0)
        fade = QVariantAnimation(self)
        fade.setDuration(duration)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.valueChanged.connect(self._set_shade)
        fade.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)

    def _set_shade(self, shade: float) -> None:
        self._shade = shade
        self.update()
