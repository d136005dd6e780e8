"""Asks before a file is opened that a .bib file named, and that lies who knows where."""

from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard, tr
from refman.gui.widgets.buttons import Button
from refman.services.attachments.opening import Opening


class ForeignFileDialog(Frame):
    """Says which file it really is."""

    def __init__(self, what: Opening, parent: QWidget | None) -> None:
        super().__init__(tr("Open a file from outside?"), parent, width=36)
        self.add_sentence(heard(what.doubt))
        self.add_sentence(
            tr(
                "Open it if you know it. You are asked once; a base folder that holds it is never"
                " asked about."
            )
        )
        cancel, open_ = Button(tr("Cancel"), kind="primary"), Button(tr("Open"))
        self.add_buttons(open_, cancel)
        cancel.clicked.connect(self.reject)
        open_.clicked.connect(self.accept)
