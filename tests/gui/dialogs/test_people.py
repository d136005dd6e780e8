"""The people of a field, one by one."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.people import PeopleDialog
from refman.gui.dialogs.unkept import UnkeptDialog
from refman.gui.widgets.offered_list import OfferedList
from tests.gui.conftest import focused

TEXT = r"van Beethoven, Ludwig and Schr{\"o}dinger, Erwin and Donald E. Knuth and others"
LUO = "Luo, Weijian"


def known_people(begun: str) -> list[str]:
    return [LUO] if LUO.startswith(begun) else []


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot) -> PeopleDialog:  # noqa: ARG001  # a dialog needs it
    made = PeopleDialog("author", TEXT, known_people, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made, before_close_func=lambda _: made.done(0))  # or it asks of changes
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


def test_somebody_whom_the_library_knows_is_added_by_keys_alone(dialog: PeopleDialog) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Insert)
    family = dialog.focusWidget()
    assert family is dialog.parts[2]
    QTest.keyClicks(family, "Lu")
    offered = QApplication.activePopupWidget()
    assert isinstance(offered, OfferedList)
    QTest.keyClick(offered, Qt.Key.Key_Down)
    QTest.keyClick(offered, Qt.Key.Key_Return)
    assert [line.text() for line in dialog.parts] == ["Weijian", "", "Luo", ""]
    assert " and Luo, Weijian and " in dialog.text()
    assert dialog.isVisible()
    QTest.keyClick(family, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert dialog.text().startswith("Luo, Weijian and van Beethoven")


def test_delete_takes_a_person_away_in_the_list_and_a_letter_in_a_part(
    dialog: PeopleDialog,
) -> None:
    family = dialog.parts[2]
    family.setFocus()
    family.home(False)
    QTest.keyClick(family, Qt.Key.Key_Delete)
    assert family.text() == "eethoven"
    assert len(dialog.list.lines()) == 3
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.text().startswith("Schr")


def drag(dialog: PeopleDialog, row: int, over: int, given_up: bool = False) -> None:
    """Drag a row to the lower half of another, with steps on the way."""
    rows = dialog.list
    begin, end = (rows.visualRect(rows.model().index(one, 0)) for one in (row, over))
    area = rows.viewport()
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=begin.center())
    for at in (begin.center() + QPoint(0, 20), end.center() + QPoint(0, 6)):
        QTest.mouseMove(area, at)
    if given_up:
        QTest.keyClick(rows, Qt.Key.Key_Escape)
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=end.center() + QPoint(0, 6))


def test_people_are_dragged_to_another_place(dialog: PeopleDialog) -> None:
    drag(dialog, 0, 1)
    assert dialog.text().startswith(r"Schr{\"o}dinger, Erwin and van Beethoven, Ludwig and Donald")
    assert dialog.list.currentIndex().row() == 1
    drag(dialog, 2, 0)
    assert dialog.text().startswith(r"Schr{\"o}dinger, Erwin and Donald E. Knuth and van")


def test_esc_puts_a_person_back_who_is_being_dragged_and_keeps_the_dialog(
    dialog: PeopleDialog,
) -> None:
    drag(dialog, 0, 2, given_up=True)
    assert dialog.text() == TEXT
    assert dialog.isVisible()


def leave(dialog: PeopleDialog, press: str = "", closed: bool = False) -> None:
    """Leave by Esc, or by closing the window, and press a button of what asks; "" where nothing
    does."""
    if closed:
        dialog.close()
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    question = QApplication.activeModalWidget()
    assert isinstance(question, UnkeptDialog) == bool(press)
    if press:
        getattr(question, press).click()


@pytest.mark.parametrize("closed", [False, True])
def test_changes_are_not_lost_by_leaving_and_what_is_unchanged_is_left_without_a_question(
    dialog: PeopleDialog, qtbot: QtBot, closed: bool
) -> None:
    dialog.down.click()
    changed = dialog.text()
    leave(dialog, "back", closed)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.kept) as kept:
        leave(dialog, "keep", closed)
    assert kept.args == [changed]
    dialog.show()
    dialog.up.click()
    leave(dialog, closed=closed)
    assert not dialog.isVisible()


def test_changes_are_taken_back_by_discard_and_by_cancel(
    dialog: PeopleDialog, qtbot: QtBot
) -> None:
    dialog.down.click()
    with qtbot.assertNotEmitted(dialog.kept):
        leave(dialog, "drop")
        assert not dialog.isVisible()
        dialog.show()
        dialog.cancel.click()
    assert not dialog.isVisible()


def test_the_family_name_is_asked_first_and_tab_goes_down_the_parts(dialog: PeopleDialog) -> None:
    dialog.parts[2].setFocus()
    reached = []
    for _ in range(4):
        reached.append([*map(id, dialog.parts)].index(id(focused())))
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert reached == [2, 0, 1, 3]
