"""Chips: a tag on a paper, and a filter on the table."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.widgets.chip import EDGE, GAP, Chip, text_width
from refman.gui.widgets.painting import FOCUS, box, tag_mark


class TagChip(Chip):
    """A tag: coloured mark, name, and on several papers “5 of 7” with a dashed edge.

    Args:
        colour: a name of `TAG_COLOURS`; empty for no mark.
        share: such as “5 of 7” when only some of the selected papers have the tag.
        count: of papers, in place of a share.
        icon: in place of the mark.
    """

    def __init__(
        self,
        label: str,
        colour: str = "",
        share: str = "",
        removable: bool = True,
        parent: QWidget | None = None,
        icon: str = "",
        count: str = "",
    ) -> None:
        super().__init__(label, removable, parent)
        self._icon = icon
        self._colour = colour
        self._share = share
        self._suffix = share or count
        if self._suffix:
            self.setAccessibleName(f"{label}, {self._suffix}")

    def _mark_width(self) -> int:
        if self._icon:
            return theme().metrics.icon + GAP
        return theme().metrics.dot + GAP if self._colour else 0

    def _suffix_width(self) -> int:
        if not self._suffix:
            return 0
        return GAP + text_width(self._suffix, theme().metrics.secondary)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = theme().tokens
        fill = tokens.hover_window if self.underMouse() and self.isEnabled() else tokens.sunken
        edge, width = (tokens.strong if self._share else tokens.line), 1
        if self.hasFocus():
            edge, width = tokens.accent, FOCUS
        dashed = bool(self._share) and not self.hasFocus()
        box(painter, QRectF(self.rect()), self.height() / 2, fill, edge, width, dashed)

    def _paint_mark(self, painter: QPainter) -> None:
        if self._icon:
            paint_icon(self, painter, self._icon, theme().tokens.second)
        elif self._colour:
            centre = QPointF(EDGE + theme().metrics.dot / 2, self.height() / 2)
            tag_mark(painter, centre, self._colour)

    def _paint_words(self, painter: QPainter) -> None:
        super()._paint_words(painter)
        words = self._words()
        painter.setFont(theme().metrics.secondary)
        painter.setPen(theme().colour("third"))
        area = QRect(words.right() + 1 + GAP, 0, self._suffix_width(), self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._suffix)


class FilterChip(Chip):
    """A filter that narrows the table: icon, words and ×, on the colour of a selection."""

    def __init__(self, label: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(label, True, parent)
        self._icon = icon

    def _font(self) -> QFont:
        return theme().metrics.medium

    def _ink(self) -> str:
        return "accent"

    def _ink_of_cross(self) -> str:
        return "accent"

    def _mark_width(self) -> int:
        return theme().metrics.icon + GAP

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = theme().tokens
        edge = tokens.accent if self.hasFocus() else ""
        box(painter, QRectF(self.rect()), self.height() / 2, tokens.selected, edge, FOCUS)

    def _paint_mark(self, painter: QPainter) -> None:
        paint_icon(self, painter, self._icon, theme().tokens.accent)


def paint_icon(chip: Chip, painter: QPainter, name: str, ink: str) -> None:
    """An icon before the words of a chip."""
    size = theme().metrics.icon
    drawing = pixmap(name, ink, size, chip.devicePixelRatioF())
    painter.drawPixmap(EDGE - 2, (chip.height() - size) // 2, drawing)
