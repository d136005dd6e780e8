"""Which refman this is, and where its library lies."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.widgets.buttons import Button


class AboutDialog(Frame):
    """Names the version, the licence and the open library."""

    def __init__(self, library: Path, parent: QWidget | None) -> None:
        from refman import __version__

        super().__init__(f"refman {__version__}", parent)
        self.add_sentence("A reference manager for people who write LaTeX. MIT licence.")
        self.add_sentence(f"The library that is open: {library}")
        close = Button("Close", kind="primary")
        self.add_buttons(close)
        close.clicked.connect(self.accept)
