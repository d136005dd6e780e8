"""Papers that were written are compared with all others, beside everything else."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer

from refman.gui.language import tr
from refman.gui.session import Session
from refman.jobs import Job, Progress, Runner
from refman.model.changes import Changes
from refman.model.errors import RefmanError
from refman.store import pairs

_PAUSE = 1500
"""Milliseconds from the last change to the comparison."""
MOST = 20_000
"""Papers of which it begins by itself; with more, “Find duplicates” does, with progress."""


class Finder(QObject):
    """Begins a comparison when nothing was written for a while. Lives in the GUI thread.

    Args:
        runner: compares; it is closed with the session.
    """

    def __init__(self, session: Session, runner: Runner) -> None:
        super().__init__(session)
        self._session = session
        self._runner = runner
        self._job: Job[None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.find)
        session.news.connect(self._hear)
        session.closing.connect(self._close)
        self._timer.start()

    def find(self) -> None:
        """Compare what was written now, unless that is being done."""
        if not self._session.library.writable:
            return
        if self._job is not None and not self._job.future.done():
            self._timer.start()
            return
        self._job = self._runner.submit(tr("Find duplicates"), partial(_find, self._session))

    def _hear(self, news: Changes) -> None:
        if news.entries or news.everything:
            self._timer.start()

    def _close(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.progress.cancel()
        self._runner.close()


def _find(session: Session, progress: Progress) -> None:
    library = session.library
    written = pairs.uncompared(library.reading, MOST + 1)
    if not written or len(written) > MOST:
        return
    from refman.services import duplicates  # rapidfuzz takes 20 ms

    # Ended by the window, or the library is being written by another program: what was not
    # compared still is not, and the next change asks again.
    with suppress(RefmanError):
        duplicates.refresh(library, progress)
