"""Undo, redo, the list of what was done, what that costs, and folding its older part."""

from pathlib import Path
from typing import Annotated, Any

from refman.commands.registry import Argument, Context, Outcome, Situation, command
from refman.commands.versions import paper_history
from refman.model import moments
from refman.model.errors import RefmanError
from refman.services import past
from refman.services.importing import counted
from refman.store import Library, Reading, attachments, folding, rewritings

_MOST = 2**31  # SQLite counts no further


def _can_undo(now: Situation) -> bool:
    return bool(now.undo)


def _can_redo(now: Situation) -> bool:
    return bool(now.redo)


@command("undo", title="Undo", menu="Edit", shortcut="Ctrl+Z", icon="undo", when=_can_undo)
def undo(
    context: Context,
    id: Annotated[
        int, Argument("of an older change, when nothing stands in its way", positional=True)
    ] = 0,
) -> Outcome:
    """Take back the last change of the library, also one made before the last start."""
    label = context.library.undo(id, context.progress.count)
    return _travelled(context, "Undid", label)


@command("redo", title="Redo", menu="Edit", shortcut="Ctrl+Shift+Z", icon="redo", when=_can_redo)
def redo(
    context: Context,
    id: Annotated[
        int, Argument("of a change; what is undone before it comes back too", positional=True)
    ] = 0,
) -> Outcome:
    """Bring back the change that was undone last."""
    label = context.library.redo(id, context.progress.count)
    return _travelled(context, "Redid", label)


def _travelled(context: Context, deed: str, label: str) -> Outcome:
    """The files that the change wrote anew go along; those that cannot are told."""
    left: list[str] = []
    if rewritings.owed(context.library.reading):
        from refman.services.projects import owing  # few changes touch any

        left = owing.catch_up(context.library)
    left += settled(context.library)
    text = " ".join([f"{deed}: {label}{'.' * bool(left)}", *left])
    return Outcome(text, {"label": label} | ({"left": left} if left else {}))


def settled(library: Library) -> list[str]:
    """Have attachments follow what was changed; sentences about those that went away or stayed."""
    if not attachments.owed(library.reading):
        return []
    from refman.services.attachments import following  # few changes move a file

    return following.follow(library).sentences


@command("history", title="List changes", gui=False)
def history(
    context: Context,
    key: Annotated[
        str, Argument("citation key of a paper, whose versions are listed", positional=True)
    ] = "",
    limit: Annotated[int, Argument("how many changes, the newest first")] = 50,
    size: Annotated[bool, Argument("say what the history costs, and how old it is")] = False,
) -> Outcome:
    """List what was changed in the library or of one paper, the newest first."""
    if size:
        return _cost(context.library.reading)
    if key:
        return paper_history(context.library.reading, key, min(limit, _MOST))
    data = [
        {
            "id": item.id,
            "at": moments.written(item.at),
            "label": item.label,
            "state": item.state,
            "objects": item.touched,
        }
        for item in context.library.history(min(limit, _MOST))
    ]
    lines = [f"{row['at']}  {row['id']}  {row['label']}{_note(str(row['state']))}" for row in data]
    return Outcome("\n".join(lines) or "0 changes", data)


def _note(state: str) -> str:
    return "" if state == "done" else " (undone)"


def _cost(reading: Reading) -> Outcome:
    cost = folding.cost(reading)
    data: dict[str, Any] = {
        "changes": cost.changes,
        "bytes": cost.size,
        "oldest": None if cost.oldest is None else moments.written(cost.oldest),
        "folded": cost.folded.changes if cost.folded else 0,
        "folded_before": moments.written(cost.folded.before) if cost.folded else None,
    }
    text = f"{counted(cost.changes, 'change')}, {megabytes(cost.size)}"
    text += f", the oldest of {data['oldest']}" if cost.oldest is not None else ""
    if cost.folded:
        older = counted(cost.folded.changes, "older change")
        text += f"; {older} folded together, up to {data['folded_before']}"
    return Outcome(text, data)


def megabytes(size: int) -> str:
    """Bytes in words."""
    if size < 100_000:
        return f"{size / 1000:,.0f} kB"
    return f"{size / 1_000_000:,.1f} MB"


@command("history.fold", title="Fold older history", gui=False)
def fold(
    context: Context,
    before: Annotated[str, Argument("a day: what is older is folded, that day itself is not")],
    dry_run: Annotated[bool, Argument("say what would be folded, and fold nothing")] = False,
    yes: Annotated[bool, Argument("do fold it")] = False,
) -> Outcome:
    """Fold the history before a day together: it takes no room, and cannot be undone any more.

    Nothing brings it back, so it asks for --yes as well.
    """
    moment = moments.start_of(before)
    number = folding.going(context.library.reading, moment)
    data = {"changes": number, "before": moments.written(moment)}
    what = counted(number, "change")
    if not number:
        return Outcome("No change is older, so nothing was folded.", {**data, "freed": 0})
    if dry_run:
        size = folding.room(context.library.reading, moment)
        text = f"Would fold {what} together; about {megabytes(size)} would be freed"
        return Outcome(text, {**data, "freed": 0, "bytes": size})
    if not yes:
        raise RefmanError(_lost(context.library.reading, number))
    freed = context.library.fold(moment, context.progress.count)
    room = f"{megabytes(freed)} freed" if freed else "their room is used by what comes"
    return Outcome(f"Folded {what} together; {room}", {**data, "freed": freed})


def _lost(reading: Reading, number: int) -> str:
    """What a fold would take away."""
    every = ", all there are," if number == folding.cost(reading).changes else ""
    return (
        f"{counted(number, 'change')}{every} would be folded together: they could not be undone any"
        " more, and how papers were before that day would be known no longer. Nothing was; add"
        " --yes to fold them, which cannot be undone either."
    )


@command("history.copy", title="Copy the library as it was", gui=False)
def copy(
    context: Context,
    date: Annotated[str, Argument("2026-11-03, “2026-11-03 14:30”, yesterday")],
    file: Annotated[Path, Argument("the new library file")],
) -> Outcome:
    """Write the library as it was on a day to a file of its own."""
    past.copy(context.library, moments.end_of(date), file, context.progress)
    return Outcome(f"Wrote the library as it was to {file}", {"file": str(file)})
