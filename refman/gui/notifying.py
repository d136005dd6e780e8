"""Says that long work is done to somebody who looks at another window, without coming up."""

import os
import time
from threading import Thread
from typing import Any

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from refman.commands import Outcome
from refman.gui.language import heard
from refman.gui.session import Session
from refman.jobs import Job
from refman.model.errors import Cancelled

_LONG = 10.0
"""Seconds that work takes during which one turns to something else."""
_PATIENCE = 3000
"""Milliseconds that the desktop has to take a notification."""


class Notifier(QObject):
    """The desktop marks the window's entry in its bar until one goes there, and shows in its own
    way what came of the work. GUI thread."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._begun: dict[Job[Any], float] = {}
        session.jobs_changed.connect(self._look)

    def _look(self) -> None:
        now = time.monotonic()
        jobs = self._session.jobs
        ended = [job for job in self._begun if job not in jobs]
        long = [job for job in ended if now - self._begun[job] > _LONG]
        self._begun = {job: self._begun.get(job, now) for job in jobs}
        if long and not jobs and not self._window.isActiveWindow():
            QApplication.alert(self._window)
            if text := _came_of(long[-1]):
                notify(text)


def _came_of(job: Job[Outcome]) -> str:
    """What work that ended has to say, in one line; nothing of work that the user cancelled."""
    if job.future.cancelled():
        return ""
    error = job.future.exception()
    if isinstance(error, Cancelled):
        return ""
    said = str(error) if error else job.future.result().text
    return heard(said.partition("\n")[0]) or job.title


def notify(text: str) -> None:
    """Have the desktop show a line of plain text; nothing happens where it has no way to.

    In a thread of its own: the service may have to be started first, or not answer.
    """
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        Thread(target=_notify, args=(text,), daemon=True).start()


def _notify(text: str) -> None:
    """By the interface of free desktops (freedesktop.org, “Desktop Notifications”).

    The text is the summary, which is plain; what follows it might be read as HTML. Called as a
    method that Qt knows by asking the service: a message made by hand has no unsigned number.
    """
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusInterface
    except ImportError:
        return
    name, path = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
    service = QDBusInterface(name, path, name, QDBusConnection.sessionBus())
    service.setTimeout(_PATIENCE)
    if service.isValid():
        QMetaObject.invokeMethod(
            service, "Notify", Qt.ConnectionType.DirectConnection,
            Q_ARG("QString", "refman"), Q_ARG("uint", 0), Q_ARG("QString", "refman"),
            Q_ARG("QString", text), Q_ARG("QString", ""), Q_ARG("QStringList", []),
            Q_ARG("QVariantMap", {"desktop-entry": "refman"}), Q_ARG("int", -1),
        )  # fmt: skip
