"""A window on the library as it was."""

import pytest
from pytestqt.qtbot import QtBot

from refman.gui.models.papers_columns import NUMBERS
from refman.gui.past import PastWindow, open_past
from refman.gui.window import MainWindow
from refman.gui.window_state import UNFILLED
from refman.jobs import Inline
from refman.store import folding
from tests.gui.conftest import papers_of


@pytest.fixture
def past(window: MainWindow, qtbot: QtBot) -> PastWindow:
    """Before the papers of `window` were tagged and put into the trash."""
    session = window.session
    moment = session.library.history(1)[0].at
    session.run_on(papers_of(session, 0, 3), "tag.add", tag="vision")
    session.run_on(papers_of(session, 0, 200), "trash")
    open_past(window, moment, Inline)
    (opened,) = window.beside
    assert isinstance(opened, PastWindow)
    qtbot.waitUntil(lambda: "actions_of" in vars(opened))
    return opened


def test_it_shows_what_was_there_and_says_when(past: PastWindow) -> None:
    assert past.session.total == 226
    assert past.banner.isVisible()
    assert not past.top_bar._import.isEnabled()
    assert " as of " in past.windowTitle()
    assert past.session.library.reading.rows("select 1 from tags") == []


def test_it_is_searched_and_not_changed(window: MainWindow, past: PastWindow) -> None:
    past.session.narrow(text="diffusion")
    found = len(past.session.results)
    assert 0 < found < 226
    past.session.run_on(papers_of(past.session, 0, 1), "trash")
    message = past.presenter.strip.message()
    assert message is not None
    assert "cannot be changed here: it is shown as it was on" in message.text
    assert len(past.session.results) == found
    assert window.session.total == 26


def test_columns_that_nothing_filled_then_are_left_out(past: PastWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "tags" in past.session.state.get(UNFILLED, ()))
    assert past.papers.table.heads.isSectionHidden(NUMBERS["tags"])


def test_its_file_goes_with_it(window: MainWindow, past: PastWindow) -> None:
    folder = past.session.library.path.parent
    past.close()
    assert not folder.exists()
    assert window.session.library.history(1)[0].label == "Move 200 papers to the trash"


def test_it_closes_with_the_window_of_the_library(window: MainWindow, past: PastWindow) -> None:
    folder = past.session.library.path.parent
    window.close()
    assert not folder.exists()


def test_what_is_not_known_any_more_is_said(window: MainWindow) -> None:
    library = window.session.library
    moment = library.history(1)[0].at
    library.fold(moment + 0.001)
    assert folding.folded(library.reading)
    open_past(window, moment - 10, Inline)
    assert window.beside == []
    message = window.presenter.strip.message()
    assert message is not None
    assert "was folded together" in message.text


def test_what_would_change_the_past_is_off_and_says_why(past: PastWindow) -> None:
    past.session.select(papers_of(past.session, 0, 1))
    actions = past.actions_of
    for name in ("tag.add", "trash", "window.edit", "rate", "import", "undo"):
        assert not actions.action(name).isEnabled()
        assert "cannot be changed: it is shown as it was on" in actions.action(name).toolTip()
    for name in ("copy.bibtex", "window.export", "window.find"):
        assert actions.action(name).isEnabled()
    assert "trash" not in [command.name for command in actions.usable()]
