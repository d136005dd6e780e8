"""Taking back one change of many: a new change writes what stood there before it.

That is possible as long as nothing that was done since went on from what the change wrote: the same
field or part of the same object, or a source that it made. Otherwise the error names the change
that stands in the way. A tag that it made for its papers stays where others have it by now.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from refman.model.errors import CollectionError, NothingToUndo, UndoBlocked
from refman.store.change import Change, Patch
from refman.store.history import Told
from refman.store.reading import Reading, chunks
from refman.store.retagging import Retagged

_WORN = {
    "tag": ("entry_tags", "tag", "tags"),
    "source": ("sightings", "source", "sightings"),
    "attachment": ("entry_attachments", "attachment", "attachments"),
}
"""Objects that entries name: where, by which column, and the part of an entry's state."""
_AT_ONCE = 200
_TWICE = (
    "select 1 from verdicts group by min(one, other), max(one, other) having count(*) > 1 limit 1"
)
_NOBODY = "select 1 from assignments where person not in (select id from persons) limit 1"
_NEWEST = (
    "select label, at from changes where id > ?1 and id <> ?2 and state = 'done' and exists"
    " (select 1 from journal where change = changes.id and object = ?3) order by id desc limit 1"
)
_LATER = (
    "select changes.id, journal.step, changes.label, changes.at, mine.other, journal.other,"
    " mine.object, mine.id"
    " from journal as mine"
    " join journal on journal.object = mine.object and journal.id = mine.id"
    " and journal.change > mine.change"
    " join changes on changes.id = journal.change and state = 'done'"
    " where mine.change = ? and mine.id between ? and ?"
    " order by changes.id desc, journal.step desc, mine.step desc"
)
_LOST = (
    "select changes.label, changes.at, journal.id from journal"
    " join changes on changes.id = change and state = 'done'"
    " where object = 'tag' and change > ? and journal.id not in (select id from tags)"
    " and exists (select 1 from entry_tags where tag = journal.id) order by change desc limit 1"
)


class _Since(NamedTuple):
    """What later changes did to the objects of a change, without standing in its way.

    Args:
        reordered: those to which they gave fields, which then stay behind those that are brought
            back.
        tags: of papers that they tagged, those that are wanted.
    """

    reordered: set[tuple[str, int]]
    tags: dict[int, list[int]]


def withdraw(change: Change, change_id: int, told: Told | None = None) -> str:
    """Take back a change that is done; returns its label. `change` is named after it.

    Args:
        told: how many of its steps are taken back, now and then; may raise.

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
    since = later(change, change_id, label)
    change.label = _undoing(label)
    change.execute("pragma defer_foreign_keys = on")
    written: set[str] = set()
    total = change.value("select count(*) from journal where change = ?", (change_id,))
    done = 0
    for kinds in ("= 'entry'", "<> 'entry'"):
        rows = change.rows(
            f"select object, id, other from journal where change = ? and object {kinds}"
            " order by step desc",
            (change_id,),
        )
        for name, group in groupby(rows, key=itemgetter(0)):
            written.add(name)
            for some in chunks(group):
                steps = [(row[1], _patch(change, row[2])) for row in some]
                if name == "tag" and "entry" in written:
                    steps = [one for one in steps if not (one[1] is None and _worn(change, one[0]))]
                for object_id, patch in steps if name in _WORN else ():
                    if patch is None:
                        _check_worn(change, change_id, label, name, object_id)
                kept = [(id_, _kept(change, name, id_, patch, since)) for id_, patch in steps]
                _write(change, change_id, label, name, kept)
                done += len(kept)
                if told is not None:
                    told(done, total)
    _check_tags(change, change_id, label)
    for name in sorted(written):
        if not _fits(change, name):
            raise _crossed(change, change_id, label, name)
    return label


def _write(
    change: Change, change_id: int, label: str, name: str, steps: Sequence[tuple[int, Patch | None]]
) -> None:
    try:
        change.write_all(name, steps)
    except sqlite3.IntegrityError as error:  # as where its name is given to another one by now
        raise _crossed(change, change_id, label, name) from error


def _fits(change: Change, name: str) -> bool:
    """Whether what is there of a kind goes together, whatever was done to others of it since."""
    if name == "verdict":
        return change.row(_TWICE) is None
    if name in ("person", "assignment"):
        return change.row(_NOBODY) is None
    return name != "collection" or _is_tree(change)


def _is_tree(change: Change) -> bool:
    from refman.store import collecting  # no start needs it

    try:
        collecting.check(change)
    except CollectionError:
        return False
    return True


def _kept(
    change: Change, name: str, object_id: int, patch: Patch | None, since: _Since
) -> Patch | None:
    """A patch that leaves alone what was done since: the order of fields, and other tags.

    The order is named, so that undo of this change gives it back.
    """
    if patch is None:
        return None
    if name == "entry" and "tags" in patch and object_id in since.tags:
        patch = {**patch, "tags": since.tags[object_id]}
    if (name, object_id) not in since.reordered:
        return patch
    fields: dict[str, str | None] = patch.get("fields", {})
    now = change.fields(change.value("select fields from entries where id = ?", (object_id,)))
    order = [one for one in {**now, **fields} if fields.get(one, "") is not None]
    return {**patch, "order": order}


def later(reading: Reading, change_id: int, label: str) -> _Since:
    """What was done since to what a change wrote; the patches of two hundred objects are held at
    a time.

    Raises:
        NothingToUndo: the first of them took it back.
        UndoBlocked: it stands in the way; of several changes that do the newest is named.
    """
    since = _Since(set(), {})
    blocking: list[_Later] = []
    objects = "select distinct id from journal where change = ? order by id"
    ids = [row[0] for row in reading.rows(objects, (change_id,))]
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        rows = [
            _Later(by, step, name, at, _patch(reading, own), _patch(reading, other), kind, id_)
            for by, step, name, at, own, other, kind, id_ in reading.rows(
                _LATER, (change_id, some[0], some[-1])
            )
        ]
        found = _sorted_out(reading, rows, since)
        blocking += found[:1] + found[-1:]
    if blocking:
        _check_undone(reading, label, min(blocking, key=lambda one: one[:2]))
        last = max(blocking, key=lambda one: one[:2])
        raise _blocked(reading, label, last.label, last.at, last.name, last.id)
    return since


def _check_undone(reading: Reading, label: str, first: "_Later") -> None:
    """Nothing, or raise NothingToUndo where the first change that went on from what another wrote
    was its undo, and that holds."""
    if first.label != _undoing(label):
        return
    try:
        later(reading, first.change, first.label)
    except NothingToUndo:
        return
    except UndoBlocked:
        pass
    raise NothingToUndo(
        f"“{label}” is undone already; “refman undo {first.change}” takes that back."
    )


def _undoing(label: str) -> str:
    """How a change is called that takes one back."""
    return f"Undo “{label}”"


class _Later(NamedTuple):
    """What a later change did to an object; `own` is what the change in question did to it."""

    change: int
    step: int
    label: str
    at: float
    own: Patch | None
    other: Patch | None
    name: str
    id: int


def _sorted_out(reading: Reading, rows: Sequence[_Later], since: _Since) -> list[_Later]:
    """Note what stands in nobody's way; those that do, the newest first."""
    blocking: list[_Later] = []
    papers = [(one.id, one.own, one.other) for one in rows if one.name == "entry"]
    retagged = Retagged(reading, [(id_, a, b) for id_, a, b in papers if a and b])
    for one in rows:
        own, other = one.own, one.other
        if own is None or other is None:
            blocking.append(one)
            continue
        both = _parts(own) & _parts(other)
        alone = both == {"tags"} and not _whole(other)
        if both and not (alone and not retagged.crossed(one.id, other)):
            blocking.append(one)
        elif "order" in own and "order" in other:
            since.reordered.add((one.name, one.id))
    since.tags.update(retagged.wanted)
    return blocking


def _whole(patch: Patch) -> bool:
    """Whether a patch is all of a paper, which the change then took away."""
    return "added" in patch


def _check_tags(change: Change, change_id: int, label: str) -> None:
    """Refuse to bring a tag back to papers when it is gone itself."""
    found = change.row(_LOST, (change_id,))
    if found is not None:
        raise _blocked(change, label, found[0], found[1], "tag", found[2])


def _worn(change: Change, tag: int) -> bool:
    """Whether any paper has a tag: one that came with what is taken back stays for the others."""
    return change.row("select 1 from entry_tags where tag = ? limit 1", (tag,)) is not None


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
    """The parts that a patch sets, each field and each paper of a collection being one."""
    fields: dict[str, Any] = patch.get("fields", {})
    papers = (*patch.get("in", ()), *patch.get("out", ()))
    whole = set(patch) - {"fields", "order", "in", "out"}
    return whole | {f"field {name}" for name in fields} | {f"paper {one}" for one in papers}


def _crossed(change: Change, change_id: int, label: str, name: str) -> UndoBlocked:
    """What another of the same kind has become since stands in the way."""
    later, at = change.row(_NEWEST, (change_id, change.id, name))
    return _refusal(label, later, at, "changed something else, with which that cannot go together")


def _blocked(
    reading: Reading, label: str, later: str, at: float, name: str, object_id: int
) -> UndoBlocked:
    what = next(_shown(reading, name, object_id), "")
    way = ", or bring back a version of the paper from its history" if name == "entry" else ""
    did = f"went on from what it wrote of {what}" if what else "went on from what it wrote"
    return _refusal(label, later, at, did, way)


def _refusal(label: str, later: str, at: float, did: str, way: str = "") -> UndoBlocked:
    day = f"{datetime.fromtimestamp(at).astimezone():%Y-%m-%d %H:%M}"
    return UndoBlocked(
        f"“{label}” cannot be undone: “{later}” of {day} {did}."
        f" Nothing was changed; undo that one first{way}."
    )


def _shown(reading: Reading, name: str, object_id: int) -> Iterator[str]:
    if name in ("entry", "tag", "source", "collection", "person"):
        column, table = ("title", "entries") if name == "entry" else ("name", f"{name}s")
        found = reading.value(f"select {column} from {table} where id = ?", (object_id,))
        if found:
            yield f"“{found}”"
