"""A unified difference to look at: what comes in green, what goes in red, places in grey."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.widgets.scrollbars import overlay

_ROLES = {
    "+": ("good", "good_tint"), "-": ("bad", "bad_tint"), "@": ("third", ""),
    "!": ("warn", "warn_tint"),
}  # fmt: skip
"""First character of a line to the tokens of its text and of what is behind it."""


class DiffView(QPlainTextEdit):
    """Shows the text of a difference; a sign at the left says what the colour says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = _Colours(self.document())
        self._words = False
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("tone", "sunken")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("Changes"))
        overlay(self)
        theme().changed.connect(self._dress)
        self._dress()

    def set_difference(self, text: str) -> None:
        """Show a difference; the same one again changes nothing."""
        self._show(text, words=False)

    def say(self, sentence: str) -> None:
        """Show why there is no difference."""
        self._show(sentence, words=True)

    def _show(self, text: str, *, words: bool) -> None:
        if (text, words) != (self.toPlainText(), self._words):
            self._words = words
            self._dress()
            self.setPlainText(text)

    def _dress(self) -> None:
        self.setFont(theme().metrics.text if self._words else theme().metrics.mono)
        self._colours.rehighlight()


class _Colours(QSyntaxHighlighter):
    """Colours each line by its first character, and the two that name the files not."""

    def highlightBlock(self, text: str) -> None:
        roles = _ROLES.get(text[:1])
        if roles is None or self.currentBlock().blockNumber() < 2:
            return
        made = QTextCharFormat()
        made.setForeground(QColor(theme().colour(roles[0])))
        if roles[1]:
            made.setBackground(QColor(theme().colour(roles[1])))
        self.setFormat(0, len(text), made)
