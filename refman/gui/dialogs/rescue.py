"""What can be read of a damaged library, counted, and where it is to go."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from refman.commands.rescuing import described, newest_backup
from refman.gui.dialogs.file_dialog import save_name
from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard, tr
from refman.gui.widgets.buttons import Button
from refman.model.errors import Cancelled, RefmanError
from refman.store.rescue import rescue

_FILES = tr("Libraries of refman (*.refman);;All files (*)")


class RescueDialog(Frame):
    """Reads the library when it is shown, then asks one question; the file is only read.

    After `exec`, `path` is the new library, None where none was made.
    """

    def __init__(self, damaged: Path, parent: QWidget | None) -> None:
        super().__init__(tr("What can be read of “{stem}”", stem=damaged.stem), parent, width=40)
        self.path: Path | None = None
        self._damaged = damaged
        self._folder = TemporaryDirectory(prefix="refman-", ignore_cleanup_errors=True)
        self._rescued = Path(self._folder.name) / "rescued.refman"
        self._left = False
        self.words = self.add_sentence(tr("The library is read from beginning to end."))
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(tr("Progress"))
        self.column.addWidget(self._bar)
        self.leave = Button(tr("Leave it as it is"))
        self.save = Button(tr("Put it into a new library…"), kind="primary")
        self.save.setEnabled(False)
        self.add_buttons(self.leave, self.save)
        self.leave.clicked.connect(self.reject)
        self.save.clicked.connect(lambda _=False: self._take(self._ask()))

    def read(self) -> None:
        """Read what can be read; the user may leave meanwhile."""
        try:
            found = rescue(self._damaged, self._rescued, self._step)
        except Cancelled:
            return
        except RefmanError as error:
            self._tell(heard(str(error)))
            return
        self._tell("\n".join(filter(None, (*described(found), newest_backup(self._damaged)))))
        self.save.setEnabled(True)
        self.save.setFocus()

    def done(self, result: int) -> None:
        self._left = True
        self._folder.cleanup()
        super().done(result)

    def _step(self, _done: int, _total: int | None) -> None:
        QApplication.processEvents()
        if self._left:
            raise Cancelled(tr("The damaged library was left as it is."))

    def _tell(self, text: str) -> None:
        self._bar.hide()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setText(text)
        self.fit_height()

    def _ask(self) -> str:
        place = self._damaged.with_name(tr("{stem} rescued.refman", stem=self._damaged.stem))
        heading = tr("Put it into a new library")
        return save_name(self, heading, str(place), _FILES, asks=False)

    def _take(self, name: str) -> None:
        if not name:
            return
        if Path(name).exists():
            self._tell(
                tr("“{name}” is there already and was left as it is; name another file.", name=name)
            )
            return
        try:
            shutil.copyfile(self._rescued, name)
        except OSError as error:
            reason = (error.strerror or heard(str(error))).lower()
            self._tell(
                tr(
                    "“{name}” cannot be written: {reason}. Name another place.",
                    name=name,
                    reason=reason,
                )
            )
            return
        self.path = Path(name)
        self.accept()


def rescued(damaged: Path, parent: QWidget | None) -> Path | None:
    """The new library that the user had made of a damaged one; None without any."""
    dialog = RescueDialog(damaged, parent)
    dialog.show()
    QApplication.processEvents()
    dialog.read()
    if dialog.isVisible():
        dialog.exec()
    return dialog.path
