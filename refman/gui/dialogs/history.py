"""What was changed, the newest first, with the way back and forth."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.session import Session
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.hint import verbatim
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList
from refman.model.changes import HistoryItem

_ROWS = 12
_NEWEST = 200


class HistoryDialog(Frame):
    """Undo and redo go one change at a time, because each stands on the one before."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__("History", parent, width=46)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.list = LineList("Changes, the newest first")
        self.fit_rows(self.list, _ROWS)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addWidget(self.list)
        self._undo = Button("Undo", "undo")
        self._redo = Button("Redo", "redo")
        close = Button("Close", kind="primary")
        self.add_buttons(close, left=[self._undo, self._redo])
        self._undo.clicked.connect(lambda _=False: session.run("undo"))
        self._redo.clicked.connect(lambda _=False: session.run("redo"))
        close.clicked.connect(self.accept)
        session.news.connect(self._read)
        self._read()

    def _read(self, _news: object = None) -> None:
        items = self._session.library.history(_NEWEST)
        self.list.set_lines([_line(item) for item in items])
        now = self._session.situation()
        self._undo.setEnabled(bool(now.undo))
        self._undo.setToolTip(verbatim(f"Undo: {now.undo}") if now.undo else "Nothing to undo")
        self._redo.setEnabled(bool(now.redo))
        self._redo.setToolTip(verbatim(f"Redo: {now.redo}") if now.redo else "Nothing to redo")


def _line(item: HistoryItem) -> Line:
    at = datetime.fromtimestamp(item.at).astimezone()
    state = {"undone": "undone · ", "dropped": "undone for good · "}.get(item.state, "")
    icon = "undo" if state else "check"
    return Line(item.label, lambda: None, stamp=f"{state}{at:%b %-d, %H:%M}", icon=icon)
