"""What the first key of a search, the first author and the first paper that are picked need,
imported and made while nothing else goes on.

Made when it is needed, it would hold up that key by some 20 ms: a title with mathematics has the
system look for fonts, an author's page is 60 widgets, those of a paper take 40, 28 and 13 ms. One
thing is made at a time, and each as far as it is without being shown.
"""

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from refman.gui import foreseen

if TYPE_CHECKING:
    from refman.gui.window import MainWindow

_QUIET, _NEXT = 400, 40
"""Milliseconds without anything going on before the first thing is made, and between two."""


class Beforehand(QObject):
    """Begins by itself, and waits while somebody searches or picks. Lives in the GUI thread, with
    the window; `done` once all is made."""

    def __init__(self, window: "MainWindow", quiet: int = _QUIET) -> None:
        super().__init__(window)
        self.done = False
        self._quiet = quiet
        self._steps = _steps(window)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._make)
        session = window.session
        for activity in (session.scope_changed, session.selection_changed, session.jobs_changed):
            activity.connect(self._pause)
        session.closing.connect(self._timer.stop)
        self._timer.start(quiet)

    def _pause(self) -> None:
        if self._timer.isActive():
            self._timer.start(self._quiet)

    def _make(self) -> None:
        if (step := next(self._steps, None)) is None:
            self.done = True
            return
        step()
        self._timer.start(min(_NEXT, self._quiet))


def _steps(window: "MainWindow") -> Iterator[Callable[[], object]]:
    for name in foreseen.IN_WINDOW:
        yield partial(import_module, name)
    from refman.gui.widgets import rich_text

    papers = window.papers
    yield papers.head.search.prepare
    yield papers.head.prepare
    yield papers.prepare
    for style in rich_text.STYLES:
        yield partial(rich_text.prepare, style)
    yield window.authors.search.prepare
    yield window.authors.prepare
    yield from window.details.preparing()
