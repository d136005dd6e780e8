"""The library as it was: a copy of its file in which everything since is taken back again.

The copy is made by SQLite from one moment of the file, beside whoever writes it, and the history is
walked back in the copy alone, so the library itself is never written. The walk costs what undoing
all those changes would.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from refman.model.errors import MomentError
from refman.model.moments import written
from refman.store import folding, history
from refman.store.change import Change
from refman.store.library import Library, connect
from refman.store.reading import Reading, sentences

Step = Callable[[int, int], object]
"""Told how many of how many things were taken back; what it raises ends the walk."""


class Past(Library):
    """A library as it was, open for reading; bookkeeping goes to the library that it was made from.

    `moment` is in seconds since 1970 UTC.
    """

    def __init__(self, path: Path, origin: Library, moment: float) -> None:
        day = f"{datetime.fromtimestamp(moment).astimezone():%Y-%m-%d %H:%M}"
        super().__init__(path, None, f"it shows what it was on {day}")
        self.moment = moment
        self._origin = origin

    def note_all(self, statements: object) -> None:
        """Bookkeeping, such as of keys that were given out, counts for the library as it is."""
        self._origin.note_all(statements)  # type: ignore[arg-type]


def write(library: Library, moment: float, path: Path, step: Step) -> None:
    """Write the library as it was at a moment to a new file.

    It has the history up to then, and no linked files: those follow the library of today.

    Args:
        moment: seconds since 1970 UTC; one that is still to come gives the library as it is.

    Raises:
        MomentError: the history is folded together beyond that moment.
        LibraryUnwritable: the file cannot be written.
    """
    folded = folding.folded(library.reading)
    if folded and moment < folded.before:
        raise MomentError(
            f"The history before {written(folded.before)} was folded together, so the library as it"
            " was earlier is not known. Ask for a later moment."
        )
    with sentences(path):
        library.reading.copy_to(path)
        with closing(connect(path, "rw")) as writer:
            _walk_back(writer, path, moment, step)


def _walk_back(writer: sqlite3.Connection, path: Path, moment: float, step: Step) -> None:
    # Nobody else has the copy, and a copy that is not finished is thrown away.
    for pragma in ("journal_mode = off", "synchronous = off", "cache_size = -200000"):
        writer.execute(f"pragma {pragma}")
    writer.execute("pragma foreign_keys = on")
    writer.execute("begin immediate")
    change = Change(writer, path, "")
    last = folding.cut(change, moment)
    since = _since(change, last)
    for done, (_, change_id, way) in enumerate(since):
        step(done, len(since))
        _take_back(change, change_id, way)
    change.execute("delete from documents")
    for sql in (
        "delete from journal where change > ?",
        "delete from travels where id > ?",
        "delete from changes where id > ?",
    ):
        change.execute(sql, (last,))
    writer.commit()


def _since(reading: Reading, last: int) -> Sequence[tuple[int, int, str]]:
    """What happened after `last`, the newest first: its id, of which change, and what became."""
    return reading.rows(
        "select id, id as change, 'done' as way from changes where id > ?1 union all"
        " select id, change, way from travels where id > ?1 order by id desc",
        (last,),
    )


def _take_back(change: Change, change_id: int, way: str) -> None:
    label, state = change.row("select label, state from changes where id = ?", (change_id,))
    if way == "undo" and state != "done":
        history.bring_back(change, change_id, label)
    elif way != "undo" and state == "done":
        history.take_back(change, change_id, label)
