"""One note of a paper: rendered, and edited as Markdown where it stands."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from refman.gui.language import heard, tr
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.page import hairline, label
from refman.gui.views.details.words import moment_words
from refman.gui.widgets.buttons import Button, IconButton
from refman.gui.widgets.markdown import Markdown
from refman.model.errors import RefmanError
from refman.store import notes
from refman.store.notes import Note

_LINES = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteView(QWidget):
    """One note.

    A text that cannot be kept stays in its box, and why stands below it.

    Signals:
        left: what it says, "" for nothing, once it is typed; after Esc what it said before.
        removed: it is to be deleted.
        typing: its text in the box changed.
    """

    typing = Signal()
    left = Signal(str)
    removed = Signal()

    def __init__(self, note: Note | None) -> None:
        super().__init__()
        self.note = note
        self.shown = Markdown(tr("Note"))
        self.line: QPlainTextEdit | None = None
        self._change = Button(tr("Edit"), kind="link")
        self._change.clicked.connect(lambda: self.edit())
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
        self._fault = label("", "secondary", wrap=True)
        self._fault.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        for shown in (self._head, self.shown, self._fault, hairline()):
            self._column.addWidget(shown)
        if note is not None:
            self.shown.show_text(note.text)

    def editing(self) -> bool:
        """Whether it is being typed in."""
        return self.line is not None

    def said(self) -> str:
        """Why what was typed cannot be kept; "" where it can."""
        return self._fault.text()

    def typed(self) -> str:
        """What stands in the box; "" where none is open."""
        return self.line.toPlainText() if self.line else ""

    def edit(self) -> None:
        """Let the user type; the Markdown stands where it was rendered."""
        self.take_up(self.note.text if self.note else "")
        assert self.line is not None  # it was made
        self.line.setFocus()

    def take_up(self, text: str) -> None:
        """Have a text in the box that is not kept yet; the focus stays where it is."""
        self.line = QPlainTextEdit(text)
        self.line.setAccessibleName(tr("Note, Markdown"))
        self.line.setPlaceholderText(tr("Markdown; Ctrl+Enter keeps it, Esc gives it up"))
        self.line.setTabChangesFocus(True)
        self.line.setFixedHeight(theme().metrics.row * _LINES)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.typing)
        self._column.insertWidget(1, self.line)
        self.shown.hide()
        self._head.hide()
        self._say(_fault(text.strip()))

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
        if self.line is None:
            return
        before = self.note.text if self.note else ""
        text = self.line.toPlainText().strip() if kept else before
        self._say(_fault(text) if kept else "")
        if self.said():
            return
        line, self.line = self.line, None
        line.removeEventFilter(self)
        line.hide()
        line.deleteLater()
        self._head.show()
        self.shown.show_text(text)
        self.shown.show()
        self.left.emit(text)

    def _say(self, words: str) -> None:
        if words == self.said() or self.line is None:
            return
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        self.line.setAccessibleDescription(words)
        self.line.setProperty("bad", "true" if words else "false")
        self.line.style().polish(self.line)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def _fault(text: str) -> str:
    """Why a text cannot be a note; one without words is none, and taken away."""
    try:
        if text:
            notes.checked(text)
    except RefmanError as error:
        return heard(str(error))
    return ""


def _day(note: Note | None) -> str:
    return moment_words(note.changed, datetime.now().astimezone()) if note else ""
