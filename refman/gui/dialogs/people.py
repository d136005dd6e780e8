"""The people of a field one by one: their order, and the four parts of each name."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from refman.bibtex import latex
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.unkept import UnkeptDialog
from refman.gui.language import tr
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button, IconButton
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList
from refman.gui.widgets.offering import Offering
from refman.gui.widgets.reordering import Reordering
from refman.model import names
from refman.model.names import OTHERS, Name

_PARTS = (tr("Given name"), "von", tr("Family name"), tr("Jr"))
_GIVEN, _VON, _FAMILY, _JR = range(len(_PARTS))
_SHOWN = (_FAMILY, _GIVEN, _VON, _JR)
"""By the family name the library is asked who is meant; so it comes first."""
_LEAST = 2
"""Letters of it from which on somebody is offered."""
_ROWS = 8
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PeopleDialog(Frame):
    """A name whose parts nobody touches stays as it was typed. “Cancel” takes back what was done;
    Esc and the window's close button, which are also pressed by mistake, ask first where
    anything is changed.

    Args:
        field: `author`, for the heading.
        text: the field, BibTeX text.
        known: people of the library whose names, as BibTeX has them, begin so.

    Signals:
        changed: the text of the field as it would be.
        kept: the new text of the field.
    """

    changed = Signal(str)
    kept = Signal(str)

    def __init__(
        self, field: str, text: str, known: Callable[[str], list[str]], parent: QWidget | None
    ) -> None:
        super().__init__(tr("People in “{field}”", field=field), parent, width=36)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        listed = names.split_list(text)
        cut = bool(listed) and listed[-1].lower() == OTHERS
        self._people = listed[:-1] if cut else listed
        self._filling = False
        self._known = known
        self._offering = Offering(self)
        self.list = LineList(tr("People in order"))
        self._reordering = Reordering(self.list)
        self.parts = [QLineEdit() for _ in _PARTS]
        self.others = QCheckBox(tr("The list goes on: “and others”"))
        self.others.setChecked(cut)
        self.up = IconButton("chevron-up", tr("Move up"), "Alt+Up")
        self.down = IconButton("chevron-down", tr("Move down"), "Alt+Down")
        self.add = IconButton("plus", tr("Add a person"), "Ins")
        self.remove = IconButton("minus", tr("Take this person away"), "Del")
        self._assemble()
        self._connect()
        self._renew(0)
        self._begun = self.text()

    def text(self) -> str:
        """The field as it would be."""
        said = [one for one in self._people if one]
        return " and ".join([*said, *([OTHERS] if self.others.isChecked() and said else [])])

    def accept(self) -> None:
        self.kept.emit(self.text())
        super().accept()

    def reject(self) -> None:
        if self.text() == self._begun:
            self._leave()
            return
        asked = UnkeptDialog(tr("Keep the changes to the people?"), self)
        asked.kept.connect(self.accept)
        asked.dropped.connect(self._leave)
        asked.open()

    def _leave(self) -> None:
        super().reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys choose a person from any part, with Alt they move one; Insert adds one, and
        Delete in the list takes one away."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Insert:
                self._add()
                return True
            if event.key() == Qt.Key.Key_Delete and watched is self.list:
                self._remove()
                return True
            step = _STEPS.get(event.key(), 0)
            if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._move(step)
                return True
            return watched is not self.list and self.list.step_by(event.key())
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        now = self._row()
        other = now + step
        if 0 <= now < len(self._people) and 0 <= other < len(self._people):
            self._put(now, other)

    def _put(self, now: int, place: int) -> None:
        """Have a person stand at a place, counted without this one."""
        self._people.insert(place, self._people.pop(now))
        self._renew(place)

    def _drop(self, now: int, before: int) -> None:
        self._put(now, before - (before > now))

    def _add(self) -> None:
        place = self._row() + 1
        self._people.insert(place, "")
        self._renew(place)
        self.parts[_FAMILY].setFocus()

    def _remove(self) -> None:
        if self._people:
            place = self._row()
            del self._people[place]
            self._renew(min(place, len(self._people) - 1))

    def _renew(self, place: int) -> None:
        """Show the list again, with one person chosen."""
        self._filling = True
        self.list.set_lines(map(_line, self._people))
        self.list.setCurrentIndex(self.list.model().index(place, 0))
        self._filling = False
        self._fill()
        self.changed.emit(self.text())

    def _fill(self) -> None:
        """Show the parts of the person who is chosen."""
        if self._filling:
            return
        place, last = self._row(), len(self._people) - 1
        name = names.parse(self._people[place]) if place >= 0 else Name("", "", "")
        self._filling = True
        for line, part in zip(self.parts, name, strict=True):
            line.setEnabled(place >= 0)
            if line.text() != part:
                line.setText(part)
        self._filling = False
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < last)
        self.remove.setEnabled(place >= 0)

    def _write(self) -> None:
        """What was typed into a part is the person's name at once."""
        if self._filling or self._row() < 0:
            return
        place = self._row()
        self._people[place] = names.written(Name(*(line.text().strip() for line in self.parts)))
        self._filling = True
        self.list.set_lines(map(_line, self._people))
        self.list.setCurrentIndex(self.list.model().index(place, 0))
        self._filling = False
        self.changed.emit(self.text())

    def _offer(self, begun: str) -> None:
        """Show who may be meant by the beginning of a family name."""
        found = self._known(begun) if len(begun.strip()) >= _LEAST else []
        self._offering.offer(self.parts[_FAMILY], found)

    def _take(self, person: str) -> None:
        place = self._row()
        self._people[place] = person
        self._renew(place)

    def _row(self) -> int:
        return self.list.currentIndex().row() if self._people else -1

    def _assemble(self) -> None:
        self.column.addWidget(self.list)
        tools = QHBoxLayout()
        for button in (self.add, self.remove, self.up, self.down):
            tools.addWidget(button)
        tools.addStretch(1)
        self.column.addLayout(tools)
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for number, part in enumerate(_SHOWN):
            words, line = _PARTS[part], self.parts[part]
            label = QLabel(words)
            label.setProperty("role", "secondary")
            label.setBuddy(line)
            line.setAccessibleName(words)
            grid.addWidget(label, number, 0)
            grid.addWidget(line, number, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self.others)
        self.cancel = Button(tr("Cancel"))
        self.keep = Button(tr("Keep"), kind="primary")
        self.add_buttons(self.cancel, self.keep)
        self.cancel.clicked.connect(lambda _=False: self._leave())
        self.fit_rows(self.list, _ROWS)
        self.list.setFocus()

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._fill())
        self.list.installEventFilter(self)
        self._reordering.moved.connect(self._drop)
        for line in self.parts:
            line.installEventFilter(self)
            line.textEdited.connect(lambda _: self._write())
        self.parts[_FAMILY].textEdited.connect(self._offer)
        self._offering.taken.connect(self._take)
        self.others.toggled.connect(lambda _: self.changed.emit(self.text()))
        self.up.clicked.connect(lambda _=False: self._move(-1))
        self.down.clicked.connect(lambda _=False: self._move(1))
        self.add.clicked.connect(lambda _=False: self._add())
        self.remove.clicked.connect(lambda _=False: self._remove())
        self.keep.clicked.connect(self.accept)


def _line(person: str) -> Line:
    name = latex.plain(names.parse(person).display) if person else tr("New person")
    return Line(name, lambda: None, icon="person")
