"""What refman can do, each thing once: menu item, palette line, shortcut, tooltip, shell command.

One file per family; `registry` has the decorator. Adding a family is adding a file.
"""

from importlib import import_module
from pkgutil import iter_modules

from refman.commands.registry import Command, Context, Outcome, Situation, registered

__all__ = ["Command", "Context", "Outcome", "Situation", "commands"]


def commands() -> dict[str, Command]:
    """Every command by name, in the order of the files and of their definitions."""
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return registered()
