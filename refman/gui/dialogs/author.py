"""Chooses an author by typing a part of a name; those that may be meant are offered at first."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from refman.gui.counting import counted
from refman.gui.dialogs.choosing import nothing
from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList
from refman.store import people

_ROWS = 8
_MOST = 50


class AuthorDialog(Frame):
    """After `exec`, `chosen` is the name that is shown.

    Args:
        offered: names that stand there before anything is typed, each with why.
        without: names that are no answer.
    """

    def __init__(
        self,
        session: Session,
        heading: str,
        deed: str,
        parent: QWidget | None,
        offered: Iterable[tuple[str, str]] = (),
        without: Sequence[str] = (),
    ) -> None:
        super().__init__(heading, parent, width=34)
        self.chosen = ""
        self._reading = session.library.reading
        self._offered = list(offered)
        self._without = without
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Name of an author"))
        self.line.setAccessibleName(tr("Name of an author"))
        self.line.installEventFilter(self)
        self.list = LineList(tr("Authors"))
        self.fit_rows(self.list, _ROWS)
        self.column.addWidget(self.line)
        self.column.addWidget(self.list)
        self._done = Button(deed, kind="primary")
        cancel = Button(tr("Cancel"))
        self.add_buttons(cancel, self._done)
        cancel.clicked.connect(self.reject)
        self._done.clicked.connect(self.accept)
        self.list.activated.connect(lambda _: self.accept())
        self.line.textChanged.connect(self._look)
        self._look("")
        self.line.setFocus()

    def accept(self) -> None:
        line = self.list.chosen()
        if line is not None:
            self.chosen = line.text
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.list.step_by(event.key())
        return False

    def _look(self, text: str) -> None:
        if text.strip() or not self._offered:
            found = people.every(self._reading, text, limit=_MOST)
            named = [(one.name, "", counted(one.papers, "paper")) for one in found]
        else:
            named = [(name, why, "") for name, why in self._offered]
        self.list.set_lines(
            Line(name, nothing, note=why, stamp=stamp, icon="person")
            for name, why, stamp in named
            if name not in self._without
        )
        self._done.setEnabled(bool(self.list.lines()))
