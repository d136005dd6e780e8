"""Linked files in the window: watched, and synchronised in the background.

They are looked at beside the GUI thread, since a disk that is gone answers late or never; what is
owed is done by the writer, as the command `sync`. Nothing is looked at while no file is linked.
"""

from concurrent.futures import Future, wait
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from refman.commands import Outcome
from refman.gui.counting import counted
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.jobs import Inline, Progress, Runner
from refman.model.changes import Changes
from refman.model.errors import LinkError
from refman.services import linking
from refman.services.linking.watch import Watch
from refman.store import documents, history
from refman.store.documents import Linked

_LOOKS = 500
_PAUSE = 150
"""Milliseconds between two looks, and from news of the library to the look that they cause."""
_PATIENCE = 300
"""Milliseconds before it is shown that a file is being synchronised."""
_LAST_WAIT = 2.0
"""Seconds that the end of the window waits for the disks that hold linked files."""
_TOLD_AT = 2
"""The failure in a row that is told; a first one may be an editor that is saving."""

Owed = list[tuple[Linked, str]]
"""Files to synchronise, each with its state: which side was changed."""


class Linking(QObject):
    """See the module. Lives in the GUI thread; the session owns it.

    Signals:
        changed: `files` or `moving` are others.
        brought: an `Outcome`: a file brought changes into the library.
        failing: a `Linked` could not be synchronised, and not for a moment only.
        mended: a `Linked` that failed is synchronised again.
    """

    changed = Signal()
    brought = Signal(object)
    failing = Signal(object)
    mended = Signal(object)

    _looked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._looker: Runner = Inline()
        self._watch = Watch()
        self._watching = False
        self._busy = 0
        self._news = False
        self._moving: dict[int, str] = {}
        self._failures: dict[int, int] = {}
        self._told = ""
        self._redo = False
        """Whether something could be redone before files were synchronised."""
        self.files: tuple[Linked, ...] = tuple(documents.every(session.library.reading))
        self.moving: dict[int, str] = {}
        self._timer = QTimer(self, interval=_LOOKS)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._connect()

    def watch(self, looker: Runner) -> None:
        """Synchronise from now on, beginning with what was owed when the window closed last.

        Args:
            looker: looks at the disks. A library that is read-only is not synchronised.
        """
        self._looker = looker
        self._watching = True
        self._follow_files()
        self.look()

    def look(self, *, news: bool = False) -> None:
        """Have it found out what is owed, and that be done; while one look lasts, none begins.

        Args:
            news: the library was changed.
        """
        self._news |= news
        if self._busy or not (self._watches() and self.files):
            return
        news, self._news = self._news, False
        self._busy += 1
        job = self._looker.submit(tr("Look at linked files"), lambda _: self._owed(news))
        job.future.add_done_callback(self._looked.emit)

    def synchronise(self, one: Linked) -> None:
        """Bring one file and the library together now."""
        self._session.run("sync", path=one.path)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.look)
        self._pause.timeout.connect(partial(self.look, news=True))
        self._patience.timeout.connect(self._show_moving)
        self._looked.connect(self._take)
        self._session.news.connect(self._hear)
        self._session.closing.connect(self._finish)

    def _owed(self, news: bool) -> Owed:
        """Belongs to the looker's thread, as the watch does."""
        reading = self._session.library.reading
        owed = self._watch.owed(reading, news=news)
        return [(one, linking.state(reading, one)[0]) for one in owed]

    def _take(self, looked: "Future[Owed]") -> None:
        self._busy -= 1
        if error := looked.exception():
            self._timer.stop()  # what goes wrong at every look is told once
            self._session.failed.emit(error)
            return
        owed = looked.result()
        self._moving = {one.id: state for one, state in owed}
        if owed:
            self._redo = self._can_redo()
            self._patience.start()
        self._busy += len(owed)
        for one, _ in owed:
            self._session.run_aside(partial(self._end, one), "sync", path=one.path)

    def _end(self, one: Linked, done: "Future[Outcome]") -> None:
        self._busy -= 1
        self._moving.pop(one.id, None)
        if not self._busy:
            self._patience.stop()
            self._show_moving()
            if self._news:
                self._pause.start()
        if error := done.exception():
            self._tell(error)
        else:
            self._told = ""
            self._judge(one, done.result())

    def _tell(self, error: BaseException) -> None:
        """Once, though every look finds the same; of a file that was let go meanwhile, never."""
        if not isinstance(error, LinkError) and str(error) != self._told:
            self._told = str(error)
            self._session.failed.emit(error)

    def _judge(self, one: Linked, outcome: Outcome) -> None:
        (report,) = outcome.data
        name, number = Path(one.path).name, report["to_library"]
        taken = tr("{name}: {number} taken over", name=name, number=counted(number, "paper"))
        told = [taken] if number else []
        if number and self._redo and not self._can_redo():
            self._redo = False
            told.append(tr("Nothing can be redone any more, for that is a step of its own"))
        told += [f"{name}: {heard(doubt)}" for doubt in report["doubts"][:1]]
        if told:
            self.brought.emit(Outcome(". ".join(told), change=outcome.change))
        if report["state"] in ("failed", "missing"):
            self._failures[one.id] = self._failures.get(one.id, 0) + 1
            if self._failures[one.id] == _TOLD_AT:
                self.failing.emit(one._replace(state=report["state"], reason=report["reason"]))
        elif self._failures.pop(one.id, 0) >= _TOLD_AT:
            self.mended.emit(one)

    def _can_redo(self) -> bool:
        _, redo = history.next_steps(self._session.library.reading)
        return bool(redo[0])

    def _hear(self, news: Changes) -> None:
        if news.documents or news.everything:
            self._follow_files()
        found = Changes(news.label, documents=news.documents)
        if self.files and self._watches() and news != found:
            self._news = True
            self._pause.start()

    def _watches(self) -> bool:
        return self._watching and self._session.library.writable

    def _follow_files(self) -> None:
        self.files = tuple(documents.every(self._session.library.reading))
        if self.files and self._watches():
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()

    def _show_moving(self) -> None:
        if self.moving != self._moving:
            self.moving = dict(self._moving)
            self.changed.emit()

    def _finish(self) -> None:
        """What is owed to files that can be reached goes into them before the library closes; the
        library knows of the rest, and the next start finds it."""
        self._timer.stop()
        self._pause.stop()
        if self._watches() and self.files:
            last = self._looker.submit(tr("Look at linked files"), self._reachable).future
            wait([last], _LAST_WAIT)
            for path in last.result() if last.done() and not last.exception() else ():
                self._session.run_aside(_nobody, "sync", path=path)
        self._watching = False
        self._looker.close()

    def _reachable(self, _: Progress) -> list[str]:
        reading = self._session.library.reading
        owing = [one.path for one in documents.every(reading) if linking.owes(reading, one)]
        return [path for path in owing if Path(path).exists()]


def _nobody(_: Any) -> None:
    """The window is gone; what a last try came to is kept in the library."""
