"""Text with words that can be clicked, by mouse and by keyboard."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from refman.gui.theme import theme
from refman.gui.views.details.measured import Measured

Piece = str | tuple[str, object]
"""Plain text, or a link: its words and what `followed` hands on."""


class LinkLabel(Measured):
    """A word-wrapping line of text and links.

    Args:
        followed: called with the target of the link that was clicked.
        role: a role of the stylesheet.
    """

    def __init__(
        self, followed: Callable[[object], None], role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pieces: Sequence[Piece] = ()
        self._targets: list[object] = []
        self._followed = followed
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(lambda link: self._followed(self._targets[int(link)]))
        theme().changed.connect(self._dress)

    def set_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show other text; nothing at all hides the label."""
        self._pieces = pieces
        self._targets = [piece[1] for piece in pieces if not isinstance(piece, str)]
        self.setVisible(bool(pieces))
        self.setAccessibleName("".join(p if isinstance(p, str) else p[0] for p in pieces))
        self._dress()

    def _dress(self) -> None:
        # Qt takes a link's colour when it reads the text, so a new theme needs the text anew.
        style = f"color:{theme().tokens.accent};text-decoration:none"
        html, number = [], 0
        for piece in self._pieces:
            if isinstance(piece, str):
                html.append(escape(piece))
            else:
                html.append(f'<a href="{number}" style="{style}">{_unbroken(piece[0])}</a>')
                number += 1
        self.setText("".join(html))


def _unbroken(words: str) -> str:
    """A short link stays on one line."""
    text = escape(words)
    return text.replace(" ", "&nbsp;") if len(words) < 32 else text
