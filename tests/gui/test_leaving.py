"""Closing the window while a job runs: it waits, it can be told not to, and it hides no failure."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from refman.commands import Outcome
from refman.gui.session import Session
from refman.gui.window import MainWindow
from refman.jobs import Progress, Writer
from refman.model.errors import Cancelled, LibraryUnwritable
from refman.settings import Settings, state_of
from refman.store import Library
from tests.gui.conftest import show


@pytest.fixture
def window(seeded: Library, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """One whose jobs run in a thread of their own."""
    session = Session(seeded, Settings(tmp_path), state_of(seeded.path, tmp_path), Writer())
    yield show(session, qtbot)
    session.close()


@pytest.fixture
def gate() -> Iterator[Event]:
    """Holds up the job until it is set."""
    made = Event()
    yield made
    made.set()


def begin(window: MainWindow, work: Callable[[Progress], Outcome]) -> None:
    session = window.session
    session._follow(session._runner.submit("Import", work))


def waiting(gate: Event, end: Callable[[Progress], Outcome]) -> Callable[[Progress], Outcome]:
    def work(progress: Progress) -> Outcome:
        gate.wait()
        return end(progress)

    return work


def message(window: MainWindow) -> str:
    said = window.presenter.strip.message()
    return said.text if said else ""


def test_without_a_job_the_window_closes_at_once(window: MainWindow) -> None:
    assert window.close()


def test_the_window_stays_until_the_job_is_done(
    window: MainWindow, gate: Event, qtbot: QtBot
) -> None:
    begin(window, waiting(gate, lambda _: Outcome("Added 1 paper")))
    assert not window.close()
    assert message(window) == "“Import” is not done yet. The window closes when it is."
    gate.set()
    qtbot.waitUntil(window.isHidden)


def test_leaving_a_second_time_cancels_the_job(
    window: MainWindow, gate: Event, qtbot: QtBot
) -> None:
    reached: list[int] = []

    def end(progress: Progress) -> Outcome:
        progress.step(1)
        reached.append(1)
        return Outcome()

    begin(window, waiting(gate, end))
    window.close()
    window.close()
    gate.set()
    qtbot.waitUntil(window.isHidden)
    assert reached == []


def test_who_changes_their_mind_keeps_the_window(
    window: MainWindow, gate: Event, qtbot: QtBot
) -> None:
    begin(window, waiting(gate, lambda _: Outcome("Added 1 paper")))
    window.close()
    said = window.presenter.strip.message()
    assert said is not None
    next(choice for choice in said.choices if choice.label == "Stay").run()
    gate.set()
    qtbot.waitUntil(lambda: window.status.said() == "Added 1 paper")
    assert window.isVisible()


def test_a_job_that_fails_keeps_the_window_to_say_why(
    window: MainWindow, gate: Event, qtbot: QtBot
) -> None:
    def end(_: Progress) -> Outcome:
        raise LibraryUnwritable("The disk is full.")

    begin(window, waiting(gate, end))
    window.close()
    gate.set()
    qtbot.waitUntil(lambda: message(window) == "The disk is full.")
    assert window.isVisible()
    window.presenter.strip.dismiss()
    assert message(window) == ""


def test_a_copy_is_given_up_when_the_window_closes(
    seeded: Library, tmp_path: Path, gate: Event, qtbot: QtBot
) -> None:
    state = state_of(seeded.path, tmp_path)
    session = Session(seeded, Settings(tmp_path), state, Writer(), Writer)
    window = show(session, qtbot)
    session.begin()
    begun, given_up = Event(), Event()

    def copy(progress: Progress) -> Outcome:
        begun.set()
        while not gate.wait(0.001):
            try:
                progress.step(1)
            except Cancelled:
                given_up.set()
                raise
        return Outcome()

    session.read("Copy BibTeX", copy)
    assert begun.wait(60)
    assert window.close()
    session.close()
    assert given_up.is_set()
