"""Upkeep of the library while nothing else goes on: its search index is merged, step by step.

A step takes some hundredths of a second of the writer thread; whatever the user does next has the
following ones wait.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from refman.gui.session import Session
from refman.model.errors import RefmanError

if TYPE_CHECKING:
    from concurrent.futures import Future

_QUIET, _NEXT = 5000, 40
"""Milliseconds without anything going on before the first step, and between two of them."""


class Tending(QObject):
    """Begins by itself, and again after each change. Lives in the GUI thread, with the session."""

    _stepped = Signal(bool)

    def __init__(self, session: Session, quiet: int = _QUIET) -> None:
        super().__init__(session)
        self._session = session
        self._quiet = quiet
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)
        self._stepped.connect(self._go_on)
        session.news.connect(self._begin)
        for activity in (session.scope_changed, session.selection_changed, session.jobs_changed):
            activity.connect(self._pause)
        session.closing.connect(self._timer.stop)
        self._begin()

    def _begin(self) -> None:
        self._timer.start(self._quiet)

    def _pause(self) -> None:
        if self._timer.isActive():
            self._timer.start(self._quiet)

    def _step(self) -> None:
        if self._session.jobs:
            self._begin()
        else:
            self._session.tend(_heard(self._stepped.emit, self._session.failed.emit))

    def _go_on(self, more: bool) -> None:
        if more and not self._timer.isActive():
            self._timer.start(_NEXT)


def _heard(
    stepped: Callable[[bool], object], failed: Callable[[Exception], object]
) -> "Callable[[Future[bool]], None]":
    """What cannot be written now is told to whoever wants to write; here it waits."""

    def hear(done: "Future[bool]") -> None:
        error = None if done.cancelled() else done.exception()
        if isinstance(error, Exception) and not isinstance(error, RefmanError):
            failed(error)
        stepped(not done.cancelled() and error is None and done.result())

    return hear
