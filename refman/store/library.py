"""A library: one SQLite file, opened, read, changed, undone, and observed.

Writing goes through one connection (`writing`); the window gives it to its one writer thread.
Every thread that reads gets a read-only connection of its own, so that in WAL mode nobody waits
for a job. Nothing read is cached here: a second process may have changed it.
"""

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import Self

from refman.model.changes import Changes, HistoryItem
from refman.model.entry import Entry, EntryId
from refman.model.errors import DamagedLibrary, LibraryUnwritable, UndoBlocked
from refman.store import history, keeping, papers
from refman.store.change import Change
from refman.store.hindrances import FULL, REPLACED, WAYS
from refman.store.hold import hold, release
from refman.store.opening import (
    Opened,
    Told,
    connect,
    frozen,
    open_writer,
    sentences_of_the_system,
    tidy,
    writer_again,
)
from refman.store.reading import Counted, Reading, sentences, unheard
from refman.store.writing import Writing, count_upkeep

__all__ = ["Change", "Library"]

Observer = Callable[[Changes], None]


class Library:
    """An open library. Made by `Library.open`; closed by `close` or as a context manager.

    `amiss`: what was seen to beside it when it was opened, to be told; None where all was well.
    """

    def __init__(self, path: Path, opened: Opened) -> None:
        self.path = path
        self._writing = Writing(path, opened.writer, opened.hindrance, self._refusal)
        self._aside = opened.aside
        self.amiss = opened.told
        self._local = threading.local()
        self._readers: list[Reading] = []
        self._former: list[sqlite3.Connection] = []
        self._observers: list[Observer] = []
        self._known = self._top()
        self._held = hold(path) if opened.writer else []

    @classmethod
    def open(cls, path: Path, *, make: bool = True, told: Told | None = None) -> "Library":
        """Open the library at `path`; older ones are migrated.

        A library on a read-only disk opens for reading, with its log by a copy of both.

        Args:
            make: if there is no file, make an empty library.
            told: how far it is while an older library is migrated.

        Raises:
            NotALibrary: the file is something else, or damaged, or missing and not to be made.
            NewerLibrary: a newer refman wrote it.
            LibraryUnwritable: its folder cannot be made or is not writable, or an older library
                cannot be migrated.
        """
        with sentences(path), sentences_of_the_system(path):
            path = Path(os.path.realpath(path))  # what lies beside it lies beside the file itself
            return cls(path, open_writer(path, make=make, told=told))

    @property
    def writable(self) -> bool:
        """Whether this process may change the library."""
        return self._writing.possible

    @property
    def hindrance(self) -> str:
        """Why this process may not change it, a clause; "" where it may."""
        return self._writing.hindrance

    def demand_writable(self) -> None:
        """Demand that it may be changed; raises LibraryUnwritable."""
        self._writing.demanded()

    def refuse_changes(self, hindrance: str) -> None:
        """Have nothing be written from now on, for a reason of `opening.WAYS`. Any thread."""
        self._writing.hindrance = hindrance

    def tell_waiting(self, told: Callable[[bool], object]) -> None:
        """Have `told` hear when a change waits for another program that writes, which is for more
        than a second, and when no longer; called by the thread that waits."""
        self._writing.waits = told

    def is_whole(self) -> bool:
        """Whether all of the file can be read, by a look at every page: seconds for 100 MB."""
        try:
            return bool(self.reading.value("pragma quick_check(1)") == "ok")
        except DamagedLibrary:
            return False

    def mend_index(self) -> bool:
        """Make the search index anew where it says that it holds fewer words than it does, by which
        papers could not be edited; nothing that is true changes. Returns whether it was so."""
        from refman.store import rederiving, totals  # no start needs them

        if not self.writable or not totals.short(self.reading):
            return False
        with self._writing.lock, sentences(self.path):
            writer = self._writing.demanded()
            rederiving.rederive(writer, self.path, unheard, words_alone=True)
            self._writing.settle("passive")
        return True

    @property
    def home(self) -> Path:
        """The library file beside which its attachments are kept."""
        return self.path

    @property
    def reading(self) -> Reading:
        """The calling thread's read-only connection."""
        reading: Reading | None = getattr(self._local, "reading", None)
        if reading is None:
            with sentences(self.path), self._still():
                reading = self._local.reading = Reading(self._connected(), self.path)
                self._readers.append(reading)
        return reading

    def _still(self) -> AbstractContextManager[object]:
        """Meanwhile a library that is only read stays so; one that is written is not held up."""
        return nullcontext() if self._writing.connection else self._writing.lock

    def _connected(self) -> sqlite3.Connection:
        if self._aside:
            return self._aside.connect()
        if self._writing.replaced():  # papers of the one would stand beside those of the other
            raise LibraryUnwritable(
                f"The library “{self.path}” was replaced or moved by another program while it was"
                " open. Close refman and open what stands there now."
            )
        return connect(self.path, "ro") if self._writing.connection else frozen(self.path)

    @contextmanager
    def change(self, label: str) -> Iterator[Change]:
        """One transaction, one undo step, one piece of news.

        A change that touches nothing leaves no trace. When the block raises, the library is as
        before. Observers run in the calling thread, after the commit.
        """
        with self._writing.lock:
            with sentences(self.path), self._writing.transaction() as writer:
                change = Change(writer, self.path, label)
                unseen = history.top(change) != self._known
                yield change
                change.close()
            if not unseen:
                self._known = self._top()
            self._tell(change.news())

    def undo(self, change_id: int = 0, told: history.Told | None = None) -> str:
        """Take back the last change. Returns its label; raises NothingToUndo or UndoBlocked.

        Refused too when another process made or undid a change since it was last noticed: the
        last change is then none that anybody here was shown.

        Args:
            change_id: an older change to take back, by a new one; refused, with the name of what
                stands in its way, when later changes went on from what it wrote.
            told: how far it is, now and then; what it raises leaves the library as it was.
        """
        if change_id and change_id != history.next_steps(self.reading)[0][0]:
            from refman.store import withdrawing  # no start needs it

            with self.change("Undo") as change:
                return withdrawing.withdraw(change, change_id, told)
        return self._travel(partial(history.undo, told=told))

    def redo(self, change_id: int = 0, told: history.Told | None = None) -> str:
        """Bring back the last change undone. Returns its label; raises as `undo` does.

        Args:
            change_id: one that was undone before others, which come back with it, the first one
                first.
            told: as in `undo`, of each by itself; what it raises leaves those that are back.
        """
        if change_id:
            history.check_undone(self.reading, change_id)
        while change_id and change_id != history.next_steps(self.reading)[1][0]:
            self._travel(partial(history.redo, told=told))
        return self._travel(partial(history.redo, told=told))

    def note(self, sql: str, parameters: tuple[object, ...]) -> None:
        """Write one row of the store's own bookkeeping, outside of history and news."""
        self.note_all([(sql, parameters)])

    def note_all(
        self, statements: Iterable[tuple[str, Sequence[object]]], *, in_order: bool = False
    ) -> None:
        """Write bookkeeping by several statements with their parameters, as one transaction.

        Args:
            in_order: each writes behind the one before it, and none comes back to an earlier place.
        """
        with self._writing.lock, sentences(self.path), self._writing.transaction() as writer:
            if in_order:
                keeping.least(writer)
            for sql, parameters in statements:
                writer.execute(sql, parameters)

    def entry(self, entry_id: EntryId) -> Entry:
        """One whole entry; raises EntryMissing."""
        return papers.entry(self.reading, entry_id)

    def history(self, limit: int = 200) -> list[HistoryItem]:
        """The newest changes, newest first."""
        return history.items(self.reading, limit)

    def fold(self, before: float, told: Counted = unheard) -> int:
        """Fold the history up to a moment together, and give back the room that it took.

        Args:
            before: seconds since 1970 UTC; one still to come is now, for the library can be asked
                for as it was since then.
            told: how many changes of how many are folded; what it raises leaves the library as it
                was.

        Returns:
            By how many bytes the file shrank; 0 where it could not, as while another program reads
            from it. Its room is then used by what comes.
        """
        from refman.store import folding  # no start needs it

        with self._writing.lock, sentences(self.path):
            moment = min(before, time.time())
            if not folding.going(self.reading, moment):
                return 0
            self.demand_writable()
            self._writing.settle()
            size = self._size()
            self.note_all(folding.statements(self.reading, moment, told))
            self._known = self._top()
            self._writing.shrink()
            return max(0, size - self._size())

    def tend(self) -> bool:
        """Make searching quicker by a little work, which nobody is told of, or where there is none
        have what is in the write-ahead log put in its place; returns whether there is more."""
        if self._writing.connection is None:
            return False
        from refman.store import merging  # no start needs it

        writing = self._writing
        with writing.lock, sentences(self.path), writing.transaction(upkeep=True) as writer:
            more = merging.step(writer)
            if more:
                count_upkeep(writer)
        if not more:
            writing.settle("passive")
        return more

    def become(self, path: Path) -> None:
        """Take over all that another library of this version holds, as one transaction; raises
        LibraryUnwritable. Its history comes along, so that undo goes on from there.

        Args:
            path: of the other one, which nobody else needs: its pages become as large as those
                here.
        """
        from refman.store.upgrading import repage  # no start needs it

        writer = self._writing.demanded()
        with self._writing.lock, sentences(self.path), closing(connect(path, "rw")) as other:
            repage(other, writer.execute("pragma page_size").fetchone()[0])
            other.backup(writer)
            self._known = self._top()
            self._writing.others_wrote()
        self._tell(Changes(everything=True))

    def observe(self, observer: Observer) -> Callable[[], None]:
        """Have `observer` told of every change from now on; call what is returned to stop."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    def notice_others(self) -> bool:
        """Tell the observers if another process changed the library, or if it can be changed again
        since its disk has room. Never waits.

        Returns:
            Whether another process did.
        """
        if not self._writing.lock.acquire(blocking=False):
            return False
        try:
            freed = self.hindrance == FULL and self._write_again()
            gone = not self.hindrance and self._writing.lost()
            changed = self._writing.others_wrote()
            if changed:
                self._known = self._top()
                changed = not self._writing.only_tended()
        finally:
            self._writing.lock.release()
        if changed or gone or freed:
            self._tell(Changes(everything=True))
        return changed

    def _write_again(self) -> bool:
        """Write a library that was opened on a full disk, where it can be now; what reads it turns
        to connections that see what is written."""
        writer = writer_again(self.path)
        if writer is None:
            return False
        self._held = hold(self.path)
        self._writing.begin(writer)
        # Closed with the library: to close such a file takes SQLite's locks on it away.
        self._former += [one.turn_to(connect(self.path, "ro")) for one in self._readers]
        self._known = self._top()
        return True

    def close(self) -> None:
        """Close every connection. Threads that still read get an error from SQLite."""
        with self._writing.lock:
            self._writing.lost()
            for reading in self._readers:
                reading.close()
            self._readers.clear()
            for former in self._former:
                former.close()
            self._former.clear()
            if self._aside:
                self._aside.close()
            self._writing.close()
            if self._held:
                release(self._held)
                if self.hindrance != REPLACED:
                    tidy(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _travel(self, step: Callable[[Change], str]) -> str:
        with self._writing.lock:
            with sentences(self.path), self._writing.transaction() as writer:
                change = Change(writer, self.path, "")
                if history.top(change) != self._known:
                    self.notice_others()
                    raise UndoBlocked(
                        f"Another program has just changed the library{_newest(change)}. Nothing"
                        " was undone or redone; look at the history, and do it again if it is"
                        " still meant."
                    )
                label = step(change)
                change.close()
            self._known = self._top()
            self._tell(change.news())
        return label

    def _size(self) -> int:
        """Bytes of the library on disk, with what was written but not put in its place yet."""
        files = (self.path, self.path.with_name(f"{self.path.name}-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def _refusal(self) -> LibraryUnwritable:
        """Why nothing can be changed, and the way out."""
        return LibraryUnwritable(
            f"The library “{self.path}” cannot be changed: {self.hindrance}. Nothing was changed;"
            f" {WAYS[self.hindrance]}."
        )

    def _tell(self, news: Changes) -> None:
        if news.id or news != Changes(label=news.label, again=news.again):
            for observer in tuple(self._observers):
                observer(news)

    def _top(self) -> tuple[int | None, int | None, int | None]:
        """Where the history stands now; nothing where it cannot grow."""
        writer = self._writing.connection
        return history.top(Reading(writer, self.path)) if writer else (None, None, None)


def _newest(reading: Reading) -> str:
    """The newest change in a clause; "" without any."""
    items = history.items(reading, 1)
    return f"; its last change is “{items[0].label}”" if items else ""
