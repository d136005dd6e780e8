"""Asks for one of the linked files."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.linked_words import said
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList
from refman.store.documents import Linked

_ROWS = 8


class LinkedFileDialog(Frame):
    """`path` is that of the file that was chosen; arrow keys and Enter choose, or a click.

    Args:
        deed: what its button says.
    """

    def __init__(
        self, heading: str, deed: str, files: list[Linked], parent: QWidget | None
    ) -> None:
        super().__init__(heading, parent, width=36)
        self._files = files
        self.path: Path | None = None
        self.list = LineList(tr("Linked files"))
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fit_rows(self.list, min(len(files), _ROWS))
        self.list.set_lines([_line(one) for one in files])
        self.column.addWidget(self.list)
        cancel, done = Button(tr("Cancel")), Button(deed, kind="primary")
        self.add_buttons(cancel, done)
        cancel.clicked.connect(self.reject)
        done.clicked.connect(self.accept)
        self.list.clicked.connect(self.accept)
        self.list.installEventFilter(self)
        self.list.setFocus()

    def accept(self) -> None:
        self.path = Path(self._files[self.list.currentIndex().row()].path)
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in enter:
                self.accept()
                return True
            return self.list.step_by(event.key())
        return super().eventFilter(watched, event)


def _line(one: Linked) -> Line:
    now, path = said(one), Path(one.path)
    return Line(path.name, lambda: None, note=str(path.parent), icon=now.icon)
