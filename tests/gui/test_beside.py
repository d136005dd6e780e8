"""What the window asks beside itself: the newest question counts, and the rest is stopped."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refman.gui.beside import Beside, Patience
from refman.gui.models.sidebar import SidebarModel
from refman.gui.session import Session
from refman.jobs import Writer
from refman.settings import Settings, state_of
from refman.store import Library, Reading, counting

_ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n"


@pytest.fixture
def beside(seeded: Library) -> Iterator[Beside]:
    made = Beside(seeded, Writer())
    yield made
    made.close()


def test_answers_come_one_after_another(beside: Beside, qtbot: QtBot) -> None:
    taken: list[object] = []
    beside.ask(lambda _: iter(("page", "whole")), taken.append)
    assert not taken
    qtbot.waitUntil(lambda: taken == ["page", "whole"])


def test_who_asks_again_has_the_question_before_stopped(beside: Beside, qtbot: QtBot) -> None:
    taken: list[object] = []
    told: list[object] = []
    begun = Event()

    def endless(reading: Reading) -> Iterator[object]:
        begun.set()
        yield reading.value(_ENDLESS)

    beside.failed.connect(told.append)
    beside.ask(endless, taken.append)
    begun.wait()

    def again() -> bool:
        beside.ask(lambda _: iter(["second"]), taken.append)
        return taken[-1:] == ["second"]

    # What is stopped must have begun in SQLite, which nothing tells of.
    qtbot.waitUntil(again)
    assert set(map(str, taken)) == {"second"}
    assert not told


def test_who_has_patience_has_a_quick_answer_before_it_goes_on(
    seeded: Library, qtbot: QtBot
) -> None:
    beside = Beside(seeded, Writer(), patience=Patience(60))
    taken: list[object] = []
    beside.ask(lambda reading: iter([reading.value("select 1")]), taken.append)
    assert taken == [1]
    qtbot.wait(0)
    assert taken == [1], "and has it once"
    beside.close()


def test_all_who_ask_in_one_event_share_one_patience(seeded: Library, qtbot: QtBot) -> None:
    patience, go = Patience(0.2), Event()
    first, second = (Beside(seeded, Writer(), patience=patience) for _ in range(2))
    taken: list[object] = []

    def slow(_: Reading) -> Iterator[object]:
        go.wait()
        yield "late"

    first.ask(slow, taken.append)
    assert patience.left < 0.1, "it was waited for as long as anybody waits"
    second.ask(slow, taken.append)
    assert patience.left < 0.1
    go.set()
    qtbot.waitUntil(lambda: taken == ["late", "late"])
    qtbot.waitUntil(lambda: patience.left > 0.1)
    first.close()
    second.close()


def test_a_slow_answer_is_taken_when_it_comes(seeded: Library, qtbot: QtBot) -> None:
    beside, go = Beside(seeded, Writer(), patience=Patience(0.001)), Event()
    taken: list[object] = []

    def slow(_: Reading) -> Iterator[object]:
        go.wait()
        yield "late"

    beside.ask(slow, taken.append)
    assert not taken
    go.set()
    qtbot.waitUntil(lambda: taken == ["late"])
    beside.close()


def test_what_goes_wrong_is_told(beside: Beside, qtbot: QtBot) -> None:
    with qtbot.waitSignal(beside.failed) as failed:
        beside.ask(lambda reading: iter([reading.value("select nothing")]), print)
    assert "nothing" in str(failed.args[0])


def test_before_the_window_is_painted_nothing_is_counted_that_is_slow(
    seeded: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "few", lambda _: False)
    folder = seeded.path.parent
    session = Session(seeded, Settings(folder), state_of(seeded.path, folder), besides=Writer)
    model = SidebarModel(session)
    place = next(row for row in model.rows if row.name == "all")
    assert place.papers is None
    assert place.words() == "All papers, being counted"
    session.begin()
    qtbot.waitUntil(lambda: any(row.papers == 226 for row in model.rows))
    session.close()


@pytest.mark.usefixtures("qapp")
def test_who_is_gone_is_told_nothing_any_more(seeded: Library) -> None:
    folder = seeded.path.parent
    session = Session(seeded, Settings(folder), state_of(seeded.path, folder), besides=Writer)
    session.begin()
    asker, taken, begun, go = QObject(), list[object](), Event(), Event()

    def late(_: Reading) -> Iterator[object]:
        begun.set()
        go.wait()
        yield "late"

    told: list[object] = []
    session.failed.connect(told.append)
    beside = session.beside(asker)
    beside.ask(late, taken.append)
    begun.wait()
    shiboken6.delete(asker)
    go.set()
    beside._runner.close()
    QApplication.processEvents()
    assert not taken
    assert not told
    session.close()


def test_what_is_looked_at_waits_for_no_copy_of_many_papers(
    seeded: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    session = Session(seeded, Settings(tmp_path), state_of(seeded.path, tmp_path), besides=Writer)
    session.begin()
    copied, told = Event(), list[int]()
    copying = session._reader.submit("Copy", lambda _: copied.wait(60))
    session.promptly(session).ask(lambda _: iter([1]), told.append)
    qtbot.waitUntil(lambda: told == [1])
    assert not copying.future.done()
    copied.set()
    session.close()
