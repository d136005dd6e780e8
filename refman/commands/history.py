"""Undo, redo, and the list of what was done."""

from datetime import UTC, datetime
from typing import Annotated

from refman.commands.registry import Argument, Context, Outcome, Situation, command

_MOST = 2**31  # SQLite counts no further


def _can_undo(now: Situation) -> bool:
    return bool(now.undo)


def _can_redo(now: Situation) -> bool:
    return bool(now.redo)


@command("undo", title="Undo", menu="Edit", shortcut="Ctrl+Z", icon="undo", when=_can_undo)
def undo(context: Context) -> Outcome:
    """Take back the last change of the library, also one made before the last start."""
    label = context.library.undo()
    return Outcome(f"Undid: {label}", {"label": label})


@command("redo", title="Redo", menu="Edit", shortcut="Ctrl+Shift+Z", icon="redo", when=_can_redo)
def redo(context: Context) -> Outcome:
    """Bring back the change that was undone last."""
    label = context.library.redo()
    return Outcome(f"Redid: {label}", {"label": label})


@command("history", title="List changes", gui=False)
def history(
    context: Context,
    limit: Annotated[int, Argument("how many changes, the newest first")] = 50,
) -> Outcome:
    """List what was changed, the newest first."""
    items = context.library.history(min(limit, _MOST))
    data = [
        {
            "id": item.id,
            "at": datetime.fromtimestamp(item.at, UTC).isoformat(timespec="seconds"),
            "label": item.label,
            "state": item.state,
            "objects": item.touched,
        }
        for item in items
    ]
    lines = [f"{row['at']}  {row['label']}{_note(str(row['state']))}" for row in data]
    return Outcome("\n".join(lines) or "0 changes", data)


def _note(state: str) -> str:
    return "" if state == "done" else " (undone)"
