"""What is seen while an older library is brought up to date, which takes minutes of a large one."""

import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QProgressBar

from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.theme import theme

_PATIENCE = 0.5
"""Seconds: what is done sooner need not flash by."""


class Renewing:
    """Hears how far it is (`store.Told`), and shows it from `_PATIENCE` on until `close`."""

    def __init__(self, app: QApplication, path: Path) -> None:
        self._app = app
        self._name = path.stem
        self._begun = time.monotonic()
        self._frame: RenewingDialog | None = None

    def __call__(self, done: int, total: int) -> None:
        if time.monotonic() - self._begun < _PATIENCE:
            return
        if self._frame is None:
            theme().apply(self._app)
            self._frame = RenewingDialog(self._name)
            self._frame.show()
        self._frame.tell(done, total)
        self._app.processEvents()

    def close(self) -> None:
        """Done, or given up."""
        if self._frame is not None:
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None


class RenewingDialog(Frame):
    """How far it is."""

    def __init__(self, name: str) -> None:
        super().__init__(tr("Bringing “{name}” up to date", name=name), None, width=40)
        self.add_sentence(
            tr(
                "An older refman wrote this library. Its papers stay as they are; what finds and"
                " sorts them is made anew, once. If this is interrupted, it begins again at the"
                " next start."
            )
        )
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(tr("Progress"))
        self.column.addWidget(self._bar)
        self._count = self.add_sentence("")

    def tell(self, done: int, total: int) -> None:
        if total:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            self._count.setText(
                tr("{done:,} of {papers}", done=done, papers=counted(total, "paper"))
            )

    def reject(self) -> None:
        """Esc and the window's close button: there is nothing to go back to yet."""
