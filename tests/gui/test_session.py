"""What the panes share: when a search is done, and where."""

import sqlite3

from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.jobs import Writer


def test_before_the_window_is_there_a_search_is_done_at_once(session: Session) -> None:
    session.refresh()
    assert len(session.results) == 226


def test_from_then_on_searches_run_beside_it_and_the_last_one_counts(
    session: Session, qtbot: QtBot
) -> None:
    session.refresh()
    session.search_beside(Writer())
    with qtbot.waitSignal(session.results_changed):
        session.narrow(text="diffusion")
        session.narrow(text="bridge")
        assert len(session.results) == 226
    beside = session.results
    assert 0 < len(beside) < 226


def test_a_search_that_fails_beside_the_window_is_told(session: Session, qtbot: QtBot) -> None:
    session.search_beside(Writer())
    with sqlite3.connect(session.library.path) as stranger:
        stranger.execute("drop table search")
    with qtbot.waitSignal(session.failed) as failed:
        session.narrow(text="diffusion")
    assert "search" in str(failed.args[0])
    assert len(session.results) == 226
