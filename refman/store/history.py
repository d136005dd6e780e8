"""Undo, redo and the list of changes. Either exchanges the journal's side with the library's.

Undo takes back the newest change that is done, so nothing journalled can have happened to its
rows since; the seal finds what was written past the journal, and then undo refuses.

Entries are exchanged while the tags and sources that they name are there: before those in undo,
after them in redo. A tag that the change deleted is missing for a moment; the foreign keys are
checked at the end. A source is not to be missed, for papers are shown with its name: where a change
took some away, undo has them come back before the papers.
"""

from collections.abc import Callable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from refman.model.changes import HistoryItem
from refman.model.errors import NothingToUndo, UndoBlocked
from refman.store.change import Change, dump, seal
from refman.store.reading import Reading

Told = Callable[[int, int], object]
"""Told how many steps of how many are exchanged; what it raises leaves all as it was."""
_AT_ONCE = 2048
_ENTRIES, _OTHERS = "= 'entry'", "<> 'entry'"


class _Way(NamedTuple):
    """The order in which the steps of a change are exchanged."""

    kinds: tuple[str, str]
    sign: str
    order: str


_BACK = _Way((_ENTRIES, _OTHERS), "<", "order by step desc")
_FORTH = _Way((_OTHERS, _ENTRIES), ">", "order by step")


def undo(change: Change, told: Told | None = None) -> str:
    """Take back the newest change that is done; returns its label."""
    row = change.row("select id, label from changes where state = 'done' order by id desc limit 1")
    if row is None:
        raise NothingToUndo("There is nothing to undo.")
    take_back(change, *row, told=told)
    _note(change, row[0], "undo")
    return str(row[1])


def redo(change: Change, told: Told | None = None) -> str:
    """Bring back the change that was undone last; returns its label."""
    row = change.row("select id, label from changes where state = 'undone' order by id limit 1")
    if row is None:
        raise NothingToUndo("There is nothing to redo.")
    bring_back(change, *row, told=told)
    _note(change, row[0], "redo")
    return str(row[1])


def check_undone(reading: Reading, change_id: int) -> None:
    """Nothing, or raise NothingToUndo where a change is none that redo brings back."""
    row = reading.row("select label, state from changes where id = ?", (change_id,))
    if row is None:
        raise NothingToUndo(f"The history has no change {change_id}. Nothing was redone.")
    label, state = row
    if state != "undone":
        by = reading.value(_TAKEN_BACK, (f"Undo “{label}”", change_id))
        way = f" A later change took it back; “refman undo {by}” undoes that one." if by else ""
        raise NothingToUndo(f"“{label}” is not undone.{way}")


_TAKEN_BACK = "select max(id) from changes where label = ? and id > ? and state = 'done'"
"""A change that was undone by its number has another one take it back, which is named so."""


def take_back(
    change: Change, change_id: int, label: str, *, papers: bool = True, told: Told | None = None
) -> None:
    """Exchange the two sides of a change that is done, the newest that is.

    Without `papers` those stay as they are: whoever asks sees to them.
    """
    gone = (
        "select 1 from journal where change = ? and object = 'source' and other is not null"
        " and seal is null limit 1"
    )
    first = _BACK.kinds if change.row(gone, (change_id,)) is None else _BACK.kinds[::-1]
    _exchange(change, change_id, label, _BACK._replace(kinds=first), papers, told)
    change.execute("update changes set state = 'undone' where id = ?", (change_id,))


def bring_back(
    change: Change, change_id: int, label: str, *, papers: bool = True, told: Told | None = None
) -> None:
    """Exchange the two sides of a change that is undone, the one that was undone last."""
    _exchange(change, change_id, label, _FORTH, papers, told)
    change.execute("update changes set state = 'done' where id = ?", (change_id,))


def _note(change: Change, change_id: int, way: str) -> None:
    row = (change.next_id(), change_id, change.time, way)
    change.execute("insert into travels values (?, ?, ?, ?)", row)


def next_steps(reading: Reading) -> tuple[tuple[int, str], tuple[int, str]]:
    """Id and label of the change that undo would take back, and of the one that redo would bring
    back; 0 and "" where there is none."""
    done = "select id, label from changes where state = 'done' order by id desc limit 1"
    undone = "select id, label from changes where state = 'undone' order by id limit 1"
    return reading.row(done) or (0, ""), reading.row(undone) or (0, "")


def top(reading: Reading) -> tuple[int | None, int | None, int | None]:
    """The newest change, the one that undo would take back and the one that redo would bring."""
    return (
        reading.value("select max(id) from changes"),
        reading.value("select id from changes where state = 'done' order by id desc limit 1"),
        reading.value("select id from changes where state = 'undone' order by id limit 1"),
    )


def items(reading: Reading, limit: int) -> list[HistoryItem]:
    """The newest changes, newest first."""
    rows = reading.rows(
        "select id, at, label, state, (select count(distinct object || id) from journal"
        " where change = changes.id) from changes order by id desc limit ?",
        (limit,),
    )
    return [HistoryItem(*row) for row in rows]


def _exchange(
    change: Change, change_id: int, label: str, way: _Way, papers: bool, told: Told | None
) -> None:
    total = change.value("select count(*) from journal where change = ?", (change_id,))
    done = 0
    change.travel(change_id, label)
    change.execute("pragma defer_foreign_keys = on")
    for kinds in way.kinds if papers else (_OTHERS,):
        last: int | None = None
        while steps := change.rows(
            "select step, object, id, other, seal from journal where change = ?1"
            f" and object {kinds} and (?2 is null or step {way.sign} ?2) {way.order} limit ?3",
            (change_id, last, _AT_ONCE),
        ):
            last = steps[-1][0]
            for name, group in groupby(steps, key=itemgetter(1)):
                _exchange_objects(change, change_id, label, name, list(group))
            done += len(steps)
            if told is not None:
                told(done, total)


def _exchange_objects(
    change: Change, change_id: int, label: str, name: str, steps: Sequence[tuple[Any, ...]]
) -> None:
    patches = [None if other is None else change.unpacked(other) for _, _, _, other, _ in steps]
    ids = [step[2] for step in steps]
    inverses = change.exchange(name, list(zip(ids, patches, strict=True)))
    rows = []
    for (step, _, _, _, mark), patch, inverse in zip(steps, patches, inverses, strict=True):
        if mark is not None and (inverse is None or seal(inverse) != mark):
            raise UndoBlocked(
                f"“{label}” cannot be undone: what it changed was changed again outside"
                " refman's history. Nothing was changed."
            )
        other = None if inverse is None else dump(inverse)
        rows.append((other, seal(patch) if patch and inverse else None, change_id, step))
    change.execute_many(
        "update journal set other = ?, seal = ? where change = ? and step = ?", rows
    )
