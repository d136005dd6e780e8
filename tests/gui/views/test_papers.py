"""The papers pane as its user has it: search, order, selection, and what stays."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QDrag, QPaintEvent, QPixmap, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.models.papers_columns import NUMBERS
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.views import papers_staying
from refman.gui.views.papers import PapersPane
from refman.gui.views.papers_delegate import PapersDelegate
from refman.gui.widgets.empty_state import EmptyState
from refman.jobs import Writer
from refman.model.entry import Entry, EntryId, Ids
from refman.store import entries, tags
from tests.gui.conftest import child
from tests.gui.models.test_papers import queries

pytestmark = pytest.mark.usefixtures("qapp")

_LEFT = Qt.MouseButton.LeftButton
_KEY = Qt.Key


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


def test_what_a_key_finds_is_painted_once(pane: PapersPane, qtbot: QtBot) -> None:
    painted = Counted(pane.table.viewport(), QEvent.Type.Paint)
    for key in "mask":
        type_into(pane, key)
        for _ in range(3):  # Qt lays out after its first look at the timers, and then paints
            with qtbot.waitCallback() as passed:
                QTimer.singleShot(0, passed)
    assert painted.count == 4


class Counted(QObject):
    """Counts the events of a type that come to a widget."""

    def __init__(self, widget: QWidget, kind: QEvent.Type) -> None:
        super().__init__(widget)
        self.count = 0
        self._kind = kind
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == self._kind
        return super().eventFilter(watched, event)


def test_the_title_of_a_place_comes_with_its_papers(
    pane: PapersPane, session: Session, qtbot: QtBot
) -> None:
    session.search_beside(Writer())
    before = pane.head.title.text()
    session.narrow(place="trash")
    assert (pane.head.title.text(), bool(pane.model.ids)) == (before, True)
    qtbot.waitUntil(lambda: pane.head.title.text() == "Trash")
    assert not pane.model.ids


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


def test_a_query_that_cannot_be_read_says_nothing_of_an_earlier_one(pane: PapersPane) -> None:
    type_into(pane, "nosuchword")
    empty = child(pane, EmptyState)
    assert empty.accessibleName().startswith("No paper matches “nosuchword”.")
    QTest.keyClicks(pane.head.search.line, " (")
    assert empty.accessibleName().startswith("This search cannot be read.")
    QTest.keyClicks(pane.head.search.line, "x)")
    assert empty.accessibleName().startswith("No paper matches “nosuchword (x)”.")


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


def chosen_by_tag(pane: PapersPane, session: Session) -> Sequence[EntryId]:
    """The third of five papers that are shown because of their tag “vision”."""
    shown = tuple(EntryId(one) for one in ids(pane)[:5])
    session.run_on(shown, "tag.add", tag="vision")
    session.narrow(text="tag:vision")
    pane.table.choose_row(2)
    return session.selection


def test_a_paper_that_left_what_is_shown_for_a_moment_is_selected_again(
    pane: PapersPane, session: Session
) -> None:
    chosen = chosen_by_tag(pane, session)

    session.run_on(chosen, "tag.remove", tag="vision")
    assert session.selection not in ((), chosen)
    session.run_on(chosen, "tag.add", tag="vision")

    assert session.selection == chosen


def test_a_paper_that_comes_back_takes_no_selection_from_the_user(
    pane: PapersPane, session: Session
) -> None:
    gone = chosen_by_tag(pane, session)
    session.run_on(gone, "tag.remove", tag="vision")
    pane.table.choose_row(0)
    chosen = session.selection

    session.run_on(gone, "tag.add", tag="vision")

    assert session.selection == chosen != gone


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


def test_after_several_went_to_the_trash_the_first_behind_them_is_selected(
    pane: PapersPane, session: Session
) -> None:
    before = ids(pane)
    pane.table.choose_row(5)
    pane.table.select([EntryId(one) for one in (before[2], *before[4:6])])
    session.select(pane.table.selected())

    session.run("trash")

    assert session.selection == (before[6],)


def test_the_rows_that_stay_move_up_no_further_than_to_where_the_trashed_ones_were(
    pane: PapersPane, session: Session
) -> None:
    before = ids(pane)
    top = pane.table.rowHeight(0) * 50
    pane.table.verticalScrollBar().setValue(top + 5)
    pane.table.choose_row(49)
    session.select(tuple(EntryId(one) for one in before[49:54]))

    session.run("trash")

    assert session.selection == (before[54],)
    assert pane.table.place() == (before[54], 0)


def test_at_the_end_the_last_paper_that_stays_is_in_sight(
    pane: PapersPane, session: Session
) -> None:
    before = ids(pane)
    pane.table.verticalScrollBar().setValue(pane.table.verticalScrollBar().maximum())
    session.run_on(tuple(EntryId(one) for one in before[150:]), "trash")
    assert pane.table.rowAt(pane.table.viewport().height() - 1) == 149


def test_what_undo_brings_back_is_selected_and_in_sight(pane: PapersPane, session: Session) -> None:
    trashed = tuple(EntryId(one) for one in ids(pane)[3:6])
    session.select(trashed)
    session.run("trash")
    pane.table.choose_row(100)

    session.run("undo")

    assert session.selection == trashed
    assert pane.table.rowAt(0) == pane.table.currentIndex().row() == 3


def test_more_papers_than_can_be_seen_come_back_without_being_selected(
    pane: PapersPane, session: Session
) -> None:
    session.run_on(tuple(EntryId(one) for one in ids(pane)), "trash")
    assert ids(pane) == []

    session.run("undo")

    assert len(ids(pane)) == 226
    assert session.selection == ()
    assert pane.table.rowAt(0) == 0


def test_what_redo_takes_away_again_leaves_the_next_paper_selected(
    pane: PapersPane, session: Session
) -> None:
    before = ids(pane)
    session.select(tuple(EntryId(one) for one in before[3:6]))
    for deed in ("trash", "undo", "redo"):
        session.run(deed)
    assert session.selection == (before[6],)


def test_undo_of_what_moved_no_paper_leaves_the_selection(
    pane: PapersPane, session: Session
) -> None:
    session.run_on((EntryId(ids(pane)[3]),), "tag.add", tag="x")
    pane.table.choose_row(5)
    chosen = session.selection
    session.run("undo")
    assert session.selection == chosen


def test_a_table_that_shrinks_keeps_the_current_paper_in_sight(pane: PapersPane) -> None:
    table = pane.table
    table.choose_row(table.rowAt(table.viewport().height() - table.rowHeight(0)))
    pane.resize(740, 300)
    row = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(row.topLeft())
    assert table.viewport().rect().contains(row.bottomLeft())


def test_a_table_that_shrinks_stays_where_the_current_paper_was_out_of_sight(
    pane: PapersPane,
) -> None:
    pane.table.choose_row(0)
    pane.table.verticalScrollBar().setValue(1005)
    place = pane.table.place()
    pane.resize(740, 300)
    assert pane.table.place() == place


def test_rows_that_grow_keep_the_current_paper_in_sight(pane: PapersPane) -> None:
    table = pane.table
    table.choose_row(table.rowAt(table.viewport().height() - table.rowHeight(0)))
    pane.set_density("two lines")
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).bottomLeft())


def test_home_and_end_select_the_first_and_the_last_paper(
    pane: PapersPane, session: Session
) -> None:
    pane.table.choose_row(5)
    QTest.keyClick(pane.table, Qt.Key.Key_End)
    assert session.selection == (ids(pane)[-1],)
    QTest.keyClick(pane.table, Qt.Key.Key_Home)
    assert session.selection == (ids(pane)[0],)


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
    heads = {"order": ["pages", "score", "title"], "chosen": {"pages": True}, "widths": {"x": 3}}

    pane.restore_state({"heads": heads, "sort": "pages", "selected": [4711], "place": [4711, 3]})

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


class Painted(QObject):
    """Collects which parts of the rows are painted anew."""

    def __init__(self, pane: PapersPane) -> None:
        super().__init__(pane)
        self.region = QRegion()
        pane.table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False

    def whole(self, pane: PapersPane, row: int) -> bool:
        """Whether a row was painted from edge to edge."""
        table = pane.table
        area = QRect(
            0, table.rowViewportPosition(row), table.viewport().width(), table.rowHeight(row)
        )
        return QRegion(area).subtracted(self.region).isEmpty()


def test_a_row_that_becomes_current_and_one_that_was_are_painted_whole(
    pane: PapersPane, qtbot: QtBot
) -> None:
    painted, model = Painted(pane), pane.table.selectionModel()
    no_update = QItemSelectionModel.SelectionFlag.NoUpdate
    model.setCurrentIndex(pane.model.index(2, 0), no_update)
    qtbot.waitUntil(lambda: painted.whole(pane, 2))
    painted.region = QRegion()

    model.setCurrentIndex(pane.model.index(6, 0), no_update)

    qtbot.waitUntil(lambda: painted.whole(pane, 2) and painted.whole(pane, 6))


def test_the_current_row_is_marked_once_the_keyboard_went_about_the_table(
    pane: PapersPane,
) -> None:
    table = pane.table
    table.selectionModel().setCurrentIndex(
        pane.model.index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    table.grab()
    assert table._delegate.frame.current == -1

    QTest.keyClick(table, _KEY.Key_Down, Qt.KeyboardModifier.ControlModifier)
    table.grab()

    assert table._delegate.frame.current == 3


def test_the_keyboard_is_seen_in_a_table_in_which_nothing_is_selected(
    pane: PapersPane, session: Session
) -> None:
    pane.table.setFocus(Qt.FocusReason.TabFocusReason)
    pane.table.grab()
    assert not session.selection
    assert pane.table._delegate.frame.current == 0

    QTest.keyClick(pane.table, _KEY.Key_Down)
    assert session.selection == (ids(pane)[0],)
    QTest.keyClick(pane.table, _KEY.Key_Down)
    assert session.selection == (ids(pane)[1],)


def test_a_column_that_is_switched_on_is_seen_even_where_the_table_must_scroll(
    pane: PapersPane, qtbot: QtBot
) -> None:
    heads = pane.table.heads
    assert "source" not in heads.shown()

    for name in ("source", "date", "key", "added", "tags", "authors"):
        heads.choose(name, True)
        assert name in heads.shown()

    assert heads.wants("source")
    assert heads.length() > pane.table.viewport().width()
    qtbot.waitUntil(lambda: pane.table.horizontalScrollBar().maximum() > 0)


def test_what_is_left_out_by_the_density_stays_switched_on(pane: PapersPane) -> None:
    pane.table.heads.choose("authors", True)

    pane.set_density("two lines")

    assert pane.table.heads.wants("authors")


def test_a_query_that_cannot_be_read_has_no_number(pane: PapersPane) -> None:
    type_into(pane, "diffusion")
    QTest.keyClicks(pane.head.search.line, " (")
    pane.table.grab()

    assert not any("papers" in label.text() for label in pane.head.search.findChildren(QLabel))
    assert pane.table._delegate.frame.dim

    QTest.keyClick(pane.head.search.line, _KEY.Key_Backspace)
    pane.table.grab()

    assert pane.head.search.line.accessibleDescription() == f"{len(ids(pane))} papers"
    assert not pane.table._delegate.frame.dim


def test_esc_leaves_the_current_one_of_several_selected_papers(
    pane: PapersPane, session: Session
) -> None:
    pane.table.setFocus()
    pane.table.choose_row(3)
    pane.select_all()
    assert len(session.selection) == 226

    QTest.keyClick(pane.table, _KEY.Key_Escape)
    assert list(session.selection) == [pane.model.ids[3]]

    QTest.keyClick(pane.table, _KEY.Key_Escape)
    assert list(session.selection) == [pane.model.ids[3]]


def test_a_hint_shows_data_as_it_is(pane: PapersPane, session: Session) -> None:
    with session.library.change("Tag") as change:
        tags.add(change, [EntryId(pane.model.ids[0])], "<b>R&D</b>")
    index = pane.model.index(0, NUMBERS["tags"])

    hint = pane.table._delegate._hint(pane.table.visualRect(index), index)

    assert "&lt;b&gt;R&amp;D&lt;/b&gt;" in hint


def test_no_scroll_bar_flashes_below_the_rows_while_the_table_narrows(pane: PapersPane) -> None:
    for width in (1800, 1000, 640, 400):
        pane.resize(width, 600)
        assert not pane.table.horizontalScrollBar().isVisible()


def test_the_table_scrolls_back_to_its_columns_when_it_widens_again(
    pane: PapersPane, qtbot: QtBot
) -> None:
    for name in ("source", "date", "key", "added", "tags", "authors"):
        pane.table.heads.choose(name, True)
    bar = pane.table.horizontalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    bar.setValue(bar.maximum())

    pane.resize(1400, 600)

    qtbot.waitUntil(lambda: not bar.isVisible())
    assert pane.table.heads.place() == (0, pane.table.viewport().width())


def test_no_row_stays_shaded_where_a_drag_began(
    pane: PapersPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDrag, "exec", lambda *_: Qt.DropAction.CopyAction)
    QTest.mouseMove(pane.table.viewport(), QPoint(100, 70))
    assert hovered(pane) >= 0

    pane.table.startDrag(Qt.DropAction.CopyAction)

    assert hovered(pane) == -1


def hovered(pane: PapersPane) -> int:
    """The row that is painted as under the pointer."""
    pane.table.viewport().grab()
    delegate = pane.table.itemDelegate()
    assert isinstance(delegate, PapersDelegate)
    return delegate.frame.hovered


def test_one_line_about_a_fault_has_no_more_air_than_its_edges(pane: PapersPane) -> None:
    type_into(pane, "(")
    pane.fault.appear()

    (words,) = pane.fault.findChildren(QLabel)
    line = words.fontMetrics().height()
    assert words.height() <= 1.5 * line
    assert pane.fault.height() <= words.height() + 2 * GAP + 2
    assert words.width() >= words.fontMetrics().horizontalAdvance(words.text())


@pytest.mark.parametrize("action", [Qt.DropAction.CopyAction, Qt.DropAction.IgnoreAction])
def test_papers_that_are_dropped_elsewhere_have_given_out_their_keys(
    pane: PapersPane, monkeypatch: pytest.MonkeyPatch, action: Qt.DropAction
) -> None:
    monkeypatch.setattr(QDrag, "exec", lambda *_: action)
    pane.table.choose_row(0)
    given: list[object] = []
    pane.table.given.connect(given.append)
    pane.table.startDrag(Qt.DropAction.CopyAction)
    assert given == ([pane.table.selected()] if action == Qt.DropAction.CopyAction else [])


def test_the_rest_comes_behind_the_first_page_and_nothing_that_is_seen_moves(
    pane: PapersPane, session: Session
) -> None:
    session.narrow(text="the")
    session.narrow(text="")
    session.search_first_page()
    page = pane.table.room()
    assert page < 226
    assert (pane.model.rowCount(), pane.head.search.line.accessibleDescription()) == (page, "")
    pane.table.choose_row(3)
    top, chosen = pane.table.place(), session.selection
    session.refresh()
    assert (pane.model.rowCount(), pane.head.search.line.accessibleDescription()) == (
        226,
        "226 papers",
    )
    assert (pane.table.place(), session.selection, pane.table.selected()) == (top, chosen, chosen)


@pytest.mark.parametrize(("then", "to_end"), [(None, True), (Qt.Key.Key_Up, False)])
def test_end_is_the_end_of_all_also_while_the_first_page_is_shown(
    pane: PapersPane, session: Session, then: Qt.Key | None, to_end: bool
) -> None:
    session.search_first_page()
    QTest.keyClick(pane.table, Qt.Key.Key_End)
    if then is not None:
        QTest.keyClick(pane.table, then)
    session.refresh()
    row = 225 if to_end else pane.table.room() - 2
    assert pane.table.currentIndex().row() == row
    assert session.selection == pane.table.selected() == (EntryId(session.results[row]),)


def test_end_on_the_keypad_is_the_end_of_all_too(pane: PapersPane, session: Session) -> None:
    session.search_first_page()
    QTest.keyClick(pane.table, Qt.Key.Key_End, Qt.KeyboardModifier.KeypadModifier)
    session.refresh()
    assert pane.table.currentIndex().row() == 225


@pytest.mark.parametrize("chosen", [-1, 3])
def test_ctrl_end_is_the_end_of_all_too_and_selects_nothing(
    pane: PapersPane, session: Session, chosen: int
) -> None:
    session.search_first_page()
    if chosen >= 0:
        pane.table.choose_row(chosen)
    before = session.selection
    QTest.keyClick(pane.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    session.refresh()
    assert pane.table.currentIndex().row() == 225
    assert pane.table.rowAt(pane.table.viewport().height() - 1) in (225, -1)
    assert tuple(session.selection) == pane.table.selected() == tuple(before)


def test_who_chose_another_paper_after_end_keeps_it(pane: PapersPane, session: Session) -> None:
    session.search_first_page()
    QTest.keyClick(pane.table, Qt.Key.Key_End)
    pane.table.choose_row(3)
    session.refresh()
    assert session.selection == (EntryId(session.results[3]),)


def test_end_of_one_search_is_no_end_of_the_next(pane: PapersPane, session: Session) -> None:
    QTest.keyClick(pane.table, Qt.Key.Key_End)
    pane.table.clearSelection()
    session.narrow(text="the")
    session.narrow(text="")
    session.search_first_page()
    session.refresh()
    assert session.selection == ()


def test_what_stays_selected_behind_the_first_page_is_selected_when_it_comes(
    pane: PapersPane, session: Session
) -> None:
    last = EntryId(session.results[-1])
    session.select((last,))
    session.search_first_page()
    assert pane.table.selected() == ()
    assert session.selection == (last,)
    session.refresh()
    assert pane.table.selected() == session.selection == (last,)


def test_everything_is_everything_also_while_the_first_page_is_shown(
    pane: PapersPane, session: Session, qtbot: QtBot
) -> None:
    session.search_first_page()
    pane.select_all()
    session.search_beside(Writer())
    qtbot.waitUntil(lambda: session.whole)
    assert isinstance(session.selection, Ids)
    assert len(session.selection) == 226


def test_where_very_many_are_selected_another_order_keeps_them_and_another_search_does_not(
    pane: PapersPane, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers_staying, "_STAY", 100)
    pane.select_all()
    session.narrow(sort="title", descending=False)
    assert session.selection == tuple(session.results)
    assert len(session.selection) == 226

    type_into(pane, "diffusion")
    assert session.selection == ()
    pane.head.search.clear()
    assert session.selection == ()


def test_where_all_of_very_many_are_selected_one_that_comes_in_is_not(
    pane: PapersPane, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers_staying, "_STAY", 100)
    pane.select_all()
    with session.library.change("Add") as change:
        entries.add(change, Entry("misc", {"title": "New"}, "new2025"), [], {})
    assert len(session.results) == 227
    assert session.selection == ()
