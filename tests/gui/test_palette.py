"""The palette: what it finds, what it will act on, and how keys move in it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from refman.gui import palette
from refman.gui.models.papers_columns import COLUMNS, Column
from refman.gui.theme import theme
from refman.gui.views.palette import Palette
from refman.gui.widgets.line_delegate import Line
from refman.gui.window import MainWindow
from refman.store import papers
from tests.gui.conftest import child, focused, papers_of

_KEY = Qt.Key


def offered(window: MainWindow, text: str) -> list[Line]:
    return palette.lines(window.session, window.actions_of, text)[0]


@pytest.fixture
def opened(window: MainWindow) -> Palette:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.papers.table, _KEY.Key_P, modifiers)
    return window._palette


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def test_commands_are_found_by_the_letters_of_their_names(window: MainWindow) -> None:
    assert offered(window, "hist")[0].text == "History…"


def test_a_command_is_found_by_what_it_is_said_to_do_behind_those_of_that_name(
    window: MainWindow,
) -> None:
    window.papers.table.choose_row(0)
    assert [line.text for line in offered(window, "append")] == ["Edit fields…"]
    assert "Edit fields…" not in [line.text for line in offered(window, "app")]
    assert offered(window, "tag")[0].text.endswith("tag…")


def test_every_command_that_can_be_used_now_is_there(window: MainWindow) -> None:
    shown = {line.text for line in offered(window, "")}
    assert shown == {command.title for command in window.actions_of.usable()}
    assert "Add tag…" not in shown


def test_a_command_says_what_it_will_act_on_and_its_keys(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    line = offered(window, "add tag")[0]
    (row,) = papers.rows(window.session.library.reading, window.session.selection)
    assert (line.note, line.keys) == (row.key, "Ctrl+T")
    window.session.select(papers_of(window.session, 0, 7))
    assert offered(window, "add tag")[0].note == "7 papers"


def test_undo_says_what_it_takes_back(window: MainWindow) -> None:
    assert offered(window, "undo")[0].note == "Fill with the starter papers"


def runs(window: MainWindow, title: str) -> None:
    """Choose the command of this title, which the palette must have."""
    next(line for line in offered(window, title) if line.text == title).run()


@pytest.mark.parametrize("column", [c for c in COLUMNS if c.sort], ids=lambda column: column.name)
def test_the_table_is_sorted_by_each_column(window: MainWindow, column: Column) -> None:
    window.session.narrow(sort="title" if column.sort != "title" else "score")
    title = f"Sort by {column.title.lower()}"
    runs(window, title)
    scope = window.session.scope
    assert (scope.sort, scope.descending) == (column.sort, column.descending)
    runs(window, title)
    assert window.session.scope.descending is not column.descending


def test_columns_are_chosen_and_reset(window: MainWindow) -> None:
    heads = window.papers.table.heads
    heads.choose("key", True)
    runs(window, "Reset columns")
    assert not heads.wants("key")
    runs(window, "Choose columns…")
    menu = child(window.papers, QMenu)
    assert menu.isVisible()
    assert "Citation key" in [action.text() for action in menu.actions()]
    menu.close()


def test_a_search_is_cleared_and_everything_shown(window: MainWindow) -> None:
    assert "Clear search" not in {line.text for line in offered(window, "")}
    window.session.narrow(text="diffusion", year=2024, place="untagged", sort="title")
    runs(window, "Clear search")
    assert (window.session.scope.text, window.session.scope.year) == ("", 2024)
    runs(window, "Clear all filters")
    assert len(window.session.results) == 226
    assert window.session.scope.sort == "title"
    assert "Clear all filters" not in {line.text for line in offered(window, "")}


def test_an_at_sign_finds_authors(window: MainWindow) -> None:
    line = offered(window, "@chongx")[0]
    assert (line.text, line.note) == ("Chongxuan Li", "52")
    line.run()
    assert window.session.scope.people == ("Chongxuan Li",)
    assert len(window.session.results) == 52


def test_a_hash_finds_tags(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    window.session.run("tag.add", tag="must cite")
    offered(window, "#mc")[0].run()
    assert window.session.scope.tags == ("must cite",)


def test_a_slash_finds_papers_and_selects_the_chosen_one(window: MainWindow) -> None:
    line = offered(window, "/large language diffusion models")[0]
    window.session.narrow(people=("Jiacheng Sun",), text="nothing has this")
    line.run()
    (row,) = papers.rows(window.session.library.reading, window.session.selection)
    assert row.title == line.text
    assert window.papers.table.selected() == window.session.selection


def test_there_is_a_sentence_where_nothing_fits(opened: Palette) -> None:
    opened.line.setText("zzzzz")
    assert opened.list.isHidden()
    assert opened.box.count.text().startswith("0 of ")


def test_it_opens_over_the_window_with_the_keyboard_in_its_field(opened: Palette) -> None:
    assert opened.isVisible()
    assert opened.size() == opened.window().size()
    assert opened.line.hasFocus()


def test_arrows_go_round_and_enter_runs_what_is_chosen(
    opened: Palette, window: MainWindow, qtbot: QtBot
) -> None:
    opened.line.setText("#")
    window.session.run_on(papers_of(window.session, 0, 1), "tag.add", tag="a")
    window.session.run_on(papers_of(window.session, 0, 1), "tag.add", tag="b")
    opened.line.setText("# ")
    press(_KEY.Key_Down)
    press(_KEY.Key_Down)
    press(_KEY.Key_Up)
    press(_KEY.Key_Return)
    assert opened.isHidden()
    qtbot.waitUntil(lambda: window.session.scope.tags == ("b",))


def test_esc_closes_it_and_gives_the_keyboard_back(opened: Palette, window: MainWindow) -> None:
    press(_KEY.Key_Escape)
    assert opened.isHidden()
    assert window.papers.table.hasFocus()


def test_a_click_beside_it_closes_it(opened: Palette) -> None:
    QTest.mouseClick(opened, Qt.MouseButton.LeftButton, pos=QPoint(5, opened.height() - 5))
    assert opened.isHidden()


@pytest.mark.usefixtures("opened")
def test_no_shortcut_of_the_window_fires_while_it_is_open(window: MainWindow) -> None:
    press(_KEY.Key_F9)
    press(_KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.panes.seen("sidebar")
    assert window.session.selection == ()


def test_undo_in_the_palette_names_an_ampersand_once(window: MainWindow) -> None:
    window.session.run("tag.create", tag="R&D")
    assert offered(window, "undo")[0].note == "Create tag “R&D”"


def test_papers_with_the_word_in_their_title_come_first(window: MainWindow) -> None:
    titled = [bool(line.matched) for line in offered(window, "/mu")]
    assert True in titled
    assert titled == sorted(titled, reverse=True)


@pytest.mark.parametrize("size", [13, 26])
def test_in_a_low_window_the_list_ends_above_the_hints(opened: Palette, size: int) -> None:
    before = theme().metrics.text
    font = QFont(before)
    font.setPixelSize(size)
    try:
        theme().set_font(font)
        opened.window().resize(900, 420)
        opened.line.setText(" ")
        QTest.qWait(0)
        frame = opened.box
        bottom = opened.list.mapTo(frame, QPoint(0, opened.list.height())).y()
        assert bottom <= frame._hints.y()
        assert opened.rect().contains(frame.geometry())
    finally:
        theme().set_font(before)
