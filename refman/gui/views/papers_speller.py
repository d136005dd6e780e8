"""A search that finds more, and what the one that found nothing names that is not there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from refman.gui.session import Session
from refman.gui.views.papers_empty import Better, spelling
from refman.model.begun import Begun, begun

_PAUSE = 800
"""Milliseconds without a key, after which nobody is in the middle of a word."""


class Speller(QObject):
    """Asks beside the window. Of a name that may still be typed to its end nothing is said before
    typing has paused: `tag:th` names no tag, but `tag:theory` may.

    Args:
        line: what is typed into.
        take: is given what was found, perhaps twice.
    """

    def __init__(self, session: Session, line: QLineEdit, take: Callable[[Better], object]) -> None:
        super().__init__(line)
        self._session, self._line, self._take = session, line, take
        self._beside = session.beside(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self._ask(None))

    def ask(self) -> None:
        """Look for what the search of the session may have meant."""
        line = self._line
        typed = begun(line.text(), line.cursorPosition()) if line.hasFocus() else None
        self._ask(typed)
        if typed is not None:
            self._pause.start()

    def forget(self) -> None:
        """Something else is searched for."""
        self._pause.stop()
        self._beside.forget()

    def _ask(self, typed: Begun | None) -> None:
        if (question := spelling(self._session, typed)) is not None:
            self._beside.ask(question, self._take)
