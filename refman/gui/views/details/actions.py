"""A list of what can be done: icon, words, and the shortcut at the right."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP, RADIUS
from refman.gui.widgets.buttons import PressedByEnter
from refman.gui.widgets.painting import FOCUS, box, smooth

_CENTRE = Qt.AlignmentFlag.AlignVCenter


class ActionRow(PressedByEnter, QAbstractButton):
    """One line of the list; a dangerous one is red."""

    def __init__(
        self,
        words: str,
        icon: str,
        keys: str,
        run: Callable[[], object],
        dangerous: bool = False,
    ) -> None:
        super().__init__()
        self._icon = icon
        self._keys = keys
        self._ink = "bad" if dangerous else "text"
        self._icon_ink = "bad" if dangerous else "second"
        self.set_words(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _=False: run())
        theme().changed.connect(self.updateGeometry)

    def set_words(self, words: str) -> None:
        """Say it otherwise: the number in it is another."""
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({self._keys})" if self._keys else words)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = theme().metrics
        return QSize(metrics.base * 16, metrics.row + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, metrics = theme().tokens, theme().metrics
        size = metrics.icon
        with smooth(self) as painter:
            fill = tokens.hover if self.underMouse() else ""
            edge = tokens.accent if self.hasFocus() else ""
            box(painter, QRectF(self.rect()), RADIUS, fill, edge, FOCUS)
            ink = getattr(tokens, self._icon_ink)
            drawing = pixmap(self._icon, ink, size, self.devicePixelRatioF())
            painter.drawPixmap(GAP, (self.height() - size) // 2, drawing)
            inner = self.rect().adjusted(2 * GAP + size + 4, 0, -GAP, 0)
            painter.setFont(metrics.text)
            painter.setPen(theme().colour(self._ink))
            painter.drawText(inner, _CENTRE, self._elided(inner.width()))
            painter.setFont(metrics.secondary)
            painter.setPen(theme().colour("third"))
            painter.drawText(inner, _CENTRE | Qt.AlignmentFlag.AlignRight, self._keys)

    def _elided(self, width: int) -> str:
        """The words, as far as they leave room to the shortcut."""
        metrics = theme().metrics
        keys = QFontMetrics(metrics.secondary).horizontalAdvance(self._keys)
        room = width - keys - (GAP if keys else 0)
        return QFontMetrics(metrics.text).elidedText(self._words, Qt.TextElideMode.ElideRight, room)
