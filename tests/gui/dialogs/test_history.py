"""The list of changes, and the way back and forth in it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from refman.gui.dialogs import history
from refman.gui.dialogs.fold import FoldDialog
from refman.gui.dialogs.history import HistoryDialog
from refman.gui.session import Session
from tests.gui.conftest import focused, papers_of


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> HistoryDialog:
    session.refresh()
    session.run_on(papers_of(session, 0, 2), "tag.add", tag="vision")
    made = HistoryDialog(session, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it once more
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


def test_arrow_keys_go_through_the_changes_from_the_start_and_after_an_undo(
    dialog: HistoryDialog,
) -> None:
    assert focused() is dialog.list
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.list.currentIndex().row() == 1
    QTest.keyClick(dialog.list, Qt.Key.Key_Up)

    dialog.one.setFocus()
    QTest.keyClick(dialog.one, Qt.Key.Key_Space)

    assert dialog.list.lines()[0].text == "Add tag “vision” to 2 papers"
    assert dialog.list.lines()[0].stamp.startswith("undone")
    assert focused() is dialog.list


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
        right = QRect(view.width() - 90, 0, 90, view.height())
        return view.grab(right).toImage()

    row = dialog.list.lines()[0]
    dialog.list.set_lines([row])
    short = dates()
    dialog.list.set_lines([replace(row, text=row.text * 9)])
    assert dates() == short
    dialog.list.set_lines([replace(row, stamp="")])
    assert dates() != short


def choose(dialog: HistoryDialog, row: int) -> None:
    dialog.list.setCurrentIndex(dialog.list.model().index(row, 0))


def test_an_older_change_is_undone_alone(dialog: HistoryDialog, session: Session) -> None:
    session.run_on(papers_of(session, 4, 5), "trash")
    choose(dialog, 1)
    dialog.one.click()
    labels = [line.text for line in dialog.list.lines()]
    assert labels[0] == "Undo “Add tag “vision” to 2 papers”"
    assert not dialog.refused.isVisible()


def test_what_stands_in_the_way_is_named_there(dialog: HistoryDialog) -> None:
    choose(dialog, 1)
    before = dialog.size(), dialog.one.mapTo(dialog, QPoint())
    dialog.one.click()
    QTest.qWait(0)
    assert dialog.refused.isVisible()
    assert (dialog.size(), dialog.one.mapTo(dialog, QPoint())) == before
    assert "“Add tag “vision” to 2 papers” of" in dialog.refused.text()
    choose(dialog, 0)
    assert not dialog.refused.isVisible()


def test_the_cost_is_said(dialog: HistoryDialog) -> None:
    assert dialog.cost.text().startswith("2 changes, about ")
    assert "the oldest of" in dialog.cost.text()


def test_the_library_as_it_was_is_asked_for(
    dialog: HistoryDialog, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float] = []
    monkeypatch.setattr(history, "open_past", lambda _, moment: asked.append(moment))
    choose(dialog, 1)
    dialog.then.click()
    assert asked == [session.library.history()[1].at]
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_in_the_line_of_a_day_folds_nothing(
    key: Qt.Key, session: Session, qtbot: QtBot
) -> None:
    session.library.note("update changes set at = at - 900000", ())
    fold = FoldDialog(session, None)
    qtbot.addWidget(fold)
    fold.show()
    fold.line.setText("last-week")
    assert fold.fold.isEnabled()
    before = session.library.history()
    QTest.keyClick(fold.line, key)
    assert session.library.history() == before != []


def test_folding_counts_before_it_asks(
    dialog: HistoryDialog, session: Session, qtbot: QtBot
) -> None:
    fold = FoldDialog(session, None)
    qtbot.addWidget(fold)
    assert not fold.fold.isEnabled()
    fold.line.setText("soon")
    assert "Write a day" in fold.outcome.text()
    session.library.note("update changes set at = at - 900000", ())
    fold.line.setText("last-week")
    assert fold.outcome.text() == "2 changes would be folded."
    fold.fold.click()
    assert session.library.history() == []
    assert dialog.list.lines() == []
    assert "2 older changes folded together" in dialog.cost.text()
