"""The dialog for one line of text."""

from PySide6.QtWidgets import QLineEdit, QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.dialogs.refusal import Check, Refusal
from refman.gui.language import tr
from refman.gui.widgets.buttons import Button


class LineDialog(Frame):
    """Asks for one line of text; an empty one is no answer, nor is one that `check` refuses."""

    def __init__(
        self,
        heading: str,
        deed: str,
        hint: str,
        initial: str,
        parent: QWidget | None,
        check: Check = str,
    ) -> None:
        super().__init__(heading, parent)
        self._check = check
        self.line = QLineEdit(initial)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.line.selectAll()
        self.column.addWidget(self.line)
        self._refusal = Refusal(self, self.line)
        self._done = Button(deed, kind="primary")
        cancel = Button(tr("Cancel"))
        self.add_buttons(cancel, self._done)
        cancel.clicked.connect(self.reject)
        self._done.clicked.connect(self.accept)
        self.line.textChanged.connect(self._judge)
        self._judge(initial)
        self.line.setFocus()

    def accept(self) -> None:
        text = self.line.text().strip()
        if text and not self._refusal.refuses(self._check, text):
            super().accept()

    def _judge(self, text: str) -> None:
        self._done.setEnabled(bool(text.strip()))
