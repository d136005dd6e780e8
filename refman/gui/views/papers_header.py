"""The heads of the papers table: they say and set the order, and share out the width."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from refman.gui.language import tr
from refman.gui.models.papers_columns import COLUMNS, NAMES, NUMBERS, Column
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP
from refman.gui.views.papers_cells import widths
from refman.gui.views.papers_delegate import content
from refman.gui.views.papers_layout import LEAST_TITLE, fitting, title_width, widened
from refman.gui.widgets.scrollbars import WIDTH as SCROLL_BAR

_TITLE = NUMBERS["title"]
_ICONS = {"code": "code", "files": "attachment"}
"""What stands in place of a label, where there is none."""
_ARROW = 10
"""Room for the arrow beside a label; the icon is larger than its drawing."""
_LEAST = 2
"""Least width of a column in units of the font size."""


class PapersHeader(QHeaderView):
    """Columns are moved and resized by hand; the title takes what the others leave.

    Signals:
        sorted: name of the order in `store.search.SORTS`, and whether descending.
    """

    sorted = Signal(str, bool)

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.setViewport(QWidget())  # see PapersTable
        self.setMouseTracking(True)
        self._sort, self._descending = "", False
        self._widths: dict[str, float] = {}
        self._natural: dict[str, int] = {}
        self._chosen: dict[str, bool] = {}
        self._omitted: frozenset[str] = frozenset()
        self._empty: frozenset[str] = frozenset()
        self._arranging = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setAccessibleName(tr("Columns"))
        self.sectionClicked.connect(self._click)
        self.sectionResized.connect(self._share)
        self.sectionHandleDoubleClicked.connect(self._forget_width)
        self.sectionMoved.connect(lambda *_: self.viewport().update())
        theme().changed.connect(self._dress)

    def use(self, model: QAbstractItemModel) -> None:
        """Heads with a selection of their own: with the table's, selecting all would have the
        header ask every row of every column."""
        self.setSelectionModel(QItemSelectionModel(model, self))
        self._dress()

    def set_sort(self, sort: str, descending: bool) -> None:
        """Show the order that the table is in."""
        if (sort, descending) != (self._sort, self._descending):
            self._sort, self._descending = sort, descending
            self.viewport().update()

    def reset(self) -> None:
        """Other papers have the same columns: each key of a search would paint all heads anew."""
        if self.count() != len(COLUMNS):
            super().reset()

    def omit(self, names: frozenset[str]) -> None:
        """Leave out columns that the density shows elsewhere."""
        self._omitted = names
        self.arrange()

    def leave_empty(self, names: frozenset[str]) -> None:
        """Leave out columns in which nothing stands, unless the user asked for them."""
        if names != self._empty:
            self._empty = names
            self.arrange()

    def shown(self) -> list[str]:
        """Names of the columns that are to be seen, from left to right."""
        order = (self.logicalIndex(visual) for visual in range(self.count()))
        return [NAMES[logical] for logical in order if not self.isSectionHidden(logical)]

    def wants(self, name: str) -> bool:
        """Whether a column is switched on: by the user, or by itself because it has room."""
        return self._chosen.get(name, not self.isSectionHidden(NUMBERS[name]))

    def place(self) -> tuple[int, int]:
        """Where the columns begin and end in the viewport, in pixels from its left edge."""
        return -self.offset(), self.length() - self.offset()

    def contents(self, height: int) -> Mapping[int, QRect]:
        """Where in the viewport the content of each column is that is shown, by its number, in a
        row of a height at the top."""
        start, end = self.place()
        shown = (column for column in range(self.count()) if not self.isSectionHidden(column))
        wholes = (
            (
                column,
                QRect(self.sectionViewportPosition(column), 0, self.sectionSize(column), height),
            )
            for column in shown
        )
        return {column: content(whole, start, end) for column, whole in wholes}

    def choose(self, name: str, shown: bool) -> None:
        """Switch a column on or off."""
        self._chosen[name] = shown
        self.arrange()

    def start_over(self) -> None:
        """Order, choice and widths as they were at first."""
        self.restore_state({"order": NAMES})

    def save_state(self) -> dict[str, Any]:
        """Order, chosen columns, and widths in units of the font size."""
        order = [NAMES[self.logicalIndex(visual)] for visual in range(self.count())]
        return {"order": order, "chosen": dict(self._chosen), "widths": dict(self._widths)}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """What `save_state` gave, by this or another version of refman."""
        known = [name for name in state.get("order", ()) if name in NUMBERS]
        for visual, name in enumerate(known):
            self.moveSection(self.visualIndex(NUMBERS[name]), visual)
        self._chosen = {k: bool(v) for k, v in state.get("chosen", {}).items() if k in NUMBERS}
        widths = state.get("widths", {})
        self._widths = {k: max(_LEAST, float(v)) for k, v in widths.items() if k in NUMBERS}
        self.arrange()

    def arrange(self) -> None:
        """Give each column its width, and hide those that have no room."""
        if self.count() != len(COLUMNS) or self._arranging:
            return
        self._arranging = True
        fixed = {name: self._width(name) for name in NAMES if name != "title"}
        fixed = {name: width for name, width in fixed.items() if name not in self._omitted}
        room = self.viewport().width() - SCROLL_BAR - GAP
        chosen = dict.fromkeys(self._empty, False) | self._chosen
        shown = fitting(room, theme().metrics.base, fixed, chosen)
        for name, logical in NUMBERS.items():
            self.setSectionHidden(logical, name != "title" and name not in shown)
        least = {name: fixed[name] for name in shown}
        self._resize(widened(room, theme().metrics.base, least, self._widths))
        self._arranging = False
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        column = COLUMNS[logicalIndex]
        sorted_ = logicalIndex == self._sorted_section()
        area = content(rect, *self.place())
        painter.save()
        painter.setFont(theme().metrics.heading)
        painter.setPen(theme().colour("text" if sorted_ else "third"))
        left = self._paint_label(painter, area, column, sorted_)
        if sorted_:
            icon = "chevron-down" if self._descending else "chevron-up"
            size = theme().metrics.icon - 2
            drawing = pixmap(icon, theme().tokens.text, size, self.devicePixelRatioF())
            painter.drawPixmap(left, rect.y() + (rect.height() - size) // 2, drawing)
        # No fillRect: for its first call PySide makes the enums of gradients, 2 ms of the start.
        painter.setPen(theme().colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def sizeHint(self) -> QSize:
        """As said in `_dress`; Qt's own asks the model for every head, over and over."""
        return QSize(theme().metrics.base, theme().metrics.row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _paint_label(self, painter: QPainter, area: QRect, column: Column, sorted_: bool) -> int:
        """Paint what a column is called; returns where its arrow goes."""
        size = theme().metrics.icon
        if not column.label:
            x = area.x() + (area.width() - size) // 2
            ink = theme().tokens.text if sorted_ else theme().tokens.third
            y = area.y() + (area.height() - size) // 2
            painter.drawPixmap(
                x, y, pixmap(_ICONS[column.name], ink, size, self.devicePixelRatioF())
            )
            return x - size + 4
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        measure = painter.fontMetrics()
        label = measure.elidedText(column.label, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, label)
        width = measure.horizontalAdvance(label)
        return area.right() - width - size if column.right else area.x() + width + 2

    def _sorted_section(self) -> int:
        """The column whose order it is; of two with the same order the one that is shown."""
        same = [n for n, column in enumerate(COLUMNS) if self._sort and column.sort == self._sort]
        return next((n for n in same if not self.isSectionHidden(n)), -1)

    def _click(self, logical: int) -> None:
        column = COLUMNS[logical]
        if not column.sort:
            return
        again = column.sort == self._sort
        self.sorted.emit(column.sort, not self._descending if again else column.descending)

    def _width(self, name: str) -> int:
        """Of a column beside the title, padding included."""
        base = theme().metrics.base
        if name in self._widths:
            return round(self._widths[name] * base)
        self._natural = self._natural or _natural_widths()
        return self._natural[name]

    def _resize(self, fixed: Mapping[str, int]) -> None:
        last = NAMES[self.logicalIndex(self._last_visual())]
        width = self.viewport().width()
        spare = width - sum(fixed.values()) - (SCROLL_BAR if last != "title" else 0)
        title = title_width(spare, theme().metrics.base, fixed, self._chosen)
        for name in fixed:
            extra = SCROLL_BAR if name == last else 0
            self.resizeSection(NUMBERS[name], fixed[name] + extra)
        self.resizeSection(_TITLE, title)

    def _last_visual(self) -> int:
        shown = (v for v in range(self.count()) if not self._hidden(v))
        return max(shown, default=0)

    def _hidden(self, visual: int) -> bool:
        return self.isSectionHidden(self.logicalIndex(visual))

    def _share(self, logical: int, old: int, new: int) -> None:
        """The neighbour to the right gives or takes what a dragged edge moves over."""
        if self._arranging:
            return
        after = range(self.visualIndex(logical) + 1, self.count())
        neighbour = next((self.logicalIndex(v) for v in after if not self._hidden(v)), None)
        if neighbour is not None:
            base = theme().metrics.base
            room = self.sectionSize(neighbour) - self._least(neighbour)
            moved = max(self._least(logical) - old, min(new - old, room))
            for section, width in (
                (logical, old + moved),
                (neighbour, self.sectionSize(neighbour) - moved),
            ):
                extra = SCROLL_BAR if self.visualIndex(section) == self._last_visual() else 0
                if section != _TITLE:
                    self._widths[NAMES[section]] = (width - extra) / base
        self.arrange()

    def _least(self, section: int) -> int:
        return theme().metrics.base * (LEAST_TITLE if section == _TITLE else _LEAST)

    def _forget_width(self, logical: int) -> None:
        self._widths.pop(NAMES[logical], None)
        self.arrange()

    def _dress(self) -> None:
        self._natural.clear()
        self.setFixedHeight(theme().metrics.row)
        self.arrange()


def _natural_widths() -> dict[str, int]:
    """Of each column beside the title, padding and room for its label included."""
    measure = QFontMetrics(theme().metrics.heading)
    return {
        name: max(width, measure.horizontalAdvance(COLUMNS[NUMBERS[name]].label) + _ARROW) + 2 * GAP
        for name, width in widths().items()
    }
