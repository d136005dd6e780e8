"""How collections change: made, named, moved about, filled, emptied, deleted.

The state of a collection, as the journal has it, is a JSON object: `parent`, `position`, `name`,
`colour`, `icon`, `query`, and `in`, the sorted ids of the papers that were put into it. A patch
names any of these; in `in` only papers that come, and in `out` those that go. So a thousand
papers put into a collection are one row of the journal.
"""

from collections.abc import Iterable
from typing import Any

from refman.model import language
from refman.model.entry import CollectionId, EntryId
from refman.model.errors import CollectionError
from refman.store import collection_queries
from refman.store.change import Change, Patch, keeper
from refman.store.collections import SLASH, cleaned, tree
from refman.store.ids import new_id
from refman.store.reading import chunks, marks
from refman.store.tags import colour_checked, folded

ICONS = ("folder", "library", "note", "pin", "person", "code", "globe", "calendar")
"""Names of icons that a collection may have."""
_PARTS = ("parent", "position", "name", "colour", "icon", "query")


def create(
    change: Change,
    name: str,
    parent: CollectionId | None = None,
    *,
    query: str = "",
    colour: str = "",
) -> CollectionId:
    """Make a collection, the last in `parent`; with a query it holds what that finds.

    Raises:
        CollectionError: there is one of that name, or the query asks for itself.
        QueryError: the query cannot be read.
    """
    known = tree(change)
    name = known.checked(name, parent)
    made = CollectionId(new_id())
    position = len(known.below(parent))
    language.parse(query)
    state = (parent, position, name, colour and colour_checked(colour), "", query.strip())
    change.write("collection", made, {**dict(zip(_PARTS, state, strict=True)), "in": []})
    collection_queries.check(change)
    return made


def ensure(change: Change, path: str) -> CollectionId:
    """The collection that `path` names, made with those above it when there is none.

    Raises:
        CollectionError: it may be several, or cannot be called so.
    """
    known = tree(change)
    found = known.known(path)
    if found is not None:
        return found
    return at_path(change, path)


def at_path(
    change: Change, path: str, parent: CollectionId | None = None, *, query: str = ""
) -> CollectionId:
    """Make the collection that `path` names in `parent`, and those above it that are not there.

    Raises:
        CollectionError, QueryError: as `create`.
    """
    *above, name = [part for part in cleaned(path).split(SLASH) if part] or [""]
    for part in above:
        parent = in_place(change, part, parent)
    return create(change, name, parent, query=query)


def in_place(
    change: Change,
    name: str,
    parent: CollectionId | None,
    *,
    query: str = "",
    colour: str = "",
    icon: str = "",
) -> CollectionId:
    """The collection of that name that stands in `parent`, made when there is none."""
    there = (one.id for one in tree(change).below(parent) if folded(one.name) == folded(name))
    found = next(there, None)
    if found is not None:
        return found
    made = create(change, name, parent, query=query, colour=colour)
    if icon:
        set_icon(change, made, icon)
    return made


def rename(change: Change, collection: CollectionId, name: str) -> None:
    """Give a collection another name."""
    known = tree(change)
    name = known.checked(name, known.by_id[collection].parent, collection)
    change.write("collection", collection, {"name": name})
    collection_queries.check(change)


def recolour(change: Change, collection: CollectionId, colour: str) -> None:
    """Give a collection one of `tags.COLOURS`, or "" for none."""
    change.write("collection", collection, {"colour": colour and colour_checked(colour)})


def set_icon(change: Change, collection: CollectionId, icon: str) -> None:
    """Give a collection one of `ICONS`, or "" for that of its kind."""
    if icon and icon not in ICONS:
        raise CollectionError(f"“{icon}” is not one of the icons {', '.join(ICONS)}.")
    change.write("collection", collection, {"icon": icon})


def set_query(change: Change, collection: CollectionId, query: str) -> None:
    """Have a collection that is a search find something else."""
    known = tree(change)
    if not known.by_id[collection].query:
        raise CollectionError(
            f"“{known.paths[collection]}” holds the papers that were put into it, and has no"
            " search. Save the search as a collection of its own."
        )
    if not query.strip():
        raise CollectionError("A search that is kept needs words to search for.")
    language.parse(query)
    change.write("collection", collection, {"query": query.strip()})
    collection_queries.check(change)


def move(
    change: Change,
    collection: CollectionId,
    parent: CollectionId | None,
    before: CollectionId | None = None,
) -> None:
    """Have a collection stand in `parent`, or with None at the top: before a sibling, or last.

    Raises:
        CollectionError: `parent` is the collection or stands in it, or has one of that name.
    """
    known = tree(change)
    if parent is not None and parent in known.within(collection):
        raise CollectionError(
            f"“{known.paths[collection]}” cannot stand in itself or in what stands in it."
        )
    known.checked(known.by_id[collection].name, parent, collection)
    others = [one.id for one in known.below(parent) if one.id != collection]
    at = others.index(before) if before in others else len(others)
    for number, one in enumerate([*others[:at], collection, *others[at:]]):
        place: dict[str, Any] = {"position": number}
        change.write("collection", one, place | ({"parent": parent} if one == collection else {}))
    collection_queries.check(change)


def delete(change: Change, collection: CollectionId) -> int:
    """Delete a collection and those in it; their papers stay. Returns how many were deleted."""
    gone = list(tree(change).within(collection))
    for one in reversed(gone):
        change.write("collection", one, None)
    return len(gone)


def add(change: Change, collection: CollectionId, entries: Iterable[EntryId]) -> int:
    """Put papers into a collection; returns how many had not been put there.

    Raises:
        CollectionError: it is a search.
    """
    known = tree(change)
    if known.by_id[collection].query:
        raise CollectionError(
            f"“{known.paths[collection]}” is a search: it holds the papers that it finds. Choose"
            " another collection, or change its search."
        )
    wanted = list(dict.fromkeys(entries))
    there = _members(change, collection, wanted)
    if new := sorted(one for one in wanted if one not in there):
        change.write("collection", collection, {"in": new})
    return len(new)


def remove(change: Change, collection: CollectionId, entries: Iterable[EntryId]) -> int:
    """Take papers out of a collection and of those in it; returns how many were in any."""
    wanted = list(dict.fromkeys(entries))
    gone: set[int] = set()
    for one in tree(change).within(collection):
        gone |= take_out(change, one, wanted)
    return len(gone)


def take_out(change: Change, collection: CollectionId, entries: Iterable[EntryId]) -> set[int]:
    """Take papers out of this one alone; returns those that were in it."""
    if there := _members(change, collection, entries):
        change.write("collection", collection, {"out": sorted(there)})
    return there


def check(change: Change) -> None:
    """Nothing, or raise CollectionError where the collections make no tree of searches that end."""
    known = tree(change)
    if len(known.by_id) < change.value("select count(*) from collections"):
        raise CollectionError("A collection would stand in itself, or in one that is gone.")
    if len(set(map(folded, known.paths.values()))) < len(known.paths):
        raise CollectionError("Two collections would have one name in one place.")
    collection_queries.check(change)


@keeper("collection")
def _apply(change: Change, collection: int, patch: Patch | None) -> Patch | None:
    row = change.row(f"select {', '.join(_PARTS)} from collections where id = ?", (collection,))
    if row is None:
        if patch is not None:
            _insert(change, collection, patch)
        return None
    state = dict(zip(_PARTS, row, strict=True))
    if patch is None:
        members = [row[0] for row in change.rows(_ALL, (collection,))]
        change.execute("delete from collections where id = ?", (collection,))
        return state | {"in": members}
    inverse = {name: state[name] for name in patch if name in state}
    if inverse:
        settings = ", ".join(f"{name} = ?" for name in inverse)
        values = [*(patch[name] for name in inverse), collection]
        change.execute(f"update collections set {settings} where id = ?", values)
    return inverse | _exchange(change, collection, patch)


_SOME = "select entry from collection_entries where collection = ? and entry in"
_ALL = "select entry from collection_entries where collection = ? order by entry"


def _insert(change: Change, collection: int, patch: Patch) -> None:
    values = (collection, *(patch[name] for name in _PARTS))
    into = f"collections (id, {', '.join(_PARTS)})"
    change.insert(into, [values])
    _put(change, collection, patch["in"])


def _exchange(change: Change, collection: int, patch: Patch) -> dict[str, list[int]]:
    """Let papers in and out; returns the patch that has them as they were."""
    inverse: dict[str, list[int]] = {}
    if "in" in patch:
        there = _members(change, collection, patch["in"])
        inverse["out"] = [one for one in patch["in"] if one not in there]
        _put(change, collection, inverse["out"])
    if "out" in patch:
        there = _members(change, collection, patch["out"])
        inverse["in"] = [one for one in patch["out"] if one in there]
        rows = [(collection, one) for one in inverse["in"]]
        sql = "delete from collection_entries where collection = ? and entry = ?"
        change.execute_many(sql, rows)
    return inverse


def _put(change: Change, collection: int, entries: Iterable[int]) -> None:
    change.insert("collection_entries", [(collection, one) for one in entries])


def _members(change: Change, collection: int, entries: Iterable[int]) -> set[int]:
    """Those of `entries` that were put into a collection."""
    found: set[int] = set()
    for chunk in chunks(entries):
        sql = f"{_SOME} {marks(chunk)}"
        found.update(row[0] for row in change.rows(sql, [collection, *chunk]))
    return found
