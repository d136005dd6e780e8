"""What the user is told: deeds with the way back, errors as sentences, bugs with a report."""

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from functools import partial
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from refman.commands import Outcome
from refman.gui.crashes import report_of
from refman.gui.dialogs.export import ExportDialog
from refman.gui.dialogs.report import ReportDialog
from refman.gui.session import Session
from refman.gui.widgets.buttons import Choice
from refman.gui.window import MainWindow
from refman.jobs import Job, Progress, Writer
from refman.model.errors import Cancelled, LibraryUnwritable, TooManyToCopy
from refman.settings import Settings, state_of
from refman.store import Library, papers, tags
from tests.gui.conftest import child, focused, show

T = TypeVar("T")


class Waiting(Writer):
    """Its job is done before anybody can ask for the end of it: that is told at once."""

    def submit(self, title: str, work: Callable[[Progress], T]) -> Job[T]:
        """See `Writer`."""
        job = super().submit(title, work)
        wait([job.future])
        return job

    def go_on(self) -> None:
        """It has."""


class Held(Writer):
    """Its job begins when it is told to: its end is told from its thread."""

    def __init__(self) -> None:
        self._free = Event()

    def submit(self, title: str, work: Callable[[Progress], T]) -> Job[T]:
        """See `Writer`."""

        def held(progress: Progress) -> T:
            self._free.wait()
            return work(progress)

        return super().submit(title, held)

    def go_on(self) -> None:
        """Begin."""
        self._free.set()


@pytest.fixture
def window_with(
    seeded: Library, tmp_path: Path, qtbot: QtBot
) -> Iterator[Callable[[Writer], MainWindow]]:
    """Makes a window whose deeds are done in another thread."""
    made: list[Session] = []

    def make(runner: Writer) -> MainWindow:
        made.append(Session(seeded, Settings(tmp_path), state_of(seeded.path, tmp_path), runner))
        return show(made[0], qtbot)

    yield make
    made[0].close()


def link(window: MainWindow) -> QPushButton | None:
    """What the status bar offers after a deed."""
    found = [b for b in window.status.findChildren(QPushButton) if b.isVisible()]
    return found[0] if found else None


def offered(window: MainWindow, label: str) -> QPushButton:
    """One of the links beside the last deed."""
    buttons = window.status.findChildren(QPushButton)
    return next(one for one in buttons if one.isVisible() and one.text() == label)


def test_a_deed_is_told_with_the_way_back_and_forth(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    window.session.run("tag.add", tag="to read")
    assert window.status.said() == "Tagged 1 paper “to read”"
    undo = link(window)
    assert undo is not None
    assert undo.text() == "Undo"
    undo.click()
    assert window.status.said() == "Undid: Add tag “to read” to 1 paper"
    assert undo.text() == "Redo"
    undo.click()
    assert window.status.said().startswith("Redid")


def test_of_two_changes_with_one_label_the_one_that_was_undone_offers_its_redo(
    window: MainWindow,
) -> None:
    for tag in ("one", "two"):
        with window.session.library.change("Create a tag") as change:
            tags.create(change, tag)
    window.session.run("undo")
    redo = link(window)
    assert redo is not None
    assert redo.text() == "Redo"
    redo.click()
    undo = link(window)
    assert undo is not None
    assert undo.text() == "Undo"


def test_what_changed_nothing_offers_no_way_back(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    window.session.run("tag.add", tag="to read")
    window.session.run("copy.key")
    assert link(window) is None


def test_a_deed_goes_when_undo_would_undo_another_one(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    window.session.run("tag.add", tag="to read")
    with Library.open(window.session.library.path) as elsewhere, elsewhere.change("New") as change:
        tags.create(change, "elsewhere")
    window.session.library.notice_others()
    assert (window.status.said(), link(window)) == ("", None)


def test_a_deed_goes_when_a_later_one_is_a_warning(window: MainWindow, tmp_path: Path) -> None:
    bib = tmp_path / "a.bib"
    bib.write_text("@misc{a, title={A}}\n@misc{b, title={cut", encoding="utf-8")
    window.papers.table.choose_row(0)
    window.session.run("tag.add", tag="to read")
    window.session.run("import", paths=[bib])
    message = window.presenter.strip.message()
    assert message is not None
    assert message.kind == "warning"
    assert (window.status.said(), link(window)) == ("", None)


def test_a_change_that_says_nothing_lends_its_undo_to_no_later_deed(window: MainWindow) -> None:
    with window.session.library.change("Silent") as change:
        tags.create(change, "silent")
    window.papers.table.choose_row(0)
    window.session.run("copy.key")
    assert window.status.said() == "Copied bai2026unbiased"
    assert link(window) is None


@pytest.mark.parametrize("kind", [Waiting, Held])
def test_a_deed_is_told_with_its_undo_however_soon_its_end_is_heard(
    window_with: Callable[[Writer], MainWindow], qtbot: QtBot, kind: type[Waiting | Held]
) -> None:
    runner = kind()
    window = window_with(runner)
    window.papers.table.choose_row(0)
    with qtbot.waitSignal(window.session.news):
        window.session.run("tag.add", tag="to read")
        runner.go_on()
    qtbot.waitUntil(lambda: not window.session.jobs)
    QApplication.processEvents()
    assert window.status.said() == "Tagged 1 paper “to read”"
    assert link(window) is not None


def test_what_the_window_does_meanwhile_takes_no_undo_away(
    window_with: Callable[[Writer], MainWindow], qtbot: QtBot
) -> None:
    window = window_with(Writer())
    window.papers.table.choose_row(0)
    window.session.news.connect(lambda _: window.session.run("window.find"))
    window.session.run("tag.add", tag="to read")
    qtbot.waitUntil(lambda: bool(window.status.said()))
    assert link(window) is not None


def test_what_a_command_gives_for_the_clipboard_goes_there(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    window.session.run("copy.cite")
    assert QGuiApplication.clipboard().text().startswith("\\cite{")


def test_a_foreseen_error_is_its_sentence_over_the_panes(window: MainWindow) -> None:
    window.session.failed.emit(LibraryUnwritable("The disk is full. Nothing was changed."))
    message = window.presenter.strip.message()
    assert message is not None
    assert (message.text, message.kind) == ("The disk is full. Nothing was changed.", "problem")


def test_in_place_of_a_copy_that_no_clipboard_takes_an_export_is_offered(
    window: MainWindow,
) -> None:
    window.session.failed.emit(TooManyToCopy("A clipboard does not take 1,000,000 papers."))
    text, labels = said(window)
    assert (text, labels) == ("A clipboard does not take 1,000,000 papers.", ["Export…"])
    message = window.presenter.strip.message()
    assert message is not None
    message.choices[0].run()
    assert child(window, ExportDialog).isVisible()


def test_a_message_covers_no_row_and_moves_none(window: MainWindow) -> None:
    table = window.papers.table
    table.verticalScrollBar().setValue(1005)
    place, height = table.place(), table.viewport().height()
    window.session.failed.emit(LibraryUnwritable("The disk is full."))
    strip = window.presenter.strip
    QApplication.processEvents()
    assert table.place() == place
    bottom = table.viewport().mapTo(window, table.viewport().rect().bottomLeft()).y()
    assert bottom < strip.mapTo(window, QPoint()).y()
    assert height - table.viewport().height() == strip.height() < 2 * table.rowHeight(0)
    strip.dismiss()
    QApplication.processEvents()
    assert (table.place(), table.viewport().height()) == (place, height)


def test_esc_puts_the_message_away(window: MainWindow) -> None:
    window.session.failed.emit(LibraryUnwritable("The disk is full."))
    QTest.keyClick(window.papers.table, Qt.Key.Key_Escape)
    assert window.presenter.strip.message() is None


def test_a_failing_command_says_why(window: MainWindow) -> None:
    window.session.run("tag.rename", tag="no such tag", name="x")
    message = window.presenter.strip.message()
    assert message is not None
    assert message.text == "There is no tag “no such tag”."


def test_a_cancelled_job_is_no_problem(window: MainWindow) -> None:
    window.session.failed.emit(Cancelled("Cancelled. The library is as it was before."))
    assert window.presenter.strip.message() is None
    assert window.status.said() == "Cancelled. The library is as it was before."


def test_what_could_not_be_read_waits_as_a_warning_with_all_its_lines(window: MainWindow) -> None:
    window.presenter.report(Outcome("Added 3 papers, 1 place unread.\na.bib:7: no key", None, 1))
    message = window.presenter.strip.message()
    assert message is not None
    assert (message.text, message.kind) == ("Added 3 papers, 1 place unread.", "warning")
    message.choices[0].run()
    assert message.choices[0].label == "Show it"
    dialog = child(window, ReportDialog)
    assert dialog.text.toPlainText() == "a.bib:7: no key"


def said(window: MainWindow) -> tuple[str, list[str]]:
    """What stands on the strip, and what it offers."""
    message = window.presenter.strip.message()
    return (message.text, [one.label for one in message.choices]) if message else ("", [])


def test_of_several_places_that_could_not_be_read_the_offer_is_to_show_them(
    window: MainWindow,
) -> None:
    window.presenter.report(Outcome("Added 3 papers, 2 places unread.\na:7: x\na:9: y", None, 1))
    assert said(window)[1] == ["Show them"]


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "is empty."), (b"\x7fELF\0\0", "is not a text file."), (b"none", "is of no format")],
)
def test_a_file_that_was_not_read_at_all_is_told_with_the_reason(
    window: MainWindow, tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "x.bib"
    file.write_bytes(content)
    window.session.run("import", paths=[file])
    text, choices = said(window)
    assert text.startswith(f"“{file}” {words}")
    assert choices == []


@pytest.fixture
def half_read(window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window that has just read one entry of two."""
    file = tmp_path / "a.bib"
    file.write_text("@misc{a, title={A}}\n@misc{b, title={cut", encoding="utf-8")
    window.session.run("import", paths=[file])
    assert said(window) == ("Added 1 paper, 1 place unread.", ["Show it", "Undo"])
    return window


def test_what_was_read_beside_what_was_not_can_be_undone(half_read: MainWindow) -> None:
    message = half_read.presenter.strip.message()
    assert message is not None
    message.choices[1].run()
    assert half_read.status.said().startswith("Undid: Import")
    assert said(half_read) == ("", [])


def test_a_strip_that_is_put_away_leaves_the_deed_and_its_undo_in_the_status_bar(
    half_read: MainWindow,
) -> None:
    QTest.keyClick(half_read.papers.table, Qt.Key.Key_Escape)
    assert said(half_read) == ("", [])
    assert half_read.status.said() == "Added 1 paper, 1 place unread"
    assert half_read.status.offers() == ["Show it", "Undo"]
    offered(half_read, "Undo").click()
    assert half_read.status.said().startswith("Undid: Import")


def test_the_lines_that_were_not_read_are_shown_after_the_strip_was_put_away(
    window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "a.bib"
    file.write_text("@misc{a, title={A}}\n@misc{b, title={cut", encoding="utf-8")
    for _ in range(2):  # the second time nothing is new
        window.session.run("import", paths=[file])
    window.presenter.strip.dismiss()
    assert window.status.offers() == ["Show it"]
    for _ in range(2):
        offered(window, "Show it").click()
        dialogs = [one for one in window.findChildren(ReportDialog) if one.isVisible()]
        assert dialogs[0].text.toPlainText().startswith(f"{file}:2: ")
        dialogs[0].accept()


def test_the_keyboard_goes_from_a_strip_that_is_put_away_to_the_table(
    half_read: MainWindow,
) -> None:
    offer = child(half_read.presenter.strip, QPushButton)
    offer.setFocus()
    QTest.keyClick(offer, Qt.Key.Key_Escape)
    assert focused() is half_read.papers.table


def test_undo_by_keyboard_in_the_status_bar_leaves_the_keyboard_at_the_table(
    window: MainWindow,
) -> None:
    window.papers.table.choose_row(0)
    window.session.run("tag.add", tag="to read")
    undo = link(window)
    assert undo is not None
    undo.setFocus()
    QTest.keyClick(undo, Qt.Key.Key_Space)
    assert focused() is window.papers.table


def test_so_does_a_strip_that_gives_way_to_a_problem(half_read: MainWindow) -> None:
    half_read.session.failed.emit(LibraryUnwritable("The disk is full."))
    assert said(half_read)[0] == "The disk is full."
    assert half_read.status.said() == "Added 1 paper, 1 place unread"


def test_a_deed_that_can_be_undone_no_longer_does_not_come_back_from_the_strip(
    half_read: MainWindow,
) -> None:
    with half_read.session.library.change("Later") as change:
        tags.create(change, "later")
    half_read.presenter.strip.dismiss()
    assert half_read.status.said() == ""


def test_keys_in_doubt_can_be_looked_at(window: MainWindow) -> None:
    window.presenter.report(Outcome("Added 2 papers, 1 key in doubt.\nThe key “K” is taken."))
    assert said(window) == ("Added 2 papers, 1 key in doubt.", ["Show it"])


def test_a_later_change_takes_the_undo_off_the_strip(half_read: MainWindow) -> None:
    with half_read.session.library.change("Later") as change:
        tags.create(change, "later")
    assert said(half_read) == ("Added 1 paper, 1 place unread.", ["Show it"])


def test_the_next_deed_clears_what_was_said_of_an_earlier_one(half_read: MainWindow) -> None:
    half_read.session.run("tag.create", tag="x")
    assert said(half_read) == ("", [])
    half_read.session.run("tag.create", tag="x")
    assert said(half_read)[0].startswith("There is a tag “x” already.")
    half_read.session.run("tag.create", tag="y")
    assert said(half_read) == ("", [])


def test_a_question_waits_for_its_answer_whatever_is_done(window: MainWindow) -> None:
    window.presenter.ask("Close?", (Choice("Yes", lambda: None),))
    window.session.run("tag.create", tag="x")
    assert said(window)[0] == "Close?"


def test_questions_wait_in_a_row_under_what_is_said_meanwhile(window: MainWindow) -> None:
    answered: list[str] = []
    for folder in ("a", "b"):
        choice = Choice("Yes", partial(answered.append, folder))
        window.presenter.ask("q.bib?", (choice,), about=folder)
    window.session.failed.emit(LibraryUnwritable("The disk is full."))
    assert said(window)[0] == "The disk is full."
    window.presenter.strip.dismiss()
    for _ in range(2):
        window.presenter.strip.findChildren(QPushButton)[-1].click()
    assert said(window) == ("", [])
    assert answered == ["b", "a"]


def test_a_bug_is_shown_with_a_report_that_can_be_copied(window: MainWindow) -> None:
    window.session.failed.emit(ZeroDivisionError("division by zero"))
    dialog = child(window, ReportDialog)
    assert dialog.isVisible()
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy")
    copy.click()
    assert "ZeroDivisionError: division by zero" in QGuiApplication.clipboard().text()


def test_what_nobody_caught_is_shown_too(
    window: MainWindow, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    window.presenter.take_over()
    error = KeyError("lost")
    sys.excepthook(KeyError, error, None)
    assert "KeyError" in child(window, ReportDialog).text.toPlainText()
    assert "KeyError" in capsys.readouterr().err


def test_ctrl_c_in_the_terminal_is_no_bug(
    window: MainWindow, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    window.presenter.take_over()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.findChildren(ReportDialog)
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_a_report_names_versions_and_the_place() -> None:
    try:
        int("x")
    except ValueError as error:
        report = report_of(error)
    assert report.startswith("refman ")
    assert 'int("x")' in report


def test_what_is_asked_for_twice_is_found_once(
    seeded: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    runner = Held()
    session = Session(seeded, Settings(tmp_path), state_of(seeded.path, tmp_path), runner)
    session.run("duplicates")
    session.run("duplicates")
    assert len(session.jobs) == 1
    session.run("undo")
    session.run("duplicates")  # what is undone before it may have it find others
    assert len(session.jobs) == 3
    runner.go_on()
    qtbot.waitUntil(lambda: not session.jobs)
    session.close()


def test_papers_that_come_in_and_stay_in_the_trash_can_be_restored_at_once(
    window: MainWindow, tmp_path: Path
) -> None:
    bib = tmp_path / "a.bib"
    bib.write_text("@misc{a, title={Alpha rays}}\n@misc{b, title={Beta rays}}", encoding="utf-8")
    session = window.session
    session.run("import", paths=[bib])
    ids = papers.with_keys(session.library.reading, ["a", "b"])
    session.run_on((ids["a"][0], ids["b"][0]), "trash")
    session.run("import", paths=[bib])
    message = window.presenter.strip.message()
    assert message is not None
    assert message.text == "Added 0 papers, 2 already there, 2 papers in the trash."
    assert message.choices[0].label == "Restore the 2 papers"
    message.choices[0].run()
    assert not papers.trashed(session.library.reading, [ids["a"][0], ids["b"][0]])
    assert window.status.said() == "Restored 2 papers"
