"""A second window on the library as it was: it can be searched and exported, not changed."""

import shutil
from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from refman.commands import Outcome
from refman.gui.language import tr
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP, PANE_EDGE
from refman.gui.unfilled import leave_unfilled
from refman.gui.views.details.page import label
from refman.gui.widgets.buttons import Button
from refman.gui.window import MainWindow
from refman.jobs import Runner, Writer
from refman.model.errors import LibraryUnwritable
from refman.services import past
from refman.settings import Store

if TYPE_CHECKING:
    from refman.store.past import Past

_LOOK = ("panes", "papers", "size")
"""Of what the window of the library remembers, what this one begins with."""


def open_past(window: MainWindow, moment: float, runner: Callable[[], Runner] = Writer) -> None:
    """Open a window on the library as it was; it goes when `window` closes.

    Args:
        moment: seconds since 1970 UTC.
        runner: makes what works beside the window.
    """
    try:
        folder = past.folder_for_a_while()
    except LibraryUnwritable as error:
        window.presenter.show(error)
        return
    path = folder / window.session.library.path.name
    done = partial(_show, window, moment, path, runner)
    exact = datetime.fromtimestamp(moment + 1e-6, UTC).isoformat(timespec="microseconds")
    window.session.run_aside(done, "history.copy", date=exact, file=path)


def _show(
    window: MainWindow,
    moment: float,
    path: Path,
    runner: Callable[[], Runner],
    done: "Future[Outcome]",
) -> None:
    if error := done.exception():
        shutil.rmtree(path.parent, ignore_errors=True)
        window.presenter.show(error)
        return
    from refman.store.past import Past  # no start needs it

    session = window.session
    state = Store(path.with_name("window.json"))
    kept = {name: value for name in _LOOK if (value := session.state.get(name)) is not None}
    state.update(kept)
    then = Past(path, session.library, moment)
    opened = PastWindow(Session(then, session.settings, state, runner()), then)
    window.beside.append(opened)
    opened.destroyed.connect(lambda: window.beside.remove(opened))
    opened.session.refresh()
    leave_unfilled(opened.session, opened.papers.table.heads)
    opened.show()


class PastWindow(MainWindow):
    """Says above the panes what it shows. Its library goes with it."""

    def __init__(self, session: Session, library: "Past") -> None:
        super().__init__(session)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        day = f"{datetime.fromtimestamp(library.moment).astimezone():%Y-%m-%d %H:%M}"
        self.setWindowTitle(tr("{stem} as of {day} — refman", stem=library.path.stem, day=day))
        self.banner = QFrame()
        self.banner.setProperty("tone", "sunken")
        self.banner.setAccessibleName(tr("The library as it was on {day}", day=day))
        row = QHBoxLayout(self.banner)
        row.setContentsMargins(PANE_EDGE, GAP, GAP, GAP)
        words = tr(
            "The library as it was on {day}. Search and export it; it cannot be changed.", day=day
        )
        row.addWidget(label(words, wrap=True), 1)
        close = Button(tr("Close"), "close")
        close.clicked.connect(self.close)
        row.addWidget(close)
        self.put_above(self.banner)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.session.close()
            shutil.rmtree(self.session.library.path.parent, ignore_errors=True)
