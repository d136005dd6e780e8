"""Commands as menus and keys: what works when, what is asked for, what a field keeps for itself."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from refman.commands.registry import registered
from refman.gui.actions import Actions
from refman.gui.dialogs.tag import TagDialog
from refman.gui.views.details.kind_row import KindRow
from refman.gui.views.top_bar import MENUS
from refman.gui.window import MainWindow
from refman.store import papers, tags
from tests.gui.conftest import child, focused, papers_of

_KEY = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier


def tags_of(window: MainWindow, row: int = 0) -> list[str]:
    session = window.session
    (found,) = papers.rows(session.library.reading, [session.results[row]])
    return [name for name, _ in found.tags]


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def menu(window: MainWindow, title: str) -> QMenu:
    found = child(window.top_bar.menu_bar, QMenu, title)
    found.aboutToShow.emit()
    return found


def test_what_is_done_with_linked_files_has_icons(window: MainWindow) -> None:
    menu(window, "File")
    names = ("link", "unlink", "sync")
    assert [window.actions_of.action(name).icon().isNull() for name in names] == [False] * 3


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    assert window.isActiveWindow()
    QTest.keyClick(focused(), key, modifier or Qt.KeyboardModifier.NoModifier)


def answer(text: str) -> None:
    """Type into the dialog that is about to open, and accept it."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TagDialog)
        dialog.line.setText(text)
        dialog.accept()

    QTimer.singleShot(0, fill)


def leave() -> None:
    """Press Esc in the dialog that is about to open."""

    def reject() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.reject()

    QTimer.singleShot(0, reject)


def test_menus_are_filled_from_the_commands_when_they_open(window: MainWindow) -> None:
    shown = texts(menu(window, "Tag"))
    assert shown[:2] == ["Add tag…", "Remove tag…"]
    assert "Delete tag…" in shown


def test_no_menu_is_empty_and_every_action_has_a_hint_with_its_keys(window: MainWindow) -> None:
    for title in ("File", "Edit", "View", "Paper", "Tag", "Help"):
        for action in menu(window, title).actions():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            assert action.isSeparator() or (action.toolTip() and keys in action.toolTip())
        assert texts(menu(window, title))


def test_menus_show_what_an_action_does_when_the_pointer_rests_on_it(window: MainWindow) -> None:
    assert menu(window, "Paper").toolTipsVisible()
    shown = QMenu(window)
    window.actions_of.fill_for_selection(shown)
    assert shown.toolTipsVisible()


def test_no_two_commands_have_the_same_keys(window: MainWindow) -> None:
    keys = [c.shortcut for c in window.actions_of.every() if c.shortcut]
    assert len(keys) == len(set(keys))


def test_what_needs_a_selection_waits_for_one(window: MainWindow) -> None:
    window.session.select(())
    assert not window.actions_of.action("tag.add").isEnabled()
    window.papers.table.choose_row(0)
    assert window.actions_of.action("tag.add").isEnabled()


def test_undo_names_what_it_takes_back(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    window.session.run("tag.add", tag="to read")
    assert window.actions_of.action("undo").text() == "Undo: Add tag “to read” to 1 paper"


def test_the_view_menu_ticks_what_is_on(window: MainWindow) -> None:
    window.panes.toggle("authors")
    ticked = [a.text() for a in menu(window, "View").actions() if a.isChecked()]
    assert ticked == [
        "Sidebar",
        "Details",
        "Colours of the desktop",
        "Regular rows",
        "Text size of the desktop",
        "Language of the desktop",
    ]


def test_adding_a_tag_asks_which_and_a_new_name_makes_it(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    answer("must cite")
    press(window, _KEY.Key_T, _CTRL)
    assert tags_of(window) == ["must cite"]


def test_no_answer_does_nothing(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    leave()
    press(window, _KEY.Key_T, _CTRL)
    assert tags_of(window) == []
    assert window.session.library.history()[0].label == "Fill with the starter papers"


def test_a_digit_sets_the_tag_of_its_key_and_takes_it_off_again(window: MainWindow) -> None:
    with window.session.library.change("tag") as change:
        tags.create(change, "to read")
        tags.set_digit(change, "to read", 3)
    window.papers.table.choose_row(0)
    press(window, _KEY.Key_3)
    assert tags_of(window) == ["to read"]
    press(window, _KEY.Key_3)
    assert tags_of(window) == []


def test_a_digit_completes_a_tag_that_only_some_of_the_papers_have(window: MainWindow) -> None:
    session = window.session
    session.run_on(papers_of(session, 0, 1), "tag.add", tag="to read")
    with session.library.change("key") as change:
        tags.set_digit(change, "to read", 3)
    session.select(papers_of(session, 0, 2))
    press(window, _KEY.Key_3)
    assert tags_of(window, 0) == tags_of(window, 1) == ["to read"]


def test_a_digit_that_no_tag_has_says_how_one_gets_it(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    press(window, _KEY.Key_7)
    assert window.status.said() == "No tag has the key 7; Tag > Key of tag… gives it to one"


def test_a_digit_without_a_selection_says_that_it_tags_nothing(window: MainWindow) -> None:
    with window.session.library.change("tag") as change:
        tags.create(change, "to read")
        tags.set_digit(change, "to read", 3)
    press(window, _KEY.Key_3)
    assert window.status.said() == "No paper is selected to be tagged “to read”"


def test_in_the_search_field_digits_and_editing_keys_are_text(window: MainWindow) -> None:
    with window.session.library.change("tag") as change:
        tags.create(change, "to read")
        tags.set_digit(change, "to read", 3)
    window.papers.table.choose_row(0)
    window.focus_search()
    before = len(window.session.library.history())
    field = window.papers.head.search.line
    QTest.keyClicks(field, "x3")
    press(window, _KEY.Key_A, _CTRL)
    press(window, _KEY.Key_C, _CTRL)
    assert QGuiApplication.clipboard().text() == "x3"
    press(window, _KEY.Key_Delete)
    assert field.text() == ""
    press(window, _KEY.Key_Z, _CTRL)
    assert field.text() == "x3"
    assert len(window.session.library.history()) == before


def test_in_the_entry_type_digits_tag_nothing(window: MainWindow) -> None:
    with window.session.library.change("tag") as change:
        tags.create(change, "to read")
        tags.set_digit(change, "to read", 3)
    window.papers.table.choose_row(0)
    window.details.head.choose("Fields")
    child(window.details, KindRow).box.setFocus()
    press(window, _KEY.Key_3)
    assert tags_of(window) == []


def test_delete_moves_the_selected_papers_to_the_trash_and_ctrl_z_brings_them_back(
    window: MainWindow,
) -> None:
    window.session.select(papers_of(window.session, 0, 3))
    press(window, _KEY.Key_Delete)
    assert window.session.total == 223
    assert window.status.said() == "Moved 3 papers to the trash"
    press(window, _KEY.Key_Z, _CTRL)
    assert window.session.total == 226


def test_delete_in_the_trash_says_how_papers_get_out_of_it(window: MainWindow) -> None:
    window.session.select(papers_of(window.session, 0, 2))
    press(window, _KEY.Key_Delete)
    window.session.narrow(place="trash")
    way = "in the trash already. Restore {} with Paper > Restore from trash"
    window.papers.table.choose_row(0)
    press(window, _KEY.Key_Delete)
    assert window.status.said() == f"This paper is {way.format('it')}"
    press(window, _KEY.Key_A, _CTRL)
    press(window, _KEY.Key_Delete)
    assert window.status.said() == f"2 papers are {way.format('them')}"
    assert len(window.session.results) == 2
    window.actions_of.action("restore").trigger()
    assert window.session.total == 226


def test_delete_moves_nothing_that_a_search_found_in_the_trash(window: MainWindow) -> None:
    window.session.run_on(papers_of(window.session, 0, 2), "trash")
    before = len(window.session.library.history())
    window.session.narrow(text="is:trashed")
    window.papers.table.choose_row(0)
    press(window, _KEY.Key_Delete)
    assert window.status.said() == (
        "This paper is in the trash already. Restore it with Paper > Restore from trash"
    )
    assert len(window.session.library.history()) == before


def test_what_a_search_found_in_the_trash_can_be_restored_from_there(window: MainWindow) -> None:
    trash, restore = (window.actions_of.action(name) for name in ("trash", "restore"))
    window.session.run_on(papers_of(window.session, 0, 2), "trash")
    window.papers.table.choose_row(0)
    assert (trash.isEnabled(), restore.isEnabled()) == (True, False)

    window.session.narrow(text="is:trashed")
    window.papers.table.choose_row(0)
    assert (trash.isEnabled(), restore.isEnabled()) == (False, True)
    window.session.narrow(text="is:trashed OR diffusion")
    press(window, _KEY.Key_A, _CTRL)
    assert (trash.isEnabled(), restore.isEnabled()) == (True, True)
    restore.trigger()
    assert window.session.total == 226
    assert not restore.isEnabled()


def test_ctrl_a_selects_every_paper_of_the_table(window: MainWindow) -> None:
    press(window, _KEY.Key_A, _CTRL)
    assert len(window.session.selection) == 226


def test_ctrl_c_in_the_table_copies_the_selected_papers_as_bibtex(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    press(window, _KEY.Key_C, _CTRL)
    assert QGuiApplication.clipboard().text().startswith("@")


def test_the_context_menu_has_what_can_be_done_with_the_selection(window: MainWindow) -> None:
    window.papers.table.choose_row(0)
    shown = QMenu(window)
    window.actions_of.fill_for_selection(shown)
    assert {"Add tag…", "Move to trash", "Export…"} <= set(texts(shown))
    assert "Restore from trash" not in texts(shown)
    assert texts(shown)[-1] == "Move to trash"
    assert shown.actions()[-2].isSeparator()


@pytest.mark.parametrize(
    ("key", "side"), [("F9", "sidebar"), ("F10", "authors"), ("F11", "details")]
)
def test_a_function_key_switches_each_pane(window: MainWindow, key: str, side: str) -> None:
    press(window, _KEY(getattr(_KEY, f"Key_{key}")))
    assert not window.panes.seen(side)


def test_an_ampersand_in_what_undo_names_marks_no_letter(window: MainWindow) -> None:
    window.session.run("tag.create", tag="R&D")
    assert "Undo: Create tag “R&&D”" in texts(menu(window, "Edit"))


def test_commands_are_in_the_order_of_the_menus(window: MainWindow) -> None:
    menus = [command.menu for command in window.actions_of.every()]
    assert list(dict.fromkeys(menus)) == [*MENUS, ""]
    assert texts(menu(window, "Edit"))[0].startswith("Undo")


def test_the_order_of_commands_is_the_same_whatever_was_imported_first(window: MainWindow) -> None:
    known = registered()
    before = dict(known)
    try:
        known.clear()
        known.update(reversed(before.items()))
        other = Actions(window.session, window, window.papers)
        families = [command.run.__module__ for command in window.actions_of.every()]
        assert [command.run.__module__ for command in other.every()] == families
    finally:
        known.clear()
        known.update(before)
