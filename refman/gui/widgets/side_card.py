"""One of the sides to choose between: a box with a mark, a heading and a text."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP, RADIUS
from refman.gui.widgets.breaking import breakable
from refman.gui.widgets.painting import FOCUS, box, smooth

_EDGE = 12
_LINE = 14
"""The width of a line of the narrowest card, in font sizes."""
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class SideCard(QAbstractButton):
    """Checkable; of several, a button group keeps one checked.

    Args:
        pieces: the text; those that are marked are what the other side is without.
        typed: it is BibTeX, shown as it is typed.
        inner: stands below the heading in place of a text.
        edge: pixels around what is in it.

    Signals:
        stepped: an arrow key wants the card that is so many places on.
    """

    stepped = Signal(int)

    def __init__(
        self,
        heading: str,
        pieces: Sequence[tuple[str, bool]] = (),
        *,
        typed: bool = False,
        inner: QWidget | None = None,
        edge: int = _EDGE,
    ) -> None:
        super().__init__()
        self._edge = edge
        self._pieces = list(pieces)
        self._typed = typed
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(heading)
        self.setAccessibleDescription("".join(text for text, _ in pieces))
        self._heading = QLabel(heading)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setVisible(bool(heading))
        self._text = QLabel()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        for label in (self._heading, self._text):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setWordWrap(True)
            self._column.addWidget(label)
        self._text.setVisible(inner is None and bool(pieces))
        if inner is not None:
            self._column.addWidget(inner)
        self._column.addStretch(1)
        theme().changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _STEPS.get(event.key()):
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # it is for the dialog's main button
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._text.setText(self._html())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        chosen, focused = self.isChecked(), self.hasFocus()
        edge = tokens.accent if chosen or focused else tokens.control
        fill = tokens.selected if chosen else tokens.hover if self.underMouse() else tokens.surface
        with smooth(self) as painter:
            box(painter, QRectF(self.rect()), RADIUS, fill, edge, FOCUS if focused else 1)
            self._paint_mark(painter)

    def _paint_mark(self, painter: QPainter) -> None:
        tokens, size = theme().tokens, theme().metrics.icon
        middle = self._edge + theme().metrics.line / 2
        centre = QPointF(_EDGE + size / 2, middle)
        painter.setPen(QPen(QColor(tokens.accent if self.isChecked() else tokens.strong), 1))
        painter.setBrush(QColor(tokens.accent_fill if self.isChecked() else tokens.surface))
        painter.drawEllipse(centre, size / 2 - 1, size / 2 - 1)
        if self.isChecked():
            small = size - 4
            tick = pixmap("check", tokens.on_accent, small, self.devicePixelRatioF())
            painter.drawPixmap(centre - QPointF(small / 2, small / 2), tick)

    def _dress(self) -> None:
        metrics = theme().metrics
        left = _EDGE + metrics.icon + GAP
        self._column.setContentsMargins(left, self._edge, _EDGE, self._edge)
        self._heading.setFont(metrics.secondary if self._pieces else metrics.text)
        ink = "second" if self._pieces else "text"
        for label, role in ((self._heading, ink), (self._text, "text")):
            colours = label.palette()
            colours.setColor(label.foregroundRole(), theme().colour(role))
            label.setPalette(colours)
        self._text.setProperty("role", "mono" if self._typed else None)
        self._text.setMinimumHeight(metrics.line)  # beside the mark, in smaller letters too
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setText(self._html())
        self.update()

    def _html(self) -> str:
        mark = f"color:{theme().tokens.warn};background:{theme().tokens.warn_tint};font-weight:600"
        wrap = "pre-wrap" if self._typed else "normal"
        metrics = theme().metrics
        font = metrics.mono if self._typed else metrics.strong
        whole = ((escape(breakable(text, font, _LINE)), differs) for text, differs in self._pieces)
        parts = (
            f'<span style="{mark}">{text}</span>' if differs else text for text, differs in whole
        )
        # What cannot be chosen is told all the same: not in the ink of what is out of use.
        ink = "" if self.isEnabled() else f";color:{theme().tokens.third}"
        return f'<div style="white-space:{wrap}{ink}">{"".join(parts)}</div>'
