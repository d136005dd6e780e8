"""The menu Help."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from refman.commands import Command
from refman.gui.commands.row import Row, dialog, put_in, the_session

if TYPE_CHECKING:
    from refman.gui.window import MainWindow


def _every(window: "MainWindow") -> Sequence[Command]:
    return window.actions_of.every()


put_in(
    "Help",
    Row(
        "keys", "Keys and search words",
        "List every shortcut, and what the search field understands.",
        dialog("keys.KeysDialog", _every), shortcut="F1", icon="keyboard",
    ),
    Row(
        "shortcuts", "Keyboard shortcuts…", "Show the keys of every command, and change them.",
        dialog("shortcuts.ShortcutsDialog", the_session, _every), icon="keyboard",
    ),
    Row(
        "about", "About refman", "Say which refman this is, and which library is open.",
        dialog("about.AboutDialog", lambda window: window.session.library.path),
        group=1, icon="info",
    ),
)  # fmt: skip
