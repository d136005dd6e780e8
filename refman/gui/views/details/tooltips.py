"""Hover hints that say what a command does and with which key."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from refman.commands import Command


def keys(command: Command) -> str:
    """The command's shortcut as this desktop writes it; "" for none."""
    form = QKeySequence.SequenceFormat.NativeText
    return QKeySequence(command.shortcut).toString(form)


def explain(widget: QWidget, command: Command) -> None:
    """Give `widget` the command's title and shortcut as its hint and its name."""
    title = command.title.rstrip("…")
    shortcut = keys(command)
    widget.setToolTip(f"{title} ({shortcut})" if shortcut else title)
    widget.setAccessibleName(title)
