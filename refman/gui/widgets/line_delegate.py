"""Rows of a short list in a dialog or in the palette: mark, words, a quiet note, key caps."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP, RADIUS, RADIUS_PILL
from refman.gui.widgets.hint import verbatim
from refman.gui.widgets.painting import FOCUS, box, tag_mark

Index = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole
_EDGE = 12
_CAP_EDGE = 7
_CAP_GAP = 4


@dataclass(frozen=True, slots=True)
class Line:
    """What one row shows, and what it means.

    Args:
        matched: places in `text` to lift out.
        note: said quietly behind the text, as far as there is room.
        stamp: said quietly at the right end; never cut, for the text gives way to it.
        keys: a shortcut such as “Ctrl+T”.
        icon: name of an icon; `colour`: a tag's stored colour, shown in its place.
        run: what choosing it does.
        heading: stands above it: it is the first of a group.
        off: it cannot be chosen; `note` says why.
    """

    text: str
    run: Callable[[], object]
    matched: tuple[int, ...] = ()
    note: str = ""
    keys: str = ""
    icon: str = ""
    colour: str = ""
    stamp: str = ""
    heading: str = ""
    off: bool = False

    def words(self) -> str:
        """For screen readers."""
        said = ", ".join(part for part in (self.text, self.note, self.stamp, self.keys) if part)
        return f"{self.heading}: {said}" if self.heading else said


class LineDelegate(QStyledItemDelegate):
    """Paints the `Line` that an index holds as `LINE`."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, height(index.data(LINE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.heading:
            _paint_heading(painter, area, line.heading)
            area = area.adjusted(0, heading_height(), 0, 0)
        state: QStyle.StateFlag = option.state
        tokens = theme().tokens
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            here = chosen and self._view.hasFocus() and index == self._view.currentIndex()
            edge = tokens.accent if here else ""
            fill = tokens.selected if chosen else tokens.hover
            box(painter, QRectF(area), RADIUS, fill, edge, FOCUS)
        left = self._paint_mark(painter, area, line, chosen)
        right = _paint_stamp(painter, area, _paint_keys(painter, area, line.keys), line.stamp)
        _paint_words(painter, QRect(left, area.top(), right - left, area.height()), line)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Say the whole of what is cut; nothing where the row says it all."""
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            QToolTip.showText(event.globalPos(), hint(index.data(LINE), option.rect.width()), view)
            return True
        return super().helpEvent(event, view, option, index)

    def _paint_mark(self, painter: QPainter, area: QRect, line: Line, chosen: bool) -> int:
        left, size = area.left() + _EDGE, theme().metrics.icon
        if line.colour:
            tag_mark(painter, QPointF(left + size / 2, area.center().y() + 0.5), line.colour)
        elif line.icon:
            tokens = theme().tokens
            ink = tokens.disabled if line.off else tokens.accent if chosen else tokens.second
            drawing = pixmap(line.icon, ink, size, self._view.devicePixelRatioF())
            painter.drawPixmap(left, area.top() + (area.height() - size) // 2, drawing)
        return left + size + GAP + 2


def hint(line: Line, width: int) -> str:
    """The words of a row that are cut in so many pixels, for a hint; "" where none are."""
    if _wanted(line) <= width:
        return ""
    return verbatim("\n".join(filter(None, (line.text, line.note))))


def _wanted(line: Line) -> int:
    """Pixels of a row whose words are not cut."""
    metrics = theme().metrics
    quiet = QFontMetrics(metrics.secondary)
    fonts = ((text, metrics.strong if lifted else metrics.text) for text, lifted in _pieces(line))
    words = sum(QFontMetrics(font).horizontalAdvance(text) for text, font in fonts)
    note = _EDGE + quiet.horizontalAdvance(line.note) if line.note else 0
    stamp = quiet.horizontalAdvance(line.stamp) + 2 + GAP if line.stamp else 0
    caps = [_cap_width(quiet, key) + _CAP_GAP for key in line.keys.split("+") if line.keys]
    return _EDGE + metrics.icon + GAP + 2 + words + note + GAP + stamp + sum(caps) + _EDGE


def _cap_width(metrics: QFontMetrics, key: str) -> int:
    return max(metrics.horizontalAdvance(key) + 2 * _CAP_EDGE, metrics.height() + 4)


def line_height() -> int:
    """36 pixels where table rows are 28."""
    return theme().metrics.row + GAP


def heading_height() -> int:
    """Of what stands above the first row of a group, in pixels."""
    return theme().metrics.row


def height(line: Line) -> int:
    """Of a row with its heading, in pixels."""
    return line_height() + (heading_height() if line.heading else 0)


def _paint_heading(painter: QPainter, area: QRect, words: str) -> None:
    place = QRect(area.left() + _EDGE, area.top(), area.width(), heading_height())
    font, ink = theme().metrics.heading, theme().colour("second")
    _draw(painter, place, place.left(), area.right() - _EDGE, words, font, ink)


def _paint_words(painter: QPainter, area: QRect, line: Line) -> None:
    metrics = theme().metrics
    font, strong = metrics.text, metrics.strong
    x, room = area.left(), area.right() - GAP
    for text, lifted in _pieces(line):
        ink = theme().colour("third" if line.off else "accent" if lifted else "text")
        x = _draw(painter, area, x, room, text, strong if lifted else font, ink)
    if line.note:
        _draw(painter, area, x + _EDGE, room, line.note, metrics.secondary, theme().colour("third"))


def _draw(
    painter: QPainter, area: QRect, x: int, right: int, text: str, font: QFont, ink: QColor
) -> int:
    """Draw text from `x` on, cut at `right`; returns where it ends."""
    metrics = QFontMetrics(font)
    room = right - x
    if room <= 0:
        return x
    painter.setFont(font)
    painter.setPen(ink)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    place = QRect(x, area.top(), room, area.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return x + metrics.horizontalAdvance(shown)


def _pieces(line: Line) -> list[tuple[str, bool]]:
    """The text in stretches that are lifted out or not."""
    pieces: list[tuple[str, bool]] = []
    for place, letter in enumerate(line.text):
        lifted = place in line.matched
        if pieces and pieces[-1][1] == lifted:
            pieces[-1] = (pieces[-1][0] + letter, lifted)
        else:
            pieces.append((letter, lifted))
    return pieces


def _paint_keys(painter: QPainter, area: QRect, keys: str) -> int:
    """Draw the caps of a shortcut at the right; returns where the room for words ends."""
    right = area.right() - _EDGE + 1
    for key in reversed(keys.split("+")) if keys else ():
        right -= paint_cap(painter, right, area, key) + _CAP_GAP
    return right


def _paint_stamp(painter: QPainter, area: QRect, right: int, stamp: str) -> int:
    """Draw a stamp that ends at `right`; returns where the room for words ends."""
    if not stamp:
        return right
    font = theme().metrics.secondary
    left = right - QFontMetrics(font).horizontalAdvance(stamp) - 2  # widths are rounded
    _draw(painter, area, left, right, stamp, font, theme().colour("third"))
    return left - GAP


def paint_cap(painter: QPainter, right: int, area: QRect, key: str) -> int:
    """Draw one key cap that ends at `right`; returns its width."""
    tokens, font = theme().tokens, theme().metrics.secondary
    metrics = QFontMetrics(font)
    width = _cap_width(metrics, key)
    height = metrics.height() + 4
    top = area.top() + (area.height() - height) // 2
    cap = QRect(right - width, top, width, height)
    box(painter, QRectF(cap), RADIUS_PILL, tokens.sunken, tokens.line)
    painter.setFont(font)
    painter.setPen(theme().colour("second"))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    return width
