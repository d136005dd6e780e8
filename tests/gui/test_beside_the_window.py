"""What is done in the window asks the library nothing in the window's own thread: over a slow
network each statement there would be a moment in which nothing moves."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.export import ExportDialog
from refman.gui.dialogs.tag_cloud import TagCloud
from refman.gui.session import Session
from refman.gui.window import MainWindow
from refman.jobs import Writer
from refman.model.entry import EntryId
from refman.settings import Settings, state_of
from refman.store import Library, tags
from tests.gui.conftest import papers_of, show

TABS = ["Details", "Fields", "Notes", "BibTeX", "History"]
Asked = list[str]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Every statement of this thread, from the library's opening on."""
    here, found = threading.get_ident(), Asked()
    connect = sqlite3.connect

    def note(sql: str) -> None:
        if threading.get_ident() == here:
            found.append(sql)

    def traced(*arguments: Any, **options: Any) -> sqlite3.Connection:
        made: sqlite3.Connection = connect(*arguments, **options)
        made.set_trace_callback(note)
        return made

    monkeypatch.setattr(sqlite3, "connect", traced)
    return found


@pytest.fixture
def window(asked: Asked, seeded: Library, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """As the program has it: a writer, searches and questions in threads of their own. One paper
    has a note and stands in a collection."""
    session = Session(seeded, Settings(tmp_path), state_of(seeded.path, tmp_path), Writer(), Writer)
    session.refresh()
    made = show(session, qtbot, 1440)
    session.search_beside(Writer())
    session.begin()
    paper = papers_of(session, 2, 3)
    for name, given in (("collection.add", {"collection": "A"}), ("note", {"key": "", "add": "x"})):
        with qtbot.waitSignal(session.reported):
            session.run_on(paper, name, **given)
    asked.clear()
    yield made
    session.close()


@pytest.fixture
def chosen(window: MainWindow, qtbot: QtBot, asked: Asked) -> EntryId:
    """The paper that is selected, and shown."""
    window.papers.table.choose_row(2)
    qtbot.waitUntil(lambda: window.details.page() is not None)
    asked.clear()
    return window.session.selection[0]


def test_a_paper_is_selected(window: MainWindow, qtbot: QtBot, asked: Asked) -> None:
    for row in (2, 3, 2):
        window.papers.table.choose_row(row)
        qtbot.waitUntil(lambda: window.details.page() is not None)
    assert asked == []


@pytest.mark.parametrize("tab", ["Fields", "Notes", "BibTeX", "History"])
@pytest.mark.usefixtures("chosen")
def test_a_tab_is_opened(window: MainWindow, qtbot: QtBot, asked: Asked, tab: str) -> None:
    before = window.details.page()
    window.details.head.choose(tab)
    qtbot.waitUntil(lambda: window.details.page() is not before)
    assert asked == []


@pytest.mark.parametrize(
    ("command", "given"), [("tag.add", {"tag": "new"}), ("rate", {"rating": 4}), ("trash", {})]
)
@pytest.mark.usefixtures("chosen")
def test_a_paper_is_changed_and_is_as_before(
    window: MainWindow, qtbot: QtBot, asked: Asked, command: str, given: dict[str, Any]
) -> None:
    action = window.actions_of.action("undo")
    before = action.text()
    with qtbot.waitSignal(window.session.reported):
        window.session.run(command, **given)
    qtbot.waitUntil(lambda: action.text() != before)
    with qtbot.waitSignal(window.session.reported):
        window.session.run("undo")
    qtbot.waitUntil(lambda: action.text() == before)
    assert asked == []


@pytest.mark.parametrize("command", ["copy.cite", "copy.key", "copy.bibtex"])
@pytest.mark.usefixtures("chosen")
def test_a_paper_is_copied(window: MainWindow, qtbot: QtBot, asked: Asked, command: str) -> None:
    with qtbot.waitSignal(window.session.reported):
        window.session.run(command)
    assert QGuiApplication.clipboard().text()
    assert asked == []


def test_what_others_write_is_noticed(window: MainWindow, qtbot: QtBot, asked: Asked) -> None:
    with Library.open(window.session.library.path) as other, other.change("Tag") as change:
        tags.add(change, [papers_of(window.session, 2, 3)[0]], "theirs")
    asked.clear()
    window.session.watch_others()
    with qtbot.waitSignal(window.session.news):
        pass
    qtbot.waitUntil(lambda: window.session.situation().undo == "Tag")
    assert asked == []


def test_an_export_is_foreseen(window: MainWindow, qtbot: QtBot, asked: Asked) -> None:
    dialog = ExportDialog(window.session, window)
    preview = dialog.preview
    qtbot.waitUntil(lambda: preview.view.source().startswith("@"))
    preview.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(preview.changes.toPlainText()))
    dialog.reject()
    assert asked == []


def test_tags_are_shown_by_their_use(window: MainWindow, qtbot: QtBot, asked: Asked) -> None:
    with qtbot.waitSignal(window.session.reported):
        window.session.run_on(papers_of(window.session, 2, 3), "tag.add", tag="new")
    asked.clear()
    cloud = TagCloud(window.session, window)
    qtbot.waitUntil(lambda: bool(cloud.words))
    cloud.reject()
    assert asked == []
