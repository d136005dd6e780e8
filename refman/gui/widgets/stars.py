"""Five stars to rate by: a click, the keys 0 to 5, or the arrow keys."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import RADIUS
from refman.gui.widgets.painting import FOCUS, box, smooth

MOST = 5
_GAP = 2
_EDGE = 4
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}


class Stars(QWidget):
    """Shows a rating.

    Signals:
        rated: another one was chosen, from 0 for none to `MOST`; a click on the last full star
            takes the rating away.
    """

    rated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rating = 0
        self._hovered = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Rate the paper; the keys 0 to 5 do so too"))
        theme().changed.connect(self.updateGeometry)
        self.show_rating(0)

    def rating(self) -> int:
        """What is shown."""
        return self._rating

    def show_rating(self, rating: int) -> None:
        """Show a rating, 0 for none."""
        self._rating = rating
        self.setAccessibleName(
            tr("Rating: {rating} of {most}", rating=rating, most=MOST)
            if rating
            else tr("Rating: none")
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(MOST * self._step() + 2 * _EDGE - _GAP, theme().metrics.chip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if event.text().isdecimal() and int(event.text()) <= MOST:
            self._choose(int(event.text()))
        elif step:
            self._choose(min(max(self._rating + step, 0), MOST))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Digits mean stars here, and not tags."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.text().isdecimal():
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        star = self._star(event.position())
        self._choose(0 if star == self._rating else star)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._star(event.position())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = 0
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, size = theme().tokens, theme().metrics.icon
        with smooth(self) as painter:
            if self.hasFocus():
                box(painter, QRectF(self.rect()), RADIUS, "", tokens.accent, FOCUS)
            top = (self.height() - size) // 2
            for star in range(1, MOST + 1):
                full = star <= (self._hovered or self._rating)
                ink = tokens.warn if full else tokens.control
                drawing = pixmap("star-full" if full else "star", ink, size, self._density())
                painter.drawPixmap(_EDGE + (star - 1) * self._step(), top, drawing)

    def _choose(self, rating: int) -> None:
        if rating != self._rating:
            self.rated.emit(rating)

    def _star(self, at: QPointF) -> int:
        return min(max(int((at.x() - _EDGE) // self._step()) + 1, 1), MOST)

    def _step(self) -> int:
        return theme().metrics.icon + _GAP

    def _density(self) -> float:
        return self.devicePixelRatioF()
