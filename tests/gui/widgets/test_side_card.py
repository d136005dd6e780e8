"""The sides to choose between."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.theme import theme
from refman.gui.widgets.side_card import SideCard


@pytest.fixture
def two(qtbot: QtBot) -> Iterator[tuple[SideCard, SideCard]]:
    """In one group."""
    host = QWidget()
    qtbot.addWidget(host)
    row, group = QHBoxLayout(host), QButtonGroup(host)
    cards = SideCard("Here", [("Fast", True), (" <b>", False)]), SideCard("There", [("x", False)])
    for card in cards:
        row.addWidget(card)
        group.addButton(card)
    host.show()
    yield cards
    host.hide()


def test_one_of_two_is_chosen(two: tuple[SideCard, SideCard]) -> None:
    here, there = two
    QTest.mouseClick(here, Qt.MouseButton.LeftButton)
    QTest.keyClick(there, Qt.Key.Key_Space)
    assert (here.isChecked(), there.isChecked()) == (False, True)
    QTest.mouseClick(there, Qt.MouseButton.LeftButton)
    assert there.isChecked()


def test_arrow_keys_ask_for_another_side(two: tuple[SideCard, SideCard]) -> None:
    steps: list[int] = []
    here, _ = two
    here.stepped.connect(steps.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(here, key)
    assert steps == [-1, -1, 1, 1]


def test_words_that_differ_are_marked_and_nothing_is_taken_for_html(
    two: tuple[SideCard, SideCard],
) -> None:
    here, _ = two
    text = here.findChildren(QLabel)[1].text()
    assert f"color:{theme().tokens.warn}" in text
    assert "&lt;b&gt;" in text
    assert here.accessibleDescription() == "Fast <b>"
