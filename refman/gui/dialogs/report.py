"""Shows a long text that can be copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.widgets.buttons import Button

_LINES = 16


class ReportDialog(Frame):
    """A heading, a sentence, the text."""

    def __init__(self, heading: str, sentence: str, text: str, parent: QWidget | None) -> None:
        super().__init__(heading, parent, width=52)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.add_sentence(sentence)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(heading)
        self.text.setFont(theme().metrics.mono)
        self.text.setMinimumHeight(theme().metrics.line * _LINES)
        self.column.addWidget(self.text)
        copy = Button(tr("Copy"), "copy")
        close = Button(tr("Close"), kind="primary")
        self.add_buttons(close, left=[copy])
        copy.clicked.connect(lambda _=False: QGuiApplication.clipboard().setText(text))
        close.clicked.connect(self.accept)
