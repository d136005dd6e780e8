"""Text with words that can be clicked, by mouse and by keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPaintEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from refman.gui.hits import Find, nothing
from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.metrics import RADIUS_PILL
from refman.gui.views.details.link_area import area_of
from refman.gui.views.details.measured import Measured
from refman.gui.widgets.breaking import breakable, fits
from refman.gui.widgets.painting import FOCUS, box, smooth
from refman.gui.widgets.rich_text import marked

Piece = str | tuple[str, object]
"""Plain text, or a link: its words and what `followed` hands on."""

_SHORT = 32
_FOLLOW = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BACKWARDS = Qt.FocusReason.BacktabFocusReason


class LinkLabel(Measured):
    """A word-wrapping line of text and links; Tab goes from link to link.

    Qt's own way to go through links marks them with a dotted line in the colour of the text,
    which no stylesheet can change.

    Args:
        followed: called with the target of the link that was clicked.
        role: a role of the stylesheet.
    """

    def __init__(
        self, followed: Callable[[object], None], role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pieces: Sequence[Piece] = ()
        self._find: Find = nothing
        self._targets: list[object] = []
        self._followed = followed
        self._current = 0
        self._secondary = role == "secondary"
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.linkActivated.connect(lambda link: self._followed(self._targets[int(link)]))
        theme().changed.connect(self._dress)

    def set_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show other text; nothing at all hides the label."""
        self._pieces = pieces
        self._targets = [piece[1] for piece in pieces if not isinstance(piece, str)]
        self._current = 0
        policy = Qt.FocusPolicy.TabFocus if self._targets else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.setVisible(bool(pieces))
        self.setAccessibleName("".join(p if isinstance(p, str) else p[0] for p in pieces))
        self._dress()

    def mark(self, find: Find) -> None:
        """Mark what is searched for, in this text and those after it."""
        self._find = find
        self._dress()

    def current_area(self) -> QRectF:
        """Around the link that has the keyboard, in the label; empty where there is none."""
        document = self.findChild(QTextDocument)
        if not (self.hasFocus() and self._targets and isinstance(document, QTextDocument)):
            return QRectF()
        top = (self.height() - document.size().height()) / 2
        return area_of(document, str(self._current)).translated(0, top)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab and Shift+Tab: to the link after or before, and out of the label at its ends."""
        link = self._current + (1 if next else -1)
        if not self.hasFocus() or not 0 <= link < len(self._targets):
            return super().focusNextPrevChild(next)
        self._go_to(link)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._go_to(len(self._targets) - 1 if event.reason() == _BACKWARDS else self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, _BACKWARDS):
            self._current = 0
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _FOLLOW and self._targets:
            self._followed(self._targets[self._current])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        area = self.current_area()
        if not area.isEmpty():
            # Inside the label, which a link at its edge would leave.
            area = area.adjusted(-FOCUS, 0, FOCUS, 0).intersected(QRectF(self.rect()))
            with smooth(self) as painter:
                box(painter, area, RADIUS_PILL, "", theme().tokens.accent, FOCUS)

    def _go_to(self, link: int) -> None:
        self._current = max(0, link)
        self.update()
        self._scroll_to_current()

    def _scroll_to_current(self) -> None:
        """A page knows which label has the keyboard, and not which of its links."""
        page, area = self.parentWidget(), self.current_area().toRect()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        column = page.widget() if page is not None else None
        if page is not None and column is not None and not area.isEmpty():
            centre = self.mapTo(column, area.center())
            page.ensureVisible(centre.x(), centre.y(), 0, 2 * area.height())

    def _dress(self) -> None:
        # Qt takes a link's colour when it reads the text, so a new theme needs the text anew.
        style = f"color:{theme().tokens.accent};text-decoration:none"
        font = theme().metrics.secondary if self._secondary else theme().metrics.text
        html, number = [], 0
        for piece in self._pieces:
            if isinstance(piece, str):
                text = breakable(piece, font)
                html.append(marked(text, self._find(text)))
            else:
                html.append(
                    tr(
                        '<a href="{number}" style="{style}">{link}</a>',
                        number=number,
                        style=style,
                        link=self._link(piece[0], font),
                    )
                )
                number += 1
        # By the first letter alone, Qt would set a list that an Arabic name begins at the right.
        self.setText(f'<div dir="ltr">{"".join(html)}</div>' if html else "")

    def _link(self, words: str, font: QFont) -> str:
        """A short link stays on one line."""
        short = len(words) < _SHORT and fits(words, font)
        words = words.replace(" ", "\xa0") if short else breakable(words, font)
        return marked(words, self._find(words))
