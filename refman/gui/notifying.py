"""Says that long work is done to somebody who looks at another window, without coming up."""

import time
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from refman.gui.session import Session
from refman.jobs import Job

_LONG = 10.0
"""Seconds that work takes during which one turns to something else."""


class Notifier(QObject):
    """The desktop marks the window's entry in its bar until one goes there. GUI thread."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._begun: dict[Job[Any], float] = {}
        session.jobs_changed.connect(self._look)

    def _look(self) -> None:
        now = time.monotonic()
        jobs = self._session.jobs
        ended = [begun for job, begun in self._begun.items() if job not in jobs]
        self._begun = {job: self._begun.get(job, now) for job in jobs}
        long = any(now - begun > _LONG for begun in ended)
        if long and not jobs and not self._window.isActiveWindow():
            QApplication.alert(self._window)
