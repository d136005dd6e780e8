"""The palette: what it finds, what it will act on, and how keys move in it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from refman.commands import commands
from refman.commands.synonyms import SYNONYMS
from refman.gui import language, palette
from refman.gui.beside import Beside
from refman.gui.models.papers_columns import COLUMNS, Column
from refman.gui.palette import Offer
from refman.gui.theme import theme
from refman.gui.views.palette import Palette
from refman.gui.widgets.line_delegate import Line
from refman.gui.window import MainWindow
from refman.store import papers
from tests.gui.conftest import child, focused, papers_of

_KEY = Qt.Key
_OFF = "Cannot be used now"


def offers(window: MainWindow, text: str, beside: Beside | None = None) -> list[Offer]:
    """All that is shown for a text, one after another."""
    shown: list[Offer] = []
    beside = beside or window.session.beside(window)
    palette.offering(window.session, window.actions_of, beside)(text, shown.append)
    return shown


def offered(window: MainWindow, text: str) -> list[Line]:
    return offers(window, text)[-1].lines


def groups(lines: list[Line]) -> dict[str, list[str]]:
    """The words of the rows under each heading."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in lines:
        heading = line.heading or heading
        found.setdefault(heading, []).append(line.text)
    return found


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
    assert groups(offered(window, "append"))["Commands"] == ["Edit fields…"]
    assert "Edit fields…" not in [line.text for line in offered(window, "app")]
    assert offered(window, "tag")[0].text.endswith("tag…")


def test_what_acts_on_the_chosen_papers_comes_before_others_of_the_name(
    window: MainWindow,
) -> None:
    window.papers.table.selectAll()
    assert offered(window, "merge")[0].text == "Merge duplicates…"
    assert offered(window, "add")[0].text == "Add tag…"
    window.papers.table.clearSelection()
    assert offered(window, "merge")[0].text == "Merge tag into…"


def test_every_command_is_there_and_those_that_cannot_be_used_say_why(window: MainWindow) -> None:
    shown = groups(offered(window, ""))
    assert list(shown) == ["Commands", _OFF]
    assert shown["Commands"] == [command.title for command in window.actions_of.usable()]
    off = {line.text: line for line in offered(window, "") if line.off}
    assert off["Add tag…"].note == "no paper is selected"
    assert off["Empty trash…"].note == "the trash is empty"
    assert off["Clear search"].note == "nothing is searched for"
    assert len(shown["Commands"]) + len(off) == len(window.actions_of.every())
    assert all(line.note for line in off.values())


def test_enter_on_what_cannot_be_used_leaves_the_palette_open(opened: Palette) -> None:
    opened.line.setText("empty trash")
    line = opened.list.chosen()
    assert line is not None
    assert (line.text, line.off) == ("Empty trash…", True)
    press(_KEY.Key_Return)
    assert opened.isVisible()


def test_a_word_finds_commands_authors_tags_collections_and_papers_in_groups(
    window: MainWindow,
) -> None:
    window.papers.table.choose_row(0)
    window.session.run("collection.add", collection="Works/Searching")
    window.session.run("tag.add", tag="chongxuan")
    shown = groups(offered(window, "search"))
    assert list(shown) == ["Commands", "Collections", "Papers", "More commands", _OFF]
    assert shown["Collections"] == ["Works/Searching"]
    assert shown[_OFF] == ["Clear search", "Save search as collection…"]
    shown = groups(offered(window, "chongx"))
    assert list(shown)[:2] == ["Authors", "Tags"]
    assert shown["Authors"] == ["Chongxuan Li"]
    assert shown["Tags"] == ["chongxuan"]
    assert len(groups(offered(window, "diffusion"))["Papers"]) == 5


@pytest.mark.parametrize("chosen", ["de", "zh_CN"])
def test_in_another_language_a_command_is_found_by_its_english_name_too(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, chosen: str
) -> None:
    monkeypatch.delenv("REFMAN_LANGUAGE", raising=False)
    language.begin(chosen)
    try:
        window.session.shortcuts_changed.emit()
        title = language.heard("Keyboard shortcuts…")
        line = offered(window, "keyboard")[0]
        assert (line.text, line.note) == (title, "Keyboard shortcuts…")
        assert offered(window, title)[0].text == title
    finally:
        language.begin("en")


WORDS = {
    "en": {
        "source": "BibTeX source", "as of": "Open the library as it was…",
        "person": "Edit author…", "history": "History…", "dark": "Dark colours",
        "night": "Dark colours", "zoom": "Larger text", "replace": "Edit fields…",
        "empty the trash": "Empty trash…", "same person": "Names that may be one author",
        "merge authors": "Names that may be one author",
    },
    "de": {
        "source": "BibTeX source", "quelltext": "BibTeX source",
        "zeitreise": "Open the library as it was…", "as of": "Open the library as it was…",
        "person": "Edit author…", "verlauf": "History…", "dunk": "Dark colours",
        "dark": "Dark colours", "ersetzen": "Edit fields…",
        "dieselbe person": "Names that may be one author",
    },
    "zh_CN": {
        "源代码": "BibTeX source", "source": "BibTeX source",
        "时间旅行": "Open the library as it was…", "人员": "Edit author…", "历史": "History…",
        "深色": "Dark colours", "夜间": "Dark colours", "person": "Edit author…",
    },
}  # fmt: skip


@pytest.mark.parametrize("chosen", WORDS)
def test_a_command_is_found_by_other_words_for_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, chosen: str
) -> None:
    monkeypatch.delenv("REFMAN_LANGUAGE", raising=False)
    window.papers.table.choose_row(0)
    window.session.narrow(people=("Weijian Luo",))
    window.papers.table.choose_row(0)
    language.begin(chosen)
    try:
        window.session.shortcuts_changed.emit()
        missed = {
            typed: [one.text for one in offered(window, typed)[:9]]
            for typed, title in WORDS[chosen].items()
            if language.heard(title) not in [one.text for one in offered(window, typed)[:9]]
        }
        assert missed == {}
    finally:
        language.begin("en")


def test_each_other_word_is_one_of_a_command() -> None:
    assert SYNONYMS.keys() <= commands().keys()
    assert all(", " in words for words in SYNONYMS.values())


def test_the_source_of_a_paper_is_gone_to_by_its_command(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    assert offered(window, "source")[0].text == "BibTeX source"
    for name, tab in (("bibtex", "BibTeX"), ("history", "History"), ("notes", "Notes")):
        window.actions_of.trigger(f"window.show-{name}")
        assert window.details.head.tab() == tab


def test_what_the_library_has_joins_below_the_commands_when_it_is_found(
    window: MainWindow,
) -> None:
    held = Beside(window.session.library, held=True)
    (first,) = offers(window, "author", held)
    assert (set(groups(first.lines)), first.whole) == ({"Commands"}, False)
    every = offers(window, "author")
    for earlier, later in pairwise(every):
        assert later.lines[: len(earlier.lines)] != []
        assert [one.text for one in earlier.lines] == [
            one.text for one in later.lines[: len(earlier.lines)]
        ]
    assert [one.whole for one in every] == [False] * (len(every) - 1) + [True]


def test_the_chosen_row_stays_when_more_join_and_is_the_first_of_another_text(
    opened: Palette,
) -> None:
    opened.line.setText("sort")
    lines = opened.list.lines()
    press(_KEY.Key_Down)
    opened._show(Offer([*lines, lines[0]], ""))
    assert opened.list.currentIndex().row() == 1
    opened.line.setText("sort by")
    assert opened.list.currentIndex().row() == 0


def test_a_heading_is_no_target_of_the_mouse(opened: Palette) -> None:
    opened.line.setText("sort")
    row = opened.list.visualRect(opened.list.currentIndex())
    assert not opened.list.indexAt(row.topLeft() + QPoint(5, 5)).isValid()
    assert opened.list.indexAt(row.bottomLeft() - QPoint(-5, 5)).row() == 0


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
    assert next(line for line in offered(window, "") if line.text == "Clear search").off
    window.session.narrow(text="diffusion", year=2024, place="untagged", sort="title")
    runs(window, "Clear search")
    assert (window.session.scope.text, window.session.scope.year) == ("", 2024)
    runs(window, "Clear all filters")
    assert len(window.session.results) == 226
    assert window.session.scope.sort == "title"
    assert next(line for line in offered(window, "") if line.text == "Clear all filters").off


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


def test_a_selected_paper_that_is_scrolled_away_comes_into_sight(window: MainWindow) -> None:
    offered(window, "/large language diffusion models")[0].run()
    table = window.papers.table
    seen = table.viewport().rect()
    assert seen.intersects(table.visualRect(table.currentIndex()))
    far = table.verticalScrollBar()
    far.setValue(far.maximum() if table.currentIndex().row() < 100 else 0)
    assert not seen.intersects(table.visualRect(table.currentIndex()))
    offered(window, "/large language diffusion models")[0].run()
    assert seen.intersects(table.visualRect(table.currentIndex()))


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
