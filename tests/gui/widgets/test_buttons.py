"""Buttons: kinds, icons, keys, hints."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refman.gui.theme import theme
from refman.gui.widgets.buttons import Choice, IconButton, button


@pytest.mark.parametrize("kind", ["primary", "plain", "quiet", "link", "danger"])
def test_focus_changes_the_size_of_no_kind(qapp: QApplication, qtbot: QtBot, kind: str) -> None:
    theme().apply(qapp)
    made = button("Merge", "merge", kind)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.clearFocus()
    size, calm = made.sizeHint(), made.grab().toImage()

    made.setFocus()
    qtbot.waitUntil(made.hasFocus)

    assert made.sizeHint() == size
    assert made.grab().toImage() != calm


def test_a_button_is_two_pixels_higher_than_a_row(qapp: QApplication, qtbot: QtBot) -> None:
    theme().apply(qapp)
    made = button("Copy")
    qtbot.addWidget(made)
    made.ensurePolished()

    assert made.sizeHint().height() == theme().metrics.row + 2


def test_enter_presses_a_button(qtbot: QtBot) -> None:
    made = button("Copy")
    qtbot.addWidget(made)

    with qtbot.waitSignal(made.clicked):
        QTest.keyClick(made, Qt.Key.Key_Return)


def test_an_icon_button_says_what_it_does_and_with_which_key(qtbot: QtBot) -> None:
    made = IconButton("sidebar-pane", "Show sidebar", "F9")
    qtbot.addWidget(made)

    assert made.toolTip() == "Show sidebar (F9)"
    assert made.accessibleName() == "Show sidebar"


def test_an_icon_button_that_is_on_looks_different(qtbot: QtBot) -> None:
    made = IconButton("sidebar-pane", "Show sidebar")
    qtbot.addWidget(made)
    made.setCheckable(True)
    off = made.icon().pixmap(16).toImage()

    made.setChecked(True)

    assert made.icon().pixmap(16).toImage() != off


def test_a_choice_runs_when_its_button_is_clicked(qtbot: QtBot) -> None:
    done: list[str] = []
    made = Choice("Undo", lambda: done.append("undone")).button()
    qtbot.addWidget(made)

    made.click()

    assert done == ["undone"]
