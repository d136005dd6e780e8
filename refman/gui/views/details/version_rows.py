"""The versions of a paper as rows of two lines: what happened, and below it when and to what."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from refman.gui.language import heard, tr
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP, RADIUS
from refman.gui.views.details.words import moment_words
from refman.gui.widgets.line_delegate import LINE, Line
from refman.gui.widgets.painting import box
from refman.model.versions import PARTS, Version, differences

Index = QModelIndex | QPersistentModelIndex

_ICONS = {"done": "check", "undone": "undo", "redone": "redo", "folded": "library"}
_SAID = {"undone": tr("Undone: "), "redone": tr("Redone: ")}
_FOLDED = tr("Older history, folded together")
_PARTS = 3


def line(version: Version, before: Version | None, now: datetime) -> Line:
    """One version, and what it changed of the one before."""
    words = _SAID.get(version.what, "") + heard(version.label or _FOLDED)
    stamp = moment_words(version.at, now)
    return Line(words, lambda: None, note=_note(version, before), stamp=stamp,
                icon=_ICONS[version.what])  # fmt: skip


def _note(version: Version, before: Version | None) -> str:
    if version.what == "folded":
        return tr("the oldest state that is known")
    if version.entry is None:
        return tr("no longer in the library")
    if before is None or before.entry is None:
        return tr("in the library from then on")
    parts = [part_words(one.part) for one in differences(before, version)]
    more = tr(" and {parts} more", parts=len(parts) - _PARTS) if len(parts) > _PARTS else ""
    return f"{', '.join(parts[:_PARTS])}{more}" if parts else tr("nothing that is shown")


def part_words(part: str) -> str:
    """What a part of a paper is called; fields are by their names in BibTeX."""
    return heard(part) if part in PARTS else part


def value_words(part: str, value: str) -> str:
    """What a part of a paper is: as it is typed, or where nobody typed it, in words."""
    said = {
        ("trash", "in the trash"): tr("in the trash"),
        ("reading list", "on it"): tr("on it"),
        ("reading", "read"): tr("read"),
        ("reading", "reading"): tr("being read"),
    }
    return said.get((part, value), value)


def row_height() -> int:
    """Two lines of text, and room."""
    return 2 * theme().metrics.line + 2 * GAP


class VersionDelegate(QStyledItemDelegate):
    """Paints the `Line` that an index of `view` holds as `LINE`."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: Line = index.data(LINE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        metrics, tokens = theme().metrics, theme().tokens
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = self._view.hasFocus() and self._view.isActiveWindow()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            quiet = tokens.selected_quiet if chosen else tokens.hover
            box(painter, QRectF(area), RADIUS, tokens.selected if focused else quiet)
        size = metrics.icon
        ink = tokens.accent if chosen else tokens.second
        dpr = self._view.devicePixelRatioF()
        top = area.top() + GAP
        mark = top + (metrics.line - size) // 2
        painter.drawPixmap(area.left() + GAP, mark, pixmap(shown.icon, ink, size, dpr))
        left = area.left() + 2 * GAP + size
        room = QRect(left, top, area.right() - GAP - left, metrics.line)
        _draw(painter, room, shown.text, metrics.medium if chosen else metrics.text, "text")
        room.translate(0, metrics.line)
        quiet_words = f"{shown.stamp} · {shown.note}"
        _draw(painter, room, quiet_words, metrics.secondary, "second")
        painter.restore()


def _draw(painter: QPainter, area: QRect, text: str, font: QFont, role: str) -> None:
    painter.setFont(font)
    painter.setPen(theme().colour(role))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
