"""Entries: how they are written, with all that is derived from them.

The state of an entry, as the journal has it, is a JSON object: `kind`, `key`, `fields` (name to
BibTeX text), `linked`, `added`, `trashed`, `tags` (sorted ids), `sightings` (lists of columns).
A patch names any of these. In `fields` it names only the fields to set (None takes one away) and
in `order` the names of all fields, when they or their order change.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from refman.model.entry import Entry, EntryId, Sighting
from refman.store import derive
from refman.store.change import Change, Patch, dump, keeper
from refman.store.ids import new_id
from refman.store.reading import unpacked

_TRUE = ("kind", "key", "linked", "added", "trashed")
_TEXTUAL = frozenset(("kind", "key", "fields", "order", "linked"))
SIGHTING = (
    "position", "title", "category", "score", "code", "printed_date",
    "affiliation", "organisation", "author_count", "discussion",
)  # fmt: skip


def add(change: Change, entry: Entry, tags: Sequence[int], sources: Mapping[str, int]) -> EntryId:
    """Put a new entry into the library.

    Args:
        tags: ids of its tags (`tags.ensure`).
        sources: `Source.uid` to id for its sightings (`sources.ensure`).
    """
    entry_id = new_id()
    state = {
        "kind": entry.kind,
        "key": entry.key,
        "fields": dict(entry.fields),
        "linked": list(entry.linked),
        "added": change.time,
        "trashed": None,
        "tags": sorted(tags),
        "sightings": sorted(sighting_state(one, sources) for one in entry.sightings),
    }
    change.write("entry", entry_id, state)
    return EntryId(entry_id)


def set_fields(
    change: Change, entry_id: EntryId, fields: Mapping[str, str | None], **parts: Any
) -> None:
    """Set fields of an entry to BibTeX text; None takes a field away, new ones come last.

    With `parts` as in `set_parts`, which are written in the same go.
    """
    before = _fields(change, entry_id)
    after = _set(before, fields)
    patch: dict[str, Any] = {**parts, "fields": {name: after.get(name) for name in fields}}
    if list(after) != list(before):
        patch["order"] = list(after)
    change.write("entry", entry_id, patch)


def set_parts(change: Change, entry_id: EntryId, **parts: Any) -> None:
    """Set `kind`, `key`, `linked`, `tags` or `sightings` of an entry to a journal value."""
    change.write("entry", entry_id, parts)


def set_sightings(
    change: Change, entry_id: EntryId, seen: Iterable[Sighting], sources: Mapping[str, int]
) -> None:
    """Replace an entry's sightings; `sources` gives the id of each `Source.uid`."""
    states = sorted(sighting_state(one, sources) for one in seen)
    change.write("entry", entry_id, {"sightings": states})


def trash(change: Change, entries: Iterable[EntryId]) -> int:
    """Move entries to the trash, where they keep everything.

    Returns:
        How many were moved: those that were there already stay as they are.
    """
    return _move(change, entries, change.time)


def restore(change: Change, entries: Iterable[EntryId]) -> int:
    """Take entries out of the trash; returns how many were in it."""
    return _move(change, entries, None)


def _move(change: Change, entries: Iterable[EntryId], trashed: float | None) -> int:
    there = "select 1 from entries where id = ? and (trashed is null) = ?"
    moved = 0
    for entry_id in entries:
        if change.row(there, (entry_id, trashed is not None)) is not None:
            change.write("entry", entry_id, {"trashed": trashed})
            moved += 1
    return moved


def sighting_state(sighting: Sighting, sources: Mapping[str, int]) -> list[Any]:
    """A sighting as the journal has it: the source's id, then the columns of `SIGHTING`."""
    values = [getattr(sighting, name) for name in SIGHTING]
    return [sources[sighting.source], *(int(v) if v is True or v is False else v for v in values)]


@keeper("entry")
def _apply(change: Change, entry_id: int, patch: Patch | None) -> Patch | None:
    if patch is None:
        return _delete(change, entry_id)
    if change.row("select 1 from entries where id = ?", (entry_id,)) is None:
        _insert(change, entry_id, patch)
        return None
    return _update(change, entry_id, patch)


def _insert(change: Change, entry_id: int, state: Patch) -> None:
    columns = {
        "id": entry_id,
        **{name: state[name] for name in ("kind", "key", "added", "trashed")},
        **_text_columns(state["fields"], state["linked"]),
        **_NO_SIGHTINGS,
    }
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    change.execute(f"insert into entries ({names}) values ({marks})", list(columns.values()))
    _link_people(change, entry_id, state["fields"], state["linked"])
    _put_aliases(change, entry_id, state["fields"])
    _put_identifiers(change, entry_id, state["fields"])
    _index(change, entry_id, state["key"], state["fields"], state["linked"])
    _put_tags(change, entry_id, state["tags"])
    _put_sightings(change, entry_id, state["sightings"])


def _delete(change: Change, entry_id: int) -> Patch | None:
    state = read_state(change, entry_id)
    if state is None:
        return None
    _unindex(change, entry_id, state["key"], state["fields"], state["linked"])
    change.touch_people(_people(change, entry_id))
    change.execute("delete from entries where id = ?", (entry_id,))
    return state


def _update(change: Change, entry_id: int, patch: Patch) -> Patch:
    inverse: dict[str, Any] = {}
    if _TEXTUAL & patch.keys():
        inverse |= _update_text(change, entry_id, patch)
    if "trashed" in patch:
        inverse["trashed"] = change.value("select trashed from entries where id = ?", (entry_id,))
        change.execute("update entries set trashed = ? where id = ?", (patch["trashed"], entry_id))
        change.touch_people(_people(change, entry_id))
    if "tags" in patch:
        inverse["tags"] = tag_ids(change, entry_id)
        change.execute("delete from entry_tags where entry = ?", (entry_id,))
        _put_tags(change, entry_id, patch["tags"])
    if "sightings" in patch:
        inverse["sightings"] = sightings(change, entry_id)
        change.execute("delete from sightings where entry = ?", (entry_id,))
        _put_sightings(change, entry_id, patch["sightings"])
    return inverse


def _update_text(change: Change, entry_id: int, patch: Patch) -> dict[str, Any]:
    kind, key, linked, fields = _text(change, entry_id)
    after = _set(fields, patch.get("fields", {}), patch.get("order"))
    new_linked, new_key = patch.get("linked", linked), patch.get("key", key)
    _unindex(change, entry_id, key, fields, linked)
    columns = {
        "kind": patch.get("kind", kind),
        "key": new_key,
        **_text_columns(after, new_linked),
    }
    settings = ", ".join(f"{name} = ?" for name in columns)
    change.execute(f"update entries set {settings} where id = ?", [*columns.values(), entry_id])
    _link_people(change, entry_id, after, new_linked)
    if after.get("ids") != fields.get("ids"):
        change.execute("delete from aliases where entry = ?", (entry_id,))
        _put_aliases(change, entry_id, after)
    if derive.identifiers(after) != derive.identifiers(fields):
        change.execute("delete from identifiers where entry = ?", (entry_id,))
        _put_identifiers(change, entry_id, after)
    _index(change, entry_id, new_key, after, new_linked)
    inverse: dict[str, Any] = {"kind": kind, "key": key, "linked": linked}
    inverse = {name: value for name, value in inverse.items() if name in patch}
    if "fields" in patch:
        inverse["fields"] = {name: fields.get(name) for name in patch["fields"]}
    if "order" in patch:
        inverse["order"] = list(fields)
    return inverse


def _set(
    before: Mapping[str, str], fields: Mapping[str, str | None], order: Sequence[str] | None = None
) -> dict[str, str]:
    merged = {**before, **fields}
    names = order if order is not None else merged
    return {name: value for name in names if (value := merged.get(name)) is not None}


def _text(change: Change, entry_id: int) -> tuple[str, str, list[str], dict[str, str]]:
    kind, key, linked, fields = change.row(
        "select kind, key, linked, fields from entries where id = ?", (entry_id,)
    )
    return kind, key, change.unpacked(linked), change.unpacked(fields)


def _fields(change: Change, entry_id: int) -> dict[str, str]:
    fields: dict[str, str] = _text(change, entry_id)[3]
    return fields


_NO_SIGHTINGS = {"score": None, "code": 0, "sources": ""}


def _text_columns(fields: Mapping[str, str], linked: Sequence[str]) -> dict[str, object]:
    return {"fields": dump(dict(fields)), "linked": dump(list(linked)), **derive.columns(fields)}


def _link_people(
    change: Change, entry_id: int, fields: Mapping[str, str], linked: Sequence[str]
) -> None:
    before = _people(change, entry_id)
    change.execute("delete from entry_people where entry = ?", (entry_id,))
    after = set()
    for person in derive.people(fields, linked):
        person_id = ensure_person(change, person)
        after.add(person_id)
        change.execute(
            "insert into entry_people values (?, ?, ?, ?)",
            (entry_id, person_id, person.role, person.position),
        )
    change.touch_people(before | after)


def _put_aliases(change: Change, entry_id: int, fields: Mapping[str, str]) -> None:
    found = derive.aliases(fields)
    change.execute_many("insert into aliases values (?, ?)", [(alias, entry_id) for alias in found])


def _put_identifiers(change: Change, entry_id: int, fields: Mapping[str, str]) -> None:
    rows = [(identifier, entry_id) for identifier in derive.identifiers(fields)]
    change.execute_many("insert into identifiers values (?, ?)", rows)


def ensure_person(change: Change, person: derive.Person) -> int:
    """The id of a person by the name shown, made when there is none. Derived: not journalled."""
    found = change.value("select id from people where name = ?", (person.display,))
    if found is None:
        found = new_id()
        change.execute(
            "insert into people values (?, ?, ?, ?)",
            (found, person.display, person.sort_key, person.bibtex),
        )
    return int(found)


def _people(change: Change, entry_id: int) -> set[int]:
    rows = change.rows("select person from entry_people where entry = ?", (entry_id,))
    return {row[0] for row in rows}


_INDEX_COLUMNS = "rowid, title, people, text, venue, key"


def _index(change: Change, entry_id: int, key: str, fields: Any, linked: Any) -> None:
    change.execute(
        f"insert into search ({_INDEX_COLUMNS}) values (?, ?, ?, ?, ?, ?)",
        (entry_id, *derive.search_text(key, fields, linked)),
    )


def _unindex(change: Change, entry_id: int, key: str, fields: Any, linked: Any) -> None:
    change.execute(
        f"insert into search (search, {_INDEX_COLUMNS}) values ('delete', ?, ?, ?, ?, ?, ?)",
        (entry_id, *derive.search_text(key, fields, linked)),
    )


def rebuild_index(writer: sqlite3.Connection, path: Path) -> None:
    """Make the search index and the identifiers anew, after `INDEX_VERSION` rose.

    Args:
        path: of the library that `writer` writes.
    """
    with writer:
        writer.execute("begin immediate")
        writer.execute("insert into search (search) values ('delete-all')")
        writer.execute("delete from identifiers")
        for entry_id, key, fields, linked in writer.execute(
            "select id, key, fields, linked from entries"
        ):
            values = unpacked(fields, path)
            text = derive.search_text(key, values, unpacked(linked, path))
            writer.execute(
                f"insert into search ({_INDEX_COLUMNS}) values (?, ?, ?, ?, ?, ?)",
                (entry_id, *text),
            )
            for identifier in derive.identifiers(values):
                writer.execute("insert into identifiers values (?, ?)", (identifier, entry_id))
        writer.execute(
            "insert or replace into meta values ('index_version', ?)", (str(derive.INDEX_VERSION),)
        )


def read_state(change: Change, entry_id: int) -> dict[str, Any] | None:
    """The whole state of an entry, as the journal has it; None when there is no such entry."""
    row = change.row(f"select {', '.join(_TRUE)}, fields from entries where id = ?", (entry_id,))
    if row is None:
        return None
    state = dict(zip((*_TRUE, "fields"), row, strict=True))
    for name in ("linked", "fields"):
        state[name] = change.unpacked(state[name])
    return {**state, "tags": tag_ids(change, entry_id), "sightings": sightings(change, entry_id)}


def tag_ids(change: Change, entry_id: int) -> list[int]:
    """The ids of an entry's tags, sorted."""
    rows = change.rows("select tag from entry_tags where entry = ? order by tag", (entry_id,))
    return [row[0] for row in rows]


def sightings(change: Change, entry_id: int) -> list[list[Any]]:
    """An entry's sightings, as the journal has them."""
    rows = change.rows(
        f"select source, {', '.join(SIGHTING)} from sightings where entry = ?"
        " order by source, position",
        (entry_id,),
    )
    return [list(row) for row in rows]


def _put_tags(change: Change, entry_id: int, tags: Sequence[int]) -> None:
    change.execute_many("insert into entry_tags values (?, ?)", [(entry_id, tag) for tag in tags])


def _put_sightings(change: Change, entry_id: int, rows: Sequence[Sequence[Any]]) -> None:
    marks = ", ".join("?" * (len(SIGHTING) + 2))
    change.execute_many(f"insert into sightings values ({marks})", [(entry_id, *r) for r in rows])
    change.execute(
        "update entries set (score, code) = (select max(score), coalesce(max(code), 0)"
        " from sightings where entry = entries.id), sources = (select coalesce("
        "group_concat(name, '; '), '') from (select distinct name from sightings join sources"
        " on sources.id = source where entry = entries.id order by source)) where id = ?",
        (entry_id,),
    )
