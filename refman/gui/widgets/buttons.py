"""Buttons: with words, with only an icon, and the description of one.

An icon is drawn for the state that its button is in, not ahead for others: each takes 0.3 ms.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from refman.gui.theme import theme
from refman.gui.theme.icons import icon as themed_icon
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import ICON_GAP
from refman.gui.widgets.hint import verbatim

Kind = Literal["primary", "plain", "quiet", "link", "danger"]

_INK = {"primary": "on_accent", "plain": "second", "quiet": "second", "link": "accent"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


if TYPE_CHECKING:
    _AnyButton = QAbstractButton
else:
    _AnyButton = object


class PressedByEnter(_AnyButton):
    """Goes before the class of a button that Enter presses too, as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class Choice(NamedTuple):
    """Something to do that is offered as a button."""

    label: str
    run: Callable[[], object]
    icon: str = ""
    kind: Kind = "plain"

    def button(self) -> "Button":
        """A new button that runs this."""
        made = Button(self.label, self.icon, self.kind)
        made.clicked.connect(lambda _=False: self.run())
        return made


class Button(PressedByEnter, QPushButton):
    """A push button whose icon follows its kind and the theme."""

    def __init__(self, text: str, icon: str = "", kind: Kind = "plain") -> None:
        super().__init__(text)
        self._icon = icon
        self.kind = kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        # A click leaves the focus where the work is; most of these hide when they are done.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme().changed.connect(self._dress)
        self._dress()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self._dress()

    def set_kind(self, kind: Kind) -> None:
        """Look like another kind of button."""
        if kind == self.kind:
            return
        self.kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._dress()

    def _dress(self) -> None:
        if self._icon:
            role = _INK.get(self.kind, "bad") if self.isEnabled() else "disabled"
            colour = getattr(theme().tokens, role)
            self.setIcon(spaced_icon(self._icon, colour, self.devicePixelRatioF()))


class IconButton(PressedByEnter, QToolButton):
    """A button of one icon; the hover hint says what it does, and with which key.

    A checkable one shows its icon in the accent colour while on; it is one if `checked` says how
    it is at first.
    """

    def __init__(
        self,
        icon: str,
        hint: str,
        shortcut: str = "",
        parent: QWidget | None = None,
        checked: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setCheckable(checked is not None)
        self.setChecked(bool(checked))
        self.setProperty("kind", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_hint(hint, shortcut)
        self.toggled.connect(self._dress)
        theme().changed.connect(self._dress)
        self._dress()

    def set_hint(self, hint: str, shortcut: str = "") -> None:
        keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(verbatim(f"{hint} ({keys})" if keys else hint))
        self.setAccessibleName(hint)

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._dress()

    def _dress(self) -> None:
        tokens = theme().tokens
        colour = tokens.accent if self.isChecked() else tokens.second
        colour = colour if self.isEnabled() else tokens.disabled
        size = theme().metrics.icon
        self.setIconSize(QSize(size, size))
        self.setIcon(themed_icon(self._icon, colour, colour, size))


def button(text: str, icon: str = "", kind: Kind = "plain") -> Button:
    """A button with words; `icon` is the name of an icon or empty."""
    return Button(text, icon, kind)


def spaced_icon(name: str, colour: str, dpr: float) -> QIcon:
    """The icon of a button with words, which has room between the two."""
    drawing = _widened(pixmap(name, colour, theme().metrics.icon, dpr))
    made = QIcon(drawing)
    made.addPixmap(drawing, QIcon.Mode.Disabled)
    return made


def _widened(drawing: QPixmap) -> QPixmap:
    size = drawing.deviceIndependentSize().toSize()
    wide = QPixmap((size + QSize(ICON_GAP, 0)) * drawing.devicePixelRatio())
    wide.setDevicePixelRatio(drawing.devicePixelRatio())
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawing)
    painter.end()
    return wide
