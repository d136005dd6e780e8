"""A backup in the place of a damaged library: what it holds, before anything is replaced."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.views.details.words import moment_words
from refman.gui.widgets.buttons import Button
from refman.jobs import Progress
from refman.model.errors import Cancelled
from refman.services.backups import Sound, newest_sound
from refman.store import backups

_NONE = tr("No backup of the library can be read.")
_PAUSE = 50


class PutBackDialog(Frame):
    """Looks for the newest backup that is whole when it is shown, then asks one question."""

    def __init__(self, damaged: Path, parent: QWidget | None) -> None:
        super().__init__(tr("Restore a backup of “{stem}”", stem=damaged.stem), parent, width=40)
        self._damaged = damaged
        self.found: Sound | None = None
        self.words = self.add_sentence(tr("The newest backup that is whole is looked for."))
        leave = Button(tr("Leave it"))
        self.restore = Button(tr("Restore it"), "restore", kind="primary")
        self.restore.setEnabled(False)
        self.add_buttons(leave, self.restore)
        leave.clicked.connect(self.reject)
        self.restore.clicked.connect(self.accept)

    def look(self) -> None:
        """Read backups through, in another thread, unless the user leaves meanwhile."""
        progress = Progress()
        self.rejected.connect(progress.cancel)
        with ThreadPoolExecutor(1) as pool:
            looking = pool.submit(newest_sound, self._damaged, progress.check)
            while not looking.done():
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _PAUSE)
        with suppress(Cancelled):
            self.found = looking.result()
        self.words.setText(_described(self.found) if self.found else _NONE)
        self.restore.setEnabled(self.found is not None)
        self.restore.setFocus()
        self.fit_height()


def _described(found: Sound) -> str:
    when = moment_words(found.backup.at, datetime.now().astimezone())
    held = found.held
    parts = (
        counted(held.entries - held.trashed, "paper"),
        counted(held.tags, "tag"),
        counted(held.collections, "collection"),
        counted(held.changes, "change"),
    )
    return tr(
        "The newest backup that is whole is this: {when}. It holds {parts}. It takes the place of"
        " the damaged library, which is kept beside it under another name, and refman starts anew."
        " What was changed since is in the damaged one alone, to be rescued from there.",
        when=when,
        parts=", ".join(parts),
    )


def is_offered(damaged: Path) -> bool:
    """Whether there is any backup to look at."""
    return bool(backups.every(damaged))


def chosen(damaged: Path, parent: QWidget | None) -> Path | None:
    """The backup that is to take the place of a damaged library; None to leave it."""
    dialog = PutBackDialog(damaged, parent)
    dialog.show()
    QApplication.processEvents()
    dialog.look()
    accepted = bool(dialog.exec()) if dialog.isVisible() else False
    return dialog.found.backup.path if accepted and dialog.found else None
