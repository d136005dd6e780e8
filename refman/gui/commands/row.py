"""A command of the window, as a row of a table."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from refman.commands.registry import Command, Context, Outcome, Situation, always, declare

if TYPE_CHECKING:
    from refman.gui.session import Session
    from refman.gui.window import MainWindow

Do = Callable[[Any], str | None]
"""What a command does to the main window; returns what the status bar says, if anything."""


class Row(NamedTuple):
    """See the module.

    Args:
        name: of the command, behind `window.`.
        help: a sentence.
        checked: whether it has its check mark in the menu now; None where it never has one.

    The others are those of `Command`.
    """

    name: str
    title: str
    help: str
    do: Do
    group: int = 0
    shortcut: str = ""
    icon: str = ""
    when: Callable[[Situation], bool] = always
    selects: bool = False
    edits: bool = False
    checked: Callable[[Any], bool] | None = None


CHECKED: dict[str, Callable[[Any], bool]] = {}
"""Commands with a check mark in the menu, and when the main window has it set."""


def put_in(menu: str, *rows: Row) -> None:
    """Declare the commands of a menu, within their groups in this order; "" for no menu."""
    for row in rows:
        name = f"window.{row.name}"
        declare(
            Command(
                name, row.title, _run(row.do), row.help, (), menu, row.shortcut, row.icon,
                row.group, row.when, cli=False, selects=row.selects, edits=row.edits,
            )
        )  # fmt: skip
        if row.checked is not None:
            CHECKED[name] = row.checked


def _run(do: Do) -> Callable[[Context], Outcome]:
    return lambda context: Outcome(do(context.window) or "")


def the_session(window: "MainWindow") -> "Session":
    """What most dialogs are made of."""
    return window.session


def dialog(place: str, *given: Callable[[Any], Any]) -> Do:
    """Opens a dialog.

    Args:
        place: a module of `refman.gui.dialogs` and the class in it, imported when it is opened.
        given: take out of the window what the dialog is made of, before its parent; where there
            are none, that is the session.
    """

    def open_it(window: "MainWindow") -> None:
        module, _, name = place.partition(".")
        made = getattr(import_module(f"refman.gui.dialogs.{module}"), name)
        made(*(take(window) for take in given or (the_session,)), window).open()

    return open_it
