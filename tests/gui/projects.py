"""A LaTeX project beside a window that watches it."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from refman.gui.models.project_items import Item
from refman.gui.watching import watch_projects
from refman.gui.window import MainWindow
from refman.jobs import Inline
from refman.model.entry import EntryId
from refman.store import projects
from refman.store.projects import Kept
from tests.conftest import add
from tests.services.projects.folders import written

BOOK = {"author": "Knuth, Donald E.", "year": "1984", "kind": "book"}


def opened(window: MainWindow, folder: Path, **files: str) -> Kept:
    """Have the window watch a project and narrow it to that; the library has one of its papers."""
    library = window.session.library
    add(library, "The {\\TeX}book", key="knuth1984", **BOOK)
    watch_projects(window, Inline)
    window.session.run("project.add", folder=written(folder, **files))
    QApplication.processEvents()
    look(window)
    (kept,) = projects.every(library.reading)
    return kept


def look(window: MainWindow) -> None:
    """As often as it takes to find files unchanged between two looks, and what follows of it."""
    for _ in range(3):
        window.session.projects.look(news=True)
        QApplication.processEvents()


def tab(window: MainWindow, name: str) -> tuple[Item, ...]:
    """Go to one of the lists; returns its rows."""
    from refman.gui.views.projects.bar import TABS

    window.papers.project.bar.tabs.setCurrentIndex(TABS.index(name))
    return window.papers.project.rows.items()


def labels(window: MainWindow) -> list[str]:
    """What the tabs say."""
    tabs = window.papers.project.bar.tabs
    return [tabs.tabText(number) for number in range(tabs.count())]


def item(window: MainWindow, list_: str, head: str) -> Item:
    """The first row of a list that begins so."""
    return next(one for one in tab(window, list_) if one.head == head)


def do(window: MainWindow, list_: str, head: str) -> None:
    """Do the first thing that is offered for a row."""
    window.papers.project.rows.wanted.emit(item(window, list_, head).deeds[0])
    QApplication.processEvents()
    look(window)


def paper(window: MainWindow, key: str) -> EntryId:
    """A paper by its key."""
    from refman.store import papers

    return papers.by_key(window.session.library.reading, key)
