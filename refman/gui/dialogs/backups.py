"""The backups of the library: what is in each, and having the library be one of them again."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from refman.commands.backups import why
from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.views.details.words import moment_words
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList
from refman.model.errors import RefmanError
from refman.store import backups, shelf
from refman.store.backups import Backup, Held

_ROWS = 8
_NONE = tr("There is none yet. One is made each day on which something was changed.")
_FIRST = tr("What the library holds now is backed up first.")


class BackupsDialog(Frame):
    """Says of the one that is chosen what would differ, before anything is replaced."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(tr("Backups"), parent, width=40)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._found = backups.every(session.library.path)
        self.list = LineList(tr("Backups, the newest first"))
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        now = datetime.now().astimezone()
        self.list.set_lines([_line(one, now) for one in self._found])
        self.list.setVisible(bool(self._found))
        self.fit_rows(self.list, _ROWS)
        self.column.addWidget(self.list)
        self.difference = self.add_sentence("")
        self.add_sentence(tr("They lie in {folder}", folder=shelf.folder(session.library.path)))
        self.restore = Button(tr("Restore"), "restore", kind="danger")
        make, close = Button(tr("Back up now"), "save"), Button(tr("Close"))
        self.add_buttons(close, self.restore, left=[make])
        self.list.selectionModel().currentChanged.connect(lambda *_: self._judge())
        self.restore.clicked.connect(self._restore)
        make.clicked.connect(self._make)
        close.clicked.connect(self.reject)
        close.setDefault(True)  # Enter replaces nothing that was not asked for
        (self.list if self._found else close).setFocus()
        self._judge()

    def _judge(self) -> None:
        """What is in the one that is chosen, beside what is in the library."""
        one = self._chosen()
        words, sound = _NONE if not self._found else "", False
        if one is not None:
            try:
                then = backups.glance(one.path)
                now = backups.held(self._session.library.reading)
                words = f"{_differences(now, then)} {self._what_comes_first()}"
                sound = True
            except RefmanError as error:
                words = heard(str(error))
        self.difference.setText(words)
        self.restore.setEnabled(sound and self._session.library.writable)
        self.fit_height()

    def _what_comes_first(self) -> str:
        if hindrance := self._session.library.hindrance:
            return (
                tr("This library cannot be changed: {hindrance}", hindrance=heard(hindrance)) + "."
            )
        return _FIRST

    def _chosen(self) -> Backup | None:
        row = self.list.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _restore(self) -> None:
        if (one := self._chosen()) is not None:
            self.accept()
            self._session.run("backup.restore", file=one.path)

    def _make(self) -> None:
        self.accept()
        self._session.run("backup")


def _line(one: Backup, now: datetime) -> Line:
    size = tr("{size:,.1f} MB", size=one.size / 1000000.0)
    return Line(
        moment_words(one.at, now), lambda: None, note=heard(why(one)), stamp=size, icon="save"
    )


def _differences(now: Held, then: Held) -> str:
    """“It holds 226 papers (as now), 0 in the trash (3 now) and so on.”"""
    parts = [
        f"{counted(then.entries - then.trashed, 'paper')}"
        f" ({_now(then.entries - then.trashed, now.entries - now.trashed)})"
    ]
    if then.trashed or now.trashed:
        held = tr("{count:,} in the trash", count=then.trashed)
        parts.append(f"{held} ({_now(then.trashed, now.trashed)})")
    parts.append(f"{counted(then.tags, 'tag')} ({_now(then.tags, now.tags)})")
    parts.append(f"{counted(then.changes, 'change')} ({_now(then.changes, now.changes)})")
    return tr("It holds {parts}.", parts=", ".join(parts))


def _now(held: int, here: int) -> str:
    return tr("as now") if held == here else tr("{here:,} now", here=here)
