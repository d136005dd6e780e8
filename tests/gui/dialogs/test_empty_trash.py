"""The question before papers are deleted."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.empty_trash import EmptyTrashDialog
from refman.gui.session import Session
from refman.store import counting
from tests.gui.conftest import papers_of


def test_it_says_how_many_go_and_that_undo_brings_them_back(session: Session, qtbot: QtBot) -> None:
    session.run_on(papers_of(session, 0, 3), "trash")
    dialog = EmptyTrashDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Delete 3 papers" in words
    assert "Undo brings them back" in words
    assert dialog.focusWidget() is not dialog.delete
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert counting.trashed(session.library.reading) == 3
    dialog.delete.click()
    assert counting.trashed(session.library.reading) == 0
    assert session.situation().gone == 0
    session.run("undo")
    assert session.situation().gone == 3


def test_it_says_how_many_go_also_when_others_are_thrown_away_or_restored_meanwhile(
    session: Session, qtbot: QtBot
) -> None:
    session.run_on(papers_of(session, 0, 1), "trash")
    dialog = EmptyTrashDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    session.run_on(papers_of(session, 0, 2), "trash")
    assert dialog.heading.text() == "Delete 3 papers in the trash"
    assert dialog.accessibleName() == "Delete 3 papers in the trash"
    assert dialog.delete.text() == "Delete 3 papers"
    session.run("undo")
    session.run("undo")
    assert not dialog.isVisible()
