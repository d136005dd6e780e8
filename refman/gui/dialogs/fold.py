"""Asks from when on the history is kept, and says what goes."""

from datetime import datetime, timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.refusal import Refusal
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.widgets.buttons import Button
from refman.model import moments
from refman.model.errors import MomentError
from refman.store import folding

_SENTENCE = tr(
    "Papers stay as they are. What is folded takes no room any more, cannot be undone any more,"
    " and how papers were before that day is known no longer. This itself cannot be undone."
)
_KEPT = timedelta(days=365)


class FoldDialog(Frame):
    """What is older than the day in its line goes."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(tr("Fold older history together"), parent, width=34)
        self._session = session
        self.add_sentence(_SENTENCE)
        self.line = QLineEdit(f"{datetime.now().astimezone() - _KEPT:%Y-%m-%d}")
        self.line.setAccessibleName(tr("Fold what is older than"))
        self.line.setPlaceholderText("2026-11-03, last-month")
        caption = self.add_sentence(tr("Fold what is older than"))
        caption.setBuddy(self.line)
        self.column.addWidget(self.line)
        self._refusal = Refusal(self, self.line)
        self.outcome = self.add_sentence("")
        cancel, self.fold = Button(tr("Cancel")), Button(tr("Fold"), kind="danger")
        self.add_buttons(cancel, self.fold)
        cancel.clicked.connect(self.reject)
        self.fold.clicked.connect(self.accept)
        self.line.textChanged.connect(self._count)
        self._count(self.line.text())
        self.line.setFocus()

    def accept(self) -> None:
        if not self._refusal.refuses(moments.start_of, self.line.text()):
            self._session.run("history.fold", before=self.line.text(), yes=True)
            super().accept()

    def _count(self, text: str) -> None:
        try:
            moment = moments.start_of(text)
        except MomentError:
            self.outcome.setText(tr("Write a day, such as 2026-11-03."))
            self.fold.setEnabled(False)
            return
        number = folding.going(self._session.library.reading, moment)
        going = (
            tr("{number} would be folded.", number=counted(number, "change"))
            if number
            else tr("No change is older.")
        )
        self.outcome.setText(going)
        self.fold.setEnabled(number > 0)
