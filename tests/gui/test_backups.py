"""Backups in the window: made once a day, looked at, brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from refman.gui.backups import Keeper
from refman.gui.dialogs.backups import BackupsDialog
from refman.gui.session import Session
from refman.gui.window import MainWindow
from refman.jobs import Inline
from refman.store import backups, counting, shelf
from refman.store.hindrances import READ_ONLY
from tests.gui.conftest import papers_of


def dialog_of(session: Session, qtbot: QtBot) -> BackupsDialog:
    made = BackupsDialog(session, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it once more
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.usefixtures("qapp")
def test_a_backup_is_made_when_one_is_due_and_not_twice(session: Session) -> None:
    keeper = Keeper(session, Inline())
    keeper.look()
    keeper.look()
    assert [one.why for one in backups.every(session.library.path)] == ["daily"]


@pytest.mark.usefixtures("qapp")
def test_where_none_can_be_made_it_is_told_once_and_made_when_there_is_room(
    session: Session,
) -> None:
    told: list[Exception] = []
    session.failed.connect(told.append)
    shelf.folder(session.library.path).write_text("in the way")
    keeper = Keeper(session, Inline())
    keeper.look()
    keeper.look()
    assert ["No backup of" in str(one) for one in told] == [True]
    shelf.folder(session.library.path).unlink()
    keeper.look()
    assert [one.why for one in backups.every(session.library.path)] == ["daily"]


def test_what_would_differ_is_said_before_anything_is_replaced(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    session.run("backup")
    session.run_on(papers_of(session, 0, 3), "tag.add", tag="vision")
    dialog = dialog_of(session, qtbot)
    assert "226 papers (as now), 0 tags (1 now)" in dialog.difference.text()
    dialog.restore.click()
    assert session.library.reading.value("select count(*) from tags") == 0
    assert session.results
    assert [one.why for one in backups.every(session.library.path)].count("restore") == 1


def test_enter_at_the_start_brings_none_back(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.run("backup")
    session.run_on(papers_of(session, 0, 3), "tag.add", tag="vision")
    dialog = dialog_of(session, qtbot)
    assert dialog.focusWidget() is dialog.list
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert session.library.reading.value("select count(*) from tags") == 1


def test_papers_that_went_to_the_trash_since_are_a_difference(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    session.run("backup")
    session.run_on(papers_of(session, 0, 3), "trash")
    said = dialog_of(session, qtbot).difference.text()
    gone = counting.trashed(session.library.reading)
    assert f"226 papers ({226 - gone} now), 0 in the trash ({gone} now), 0 tags (as now)" in said


def test_why_none_is_brought_back_is_said_where_the_library_cannot_be_changed(
    session: Session, qtbot: QtBot
) -> None:
    session.run("backup")
    session.library.refuse_changes(READ_ONLY)
    dialog = BackupsDialog(session, None)
    qtbot.addWidget(dialog)
    assert "It holds 226 papers" in dialog.difference.text()
    assert dialog.difference.text().endswith("This library cannot be changed: it is read-only.")
    assert not dialog.restore.isEnabled()


def test_one_that_is_damaged_cannot_be_brought_back(session: Session, qtbot: QtBot) -> None:
    session.run("backup")
    (one,) = backups.every(session.library.path)
    one.path.write_bytes(b"no library at all" * 99)
    dialog = dialog_of(session, qtbot)
    assert not dialog.restore.isEnabled()
    assert one.path.name in dialog.difference.text()


def test_without_any_it_says_when_one_is_made(session: Session, qtbot: QtBot) -> None:
    dialog = dialog_of(session, qtbot)
    assert "each day" in dialog.difference.text()
    assert not dialog.restore.isEnabled()
