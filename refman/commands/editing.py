"""Fields of papers, set from the shell."""

from collections.abc import Sequence
from typing import Annotated, Any

from refman.commands.registry import Argument, Context, Outcome, command
from refman.services import editing, naming
from refman.services.editing import Edit
from refman.services.importing import counted


@command("set", title="Set fields", gui=False, selects=True)
def set_fields(
    context: Context,
    assignments: Annotated[Sequence[str], Argument("FIELD=VALUE, BibTeX text", trailing=True)],
    dry_run: Annotated[bool, Argument("say what would change, and change nothing")] = False,
) -> Outcome:
    """Set fields of papers: year=1984, note= (takes it away), type=article, keywords=a, b."""
    wanted = editing.assignments(assignments)
    if not context.selection:
        return Outcome("No paper was found, so nothing was set.", _data([], 0))
    if dry_run:
        edits = list(editing.plan(context.library.reading, context.selection, wanted))
        return _outcome(edits, len(context.selection), "Would change", [])
    with context.library.change("Set fields") as change:
        edits = list(editing.plan(change, context.selection, wanted))
        editing.write(change, edits, wanted)
        entries = dict.fromkeys(edit.entry for edit in edits)
        change.label = f"Set {' and '.join(wanted.names)} of {counted(len(entries), 'paper')}"
        other_keys = entries if "ids" in wanted.fields else ()
        doubts = [doubt for one in other_keys for doubt in naming.alias_doubts(change, one)]
    return _outcome(edits, len(context.selection), "Changed", doubts)


def _outcome(edits: list[Edit], found: int, deed: str, doubts: list[str]) -> Outcome:
    changed = len({edit.entry for edit in edits})
    text = f"{deed} {counted(changed, 'paper')}"
    text += f", {found - changed:,} unchanged" if found > changed else ""
    stream = (f"{line}\n" for line in (*map(_line, edits), f"{text}."))
    data = _data(edits, found) | {"doubts": doubts}
    return Outcome(text, data, stream=stream, aside=" ".join(doubts))


def _line(edit: Edit) -> str:
    key, old, new = edit.key or "(no key)", edit.old or "(none)", edit.new or "(none)"
    return f"{key}: {edit.field} {old} -> {new}"


def _data(edits: list[Edit], found: int) -> dict[str, Any]:
    changes = [
        {"key": edit.key, "field": edit.field, "old": edit.old or None, "new": edit.new or None}
        for edit in edits
    ]
    return {"papers": found, "changed": len({edit.entry for edit in edits}), "changes": changes}
