"""Has the library backed up once a day, beside everything else."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from refman.gui.language import tr
from refman.gui.session import Session
from refman.jobs import Job, Progress, Runner
from refman.model.errors import Cancelled
from refman.services import backups

_FIRST = 60_000
_EVERY = 600_000
"""Milliseconds from the start to the first look, and between looks."""


class Keeper(QObject):
    """Looks now and then whether a backup is due. Lives in the GUI thread.

    What goes wrong is told once, by the session's `failed`, and tried again at the next look.

    Args:
        runner: makes them; it is closed with the session.
    """

    _ended = Signal(object)

    def __init__(self, session: Session, runner: Runner) -> None:
        super().__init__(session)
        self._session = session
        self._runner = runner
        self._job: Job[None] | None = None
        self._timer = QTimer(self, interval=_FIRST)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._told = False
        self._ended.connect(self._tell)
        session.closing.connect(self._close)

    def look(self) -> None:
        """Make a backup if one is due, unless one is being made."""
        self._timer.setInterval(_EVERY)
        if self._job is None or self._job.future.done():
            self._job = self._runner.submit(tr("Back up"), partial(_keep, self._session))
            self._job.future.add_done_callback(_heard(self._ended.emit))

    def _tell(self, error: Exception | None) -> None:
        if error is not None and not self._told:
            self._session.failed.emit(error)
        self._told = error is not None

    def _close(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
        self._runner.close()


def _keep(session: Session, progress: Progress) -> None:
    if backups.due(session.library):
        backups.make(session.library, "daily", progress)
        session.library.mend_index()


def _heard(ended: Callable[[object], None]) -> "Callable[[Future[None]], None]":
    def hear(done: "Future[None]") -> None:
        error = None if done.cancelled() else done.exception()
        if not isinstance(error, Cancelled):
            ended(error)

    return hear
