"""One field of a paper: its name, its BibTeX text, how that reads, and what is wrong with it."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from refman.bibtex import latex
from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.field_edit import FieldEdit
from refman.gui.views.details.page import label
from refman.gui.views.details.prose import Prose
from refman.gui.widgets.elided_label import ElidedLabel

NAMES = 7
"""Width of the names in font sizes."""
_LONGEST_READING = 300
"""Characters of a text that is shown a second time, as it reads."""
Tone = Literal["plain", "doubtful", "bad"]
_VERBATIM = frozenset(["url", "doi", "eprint", "file", "ids", "crossref", "isbn", "issn", "key"])


class FieldRow(QWidget):
    """See the module.

    Args:
        name: of the field; what is committed is told by it.
        title: what stands before it, where that is not its name.

    Signals:
        edited, left, given_up: the name, when `FieldEdit` says so.
    """

    edited = Signal(str)
    left = Signal(str)
    given_up = Signal(str)

    def __init__(self, name: str, title: str = "") -> None:
        super().__init__()
        self.name = name
        self.title = title or name
        self._reading: Prose | None = None
        self._words = label("", "secondary", wrap=True)
        self._words.hide()
        self._tone: Tone = "plain"
        self._name = ElidedLabel(self.title)
        self._name.setProperty("role", "secondary")
        self.edit = FieldEdit()
        self._name.setBuddy(self.edit)
        self._right = QVBoxLayout()
        self._right.setSpacing(2)
        self._right.addWidget(self.edit)
        self._right.addWidget(self._words)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._right, 1)
        self.edit.edited.connect(lambda: self._show_reading(self.edit.text()))
        self.edit.edited.connect(lambda: self.edited.emit(name))
        self.edit.left.connect(lambda: self.left.emit(name))
        self.edit.given_up.connect(lambda: self.given_up.emit(name))
        theme().changed.connect(self._dress)
        self._dress()

    def show_value(self, value: str, wanted: bool) -> None:
        """Show another text; `wanted`: its type may not be without it."""
        self.edit.set_text(value)
        self.edit.setPlaceholderText(tr("required") if wanted else "")
        self.edit.setAccessibleName(
            tr("{title}, required", title=self.title) if wanted else self.title
        )
        self._show_reading(value)

    def say(self, words: str, tone: Tone = "plain") -> None:
        """A sentence below the field, "bad" when its text cannot be kept, "doubtful" when it is
        kept and may be wrong; "" for none."""
        if (words, tone) == (self._words.text(), self._tone):
            return
        self._tone = tone
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.edit.setAccessibleDescription(words)
        self.edit.setProperty("bad", "true" if tone == "bad" else "false")
        self.edit.style().polish(self.edit)
        self._dress()
        if words and tone != "doubtful":  # which is read with the field
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def add_aside(self, widget: QWidget) -> None:
        """Put a widget behind the field."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def said(self) -> str:
        """The sentence below."""
        return self._words.text()

    def _show_reading(self, value: str) -> None:
        readable = len(value) <= _LONGEST_READING and self.name not in _VERBATIM
        differs = readable and latex.plain(value) != value
        if self._reading is None:
            if not differs:
                return
            self._reading = Prose()
            self._reading.setContentsMargins(GAP, 0, 0, 2)
            self._right.insertWidget(1, self._reading)
        self._reading.setVisible(differs)
        if differs:
            self._reading.show_text(value)

    def _dress(self) -> None:
        metrics, tokens = theme().metrics, theme().tokens
        self._name.setFixedWidth(NAMES * metrics.base)
        self._name.setFixedHeight(self.edit.fontMetrics().lineSpacing() + 10)
        colours = self._words.palette()
        ink = {"bad": tokens.bad, "doubtful": tokens.warn, "plain": tokens.second}[self._tone]
        colours.setColor(self._words.foregroundRole(), ink)
        self._words.setPalette(colours)
        # The role's own colour is the stylesheet's, which outweighs a palette.
        self._words.setStyleSheet(f"color: {ink}" if self._tone != "plain" else "")
