"""Papers per year as bars: small under a list, or full with an axis."""

from collections.abc import Iterable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.metrics import RADIUS_PILL
from refman.gui.widgets.painting import FOCUS, box, smooth
from refman.gui.widgets.years import Year, gapless, ticks

_WIDEST = 28
_SHARE = 0.66
"""How much of a year's room its bar takes."""
_CORNER = 2
_EDGE = 2 * FOCUS
_AXIS_GAP = 2
_SCALE_GAP = 8
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class BarChart(QWidget):
    """Bars of papers per year; years between the first and the last that lack are shown as empty.

    Signals:
        picked: a year was clicked, or chosen with Enter or Space.
        stated: the figures of the year under the pointer or the arrow keys; "" for none.
    """

    picked = Signal(int)
    stated = Signal(str)

    def __init__(
        self, years: Iterable[Year] = (), full: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._full = full
        self._years: list[Year] = []
        self._marked: int | None = None
        self._chosen: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Papers per year"))
        theme().changed.connect(self._dress)
        self.set_years(years)

    def set_years(self, years: Iterable[Year]) -> None:
        self._years = gapless(years)
        self._top = max(1, *(year.papers for year in self._years), 1)
        self._mark(None)
        self.setAccessibleDescription("; ".join(year.words() for year in self._years))
        self.update()

    def set_chosen(self, year: int | None) -> None:
        """Light a year for as long as no other is marked: the one that papers are narrowed to."""
        self._chosen = year
        self.update()

    @property
    def _lit(self) -> int | None:
        """The index of the year that stands out."""
        if self._marked is not None:
            return self._marked
        years = [year.year for year in self._years]
        return years.index(self._chosen) if self._chosen in years else None

    def marked(self) -> Year | None:
        """The year under the pointer or reached with the arrow keys."""
        return None if self._marked is None else self._years[self._marked]

    def labelled(self) -> list[int]:
        """The years that have a label below, in their order."""
        return sorted(self._years[index].year for index in self._labelled())

    def sizeHint(self) -> QSize:
        metrics = theme().metrics
        return QSize(metrics.base * 14, metrics.line * (11 if self._full else 5))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().metrics.base * 6, self.sizeHint().height())

    def bar(self, index: int) -> QRectF:
        """The bar of the year at `index` as painted, in widget coordinates."""
        plot = self._plot()
        room = plot.width() / len(self._years)
        width = max(1.0, min(_WIDEST, room * _SHARE))
        height = plot.height() * self._years[index].papers / self._top
        centre = plot.left() + room * (index + 0.5)
        return QRectF(int(centre - width / 2), plot.bottom() - height, int(width), height)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(self._at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self._mark(self._at(event.position().x()))
            self._pick()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mark(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._years) - 1
        if not self._years:
            super().keyPressEvent(event)
        elif event.key() in _MOVES:
            start = last + 1 if self._marked is None else self._marked
            self._mark(min(last, max(0, start + _MOVES[Qt.Key(event.key())])))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._mark(0 if event.key() == Qt.Key.Key_Home else last)
        elif event.key() in _ENTER:
            self._pick()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            if self._years:
                if self._full:
                    self._paint_scale(painter)
                self._paint_bars(painter)
                self._paint_base(painter)
                self._paint_years(painter)
            if self.hasFocus():
                edge = theme().tokens.accent
                box(painter, QRectF(self.rect()), RADIUS_PILL, "", edge, FOCUS)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def _mark(self, index: int | None) -> None:
        if index == self._marked:
            return
        self._marked = index
        marked = self.marked()
        self.stated.emit(marked.words() if marked else "")
        self.update()

    def _pick(self) -> None:
        marked = self.marked()
        if marked is not None:
            self.picked.emit(marked.year)

    def _at(self, x: float) -> int | None:
        plot = self._plot()
        if not self._years or not plot.left() <= x < plot.right():
            return None
        return int((x - plot.left()) / plot.width() * len(self._years))

    def _plot(self) -> QRectF:
        line = QFontMetrics(theme().metrics.axis).height()
        left = self._scale_width() if self._full else 0
        top, bottom = line + _EDGE, line + _EDGE + _AXIS_GAP
        width = self.width() - left - 2 * _EDGE
        return QRectF(left + _EDGE, top, width, self.height() - top - bottom)

    def _scale_width(self) -> int:
        return QFontMetrics(theme().metrics.axis).horizontalAdvance(str(self._top)) + _SCALE_GAP

    def _ink(self, index: int) -> QColor:
        accent = theme().colour("accent")
        return accent if self._lit in (None, index) else _half(accent, theme().colour("surface"))

    def _paint_bars(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(len(self._years)):
            painter.setBrush(self._ink(index))
            painter.drawPath(_topped(self.bar(index)))
        for index in self._numbered():
            self._paint_number(painter, index)

    def _numbered(self) -> Sequence[int]:
        """The bars with their number above: all where there is room, else the marked one or the
        highest."""
        room = self._plot().width() / len(self._years)
        if not self._full or room < self._label_width() * _SHARE:
            highest = max(range(len(self._years)), key=lambda i: (self._years[i].papers, i))
            return [highest if self._lit is None else self._lit]
        return [i for i, year in enumerate(self._years) if year.papers or i == self._lit]

    def _paint_number(self, painter: QPainter, index: int) -> None:
        font = self._label_font(index)
        bar = self.bar(index)
        number = str(self._years[index].papers)
        self._centred(painter, font, number, bar.center().x(), bar.top() - 2, "text")

    def _paint_base(self, painter: QPainter) -> None:
        plot = self._plot()
        painter.setPen(QPen(theme().colour("control"), 1))
        y = plot.bottom() + 0.5
        painter.drawLine(int(plot.left()), int(y), int(plot.right()), int(y))

    def _paint_scale(self, painter: QPainter) -> None:
        plot = self._plot()
        font = theme().metrics.axis
        half = QFontMetrics(font).height() / 2
        painter.setFont(font)
        for value in ticks(self._top):
            y = plot.bottom() - plot.height() * value / self._top
            painter.setPen(QPen(theme().colour("line"), 1))
            painter.drawLine(int(plot.left()), int(y), int(plot.right()), int(y))
            painter.setPen(theme().colour("second"))
            area = QRectF(0, y - half, plot.left() - _SCALE_GAP, 2 * half)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight, str(value))

    def _paint_years(self, painter: QPainter) -> None:
        bottom = self.height() - _EDGE
        for index in self._labelled():
            font = self._label_font(index)
            x = self._label_centre(index)
            role = "text" if index == self._lit else "second"
            self._centred(painter, font, str(self._years[index].year), x, bottom, role)

    def _labelled(self) -> list[int]:
        """The years with a label: all where there is room, else every so many; the last one, or
        the marked one always, and none that would touch it."""
        count = len(self._years)
        step = max(1, ceil(self._label_width() * count / self._plot().width()))
        spread = range(count - 1, -1, -step if self._full else -count)
        chosen = [*spread, 0]  # the last year first: it is the one that is looked for
        if self._lit is None:
            return self._apart(chosen, count - 1)
        return self._apart([*chosen, self._lit], self._lit)

    def _apart(self, chosen: list[int], first: int) -> list[int]:
        kept = [first]
        for index in chosen:
            centre = self._label_centre(index)
            if all(abs(centre - self._label_centre(k)) >= self._label_width() for k in kept):
                kept.append(index)
        return kept

    def _label_centre(self, index: int) -> float:
        half = (self._label_width() - 6) / 2 + _EDGE
        return min(self.width() - half, max(half, self.bar(index).center().x()))

    def _label_width(self) -> int:
        return QFontMetrics(theme().metrics.axis).horizontalAdvance("2025") + 6

    def _label_font(self, index: int) -> QFont:
        font = QFont(theme().metrics.axis)
        if self._full and index == self._lit:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _centred(
        self, painter: QPainter, font: QFont, text: str, x: float, bottom: float, role: str
    ) -> None:
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(text)
        left = min(self.width() - width - _EDGE, max(_EDGE, x - width / 2))
        painter.setFont(font)
        painter.setPen(theme().colour(role))
        painter.drawText(round(left), round(bottom - metrics.descent()), text)


def _topped(bar: QRectF) -> QPainterPath:
    """The bar with its two upper corners rounded."""
    path = QPainterPath()
    corner = min(_CORNER, bar.height() / 2)
    path.addRoundedRect(bar, corner, corner)
    path.addRect(bar.adjusted(0, corner, 0, 0))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _half(one: QColor, other: QColor) -> QColor:
    """The colour half-way; opaque, so that grid lines do not show through."""
    return QColor(
        (one.red() + other.red()) // 2,
        (one.green() + other.green()) // 2,
        (one.blue() + other.blue()) // 2,
    )
