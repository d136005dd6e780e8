"""A way to begin, offered as a wide button."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import RADIUS_CARD
from refman.gui.widgets.buttons import PressedByEnter
from refman.gui.widgets.painting import FOCUS, box, smooth

CARD_WIDTH = 39
"""In units of the font size."""


class Card(NamedTuple):
    """A way to begin, with a sentence about what it does."""

    title: str
    sentence: str
    icon: str
    run: Callable[[], object]


class CardButton(PressedByEnter, QAbstractButton):
    """A `Card` as a wide button: icon, title over sentence, arrow."""

    def __init__(self, card: Card) -> None:
        super().__init__()
        self._card = card
        self.setText(card.title)
        self.setAccessibleDescription(card.sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda _=False: card.run())
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        metrics = theme().metrics
        return QSize(metrics.base * CARD_WIDTH, 2 * metrics.line + 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        focused = self.hasFocus()
        edge = tokens.accent if focused else tokens.control
        fill = tokens.hover if self.underMouse() else tokens.surface
        with smooth(self) as painter:
            width = FOCUS if focused else 1
            box(painter, QRectF(self.rect()), RADIUS_CARD, fill, edge, width)
            self._paint_icons(painter)
            self._paint_words(painter)

    def _paint_icons(self, painter: QPainter) -> None:
        tokens, dpr = theme().tokens, self.devicePixelRatioF()
        small = theme().metrics.icon
        size = small + 4
        y = (self.height() - size) // 2
        painter.drawPixmap(16, y, pixmap(self._card.icon, tokens.accent, size, dpr))
        arrow = pixmap("chevron-right", tokens.second, small, dpr)
        painter.drawPixmap(self.width() - 16 - small, (self.height() - small) // 2, arrow)

    def _paint_words(self, painter: QPainter) -> None:
        metrics = theme().metrics
        width = self.width() - 2 * (28 + theme().metrics.icon)
        middle = self.height() // 2
        painter.setFont(metrics.strong)
        painter.setPen(theme().colour("text"))
        top = QRect(36 + theme().metrics.icon, middle - metrics.line - 1, width, metrics.line)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, self._card.title)
        painter.setFont(metrics.secondary)
        painter.setPen(theme().colour("second"))
        painter.drawText(
            top.translated(0, metrics.line + 2), Qt.AlignmentFlag.AlignVCenter, self._card.sentence
        )
