"""The status bar: numbers, and the job that runs."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.views.status_bar import StatusBar
from refman.gui.widgets.buttons import Choice
from refman.jobs import Job, Progress
from refman.settings import Settings, state_of
from refman.store import Library, writing
from tests.gui.conftest import child, papers_of, show


class Waiting:
    """A runner that keeps what is submitted, until the test does it."""

    def __init__(self) -> None:
        self.jobs: list[Job[Any]] = []
        self.work: list[Any] = []

    def submit(self, title: str, work: Any) -> Job[Any]:
        self.jobs.append(Job(title, Progress(), Future()))
        self.work.append(work)
        return self.jobs[-1]

    def do(self) -> None:
        job, work = self.jobs.pop(0), self.work.pop(0)
        job.future.set_result(work(job.progress))

    def close(self) -> None:
        while self.jobs:
            self.do()


@pytest.fixture
def runner() -> Waiting:
    return Waiting()


@pytest.fixture
def session(seeded: Library, tmp_path: Path, runner: Waiting) -> Iterator[Session]:
    made = Session(seeded, Settings(tmp_path), state_of(seeded.path, tmp_path), runner)
    made.refresh()
    yield made
    made.close()


@pytest.fixture
def bar(session: Session, qtbot: QtBot) -> StatusBar:
    made = StatusBar(session)
    qtbot.addWidget(made)
    made.resize(1200, 28)
    made.show()
    return made


def words(bar: StatusBar) -> list[str]:
    return [
        label.text() for label in bar.findChildren(QLabel) if label.isVisible() and label.text()
    ]


def button(bar: StatusBar, label: str) -> QPushButton:
    return next(b for b in bar.findChildren(QPushButton) if b.text() == label)


def test_it_counts_the_papers_what_is_found_and_what_is_selected(
    bar: StatusBar, session: Session
) -> None:
    assert words(bar) == ["226 papers"]
    session.narrow(people=("Chongxuan Li",))
    assert words(bar) == ["52 of 226 papers"]
    session.select(papers_of(session, 0, 1))
    assert words(bar) == ["1 of 52 selected", "226 papers"]


def test_papers_in_the_trash_are_none_of_the_library(
    bar: StatusBar, session: Session, runner: Waiting, qtbot: QtBot
) -> None:
    session.select(papers_of(session, 0, 2))
    session.run("trash")
    runner.do()
    qtbot.waitUntil(lambda: session.total == 224)
    session.narrow(place="trash")
    session.select(())
    assert words(bar)[-1] == "2 papers in the trash"
    session.select(papers_of(session, 0, 1))
    assert words(bar)[-2:] == ["1 of 2 selected", "2 papers in the trash"]
    session.narrow(text="qqqq")
    assert words(bar)[-1] == "0 papers found in the trash"


def test_a_search_that_cannot_be_read_has_no_numbers(bar: StatusBar, session: Session) -> None:
    session.narrow(text="year:20x")
    assert words(bar) == []
    session.narrow(text="diffusion")
    assert words(bar) == ["100 of 226 papers"]


def test_a_search_that_is_still_counted_says_so_also_after_one_that_cannot_be_read(
    bar: StatusBar, session: Session
) -> None:
    session.narrow(text="year:20")
    session.error, session.whole = None, False
    session.results_changed.emit()
    assert words(bar) == ["…"]


def test_an_empty_library_is_called_that(bar: StatusBar, session: Session) -> None:
    session.library.undo()
    assert words(bar) == ["Empty library"]


def test_a_library_is_not_called_empty_while_its_papers_are_in_the_trash(
    bar: StatusBar, session: Session, runner: Waiting
) -> None:
    session.select(papers_of(session, 0, 226))
    session.run("trash")
    runner.do()
    session.select(())
    assert words(bar)[-1] == "226 papers in the trash"


def test_a_long_job_shows_its_name_how_far_it_is_and_a_way_to_cancel(
    bar: StatusBar, session: Session, runner: Waiting, qtbot: QtBot
) -> None:
    session.run("seed")
    assert words(bar) == ["226 papers"]
    qtbot.waitUntil(child(bar, QProgressBar).isVisible)
    runner.jobs[0].progress.step(40, 235)
    assert words(bar) == ["Fill with the starter papers", "17%"]
    shown = child(bar, QProgressBar)
    assert shown.value() / shown.maximum() == pytest.approx(40 / 235, abs=0.001)
    assert button(bar, "Cancel").isVisible()
    runner.do()
    assert words(bar) == ["226 papers"]


def test_a_job_is_not_called_done_before_it_is(
    bar: StatusBar, session: Session, runner: Waiting, qtbot: QtBot
) -> None:
    session.run("seed")
    qtbot.waitUntil(child(bar, QProgressBar).isVisible)
    runner.jobs[0].progress.step(5_999, 6_000)
    assert words(bar)[-1] == "99%"


def test_a_job_that_counts_the_bytes_of_a_large_file_shows_how_far_it_is(
    bar: StatusBar, session: Session, runner: Waiting, qtbot: QtBot
) -> None:
    session.run("seed")
    qtbot.waitUntil(child(bar, QProgressBar).isVisible)
    runner.jobs[0].progress.step(3 << 30, 6 << 30)
    assert words(bar)[-1] == "50%"
    runner.jobs[0].progress.step(5 << 30)
    assert words(bar)[-1] == f"{5 << 30:,}"


def test_what_waits_for_a_long_job_is_said_beside_it(
    bar: StatusBar, session: Session, runner: Waiting, qtbot: QtBot
) -> None:
    session.run("seed")
    qtbot.waitUntil(child(bar, QProgressBar).isVisible)
    session.select(papers_of(session, 0, 3))
    session.run("tag.add", tag="classic")
    assert words(bar)[-1] == "“Add tag” waits for “Fill with the starter papers”"
    session.run("trash")
    assert words(bar)[-1] == "2 wait for “Fill with the starter papers”"
    runner.do()
    assert words(bar)[-1] == "“Move to trash” waits for “Add tag”"
    runner.do()
    assert not any("wait" in word for word in words(bar))


def test_while_another_program_is_waited_for_that_is_said(
    bar: StatusBar,
    session: Session,
    runner: Waiting,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(writing, "_PATIENCE", 10)
    session.run("seed")
    qtbot.waitUntil(child(bar, QProgressBar).isVisible)
    heard: list[str] = []
    with closing(sqlite3.connect(session.library.path, isolation_level=None)) as other:
        other.execute("begin immediate")

        def hear() -> None:
            heard.append(words(bar)[-1])
            if other.in_transaction:
                other.execute("rollback")

        session.held_up.connect(hear)
        runner.do()

    assert heard[0] == "Waiting for another program that is writing the library"
    assert "Waiting" not in heard[-1]
    assert not any("Waiting" in word for word in words(bar))


def test_a_change_does_not_wait_for_an_export_but_an_export_for_a_change(
    session: Session, runner: Waiting, tmp_path: Path
) -> None:
    beside = Waiting()
    session._exporter = beside
    session.select(papers_of(session, 0, 3))
    session.run_beside_on(session.selection, "export", output=str(tmp_path / "a.bib"))
    session.run("tag.add", tag="classic")
    assert session.waiting() == (session.jobs[1], [])
    session.run_beside_on(session.selection, "export", output=str(tmp_path / "b.bib"))
    assert session.waiting() == (session.jobs[1], session.jobs[2:])
    runner.close()
    beside.close()
    assert session.waiting() == (None, [])


def test_cancel_stops_the_job_and_changes_nothing(
    bar: StatusBar, session: Session, runner: Waiting, qtbot: QtBot
) -> None:
    session.run("seed")
    qtbot.waitUntil(child(bar, QProgressBar).isVisible)
    button(bar, "Cancel").click()
    assert runner.jobs[0].future.cancelled()
    assert words(bar) == ["226 papers"]
    runner.jobs.clear()


def test_cancel_is_a_command_for_the_keyboard(
    session: Session, runner: Waiting, qtbot: QtBot
) -> None:
    window = show(session, qtbot)
    session.run("seed")
    window.ask("window.cancel")
    assert runner.jobs[0].future.cancelled()
    runner.jobs.clear()
    window.ask("window.cancel")
    assert window.status.said() == "Nothing is going on that could be cancelled."


def test_a_deed_stands_until_the_next_one_and_its_link_runs(bar: StatusBar) -> None:
    done: list[str] = []
    bar.say("Tagged 7 papers", [Choice("Undo", lambda: done.append("undo"))])
    button(bar, "Undo").click()
    assert done == ["undo"]
    bar.say("Copied 7 keys")
    assert bar.said() == "Copied 7 keys"
    assert not any(b.isVisible() for b in bar.findChildren(QPushButton))
