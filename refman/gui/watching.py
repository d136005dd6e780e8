"""What goes on beside the window, from its first paint on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from refman.gui.backups import Keeper
from refman.gui.beforehand import Beforehand
from refman.gui.crashes import Watch
from refman.gui.duplicates import Finder
from refman.gui.language import heard
from refman.gui.notifying import Notifier
from refman.gui.places import tell_place
from refman.gui.recent import note
from refman.gui.tending import Tending
from refman.gui.unfilled import leave_unfilled
from refman.gui.unsaved import tell
from refman.jobs import Looker, Runner, Writer
from refman.model.changes import Changes
from refman.settings import state_folder
from refman.store import documents, projects

if TYPE_CHECKING:
    from refman.gui.window import MainWindow


def begin(window: "MainWindow") -> None:
    """Begin all of it: upkeep, backups, comparisons, and what follows files that others write."""
    session = window.session
    Beforehand(window)
    Tending(session)
    leave_unfilled(session, window.papers.table.heads)
    session.watch_others()
    watch_linked_files(window, Looker())
    watch_projects(window, Looker)
    Finder(session, Writer())
    Keeper(session, Writer())
    Notifier(session, window)
    _watch_the_end(window)


def watch_linked_files(window: "MainWindow", looker: Runner) -> None:
    """Keep linked files in sync from now on.

    Args:
        looker: looks at the disks.
    """
    _for_the_first(
        window,
        lambda news: bool(news.documents or news.everything),
        lambda: bool(documents.every(window.session.library.reading)),
        lambda: window.linked_files.watch(looker),
    )


def watch_projects(window: "MainWindow", runner: Callable[[], Runner]) -> None:
    """Follow the files of LaTeX projects from now on.

    Args:
        runner: makes what reads the disks, and what speaks to the editor.
    """

    def begin() -> None:
        window.session.projects.mended.connect(window.presenter.withdraw)
        window.session.projects.watch(runner(), runner())

    _for_the_first(
        window,
        lambda news: bool(news.projects or news.everything),
        lambda: bool(projects.every(window.session.library.reading)),
        begin,
    )


def _for_the_first(
    window: "MainWindow",
    told: Callable[[Changes], bool],
    there: Callable[[], bool],
    watch: Callable[[], object],
) -> None:
    """Once the news tell of one, and it is there, watch; no window without one pays for it."""
    watched = False

    def find(news: Changes) -> None:
        nonlocal watched
        if told(news) and not watched and there():
            watched = True
            watch()

    window.session.news.connect(find)
    # Later: what the user sees and can press comes first.
    QTimer.singleShot(0, window, lambda: find(Changes(everything=True)))


def _watch_the_end(window: "MainWindow") -> None:
    """Tell of the last end if it was none, and of where the library lies if that is risky."""
    path = window.session.library.path
    watch = Watch(state_folder(), path)
    watch.begin()
    app = QCoreApplication.instance()
    assert app is not None
    app.aboutToQuit.connect(lambda: watch.end())
    note(path)
    tell_place(window.session, window.presenter)
    if amiss := window.session.library.amiss:
        window.presenter.warn(heard(str(amiss)), ())
    if watch.before is not None:
        window.presenter.tell_end(watch.before)
    tell(window)  # last, and so above all else: something can be done about it
