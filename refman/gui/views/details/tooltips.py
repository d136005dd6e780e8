"""Hover hints that say what a command does and with which key."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from refman.commands import Command
from refman.gui.session import Session


def keys(command: Command) -> str:
    """The command's shortcut as this desktop writes it; "" for none."""
    form = QKeySequence.SequenceFormat.NativeText
    return QKeySequence(command.shortcut).toString(form)


def explain(widget: QWidget, session: Session, name: str, words: str = "") -> None:
    """Give `widget` the title and keys of a command, now and when it gets others, as its hint;
    `words` stand in place of the title."""
    widget.setAccessibleName(words or session.command(name).title.rstrip("…"))
    _Hint(widget, session, name)


class _Hint(QObject):
    def __init__(self, widget: QWidget, session: Session, name: str) -> None:
        super().__init__(widget)
        self._widget, self._session, self._name = widget, session, name
        session.shortcuts_changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        words = self._widget.accessibleName()
        shortcut = keys(self._session.command(self._name))
        self._widget.setToolTip(f"{words} ({shortcut})" if shortcut else words)
