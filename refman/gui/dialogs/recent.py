"""Libraries and files that were opened of late, to be opened again."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from refman.gui import recent
from refman.gui.another import start_another
from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.line_delegate import Line
from refman.gui.widgets.line_list import LineList

_LINES = 10


class RecentDialog(Frame):
    """A library is opened in a window of its own, a file in this one.

    Args:
        take: opens files in this window.
    """

    def __init__(self, take: Callable[[list[Path]], None], parent: QWidget | None) -> None:
        super().__init__(tr("Recently opened"), parent, width=44)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._take = take
        self.list = LineList(tr("Recently opened"))
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.set_lines(map(self._line, recent.every()))
        self.fit_rows(self.list, min(_LINES, len(self.list.lines())))
        self.column.addWidget(self.list)
        there = bool(self.list.lines())
        if not there:
            self.add_sentence(tr("No library and no file was opened yet."))
        close, self.again = Button(tr("Close")), Button(tr("Open"), kind="primary")
        self.add_buttons(close, self.again)
        close.clicked.connect(self.reject)
        self.again.clicked.connect(lambda _=False: self.accept())
        self.list.activated.connect(lambda _: self.accept())
        self.again.setEnabled(there)
        self.list.setVisible(there)
        (self.list if there else close).setFocus()

    def accept(self) -> None:
        line = self.list.chosen()
        super().accept()
        if line is not None:
            line.run()

    def _line(self, path: Path) -> Line:
        icon = "library" if path.suffix == ".refman" else "file"
        return Line(path.name, partial(self._open, path), note=str(path.parent), icon=icon)

    def _open(self, path: Path) -> None:
        if path.suffix == ".refman":
            start_another(path)
        else:
            self._take([path])
