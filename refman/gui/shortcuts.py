"""Keys of commands: what has which, what they may be, and what a key press stands for."""

from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from refman.commands import Command
from refman.gui.language import tr
from refman.gui.views.top_bar import menu_of_keys, menu_words

FIXED = {
    **{str(digit): tr("Set or clear the tag that has this key") for digit in range(1, 10)},
    "Return": tr("Open the details of the selected paper"),
    "Enter": tr("Open the details of the selected paper"),
    "Esc": tr("Step back"),
    "Tab": tr("Go to the next control"),
    "Shift+Tab": tr("Go to the control before"),
    "Space": tr("Press a button, or choose a row"),
    "Ctrl+Return": tr("Save the BibTeX of a paper, or keep a note"),
    **{
        f"{modifier}{arrow}": tr("Go to another row, or to another place in a text")
        for modifier in ("", "Shift+", "Ctrl+", "Ctrl+Shift+")
        for arrow in ("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown")
    },
    **{
        f"Alt+{arrow}": tr("Move a collection in the sidebar")
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
        return tr("{shown} is always “{fixed}”.", shown=shown, fixed=FIXED[keys])
    if _typed(keys):
        return tr("{shown} alone would be typed; hold Ctrl or Alt with it.", shown=shown)
    if menu := menu_of_keys(keys):
        return tr("{shown} opens the menu {menu}.", shown=shown, menu=menu_words(menu))
    for other in others:
        if other.name != command.name and QKeySequence(other.shortcut) == QKeySequence(keys):
            return tr(
                "{shown} belongs to “{title}” in the menu {menu}.",
                shown=shown,
                title=other.title.rstrip("…"),
                menu=menu_words(other.menu),
            )
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
