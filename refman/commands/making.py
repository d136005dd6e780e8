"""New papers."""

from collections.abc import Sequence
from typing import Annotated

from refman.commands.citekeys import key_pattern
from refman.commands.library import restorable
from refman.commands.registry import Argument, Context, Outcome, command, some_selected
from refman.model.entry import EntryId
from refman.model.errors import FieldError
from refman.services import editing, making
from refman.services.importing import counted
from refman.store import Reading, papers


@command("new", title="New paper", gui=False, makes=True)
def new(
    context: Context,
    kind: Annotated[str, Argument("entry type, such as article", positional=True)] = "misc",
    field: Annotated[
        Sequence[str], Argument("FIELD=VALUE, BibTeX text; may be said several times", flag="-f")
    ] = (),
    bibtex: Annotated[str, Argument("BibTeX text of papers to add in its stead")] = "",
) -> Outcome:
    """Make a paper of an entry type, or those of a BibTeX text."""
    pattern = key_pattern(context)
    if bibtex:
        report, made = making.paste(context.library, bibtex, pattern, context.progress)
        unread = [{"line": one.line, "reason": one.reason} for _, one in report.unread]
        lines = [
            f"In line {one.line}: {one.reason}" if one.line else one.reason
            for _, one in report.unread
        ]
        lines += report.doubts
        text = "\n".join([report.sentence + ".", *lines])
        keys = _keys(context.library.reading, made)
        aside = " ".join(restorable(context.library.reading, report.trashed))
        return Outcome(
            text,
            {"keys": keys, "unread": unread},
            int(bool(report.unread)),
            aside=aside,
            made=made,
            trashed=report.trashed,
        )
    if kind.startswith("@"):
        raise FieldError(
            "An entry type is a word such as article; “refman new --bibtex TEXT” makes papers of"
            " BibTeX text. Nothing was added."
        )
    wanted = editing.assignments([*field, f"type={kind}"])
    with context.library.change(f"New {kind}") as change:
        made = [making.new(change, wanted, pattern)]
    return _outcome(context, made, f"New {kind}", editing.doubts(wanted))


@command(
    "duplicate", title="Duplicate as new", menu="Paper", group=1, shortcut="Ctrl+D", icon="copy",
    when=some_selected, selects=True,
)  # fmt: skip
def duplicate(context: Context) -> Outcome:
    """Make new papers that say what others do, but for identifiers and citation keys."""
    with context.library.change("Duplicate") as change:
        made = making.duplicate(change, context.selection, key_pattern(context))
        change.label = f"Duplicate {counted(len(made), 'paper')}"
    return _outcome(context, made, f"Made {counted(len(made), 'new paper')}")


def _outcome(
    context: Context, made: Sequence[EntryId], text: str, doubts: Sequence[str] = ()
) -> Outcome:
    keys = _keys(context.library.reading, made)
    named = f": {', '.join(keys)}" if keys and len(keys) < 4 else ""
    data = {"keys": keys, "doubts": list(doubts)}
    return Outcome(text + named, data, aside=" ".join(doubts), made=made)


def _keys(reading: Reading, ids: Sequence[EntryId]) -> list[str]:
    return [entry.key for entry in papers.entries(reading, ids) if entry.key]
