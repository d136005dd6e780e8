"""What refman can do, each thing once: menu item, palette line, shortcut, tooltip, shell command.

One file per family; `registry` has the decorator. Adding a family is adding a file.
"""

from functools import cache

from refman.commands.registry import Command, Context, Outcome, Situation, registered

__all__ = ["Command", "Context", "Outcome", "Situation", "commands"]


@cache
def commands() -> dict[str, Command]:
    """Every command by name, in the order of the files and of their definitions."""
    # Imported here: a start of the window asks for no command.
    from importlib import import_module
    from pkgutil import iter_modules

    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return registered()
