"""The citation key of a paper, with the two ways to copy it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP
from refman.gui.views.details.tooltips import explain
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.elided_label import ElidedLabel
from refman.gui.widgets.hint import verbatim
from refman.store.citekeys import Clash

_EDGES = 5 * GAP
"""What the margins and the icon take of the width."""
_USUAL = 14
"""Characters that the words of the buttons leave room for whatever the key, so that they do not
come and go with every paper."""


class KeyRow(QFrame):
    """Shows one key after another. Where it would be cut, the buttons lose their words, then it
    takes a second line, and then it loses its middle: the hover hint has the whole, as has what is
    copied."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("tone", "sunken")
        self._icon = QLabel()
        # The middle says least: a key ends in what tells it from others of its author.
        self._key = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle, lines=2)
        self._key.setAccessibleName(tr("Citation key"))
        self._key.setContentsMargins(0, GAP // 2, 0, GAP // 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + 2, 0, 2, 0)
        row.setSpacing(4)
        self._warning = QLabel()
        self._warning.hide()
        row.addWidget(self._icon)
        row.addWidget(self._key, 1)
        row.addWidget(self._warning)
        self._buttons = {
            tr("Key"): _copier(session, "copy", "copy.key"),
            "\\cite": _copier(session, "cite", "copy.cite"),
        }
        for button in self._buttons.values():
            row.addWidget(button)
        theme().changed.connect(self._dress)
        self._dress()

    def show_key(self, key: str) -> None:
        """Show another key; "" says that there is none."""
        self._key.setText(key or tr("no key yet"))
        for button in self._buttons.values():
            button.setEnabled(bool(key))
        self._share_room()

    def show_clashes(self, clashes: Sequence[Clash]) -> None:
        """Warn of the other papers that the key stands for too."""
        words = _warning(clashes)
        if words == self._warning.accessibleName():
            return
        self._warning.setAccessibleName(words)
        self._warning.setToolTip(verbatim(words))
        self._warning.setVisible(bool(clashes))
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        room = self.contentsRect().width() - _EDGES
        room -= (theme().metrics.icon + 4) * bool(self._warning.accessibleName())
        for words, button in self._buttons.items():
            button.setText(words)
            room -= button.sizeHint().width()
        measure = QFontMetrics(theme().metrics.mono).horizontalAdvance
        if max(measure("m" * _USUAL), measure(self._key.text())) > room:
            for button in self._buttons.values():
                button.setText("")

    def _dress(self) -> None:
        self._key.setFont(theme().metrics.mono)
        colour = theme().tokens.second
        self._icon.setPixmap(pixmap("key", colour, theme().metrics.icon, self.devicePixelRatioF()))
        warn = theme().tokens.warn
        self._warning.setPixmap(
            pixmap("warning", warn, theme().metrics.icon, self.devicePixelRatioF())
        )
        self._share_room()


def _warning(clashes: Sequence[Clash]) -> str:
    """“The key “x” is that of “Title” too”; "" without a clash."""
    if not clashes:
        return ""
    first, more = clashes[0], len(clashes) - 1
    others = tr(" and of {more:,} more", more=more) if more else ""
    what = tr("an alias") if first.alias else tr("the key")
    return tr(
        "“{name}” is {what} of “{title}”{others} too: LaTeX sees only one of them."
        " Search for is:clashing to see them all.",
        name=first.name,
        what=what,
        title=first.title,
        others=others,
    )


def _copier(session: Session, icon: str, command: str) -> Button:
    button = Button("", icon, "quiet")
    explain(button, session, command)
    button.clicked.connect(lambda _=False: session.run(command))
    return button
