"""The papers pane as its user has it: search, order, selection, and what stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from refman.gui.models.papers_columns import NUMBERS
from refman.gui.session import Session
from refman.gui.views.papers import PapersPane
from refman.model.entry import EntryId
from refman.settings import Settings, state_of
from refman.store import Library, tags
from tests.gui.models.test_papers import queries

pytestmark = pytest.mark.usefixtures("qapp")

_LEFT = Qt.MouseButton.LeftButton
_KEY = Qt.Key


@pytest.fixture
def session(seeded: Library, tmp_path: Path) -> Iterator[Session]:
    made = Session(seeded, Settings(tmp_path), state_of(seeded.path, tmp_path))
    made.refresh()
    yield made
    made.close()


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> PapersPane:
    made = PapersPane(session)
    qtbot.addWidget(made)
    made.resize(740, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def type_into(pane: PapersPane, text: str) -> None:
    pane.focus_search()
    QTest.keyClicks(pane.head.search.line, text)


def ids(pane: PapersPane) -> list[int]:
    return list(pane.model.ids)


class Window:
    """Stands for the main window, of which the pane knows one thing."""

    shown = 0

    def show_details(self) -> None:
        self.shown += 1


def test_typing_narrows_the_table_and_the_count_follows(pane: PapersPane) -> None:
    assert pane.head.search.line.accessibleDescription() == "226 papers"

    type_into(pane, "masked diffusion")

    assert 0 < len(ids(pane)) < 226
    assert pane.head.search.line.accessibleDescription() == f"{len(ids(pane))} papers"


def test_a_query_that_cannot_be_read_is_marked_and_the_table_keeps_its_papers(
    pane: PapersPane,
) -> None:
    type_into(pane, "diffusion")
    before = ids(pane)
    QTest.keyClicks(pane.head.search.line, " (")

    assert ids(pane) == before
    assert "parenthesis" in pane.head.search.line.accessibleDescription()
    QTest.keyClick(pane.head.search.line, _KEY.Key_Return)
    assert pane.fault.isVisible()

    QTest.keyClick(pane.head.search.line, _KEY.Key_Backspace)
    assert not pane.fault.isVisible()


def test_esc_clears_the_search_and_then_goes_to_the_table(pane: PapersPane) -> None:
    type_into(pane, "bridge")

    QTest.keyClick(pane.head.search.line, _KEY.Key_Escape)
    assert len(ids(pane)) == 226
    assert pane.head.search.line.hasFocus()

    QTest.keyClick(pane.head.search.line, _KEY.Key_Escape)
    assert pane.table.hasFocus()


def test_down_goes_from_the_search_to_the_first_paper(pane: PapersPane, session: Session) -> None:
    type_into(pane, "bridge")

    QTest.keyClick(pane.head.search.line, _KEY.Key_Down)

    assert pane.table.hasFocus()
    assert session.selection == (ids(pane)[0],)


def test_a_head_sorts_and_sorts_the_other_way_when_clicked_again(
    pane: PapersPane, session: Session
) -> None:
    heads = pane.table.heads
    place = QPoint(heads.sectionViewportPosition(NUMBERS["score"]) + 20, 10)
    QTest.mouseClick(heads.viewport(), _LEFT, pos=place)
    assert (session.scope.sort, session.scope.descending) == ("score", True)
    best = pane.model.row(0)

    QTest.mouseClick(heads.viewport(), _LEFT, pos=place)
    assert (session.scope.sort, session.scope.descending) == ("score", False)
    worst = pane.model.row(0)

    assert best is not None
    assert worst is not None
    assert (best.score or 0) > (worst.score or 100)


def test_a_selection_stays_with_its_papers_when_the_order_turns(
    pane: PapersPane, session: Session
) -> None:
    pane.table.choose_row(3)
    QTest.keyClick(pane.table, _KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = set(session.selection)

    session.narrow(descending=False)

    assert len(chosen) == 2
    assert set(session.selection) == chosen == set(pane.table.selected())


def test_narrowed_away_papers_come_back_selected(pane: PapersPane, session: Session) -> None:
    pane.table.choose_row(0)
    chosen = session.selection
    session.narrow(text="bridge -key:" + str(pane.model.row(0).key))  # type: ignore[union-attr]
    assert session.selection == ()

    session.narrow(text="")

    assert session.selection == chosen


def test_a_change_elsewhere_moves_neither_rows_nor_selection(
    pane: PapersPane, session: Session, qtbot: QtBot
) -> None:
    pane.table.verticalScrollBar().setValue(1000)
    pane.table.choose_row(40)
    place, chosen = pane.table.place(), session.selection

    with qtbot.assertNotEmitted(pane.model.modelReset), session.library.change("Tag") as change:
        tags.add(change, [EntryId(ids(pane)[41])], "vision")

    assert pane.table.place() == place
    assert session.selection == chosen


def test_the_rows_in_sight_stay_when_one_above_them_goes(
    pane: PapersPane, session: Session
) -> None:
    pane.table.verticalScrollBar().setValue(1005)
    place = pane.table.place()

    session.run_on((EntryId(ids(pane)[2]),), "trash")

    assert len(ids(pane)) == 225
    assert pane.table.place() == place


def test_after_the_trash_the_next_paper_is_selected(pane: PapersPane, session: Session) -> None:
    following = ids(pane)[6]
    pane.table.choose_row(5)

    session.run("trash")

    assert session.selection == (following,)


def test_everything_is_selected_without_asking_the_model_for_a_row(
    pane: PapersPane, session: Session
) -> None:
    with queries(session.library) as asked:
        pane.select_all()

    assert list(session.selection) == ids(pane)
    assert not asked


def test_painting_rows_again_reads_nothing(pane: PapersPane, session: Session) -> None:
    canvas = QPixmap(pane.table.viewport().size())
    pane.table.viewport().render(canvas)

    with queries(session.library) as asked:
        pane.table.viewport().render(canvas)

    assert not asked


def test_enter_and_a_double_click_show_the_details(pane: PapersPane, session: Session) -> None:
    window = session.window = Window()
    pane.table.choose_row(0)

    QTest.keyClick(pane.table, _KEY.Key_Return)
    place = pane.table.visualRect(pane.model.index(1, 0)).center()
    QTest.mouseDClick(pane.table.viewport(), _LEFT, pos=place)

    assert window.shown == 2


def test_letters_in_the_table_do_not_move_about(pane: PapersPane, session: Session) -> None:
    pane.table.choose_row(4)
    chosen = session.selection

    QTest.keyClicks(pane.table, "a1")

    assert session.selection == chosen


def test_copying_is_left_to_the_command(pane: PapersPane, qtbot: QtBot) -> None:
    pane.table.choose_row(0)

    with qtbot.waitSignal(pane.asked) as asked:
        QTest.keyClick(pane.table, _KEY.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert asked.args == ["copy.bibtex"]


def test_papers_that_another_pane_selects_are_shown_selected(
    pane: PapersPane, session: Session
) -> None:
    chosen = (EntryId(ids(pane)[150]), EntryId(ids(pane)[151]))

    session.select(chosen)

    assert pane.table.selected() == chosen
    assert pane.table.visualRect(pane.model.index(150, 0)).isValid()


def test_layout_order_and_selection_outlive_the_window(
    pane: PapersPane, session: Session, qtbot: QtBot
) -> None:
    pane.table.heads.moveSection(0, 1)
    pane.table.heads.choose("score", False)
    session.narrow(sort="title", descending=False)
    pane.table.choose_row(100)
    state, place, chosen = pane.save_state(), pane.table.place(), session.selection
    session.select(())
    session.narrow(sort="added", descending=True)

    again = PapersPane(session)
    qtbot.addWidget(again)
    again.resize(pane.size())
    again.show()
    again.restore_state(state)

    assert again.table.heads.shown()[:2] == ["authors", "title"]
    assert "score" not in again.table.heads.shown()
    assert (session.scope.sort, session.scope.descending) == ("title", False)
    assert session.selection == chosen
    assert again.table.place() == place


def test_a_layout_of_another_version_does_no_harm(pane: PapersPane) -> None:
    heads = {"order": ["rating", "score", "title"], "chosen": {"rating": True}, "widths": {"x": 3}}

    pane.restore_state({"heads": heads, "sort": "rating", "selected": [4711], "place": [4711, 3]})

    assert pane.table.heads.shown()[0] == "score"


def test_rows_of_two_lines_need_no_column_for_authors(pane: PapersPane) -> None:
    regular = pane.table.rowHeight(0)

    pane.set_density("two lines")

    assert pane.table.rowHeight(0) == round(regular * 1.6)
    assert "authors" not in pane.table.heads.shown()
    pane.set_density("compact")
    assert pane.table.rowHeight(0) == regular - 4


def test_the_columns_fill_the_table_at_any_width(pane: PapersPane) -> None:
    for width in (400, 640, 1000, 1800):
        pane.resize(width, 600)
        assert pane.table.heads.length() == pane.table.viewport().width()


def test_a_dragged_edge_takes_from_its_neighbour_alone(pane: PapersPane) -> None:
    heads = pane.table.heads
    before = {name: heads.sectionSize(NUMBERS[name]) for name in heads.shown()}

    heads.resizeSection(NUMBERS["title"], before["title"] - 30)

    after = {name: heads.sectionSize(NUMBERS[name]) for name in heads.shown()}
    changed = {name: after[name] - before[name] for name in after if after[name] != before[name]}
    assert changed == {"title": -30, "authors": 30}
