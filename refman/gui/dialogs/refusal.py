"""Why an answer is none, under the field that holds it: what was typed stays to be mended."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from refman.gui.dialogs.frame import Frame
from refman.gui.language import heard
from refman.gui.theme import theme
from refman.model.errors import RefmanError

Check = Callable[[str], object]
"""Raises a RefmanError, whose words are for the user, when a text is no answer."""


class Refusal(QLabel):
    """Shown under `line` from a refused answer to the next change of it."""

    def __init__(self, dialog: Frame, line: QLineEdit) -> None:
        super().__init__()
        self._dialog = dialog
        self._line = line
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()
        dialog.column.addWidget(self)
        line.textEdited.connect(lambda _: self._say(""))
        theme().changed.connect(self._dress)
        self._dress()

    def refuses(self, check: Check, text: str) -> bool:
        """Whether `text` is no answer; the reason is shown then."""
        try:
            check(text)
        except RefmanError as error:
            self._say(heard(str(error)))
            self._line.setFocus()
            return True
        return False

    def _say(self, reason: str) -> None:
        if reason == self.text():
            return
        self.setText(reason)
        self.setVisible(bool(reason))
        self._line.setAccessibleDescription(reason)
        self._dialog.fit_height()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, reason))

    def _dress(self) -> None:
        colours = self.palette()
        colours.setColor(self.foregroundRole(), theme().colour("bad"))
        self.setPalette(colours)
