"""What was changed, the newest first, with the way back and forth, and what that costs."""

from concurrent.futures import Future
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from refman.commands import Outcome
from refman.gui.counting import counted
from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard, tr
from refman.gui.past import open_past
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.words import moment_words
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.hint import verbatim
from refman.gui.widgets.line_delegate import Line, line_height
from refman.gui.widgets.line_list import LineList
from refman.model.changes import HistoryItem
from refman.model.errors import RefmanError
from refman.store import folding

_ROWS = 12
_NEWEST = 200


class HistoryDialog(Frame):
    """Undo and redo go one change at a time, because each stands on the one before; the change that
    is chosen can be undone alone as long as nothing stands on it."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(tr("History"), parent, width=48)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._items: list[HistoryItem] = []
        self.list = LineList(tr("Changes, the newest first"))
        self.fit_rows(self.list, _ROWS)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addWidget(self.list)
        self.one = Button(tr("Undo this change"), "undo")
        self.then = Button(tr("Open the library as it was"), "recent")
        self.then.setToolTip(tr("Open a window on the library as it was right after this change"))
        self.refused = self.add_sentence("")
        self.refused.hide()
        self.cost = QLabel()
        self.cost.setProperty("role", "secondary")
        self.cost.setWordWrap(True)
        self._fold = Button(tr("Fold older history…"), kind="link")
        _row(self, self.one, self.then)
        _row(self, self.cost, self._fold)
        self._undo = Button(tr("Undo"), "undo")
        self._redo = Button(tr("Redo"), "redo")
        close = Button(tr("Close"), kind="primary")
        self.add_buttons(close, left=[self._undo, self._redo])
        self._undo.clicked.connect(lambda _=False: session.run("undo"))
        self._redo.clicked.connect(lambda _=False: session.run("redo"))
        self.one.clicked.connect(self._undo_one)
        self.then.clicked.connect(self._open_then)
        self._fold.clicked.connect(self._ask_to_fold)
        close.clicked.connect(self.accept)
        session.news.connect(self._read)
        session.reported.connect(self._read)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._judge())
        theme().changed.connect(self._dress)
        self._dress()
        self._read()
        self.list.setFocus()

    def chosen(self) -> HistoryItem | None:
        """The change of the row that is chosen."""
        place = self.list.currentIndex().row()
        return self._items[place] if 0 <= place < len(self._items) else None

    def _read(self, _news: object = None) -> None:
        now = datetime.now().astimezone()
        self._items = self._session.library.history(_NEWEST)
        self.list.set_lines([_line(item, now) for item in self._items])
        steps = self._session.situation()
        self._undo.setEnabled(bool(steps.undo))
        self._undo.setToolTip(
            verbatim(tr("Undo: {undo}", undo=heard(steps.undo)))
            if steps.undo
            else tr("Nothing to undo")
        )
        self._redo.setEnabled(bool(steps.redo))
        self._redo.setToolTip(
            verbatim(tr("Redo: {redo}", redo=heard(steps.redo)))
            if steps.redo
            else tr("Nothing to redo")
        )
        self.cost.setText(_cost(folding.cost(self._session.library.reading), now))
        self._judge()

    def _judge(self) -> None:
        """What can be done with the row that is chosen."""
        self._say("")
        item, writable = self.chosen(), self._session.library.writable
        self.one.setEnabled(item is not None and item.state == "done" and writable)
        self.then.setEnabled(item is not None)
        self._fold.setEnabled(bool(self._items) and writable)

    def _undo_one(self) -> None:
        if (item := self.chosen()) is not None:
            self.list.setFocus()  # off the button, which may be off then
            self._session.run_aside(self._hear, "undo", id=item.id)

    def _hear(self, done: "Future[Outcome]") -> None:
        """A refusal is said here, for the window below cannot be seen."""
        error = done.exception()
        if isinstance(error, RefmanError):
            self._say(heard(str(error)))
        elif error is not None:
            self._session.failed.emit(error)
        else:
            self._session.reported.emit(done.result())

    def _say(self, reason: str) -> None:
        """The list gives the room for it: neither the window nor a button moves."""
        self.refused.hide()
        self.refused.setText(reason)
        self.fit_rows(self.list, _ROWS)
        if reason:
            wanted = self.refused.heightForWidth(self.list.width())
            self.refused.setFixedHeight(wanted)  # Qt would guess that of narrower words
            rest = self.list.height() - wanted - self.column.spacing()
            self.list.setFixedHeight(max(line_height(), rest))
            self.refused.show()
            self.list.scrollTo(self.list.currentIndex())

    def _open_then(self) -> None:
        if (item := self.chosen()) is not None:
            self.accept()
            open_past(self._session.window, item.at)

    def _ask_to_fold(self) -> None:
        from refman.gui.dialogs.fold import FoldDialog

        FoldDialog(self._session, self).open()

    def _dress(self) -> None:
        colours = self.refused.palette()
        colours.setColor(self.refused.foregroundRole(), theme().colour("bad"))
        self.refused.setPalette(colours)


def _row(dialog: Frame, left: QWidget, right: QWidget) -> None:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(left, int(isinstance(left, QLabel)))
    row.addWidget(right)
    if not isinstance(left, QLabel):
        row.addStretch(1)
    dialog.column.addLayout(row)


def _line(item: HistoryItem, now: datetime) -> Line:
    state = {"undone": tr("undone · "), "dropped": tr("undone for good · ")}.get(item.state, "")
    icon = "undo" if state else "check"
    return Line(
        heard(item.label), lambda: None, stamp=f"{state}{moment_words(item.at, now)}", icon=icon
    )


def _cost(cost: folding.Cost, now: datetime) -> str:
    """What the history takes, as one sentence."""
    size = tr("{size:,.0f} kB", size=max(cost.size, 1000) / 1000)
    if cost.size > 1_000_000:
        size = tr("{size:,.1f} MB", size=cost.size / 1000000)
    words = tr("{changes}, about {size}", changes=counted(cost.changes, "change"), size=size)
    words += (
        tr(", the oldest of {oldest}", oldest=moment_words(cost.oldest, now)) if cost.oldest else ""
    )
    if cost.folded:
        number = counted(cost.folded.changes, "older change")
        words += tr(
            "; {number} folded together, up to {before}",
            number=number,
            before=moment_words(cost.folded.before, now),
        )
    return f"{words}."
