"""What the history costs, and folding its older part together.

What is folded is gone from the journal: the library stays as it is, and so do all states from the
moment of the fold on; those before it, and the undo of what was done before it, are no more. A
change from before that moment stays as long as it can be redone, or was undone or redone since.
"""

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from refman.store import stood
from refman.store.change import dump
from refman.store.reading import Counted, Reading, chunks, counted, marks, unheard

_STEP = 70
"""Bytes of a journal row and its place in the index, beside the side that it holds."""
_META = "folded"


class Folded(NamedTuple):
    """How far the history is folded.

    Args:
        id: of the last thing that happened and is folded.
        before: seconds since 1970 UTC; the oldest state that is still known is that of then.
        changes: how many were folded, in all.
    """

    id: int
    before: float
    changes: int


class Cost(NamedTuple):
    """What the history takes.

    Args:
        changes: that are still whole.
        steps: rows of the journal.
        size: about how many bytes of the library they take.
        oldest: when the oldest of the changes was made, seconds since 1970 UTC; None without any.
    """

    changes: int
    steps: int
    size: int
    oldest: float | None
    folded: Folded | None


def cost(reading: Reading) -> Cost:
    """What the history takes now. Goes through the journal once: some 50 ms for 100,000 steps."""
    changes, oldest = reading.row("select count(*), min(at) from changes")
    steps, sides = reading.row("select count(*), coalesce(sum(length(other)), 0) from journal")
    return Cost(changes, steps, sides + steps * _STEP, oldest, folded(reading))


def folded(reading: Reading) -> Folded | None:
    """How far the history is folded; None where it is whole."""
    found = reading.value("select value from meta where name = ?", (_META,))
    return None if found is None else Folded(**json.loads(found))


def cut(reading: Reading, moment: float) -> int:
    """Id of the last thing that had happened at a moment; 0 when nothing had.

    The order of ids is the history, also where the clock went back.
    """
    newest = (
        f"select id from {table} where at <= ? order by id desc limit 1"
        for table in ("changes", "travels")
    )
    return max(reading.value(sql, (moment,)) or 0 for sql in newest)


_GOING = (
    "select id from changes where id <= ?1 and state <> 'undone'"
    " and not exists (select 1 from travels where change = changes.id and travels.id > ?1)"
)
_SETTLED = (
    "select id from rewritings where id in (select id from rewritten) and not exists"
    " (select 1 from journal where object = 'rewriting' and id = rewritings.id"
    f" and change not in ({_GOING}))"
)
"""Rewritings that no change would be left of, and whose files have the new texts: the others are
still to be written."""


def going(reading: Reading, moment: float) -> int:
    """How many changes a fold up to a moment would take away."""
    found = reading.value(f"select count(*) from ({_GOING})", (cut(reading, moment),))
    return int(found)


def room(reading: Reading, moment: float) -> int:
    """About how many bytes the changes take that a fold up to a moment would take away."""
    steps, sides = reading.row(
        f"select count(*), coalesce(sum(length(other)), 0) from journal where change in ({_GOING})",
        (cut(reading, moment),),
    )
    return int(sides + steps * _STEP)


def statements(
    reading: Reading, moment: float, told: Counted = unheard
) -> Iterator[tuple[str, Sequence[object]]]:
    """What folds the history up to a moment, to be done one after another; nothing to be done is no
    statement.

    Args:
        told: how many changes of how many are folded, as they are; may raise.
    """
    last, before = cut(reading, moment), folded(reading)
    every = [id_ for (id_,) in reading.rows(f"{_GOING} order by id", (last,))]
    settled = [id_ for (id_,) in reading.rows(_SETTLED, (last,))]
    for some in counted(every, told):
        for table, column in (("journal", "change"), ("travels", "change"), ("changes", "id")):
            yield f"delete from {table} where {column} in {marks(some)}", some
    if every:
        yield from _files_let_go(settled)
        total = len(every) + (before.changes if before else 0)
        note = dump(Folded(last, moment, total)._asdict())
        yield "insert or replace into meta values (?, ?)", (_META, note)


def _files_let_go(settled: Sequence[int]) -> Iterator[tuple[str, Sequence[object]]]:
    """Nothing can undo these rewritings any more: texts of files and how they stood may go."""
    for some in chunks(settled):
        for table in ("rewritings", "rewritten"):
            yield f"delete from {table} where id in {marks(some)}", some
        yield from stood.forgets(some)
