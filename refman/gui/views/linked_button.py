"""The button in the status bar that says how the linked files stand."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent

from refman.gui.language import tr
from refman.gui.linked_words import Said, overall, said, sentence
from refman.gui.theme import theme
from refman.gui.theme.metrics import GAP, ICON_GAP
from refman.gui.widgets.buttons import Button, spaced_icon
from refman.gui.widgets.hint import verbatim
from refman.store.documents import Linked

_WIDEST = 44
_NARROWEST = 10
"""In font sizes."""


class LinkedButton(Button):
    """Icon and words; words that are too long are elided in the middle, and whole in the hint."""

    def __init__(self) -> None:
        super().__init__("", kind="quiet")
        self._said = Said("", "check")
        theme().changed.connect(self._colour)

    def show_files(self, files: Sequence[Linked], moving: Mapping[int, str]) -> None:
        """Show the state of the file that is worst off, and hint at all of them."""
        self._said = overall(files, moving)
        every = [f"{_line(one, moving.get(one.id, ''))}\n{one.path}" for one in files]
        self.setToolTip(verbatim("\n\n".join(every)))
        self.setAccessibleName(tr("Linked files: {words}", words=self._said.words))
        self._elide()
        self._colour()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        room = self._edges() + self.fontMetrics().horizontalAdvance(self._said.words) + 2
        return QSize(min(room, _WIDEST * theme().metrics.base), theme().metrics.row)

    def minimumSizeHint(self) -> QSize:
        least = min(self.sizeHint().width(), _NARROWEST * theme().metrics.base)
        return QSize(least, theme().metrics.row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(0, self.width() - self._edges())
        middle = Qt.TextElideMode.ElideMiddle
        words = self.fontMetrics().elidedText(self._said.words, middle, room)
        self.setText(words.replace("&", "&&"))

    def _edges(self) -> int:
        """All of the width that is not words."""
        return theme().metrics.icon + ICON_GAP + 4 + 2 * GAP

    def _colour(self) -> None:
        tokens = theme().tokens
        ink = getattr(tokens, self._said.role or "second")
        self.setIcon(spaced_icon(self._said.icon, ink, self.devicePixelRatioF()))
        colour = f"color: {ink}" if self._said.loud else ""
        self.setStyleSheet(f"QPushButton {{ text-align: left; {colour} }}")
        self.setFixedHeight(theme().metrics.row)


def _line(one: Linked, moving: str) -> str:
    words = said(one, moving).words
    return f"{words}. {sentence(one)}" if one.reason and not moving else words
