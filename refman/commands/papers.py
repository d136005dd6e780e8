"""What is done with selected papers."""

from collections.abc import Callable
from typing import Annotated

from refman.commands.library import Query
from refman.commands.registry import Argument, Context, Outcome, Situation, command
from refman.commands.shown import as_json, listing
from refman.model import language
from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.model.query import And, Trait
from refman.services.attachments import following
from refman.services.importing import counted
from refman.store import counting, entries, papers, search

Empty = Annotated[bool, Argument("delete all papers in the trash, in place of QUERY", alone=True)]
Yes = Annotated[bool, Argument("do delete them")]


def _in_library(now: Situation) -> bool:
    return now.selected > now.trashed


def _in_trash(now: Situation) -> bool:
    return now.trashed > 0


@command(
    "trash", title="Move to trash", menu="Paper", group=9, shortcut="Delete", icon="trash",
    when=_in_library, selects=True,
)  # fmt: skip
def trash(context: Context, empty: Empty = False, yes: Yes = False) -> Outcome:
    """Move papers to the trash, where they keep everything; or with --empty delete what is in it.

    Emptying it is the only thing that deletes papers, so it asks for --yes as well.
    """
    if empty:
        return _emptied(context, yes=yes)
    if not context.selection:
        return Outcome("No paper was found, so none was moved to the trash", {"trashed": 0})
    with context.library.change("Move to the trash") as change:
        moved = entries.trash(change, context.selection, _counting(context))
        change.label = f"Move {counted(moved, 'paper')} to the trash"
    return Outcome(_moved(moved, len(context.selection) - moved), {"trashed": moved})


@command("trash.list", title="List the trash", gui=False, past=True)
def list_trash(context: Context, query: Query = "") -> Outcome:
    """List the papers in the trash that a search finds, or all of them."""
    reading = context.library.reading
    node = And((language.parse(query), Trait("is", "trashed")))
    ids = [EntryId(one) for one in search.ids(reading, node, "added", descending=False)]
    return Outcome(
        data=(as_json(reading, entry) for entry in papers.entries(reading, ids)),
        stream=listing(papers.entries(reading, ids), len(ids)),
    )


def _counting(context: Context) -> Callable[[int], object]:
    return lambda done: context.progress.count(done, len(context.selection))


def _emptied(context: Context, *, yes: bool) -> Outcome:
    number = counting.trashed(context.library.reading)
    if not number:
        return Outcome("The trash is empty already", {"deleted": 0})
    if not yes:
        raise RefmanError(
            f"{counted(number, 'paper')} in the trash would be deleted. Nothing was; add --yes to"
            " delete them. “refman undo” brings them back until older history is folded."
        )
    with context.library.change("Empty the trash") as change:
        deleted = entries.empty_trash(change, lambda done: context.progress.count(done, number))
        change.label = f"Empty the trash of {counted(deleted, 'paper')}"
    text = f"Deleted {counted(deleted, 'paper')}; Undo brings them back until history is folded"
    followed = following.follow(context.library)
    text = ". ".join([text, *followed.sentences])
    kept = {"files": followed.away, "folder": str(followed.folder)} if followed.away else {}
    return Outcome(text, {"deleted": deleted, **kept})


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
    when=_in_trash, selects=True, trashed=True,
)  # fmt: skip
def restore(context: Context) -> Outcome:
    """Take papers out of the trash, where a search finds them with is:trashed."""
    if not context.selection:
        return Outcome("No paper was found in the trash, so none was restored", {"restored": 0})
    with context.library.change("Restore") as change:
        restored = entries.restore(change, context.selection, _counting(context))
        change.label = f"Restore {counted(restored, 'paper')}"
    return Outcome(f"Restored {counted(restored, 'paper')}", {"restored": restored})
