"""The library as it was: a copy of its file in which everything since is taken back again.

The copy is made by SQLite from one moment of the file, beside whoever writes it, and the history is
walked back in the copy alone, so the library itself is never written. The walk costs what undoing
all those changes would.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import datetime
from itertools import islice
from pathlib import Path

from refman.model.errors import LibraryUnwritable, MomentError
from refman.model.moments import written
from refman.store import folding, history, rewritings, turns
from refman.store.change import Change, dump
from refman.store.library import Library
from refman.store.marks import MARKS
from refman.store.opening import Opened, connect
from refman.store.reading import Reading, sentences
from refman.store.turns import State, Was

Step = Callable[[int], object]
"""Told how often some papers were put back; what it raises ends the walk."""
_AT_ONCE = 500
_LIGHT = {"tags", "trashed", "sightings", "attachments", *MARKS}


class Past(Library):
    """A library as it was, open for reading; bookkeeping goes to the library that it was made from.

    `moment` is in seconds since 1970 UTC, `origin` that library.
    """

    def __init__(self, path: Path, origin: Library, moment: float) -> None:
        day = f"{datetime.fromtimestamp(moment).astimezone():%Y-%m-%d %H:%M}"
        super().__init__(path, Opened(None, f"it is shown as it was on {day}"))
        self.moment = moment
        self.origin = origin

    @property
    def home(self) -> Path:
        return self.origin.home

    def _refusal(self) -> LibraryUnwritable:
        return LibraryUnwritable(
            f"The library “{self.origin.path.name}” cannot be changed here: {self.hindrance}."
            " Nothing was changed; change the library as it is now."
        )

    def note_all(
        self, statements: Iterable[tuple[str, Sequence[object]]], *, in_order: bool = False
    ) -> None:
        """Bookkeeping, such as of keys that were given out, counts for the library as it is."""
        self.origin.note_all(statements, in_order=in_order)


def begun(library: Library) -> float | None:
    """The first moment at which it is known what the library was, in seconds since 1970 UTC; None
    while nothing was ever written. Of a past one that from which it was made is meant."""
    reading = (library.origin if isinstance(library, Past) else library).reading
    if folded := folding.folded(reading):
        return folded.before
    first: float | None = reading.value("select min(at) from changes")
    return first


def check(library: Library, moment: float) -> None:
    """That there was anything at a moment; raises MomentError with the time from which on."""
    first = begun(library)
    if first is not None and moment < first:
        day = f"{datetime.fromtimestamp(first).astimezone():%Y-%m-%d %H:%M}"
        raise MomentError(
            f"Nothing is known from before {day}: then the history of this library begins. Ask for"
            " a later moment."
        )


def write(library: Library, moment: float, path: Path, step: Step) -> None:
    """Write the library as it was at a moment to a new file.

    It has the history up to then, and no linked files: those follow the library of today.

    Args:
        library: of a past one that from which it was made is meant, which knows what came after.
        moment: seconds since 1970 UTC; one that is still to come gives the library as it is.

    Raises:
        MomentError: the history is folded together beyond that moment.
        LibraryUnwritable: the file cannot be written.
    """
    if isinstance(library, Past):
        library = library.origin
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
    touched = turns.was(change, last)
    for _, change_id, way in _since(change, last):
        _take_back(change, change_id, way)
    for done, some in enumerate(_by_the_hundred(touched)):
        step(done)
        _put_back(change, some)
    change.execute("delete from documents")
    rewritings.owe_nothing(change)
    for sql in (
        "delete from journal where change > ?",
        "delete from travels where id > ?",
        "delete from changes where id > ?",
    ):
        change.execute(sql, (last,))
    change.close()
    writer.commit()
    writer.execute("pragma journal_mode = wal")


def _since(reading: Reading, last: int) -> Sequence[tuple[int, int, str]]:
    """What happened after `last`, the newest first: its id, of which change, and what became."""
    return reading.rows(
        "select id, id as change, 'done' as way from changes where id > ?1 union all"
        " select id, change, way from travels where id > ?1 order by id desc",
        (last,),
    )


def _take_back(change: Change, change_id: int, way: str) -> None:
    """All but the papers, of which only the outcome counts."""
    label, state = change.row("select label, state from changes where id = ?", (change_id,))
    if way == "undo" and state != "done":
        history.bring_back(change, change_id, label, papers=False)
    elif way != "undo" and state == "done":
        history.take_back(change, change_id, label, papers=False)


def _put_back(change: Change, papers: Sequence[Was]) -> None:
    """Many at once: what else than tags differs is taken out and put in anew, in the least time."""
    parts = {one.id: _parts(one.now, one.then) for one in papers}
    anew = [one for one in papers if parts[one.id] is None]
    change.exchange("entry", [(one.id, None) for one in anew if one.now is not None])
    change.exchange("entry", [(one.id, one.then) for one in anew if one.then is not None])
    change.exchange("entry", [(id_, patch) for id_, patch in parts.items() if patch])
    change.execute_many(
        "update journal set other = ?, seal = null where change = ? and step = ?",
        [
            (None if side is None else dump(side), *place)
            for one in papers
            for place, side in one.sides.items()
        ],
    )


def _parts(now: State | None, then: State | None) -> dict[str, object] | None:
    """A patch where text is the same; None where it is not."""
    if now is None or then is None:
        return {} if now is then else None
    differing = {name: then[name] for name in then if then[name] != now[name]}
    return differing if differing.keys() <= _LIGHT and _in_order(now, then) else None


def _in_order(now: State, then: State) -> bool:
    return list(now["fields"]) == list(then["fields"])


def _by_the_hundred(papers: Iterator[Was]) -> Iterator[list[Was]]:
    while some := list(islice(papers, _AT_ONCE)):
        yield some
