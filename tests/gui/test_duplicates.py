"""Papers that were written are compared beside the window."""

from pytestqt.qtbot import QtBot

from refman.gui.duplicates import Finder
from refman.gui.session import Session
from refman.jobs import Inline, Writer
from refman.model.changes import Changes
from refman.store import pairs
from tests.conftest import add


def twins(session: Session) -> None:
    for key in ("a", "b"):
        add(session.library, "Deep Learning of Nothing", key=key, author="Sun, J. and Li, B.")


def test_what_comes_in_is_compared_when_it_rests(session: Session, qtbot: QtBot) -> None:
    Finder(session, Inline())
    with qtbot.waitSignal(session.news, check_params_cb=lambda news: news.pairs, timeout=10_000):
        twins(session)
    assert pairs.count(session.library.reading) == 1


def test_the_end_of_the_window_waits_for_no_comparison(session: Session) -> None:
    finder = Finder(session, Writer())
    twins(session)
    finder.find()
    session.closing.emit()
    assert finder._job is not None
    assert finder._job.future.done()


def test_where_nothing_is_alike_it_is_said_once_that_no_paper_waits(session: Session) -> None:
    heard: list[Changes] = []
    finder = Finder(session, Inline())
    session.news.connect(heard.append)
    finder.find()
    finder.find()
    assert [(news.pairs, news.entries) for news in heard] == [(True, frozenset())]
    assert pairs.uncompared(session.library.reading, 1) == {}
