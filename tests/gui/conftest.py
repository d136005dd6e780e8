"""A session that does everything at once, and the whole window on it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.watching import watch_linked_files
from refman.gui.window import MainWindow
from refman.jobs import Inline
from refman.model.entry import EntryId
from refman.settings import Settings, state_of
from refman.store import Library
from tests.gui.linked import TEXT, look

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def session(seeded: Library, tmp_path: Path) -> Iterator[Session]:
    """On the starter papers, all of them found."""
    made = Session(seeded, Settings(tmp_path), state_of(seeded.path, tmp_path))
    made.refresh()
    yield made
    made.close()


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    """On the starter papers, 1440 by 900, painted, with the keyboard in the table."""
    return show(session, qtbot, 1440)


def show(session: Session, qtbot: QtBot, width: int = 0) -> MainWindow:
    """A window on `session` that was painted and has begun to listen."""
    made = MainWindow(session)
    qtbot.addWidget(made)
    if width:
        made.resize(width, 900)
    with qtbot.waitSignal(made.painted):
        session.refresh()
        made.show()
    qtbot.waitUntil(lambda: "actions_of" in vars(made))
    return made


@pytest.fixture
def large_type(qapp: QApplication) -> Iterator[None]:  # noqa: ARG001  # fonts need an application
    """Letters of three times the size."""
    font = theme().metrics.text
    larger = QFont(font)
    larger.setPixelSize(3 * QFontInfo(font).pixelSize())
    theme().set_font(larger)
    yield
    theme().set_font(font)


def papers_of(session: Session, start: int, end: int) -> tuple[EntryId, ...]:
    """The papers in these rows of the table."""
    return tuple(EntryId(entry) for entry in session.results[start:end])


def focused() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def child(parent: QWidget, kind: type[W], name: str = "") -> W:
    """The first widget of a kind in another."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert isinstance(found, kind)
    return found


@pytest.fixture
def refs(window: MainWindow, tmp_path: Path) -> Path:
    """A file that is linked in a window that watches."""
    path = tmp_path / "refs.bib"
    path.write_text(TEXT)
    watch_linked_files(window, Inline())
    window.session.run("link", path=path)
    look(window)
    return path
