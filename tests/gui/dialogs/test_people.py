"""The people of a field, one by one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.people import PeopleDialog

TEXT = r"van Beethoven, Ludwig and Schr{\"o}dinger, Erwin and Donald E. Knuth and others"


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot) -> PeopleDialog:  # noqa: ARG001  # a dialog needs it
    made = PeopleDialog("author", TEXT, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_nobody_touches_stays_as_it_was_typed(dialog: PeopleDialog) -> None:
    assert [line.text for line in dialog.list.lines()] == [
        "Ludwig van Beethoven", "Erwin Schrödinger", "Donald E. Knuth"
    ]  # fmt: skip
    assert dialog.text() == TEXT


def test_the_four_parts_are_shown_and_written_back(dialog: PeopleDialog) -> None:
    assert [line.text() for line in dialog.parts] == ["Ludwig", "van", "Beethoven", ""]
    dialog.parts[3].setFocus()
    QTest.keyClicks(dialog.parts[3], "Jr.")
    assert dialog.text().startswith("van Beethoven, Jr., Ludwig and Schr")


def test_people_are_put_in_another_order_by_keys_and_buttons(
    dialog: PeopleDialog, qtbot: QtBot
) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.text().startswith(r"Schr{\"o}dinger, Erwin and van Beethoven, Ludwig and")
    assert dialog.parts[2].text() == "Beethoven"
    dialog.up.click()
    assert not dialog.up.isEnabled()
    with qtbot.waitSignal(dialog.kept) as kept:
        dialog.keep.click()
    assert kept.args == [TEXT]


def test_a_person_is_added_and_taken_away(dialog: PeopleDialog) -> None:
    dialog.add.click()
    QTest.keyClicks(dialog.parts[2], "World Health, Organization")
    dialog.others.setChecked(False)
    assert " and {World Health, Organization} and " in dialog.text()
    assert dialog.text().endswith("Knuth")
    dialog.remove.click()
    dialog.remove.click()
    assert len(dialog.list.lines()) == 2
