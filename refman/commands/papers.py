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
    with context.library.change("Move to the trash") as change:
        moved = entries.trash(change, context.selection)
        change.label = f"Move {counted(moved, 'paper')} to the trash"
    return Outcome(_moved(moved, len(context.selection) - moved), {"trashed": moved})


def _moved(moved: int, there: int) -> str:
    """What is said when `there` papers were in the trash already."""
    are = f"{counted(there, 'paper')} {'is' if there == 1 else 'are'}"
    if there and not moved:
        them = "it" if there == 1 else "they"
        return f"{are} in the trash already, where {them} can be restored; none was moved"
    text = f"Moved {counted(moved, 'paper')} to the trash"
    return f"{text}; {are} in it already" if there else text


@command(
    "restore", title="Restore from trash", menu="Paper", group=9, icon="restore",
    when=_in_trash, selects=True,
)  # fmt: skip
def restore(context: Context) -> Outcome:
    """Take the selected papers out of the trash; in the shell, say `is:trashed` in the query."""
    with context.library.change("Restore") as change:
        restored = entries.restore(change, context.selection)
        change.label = f"Restore {counted(restored, 'paper')}"
    text = f"Restored {counted(restored, 'paper')}"
    hint = "" if restored else "; a query finds those in the trash with is:trashed"
    return Outcome(text + hint, {"restored": restored})
