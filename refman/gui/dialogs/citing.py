"""How citations are written, and which editor they are pushed to."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from refman.gui.dialogs.export_form import heading
from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.page import label
from refman.gui.widgets.buttons import Button
from refman.services.editors import EDITORS, installed

_WIDTH = 40
_ADDRESSES = {
    "vim": tr("Name of Vim’s server; without one, GVIM"),
    "neovim": tr("Address that Neovim listens at; without one, the youngest there is"),
    "lyx": tr("LyX’s pipe; without one, lyxpipe in LyX’s folder"),
}
_QUICK = {
    "type": tr("Types it where you were writing"),
    "copy": tr("Copies it"),
    "push": tr("Pushes it to the editor"),
}


class CitingDialog(Frame):
    """Shows the settings and keeps them."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(tr("Citing and editor"), parent, width=_WIDTH)
        self._settings = session.settings
        self.command = QLineEdit(session.settings["cite_command"])
        self.command.setAccessibleName(tr("Command that cites"))
        self.editor = QComboBox()
        self.editor.setAccessibleName(tr("Editor"))
        self.address = QLineEdit(session.settings["editor_address"])
        self.quick = QComboBox()
        self.quick.setAccessibleName(tr("Quick-cite window"))
        self._where = heading("")
        self._assemble()
        self.editor.currentIndexChanged.connect(self._show_address)
        theme().changed.connect(self._dress)
        self._dress()
        self._show_address()

    def accept(self) -> None:
        command = self.command.text().strip().lstrip("\\")
        self._settings.set("cite_command", command or "cite")
        self._settings.set("editor", self.editor.currentData())
        address = self.address.text().strip() if self.editor.currentData() in _ADDRESSES else ""
        self._settings.set("editor_address", address)
        self._settings.set("quick_cite", self.quick.currentData())
        super().accept()

    def _assemble(self) -> None:
        there = installed()
        self.editor.addItem(tr("None: the desktop’s own for .tex files"), "")
        for name, one in EDITORS.items():
            here = "" if name in there else tr(" (not found)")
            self.editor.addItem(f"{one.title}{here}", name)
        self.editor.setCurrentIndex(self.editor.findData(self._settings["editor"]))
        for name, words in _QUICK.items():
            self.quick.addItem(words, name)
        self.quick.setCurrentIndex(self.quick.findData(self._settings["quick_cite"]))
        column = self.column
        column.addSpacing(GAP)
        column.addWidget(heading(tr("Command that cites")))
        column.addWidget(self.command)
        column.addWidget(label(tr("A project may have its own, in its settings."), "secondary"))
        column.addSpacing(GAP)
        column.addWidget(heading(tr("Editor for Push to the editor and for places in a project")))
        column.addWidget(self.editor)
        column.addWidget(self._where)
        column.addWidget(self.address)
        column.addSpacing(GAP)
        column.addWidget(heading(tr("What the quick-cite window does with a citation")))
        column.addWidget(self.quick)
        way = tr("“refman cite --window” opens it; give that a shortcut in the desktop’s settings.")
        column.addWidget(label(way, "secondary", wrap=True))
        cancel, save = Button(tr("Cancel")), Button(tr("Save"), kind="primary")
        self.add_buttons(cancel, save)
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self.accept)

    def _show_address(self) -> None:
        words = _ADDRESSES.get(self.editor.currentData(), "")
        self._where.setText(words)
        self.address.setAccessibleName(words)
        for widget in (self._where, self.address):
            widget.setVisible(bool(words))
        self.fit_height()

    def _dress(self) -> None:
        for line in (self.command, self.address):
            line.setFont(theme().metrics.mono)
