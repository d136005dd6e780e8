"""How far a paper is read, its stars, and whether it is to be read, in the details."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.views.details.reading_row import ReadingRow
from refman.model.entry import EntryId
from refman.store import marks, papers


@pytest.fixture
def row(session: Session, knuth: EntryId, qtbot: QtBot) -> ReadingRow:
    made = ReadingRow(session)
    qtbot.addWidget(made)

    def show(*_: object) -> None:
        made.show_paper(papers.rows(session.library.reading, [knuth])[0])

    session.news.connect(show)
    show()
    made.show()
    return made


def test_a_state_is_chosen_from_a_menu(row: ReadingRow, session: Session, knuth: EntryId) -> None:
    assert row.state.text() == "Unread"
    {action.text(): action for action in row.menu().actions()}["Being read"].trigger()
    assert row.state.text() == "Being read"
    assert [one.text() for one in row.menu().actions() if one.isChecked()] == ["Being read"]
    assert marks.of(session.library.reading, [knuth])[knuth].state == "reading"


def test_stars_are_clicked_and_typed_and_the_last_one_again_takes_them_away(
    row: ReadingRow, session: Session
) -> None:
    star = QPoint(row.stars.width() // 2, row.stars.height() // 2)
    QTest.mouseClick(row.stars, Qt.MouseButton.LeftButton, pos=star)
    assert row.stars.rating() == 3
    assert row.stars.accessibleName() == "Rating: 3 of 5"
    QTest.mouseClick(row.stars, Qt.MouseButton.LeftButton, pos=star)
    assert row.stars.rating() == 0
    QTest.keyClick(row.stars, Qt.Key.Key_5)
    QTest.keyClick(row.stars, Qt.Key.Key_Left)
    assert row.stars.rating() == 4
    assert session.library.history(1)[0].label == "Rate 1 paper with 4"


def test_a_paper_goes_on_the_list_and_off_it(
    row: ReadingRow, session: Session, knuth: EntryId
) -> None:
    row.list.click()
    assert marks.listed(session.library.reading) == [knuth]
    row.list.click()
    assert marks.listed(session.library.reading) == []
