"""Chips by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from refman.gui.widgets.chips import FilterChip, TagChip

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def chip(qtbot: QtBot) -> TagChip:
    made = TagChip("discrete", "teal", "5 of 7")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    with qtbot.waitExposed(made):
        made.show()
    return made


def _cross(chip: TagChip | FilterChip) -> QPoint:
    return QPoint(chip.width() - 12, chip.height() // 2)


def test_a_click_on_the_words_is_no_removal(chip: TagChip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chip.clicked), qtbot.assertNotEmitted(chip.removed):
        QTest.mouseClick(chip, LEFT, pos=QPoint(20, chip.height() // 2))


def test_a_click_on_the_cross_only_removes(chip: TagChip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chip.removed), qtbot.assertNotEmitted(chip.clicked):
        QTest.mouseClick(chip, LEFT, pos=_cross(chip))


def test_a_drag_that_ends_on_the_cross_removes_nothing(chip: TagChip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chip.removed):
        QTest.mousePress(chip, LEFT, pos=QPoint(20, chip.height() // 2))
        QTest.mouseRelease(chip, LEFT, pos=_cross(chip))


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_and_backspace_remove(chip: TagChip, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(chip.removed):
        QTest.keyClick(chip, key)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_enter_and_space_click(chip: TagChip, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(chip.clicked):
        QTest.keyClick(chip, key)


def test_a_chip_that_stays_has_no_cross(qtbot: QtBot) -> None:
    chip = TagChip("Sun, J.", removable=False)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())

    with qtbot.assertNotEmitted(chip.removed), qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, LEFT, pos=_cross(chip))
    with qtbot.assertNotEmitted(chip.removed):
        QTest.keyClick(chip, Key.Key_Delete)


def test_a_screen_reader_hears_name_and_share(chip: TagChip) -> None:
    assert chip.accessibleName() == "discrete, 5 of 7"
    assert "Delete" in chip.accessibleDescription()


def test_an_ampersand_in_a_name_makes_no_shortcut(qtbot: QtBot) -> None:
    chip = FilterChip("R&D", "tag")
    qtbot.addWidget(chip)

    assert chip.shortcut().isEmpty()
    assert chip.accessibleName() == "R&D"


def test_focus_is_visible_and_changes_no_size(chip: TagChip, qtbot: QtBot) -> None:
    chip.clearFocus()
    size, calm = chip.sizeHint(), chip.grab().toImage()

    chip.setFocus()
    qtbot.waitUntil(chip.hasFocus)

    assert chip.sizeHint() == size
    assert chip.grab().toImage() != calm
