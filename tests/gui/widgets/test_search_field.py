"""The search field: typing, clearing, stepping back, and showing what is wrong."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from refman.gui.theme import theme
from refman.gui.widgets.buttons import IconButton
from refman.gui.widgets.search_field import SearchField

Key = Qt.Key


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    made = SearchField("Search papers")
    qtbot.addWidget(made)
    made.resize(400, made.sizeHint().height())
    with qtbot.waitExposed(made):
        made.show()
    return made


def _shown(field: SearchField) -> list[str]:
    return [label.text() for label in field.findChildren(QLabel) if label.text()]


def test_typing_tells_each_new_text(field: SearchField) -> None:
    texts: list[str] = []
    field.edited.connect(texts.append)

    QTest.keyClicks(field.line, "ab")

    assert texts == ["a", "ab"]
    assert field.text() == "ab"


def test_text_set_by_the_program_is_not_told(field: SearchField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.edited):
        field.set_text("solver")

    assert field.text() == "solver"


def test_escape_clears_first_and_steps_back_then(field: SearchField, qtbot: QtBot) -> None:
    field.set_text("solver")

    with qtbot.assertNotEmitted(field.left), qtbot.waitSignal(field.edited) as cleared:
        QTest.keyClick(field.line, Key.Key_Escape)
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field.line, Key.Key_Escape)

    assert cleared.args == [""]


def test_the_clear_button_is_there_only_with_text(field: SearchField) -> None:
    assert field.findChild(IconButton) is None

    field.set_text("solver")
    clear = field.findChild(IconButton)
    assert isinstance(clear, IconButton)
    assert not clear.isHidden()
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)

    assert field.text() == ""
    assert clear.isHidden()


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Return, Key.Key_Enter])
def test_enter_and_arrow_down_go_on_in_the_results(
    field: SearchField, qtbot: QtBot, key: Qt.Key
) -> None:
    with qtbot.waitSignal(field.descended):
        QTest.keyClick(field.line, key)


def test_the_hit_count_loses_its_noun_when_there_is_no_room(field: SearchField) -> None:
    field.set_count("226 papers")
    assert _shown(field) == ["226 papers"]

    field.resize(theme().metrics.base * 10, field.height())

    assert _shown(field) == ["226"]


def test_the_hit_count_gives_way_to_what_can_be_searched_for(field: SearchField) -> None:
    field.set_count("1,000,000 papers")
    field.setMinimumWidth(1)  # as where a pane gives it its width
    field.resize(theme().metrics.base * 9, field.height())

    assert _shown(field) == []


def test_a_count_that_is_no_number_yet_is_brief_in_its_own_way(field: SearchField) -> None:
    field.set_count("Over 100 authors", brief="100+")
    assert _shown(field) == ["Over 100 authors"]

    field.resize(theme().metrics.base * 12, field.height())

    assert _shown(field) == ["100+"]


def test_a_wrong_query_says_why_until_it_is_right(field: SearchField) -> None:
    field.set_text("year:20x5")
    field.set_count("0 papers")
    calm = field.grab().toImage()

    field.set_error(5, "“20x5” is no year")
    assert field.line.toolTip() == "“20x5” is no year"
    assert field.line.accessibleDescription() == "“20x5” is no year"
    assert field.grab().toImage() != calm

    field.set_error(None)
    assert field.line.toolTip() == ""
    assert field.line.accessibleDescription() == "0 papers"
    assert field.grab().toImage() == calm


def test_focus_changes_no_size(field: SearchField, qtbot: QtBot) -> None:
    before, line = field.sizeHint(), field.line.geometry()

    field.setFocus()
    qtbot.waitUntil(field.line.hasFocus)

    assert field.sizeHint() == before
    assert field.line.geometry() == line


def test_a_long_query_is_shown_from_its_beginning_while_nobody_types(
    field: SearchField, qtbot: QtBot
) -> None:
    field.line.clearFocus()
    field.set_text("author:somebody " * 20)
    assert field.line.cursorPosition() == 0

    field.activateWindow()
    field.line.setFocus()
    qtbot.waitUntil(field.line.hasFocus)
    field.set_text("year:2024 " * 20)
    assert field.line.cursorPosition() == len(field.text())

    field.line.clearFocus()
    assert field.line.cursorPosition() == 0


class Kinds(QObject):
    """The kinds of events that a widget gets."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.seen: list[QEvent.Type] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen.append(event.type())
        return False


def test_that_nothing_is_wrong_is_no_news_where_nothing_was(field: SearchField) -> None:
    field.set_error(0, "“x” is no year")
    field.set_error(None)
    QApplication.processEvents()
    kinds = Kinds(field)
    field.set_error(None)
    QApplication.processEvents()
    assert {QEvent.Type.Paint, QEvent.Type.ToolTipChange}.isdisjoint(kinds.seen)
    field.set_error(0, "“y” is no year")
    assert QEvent.Type.ToolTipChange in kinds.seen


def test_undo_is_the_library_s_while_nothing_was_typed(field: SearchField) -> None:
    assert not _takes_undo(field)
    QTest.keyClicks(field.line, "bert")
    assert _takes_undo(field)


def test_letters_with_ctrl_are_the_commands_but_for_those_that_edit_a_text_anywhere(
    field: SearchField,
) -> None:
    QTest.keyClicks(field.line, "bert")
    own = {letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if not _leaves(field, letter)}
    assert {"A", "C", "V", "X", "Z"} <= own <= {"A", "C", "V", "X", "Y", "Z"}


def _leaves(field: SearchField, letter: str) -> bool:
    """Whether the line is not even asked for Ctrl and a letter."""
    return field.eventFilter(field.line, _asking(letter))


def _takes_undo(field: SearchField) -> bool:
    undo = _asking("Z")
    undo.ignore()
    QApplication.sendEvent(field.line, undo)
    return undo.isAccepted()


def _asking(letter: str) -> QKeyEvent:
    control = Qt.KeyboardModifier.ControlModifier
    return QKeyEvent(QEvent.Type.ShortcutOverride, ord(letter), control)
