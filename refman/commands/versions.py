"""The versions of one paper: listed, looked at, brought back."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from textwrap import indent
from typing import Annotated, Any

from refman.commands.registry import Argument, Context, Outcome, command
from refman.model import moments
from refman.model.versions import Difference, Version, differences
from refman.services import restoring
from refman.services.attachments import following
from refman.store import Reading, changed, versions

_WORDS = {"done": "", "undone": " (undone)", "redone": " (redone)", "folded": ""}
_FOLDED = "As it was when older history was folded together"


def paper_history(reading: Reading, key: str, limit: int) -> Outcome:
    """What happened to a paper, the newest first, with what each thing changed of it."""
    entry, doubt = restoring.meant(reading, key)
    found = versions.versions(reading, entry)
    steps = list(pairwise([*found, None]))[:limit]
    data = [_step(after, before) for after, before in steps if after is not None]
    lines = [line for after, before in steps if after for line in _lines(after, before)]
    return Outcome("\n".join(lines), data, aside=doubt)


@command("history.show", title="Show a change", gui=False)
def show(
    context: Context,
    id: Annotated[int, Argument("of a change, or of its undo; “refman history” lists them")],
    limit: Annotated[int, Argument("how many papers")] = 100,
) -> Outcome:
    """Show what one change did, paper by paper and field by field."""
    change = changed.change(context.library.reading, id)
    papers = list(_papers(context.library.reading, change, limit))
    data = {
        "id": id,
        "at": moments.written(change.at),
        "label": change.label,
        "state": change.state,
        "papers": len(change.papers),
        "others": [
            {"kind": one.kind, "before": one.before, "after": one.after} for one in change.others
        ],
        "changed": [
            {"key": key, "title": title, "changes": [one._asdict() for one in found]}
            for key, title, found in papers
        ],
    }
    return Outcome("\n".join(_told(change, papers)), data)


@command("restore-version", title="Bring back a version", gui=False)
def restore_version(
    context: Context,
    key: Annotated[str, Argument("citation key or alias of the paper")],
    id: Annotated[int, Argument("of the version; “refman history KEY” lists them")],
) -> Outcome:
    """Have a paper be as it was after a change, as one undoable change."""
    reading = context.library.reading
    entry = context.selection[0] if context.selection else restoring.only(reading, key)
    with context.library.change("Bring back a version") as change:
        doubt = restoring.bring_back(change, entry, id)
    following.follow(context.library)
    back = context.library.entry(entry)
    text = change.label.replace("Bring back", "Brought back", 1)
    return Outcome(f"{text}. {doubt}" if doubt else text, {"key": back.key, "id": id})


def _papers(
    reading: Reading, change: changed.Changed, limit: int
) -> Iterator[tuple[str, str, list[Difference]]]:
    for entry in change.papers[:limit]:
        found = [*versions.versions(reading, entry), None]
        for after, before in pairwise(found):
            if after is not None and after.id == change.id:
                shown = (after if after.entry else before) or after
                fields = shown.entry.fields if shown.entry else {}
                key = shown.entry.key if shown.entry else ""
                yield key, fields.get("title", ""), differences(before, after)


def _told(
    change: changed.Changed, papers: Sequence[tuple[str, str, list[Difference]]]
) -> Iterator[str]:
    state = "" if change.state == "done" else f" ({change.state})"
    yield f"{moments.written(change.at)}  {change.label}{state}"
    for one in change.others:
        yield f"  {one.kind} {one.before or '(none)'} -> {one.after or '(none)'}"
    for key, title, found in papers:
        yield f"  {key or title or '(no key)'}"
        yield from map(_line, found)
    if rest := len(change.papers) - len(papers):
        yield f"  and {rest:,} papers more"


def _step(after: Version, before: Version | None) -> dict[str, Any]:
    entry = after.entry
    return {
        "id": after.id,
        "at": moments.written(after.at),
        "label": after.label or _FOLDED,
        "what": after.what,
        "changes": [one._asdict() for one in differences(before, after)],
        "paper": entry
        and {
            "kind": entry.kind,
            "key": entry.key,
            "fields": dict(entry.fields),
            "tags": sorted(entry.tags, key=str.casefold),
            "linked": list(entry.linked),
            "sources": list(after.seen),
            "trashed": after.trashed,
            "reading": after.reading or "unread",
            "rating": after.rating or None,
            "listed": after.listed,
            "notes": list(after.notes),
            "files": list(after.files),
            "collections": sorted(after.within, key=str.casefold),
        },
    }


def _lines(after: Version, before: Version | None) -> Iterator[str]:
    label = f"{after.label or _FOLDED}{_WORDS[after.what]}"
    yield f"{moments.written(after.at)}  {after.id}  {label}"
    if after.entry is None:
        yield "    not in the library from then on"
    elif before is None or before.entry is None:
        yield "    in the library from then on"
    else:
        yield from map(_line, differences(before, after))


def _line(one: Difference) -> str:
    """Indented; what has lines of its own, as notes have, stands below, old above new."""
    before, after = one.before or "(none)", one.after or "(none)"
    if "\n" not in before + after:
        return f"    {one.part}: {before} -> {after}"
    old, new = (indent(text, "        ") for text in (before, after))
    return f"    {one.part}:\n{old}\n      ->\n{new}"
