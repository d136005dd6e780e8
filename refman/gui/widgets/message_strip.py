"""The strip that reports a deed or a problem, with what can be done about it."""

from collections.abc import Sequence
from functools import partial
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from refman.gui.language import tr
from refman.gui.theme import theme
from refman.gui.theme.icons import pixmap
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.widgets.buttons import Choice, IconButton

Kind = Literal["deed", "warning", "problem"]

DEED_STAYS = 8000
"""How long a deed is shown, in milliseconds; pointer or focus on the strip hold it."""
_FADE = 120

_LOOK = {
    "deed": ("check", "good"),
    "warning": ("warning", "warn"),
    "problem": ("error", "bad"),
}


class Message(NamedTuple):
    """What to say, and what to offer: “Undo” after a deed, “Try again” after a problem.

    Args:
        lasting: it tells how things are or asks, and does not say what came of a deed.
        about: what tells it from others in the same words.
    """

    text: str
    kind: Kind = "deed"
    choices: tuple[Choice, ...] = ()
    lasting: bool = False
    about: object = None


class MessageStrip(QWidget):
    """Shows one message. Deeds go by themselves; warnings and problems wait to be closed.

    A deed that comes while a problem stands is shown over it, and the problem comes back. So does
    what lasts, after what came of a deed or lasts itself; what came of a deed gives way to the
    next.

    Signals:
        dismissed: it was closed, or one of its choices taken.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, stays: int = DEED_STAYS) -> None:
        super().__init__(parent)
        self._message = Message("")
        self._standing: list[Message] = []
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = IconButton("close", tr("Close message"), "Esc")
        self._close.clicked.connect(self.dismiss)
        self._buttons: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._timer = QTimer(self, singleShot=True, interval=stays)
        self._timer.timeout.connect(self._run_out)
        self._assemble()
        theme().changed.connect(self._dress)
        self.hide()

    def say(
        self,
        text: str,
        kind: Kind = "deed",
        choices: Sequence[Choice] = (),
        *,
        lasting: bool = False,
        about: object = None,
    ) -> None:
        """Show a message and tell screen readers; a problem interrupts them, a deed waits."""
        message = Message(text, kind, tuple(choices), lasting, about)
        if kind != "deed":
            kept = [one for one in self._standing if one.lasting or lasting]
            others = [one for one in kept if (one.text, one.about) != (text, about)]
            self._standing = [*others, message]
        self._show(message)
        self._announce(message)

    def withdraw(self, label: str) -> None:
        """Offer one thing no longer, as an Undo that would undo something else by now."""
        choices = tuple(one for one in self._message.choices if one.label != label)
        if choices == self._message.choices:
            return
        now = self._message._replace(choices=choices)
        self._standing = [now if one == self._message else one for one in self._standing]
        self._message = now
        self._offer(choices)

    def retract(self, text: str) -> bool:
        """Take a warning or a problem away, also from under another message; others stay.

        Returns:
            Whether it was there.
        """
        left = [one for one in self._standing if one.text != text]
        if left == self._standing:
            return False
        self._standing = left
        if self._message.text == text:
            self._come_back()
        return True

    def end(self) -> None:
        """Take away what came of a deed; what lasts stays."""
        self._standing = [one for one in self._standing if one.lasting]
        if not self.isHidden() and not self._message.lasting:
            self._come_back()

    def message(self) -> Message | None:
        """What is shown now."""
        return None if self.isHidden() else self._message

    def dismiss(self) -> None:
        """Close what is shown; a problem under a deed comes back."""
        if self._message.kind != "deed":
            self._standing = [one for one in self._standing if one != self._message]
        self._come_back()
        self.dismissed.emit()

    def is_running_out(self) -> bool:
        """Whether what is shown will go by itself."""
        return self._timer.isActive()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._message.kind == "deed":
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tint = getattr(theme().tokens, f"{_LOOK[self._message.kind][1]}_tint")
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tint))
        painter.fillRect(0, 0, self.width(), 1, theme().colour("line"))

    def _assemble(self) -> None:
        self._row.setContentsMargins(PANE_EDGE, GAP // 2, GAP, GAP // 2)
        self._row.setSpacing(GAP)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)

    def _show(self, message: Message) -> None:
        self._message = message
        self._text.setText(message.text)
        self.setAccessibleName(message.text)
        self._offer(message.choices)
        self._dress()
        self._timer.stop()
        if message.kind == "deed":
            self._timer.start()
        if self.isHidden():
            self.show()
            self._fade_in()

    def _offer(self, choices: Sequence[Choice]) -> None:
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        for place, choice in enumerate(choices):
            taken = partial(self._take, choice)
            offered = Choice(choice.label, taken, choice.icon, "link").button()
            self._row.insertWidget(2 + place, offered)
            self._buttons.append(offered)

    def _take(self, choice: Choice) -> None:
        # Closed first: what the choice has to say comes into the same strip.
        self.dismiss()
        choice.run()

    def _run_out(self) -> None:
        if any(child.hasFocus() for child in self.findChildren(QWidget)):
            self._timer.start()
        else:
            self._come_back()

    def _come_back(self) -> None:
        """What stood before is shown again."""
        if self._standing:
            self._show(self._standing[-1])
        else:
            self.hide()

    def _announce(self, message: Message) -> None:
        event = QAccessibleAnnouncementEvent(self, message.text)
        if message.kind == "problem":
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _fade_in(self) -> None:
        duration = theme().duration(_FADE)
        if not duration or not self.isVisible():
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        fade = QPropertyAnimation(effect, b"opacity", self)
        fade.setDuration(duration)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.finished.connect(self._end_fade)
        fade.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _end_fade(self) -> None:
        # An effect left in place would paint every later frame through a buffer.
        self.setGraphicsEffect(None)  # type: ignore[arg-type]

    def _dress(self) -> None:
        name, role = _LOOK[self._message.kind]
        colours = self.palette()
        colours.setColor(self._text.foregroundRole(), theme().colour(role))
        self._text.setPalette(colours)
        drawing = pixmap(
            name, getattr(theme().tokens, role), theme().metrics.icon, self.devicePixelRatioF()
        )
        self._icon.setPixmap(drawing)
        self.update()
