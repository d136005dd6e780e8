"""The line that names the linked files that a paper is in."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.hint import verbatim


class InFiles(QWidget):
    """“In refs.bib, thesis.bib”; the whole paths are in the hint. Hidden for a paper in none."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._names = ElidedLabel()
        self._names.setProperty("role", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._icon)
        row.addWidget(self._names, 1)
        theme().changed.connect(self._dress)
        self._dress()

    def show_files(self, paths: tuple[str, ...]) -> None:
        """Name other files."""
        self._names.setText(tr("In {name}", name=", ".join(Path(path).name for path in paths)))
        self.setToolTip(verbatim("\n".join(tr("Linked file {path}", path=path) for path in paths)))
        self.setVisible(bool(paths))

    def _dress(self) -> None:
        ink, size = theme().tokens.second, theme().metrics.icon
        self._icon.setPixmap(pixmap("link", ink, size, self.devicePixelRatioF()))
