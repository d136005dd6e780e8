"""The list of changes, and the way back and forth in it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.history import HistoryDialog
from refman.gui.session import Session
from tests.gui.conftest import papers_of


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> HistoryDialog:
    session.refresh()
    session.run_on(papers_of(session, 0, 2), "tag.add", tag="vision")
    made = HistoryDialog(session, None)
    qtbot.addWidget(made)
    made.show()
    return made


def button(dialog: HistoryDialog, label: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == label)


def test_the_newest_change_comes_first(dialog: HistoryDialog) -> None:
    labels = [line.text for line in dialog.list.lines()]
    assert labels == ["Add tag “vision” to 2 papers", "Fill with the starter papers"]


def test_undo_marks_the_change_and_redo_takes_the_mark_away(dialog: HistoryDialog) -> None:
    assert not button(dialog, "Redo").isEnabled()
    button(dialog, "Undo").click()
    assert dialog.list.lines()[0].stamp.startswith("undone")
    button(dialog, "Redo").click()
    assert not dialog.list.lines()[0].stamp.startswith("undone")


def test_a_button_says_what_it_would_do(dialog: HistoryDialog) -> None:
    assert button(dialog, "Undo").toolTip() == "Undo: Add tag “vision” to 2 papers"


@pytest.mark.usefixtures("large_type")
def test_its_buttons_are_on_the_screen_in_large_type(session: Session, qtbot: QtBot) -> None:
    dialog = HistoryDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()

    room = dialog.screen().availableSize()
    assert dialog.height() <= room.height()
    assert dialog.column.minimumSize().height() <= dialog.height()


def test_the_date_of_a_change_is_seen_however_long_its_label(dialog: HistoryDialog) -> None:
    def dates() -> QImage:
        view = dialog.list.viewport()
        right = QRect(view.width() - 110, 0, 110, view.height())
        return view.grab(right).toImage()

    row = dialog.list.lines()[0]
    dialog.list.set_lines([row])
    short = dates()
    dialog.list.set_lines([replace(row, text=row.text * 9)])
    assert dates() == short
    dialog.list.set_lines([replace(row, stamp="")])
    assert dates() != short
