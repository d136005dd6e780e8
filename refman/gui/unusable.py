"""Why a command cannot be used now, in words of the window."""

from typing import Any

from refman.commands import Command, Situation
from refman.gui.language import heard, tr

_WANTED: tuple[tuple[str, Any, str, str], ...] = (
    ("papers", 1, tr("the library has no papers"), ""),
    ("selected", 1, tr("no paper is selected"), tr("more than one paper is selected")),
    ("trashed", 1, tr("no paper in the trash is selected"), ""),
    ("trashed", 0, "", tr("the selected papers are in the trash")),
    ("authors", 1, tr("no author is picked"), tr("more than one author is picked")),
    ("projects", 1, tr("no project is shown"), tr("more than one project is shown")),
    ("gone", 1, tr("the trash is empty"), ""),
    ("undo", "…", tr("nothing can be undone"), ""),
    ("redo", "…", tr("nothing can be redone"), ""),
    ("searched", True, tr("nothing is searched for"), ""),
    ("narrowed", True, tr("all papers are shown"), ""),
)
"""What of a situation another value would help, and what is said while it is nothing or more."""


def reason(command: Command, now: Situation) -> str:
    """What stands in the way of a command that cannot be used: a clause."""
    if now.hindrance and command.writes:
        return hindered(now.hindrance)
    for name, wanted, nothing, more in _WANTED:
        if command.usable(now._replace(**{name: wanted})):
            return more if getattr(now, name) else nothing
    raise ValueError(f"nothing is known that {command.name} wants")


def hindered(hindrance: str) -> str:
    """What is said of all that would change a library that cannot be changed."""
    return tr("this library cannot be changed: {hindrance}", hindrance=heard(hindrance))
