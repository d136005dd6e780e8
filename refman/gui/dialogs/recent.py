"""Libraries and files that were opened of late, to be opened again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from refman.gui import recent
from refman.gui.another import start_another
from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.widgets.buttons import Button

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
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Recently opened"))
        self.list.setMinimumHeight(theme().metrics.line * _LINES)
        for path in recent.every():
            row = QListWidgetItem(f"{path.name}\n{path.parent}")
            row.setData(Qt.ItemDataRole.UserRole, str(path))
            self.list.addItem(row)
        self.column.addWidget(self.list)
        if not self.list.count():
            self.add_sentence(tr("No library and no file was opened yet."))
        close, self.again = Button(tr("Close")), Button(tr("Open"), kind="primary")
        self.add_buttons(close, self.again)
        close.clicked.connect(self.reject)
        self.again.clicked.connect(lambda _=False: self.accept())
        self.list.itemActivated.connect(lambda _: self.accept())
        self.again.setEnabled(self.list.count() > 0)
        self.list.setCurrentRow(0)
        self.list.setEnabled(self.list.count() > 0)
        self.list.setFocus()

    def accept(self) -> None:
        rows = self.list.selectedItems()
        super().accept()
        for row in rows:
            self._open(Path(row.data(Qt.ItemDataRole.UserRole)))

    def _open(self, path: Path) -> None:
        if path.suffix == ".refman":
            start_another(path)
        else:
            self._take([path])
