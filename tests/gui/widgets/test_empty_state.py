"""What stands where there is nothing."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from refman.gui.widgets.buttons import Choice
from refman.gui.widgets.card_button import Card, CardButton
from refman.gui.widgets.empty_state import EmptyState, Situation


def _words(state: EmptyState) -> list[str]:
    return [
        label.text()
        for label in state.findChildren(QLabel)
        if label.text() and not label.isHidden()
    ]


def test_it_says_what_is_missing_and_offers_what_to_do(qtbot: QtBot) -> None:
    done: list[str] = []
    clear = Choice("Clear search", lambda: done.append("cleared"))
    state = EmptyState(
        Situation("No paper matches “x”", "Searched 226 papers.", "search", choices=(clear,))
    )
    qtbot.addWidget(state)

    button = state.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()

    assert _words(state) == ["No paper matches “x”", "Searched 226 papers."]
    assert state.accessibleName() == "No paper matches “x”. Searched 226 papers."
    assert done == ["cleared"]


def test_a_card_is_run_by_enter(qtbot: QtBot) -> None:
    done: list[str] = []
    card = Card("Link a .bib file", "Kept in step", "braces", lambda: done.append("linked"))
    state = EmptyState(Situation("Start your library", illustration="empty-library", cards=(card,)))
    qtbot.addWidget(state)

    button = state.findChild(CardButton)
    assert isinstance(button, CardButton)
    QTest.keyClick(button, Qt.Key.Key_Return)

    assert done == ["linked"]
    assert button.accessibleDescription() == "Kept in step"


def test_a_new_situation_replaces_the_old_one(qtbot: QtBot) -> None:
    state = EmptyState(Situation("Trash is empty", "Deleted papers wait here."))
    qtbot.addWidget(state)

    state.set_situation(Situation("No duplicates"))

    assert _words(state) == ["No duplicates"]
    assert state.accessibleName() == "No duplicates."


def test_it_can_be_painted_with_cards_and_a_drop_hint(qtbot: QtBot) -> None:
    card = Card("Add one paper", "By DOI", "plus", lambda: None)
    plain = EmptyState(Situation("Start", illustration="empty-library"))
    full = EmptyState(
        Situation("Start", illustration="empty-library", cards=(card,), hint="or drop files")
    )
    for state in (plain, full):
        qtbot.addWidget(state)
        state.resize(600, 400)

    assert full.grab().toImage() != plain.grab().toImage()


def test_other_words_make_no_widgets_and_what_is_done_is_that_of_the_last(qtbot: QtBot) -> None:
    done: list[str] = []

    def nothing_like(text: str) -> Situation:
        choice = Choice("Search all papers", lambda: done.append(text))
        return Situation(f"No paper matches “{text}”", "Searched 226 papers.", choices=(choice,))

    state = EmptyState(nothing_like("q"))
    qtbot.addWidget(state)
    before = state.findChildren(QLabel), state.findChildren(QPushButton)
    state.set_situation(nothing_like("qq"))

    assert (state.findChildren(QLabel), state.findChildren(QPushButton)) == before
    assert _words(state) == ["No paper matches “qq”", "Searched 226 papers."]
    before[1][0].click()
    assert done == ["qq"]
