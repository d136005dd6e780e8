"""What is asked when a library cannot be opened, before there is a window."""

import os
from pathlib import Path

from refman.gui.dialogs.file_dialog import open_names, save_name
from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.put_back import chosen, is_offered
from refman.gui.language import heard, tr
from refman.gui.widgets.buttons import Button
from refman.model.errors import NotALibrary, RefmanError

_FILES = tr("Libraries of refman (*.refman);;All files (*)")


class NoLibraryDialog(Frame):
    """Says why, and offers another library or a new one; after `exec`, `path` is the choice."""

    def __init__(self, sentence: str, failed: Path, *, rescuable: bool = False) -> None:
        super().__init__(tr("The library cannot be opened"), None, width=40)
        self.path: Path | None = None
        # its backups, and what a rescue makes, lie beside the file that a link leads to
        self._failed = failed = Path(os.path.realpath(failed))
        self._folder = str(failed.parent)
        self._words = self.add_sentence(sentence)
        leave = Button(tr("Quit"))
        new = Button(tr("Start a new one…"))
        other = Button(tr("Open another…"), kind="primary")
        rescue = Button(tr("Rescue what can be read…"))
        rescue.setVisible(failed.is_file() and rescuable)
        restore = Button(tr("Restore a backup…"))
        restore.setVisible(failed.is_file() and rescuable and is_offered(failed))
        self.add_buttons(leave, new, other, left=[rescue, restore])
        restore.clicked.connect(lambda _=False: self._take(self._restore()))
        rescue.clicked.connect(lambda _=False: self._take(self._rescue()))
        leave.clicked.connect(self.reject)
        new.clicked.connect(lambda _=False: self._take(self._ask_new()))
        other.clicked.connect(lambda _=False: self._take(self._ask_other()))

    def _rescue(self) -> str:
        from refman.gui.dialogs.rescue import rescued  # few libraries are ever damaged

        return str(rescued(self._failed, self) or "")

    def _restore(self) -> str:
        from refman.services import backups

        try:
            if backup := chosen(self._failed, self):
                backups.put_back(self._failed, backup)
        except RefmanError as error:
            self._words.setText(heard(str(error)))
            return ""
        return str(self._failed) if backup else ""

    def _ask_new(self) -> str:
        place = f"{self._folder}/new.refman"
        return save_name(self, tr("Start a new library"), place, _FILES)

    def _ask_other(self) -> str:
        return next(iter(open_names(self, tr("Open another library"), self._folder, _FILES)), "")

    def _take(self, name: str) -> None:
        if name:
            self.path = Path(name)
            self.accept()


def another(error: RefmanError, failed: Path) -> Path | None:
    """Where to look for a library instead; None to leave."""
    dialog = NoLibraryDialog(heard(str(error)), failed, rescuable=isinstance(error, NotALibrary))
    return dialog.path if dialog.exec() else None
