"""How far papers are read, how good they are, and the list of what is to be read."""

from typing import Annotated

from refman.commands.registry import Argument, Context, Outcome, command, some_selected
from refman.services import linking
from refman.services.importing import counted
from refman.store import marks, papers
from refman.store.marks import State

Rating = Annotated[int, Argument("from 1 to 5; 0 for none", ask="rating")]
Place = Annotated[int, Argument("of the first of them on the list, counted from 1")]

_SAID = {"read": "read", "reading": "being read", "unread": "unread"}


@command(
    "mark.read", title="Mark as read", menu="Paper", group=3, shortcut="Ctrl+R", icon="book",
    when=some_selected, selects=True,
)  # fmt: skip
def mark_read(context: Context) -> Outcome:
    """Note that papers were read; they leave the reading list."""
    return _mark(context, "read")


@command(
    "mark.reading", title="Mark as being read", menu="Paper", group=3, when=some_selected,
    selects=True,
)  # fmt: skip
def mark_reading(context: Context) -> Outcome:
    """Note that papers are being read."""
    return _mark(context, "reading")


@command(
    "mark.unread", title="Mark as unread", menu="Paper", group=3, when=some_selected, selects=True
)
def mark_unread(context: Context) -> Outcome:
    """Note that papers are still to be read, or to be read again."""
    return _mark(context, "unread")


def _mark(context: Context, state: State) -> Outcome:
    with context.library.change("Mark") as change:
        changed = marks.mark(change, context.selection, state, context.progress.count)
        linking.tell_marks(change, context.selection)
        change.label = f"Mark {counted(changed, 'paper')} as {_SAID[state]}"
    text = f"Marked {counted(changed, 'paper')} as {_SAID[state]}"
    return Outcome(text, _counts(context, changed) | {"state": state})


@command(
    "rate", title="Rate…", menu="Paper", group=3, icon="star", when=some_selected, selects=True
)
def rate(context: Context, rating: Rating) -> Outcome:
    """Rate papers from 1 to 5, or with 0 take their rating away."""
    with context.library.change("Rate") as change:
        changed = marks.rate(change, context.selection, rating, context.progress.count)
        linking.tell_marks(change, context.selection)
        change.label = f"Take the rating of {counted(changed, 'paper')} away"
        if rating:
            change.label = f"Rate {counted(changed, 'paper')} with {rating}"
    done = f"{rating} of 5" if rating else "not at all"
    text = f"Rated {counted(changed, 'paper')} {done}"
    return Outcome(text, _counts(context, changed) | {"rating": rating})


@command(
    "reading.add", title="Add to reading list", menu="Paper", group=3, shortcut="Ctrl+Shift+R",
    icon="list", when=some_selected, selects=True,
)  # fmt: skip
def add(context: Context) -> Outcome:
    """Put papers at the end of the reading list."""
    with context.library.change("Add to the reading list") as change:
        changed = marks.enlist(change, context.selection, context.progress.count)
        change.label = f"Add {counted(changed, 'paper')} to the reading list"
    text = f"Added {counted(changed, 'paper')} to the reading list"
    return Outcome(text, _counts(context, changed))


@command(
    "reading.remove", title="Remove from reading list", menu="Paper", group=3, icon="minus",
    when=some_selected, selects=True,
)  # fmt: skip
def remove(context: Context) -> Outcome:
    """Take papers off the reading list, read or not."""
    with context.library.change("Remove from the reading list") as change:
        changed = marks.unlist(change, context.selection, context.progress.count)
        change.label = f"Take {counted(changed, 'paper')} off the reading list"
    text = f"Took {counted(changed, 'paper')} off the reading list"
    return Outcome(text, _counts(context, changed))


@command("reading.move", title="Move on the reading list", gui=False, selects=True)
def move(context: Context, place: Place) -> Outcome:
    """Have papers stand together at a place of the reading list."""
    with context.library.change("Move on the reading list") as change:
        moved = marks.move(change, context.selection, place, context.progress.count)
        change.label = f"Move {counted(moved, 'paper')} on the reading list"
    text = f"Moved {counted(moved, 'paper')} on the reading list"
    return Outcome(text, _counts(context, moved) | {"place": place})


@command("reading.list", title="List the reading list", gui=False, past=True)
def show(context: Context) -> Outcome:
    """List what is to be read, in its order."""
    reading = context.library.reading
    found = papers.rows(reading, marks.listed(reading))
    data = [
        {
            "place": place, "key": row.key, "title": row.title, "reading": row.marks.state,
            "rating": row.marks.rating or None,
        }
        for place, row in enumerate(found, 1)
    ]  # fmt: skip
    lines = [f"{place:4}  {row.key:32} {row.title}" for place, row in enumerate(found, 1)]
    lines.append(f"{counted(len(found), 'paper')} to be read")
    return Outcome("\n".join(lines), data)


def _counts(context: Context, changed: int) -> dict[str, object]:
    return {"papers": len(context.selection), "changed": changed}
