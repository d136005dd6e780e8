"""Asks for a day on which the library is looked at."""

from datetime import datetime, timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.refusal import Refusal
from refman.gui.language import tr
from refman.gui.past import open_past
from refman.gui.session import Session
from refman.gui.widgets.buttons import Button
from refman.model import moments
from refman.store import past

_SENTENCE = tr(
    "A second window shows the library as it was at the end of that day, or at that minute, to"
    " search and to export from. The library itself stays as it is."
)


class AsOfDialog(Frame):
    """A day that cannot be read is said, and what was typed stays."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(tr("Open the library as it was"), parent, width=34)
        self._session = session
        self.add_sentence(_SENTENCE)
        self.line = QLineEdit(_day_of(session))
        self.line.setAccessibleName(tr("Day"))
        self.line.setPlaceholderText("2026-11-03, 2026-11-03 14:30, last-week")
        self.column.addWidget(self.line)
        self._refusal = Refusal(self, self.line)
        cancel, done = Button(tr("Cancel")), Button(tr("Open"), kind="primary")
        self.add_buttons(cancel, done)
        cancel.clicked.connect(self.reject)
        done.clicked.connect(self.accept)
        self.line.selectAll()
        self.line.setFocus()

    def accept(self) -> None:
        text = self.line.text()
        if not self._refusal.refuses(self._check, text):
            super().accept()
            open_past(self._session.window, moments.end_of(text))

    def _check(self, text: str) -> None:
        past.check(self._session.library, moments.end_of(text))


def _day_of(session: Session) -> str:
    """Yesterday, or the day on which the library began where that is later."""
    yesterday = datetime.now().astimezone() - timedelta(days=1)
    first = past.begun(session.library)
    begun = yesterday if first is None else datetime.fromtimestamp(first).astimezone()
    return f"{max(yesterday, begun):%Y-%m-%d}"
