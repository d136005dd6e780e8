"""Asks whether the papers in the trash are to be deleted, and says what can still be done then."""

from PySide6.QtWidgets import QWidget

from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.widgets.buttons import Button
from refman.model.changes import Changes
from refman.store import counting

_SENTENCE = tr(
    "They go with their tags, notes and places in collections. Undo brings them back as they were"
    " until the history is folded beyond that change; after that they are gone. Linked .bib files"
    " stay as they are: they were without these papers already."
)


class EmptyTrashDialog(Frame):
    """Says how many there are, also when there are more or fewer while it asks."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__("", parent, width=34)
        self._session = session
        self.add_sentence(_SENTENCE)
        cancel = Button(tr("Cancel"))
        self.delete = Button("", kind="danger")
        self.add_buttons(cancel, self.delete)
        cancel.clicked.connect(self.reject)
        self.delete.clicked.connect(self.accept)
        session.news.connect(self._hear)
        self._tell()

    def accept(self) -> None:
        self._session.run_on((), "trash", empty=True, yes=True)
        super().accept()

    def _hear(self, news: Changes) -> None:
        if self.isVisible() and (news.entries or news.everything):
            self._tell()

    def _tell(self) -> None:
        papers = counting.trashed(self._session.library.reading)
        if self.isVisible() and not papers:
            self.reject()
        number = counted(papers, "paper")
        self.heading.setText(tr("Delete {number} in the trash", number=number))
        self.setAccessibleName(self.heading.text())
        self.delete.setText(tr("Delete {number}", number=number))
