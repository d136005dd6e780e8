"""What is seen while files are dragged over the window."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QWidget

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.metrics import PANE_EDGE, RADIUS_CARD
from refman.gui.widgets.painting import FOCUS, box, smooth


class DropHint(QWidget):
    """Covers the panes with the word what a drop does."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, host: QWidget, words: str = "") -> None:
        """Lie over the whole of `host`; without other words, a drop imports."""
        self.setAccessibleName(words or tr("Drop to import"))
        self.setGeometry(host.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with smooth(self) as painter:
            painter.fillRect(event.rect(), theme().colour("scrim"))
            area = QRectF(self.rect()).adjusted(PANE_EDGE, PANE_EDGE, -PANE_EDGE, -PANE_EDGE)
            box(painter, area, RADIUS_CARD, "", tokens.on_accent, FOCUS, dashed=True)
            metrics = theme().metrics
            needed = QFontMetrics(metrics.pane_title).horizontalAdvance(self.accessibleName())
            width = min(max(metrics.base * 20, needed + 4 * PANE_EDGE), area.width())
            words = QRectF(0, 0, width, metrics.row * 2)
            words.moveCenter(area.center())
            box(painter, words, RADIUS_CARD, tokens.raised, tokens.line)
            painter.setFont(metrics.pane_title)
            painter.setPen(theme().colour("text"))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.accessibleName())
