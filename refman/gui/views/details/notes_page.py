"""The notes of a paper: each rendered, and edited as Markdown where it stands."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.facts import Paper
from refman.gui.views.details.page import Page, hairline, label
from refman.gui.views.details.words import moment_words
from refman.gui.widgets.buttons import Button, IconButton
from refman.gui.widgets.markdown import Markdown
from refman.model.entry import EntryId
from refman.store import notes
from refman.store.notes import Note

_LINES = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NotesPage(Page):
    """A note is kept when it is left, as one undo step; Esc gives up what was typed."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Notes of the paper"))
        self._session = session
        self._entry: EntryId | None = None
        self._notes: tuple[Note, ...] = ()
        self.views: list[NoteView] = []
        self.add = Button(tr("Add note"), "plus")
        session.where_unwritable(self.add.setDisabled)
        self.add.clicked.connect(self._begin)
        self._hint = label(
            tr("Notes are yours: no .bib file gets them unless you ask."), "secondary"
        )
        self._hint.setWordWrap(True)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._hint)
        self.column.addStretch(1)

    def show_paper(self, paper: Paper) -> None:
        """Show the notes of a paper; what is being typed of another one is kept first."""
        if self._entry != paper.row.id:
            self.commit()
            self.to_top()
        typing = any(view.editing() for view in self.views)
        if (self._entry, self._notes) != (paper.row.id, paper.notes) or not typing:
            self._entry, self._notes = paper.row.id, paper.notes
            self._renew()

    def commit(self) -> None:
        """Keep what is being typed."""
        for view in self.views:
            view.commit()

    def _begin(self) -> None:
        """A new note, empty; it is kept once it has words."""
        view = self._made(None)
        view.edit()

    def _renew(self) -> None:
        """Those that are being typed in stay as they are."""
        for view in [one for one in self.views if not one.editing()]:
            self.views.remove(view)
            view.hide()
            view.deleteLater()
        for place, note in enumerate(self._notes):
            if all(view.note is None or view.note.id != note.id for view in self.views):
                self._made(note, place)

    def _made(self, note: Note | None, place: int = -1) -> "NoteView":
        assert self._entry is not None  # a paper is shown
        view = NoteView(note)
        self._session.where_unwritable(view.buttons.setHidden)
        view.shown.refused.connect(self._session.failed)
        view.left.connect(partial(self._keep, view, self._entry))
        view.removed.connect(partial(self._delete, view, self._entry))
        self.views.insert(place if place >= 0 else len(self.views), view)
        at = self.column.indexOf(self.add) if place < 0 else place
        self.column.insertWidget(at, view)
        return view

    def _keep(self, view: "NoteView", entry: EntryId, text: str) -> None:
        """A note that others changed or deleted meanwhile stays so: what was typed is one more."""
        known = view.note
        if known is None:
            self.views.remove(view)
            QTimer.singleShot(0, view, view.deleteLater)
            if text:
                self._run(entry, add=text)
        elif text == known.text:
            QTimer.singleShot(0, self, self._renew)  # it was left alone while it was typed in
        elif not text:
            self._delete(view, entry)
        elif number := self._number(entry, known):
            self._run(entry, edit=number, text=text)
        else:
            self._run(entry, add=text)

    def _delete(self, view: "NoteView", entry: EntryId) -> None:
        if view.note is not None and (number := self._number(entry, view.note)):
            self._run(entry, delete=number)
        else:
            QTimer.singleShot(0, self, self._renew)

    def _number(self, entry: EntryId, note: Note) -> int:
        """Which note of the paper it is; 0 where it says something else by now, or is gone."""
        known = notes.of(self._session.library.reading, entry)
        same = (at for at, one in enumerate(known, 1) if (one.id, one.text) == (note.id, note.text))
        return next(same, 0)

    def _run(self, entry: EntryId, **given: object) -> None:
        self._session.run_on((entry,), "note", key="", **given)


class NoteView(QWidget):
    """One note.

    Signals:
        left: what it says, "" for nothing, once it is typed; not after Esc.
        removed: it is to be deleted.
    """

    left = Signal(str)
    removed = Signal()

    def __init__(self, note: Note | None) -> None:
        super().__init__()
        self.note = note
        self.shown = Markdown(tr("Note"))
        self.line: QPlainTextEdit | None = None
        self._change = Button(tr("Edit"), kind="link")
        self._change.clicked.connect(self.edit)
        remove = IconButton("trash", tr("Delete the note; Undo brings it back"))
        remove.clicked.connect(lambda _=False: QTimer.singleShot(0, self, self.removed.emit))
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(label(_day(note), "secondary"))
        head.addStretch(1)
        self.buttons = QWidget()
        buttons = QHBoxLayout(self.buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        for part in (self._change, remove):
            buttons.addWidget(part)
        head.addWidget(self.buttons)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        for shown in (self._head, self.shown, hairline()):
            self._column.addWidget(shown)
        if note is not None:
            self.shown.show_text(note.text)

    def editing(self) -> bool:
        """Whether it is being typed in."""
        return self.line is not None

    def edit(self) -> None:
        """Let the user type; the Markdown stands where it was rendered."""
        self.line = QPlainTextEdit(self.note.text if self.note else "")
        self.line.setAccessibleName(tr("Note, Markdown"))
        self.line.setPlaceholderText(tr("Markdown; Ctrl+Enter keeps it, Esc gives it up"))
        self.line.setTabChangesFocus(True)
        self.line.setFixedHeight(theme().metrics.row * _LINES)
        self.line.installEventFilter(self)
        self._column.insertWidget(1, self.line)
        self.shown.hide()
        self._head.hide()
        self.line.setFocus()

    def commit(self) -> None:
        """Keep what was typed."""
        self._end(kept=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.line is not None:
            if not self.line.hasFocus() and self.window().isActiveWindow():
                QTimer.singleShot(0, self, self.commit)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and ctrl):
                self._end(kept=event.key() != Qt.Key.Key_Escape)
                return True
        return super().eventFilter(watched, event)

    def _end(self, *, kept: bool) -> None:
        line, self.line = self.line, None
        if line is None:
            return
        line.removeEventFilter(self)
        text = line.toPlainText().strip() if kept else (self.note.text if self.note else "")
        line.hide()
        line.deleteLater()
        self._head.show()
        self.shown.show_text(text)
        self.shown.show()
        self.left.emit(text)


def _day(note: Note | None) -> str:
    return moment_words(note.changed, datetime.now().astimezone()) if note else ""
