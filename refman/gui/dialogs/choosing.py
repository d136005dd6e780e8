"""Chooses one of many names by typing: those that fit are listed, and a new one may be offered."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.refusal import Check, Refusal
from refman.gui.fuzzy import holding
from refman.gui.language import tr
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList

_ROWS = 7


class Choices(NamedTuple):
    """What can be chosen.

    Args:
        lines: name to its line, which does nothing yet.
        fitting: what the list of those that fit is called, “Tags that fit”.
        new: what offers a new one, “New tag “{name}””.
        check: raises a RefmanError where a new name cannot be; without one no new name is taken.
        same: two names are one where this is the same for both.
    """

    lines: Mapping[str, Line]
    fitting: str
    new: str = ""
    check: Check | None = None
    same: Callable[[str], str] = str.casefold


class ChoosingDialog(Frame):
    """After `exec`, `chosen` is the name.

    Args:
        deed: what its button says.
    """

    def __init__(
        self, choices: Choices, heading: str, deed: str, hint: str, parent: QWidget | None
    ) -> None:
        super().__init__(heading, parent, width=26)
        self.chosen = ""
        self._choices = choices
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.list = LineList(choices.fitting)
        self._done = Button(deed, kind="primary")
        self._assemble()
        self._fit("")
        self.line.setFocus()

    def relist(self, lines: Mapping[str, Line]) -> None:
        """Show the same names with more told of them; what is chosen stays so."""
        row = self.list.currentIndex().row()
        self._choices = self._choices._replace(lines=lines)
        self._fit(self.line.text())
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    def accept(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None:
            chosen.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.list.step_by(event.key())
        return super().eventFilter(watched, event)

    def _assemble(self) -> None:
        self.column.addWidget(self.line)
        self._refusal = Refusal(self, self.line)
        self.column.addWidget(self.list)
        cancel = Button(tr("Cancel"))
        self.add_buttons(cancel, self._done)
        cancel.clicked.connect(self.reject)
        self._done.clicked.connect(self.accept)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._fit)
        self.list.clicked.connect(lambda index: self.list.line_at(index).run())
        self.fit_rows(self.list, _ROWS)

    def _fit(self, text: str) -> None:
        name, known, same = " ".join(text.split()), self._choices.lines, self._choices.same
        # Not by scattered letters: a long name would hold those of many a new one.
        lines = [self._line(one, places) for one, places in holding(name, list(known))]
        if self._choices.check and name and same(name) not in set(map(same, known)):
            words = self._choices.new.format(name=name)
            lines.append(Line(words, lambda: self._make(name), icon="plus"))
        self.list.set_lines(lines)
        self._done.setEnabled(bool(lines))

    def _line(self, name: str, places: tuple[int, ...]) -> Line:
        return replace(self._choices.lines[name], run=partial(self._take, name), matched=places)

    def _make(self, name: str) -> None:
        check = self._choices.check
        if check is not None and not self._refusal.refuses(check, name):
            self._take(name)

    def _take(self, name: str) -> None:
        self.chosen = name
        super().accept()


def nothing() -> None:
    """For a line that a dialog lists: the dialog says what choosing it does."""
