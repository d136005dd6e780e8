"""The dialog for one of a few things."""

from typing import Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.tag_icon import tag_icon
from refman.store.collecting import ICONS
from refman.store.tags import COLOURS

DIGITS = (*range(1, 10), 0)
_COLUMNS = 5


class ChoiceDialog(Frame):
    """Each is a button; digits choose by their key."""

    def __init__(
        self, heading: str, choices: list[tuple[str, Any]], parent: QWidget | None
    ) -> None:
        super().__init__(heading, parent, width=28)
        self.choice: Any = None
        self._values = [value for _, value in choices]
        grid = QGridLayout()
        grid.setSpacing(8)
        widest = 0
        for number, (label, value) in enumerate(choices):
            button = Button(label, str(value) if value in ICONS else "")
            if value in COLOURS:
                button.setIcon(tag_icon(str(value)))
            button.clicked.connect(lambda _=False, value=value: self._take(value))
            button.ensurePolished()
            widest = max(widest, button.sizeHint().width())
            grid.addWidget(button, number // _columns(choices), number % _columns(choices))
        for column in range(grid.columnCount()):
            grid.setColumnMinimumWidth(column, widest)
        self.column.addLayout(grid)
        cancel = Button(tr("Cancel"))
        self.add_buttons(cancel)
        cancel.clicked.connect(self.reject)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and int(event.text()) in self._values:
            self._take(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _take(self, value: Any) -> None:
        self.choice = value
        self.accept()


def _columns(choices: list[tuple[str, Any]]) -> int:
    """So many that the last row is as long as the others, or nearly so."""
    if choices[0][1] not in DIGITS:
        return 4
    return len(choices) // 2 if len(choices) > _COLUMNS else _COLUMNS
