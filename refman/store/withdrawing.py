"""Taking back one change of many: a new change writes what stood there before it.

That is possible as long as nothing that was done since went on from what the change wrote: the same
field or part of the same object, or a tag or source that it made. Otherwise the error names the
change that stands in the way.
"""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from refman.model.errors import NothingToUndo, UndoBlocked
from refman.store.change import Change, Patch
from refman.store.reading import Reading, chunks

_WORN = {"tag": ("entry_tags", "tag", "tags"), "source": ("sightings", "source", "sightings")}
"""Objects that entries name: where, by which column, and the part of an entry's state."""
_LATER = (
    "select changes.id, changes.label, changes.at, mine.other, journal.other, mine.object, mine.id"
    " from journal as mine"
    " join journal on journal.object = mine.object and journal.id = mine.id"
    " and journal.change > mine.change"
    " join changes on changes.id = journal.change and state = 'done'"
    " where mine.change = ? order by changes.id desc"
)


def withdraw(change: Change, change_id: int) -> str:
    """Take back a change that is done; returns its label. `change` is named after it.

    Raises:
        NothingToUndo: there is no such change, or it is undone already.
        UndoBlocked: later changes went on from what it wrote.
    """
    row = change.row("select label, state from changes where id = ?", (change_id,))
    if row is None:
        raise NothingToUndo(f"The history has no change {change_id}. Nothing was undone.")
    label, state = str(row[0]), row[1]
    if state != "done":
        raise NothingToUndo(f"“{label}” is undone already.")
    reordered = _check_later(change, change_id, label)
    change.label = f"Undo “{label}”"
    change.execute("pragma defer_foreign_keys = on")
    for kinds in ("= 'entry'", "<> 'entry'"):
        rows = change.rows(
            f"select object, id, other from journal where change = ? and object {kinds}"
            " order by step desc",
            (change_id,),
        )
        for name, group in groupby(rows, key=itemgetter(0)):
            for some in chunks(group):
                steps = [(row[1], _patch(change, row[2])) for row in some]
                for object_id, patch in steps if name in _WORN else ():
                    if patch is None:
                        _check_worn(change, change_id, label, name, object_id)
                change.write_all(name, [(id_, _kept(name, id_, p, reordered)) for id_, p in steps])
    return label


def _kept(
    name: str, object_id: int, patch: Patch | None, reordered: set[tuple[str, int]]
) -> Patch | None:
    """A patch, without the order of fields where that is another since."""
    if patch is None or (name, object_id) not in reordered:
        return patch
    return {part: value for part, value in patch.items() if part != "order"}


def _check_later(reading: Reading, change_id: int, label: str) -> set[tuple[str, int]]:
    """Refuse what a later change hinders.

    Returns:
        The objects to which later changes gave fields, which then stay behind those that are
        brought back.
    """
    reordered = set()
    for _, later, at, mine, theirs, name, object_id in reading.rows(_LATER, (change_id,)):
        own, other = _patch(reading, mine), _patch(reading, theirs)
        if own is None or other is None or _parts(own) & _parts(other):
            raise _blocked(reading, label, later, at, name, object_id)
        if "order" in own and "order" in other:
            reordered.add((name, object_id))
    return reordered


def _check_worn(change: Change, change_id: int, label: str, name: str, object_id: int) -> None:
    """Refuse to take away what an entry has come to name since."""
    table, column, part = _WORN[name]
    found = change.row(
        f"select changes.label, changes.at, entry from {table}"
        f" join journal on object = 'entry' and journal.id = entry and change > ?1"
        " join changes on changes.id = change and state = 'done' and changes.id <> ?2"
        f" where {column} = ?3 and (other is null or json_type(other, '$.{part}') is not null)"
        " order by changes.id desc limit 1",
        (change_id, change.id, object_id),
    )
    if found is not None:
        raise _blocked(change, label, found[0], found[1], "entry", found[2])


def _patch(reading: Reading, other: str | None) -> Patch | None:
    patch: Patch | None = None if other is None else reading.unpacked(other)
    return patch


def _parts(patch: Patch) -> set[str]:
    """The parts that a patch sets, each field being one."""
    fields: dict[str, Any] = patch.get("fields", {})
    whole = set(patch) - {"fields", "order"}
    return whole | {f"field {name}" for name in fields}


def _blocked(
    reading: Reading, label: str, later: str, at: float, name: str, object_id: int
) -> UndoBlocked:
    day = f"{datetime.fromtimestamp(at).astimezone():%Y-%m-%d %H:%M}"
    what = next(_shown(reading, name, object_id), f"the same {name}")
    return UndoBlocked(
        f"“{label}” cannot be undone: “{later}” of {day} went on from what it wrote of {what}."
        " Nothing was changed; undo that one first, or bring back a version of the paper from its"
        " history."
    )


def _shown(reading: Reading, name: str, object_id: int) -> Iterator[str]:
    columns = {"entry": "title", "tag": "name", "source": "name"}
    if name in columns:
        table = "entries" if name == "entry" else f"{name}s"
        found = reading.value(f"select {columns[name]} from {table} where id = ?", (object_id,))
        if found:
            yield f"“{found}”"
