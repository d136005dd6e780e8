"""Keys of commands: what has which, what they may be, and what a key press stands for."""

from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from refman.commands import Command

FIXED = {
    **{str(digit): "Set or clear the tag that has this key" for digit in range(1, 10)},
    "Return": "Open the details of the selected paper",
    "Enter": "Open the details of the selected paper",
    "Esc": "Step back",
    "Tab": "Go to the next control",
    "Shift+Tab": "Go to the control before",
    "Space": "Press a button, or choose a row",
    "Ctrl+Return": "Save the BibTeX of a paper, or keep a note",
    **{
        f"{modifier}{arrow}": "Go to another row, or to another place in a text"
        for modifier in ("", "Shift+", "Ctrl+", "Ctrl+Shift+")
        for arrow in ("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown")
    },
    **{
        f"Alt+{arrow}": "Move a collection in the sidebar"
        for arrow in ("Up", "Down", "Left", "Right")
    },
}
"""What keys mean that no command can have, in portable words."""

_MODIFIERS = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown,
)  # fmt: skip
_FUNCTION_KEYS = range(int(Qt.Key.Key_F1), int(Qt.Key.Key_F35) + 1)
_ALONE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Insert)


def pressed(event: QKeyEvent) -> str:
    """The keys of a key press in portable words, `Ctrl+T`; "" while only modifiers are down."""
    key = event.key()
    if key in _MODIFIERS:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if 0x20 < key < 0x100 and not chr(key).isalpha():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # the sign itself says so
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(key))).toString()


def refused(keys: str, command: Command, others: Iterable[Command]) -> str:
    """Why a command cannot have these keys, a sentence; "" where it can."""
    shown = native(keys)
    if keys in FIXED:
        return f"{shown} is always “{FIXED[keys]}”."
    if _typed(keys):
        return f"{shown} alone would be typed; hold Ctrl or Alt with it."
    for other in others:
        if other.name != command.name and QKeySequence(other.shortcut) == QKeySequence(keys):
            return f"{shown} belongs to “{other.title.rstrip('…')}” in the menu {other.menu}."
    return ""


def native(keys: str) -> str:
    """Keys as this platform writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _typed(keys: str) -> bool:
    """Whether a text field would take the keys for a letter."""
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]  # Qt's stubs lack it
    held = combination.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
    key = combination.key()
    return not held and key not in _ALONE and int(key) not in _FUNCTION_KEYS
