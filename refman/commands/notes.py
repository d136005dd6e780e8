"""Notes of papers: read, added, edited, deleted."""

from typing import Annotated

from refman.commands.registry import Argument, Context, Outcome, command
from refman.model import moments
from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.services import naming
from refman.store import Change, notes, papers
from refman.store.notes import Note


@command("note", title="Notes of a paper", gui=False, past=True)
def note(
    context: Context,
    key: Annotated[str, Argument("citation key or alias of the paper")],
    add: Annotated[str, Argument("keep another note: Markdown")] = "",
    edit: Annotated[int, Argument("number of a note that gets another text, by --text")] = 0,
    text: Annotated[str, Argument("what the note with that number says from now on")] = "",
    delete: Annotated[int, Argument("number of a note to delete")] = 0,
) -> Outcome:
    """Show the notes of a paper; or keep another one, change or delete one of them."""
    if sum(map(bool, (add, edit, delete))) > 1:
        raise RefmanError("Add, edit or delete a note, one at a time. Nothing was changed.")
    reading = context.library.reading
    entry, doubt = naming.meant(reading, key) if key else (context.selection[0], "")
    name = papers.entry(reading, entry).key or "a paper"
    done = ""
    if add or edit or delete:
        label = f"Edit a note of {name}" if edit else f"Delete a note of {name}"
        label = f"Add a note of {name}" if add else label
        with context.library.change(label) as change:
            _deed(change, entry, add, edit, text, delete)
        done = f"Edited a note of {name}" if edit else f"Deleted a note of {name}"
        done = f"Added a note of {name}" if add else done
    found = notes.of(reading, entry)
    lines = [line for number, one in enumerate(found, 1) for line in _lines(number, one)]
    return Outcome(done or "\n".join(lines) or "0 notes", _data(found), aside=doubt)


def _deed(change: Change, entry: EntryId, add: str, edit: int, text: str, delete: int) -> None:
    if add:
        notes.add(change, entry, add)
    elif edit:
        notes.edit(change, entry, _numbered(notes.of(change, entry), edit), text)
    else:
        notes.delete(change, entry, _numbered(notes.of(change, entry), delete))


def _numbered(known: list[Note], number: int) -> int:
    if number not in range(1, len(known) + 1):
        raise RefmanError(f"There is no note {number}; the paper has {len(known)}.")
    return known[number - 1].id


def _lines(number: int, one: Note) -> list[str]:
    return [f"[{number}] {moments.written(one.changed)}", *one.text.splitlines(), ""]


def _data(found: list[Note]) -> list[dict[str, object]]:
    return [
        {
            "number": number, "text": one.text, "made": moments.written(one.made),
            "changed": moments.written(one.changed),
        }
        for number, one in enumerate(found, 1)
    ]  # fmt: skip
