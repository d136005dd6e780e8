"""What is known of an author beside papers: name to show, more names, ORCID, page, affiliation."""

from concurrent.futures import Future

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from refman.commands import Outcome
from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.buttons import Button
from refman.model.entry import PersonId
from refman.model.errors import RefmanError
from refman.store import identities

_FIELDS = {
    "name": (tr("Shown as"), tr("Papers keep the names that are printed")),
    "orcid": ("ORCID", "0000-0002-1825-0097"),
    "homepage": (tr("Homepage"), "https://…"),
    "affiliation": (tr("Affiliation"), ""),
    "also": (tr("One more name"), tr("Merges whoever has that name alone")),
}


class PersonDialog(Frame):
    """Saves all fields as one undo step; what cannot be kept is said, and stays to be mended."""

    def __init__(
        self, session: Session, person: PersonId, parent: QWidget | None, first: str = "name"
    ) -> None:
        super().__init__(tr("Edit author"), parent, width=40)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._known = identities.of(session.library.reading, person)
        self.lines = {part: QLineEdit() for part in _FIELDS}
        form = QFormLayout()
        form.setVerticalSpacing(GAP)
        form.setHorizontalSpacing(2 * GAP)
        for part, (words, hint) in _FIELDS.items():
            line = self.lines[part]
            line.setText(getattr(self._known, part, ""))
            line.setPlaceholderText(hint)
            line.setAccessibleName(words)
            line.setCursorPosition(0)
            form.addRow(words, line)
        self.column.addLayout(form)
        self.refused = QLabel()
        self.refused.setTextFormat(Qt.TextFormat.PlainText)
        self.refused.setWordWrap(True)
        self.refused.hide()
        self.column.addWidget(self.refused)
        self.save = Button(tr("Save"), kind="primary")
        cancel = Button(tr("Cancel"))
        self.add_buttons(cancel, self.save)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.accept)
        theme().changed.connect(self._dress)
        self._dress()
        self.lines[first].setFocus()

    def accept(self) -> None:
        facts = [
            f"{part}={line.text().strip()}"
            for part, line in self.lines.items()
            if line.text().strip() != getattr(self._known, part, "")
        ]
        if not facts:
            super().accept()
            return
        self.save.setEnabled(False)
        self._session.run_aside(self._end, "person.set", name=self._known.name, facts=facts)

    def _end(self, done: "Future[Outcome]") -> None:
        self.save.setEnabled(True)
        error = done.exception()
        if isinstance(error, RefmanError):
            self.refused.setText(heard(str(error)))
            self.refused.show()
            self.fit_height()
        elif error is not None:
            self._session.failed.emit(error)
        else:
            self._session.reported.emit(done.result())
            super().accept()

    def _dress(self) -> None:
        colours = self.refused.palette()
        colours.setColor(self.refused.foregroundRole(), theme().colour("bad"))
        self.refused.setPalette(colours)
