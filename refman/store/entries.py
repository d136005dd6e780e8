"""Entries: how they are written, with all that is derived from them.

The state of an entry, as the journal has it, is a JSON object: `kind`, `key`, `fields` (name to
BibTeX text), `linked`, `added`, `trashed`, `tags` (sorted ids), `sightings` (lists of columns),
what a reader noted (`marks.MARKS`), `notes` (as `store.notes` has them) and `attachments`
(ids of `store.attachments`, in order).
A patch names any of these. In `fields` it names only the fields to set (None takes one away) and
in `order` the names of all fields, when they or their order change.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby, repeat
from typing import Any, NamedTuple

from refman.model.entry import Entry, EntryId, Sighting
from refman.store import derive, entry_parts, entry_rows, indexing, keeping
from refman.store.change import Change, Patch, Steps, dump, keeper_of_many
from refman.store.derive import Derived
from refman.store.entry_rows import New
from refman.store.ids import new_ids
from refman.store.indexing import Words
from refman.store.marks import MARKS
from refman.store.reading import chunks, damaged, marks

__all__ = [
    "New", "add", "add_all", "empty_trash", "restore", "set_fields", "set_parts",
    "set_sightings", "trash",
]  # fmt: skip

_TEXTUAL = frozenset(("kind", "key", "fields", "order", "linked", "notes"))


def add(change: Change, entry: Entry, tags: Sequence[int], sources: Mapping[str, int]) -> EntryId:
    """Put a new entry into the library; the arguments are those of `New.of`."""
    derive.demand_short(entry.key, entry.fields)
    (entry_id,) = add_all(change, [New.of(entry, tags, sources, derive.of(entry))])
    return EntryId(entry_id)


def add_all(change: Change, new: Sequence[New]) -> range:
    """Put new entries into the library, far faster than one by one; returns their ids."""
    ids = new_ids(len(new))
    entry_rows.insert(change, ids, new, repeat(entry_rows.fresh(change.time)))
    change.made("entry", ids)
    return ids


def set_fields(
    change: Change, entry_id: EntryId, fields: Mapping[str, str | None], **parts: Any
) -> None:
    """Set fields of an entry to BibTeX text; None takes a field away, new ones come last.

    With `parts` as in `set_parts`, which are written in the same go.
    """
    change.write("entry", entry_id, _patch(change, entry_id, fields, parts))


def set_many(
    change: Change, some: Iterable[tuple[EntryId, Mapping[str, str | None], Mapping[str, Any]]]
) -> None:
    """The same of entries by the hundred, no one of them twice: far faster than one by one, of
    which each has the search index write out what it holds together."""
    steps = [(id_, _patch(change, id_, fields, parts)) for id_, fields, parts in some]
    change.write_all("entry", steps)


def _patch(
    change: Change, entry_id: int, fields: Mapping[str, str | None], parts: Mapping[str, Any]
) -> dict[str, Any]:
    if not fields:
        return dict(parts)
    before = _fields(change, entry_id)
    after = merged(before, fields)
    patch: dict[str, Any] = {**parts, "fields": {name: after.get(name) for name in fields}}
    if list(after) != list(before):
        patch["order"] = list(after)
    return patch


def replace_fields(
    change: Change, entry_id: EntryId, fields: Mapping[str, str], **parts: Any
) -> None:
    """Have an entry have these fields and no others, in this order; `parts` as in `set_parts`."""
    before = _fields(change, entry_id)
    changed = {n: fields.get(n) for n in {**before, **fields} if before.get(n) != fields.get(n)}
    patch: dict[str, Any] = {**parts, **({"fields": changed} if changed else {})}
    if list(fields) != list(before):
        patch |= {"fields": changed, "order": list(fields)}
    if patch:
        change.write("entry", entry_id, patch)


def set_parts(change: Change, entry_id: EntryId, **parts: Any) -> None:
    """Set `kind`, `key`, `linked`, `tags` or `sightings` of an entry to a journal value."""
    change.write("entry", entry_id, parts)


def set_sightings(
    change: Change, entry_id: EntryId, seen: Iterable[Sighting], sources: Mapping[str, int]
) -> None:
    """Replace an entry's sightings; `sources` gives the id of each `Source.uid`."""
    states = sorted(entry_rows.sighting_state(one, sources) for one in seen)
    change.write("entry", entry_id, {"sightings": states})


def trash(
    change: Change, entries: Iterable[EntryId], told: Callable[[int], object] | None = None
) -> int:
    """Move entries to the trash, where they keep everything.

    Args:
        told: hears how many were looked at.

    Returns:
        How many were moved: those that were there already stay as they are.
    """
    return _move(change, entries, change.time, told)


def restore(
    change: Change, entries: Iterable[EntryId], told: Callable[[int], object] | None = None
) -> int:
    """Take entries out of the trash, and tell as `trash` does; returns how many were in it."""
    return _move(change, entries, None, told)


def empty_trash(change: Change, told: Callable[[int], object]) -> int:
    """Delete the entries in the trash: the only thing that takes away what the user did not just
    bring in.

    Each goes with its tags, sightings, notes and attachments, whole, into the journal, so undo
    brings it back to where it was: until the history is folded beyond this change, which ends it
    and gives the room back. What names a paper by its id stays, for it to be right again after an
    undo: its places in collections, ties to linked files (which were without it since it was put
    into the trash) and keys that were given out, which no other paper gets. Verdicts of the user
    stay too: a paper that comes in again under the same key and title is known by them.

    Args:
        told: hears how many are deleted.

    Returns:
        How many there were.
    """
    rows = change.rows("select id from entries where trashed is not null order by id")
    done = 0
    for some in chunks(row[0] for row in rows):
        change.write_all("entry", [(one, None) for one in some])
        done += len(some)
        told(done)
    return done


def _move(
    change: Change,
    entries: Iterable[EntryId],
    trashed: float | None,
    told: Callable[[int], object] | None,
) -> int:
    there = "select 1 from entries where id = ? and (trashed is null) = ?"
    moved = done = 0
    for some in chunks(entries):
        for entry_id in some:
            if change.row(there, (entry_id, trashed is not None)) is not None:
                change.write("entry", EntryId(entry_id), {"trashed": trashed})
                moved += 1
        done += len(some)
        if told is not None:
            told(done)
    return moved


@keeper_of_many("entry")
def _apply(change: Change, steps: Steps) -> list[Patch | None]:
    there = _there(change, [entry_id for entry_id, _ in steps])
    planned = []
    for entry_id, patch in steps:
        way = "delete" if patch is None else "update" if entry_id in there else "insert"
        (there.discard if patch is None else there.add)(entry_id)
        planned.append((way, entry_id, patch))
    inverses: list[Patch | None] = []
    for way, group in groupby(planned, key=lambda step: step[0]):
        inverses += _WAYS[way](change, [(entry_id, patch) for _, entry_id, patch in group])
    return inverses


def _there(change: Change, ids: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for chunk in chunks(ids):
        sql = f"select id from entries indexed by entries_ids where id in {marks(chunk)}"
        rows = change.rows(sql, chunk)
        found.update(row[0] for row in rows)
    return found


_WHOLE = {"kind", "key", "fields", "linked", "tags", "sightings"}
"""What the journal has of each paper that comes back."""


def _insert(change: Change, steps: Any) -> list[Patch | None]:
    ids, states = zip(*steps, strict=True)
    if not all(state.keys() >= _WHOLE for state in states):
        raise damaged(change.path)
    own = (entry_rows.own(state) for state in states)
    entry_rows.insert(change, ids, [New.of_state(state) for state in states], own)
    filed = [(id_, state["attachments"]) for id_, state in steps if state.get("attachments")]
    entry_parts.put_attachments(change, filed)
    return [None] * len(steps)


def _delete(change: Change, steps: Any) -> list[Patch | None]:
    return entry_rows.remove(change, [entry_id for entry_id, _ in steps])


def _update_all(change: Change, steps: Any) -> list[Patch | None]:
    once = len({entry_id for entry_id, _ in steps}) == len(steps)
    if once and all(patch.keys() == {"tags"} for _, patch in steps):
        return _retag(change, steps)
    inverse: list[Patch | None] = []
    for chunk in chunks(steps):
        words: Words = {}
        inverse += [_update(change, entry_id, patch, words) for entry_id, patch in chunk]
        indexing.exchange_words(change, words)
    return inverse


def _retag(change: Change, steps: Sequence[tuple[int, Patch]]) -> list[Patch | None]:
    """Tags alone, of entries by the hundred: this is what is done to thousands of them, and no row
    of a paper is read for it."""
    if len(steps) >= keeping.BULK:
        keeping.much(change)
    before: dict[int, list[int]] = {}
    for chunk in chunks([entry_id for entry_id, _ in steps]):
        before |= entry_parts.tag_ids(change, chunk)
        change.execute(f"delete from entry_tags where entry in {marks(chunk)}", chunk)
    entry_parts.put_tags(change, ((entry_id, patch["tags"]) for entry_id, patch in steps))
    return [{"tags": before.get(entry_id, [])} for entry_id, _ in steps]


_WAYS = {"insert": _insert, "delete": _delete, "update": _update_all}


def _update(change: Change, entry_id: int, patch: Patch, words: Words) -> Patch:
    inverse: dict[str, Any] = {}
    if _TEXTUAL & patch.keys():
        inverse |= _update_text(change, entry_id, patch, words)
    if "trashed" in patch:
        inverse["trashed"] = change.value("select trashed from entries where id = ?", (entry_id,))
        change.execute("update entries set trashed = ? where id = ?", (patch["trashed"], entry_id))
        change.touch_people(entry_parts.people(change, [entry_id]))
    if noted := [name for name in MARKS if name in patch]:
        inverse |= _note(change, entry_id, {name: patch[name] for name in noted})
    if "tags" in patch:
        inverse["tags"] = entry_parts.tag_ids(change, [entry_id]).get(entry_id, [])
        change.execute("delete from entry_tags where entry = ?", (entry_id,))
        entry_parts.put_tags(change, [(entry_id, patch["tags"])])
    if "sightings" in patch:
        inverse["sightings"] = entry_parts.sightings(change, [entry_id]).get(entry_id, [])
        change.execute("delete from sightings where entry = ?", (entry_id,))
        entry_parts.put_sightings(change, [(entry_id, patch["sightings"])])
        entry_rows.show_sightings(change, entry_id, patch["sightings"])
    if "attachments" in patch:
        before = entry_parts.attachment_ids(change, [entry_id])
        inverse["attachments"] = before.get(entry_id, [])
        change.execute("delete from entry_attachments where entry = ?", (entry_id,))
        entry_parts.put_attachments(change, [(entry_id, patch["attachments"])])
    return inverse


def _note(change: Change, entry_id: int, marks: Patch) -> dict[str, Any]:
    before = change.row(f"select {', '.join(marks)} from entries where id = ?", (entry_id,))
    settings = ", ".join(f"{name} = ?" for name in marks)
    change.execute(f"update entries set {settings} where id = ?", [*marks.values(), entry_id])
    return dict(zip(marks, before, strict=True))


def _update_text(change: Change, entry_id: int, patch: Patch, words: Words) -> dict[str, Any]:
    kind, key, linked, fields, notes = _text(change, entry_id)
    after = merged(fields, patch.get("fields", {}), patch.get("order"))
    new_linked, new_key = patch.get("linked", linked), patch.get("key", key)
    derive.demand_short(new_key, after)
    new_notes = patch.get("notes", notes)
    texts, new_texts = (entry_rows.note_texts({"notes": some}) for some in (notes, new_notes))
    before = derive.derive(key, fields, linked, texts)
    derived = derive.derive(new_key, after, new_linked, new_texts)
    columns = dict(zip(derive.COLUMNS, derived.columns, strict=True))
    columns |= {"kind": patch.get("kind", kind), "key": new_key}
    columns |= {"fields": dump(after), "linked": dump(new_linked)}
    columns["notes"] = dump(new_notes) if new_notes else None
    settings = ", ".join(f"{name} = ?" for name in columns)
    change.execute(f"update entries set {settings} where id = ?", [*columns.values(), entry_id])
    entry_rows.note_written(change, [entry_id])
    _exchange_derived(change, entry_id, before, derived)
    first, _ = words.get(entry_id, (before.search, ()))
    words[entry_id] = (first, derived.search)
    if derived.identifiers != before.identifiers:
        entry_parts.take_identifiers(change, [(entry_id, fields)])
        entry_parts.put_identifiers(change, [(entry_id, derived.identifiers)])
    inverse: dict[str, Any] = {"kind": kind, "key": key, "linked": linked, "notes": notes}
    inverse = {name: value for name, value in inverse.items() if name in patch}
    if "fields" in patch:
        inverse["fields"] = {name: fields.get(name) for name in patch["fields"]}
    if "order" in patch:
        inverse["order"] = list(fields)
    return inverse


def _exchange_derived(change: Change, entry_id: int, before: Derived, now: Derived) -> None:
    """What stays is left alone: an edit of thousands of papers seldom means people or words."""
    if now.people == before.people:
        change.touch_people(entry_parts.people(change, [entry_id]))
    else:
        entry_parts.take_people(change, [entry_id])
        entry_parts.put_people(change, [(entry_id, now.people)])
    if now.aliases != before.aliases:
        change.execute("delete from aliases where entry = ?", (entry_id,))
        entry_parts.put_aliases(change, [(entry_id, now.aliases)])


def merged(
    before: Mapping[str, str], fields: Mapping[str, str | None], order: Sequence[str] | None = None
) -> dict[str, str]:
    """The fields of an entry after a patch of them; its `order` names all that are left."""
    both = {**before, **fields}
    names = order if order is not None else both
    return {name: value for name in names if (value := both.get(name)) is not None}


class _Text(NamedTuple):
    """The parts of an entry that its words come from."""

    kind: str
    key: str
    linked: list[str]
    fields: dict[str, str]
    notes: list[dict[str, Any]]


def _text(change: Change, entry_id: int) -> _Text:
    kind, key, linked, fields, notes = change.row(
        "select kind, key, linked, fields, notes from entries where id = ?", (entry_id,)
    )
    whole = change.unpacked(notes) if notes else []
    return _Text(kind, key, change.unpacked(linked), change.fields(fields), whole)


def _fields(change: Change, entry_id: int) -> dict[str, str]:
    return _text(change, entry_id).fields
