"""Linked files in the window: both sides follow one another, and the user hears of it."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.review import ReviewDialog
from refman.gui.session import Session
from refman.gui.watching import watch_linked_files
from refman.gui.widgets.buttons import Button
from refman.gui.widgets.message_strip import MessageStrip
from refman.gui.window import MainWindow
from refman.jobs import Inline, Job, Looker, Progress, Writer
from refman.services import linking
from refman.settings import Settings, state_of
from refman.store import Library
from tests.conftest import key_pattern
from tests.gui.conftest import child, show
from tests.gui.linked import TEXT, edit, fields, look, paper, write

T = TypeVar("T")


def told(window: MainWindow) -> str:
    """What stands on the strip."""
    message = window.presenter.strip.message()
    return message.text if message else ""


def shown(window: MainWindow) -> str:
    """What the button says; "" for none."""
    button = window.linked_files.button
    return button.accessibleName() if button and button.isVisible() else ""


def offers_undo(window: MainWindow) -> bool:
    return window.status.offers() == ["Undo"]


def test_without_a_linked_file_there_is_no_button(window: MainWindow, tmp_path: Path) -> None:
    watch_linked_files(window, Inline())
    window.session.run("link", path=tmp_path / "missing.bib")
    assert "linked_files" not in vars(window)


@pytest.mark.usefixtures("refs")
def test_a_file_that_was_linked_is_told_with_its_numbers_and_undo(window: MainWindow) -> None:
    assert window.status.said() == "Linked refs.bib: 2 papers added."
    assert offers_undo(window)
    assert shown(window) == "Linked files: refs.bib: in sync"


def test_undoing_the_link_takes_the_button_away(window: MainWindow, refs: Path) -> None:
    window.session.run("undo")
    assert shown(window) == ""
    assert refs.read_text() == TEXT


def test_undoing_that_a_file_was_let_go_ties_it_again(
    window: MainWindow, refs: Path, qtbot: QtBot
) -> None:
    window.session.run("unlink", path=refs)
    window.session.run("undo")
    assert shown(window) == "Linked files: refs.bib: not synchronised yet"
    qtbot.waitUntil(lambda: shown(window) == "Linked files: refs.bib: in sync")
    assert refs.read_text() == TEXT
    edit(window, "turing1950", note="Mine")
    look(window, news=True)
    assert "Mine" in refs.read_text()


def test_news_of_the_library_go_to_the_file_soon(
    window: MainWindow, refs: Path, qtbot: QtBot
) -> None:
    edit(window, "turing1950", note="Read twice")
    qtbot.waitUntil(lambda: "Read twice" in refs.read_text())


def test_a_file_that_is_written_takes_no_undo_away(window: MainWindow, refs: Path) -> None:
    window.session.select((paper(window, "turing1950"),))
    window.session.run("tag.add", tag="must cite")
    look(window, news=True)
    assert "must cite" in refs.read_text()
    assert window.status.said() == "Tagged 1 paper “must cite”"
    assert offers_undo(window)


def test_what_a_file_brings_is_one_deed_with_undo(window: MainWindow, refs: Path) -> None:
    write(refs, "{Mind}", "{Mind: A Quarterly Review}")
    look(window)
    assert fields(window, "turing1950")["journal"] == "Mind: A Quarterly Review"
    assert window.status.said() == "refs.bib: 1 paper taken over"
    assert offers_undo(window)
    assert window.session.situation().undo == "Changes of refs.bib"


def test_it_is_told_that_what_a_file_brings_ends_what_could_be_redone(
    window: MainWindow, refs: Path
) -> None:
    edit(window, "turing1950", note="Read twice")
    look(window, news=True)
    window.session.run("undo")
    look(window, news=True)
    assert window.session.situation().redo
    write(refs, "{Mind}", "{Mind: A Quarterly Review}")
    look(window)
    assert not window.session.situation().redo
    said = "Nothing can be redone any more, for that is a step of its own"
    assert window.status.said() == f"refs.bib: 1 paper taken over. {said}"


def test_undoing_what_a_file_brought_writes_it_back_into_the_file(
    window: MainWindow, refs: Path
) -> None:
    write(refs, "{Mind}", "{Mind: A Quarterly Review}")
    look(window)
    window.session.run("undo")
    look(window, news=True)
    assert refs.read_text() == TEXT


def test_what_a_file_brings_leaves_a_problem_on_the_strip(window: MainWindow, refs: Path) -> None:
    window.session.run("tag.rename", tag="no such tag", name="x")
    write(refs, "{Mind}", "{Mind: A Quarterly Review}")
    look(window)
    assert told(window) == "There is no tag “no such tag”."


def test_a_file_that_says_the_same_in_other_words_is_told_to_nobody(
    window: MainWindow, refs: Path
) -> None:
    refs.write_text(f"% mine\n{TEXT}")
    look(window)
    assert window.status.said() == "Linked refs.bib: 2 papers added."
    assert shown(window) == "Linked files: refs.bib: in sync"


def test_a_question_shows_in_the_button_alone(window: MainWindow, refs: Path) -> None:
    edit(window, "turing1950", year="1951")
    write(refs, "{1950}", "{1952}")
    look(window, news=True)
    assert shown(window) == "Linked files: refs.bib: 1 to review"
    assert told(window) == ""


def test_synchronising_a_file_with_a_question_offers_to_review_it(
    window: MainWindow, refs: Path
) -> None:
    edit(window, "turing1950", year="1951")
    write(refs, "{1950}", "{1952}")
    window.session.run("sync")
    assert told(window) == "refs.bib: 1 to review"
    (offer,) = [one for one in child(window, MessageStrip).findChildren(Button) if one.text()]
    assert offer.text() == "Review…"
    offer.click()
    dialog = child(window, ReviewDialog)
    dialog.accept()
    assert told(window) == ""
    assert window.status.said() == "refs.bib: in sync, 1 entry written"


def test_synchronising_files_that_cannot_be_offers_to_look_at_them(
    window: MainWindow, refs: Path
) -> None:
    refs.unlink()
    window.session.run("sync")
    assert told(window).startswith("“refs.bib” is not there. Its papers are safe")
    offers = [one.text() for one in child(window, MessageStrip).findChildren(Button)]
    assert "Linked files" in offers


def test_several_files_that_cannot_be_synchronised_are_one_sentence(
    window: MainWindow, both_missing: tuple[Path, Path]
) -> None:
    del both_missing
    window.session.run("sync")
    assert ".;" not in told(window)
    assert told(window).count(" is not there. Its papers are safe") == 2


def test_files_that_are_as_they_were_are_counted(window: MainWindow, refs: Path) -> None:
    for name in ("one.bib", "two.bib"):
        path = refs.with_name(name)
        path.write_text(TEXT)
        window.session.run("link", path=path)
    write(refs, "{1950}", "{1952}")
    window.session.run("sync", path=str(refs))
    window.session.run("sync")
    assert window.status.said() == (
        "one.bib: in sync, 1 entry written; refs.bib: in sync; two.bib: in sync, 1 entry written"
    )
    window.session.run("sync")
    assert window.status.said() == "3 files in sync"


def test_a_missing_file_shows_at_once_and_is_told_when_it_stays_away(
    window: MainWindow, refs: Path
) -> None:
    away = refs.rename(refs.with_suffix(".away"))
    look(window)
    assert shown(window) == "Linked files: refs.bib is missing"
    assert told(window) == ""

    while not told(window):
        window.linked_files.linking.look()

    assert told(window).startswith("refs.bib is not there. Its papers are safe")
    away.rename(refs)
    look(window)
    assert told(window) == ""
    assert shown(window) == "Linked files: refs.bib: in sync"


def test_a_failure_is_told_once(window: MainWindow, refs: Path) -> None:
    refs.unlink()
    while not told(window):
        window.linked_files.linking.look()
    window.presenter.strip.dismiss()

    for _ in range(50):
        window.linked_files.linking.look()

    assert told(window) == ""


@pytest.fixture
def both_missing(window: MainWindow, refs: Path) -> tuple[Path, Path]:
    """Two linked files that are not there."""
    other = refs.with_name("thesis.bib")
    other.write_text("")
    window.session.run("link", path=other)
    for path in (refs, other):
        path.unlink()
    while "thesis" not in told(window) or "refs" not in told(window):
        window.linked_files.linking.look()
    return refs, other


def test_two_files_that_fail_are_told_in_one_sentence(
    window: MainWindow, both_missing: tuple[Path, Path]
) -> None:
    refs, other = both_missing
    assert told(window) == (
        "2 linked files are not in sync: refs.bib is not there; thesis.bib is not there."
        " Your changes are safe in the library, and refman tries again."
    )
    refs.write_text(TEXT)
    look(window)
    assert told(window).startswith("thesis.bib is not there. Its papers are safe")
    other.write_text("")
    look(window)
    assert told(window) == ""


def test_what_is_said_of_failing_files_is_not_said_again_when_one_is_mended(
    window: MainWindow, both_missing: tuple[Path, Path]
) -> None:
    window.presenter.strip.dismiss()
    both_missing[0].write_text(TEXT)
    look(window)
    assert told(window) == ""


def test_a_deed_or_another_problem_leaves_what_is_said_of_failing_files(
    window: MainWindow, both_missing: tuple[Path, Path]
) -> None:
    del both_missing
    said = told(window)
    window.session.run("tag.create", tag="x")
    assert told(window) == said
    window.session.run("tag.create", tag="x")
    assert told(window).startswith("There is a tag “x” already.")
    window.presenter.strip.dismiss()
    assert told(window) == said


def test_what_synchronising_reported_goes_when_the_file_stands_otherwise(
    window: MainWindow, refs: Path
) -> None:
    edit(window, "turing1950", year="1951")
    write(refs, "{1950}", "{1952}")
    window.session.run("sync")
    assert told(window) == "refs.bib: 1 to review"
    with Library.open(window.session.library.path) as elsewhere:
        linking.answer(elsewhere, refs, "turing1950", "year", "ours", key_pattern())
    window.session.library.notice_others()
    assert told(window) == ""


def test_letting_a_failing_file_go_takes_its_problem_away(window: MainWindow, refs: Path) -> None:
    refs.unlink()
    while not told(window):
        window.linked_files.linking.look()
    window.session.run("unlink", path=refs)
    assert told(window) == ""
    assert shown(window) == ""


@pytest.fixture
def brief(seeded: Library, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window with a linked file that the test itself closes."""
    path = tmp_path / "refs.bib"
    path.write_text(TEXT)
    linking.link(seeded, path, key_pattern())
    return show(Session(seeded, Settings(tmp_path), state_of(seeded.path, tmp_path)), qtbot)


def test_what_is_owed_is_written_before_the_library_closes(
    brief: MainWindow, tmp_path: Path
) -> None:
    brief.linked_files.watch(Inline())
    edit(brief, "turing1950", note="Read at last")
    brief.close()
    brief.session.close()
    assert "Read at last" in (tmp_path / "refs.bib").read_text()


def test_what_was_owed_at_the_last_end_is_written_at_the_start(
    brief: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    edit(brief, "turing1950", note="Owed")
    assert "Owed" not in (tmp_path / "refs.bib").read_text()
    watch_linked_files(brief, Inline())
    qtbot.waitUntil(lambda: "Owed" in (tmp_path / "refs.bib").read_text())
    brief.session.close()


class Hanging(Inline):
    """What a disk that is gone is like."""

    def submit(self, title: str, work: Callable[[Progress], T]) -> Job[T]:
        """Never ends."""
        return Job(title, Progress(), Future())


def test_a_window_that_closes_while_a_disk_hangs_lets_the_library_go(
    brief: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("refman.gui.linking._LAST_WAIT", 0.0)
    brief.linked_files.watch(Hanging())
    edit(brief, "turing1950", note="Owed")
    brief.session.close()
    assert (tmp_path / "refs.bib").read_text() == TEXT


def test_disks_are_looked_at_beside_the_window(
    seeded: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    refs = tmp_path / "refs.bib"
    refs.write_text(TEXT)
    session = Session(seeded, Settings(tmp_path), state_of(seeded.path, tmp_path), Writer())
    window = show(session, qtbot)
    watch_linked_files(window, Looker())
    session.run("link", path=refs)
    qtbot.waitUntil(lambda: bool(window.linked_files.linking.files))
    write(refs, "{Mind}", "{Mind: A Quarterly Review}")
    qtbot.waitUntil(lambda: "taken over" in window.status.said())
    QApplication.processEvents()
    session.close()


def test_a_file_that_another_process_links_appears(window: MainWindow, tmp_path: Path) -> None:
    watch_linked_files(window, Inline())
    path = tmp_path / "refs.bib"
    path.write_text(TEXT)
    with Library.open(window.session.library.path) as elsewhere:
        linking.link(elsewhere, path, key_pattern())
    window.session.library.notice_others()
    assert shown(window) == "Linked files: refs.bib: in sync"


def test_news_of_files_alone_search_nothing_anew(window: MainWindow, refs: Path) -> None:
    searches: list[None] = []
    edit(window, "turing1950", year="1951")
    write(refs, "{1950}", "{1952}")
    window.session.results_changed.connect(lambda: searches.append(None))
    look(window, news=True)
    assert shown(window) == "Linked files: refs.bib: 1 to review"
    assert searches == []


def test_linking_a_file_again_offers_to_choose_what_counts(window: MainWindow, refs: Path) -> None:
    window.session.run("unlink", path=refs)
    write(refs, "{Mind}", "{Minds}")
    window.session.run("link", path=refs)
    offers = [one for one in child(window, MessageStrip).findChildren(Button) if one.text()]
    (offer,) = [one for one in offers if one.text() == "Choose what counts…"]
    offer.click()
    assert told(window) == "refs.bib: 1 to review"
