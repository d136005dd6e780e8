"""Ways to go on that the search field offers while one types."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from refman.gui.views.search_offers import SearchOffers
from refman.gui.window import MainWindow

Key = Qt.Key


@pytest.fixture
def line(window: MainWindow, qtbot: QtBot) -> QLineEdit:
    window.focus_search()
    found = window.papers.head.search.line
    qtbot.waitUntil(found.hasFocus)
    return found


@pytest.fixture
def offers(window: MainWindow) -> SearchOffers:
    return window.papers.offers


def words(offers: SearchOffers) -> list[str]:
    return [] if offers.card.isHidden() else [one.text for one in offers.list.lines()]


def test_tab_takes_the_first_offer_and_its_values_are_offered_next(
    line: QLineEdit, offers: SearchOffers
) -> None:
    QTest.keyClicks(line, "ta")
    assert words(offers)[0] == "tag:"

    QTest.keyClick(line, Key.Key_Tab)

    assert line.text() == "tag:"
    assert line.hasFocus()


def test_down_chooses_and_enter_takes_a_field_whose_words_are_offered_then(
    line: QLineEdit, offers: SearchOffers, window: MainWindow
) -> None:
    QTest.keyClicks(line, "is:u")
    QTest.keyClick(line, Key.Key_Down)
    QTest.keyClick(line, Key.Key_Return)

    assert line.text() == "is:undated "
    assert words(offers) == []
    assert window.session.scope.text == "is:undated "


def test_enter_goes_on_in_the_results_where_nothing_was_chosen(
    line: QLineEdit, offers: SearchOffers, window: MainWindow
) -> None:
    QTest.keyClicks(line, "diff")
    QTest.keyClicks(line, " a")
    assert words(offers) != []

    QTest.keyClick(line, Key.Key_Return)

    assert line.text() == "diff a"
    assert words(offers) == []
    assert window.papers.table.hasFocus()


def test_up_from_the_first_offer_is_what_was_typed(line: QLineEdit, offers: SearchOffers) -> None:
    QTest.keyClicks(line, "is:")
    QTest.keyClick(line, Key.Key_Down)
    QTest.keyClick(line, Key.Key_Up)
    QTest.keyClick(line, Key.Key_Return)

    assert line.text() == "is:"
    assert words(offers) == []


def test_escape_takes_the_list_away_before_the_text(line: QLineEdit, offers: SearchOffers) -> None:
    QTest.keyClicks(line, "is:")
    QTest.keyClick(line, Key.Key_Escape)
    assert (line.text(), words(offers)) == ("is:", [])

    QTest.keyClick(line, Key.Key_Escape)
    assert line.text() == ""


def test_a_click_takes_an_offer_and_the_field_keeps_the_keyboard(
    line: QLineEdit, offers: SearchOffers
) -> None:
    QTest.keyClicks(line, "year:2023 is:unt")
    index = offers.list.model().index(0, 0)
    place = offers.list.visualRect(index).center()
    QTest.mouseClick(offers.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert line.text() == "year:2023 is:untagged "
    assert line.hasFocus()


def test_the_rest_of_the_query_stays_as_it_is(line: QLineEdit, offers: SearchOffers) -> None:
    QTest.keyClicks(line, "(zz OR xx) -qq")
    line.setCursorPosition(6)
    line.setCursorPosition(9)
    QTest.keyClicks(line, " has:ab")
    assert words(offers) == ["has:abstract"]

    QTest.keyClick(line, Key.Key_Tab)

    assert line.text() == "(zz OR xx has:abstract) -qq"


def test_the_list_goes_with_the_keyboard(
    line: QLineEdit, offers: SearchOffers, window: MainWindow
) -> None:
    QTest.keyClicks(line, "is:")
    window.papers.table.setFocus()

    assert words(offers) == []


def test_the_list_stays_in_the_pane_and_the_fault_below_it(
    line: QLineEdit, offers: SearchOffers, window: MainWindow
) -> None:
    QTest.keyClicks(line, "is:")
    window.papers.fault.appear()
    QApplication.processEvents()

    assert window.papers.rect().contains(offers.card.geometry())
    assert window.papers.fault.mapTo(window.papers, QPoint()).y() > offers.bottom()


def test_what_is_written_whole_is_not_offered(line: QLineEdit, offers: SearchOffers) -> None:
    QTest.keyClicks(line, "is:untagged")

    assert words(offers) == []


def test_the_list_stays_over_the_table_that_takes_the_place_of_nothing_found(
    line: QLineEdit, offers: SearchOffers, window: MainWindow
) -> None:
    QTest.keyClicks(line, "zzqq")
    assert not window.papers.model.ids

    line.selectAll()
    QTest.keyClicks(line, "author:s")

    assert window.papers.model.ids
    shown = [one for one in window.papers.children() if one in (window.papers.table, offers.card)]
    assert shown[-1] is offers.card
    assert offers.list.verticalScrollBar().maximum() == 0
