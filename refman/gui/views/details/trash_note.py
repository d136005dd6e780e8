"""Says of a paper that it is in the trash, and takes it out."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.page import label
from refman.gui.widgets.buttons import Button
from refman.model.entry import EntryId


class TrashNote(QWidget):
    """One line with a button."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._entry: EntryId | None = None
        restore = Button(tr("Restore"), "restore")
        restore.setToolTip(tr("Take this paper out of the trash"))
        restore.clicked.connect(self._restore)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(label(tr("In the trash"), "secondary"))
        row.addStretch(1)
        row.addWidget(restore)

    def show_entry(self, entry: EntryId) -> None:
        """Speak of another paper."""
        self._entry = entry

    def _restore(self) -> None:
        if self._entry is not None:
            self._session.run_on((self._entry,), "restore")
