"""Which refman this is, where its library lies, and on whose work it stands."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from refman import __version__
from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.widgets.buttons import Button
from refman.resources import licences


class AboutDialog(Frame):
    """Names the version, the open library and the licences; an installer's refman carries the
    texts of all of them."""

    def __init__(self, library: Path, parent: QWidget | None) -> None:
        super().__init__(tr("refman {version}", version=__version__), parent)
        self.add_sentence(tr("A reference manager for people who write LaTeX. MIT licence."))
        self.add_sentence(tr("The library that is open: {library}", library=library))
        self.add_sentence(
            tr(
                "It stands on Qt and PySide6 (LGPL 3), SQLite (public domain), sqlite-utils"
                " (Apache 2), RapidFuzz and platformdirs (MIT), and Python (PSF)."
            )
        )
        close = Button(tr("Close"), kind="primary")
        texts = Button(tr("Licences…"))
        self.add_buttons(close, left=[texts] if licences() else [])
        texts.clicked.connect(self._show_licences)
        close.clicked.connect(self.accept)

    def _show_licences(self) -> None:
        from refman.gui.dialogs.report import ReportDialog

        sentence = tr("Of refman, and of all that came with it.")
        ReportDialog(tr("Licences"), sentence, licences(), self).open()
