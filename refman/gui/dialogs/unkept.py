"""Asks what becomes of changes, where a dialog is left by Esc or closed and they would be lost."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.widgets.buttons import Button


class UnkeptDialog(Frame):
    """Esc goes back to what was being changed.

    Signals:
        kept: the changes are to be kept.
        dropped: they may be lost.
    """

    kept = Signal()
    dropped = Signal()

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(heading, parent, width=24)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.drop = Button(tr("Discard"), kind="danger")
        self.back = Button(tr("Go back"))
        self.keep = Button(tr("Keep"), kind="primary")
        self.add_buttons(self.back, self.keep, left=[self.drop])
        for button in (self.drop, self.back, self.keep):
            button.clicked.connect(self.close)  # before the other dialog closes
        self.drop.clicked.connect(self.dropped)
        self.keep.clicked.connect(self.kept)
