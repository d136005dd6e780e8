"""Keys of commands: shown by menu, changed by pressing, kept, and refused where they clash."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem

from refman.commands import commands
from refman.gui.dialogs.keys import KeysDialog
from refman.gui.dialogs.shortcuts import ShortcutsDialog
from refman.gui.shortcuts import FIXED
from refman.gui.window import MainWindow
from refman.settings import Settings
from tests.gui.conftest import child

_KEY = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_CTRL_SHIFT = _CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(window: MainWindow) -> ShortcutsDialog:
    window.session.run("window.shortcuts")
    return child(window, ShortcutsDialog)


def items(dialog: ShortcutsDialog) -> list[QTreeWidgetItem]:
    tree = dialog.tree
    roots = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    found = (root.child(row) for root in roots if root for row in range(root.childCount()))
    return [item for item in found if item]


def press(dialog: ShortcutsDialog, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    dialog.choose(name)
    QTest.keyClick(dialog.keys, key, modifier)


def test_every_command_of_the_window_is_listed_with_its_keys(
    dialog: ShortcutsDialog, window: MainWindow
) -> None:
    assert len(items(dialog)) == len(window.actions_of.every())
    shown = {item.text(0): item.text(1) for item in items(dialog)}
    assert shown["Add tag"] == "Ctrl+T"


def test_a_command_is_found_by_its_name_and_by_its_keys(dialog: ShortcutsDialog) -> None:
    dialog.search.setText("ctrl+t")
    assert "Add tag" in [item.text(0) for item in items(dialog)]
    dialog.search.setText("add tag")
    assert [item.text(1) for item in items(dialog)] == ["Ctrl+T"]


def test_keys_that_are_pressed_hold_at_once_and_everywhere(
    dialog: ShortcutsDialog, window: MainWindow
) -> None:
    press(dialog, "window.commands", _KEY.Key_J, _CTRL)
    action = window.actions_of.action("window.commands")
    assert action.shortcut().toString() == "Ctrl+J"
    assert action.toolTip().endswith("(Ctrl+J)")
    assert dialog.said.text() == "“Commands” has Ctrl+J now."
    dialog.accept()
    shown = KeysDialog(window.actions_of.every(), window)
    assert any("Ctrl+J" in label.text() for label in shown.findChildren(type(dialog.said)))
    window.open_palette()
    offered = {line.text: line.keys for line in window._palette.list.lines()}
    assert offered["Commands…"] == "Ctrl+J"


def test_the_keys_are_there_again_at_the_next_start(
    dialog: ShortcutsDialog, window: MainWindow
) -> None:
    press(dialog, "tag.add", _KEY.Key_J, _CTRL)
    kept = window.session.settings
    assert Settings(kept._store._path.parent)["shortcuts"] == {"tag.add": "Ctrl+J"}
    assert window.session.command("tag.add").shortcut == "Ctrl+J"


def test_keys_that_another_command_has_are_refused_with_its_name(
    dialog: ShortcutsDialog, window: MainWindow
) -> None:
    press(dialog, "tag.add", _KEY.Key_K, _CTRL)
    assert dialog.said.text() == (
        "Ctrl+K belongs to “Copy \\cite{…}” in the menu Edit. Nothing was changed."
    )
    assert window.session.command("tag.add").shortcut == "Ctrl+T"


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (_KEY.Key_5, "5 is always “Set or clear the tag that has this key”. Nothing was changed."),
        (_KEY.Key_G, "G alone would be typed; hold Ctrl or Alt with it. Nothing was changed."),
    ],
)
def test_keys_that_mean_something_to_every_control_are_refused(
    dialog: ShortcutsDialog, key: Qt.Key, said: str
) -> None:
    press(dialog, "tag.add", key, Qt.KeyboardModifier.NoModifier)
    assert dialog.said.text() == said


def test_keys_that_open_a_menu_are_refused(dialog: ShortcutsDialog) -> None:
    press(dialog, "tag.add", _KEY.Key_F, Qt.KeyboardModifier.AltModifier)
    assert dialog.said.text() == "Alt+F opens the menu File. Nothing was changed."
    assert dialog.keys.text() == "Ctrl+T"


def test_the_list_is_gone_through_from_the_field_above_it(dialog: ShortcutsDialog) -> None:
    every = [item.text(0) for item in items(dialog)]
    QTest.keyClick(dialog.search, _KEY.Key_Down)
    assert dialog.tree.currentIndex().data() == every[1]
    QTest.keyClick(dialog.search, _KEY.Key_Up)
    assert dialog.tree.currentIndex().data() == every[0]


def test_a_command_can_be_without_keys_and_another_may_have_them_then(
    dialog: ShortcutsDialog, window: MainWindow
) -> None:
    dialog.choose("tag.add")
    dialog.none.click()
    press(dialog, "window.tag-cloud", _KEY.Key_T, _CTRL)
    assert window.session.command("window.tag-cloud").shortcut == "Ctrl+T"
    dialog.choose("tag.add")
    dialog.reset.click()
    assert dialog.said.text().startswith("Ctrl+T belongs to “Tag cloud”")
    dialog.reset_all.click()
    assert window.session.command("tag.add").shortcut == "Ctrl+T"
    assert window.session.command("window.tag-cloud").shortcut == ""
    assert not dialog.reset_all.isEnabled()


def test_what_is_given_back_its_first_keys_counts_as_unchanged(
    dialog: ShortcutsDialog, window: MainWindow
) -> None:
    press(dialog, "tag.add", _KEY.Key_J, _CTRL)
    press(dialog, "tag.add", _KEY.Key_T, _CTRL)
    assert window.session.settings["shortcuts"] == {}


def test_a_bare_key_that_a_command_gets_works_in_the_table_alone(
    dialog: ShortcutsDialog, window: MainWindow
) -> None:
    press(dialog, "tag.add", _KEY.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    action = window.actions_of.action("tag.add")
    assert action.shortcutContext() == Qt.ShortcutContext.WidgetWithChildrenShortcut
    assert action in window.papers.actions()
    assert action not in window.actions()


def test_tab_leaves_the_field_that_takes_keys(dialog: ShortcutsDialog) -> None:
    dialog.choose("tag.add")
    dialog.keys.setFocus()
    QTest.keyClick(dialog.keys, _KEY.Key_Tab)
    assert QApplication.focusWidget() is dialog.none


def test_no_command_has_keys_at_first_that_could_not_be_chosen() -> None:
    assert not [c.name for c in commands().values() if c.shortcut in FIXED]
