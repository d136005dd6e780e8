"""The strip that reports deeds and problems."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QCursor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.widgets.buttons import Choice
from refman.gui.widgets.message_strip import MessageStrip


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    return made


@pytest.fixture
def strip(window: QWidget, qtbot: QtBot) -> MessageStrip:
    made = MessageStrip(window, stays=20)
    made.setGeometry(0, 300, 600, 40)  # not under the pointer, which holds a deed
    QCursor.setPos(window.mapToGlobal(QPoint(10, 10)))
    with qtbot.waitExposed(window):
        window.show()
    return made


def _said(strip: MessageStrip) -> str:
    message = strip.message()
    return message.text if message else ""


def _click(strip: MessageStrip, label: str) -> None:
    buttons = [b for b in strip.findChildren(QPushButton) if b.text() == label and b.isVisible()]
    assert len(buttons) == 1
    buttons[0].click()


def test_nothing_is_shown_at_first(strip: MessageStrip) -> None:
    assert strip.isHidden()
    assert strip.message() is None


def test_a_deed_goes_by_itself(strip: MessageStrip, qtbot: QtBot) -> None:
    strip.say("Tagged 7 papers")
    assert _said(strip) == "Tagged 7 papers"

    qtbot.waitUntil(strip.isHidden)


def test_the_pointer_holds_a_deed(strip: MessageStrip) -> None:
    strip.say("Tagged 7 papers")
    middle = QPointF(strip.rect().center())

    QApplication.sendEvent(strip, QEnterEvent(middle, middle, middle))
    assert not strip.is_running_out()
    QApplication.sendEvent(strip, QEvent(QEvent.Type.Leave))

    assert strip.is_running_out()


def test_a_problem_stays_until_it_is_closed(strip: MessageStrip) -> None:
    strip.say("refs.bib cannot be written: the disk is full.", "problem")
    assert not strip.is_running_out()

    QTest.keyClick(strip, Qt.Key.Key_Escape)

    assert strip.isHidden()


def test_a_problem_comes_back_after_a_deed(strip: MessageStrip, qtbot: QtBot) -> None:
    strip.say("The disk is full.", "problem")
    strip.say("Tagged 7 papers")
    assert _said(strip) == "Tagged 7 papers"

    qtbot.waitUntil(lambda: _said(strip) == "The disk is full.")

    assert not strip.is_running_out()


def test_what_lasts_comes_back_after_what_came_of_a_deed(strip: MessageStrip) -> None:
    strip.say("refs.bib is not there.", "problem", lasting=True)
    strip.say("2 places unread", "warning")
    strip.say("There is no such tag", "problem")
    strip.end()
    assert _said(strip) == "refs.bib is not there."
    strip.end()
    assert _said(strip) == "refs.bib is not there."

    strip.dismiss()

    assert _said(strip) == ""


def test_of_what_lasts_nothing_takes_the_place_of_another(strip: MessageStrip) -> None:
    strip.say("Dropbox copies this library.", "problem", lasting=True)
    strip.say("refman was ended from outside.", "warning", lasting=True)
    strip.say("refs.bib: view, link or import?", "warning")
    strip.say("refman was ended from outside.", "warning", lasting=True)
    told = []
    while said := _said(strip):
        told.append(said)
        strip.dismiss()
    assert told == [
        "refman was ended from outside.", "refs.bib: view, link or import?",
        "Dropbox copies this library.",
    ]  # fmt: skip


def test_what_is_taken_away_from_under_another_message_does_not_come_back(
    strip: MessageStrip,
) -> None:
    strip.say("refs.bib is not there.", "problem", lasting=True)
    strip.say("2 places unread", "warning")
    assert strip.retract("refs.bib is not there.")
    assert not strip.retract("refs.bib is not there.")
    assert _said(strip) == "2 places unread"
    strip.dismiss()
    assert _said(strip) == ""


def test_its_button_does_the_deed_and_closes_the_strip(strip: MessageStrip) -> None:
    done: list[str] = []
    strip.say("Tagged 7 papers", choices=[Choice("Undo", lambda: done.append("undone"))])

    _click(strip, "Undo")

    assert done == ["undone"]
    assert strip.isHidden()


def test_what_the_button_has_to_say_is_not_closed_with_it(strip: MessageStrip) -> None:
    again = Choice("Try again", lambda: strip.say("The disk is still full.", "problem"))
    strip.say("The disk is full.", "problem", [again])

    _click(strip, "Try again")

    assert _said(strip) == "The disk is still full."


def test_a_new_message_takes_the_old_buttons_away(strip: MessageStrip) -> None:
    strip.say("Tagged 7 papers", choices=[Choice("Undo", lambda: None)])
    strip.say("Moved 2 papers to Trash")

    assert not [b for b in strip.findChildren(QPushButton) if b.isVisible()]


def test_a_screen_reader_finds_the_words_on_the_strip(strip: MessageStrip) -> None:
    strip.say("Tagged 7 papers")

    assert strip.accessibleName() == "Tagged 7 papers"


def test_a_deed_does_not_go_while_its_button_has_the_focus(
    strip: MessageStrip, qtbot: QtBot
) -> None:
    strip.say("Tagged 7 papers", choices=[Choice("Undo", lambda: None)])
    undo = next(b for b in strip.findChildren(QPushButton) if b.text() == "Undo")
    undo.setFocus()

    timer = strip.findChild(QTimer)
    assert isinstance(timer, QTimer)
    with qtbot.waitSignal(timer.timeout):
        pass

    assert _said(strip) == "Tagged 7 papers"
    assert strip.is_running_out()
