"""The row at the top: what gives way when it is narrow, and what its buttons say."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from refman.gui.theme import theme
from refman.gui.views.top_bar import TopBar


@pytest.fixture
def bar(qtbot: QtBot) -> TopBar:
    made = TopBar(QMenu.clear)
    qtbot.addWidget(made)
    made.show()
    return made


def resize(bar: TopBar, width: int) -> None:
    """As many font sizes wide as `width` pixels are in the pictures."""
    bar.resize(round(width / 13 * theme().metrics.base), bar.height())


def words(bar: TopBar) -> list[str]:
    kinds: list[QLabel | QPushButton] = [
        *bar.findChildren(QLabel),
        *bar.findChildren(QPushButton),
    ]
    return sorted(one.text() for one in kinds if one.isVisible() and one.text())


def test_as_it_narrows_it_leaves_out_keys_then_words(bar: TopBar) -> None:
    shown: list[list[str]] = []
    for width in range(1440, 600, -20):
        resize(bar, width)
        if words(bar) not in shown:
            shown.append(words(bar))
    assert shown == [["Commands", "Ctrl+Shift+P", "Import…"], ["Commands", "Import…"], []]


@pytest.mark.parametrize("width", [1440, 900, 800, 740])
def test_every_menu_is_seen_at_each_width(bar: TopBar, width: int) -> None:
    resize(bar, width)
    QApplication.processEvents()
    menus = bar.menu_bar
    last = menus.actionGeometry(menus.actions()[-1])
    assert menus.rect().contains(last)


def test_keys_that_were_changed_are_told(bar: TopBar) -> None:
    bar.set_keys({"window.authors": "Ctrl+2", "window.commands": ""})
    switch = next(b for b in bar.findChildren(QToolButton) if b.accessibleName() == "Authors")
    assert switch.toolTip() == "Authors (Ctrl+2)"
    palette = next(b for b in bar.findChildren(QPushButton) if b.accessibleName() == "Commands")
    assert palette.toolTip() == "Find a command by name"


def test_buttons_without_words_still_have_names(bar: TopBar) -> None:
    resize(bar, 640)
    shown = [b for b in bar.findChildren(QPushButton) if b.isVisible()]
    assert sorted(b.accessibleName() for b in shown) == ["Commands", "Import files"]


def test_switches_say_which_pane_and_key_and_tell_when_clicked(bar: TopBar, qtbot: QtBot) -> None:
    switch = next(b for b in bar.findChildren(QToolButton) if b.accessibleName() == "Authors")
    assert "F10" in switch.toolTip()
    with qtbot.waitSignal(bar.switched) as told:
        switch.click()
    assert told.args == ["authors"]


def test_on_an_empty_library_no_button_is_filled(bar: TopBar) -> None:
    resize(bar, 1440)
    bar.set_plain(True)
    filled = [b for b in bar.findChildren(QPushButton) if b.property("kind") == "primary"]
    assert not any(b.isVisible() for b in filled)
    assert "Import…" in words(bar)
