"""What is done with selected papers."""

from refman.commands.registry import Context, Outcome, Situation, command
from refman.services.importing import counted
from refman.store import entries


def _in_library(now: Situation) -> bool:
    return now.selected > 0 and not now.trash


def _in_trash(now: Situation) -> bool:
    return now.selected > 0 and now.trash


@command(
    "trash", title="Move to trash", menu="Paper", group=9, shortcut="Delete", icon="trash",
    when=_in_library, selects=True,
)  # fmt: skip
def trash(context: Context) -> Outcome:
    """Move the selected papers to the trash, where they keep everything."""
    number = counted(len(context.selection), "paper")
    with context.library.change(f"Move {number} to the trash") as change:
        entries.trash(change, context.selection)
    return Outcome(f"Moved {number} to the trash", {"trashed": len(context.selection)})


@command(
    "restore", title="Restore from trash", menu="Paper", group=9, icon="restore",
    when=_in_trash, selects=True,
)  # fmt: skip
def restore(context: Context) -> Outcome:
    """Take the selected papers out of the trash; in the shell, say `is:trashed` in the query."""
    number = counted(len(context.selection), "paper")
    with context.library.change(f"Restore {number}") as change:
        entries.restore(change, context.selection)
    return Outcome(f"Restored {number}", {"restored": len(context.selection)})
