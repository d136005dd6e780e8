"""Chooses the entry type of a new paper by typing a part of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.fuzzy import holding
from refman.gui.views.details.words import kind_words
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList
from refman.model import catalogue

_ROWS = 9


class NewPaperDialog(Frame):
    """After it was accepted, `kind` is the entry type."""

    def __init__(self, kinds: Sequence[str], parent: QWidget | None) -> None:
        super().__init__("New paper", parent, width=30)
        self.kind = ""
        self._kinds = kinds
        self.line = QLineEdit()
        self.line.setPlaceholderText("Entry type")
        self.line.setAccessibleName("Entry type")
        self.list = LineList("Entry types that fit")
        self._make = Button("Make", kind="primary")
        self.column.addWidget(self.line)
        self.column.addWidget(self.list)
        cancel = Button("Cancel")
        self.add_buttons(cancel, self._make)
        cancel.clicked.connect(self.reject)
        self._make.clicked.connect(self.accept)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._fit)
        self.list.clicked.connect(lambda index: self.list.line_at(index).run())
        self.fit_rows(self.list, _ROWS)
        self._fit("")
        self.line.setFocus()

    def accept(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None:
            chosen.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.list.step_by(event.key())
        return super().eventFilter(watched, event)

    def _fit(self, text: str) -> None:
        lines = [self._line(kind, places) for kind, places in holding(text.strip(), self._kinds)]
        self.list.set_lines(lines)
        self._make.setEnabled(bool(lines))

    def _line(self, kind: str, places: tuple[int, ...]) -> Line:
        words = kind_words(kind)
        note = "" if words.lower() == kind else words
        wanted = [" or ".join(group) for group in catalogue.kind(kind).required]
        note = note or ", ".join(wanted)
        return Line(kind, lambda: self._take(kind), places, note)

    def _take(self, kind: str) -> None:
        self.kind = kind
        super().accept()
