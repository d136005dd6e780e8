"""The sidebar: places, tags and sources with counts; choosing, narrowing, dropping, renaming."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QTextDocument,
)
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.layout import WIDTHS
from refman.gui.models.sidebar import MIME
from refman.gui.models.sidebar_row import Row
from refman.gui.scope import Scope
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.views.sidebar import Sidebar, SidebarView
from refman.gui.views.sidebar_rows import words_room
from refman.gui.widgets.buttons import IconButton
from refman.model.changes import Changes
from refman.store import tags
from refman.store.hindrances import DAMAGED
from tests.gui.conftest import papers_of

_CTRL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton

Asked = list[tuple[str, dict[str, object]]]


@pytest.fixture
def asked() -> Asked:
    """The commands that the sidebar asked for."""
    return []


@pytest.fixture
def view(session: Session, asked: Asked, qtbot: QtBot) -> Iterator[SidebarView]:
    session.refresh()
    for name, count in (("vision", 3), ("theory", 2)):
        session.run_on(papers_of(session, 0, count), "tag.add", tag=name)
    made = Sidebar(session, lambda name, /, **given: asked.append((name, given)))
    qtbot.addWidget(made)
    made.resize(220, 800)
    made.show()
    made.view.setFocus()
    yield made.view
    made.close()


def index(view: SidebarView, name: str) -> QModelIndex:
    return view.rows.index([row.name for row in view.rows.rows].index(name))


def row(view: SidebarView, name: str) -> Row:
    return view.rows.rows[index(view, name).row()]


def scope(view: SidebarView) -> Scope:
    return view._session.scope


def click(view: SidebarView, name: str, modifier: Qt.KeyboardModifier = _NONE) -> None:
    place = view.visualRect(index(view, name)).center()
    QTest.mouseClick(view.viewport(), _LEFT, modifier, place)


def drag(view: SidebarView, name: str, ids: list[int]) -> QDragMoveEvent:
    """Drag papers over a row, by the events that Qt sends; returns how the last was answered."""
    data = QMimeData()
    data.setParent(view)  # events only point at it
    data.setData(MIME, json.dumps(ids).encode())
    place = view.visualRect(index(view, name)).center()
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(place, both, data, _LEFT, _NONE))
    move = QDragMoveEvent(place, both, data, _LEFT, _NONE)
    QApplication.sendEvent(view.viewport(), move)
    return move


def drop(view: SidebarView, name: str, ids: list[int]) -> QDropEvent:
    """Drop papers where the drag before it was welcome."""
    move = drag(view, name, ids)
    done = QDropEvent(move.position(), move.possibleActions(), move.mimeData(), _LEFT, _NONE)
    done.ignore()
    if move.isAccepted():
        QApplication.sendEvent(view.viewport(), done)
    return done


def actions(menu: QMenu) -> dict[str, QAction]:
    return {action.text().partition("\t")[0]: action for action in menu.actions()}


def test_every_row_has_its_count(view: SidebarView) -> None:
    counts = {one.name: one.papers for one in view.rows.rows if one.kind != "heading"}
    assert counts["all"] == 226
    assert counts["untagged"] == 223
    assert counts["trash"] == 0
    assert (counts["vision"], counts["theory"]) == (3, 2)
    assert sum(one.kind == "source" for one in view.rows.rows) == 5


def test_the_model_keeps_the_rules_of_models(view: SidebarView) -> None:
    QAbstractItemModelTester(view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view._session.run("seed")


def test_counts_follow_what_changes(view: SidebarView) -> None:
    session = view._session
    session.run_on(papers_of(session, 0, 10), "trash")
    assert row(view, "all").papers == 216
    assert row(view, "trash").papers == 10
    assert row(view, "vision").papers == 0


def test_a_click_makes_the_scope_that_row(view: SidebarView) -> None:
    click(view, "vision")
    assert scope(view).tags == ("vision",)
    click(view, "theory")
    assert scope(view).tags == ("theory",)
    click(view, "trash")
    assert (scope(view).place, scope(view).tags) == ("trash", ())


def test_ctrl_and_a_click_narrow_and_widen(view: SidebarView) -> None:
    click(view, "vision")
    click(view, "theory", _CTRL)
    assert scope(view).tags == ("vision", "theory")
    assert len(view._session.results) == 2
    click(view, "vision", _CTRL)
    assert scope(view).tags == ("theory",)


def test_choosing_a_tag_keeps_the_authors_and_the_search(view: SidebarView) -> None:
    view._session.narrow(people=("Fan Bao",), text="diffusion")
    click(view, "vision")
    assert scope(view).people == ("Fan Bao",)
    assert scope(view).text == "diffusion"


def test_arrow_keys_choose_as_they_move_and_skip_headings(view: SidebarView) -> None:
    view.setCurrentIndex(index(view, "trash"))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert scope(view).tags == ("theory",)


def test_papers_dropped_on_a_tag_get_it(view: SidebarView) -> None:
    drop(view, "theory", list(papers_of(view._session, 5, 9)))
    assert row(view, "theory").papers == 6


def test_papers_dropped_on_the_trash_go_there(view: SidebarView) -> None:
    drop(view, "trash", list(papers_of(view._session, 5, 9)))
    assert row(view, "trash").papers == 4


def test_papers_of_the_trash_dropped_on_all_papers_are_restored(view: SidebarView) -> None:
    drop(view, "trash", list(papers_of(view._session, 5, 9)))
    click(view, "trash")
    assert not drag(view, "trash", [1]).isAccepted()
    drop(view, "all", list(view._session.results))
    assert row(view, "trash").papers == 0


def test_dragged_papers_fill_the_row_under_the_pointer_until_they_leave(view: SidebarView) -> None:
    assert drag(view, "theory", [1]).dropAction() == Qt.DropAction.CopyAction
    assert view.delegate.drop_on == index(view, "theory")
    assert not drag(view, "all", [1]).isAccepted()
    assert not view.delegate.drop_on.isValid()
    drag(view, "theory", [1])
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
    assert not view.delegate.drop_on.isValid()


def test_papers_that_were_dropped_are_not_said_to_have_been_moved(view: SidebarView) -> None:
    done = drop(view, "theory", [1])
    assert (done.isAccepted(), done.dropAction()) == (True, Qt.DropAction.CopyAction)
    assert not view.delegate.drop_on.isValid()


@pytest.mark.parametrize("name", ["all", "untagged", "Tags"])
def test_nothing_can_be_dropped_where_it_would_mean_nothing(view: SidebarView, name: str) -> None:
    data = QMimeData()
    data.setData(MIME, b"[1]")
    copy = Qt.DropAction.CopyAction
    assert not view.rows.canDropMimeData(data, copy, -1, -1, index(view, name))


def test_a_tag_has_a_menu_for_all_that_can_be_done_with_it(view: SidebarView, asked: Asked) -> None:
    menu = actions(view.menu_for(row(view, "vision")))
    for label in ("Rename…", "Merge into…", "Delete tag"):
        menu[label].trigger()
    assert asked == [(f"tag.{n}", {"tag": "vision"}) for n in ("rename", "merge", "delete")]
    asked.clear()
    actions(menu["Colour"].menu())["Teal"].trigger()  # type: ignore[arg-type]
    actions(menu["Key of the tag"].menu())["7"].trigger()  # type: ignore[arg-type]
    assert asked == [
        ("tag.colour", {"tag": "vision", "colour": "teal"}),
        ("tag.key", {"tag": "vision", "digit": 7}),
    ]


def test_nothing_is_added_where_the_library_cannot_be_changed(
    view: SidebarView, session: Session
) -> None:
    adders = view.findChildren(IconButton)
    assert len(adders) == 3
    assert all(one.isEnabled() for one in adders)

    session.library.refuse_changes(DAMAGED)
    session.tell_hindrance()

    assert not any(one.isEnabled() for one in adders)
    view.rows.reload(Changes(everything=True))
    assert not any(one.isEnabled() for one in view.findChildren(IconButton))


def test_delete_and_f2_on_a_tag_mean_the_tag(view: SidebarView, asked: Asked) -> None:
    view.setCurrentIndex(index(view, "vision"))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert asked == [("tag.delete", {"tag": "vision"}), ("tag.rename", {"tag": "vision"})]


def test_f2_is_left_to_the_papers_where_nothing_can_be_renamed(view: SidebarView) -> None:
    taken = []
    for row, key in (
        ("vision", Qt.Key.Key_F2),
        ("all", Qt.Key.Key_F2),
        ("all", Qt.Key.Key_Delete),
    ):
        view.setCurrentIndex(index(view, row))
        asks = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        asks.ignore()
        QApplication.sendEvent(view, asks)
        taken.append(asks.isAccepted())
    assert taken == [True, False, True]


def test_the_scope_follows_a_tag_that_is_renamed(view: SidebarView) -> None:
    click(view, "vision")
    view._session.run("tag.rename", tag="vision", name="seeing")
    assert scope(view).tags == ("seeing",)
    assert len(view._session.results) == 3


def test_the_scope_lets_go_of_a_tag_that_is_deleted(view: SidebarView) -> None:
    click(view, "vision")
    view._session.run("tag.delete", tag="vision")
    assert scope(view).tags == ()


def test_screen_readers_hear_the_name_the_count_and_the_key(view: SidebarView) -> None:
    with view._session.library.change("key") as change:
        tags.set_digit(change, "vision", 3)
    words = index(view, "vision").data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "vision, 3 papers, key 3"


def test_a_click_on_the_plus_asks_for_a_new_tag(view: SidebarView, asked: Asked) -> None:
    QApplication.processEvents()
    plus = next(b for b in view.findChildren(type(view._adder("", ""))) if b.toolTip() == "New tag")
    plus.click()
    assert asked == [("tag.create", {})]


def test_no_row_stays_lit_when_the_pointer_goes(view: SidebarView, qtbot: QtBot) -> None:
    """As one does on which the window opened: of that Qt tells nothing but that it left."""
    view.delegate.hovered = index(view, "vision").row()
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: view.delegate.hovered == -1)


def test_a_hover_hint_shows_a_name_as_it_is(view: SidebarView) -> None:
    view._session.run("tag.create", tag="<b>bold<br>")
    hint = index(view, "<b>bold<br>").data(Qt.ItemDataRole.ToolTipRole)
    shown = QTextDocument()
    shown.setHtml(hint)
    assert shown.toPlainText().startswith("<b>bold<br>, 0 papers")


def test_a_heading_has_no_hover_hint_that_would_repeat_it(view: SidebarView) -> None:
    headings = [n for n, row in enumerate(view.rows.rows) if row.kind == "heading"]
    assert headings
    assert {view.rows.index(n).data(Qt.ItemDataRole.ToolTipRole) for n in headings} == {None}
    assert view.rows.index(headings[0]).data(Qt.ItemDataRole.AccessibleTextRole) == "Library"


def test_numbers_in_names_of_tags_are_ordered_as_numbers(view: SidebarView) -> None:
    for name in ("t12", "T2", "t1", "12", "2"):
        view._session.run("tag.create", tag=name)
    names = [one.name for one in view.rows.rows if one.kind == "tag"]
    assert names == ["2", "12", "t1", "T2", "t12", "theory", "vision"]


def test_the_present_colour_of_a_tag_is_marked(view: SidebarView) -> None:
    colours = actions(view.menu_for(row(view, "vision")))["Colour"].menu()
    assert isinstance(colours, QMenu)
    present = next(action for action in colours.actions() if action.isChecked())
    drawn = {
        action.text(): action.icon().pixmap(16).toImage().pixelColor(8, 1).alpha() > 0
        for action in colours.actions()
    }
    assert [name for name, ringed in drawn.items() if ringed] == [present.text()]


def test_the_pages_of_two_people_and_of_two_days_have_room_for_their_names(
    view: SidebarView,
) -> None:
    metrics = theme().metrics
    width = round(WIDTHS["sidebar"] * metrics.base)
    room = words_room(QRect(8, 0, width - 16, metrics.row), "226").width()
    names = [one.label for one in view.rows.rows if one.kind == "source"]
    whole = [n for n in names if QFontMetrics(metrics.text).horizontalAdvance(n) <= room]
    named = [name for name in whole if not name.startswith("Unnamed")]
    assert [n.split()[0] for n in named] == ["Jiacheng", "Chongxuan", "Daily", "Daily"]


def test_tags_stand_in_one_another_and_are_opened_by_keys(view: SidebarView) -> None:
    session = view._session
    for name in ("method/diffusion", "method/flow"):
        session.run_on(papers_of(session, 0, 2), "tag.add", tag=name)
    assert "method/flow" not in [one.name for one in view.rows.rows]
    assert (row(view, "method").papers, row(view, "method").opened) == (2, False)
    view.setCurrentIndex(index(view, "method"))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert row(view, "method/flow").label == "flow"
    assert row(view, "method/flow").words() == "flow, 2 papers, level 2, key 4"
    click(view, "method")
    assert len(session.results) == 2
    session.run("tag.rename", tag="method", name="way")
    assert [one.name for one in view.rows.rows if one.kind == "tag"] == ["theory", "vision", "way"]


def test_papers_are_dropped_on_the_reading_list(view: SidebarView) -> None:
    session = view._session
    some = papers_of(session, 0, 2)
    assert drop(view, "list", list(some)).isAccepted()
    assert row(view, "list").papers == 2
    assert session.library.history(1)[0].label == "Add 2 papers to the reading list"


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.number = 0
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.number += event.type() == QEvent.Type.Paint
        return False


def test_of_a_search_an_author_and_an_order_no_row_is_painted(
    view: SidebarView, session: Session, qtbot: QtBot
) -> None:
    qtbot.waitExposed(view)
    QApplication.processEvents()
    paints = _Paints(view.viewport())
    for narrowed in ({"text": "diffusion"}, {"people": ("Chongxuan Li",)}, {"sort": "title"}):
        session.narrow(**narrowed)
        QApplication.processEvents()
    assert paints.number == 0
    session.narrow(place="recent")
    qtbot.waitUntil(lambda: paints.number > 0)
