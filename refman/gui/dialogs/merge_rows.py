"""The rows of the merge window: two cells for each field, of which one is chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from refman.gui.dialogs import merge_words as words
from refman.gui.dialogs.merge_words import Side
from refman.gui.language import heard, tr
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.chips import TagChip
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.flow_layout import FlowLayout
from refman.gui.widgets.side_card import SideCard
from refman.services.choosing import Part

KEY = "key"
_LABELS = 8
"""Width of the names of the fields, in font sizes."""
_STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_TOP = Qt.AlignmentFlag.AlignTop


class Cell(SideCard):
    """One side’s value.

    Signals:
        moved: an arrow key; sides to the right, and rows down.
    """

    moved = Signal(int, int)

    def __init__(
        self, name: str, text: Sequence[tuple[str, bool]], heading: str = "", *, typed: bool
    ) -> None:
        super().__init__(heading, text or [(tr("not given"), False)], typed=typed, edge=GAP - 1)
        self.setAccessibleName(f"{name}: {''.join(one for one, _ in text) or tr('not given')}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _STEPS.get(event.key()):
            self.moved.emit(*step)
        else:
            super().keyPressEvent(event)


class Rows(QWidget):
    """All rows of one pair.

    Signals:
        chosen: the name of a row of which another value counts, or another key stays.
        left: an arrow key goes beyond the last row.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, sides: Sequence[Side], parts: Sequence[Part], keys: Sequence[str]) -> None:
        super().__init__()
        self._rows: dict[str, list[Cell]] = {}
        self._groups: list[QButtonGroup] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, _LABELS * theme().metrics.base)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
            self._add_head(column, sides[column - 1])
        added = [part for part in parts if words.is_addition(part)]
        for part in parts:
            if not part.same and part not in added:
                self._add_row(part.name, words.label(part), words.pieces(part), heard(part.reason))
                if part.joined:
                    self._add_joined(part)
                self._rows[part.name][part.chosen].setChecked(True)
        if keys[0] != keys[1]:
            shown = [[(key, False)] if key else [] for key in keys]
            self._add_row(KEY, tr("Key"), (shown[0], shown[1]), "", typed=True)
        if added:
            self._add_line(tr("Only one has"), _wrapped(tr("{same}: kept", same=words.same(added))))
        if alike := [part for part in parts if part.same]:
            self._add_line(tr("Same"), _wrapped(words.same(alike)))

    def add_tags(self, tags: Sequence[tuple[str, str]]) -> None:
        """Name and colour of the tags that both have together."""
        line = QWidget()
        flow = FlowLayout(line)
        flow.setContentsMargins(0, 2, 0, 0)
        for name, colour in tags:
            chip = TagChip(name, colour, removable=False)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            flow.addWidget(chip)
        kept = _quiet(tr("all are kept") if len(tags) > 1 else tr("is kept"))
        kept.setContentsMargins(0, 0, 0, 0)  # it stands in the middle of the chips
        flow.addWidget(kept)
        self._add_line(tr("Tags"), line)

    def add_files(self, names: Sequence[str]) -> None:
        """The files that both have together."""
        kept = tr("all are kept") if len(names) > 1 else tr("is kept")
        line = _quiet(f"{', '.join(names)}  {kept}")
        line.setWordWrap(True)
        self._add_line(tr("Files"), line)

    def choose(self, name: str, place: int) -> None:
        """Have the value of a side count (2: what both have together), or with `KEY` its key stay;
        where there is no such row nothing is to be chosen."""
        if name in self._rows:
            self._rows[name][place].setChecked(True)

    def choice(self, name: str) -> int:
        """The side that is chosen in a row, 2 for both together; 0 where there is nothing to
        choose."""
        cells = self._rows.get(name, [])
        return next((place for place, cell in enumerate(cells) if cell.isChecked()), 0)

    def push_up(self) -> None:
        """Have all rows, of which no more come, stand together at the top of more room."""
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def choices(self) -> dict[str, int]:
        """The side of every row but that of the key."""
        return {name: self.choice(name) for name in self._rows if name != KEY}

    def take_all(self, place: int) -> None:
        """Choose one side in every row; a value that is not there is no value to choose."""
        for cells in self._rows.values():
            if cells[place].isEnabled():
                cells[place].setChecked(True)

    def enter(self, place: int | None = None) -> None:
        """Take the keyboard into the last row, or with a side into the first."""
        rows = list(self._rows)
        if not rows:
            return
        name = rows[-1 if place is None else 0]
        if place is not None and self._rows[name][place].isEnabled():
            self._rows[name][place].setChecked(True)
        self.focus(name)

    def focused(self) -> str:
        """The row that has the focus; "" where none has."""
        having = (name for name, cells in self._rows.items() if any(c.hasFocus() for c in cells))
        return next(having, "")

    def focus(self, name: str) -> None:
        """Take the keyboard into a row, if it is there."""
        if cells := self._rows.get(name):
            cells[self.choice(name)].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_row(
        self,
        name: str,
        label: str,
        texts: tuple[Sequence[tuple[str, bool]], Sequence[tuple[str, bool]]],
        reason: str,
        *,
        typed: bool = False,
    ) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(_named(label, reason), row, 0, _TOP)
        group = QButtonGroup(self)
        group.buttonToggled.connect(lambda _, on: self.chosen.emit(name) if on else None)
        self._groups.append(group)
        self._rows[name] = []
        for place, text in enumerate(texts):
            cell = Cell(label, text, typed=typed)
            cell.setEnabled(bool(text))
            self._add_cell(name, cell)
            self._grid.addWidget(cell, row, place + 1)

    def _add_joined(self, part: Part) -> None:
        """Below the values of the last row what both have together, as one more choice."""
        cell = Cell(words.label(part), words.joined(part), tr("Both together"), typed=False)
        self._add_cell(part.name, cell)
        self._grid.addWidget(cell, self._grid.rowCount(), 1, 1, 2)

    def _add_cell(self, name: str, cell: Cell) -> None:
        cells = self._rows[name]
        cell.moved.connect(partial(self._move, name, len(cells)))
        self._groups[-1].addButton(cell)
        cells.append(cell)

    def _move(self, name: str, place: int, aside: int, down: int) -> None:
        order = list(self._rows)
        at = order.index(name) + down
        if at >= len(order):
            self.left.emit()
            return
        there = order[max(at, 0)]
        wanted = min(max(place + aside, 0), len(self._rows[there]) - 1)
        if aside and self._rows[there][wanted].isEnabled():
            self._rows[there][wanted].setChecked(True)
        self.focus(there)

    def _add_head(self, column: int, side: Side) -> None:
        icon, name, more = QLabel(), ElidedLabel(), ElidedLabel()
        size = theme().metrics.icon
        drawing = pixmap(side.icon, theme().tokens.second, size, self.devicePixelRatioF())
        icon.setPixmap(drawing)
        name.setText(side.name)
        name.setFont(theme().metrics.strong)
        more.setText(side.more)
        more.setProperty("role", "secondary")
        take = Button(tr("Take all"), kind="link")
        take.setAccessibleName(tr("Take all of {name}", name=side.name))
        take.clicked.connect(lambda _=False: self.take_all(column - 1))
        head = QHBoxLayout()
        head.setSpacing(GAP)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(name)
        if side.more:
            said.addWidget(more)
        head.addWidget(icon)
        head.addLayout(said, 1)
        head.addWidget(take)
        self._grid.addLayout(head, 0, column)

    def _add_line(self, label: str, widget: QWidget) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(_named(label, ""), row, 0, _TOP)
        self._grid.addWidget(widget, row, 1, 1, 2)


def _named(label: str, reason: str) -> QWidget:
    """The name of a row, and below it why its better value is that."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, GAP - 1, 0, 0)
    column.setSpacing(0)
    for text, role in ((label, "secondary"), (reason, "axis")):
        if text:
            line = QLabel(text)
            line.setProperty("role", role)
            line.setWordWrap(True)
            column.addWidget(line)
    return made


def _wrapped(text: str) -> QLabel:
    line = _quiet(text)
    line.setWordWrap(True)
    return line


def _quiet(text: str) -> QLabel:
    line = QLabel(text)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setProperty("role", "secondary")
    line.setContentsMargins(0, GAP - 1, 0, 0)
    return line
