"""The palette as it is seen: a box over a scrim that covers the whole window."""

from collections.abc import Callable
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import RADIUS_CHIP, scaled
from refman.gui.widgets.line_delegate import Line, height, line_height, paint_cap
from refman.gui.widgets.line_list import LineList
from refman.gui.widgets.painting import box, smooth
from refman.gui.widgets.scrim import Scrim

if TYPE_CHECKING:
    from refman.gui.palette import Offer, Show

_WIDTH, _LEAST_WIDTH, _TOP, _MARGIN = 640 / 13, 640, 96, 16
"""The first in font sizes, the rest in pixels."""
_ROWS = 9
_HINTS = (
    ("@", tr("authors")),
    ("#", tr("tags")),
    ("+", tr("collections")),
    ("/", tr("papers")),
)
_KEYS = (("↑", ""), ("↓", tr("choose")), ("Enter", tr("run")), ("Esc", tr("close")))


class Palette(Scrim):
    """Covers `window` until something is chosen, or Esc or a click beside it leaves.

    Args:
        offer: shows rows for a text: all that were found so far, each time that more were.

    Signals:
        left: it is closed; the focus is back where it was.
    """

    left = Signal()

    def __init__(self, window: QWidget, offer: "Callable[[str, Show], None]") -> None:
        super().__init__(window)
        self._offer = offer
        self._fresh = True
        self._before: QWidget | None = None
        self.setAccessibleName(tr("Commands"))
        self.box = _Box(self)
        self.line, self.list = self.box.line, self.box.list
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._ask)
        self.list.clicked.connect(lambda index: self._run(self.list.line_at(index)))

    def open(self, text: str = "") -> None:
        """Show it, with `text` in its field."""
        self._before = self.window().focusWidget()
        self.line.setText(text)
        self._ask(text)
        self.cover()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close it and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        self.list.set_lines(())
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            return self._on_line(event)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.box.geometry().contains(event.position().toPoint()):
            self.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _on_line(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # While the palette is open, no shortcut of the window behind it fires.
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._on_key(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._run(self.list.chosen())
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                pass
            case key:
                return self.list.step_by(key)
        return True

    def _run(self, line: Line | None) -> None:
        if line is not None and not line.off:
            self.leave()
            # Later: what runs may open a dialog, and the palette must be gone by then.
            QTimer.singleShot(0, self, line.run)

    def _ask(self, text: str) -> None:
        self._fresh = True
        self._offer(text, self._show)

    def _show(self, offer: "Offer") -> None:
        """Rows join those that are there: the chosen one stays, unless another text was typed."""
        if self._fresh or self.isVisible():
            row = 0 if self._fresh else max(0, self.list.currentIndex().row())
            self._fresh = False
            self.list.set_lines(offer.lines, row)
            self.box.show_offer(offer)
            self._place()

    def _place(self) -> None:
        wanted = max(round(_WIDTH * theme().metrics.base), _LEAST_WIDTH)
        width = min(wanted, self.width() - 2 * _MARGIN)
        top = min(_TOP, max(_MARGIN, self.height() // 8))
        height = self.box.fit(self.height() - top - _MARGIN)
        self.box.setGeometry(QRect((self.width() - width) // 2, top, width, height))


class _Box(QFrame):
    """The field, what fits, and what the keys do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._magnifier = QLabel()
        self.line = QLineEdit()
        self.line.setProperty("bare", True)
        self.line.setPlaceholderText(tr("Find commands, authors, tags, collections, papers"))
        self.line.setAccessibleName(
            tr("Find anything; @ authors alone, # tags, + collections, / papers")
        )
        self.count = QLabel()
        self.count.setProperty("role", "secondary")
        self.list = LineList(tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(LineList.ScrollMode.ScrollPerPixel)
        self._none = QLabel(tr("Nothing fits."))
        self._none.setProperty("role", "secondary")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hints = _Hints()
        self._assemble()
        theme().changed.connect(self._dress)
        self._dress()

    def show_offer(self, offer: "Offer") -> None:
        """Make room for its rows; where none fits, or none is known yet, for a sentence."""
        self.count.setText(offer.said)
        self._heights = [height(line) for line in offer.lines[:_ROWS]] or [line_height()]
        self.list.setVisible(bool(offer.lines))
        self._none.setText(tr("Nothing fits.") if offer.whole else tr("Searching…"))
        self._none.setVisible(not offer.lines)
        self._none.setFixedHeight(line_height())

    def fit(self, most: int) -> int:
        """Show as many of the rows as `most` pixels hold, and one at least; returns the height."""
        frame = self._head_height() + self._hints.height() + 2 * 9
        *sums, least = reversed([*accumulate(self._heights)])
        rows = next((one for one in sums if one <= most - frame), least)
        self.list.setFixedHeight(rows)
        return rows + frame

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme().tokens
        with smooth(self) as painter:
            box(painter, QRectF(self.rect()), RADIUS_CHIP, tokens.raised, tokens.line)
            painter.setPen(theme().colour("line"))
            head, foot = self._head_height(), self.height() - self._hints.height() - 1
            painter.drawLine(1, head, self.width() - 2, head)
            painter.drawLine(1, foot, self.width() - 2, foot)

    def _head_height(self) -> int:
        return theme().metrics.row + 20

    def _assemble(self) -> None:
        self._heights = [line_height()]
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(20, 0, 16, 0)
        head.setSpacing(12)
        head.addWidget(self._magnifier)
        head.addWidget(self.line, 1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        inner = QVBoxLayout()
        inner.setContentsMargins(8, 9, 8, 9)
        inner.addWidget(self.list)
        inner.addWidget(self._none)
        column.addLayout(inner)
        column.addStretch(1)
        column.addWidget(self._hints)

    def _dress(self) -> None:
        metrics = theme().metrics
        self._head.setFixedHeight(self._head_height())
        self.line.setFont(scaled(metrics.text, 1.15))
        ink = theme().tokens.second
        drawing = pixmap("search", ink, metrics.icon, self.devicePixelRatioF())
        self._magnifier.setPixmap(drawing)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(theme().tokens.shadow))
        self.setGraphicsEffect(shadow)


class _Hints(QWidget):
    """The signs and the keys, as caps with a word behind them."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(
            tr("@ authors, # tags, + collections, / papers; Enter runs, Esc closes")
        )
        theme().changed.connect(self._dress)
        self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with smooth(self) as painter:
            painter.setFont(theme().metrics.secondary)
            x = 16
            for cap, word in _HINTS:
                x = self._draw(painter, x, cap, word) + 12
            x = self.width() - 16 - sum(self._width(*one) for one in _KEYS)
            if x > 16 + sum(self._width(*one) for one in _HINTS) + 24:
                for cap, word in _KEYS:
                    x = self._draw(painter, x, cap, word) + (12 if word else 4)

    def _width(self, cap: str, word: str) -> int:
        measure = _measure()
        cap_width = max(measure(cap) + 14, theme().metrics.line + 3)
        return cap_width + (measure(word) + 20 if word else 4)

    def _draw(self, painter: QPainter, x: int, cap: str, word: str) -> int:
        width = max(_measure()(cap) + 14, theme().metrics.line + 3)
        paint_cap(painter, x + width, self.rect(), cap)
        painter.setFont(theme().metrics.secondary)
        painter.setPen(theme().colour("second"))
        area = QRect(x + width + 8, 0, self.width(), self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, word)
        return x + width + (8 + _measure()(word) if word else 0)

    def _dress(self) -> None:
        self.setFixedHeight(theme().metrics.row + 8)


def _measure() -> Callable[[str], int]:
    """Measures text of the size of hints."""
    return QFontMetrics(theme().metrics.secondary).horizontalAdvance
