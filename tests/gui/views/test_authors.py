"""The authors pane: picking people narrows the papers."""

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.layout import LEAST
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.views.author_card import AuthorCard
from refman.gui.views.authors import AuthorsPane
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.services import duplicates
from tests.conftest import add
from tests.gui.conftest import child, papers_of

pytestmark = pytest.mark.usefixtures("qapp")

_LEFT = Qt.MouseButton.LeftButton
_CONTROL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEY = Qt.Key


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> AuthorsPane:
    made = AuthorsPane(session)
    qtbot.addWidget(made)
    made.resize(176, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def _is_under(upper: QWidget, lower: QWidget) -> bool:
    return lower.isVisible() and upper.geometry().bottom() < lower.y()


def click(pane: AuthorsPane, row: int, keys: Qt.KeyboardModifier = _NONE) -> str:
    place = pane.list.visualRect(pane.model.index(row)).center()
    QTest.mouseClick(pane.list.viewport(), _LEFT, keys, place)
    return pane.model.person(row).name


def test_one_click_narrows_to_one_author_and_the_next_to_another(
    pane: AuthorsPane, session: Session
) -> None:
    first = click(pane, 0)
    assert session.scope.people == (first,)
    assert len(session.results) == pane.model.person(0).papers

    second = click(pane, 1)
    assert session.scope.people == (second,)


def test_no_author_stays_lit_when_the_pointer_goes(pane: AuthorsPane, qtbot: QtBot) -> None:
    pane.list._delegate.hovered = 2
    QApplication.sendEvent(pane.list, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: pane.list._delegate.hovered == -1)


def test_control_picks_several(pane: AuthorsPane, session: Session) -> None:
    names = {click(pane, 0), click(pane, 3, _CONTROL)}

    assert set(session.scope.people) == names


def test_everybody_cannot_be_picked_for_that_narrows_nothing(
    pane: AuthorsPane, session: Session
) -> None:
    first = click(pane, 0)
    QTest.keyClick(pane.list, _KEY.Key_A, _CONTROL)
    assert session.scope.people == (first,)


def test_one_who_is_hidden_by_a_search_stays_picked_when_another_is_added(
    pane: AuthorsPane, session: Session
) -> None:
    first = click(pane, 0)
    pane.focus_search()
    QTest.keyClicks(pane.search.line, "fan bao")
    before = session.scope.people

    second = click(pane, 0, _CONTROL)

    assert before == (first,)
    assert session.scope.people == (first, second)
    assert second == "Fan Bao"


def test_esc_lets_go_of_everybody(pane: AuthorsPane, session: Session) -> None:
    click(pane, 0)

    QTest.keyClick(pane.list, _KEY.Key_Escape)

    assert session.scope.people == ()
    assert not pane.list.selectedIndexes()


def test_a_chip_taken_away_elsewhere_is_let_go_of_here(pane: AuthorsPane, session: Session) -> None:
    click(pane, 0)

    session.narrow(people=("Fan Bao",))
    assert [pane.model.person(i.row()).name for i in pane.list.selectedIndexes()] == ["Fan Bao"]

    session.narrow(people=())
    assert not pane.list.selectedIndexes()


def test_the_search_counts_the_people_it_finds(pane: AuthorsPane) -> None:
    assert pane.search.line.accessibleDescription() == "165 authors"

    pane.focus_search()
    QTest.keyClicks(pane.search.line, "fan bao")

    assert pane.search.line.accessibleDescription() == "1 author"


def test_down_goes_from_the_search_to_the_list(pane: AuthorsPane, session: Session) -> None:
    pane.focus_search()
    QTest.keyClicks(pane.search.line, "bao")
    QTest.keyClick(pane.search.line, _KEY.Key_Down)

    assert pane.list.hasFocus()
    assert session.scope.people == (pane.model.person(0).name,)


def test_the_order_is_chosen_at_the_heads_and_outlives_the_window(
    pane: AuthorsPane, session: Session, qtbot: QtBot
) -> None:
    by_papers = pane.model.person(0).name

    pane.heads.sorted.emit("name")
    assert pane.model.person(0).name != by_papers

    again = AuthorsPane(session)
    qtbot.addWidget(again)
    assert again.model.order == "name"


def test_counts_follow_what_goes_to_the_trash(pane: AuthorsPane, session: Session) -> None:
    name = click(pane, 0)
    before = pane.model.person(0).papers

    session.run_on(tuple(EntryId(entry) for entry in session.results[:2]), "trash")

    (row,) = pane.model.rows_of((name,))
    assert pane.model.person(row).papers == before - 2
    assert session.scope.people == (name,)
    assert [index.row() for index in pane.list.selectedIndexes()] == [row]


def test_who_is_picked_elsewhere_is_seen_above_the_card(
    pane: AuthorsPane, session: Session, qtbot: QtBot
) -> None:
    for row in (22, 60):
        session.narrow(people=(pane.model.person(row).name,))
        qtbot.waitUntil(lambda: bool(pane._card and pane._card.isVisible()))
        card = pane._card
        assert card is not None
        qtbot.waitUntil(partial(_is_under, pane.list, card))
        place = pane.list.visualRect(pane.model.index(row))
        assert 0 <= place.top() <= place.bottom() < pane.list.viewport().height()


def test_the_words_in_the_search_field_are_whole_at_the_least_width(pane: AuthorsPane) -> None:
    pane.resize(round(LEAST["authors"] * theme().metrics.base), 800)
    QApplication.processEvents()
    line = pane.search.line
    words = line.fontMetrics().horizontalAdvance(line.placeholderText())
    assert words <= line.width() - 4


def test_a_long_name_is_whole_in_the_card(
    pane: AuthorsPane, session: Session, qtbot: QtBot
) -> None:
    session.narrow(people=("Hsiang-Wei Huang",))
    qtbot.waitUntil(lambda: bool(pane._card and pane._card.isVisible()))
    assert pane._card is not None
    name = pane._card._name
    qtbot.waitUntil(lambda: name.height() >= name.heightForWidth(name.width()) > 0)


def test_the_authors_are_those_of_the_place_with_their_counts(
    pane: AuthorsPane, session: Session
) -> None:
    session.narrow(people=("Chongxuan Li",))
    session.run_on(papers_of(session, 0, 3), "trash")
    session.narrow(people=())
    in_library = pane.model.rowCount()

    session.narrow(place="trash")

    assert 1 < pane.model.rowCount() < in_library
    assert pane.search.line.accessibleDescription() == f"{pane.model.rowCount()} authors"
    for row in range(pane.model.rowCount()):
        click(pane, row)
        assert len(session.results) == pane.model.person(row).papers

    session.narrow(place="all", people=())
    assert pane.model.rowCount() == in_library


def test_what_is_restored_leaves_the_authors_of_the_trash(
    pane: AuthorsPane, session: Session
) -> None:
    session.run_on(papers_of(session, 0, 1), "trash")
    session.narrow(place="trash")
    assert pane.model.rowCount()
    session.run_on(papers_of(session, 0, 1), "restore")
    assert pane.model.rowCount() == 0


def test_the_card_of_an_author_counts_the_years_of_the_place(
    pane: AuthorsPane, session: Session
) -> None:
    session.narrow(people=("Chongxuan Li",))
    session.run_on(papers_of(session, 0, 1), "trash")
    session.narrow(place="trash")
    card = child(pane, AuthorCard)
    assert sum(card._years.values()) == len(session.results) == 1
    session.narrow(place="all")
    assert sum(card._years.values()) == len(session.results)


def test_a_tag_has_nobody_counted_anew_except_where_it_decides_who_is_listed(
    pane: AuthorsPane, session: Session
) -> None:
    heard: list[str] = []
    session.library.reading._connection.set_trace_callback(heard.append)
    session.run_on(papers_of(session, 0, 3), "tag.add", tag="new")
    assert not [sql for sql in heard if "entry_people" in sql]
    session.narrow(place="untagged")
    before = pane.model.rowCount()
    session.run_on(tuple(map(EntryId, session.results)), "tag.add", tag="new")
    assert pane.model.rowCount() < before
    session.library.reading._connection.set_trace_callback(None)


def test_who_wrote_a_pair_that_is_kept_apart_leaves_the_duplicates(
    pane: AuthorsPane, session: Session
) -> None:
    one = add(session.library, "Of nothing much at all", author="Li, Bo", year="2020")
    other = add(session.library, "Of nothing much at all", author="Li, Bo", year="2020")
    duplicates.refresh(session.library, Progress())
    session.narrow(place="duplicates")
    assert pane.model.rowCount() == 1

    session.run_on((one, other), "distinct", keys=())

    assert pane.model.rowCount() == 0


def test_home_and_end_go_to_the_ends_of_the_list(pane: AuthorsPane, session: Session) -> None:
    click(pane, 3)
    QTest.keyClick(pane.list, _KEY.Key_End)
    last = pane.model.person(pane.model.rowCount() - 1).name
    assert session.scope.people == (last,)
    QTest.keyClick(pane.list, _KEY.Key_Home)
    assert session.scope.people == (pane.model.person(0).name,)


def test_painting_asks_nothing_of_picked_people_out_of_sight(
    pane: AuthorsPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(pane, 0)
    QTest.keyClick(pane.list, _KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    asked, shown = list[int](), pane.list.viewport().height() // theme().metrics.row
    index = pane.model.index

    def count(row: int, *rest: Any) -> QModelIndex:
        asked.append(row)
        return index(row, *rest)

    monkeypatch.setattr(pane.list, "selectedIndexes", None)
    monkeypatch.setattr(pane.model, "index", count)
    pane.list.viewport().repaint()
    assert 0 < max(asked) <= shown + 1
    assert pane.list._delegate.selected == {0, 1}


def test_a_list_is_shown_without_a_look_at_each_row(
    pane: AuthorsPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    rows = pane.model.rowCount()

    def count(*_: object) -> int:
        asked.append(1)
        return rows

    monkeypatch.setattr(type(pane.model), "rowCount", count)
    pane.model.beginResetModel()
    pane.model.endResetModel()
    pane.list.repaint()
    shown = pane.list.viewport().height() // theme().metrics.row
    assert len(asked) < rows + 2 * shown
