"""Collections in the sidebar: opened, chosen, dropped on, dragged about, by mouse and by keys."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refman.commands import Outcome
from refman.gui.models.sidebar import COLLECTION, MIME
from refman.gui.models.sidebar_row import Row
from refman.gui.session import Session
from refman.gui.views.papers_empty import situation
from refman.gui.views.sidebar import Sidebar, SidebarView
from refman.gui.window import MainWindow
from refman.gui.window_state import restore_scope, scope_state
from refman.jobs import Writer
from refman.settings import Settings, state_of
from refman.store import Library, collections
from tests.gui.conftest import papers_of, show

_NONE, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
_LEFT, _NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_KEY = Qt.Key

Asked = list[tuple[str, dict[str, object]]]


@pytest.fixture
def asked() -> Asked:
    """The commands that the sidebar asked for."""
    return []


@pytest.fixture
def view(session: Session, asked: Asked, qtbot: QtBot) -> Iterator[SidebarView]:
    """With Thesis (Samplers, Distillation), Group, and a search; Thesis is open."""
    for path, count in (("Thesis/Samplers", 4), ("Thesis/Distillation", 2), ("Group", 1)):
        session.run_on(papers_of(session, 0, count), "collection.add", collection=path)
    session.run("collection.create", name="Code", search="has:code")
    made = Sidebar(session, lambda name, /, **given: asked.append((name, given)))
    qtbot.addWidget(made)
    made.resize(240, 900)
    made.show()
    made.view.rows.count_collections()
    made.view.rows.set_open(row(made.view, "Thesis"), True)
    made.view.setFocus()
    yield made.view
    made.close()


def number(view: SidebarView, name: str) -> int:
    return [one.name for one in view.rows.rows].index(name)


def row(view: SidebarView, name: str) -> Row:
    return view.rows.rows[number(view, name)]


def seen(view: SidebarView) -> list[str]:
    return [one.name for one in view.rows.rows if one.kind == "collection"]


def paths(view: SidebarView) -> list[str]:
    return list(collections.tree(view._session.library.reading).paths.values())


def place(view: SidebarView, name: str, height: float = 0.5, x: int | None = None) -> QPoint:
    area = view.visualRect(view.rows.index(number(view, name)))
    return QPoint(area.center().x() if x is None else x, area.top() + int(area.height() * height))


def click(view: SidebarView, name: str, x: int | None = None) -> None:
    QTest.mouseClick(view.viewport(), _LEFT, _NONE, place(view, name, x=x))


def press(view: SidebarView, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
    view.setCurrentIndex(view.rows.index(number(view, name)))
    QTest.keyClick(view, key, modifier)


def current(view: SidebarView) -> str:
    return view.rows.rows[view.currentIndex().row()].name


def drop(view: SidebarView, at: QPoint, kind: str, content: str) -> bool:
    """Drag something there by the events that Qt sends, and let it go; whether it was taken."""
    data = QMimeData()
    data.setParent(view)  # events only point at it
    data.setData(kind, content.encode())
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(at, both, data, _LEFT, _NONE))
    move = QDragMoveEvent(at, both, data, _LEFT, _NONE)
    QApplication.sendEvent(view.viewport(), move)
    view.grab()  # the mark of the place is painted
    if move.isAccepted():
        done = QDropEvent(move.position(), move.possibleActions(), data, _LEFT, _NONE)
        QApplication.sendEvent(view.viewport(), done)
    return move.isAccepted()


def drag(view: SidebarView, name: str, at: QPoint) -> bool:
    return drop(view, at, COLLECTION, str(row(view, name).id))


def test_the_tree_has_counts_that_hold_what_is_below(view: SidebarView) -> None:
    counts = {one.name: one.papers for one in view.rows.rows if one.kind == "collection"}
    assert counts == {
        "Thesis": 4, "Thesis/Samplers": 4, "Thesis/Distillation": 2, "Group": 1, "Code": 51,
    }  # fmt: skip


def test_counts_follow_what_changes(view: SidebarView) -> None:
    session = view._session
    session.run_on(papers_of(session, 0, 3), "trash")
    assert [row(view, name).papers for name in ("Thesis", "Group")] == [1, 0]
    session.run("undo")
    session.run_on(papers_of(session, 10, 12), "collection.add", collection="Samplers")
    assert row(view, "Thesis").papers == 6


def test_the_model_keeps_the_rules_of_models(view: SidebarView) -> None:
    QAbstractItemModelTester(view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.rows.set_open(row(view, "Thesis"), False)
    view._session.run("collection.delete", collection="Thesis")
    view._session.run("undo")


def test_the_chevron_opens_and_closes_and_chooses_nothing(view: SidebarView) -> None:
    click(view, "Thesis", x=6)
    assert seen(view) == ["Thesis", "Group", "Code"]
    click(view, "Thesis", x=6)
    assert "Thesis/Samplers" in seen(view)
    assert view._session.scope.collections == ()


def test_a_click_shows_the_papers_of_a_collection(view: SidebarView) -> None:
    click(view, "Thesis/Samplers")
    assert len(view._session.results) == 4
    click(view, "Group")
    assert len(view._session.results) == 1
    click(view, "all")
    assert len(view._session.results) == view._session.total


def test_a_renamed_collection_stays_chosen_and_a_deleted_one_does_not(view: SidebarView) -> None:
    click(view, "Group")
    view._session.run("collection.rename", collection="Group", name="Circle")
    assert row(view, "Circle").chosen(view._session.scope)
    view._session.run("collection.delete", collection="Circle")
    assert view._session.scope.collections == ()


def test_papers_are_dropped_on_plain_collections_only(view: SidebarView) -> None:
    ids = json.dumps(list(papers_of(view._session, 20, 23)))
    assert drop(view, place(view, "Group"), MIME, ids)
    assert row(view, "Group").papers == 4
    assert not drop(view, place(view, "Code"), MIME, ids)


def test_papers_of_the_trash_that_are_dropped_on_a_collection_are_restored(
    view: SidebarView,
) -> None:
    session, ids = view._session, papers_of(view._session, 20, 23)
    session.run_on(ids[:2], "trash")
    said: list[Outcome] = []
    session.reported.connect(said.append)
    session.narrow(place="trash")
    assert drop(view, place(view, "Group"), MIME, json.dumps(list(ids)))
    assert said[-1].text == "Added 3 papers to “Group” and restored 2 papers from the trash"
    assert (row(view, "Group").papers, row(view, "trash").papers) == (4, 0)
    session.run("undo")
    assert (row(view, "Group").papers, row(view, "trash").papers) == (1, 2)


@pytest.mark.parametrize(
    ("moved", "onto", "height", "now"),
    [
        ("Group", "Thesis", 0.1, ["Group", "Thesis", "Thesis/Samplers", "Thesis/Distillation"]),
        ("Group", "Thesis/Samplers", 0.9, ["Thesis", "Thesis/Samplers", "Thesis/Group"]),
        ("Group", "Thesis", 0.9, ["Thesis", "Thesis/Group", "Thesis/Samplers"]),
        ("Group", "Thesis/Samplers", 0.5, ["Thesis", "Thesis/Samplers", "Thesis/Samplers/Group"]),
        ("Thesis/Distillation", "Code", 0.9, ["Thesis", "Thesis/Samplers", "Group", "Code"]),
        ("Thesis/Distillation", "Thesis/Samplers", 0.1, ["Thesis", "Thesis/Distillation"]),
    ],
)
def test_collections_are_dragged_into_and_between_others(
    view: SidebarView, moved: str, onto: str, height: float, now: list[str]
) -> None:
    assert drag(view, moved, place(view, onto, height))
    assert paths(view)[: len(now)] == now
    view._session.run("undo")
    assert paths(view)[1] == "Thesis/Samplers"


def test_a_collection_that_is_dragged_into_a_closed_one_is_seen_there(view: SidebarView) -> None:
    view.rows.set_open(row(view, "Thesis"), False)
    assert drag(view, "Group", place(view, "Thesis", 0.5))
    assert "Thesis/Group" in seen(view)


def test_the_keyboard_stays_where_the_button_was_pressed_while_the_pointer_moves(
    view: SidebarView,
) -> None:
    pressed, over = place(view, "all", 0.5), place(view, "Group", 0.5)
    QTest.mousePress(view.viewport(), _LEFT, pos=pressed)
    before = view.currentIndex()
    at = QPointF(over)
    globally = QPointF(view.viewport().mapToGlobal(over))
    moved = QMouseEvent(QEvent.Type.MouseMove, at, globally, _NO_BUTTON, _LEFT, _NONE)
    QApplication.sendEvent(view.viewport(), moved)
    assert view.currentIndex() == before
    QTest.mouseRelease(view.viewport(), _LEFT, pos=over)
    assert view.currentIndex() == before


def test_a_collection_that_is_pressed_to_be_dragged_is_not_shown_until_it_is_released_there(
    view: SidebarView,
) -> None:
    chosen: list[str] = []
    view.activated_row.connect(lambda row, _: chosen.append(row.name))
    pressed, over = place(view, "Thesis", 0.5), place(view, "Group", 0.5)
    QTest.mousePress(view.viewport(), _LEFT, pos=pressed)
    assert chosen == []
    QTest.mouseRelease(view.viewport(), _LEFT, pos=over)
    assert chosen == []
    QTest.mouseClick(view.viewport(), _LEFT, pos=pressed)
    assert chosen == ["Thesis"]


def test_a_collection_is_dragged_to_the_top_and_never_into_itself(view: SidebarView) -> None:
    assert not drag(view, "Thesis", place(view, "Thesis/Samplers"))
    assert not drag(view, "Thesis", place(view, "all"))
    assert drag(view, "Thesis/Samplers", place(view, "Collections"))
    assert paths(view)[-1] == "Samplers"


def test_arrow_keys_open_close_and_go_in_and_out(view: SidebarView) -> None:
    press(view, "Thesis", _KEY.Key_Left)
    assert seen(view) == ["Thesis", "Group", "Code"]
    press(view, "Thesis", _KEY.Key_Right)
    assert current(view) == "Thesis"
    press(view, "Thesis", _KEY.Key_Right)
    assert current(view) == "Thesis/Samplers"
    assert row(view, "Thesis/Samplers").chosen(view._session.scope)
    press(view, "Thesis/Samplers", _KEY.Key_Left)
    assert current(view) == "Thesis"


@pytest.mark.parametrize(
    ("name", "key", "now"),
    [
        ("Group", _KEY.Key_Up, ["Group", "Thesis"]),
        ("Thesis", _KEY.Key_Down, ["Group", "Thesis"]),
        ("Group", _KEY.Key_Down, ["Thesis", "Code", "Group"]),
        ("Thesis/Samplers", _KEY.Key_Left, ["Thesis", "Samplers", "Group"]),
        ("Group", _KEY.Key_Right, ["Thesis", "Code"]),
        ("Thesis", _KEY.Key_Up, ["Thesis", "Group"]),
        ("Thesis", _KEY.Key_Left, ["Thesis", "Group"]),
    ],
)
def test_alt_and_an_arrow_move_a_collection_and_keep_it_current(
    view: SidebarView, name: str, key: Qt.Key, now: list[str]
) -> None:
    press(view, name, key, _ALT)
    assert [path for path in paths(view) if "/" not in path][: len(now)] == now
    assert current(view).rpartition("/")[2] == name.rpartition("/")[2]


def test_keys_rename_and_delete_what_they_are_pressed_on(view: SidebarView, asked: Asked) -> None:
    press(view, "Thesis/Samplers", _KEY.Key_F2)
    press(view, "Group", _KEY.Key_Delete)
    assert asked == [
        ("collection.rename", {"collection": "Thesis/Samplers"}),
        ("collection.delete", {"collection": "Group"}),
    ]


def test_the_menu_of_a_collection_asks_about_it(view: SidebarView, asked: Asked) -> None:
    menu = view.menu_for(row(view, "Code"))
    deeds = {action.text().partition("\t")[0]: action for action in menu.actions()}
    for words in ("New collection in it…", "Change its search…", "Move to…", "Colour…", "Icon…"):
        deeds[words].trigger()
    names = ["create", "search", "move", "colour", "icon"]
    assert [name for name, _ in asked] == [f"collection.{name}" for name in names]
    assert asked[0][1] == {"into": "Code"}
    assert "Change its search…" not in [
        a.text() for a in view.menu_for(row(view, "Group")).actions()
    ]


def test_what_a_screen_reader_says_tells_the_place_in_the_tree(view: SidebarView) -> None:
    assert row(view, "Thesis").words() == "Thesis, 4 papers, level 1, open"
    assert row(view, "Thesis/Samplers").words() == "Samplers, 4 papers, level 2"


def test_what_was_open_and_chosen_is_so_at_the_next_start(
    view: SidebarView, session: Session, qtbot: QtBot
) -> None:
    click(view, "Thesis/Samplers")
    state = scope_state(session.scope)
    session.narrow(collections=())
    session.state.update({"scope": state})
    window = show(session, qtbot)
    assert "Thesis/Samplers" in seen(window.sidebar.view)
    assert len(session.results) == 4
    session.run("collection.delete", collection="Samplers")
    session.state.update({"scope": state})
    restore_scope(session)
    assert session.scope.collections == ()


def test_a_collection_that_another_pane_goes_to_is_seen_and_the_keyboard_goes_on_from_it(
    view: SidebarView, session: Session
) -> None:
    press(view, "Thesis", Qt.Key.Key_Left)
    assert "Thesis/Samplers" not in seen(view)
    view.resize(240, 120)
    known = collections.tree(session.library.reading)
    session.narrow(collections=(known.find("Thesis/Samplers"),))
    assert current(view) == "Thesis/Samplers"
    area = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(area)


def test_a_branch_that_is_closed_over_what_is_chosen_stays_closed(view: SidebarView) -> None:
    click(view, "Thesis/Samplers")
    press(view, "Thesis", Qt.Key.Key_Left)
    view._session.narrow(text="diffusion")
    assert "Thesis/Samplers" not in seen(view)


def test_counts_of_a_window_come_from_another_thread(seeded: Library, qtbot: QtBot) -> None:
    folder = seeded.path.parent
    session = Session(seeded, Settings(folder), state_of(seeded.path, folder), besides=Writer)
    session.begin()
    session.refresh()
    session.run_on(papers_of(session, 0, 3), "collection.add", collection="A")
    window = show(session, qtbot)
    view = window.sidebar.view
    qtbot.waitUntil(lambda: row(view, "A").papers == 3)
    session.run_on(papers_of(session, 0, 1), "collection.remove", collection="A")
    qtbot.waitUntil(lambda: row(view, "A").papers == 2)
    session.close()


def test_a_filter_chip_names_the_collection_as_it_is_called_now(window: MainWindow) -> None:
    session = window.session
    session.run_on(papers_of(session, 0, 3), "collection.add", collection="Thesis/A")
    (_, inner) = collections.tree(session.library.reading).by_id
    session.narrow(collections=(inner,))
    assert [one.label for one in window.papers.head.filters.shown()] == ["A"]
    session.run("collection.rename", collection="A", name="B")
    assert [one.label for one in window.papers.head.filters.shown()] == ["B"]
    window.papers.head.filters.shown()
    assert session.widen()
    assert len(session.results) == session.total


def test_a_search_that_asks_for_what_is_gone_says_so_in_its_place(view: SidebarView) -> None:
    session = view._session
    session.run("collection.create", name="Kept", search="collection:group")
    assert row(view, "Kept").icon == "smart"
    session.run("collection.delete", collection="Group", yes=True)
    fault = "This search asks for collections that are not there: “group”."
    assert row(view, "Kept").icon == "warning"
    assert row(view, "Kept").words().endswith(f". {fault}")
    click(view, "Kept")
    assert situation(session, lambda _: None).sentence == fault
    session.run("undo")
    assert row(view, "Kept").fault == ""


def test_a_search_that_asks_for_a_tag_that_is_gone_says_so_in_its_place(view: SidebarView) -> None:
    session = view._session
    session.run("tag.create", tag="rare")
    session.run("collection.create", name="Kept", search="tag:rare")
    assert row(view, "Kept").fault == ""
    session.run("tag.delete", tag="rare", yes=True)
    assert row(view, "Kept").fault == "This search asks for tags that are not there: “rare”."
    session.run("undo")
    assert row(view, "Kept").fault == ""
