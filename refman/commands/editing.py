"""Fields, keys and types of papers, set by hand."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Annotated, Any, get_args

from refman.bibtex.casing import Case
from refman.commands.registry import Argument, Context, Outcome, command
from refman.model.entry import EntryId
from refman.model.errors import FieldError
from refman.services import editing, naming, reworking, source, venues
from refman.services.editing import Assignments, Edit
from refman.services.importing import counted
from refman.services.reworking import Deed
from refman.services.venues import Length
from refman.store import Reading, papers

DryRun = Annotated[bool, Argument("say what would change, and change nothing")]
Field = Annotated[str, Argument("name of the field")]


@command("set", title="Set fields", gui=False, selects=True)
def set_fields(
    context: Context,
    assignments: Annotated[Sequence[str], Argument("FIELD=VALUE, BibTeX text", trailing=True)],
    dry_run: DryRun = False,
) -> Outcome:
    """Set fields of papers: year=1984, note= (takes it away), type=article, keywords=a, b."""
    wanted = editing.assignments(assignments)

    def plan(reading: Reading, papers: Iterable[EntryId]) -> Iterator[Edit]:
        return editing.plan(reading, papers, wanted)

    if not context.selection:
        return Outcome("No paper was found, so nothing was set.", _data([], 0))
    if dry_run:
        planned = list(plan(context.library.reading, context.selection))
        doubts = editing.doubts(_not_refused(wanted, planned))
        return _outcome(planned, len(context.selection), "Would change", doubts)
    with context.library.change("Set fields") as change:
        edits = _written(context, change, partial(plan, change), wanted)
        entries = dict.fromkeys(edit.entry for edit in edits)
        change.label = f"Set {', '.join(wanted.names)} of {counted(len(entries), 'paper')}"
        other_keys = entries if "ids" in wanted.fields else ()
        of_keys = [doubt for one in other_keys for doubt in naming.alias_doubts(change, one)]
        doubts = [*editing.doubts(_not_refused(wanted, edits)), *of_keys]
    return _outcome(edits, len(context.selection), "Changed", doubts)


@command("field.append", title="Append to a field", gui=False, selects=True)
def append(
    context: Context,
    field: Field,
    text: Annotated[str, Argument("BibTeX text to put behind what the field has, blanks and all")],
    between: Annotated[
        str, Argument("what stands between the two; names and keywords are parted without it")
    ] = "",
    dry_run: DryRun = False,
) -> Outcome:
    """Put text behind what a field of papers has; where it has nothing, the text alone."""
    deed = reworking.append(field, text, between)
    tags = editing.tags_of(text) if editing.checked_name(field) == "keywords" else frozenset()
    return _rework(context, deed, f"Append to {field}", dry_run, Assignments({}, more=tags))


@command("field.replace", title="Replace in a field", gui=False, selects=True)
def replace(
    context: Context,
    field: Field,
    sought: Annotated[str, Argument("text that is replaced wherever it stands in the field")],
    by: Annotated[str, Argument("text to put in its place")],
    pattern: Annotated[bool, Argument("the text sought is a regular expression")] = False,
    any_case: Annotated[bool, Argument("take capitals and small letters for the same")] = False,
    dry_run: DryRun = False,
) -> Outcome:
    """Replace text in a field of papers, by a regular expression if need be."""
    deed = reworking.replace(field, sought, by, pattern=pattern, any_case=any_case)
    return _rework(context, deed, f"Replace in {field}", dry_run)


@command("field.case", title="Case of titles", gui=False, selects=True)
def case(
    context: Context,
    case: Annotated[str, Argument("how titles are written", choices=get_args(Case))],
    field: Annotated[str, Argument("another field than the title")] = "title",
    dry_run: DryRun = False,
) -> Outcome:
    """Write titles in sentence case or title case; names, acronyms, {…} and formulas stay."""
    deed = reworking.case(field, _one_of(case, get_args(Case)))
    return _rework(context, deed, f"Have {field} in {case} case", dry_run)


@command("field.venue", title="Names of journals", gui=False, selects=True)
def venue(
    context: Context,
    length: Annotated[str, Argument("how journals are named", choices=get_args(Length))],
    journals: Annotated[str, Argument("a file with a list of journals, such as JabRef’s")] = "",
    dry_run: DryRun = False,
) -> Outcome:
    """Name journals in full or in short, by a list and by what the library has of both."""
    names = venues.known(context.library.reading, journals)
    deed = reworking.venues(_one_of(length, get_args(Length)), names)
    unlisted = length == "full" and not journals
    doubts = [_UNLISTED] if unlisted and dry_run else []
    return _rework(context, deed, f"Name journals {_LENGTHS[length]}", dry_run, doubts=doubts)


_UNLISTED = "Without a list of journals, a full name is known where the library has both names."
_LENGTHS = {"full": "in full", "short": "in short"}


def _one_of(word: str, known: Sequence[str]) -> Any:
    if word not in known:
        raise FieldError(f"“{word}” is none of {', '.join(known)}. Nothing was changed.")
    return word


@command("field.rename", title="Rename a field", gui=False, selects=True)
def rename(
    context: Context,
    field: Field,
    to: Annotated[str, Argument("the new name of the field")],
    dry_run: DryRun = False,
) -> Outcome:
    """Give a field of papers another name; where both are there, both stay."""
    return _rework(context, reworking.rename(field, to), f"Rename {field} to {to}", dry_run)


@command("rekey", title="Set the citation key", gui=False, selects=True, one=True)
def rekey(
    context: Context, key: Annotated[str, Argument("the citation key that the paper gets")]
) -> Outcome:
    """Give a paper the citation key you choose; a key that was given out stays as an alias."""
    with context.library.change("Set the citation key") as change:
        entry = papers.entry(change, _only(context))
        renaming = naming.chosen(change, entry, key)
        followed = naming.rename(change, [renaming], context.progress)
        change.label = f"Set the citation key {key}"
    text = f"The citation key is {key}"
    text += f"; {entry.key} stays as an alias" if renaming.alias else ""
    text += f", and {counted(followed, 'paper')} that named it followed" if followed else ""
    return Outcome(text, {"old": entry.key or None, "new": key, "followed": followed})


@command("rewrite", title="Rewrite an entry", gui=False, selects=True, one=True)
def rewrite(
    context: Context, bibtex: Annotated[str, Argument("BibTeX text of one entry")]
) -> Outcome:
    """Have a paper say what a BibTeX entry says: its type, key, fields and keywords."""
    said = source.read(bibtex)
    with context.library.change("Edit the BibTeX text") as change:
        entry_id = _only(context)
        source.write(change, entry_id, said)
        change.label = f"Edit the BibTeX text of {said.key or 'a paper'}"
        doubts = naming.alias_doubts(change, entry_id)
    text = f"Saved the BibTeX text of {said.key or 'the paper'}"
    return Outcome(text, {"key": said.key or None, "doubts": doubts}, aside=" ".join(doubts))


def _only(context: Context) -> EntryId:
    if len(context.selection) != 1:
        raise FieldError(
            f"This is done to one paper, and {len(context.selection):,} were found. Nothing was"
            " changed."
        )
    return context.selection[0]


def _rework(
    context: Context,
    deed: Deed,
    label: str,
    dry_run: bool,
    wanted: Assignments = editing.NOTHING,
    doubts: Sequence[str] = (),
) -> Outcome:
    found = len(context.selection)
    if dry_run:
        planned = list(reworking.plan(context.library.reading, context.selection, deed))
        return _outcome(planned, found, "Would change", doubts)
    with context.library.change(label) as change:
        edits = _written(context, change, partial(reworking.plan, change, deed=deed), wanted)
        changed = len({edit.entry for edit in edits if not edit.fault})
        change.label = f"{label} of {counted(changed, 'paper')}"
    return _outcome(edits, found, "Changed")


def _written(
    context: Context,
    change: Any,
    planned: Callable[[Iterator[EntryId]], Iterator[Edit]],
    wanted: Assignments,
) -> list[Edit]:
    """Edits after they were made, as they are planned of papers that are gone through."""
    edits = list(planned(_gone_through(context)))
    writing = context.progress.stage(_PLANNING, 1 - _PLANNING)
    editing.write(change, edits, wanted, writing.count)
    return edits


def _gone_through(context: Context) -> Iterator[EntryId]:
    planning, total = context.progress.stage(0, _PLANNING), len(context.selection)
    for done, entry in enumerate(context.selection):
        if done % _TOLD == 0:
            planning.step(done, total)
        yield entry


_PLANNING = 0.1
"""Of the time that it takes to change papers; with a slow expression it is a fifth."""
_TOLD = 100


def _outcome(edits: list[Edit], found: int, deed: str, doubts: Sequence[str] = ()) -> Outcome:
    changed = len({edit.entry for edit in edits if not edit.fault})
    kept = len({edit.entry for edit in edits if edit.fault})
    text = f"{deed} {counted(changed, 'paper')}"
    text += f", {found - changed - kept:,} unchanged" if found > changed + kept else ""
    text += f", {kept:,} left as before because the result would not be sound" if kept else ""
    stream = (f"{line}\n" for line in (*map(_line, edits), f"{text}."))
    data = _data(edits, found) | {"doubts": list(doubts)}
    refused = int(bool(kept) and not changed)
    return Outcome(text, data, status=refused, stream=stream, aside=" ".join(doubts))


def _not_refused(wanted: editing.Assignments, edits: Sequence[Edit]) -> editing.Assignments:
    """All but the fields that no paper can have so."""
    refused = {one.field for one in edits if one.fault}
    refused -= {one.field for one in edits if not one.fault}
    fields = {name: to for name, to in wanted.fields.items() if editing.said(name) not in refused}
    return wanted._replace(fields=fields)


def _line(edit: Edit) -> str:
    key, old, new = edit.key or "(no key)", edit.old or "(none)", edit.new or "(none)"
    fault = f"  (left: {edit.fault})" if edit.fault else ""
    return f"{key}: {edit.field} {old} -> {new}{fault}"


def _data(edits: list[Edit], found: int) -> dict[str, Any]:
    changes = [
        {"key": one.key, "field": one.field, "old": one.old or None, "new": one.new or None}
        | ({"fault": one.fault} if one.fault else {})
        for one in edits
    ]
    changed = {edit.entry for edit in edits if not edit.fault}
    return {"papers": found, "changed": len(changed), "changes": changes}
