"""Putting a paper back into a state that it once had, with the tags and sources that are gone."""

from collections.abc import Iterable, Mapping
from typing import Any

from refman.store import entry_rows, marks, turns
from refman.store.change import Change
from refman.store.tags import ensure
from refman.store.turns import State


def put(change: Change, entry_id: int, state: State) -> None:
    """Have a paper be as in `state`, out of the trash, but for the citation key of one that is
    there: whoever asks renames it. Where it was seen since, it was seen.
    """
    wanted = {
        **state,
        "trashed": None,
        "tags": sorted({_tag(change, tag) for tag in state["tags"]}),
        "sightings": [[_source(change, seen[0]), *seen[1:]] for seen in state["sightings"]],
        "attachments": [one for one in state.get("attachments", ()) if _attachment(change, one)],
    }
    now = entry_rows.read_states(change, [entry_id]).get(entry_id)
    if now is None:
        change.write("entry", entry_id, wanted)
    elif patch := _patch(now, wanted):
        change.write("entry", entry_id, patch)


def _patch(now: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    aims = {**wanted, "sightings": _united(now["sightings"], wanted["sightings"])}
    parts = ("kind", "linked", "trashed", "tags", "sightings", *marks.MARKS, "notes",
             "attachments")  # fmt: skip
    patch = {name: aims[name] for name in parts if name in aims and aims[name] != now[name]}
    before, after = now["fields"], wanted["fields"]
    if list(before.items()) != list(after.items()):
        names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
        patch |= {"fields": {name: after.get(name) for name in names}, "order": list(after)}
    return patch


def _united(there: Iterable[list[Any]], once: Iterable[list[Any]]) -> list[list[Any]]:
    """All sightings; of two of the same row of a page the one that is there."""
    return sorted({(one[0], one[1]): one for one in (*once, *there)}.values())


def _tag(change: Change, tag: int) -> int:
    """A tag that is there: itself, made again, or the one that has its name now."""
    if change.row("select 1 from tags where id = ?", (tag,)) is not None:
        return tag
    known = turns.last_known(change, "tag", tag)
    return tag if known is None else ensure(change, known["name"])


def _source(change: Change, source: int) -> int:
    """A source that is there: itself, made again, or the one of the same page."""
    if change.row("select 1 from sources where id = ?", (source,)) is not None:
        return source
    known = turns.last_known(change, "source", source)
    if known is None:
        return source
    same = change.value("select id from sources where uid = ?", (known["uid"],))
    if same is None:
        change.write("source", source, known)
    return source if same is None else int(same)


def _attachment(change: Change, attachment: int) -> bool:
    """Whether an attachment is there, made again if need be."""
    if change.row("select 1 from attachments where id = ?", (attachment,)) is None:
        known = turns.last_known(change, "attachment", attachment)
        if known is None:
            return False
        change.write("attachment", attachment, known)
    return True
