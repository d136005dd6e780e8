"""What waits behind the papers of a scope."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from refman.gui.session import Session
from refman.jobs import Writer


def test_what_waits_for_the_papers_is_done_once_behind_them(session: Session, qtbot: QtBot) -> None:
    asker, told = QObject(), list[str]()
    session.results_changed.connect(lambda: told.append("found"))
    session.scope_changed.connect(lambda: session.once_found(asker, lambda: told.append("behind")))
    session.search_beside(Writer())
    session.narrow(text="diffusion")
    session.narrow(text="bridge")
    assert told == []
    qtbot.waitUntil(lambda: "behind" in told)
    assert told == ["found", "behind"]


def test_while_searches_are_done_at_once_nothing_waits(session: Session) -> None:
    told: list[str] = []
    session.once_found(QObject(), lambda: told.append("behind"))
    assert told == ["behind"]


def test_who_is_gone_is_not_waited_for(session: Session, qtbot: QtBot) -> None:
    told: list[str] = []
    session.search_beside(Writer())
    asker, gone = QObject(), QObject()
    session.once_found(gone, lambda: told.append("gone"))
    session.once_found(asker, lambda: told.append("there"))
    delete(gone)
    session.narrow(text="bridge")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["there"]
