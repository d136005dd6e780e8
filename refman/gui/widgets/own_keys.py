"""Which keys a line or text that is typed in keeps from the shortcuts of its window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextDocument

_Standard = QKeySequence.StandardKey
_OWN = (
    _Standard.Copy, _Standard.Cut, _Standard.Paste, _Standard.SelectAll,
    _Standard.Undo, _Standard.Redo,
)  # fmt: skip


def leaves(event: QEvent) -> bool:
    """Whether a line is asked for a letter with Ctrl that it had better leave to a command.

    On X11 Qt takes Emacs’ letters for the line, Ctrl+E and Ctrl+U, which no other program on that
    desktop does. Where no command has them the line gets them after all.
    """
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
        and not any(map(event.matches, _OWN))
    )


def spent(event: QEvent, document: QTextDocument) -> bool:
    """Whether a text is asked for an undo or redo and has none of its own: the library has."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    back = event.matches(_Standard.Undo) and not document.isUndoAvailable()
    return back or (event.matches(_Standard.Redo) and not document.isRedoAvailable())
