"""What waits behind the papers of a scope: pages that take longer to make than those to paint."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

if TYPE_CHECKING:
    from refman.gui.session import Session

_LATEST = 250
"""Milliseconds after which what waits is done in any case: papers that are hidden, or the same as
before, are not painted."""


class Behind(QObject):
    """Runs what waits once the papers that were found are painted. Lives in the GUI thread."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._waiting: dict[QObject, Callable[[], object]] = {}
        self._found = False
        self._late = QTimer(self, singleShot=True, interval=_LATEST)
        self._late.timeout.connect(self._go_on)
        session.results_changed.connect(self._note)
        if session.window is not None:
            session.window.papers.table.painted.connect(self._go_on)

    def wait(self, asker: QObject, act: Callable[[], object]) -> None:
        """Have `act` run behind the papers of the scope that was just set; what the same one asked
        for before is not done any more."""
        self._waiting[asker] = act
        self._found = False

    def _note(self) -> None:
        if self._waiting:
            self._found = True
            self._late.start()

    def _go_on(self) -> None:
        if self._found:
            self._late.stop()
            waiting, self._waiting, self._found = self._waiting, {}, False
            for asker, act in waiting.items():
                if isValid(asker):
                    QTimer.singleShot(0, asker, act)
