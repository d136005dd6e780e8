"""The category of a paper as letters on a tint."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.metrics import RADIUS_PILL
from refman.gui.theme.tokens import category_colours
from refman.gui.views.details.words import category_words
from refman.gui.widgets.hint import verbatim
from refman.gui.widgets.painting import box, smooth

_EDGE = 8


class CategoryPill(QWidget):
    """Shows `LG` for `cs.LG`; the whole name is the hover hint. Hidden while there is none."""

    def __init__(self, category: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._category = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._dress)
        self.set_category(category)

    def set_category(self, category: str) -> None:
        """Show another category, given as arXiv names it; "" shows nothing."""
        self._category = category
        self.setToolTip(verbatim(category))
        self.setAccessibleName(tr("Category {category}", category=category) if category else "")
        self.setVisible(bool(category))
        self._dress()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme().metrics.heading)
        width = metrics.horizontalAdvance(category_words(self._category)) + 2 * _EDGE
        return QSize(width, metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        letters = category_words(self._category)
        ink, tint = category_colours(theme().tokens, letters)
        with smooth(self) as painter:
            box(painter, QRectF(self.rect()), RADIUS_PILL, tint)
            painter.setFont(theme().metrics.heading)
            painter.setPen(QColor(ink))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, letters)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
