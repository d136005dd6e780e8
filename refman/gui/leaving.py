"""Closing the window while something is still being written."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from refman.gui.language import tr
from refman.gui.presenter import Presenter
from refman.gui.session import Session
from refman.gui.widgets.buttons import Choice
from refman.model.errors import Cancelled


class Leaving(QObject):
    """Has the window stay, with all it can show, until the jobs are done, and then closes it.

    A job that fails keeps the window open: the user has not seen why yet.

    Args:
        close: closes the window.
    """

    def __init__(self, session: Session, presenter: Presenter, close: Callable[[], object]) -> None:
        super().__init__(presenter)
        self._session = session
        self._presenter = presenter
        self._close = close
        self._wanted = False
        self._question = ""
        session.jobs_changed.connect(self._look)
        session.failed.connect(self._hear)

    def ask(self) -> None:
        """The user wants to leave; asked for the second time, what is being done is cancelled."""
        if self._wanted:
            self._cancel()
            return
        self._wanted = True
        doing = self._session.unfinished()[0].title
        self._question = tr("“{doing}” is not done yet. The window closes when it is.", doing=doing)
        self._presenter.ask(
            self._question,
            (Choice(tr("Cancel it and close"), self._cancel), Choice(tr("Stay"), self._stay)),
        )

    def _cancel(self) -> None:
        for job in tuple(self._session.jobs):
            job.cancel()

    def _stay(self) -> None:
        self._wanted = False

    def _hear(self, error: BaseException) -> None:
        if self._wanted and not isinstance(error, Cancelled):
            self._wanted = False
            self._presenter.withdraw(self._question)

    def _look(self) -> None:
        # Later: whether the job failed is said after it has gone from the list.
        QTimer.singleShot(0, self, self._leave)

    def _leave(self) -> None:
        if self._wanted and not self._session.unfinished():
            self._close()
