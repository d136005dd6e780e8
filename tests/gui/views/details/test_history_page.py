"""The versions of a paper beside its details."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from refman.gui import language
from refman.gui.session import Session
from refman.gui.views.details import DetailsPane, facts
from refman.gui.views.details.history_page import HistoryPage
from refman.gui.views.details.version_rows import value_words
from refman.model.entry import EntryId
from refman.store import entries
from tests.gui.conftest import child, focused

Put = Callable[..., EntryId]


@pytest.fixture
def paper(put: Put) -> EntryId:
    return put("An old title", year="1984", key="old")


@pytest.fixture
def page(pane: DetailsPane, session: Session, paper: EntryId, qtbot: QtBot) -> HistoryPage:
    """On a paper whose title and year were changed and a note added."""
    _set(session, paper, "Set title", title="A wholly new title", year="1999")
    _set(session, paper, "Set note", note="Read this")
    session.select((paper,))
    pane.head.choose("History")
    qtbot.waitUntil(lambda: pane.findChild(HistoryPage) is not None)
    return child(pane, HistoryPage)


def _set(session: Session, paper: EntryId, label: str, **fields: str) -> None:
    with session.library.change(label) as change:
        entries.set_fields(change, paper, fields)


def _told(page: HistoryPage) -> str:
    return page.diff.toPlainText()


def test_versions_come_the_newest_first_with_what_they_changed(page: HistoryPage) -> None:
    newest, older, first = page.list.lines()
    assert (newest.text, newest.note) == ("Set note", "note")
    assert (older.text, older.note) == ("Set title", "title, year")
    assert first.note == "in the library from then on"
    assert _told(page) == "note\n+ Read this"


def test_arrow_keys_go_through_the_versions(page: HistoryPage) -> None:
    page.list.setFocus()
    assert focused() is page.list
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert _told(page).splitlines()[-1] == "+ 1999"
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert _told(page).startswith("type\n+ article")


def test_old_words_are_struck_out_and_new_ones_underlined(page: HistoryPage) -> None:
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    lines = _told(page).splitlines()
    assert lines[0] == "title"
    assert lines[1].startswith("− ")
    assert lines[2] == "+ A wholly new title"
    html = page.diff.toHtml()
    assert "line-through" in html
    assert "underline" in html


def test_of_a_long_text_what_stands_about_the_words_that_differ_is_shown(
    page: HistoryPage, session: Session, paper: EntryId
) -> None:
    long = " ".join(f"This is sentence {number}." for number in range(500))
    _set(session, paper, "Set abstract", abstract=long)
    _set(session, paper, "Mend abstract", abstract=long.replace("sentence 300.", "phrase 300."))
    page.list.setCurrentIndex(page.list.model().index(0, 0))
    name, old, new = _told(page).splitlines()
    assert name == "abstract"
    assert old.startswith("− … ")
    assert "299. This is sentence 300. This is" in old
    assert "299. This is phrase 300. This is" in new
    assert len(old) < 250


def test_a_version_is_compared_with_any_other(page: HistoryPage) -> None:
    page.list.setCurrentIndex(page.list.model().index(2, 0))
    page.with_.setCurrentIndex(1)
    assert "+ Read this" in _told(page)
    assert "+ A wholly new title" in _told(page)
    page.with_.setCurrentIndex(3)
    assert "+ A wholly new title" in _told(page)
    assert "Read this" not in _told(page)


def test_bring_back_makes_the_paper_as_it_was(
    page: HistoryPage, session: Session, paper: EntryId
) -> None:
    assert not page.back.isEnabled()
    page.list.setCurrentIndex(page.list.model().index(2, 0))
    assert page.back.isEnabled()
    page.back.click()
    assert "note" not in session.library.entry(paper).fields
    assert page.list.lines()[0].text.startswith("Bring back a version of")
    assert page.list.currentIndex().row() == 0
    session.run("undo")
    assert session.library.entry(paper).fields["note"] == "Read this"
    assert page.list.lines()[0].text.startswith("Undone: Bring back")


def test_after_bring_back_the_keyboard_is_on_the_versions(page: HistoryPage) -> None:
    page.list.setCurrentIndex(page.list.model().index(2, 0))
    page.back.setFocus()
    QTest.keyClick(page.back, Qt.Key.Key_Space)
    assert not page.back.isEnabled()
    assert focused() is page.list


def test_the_version_that_is_looked_at_stays_when_something_else_changes(
    page: HistoryPage, session: Session, put: Put
) -> None:
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    other = put("Another")
    _set(session, other, "Set note", note="else")
    assert page.list.currentIndex().row() == 1


def test_a_paper_without_history_says_so(
    page: HistoryPage, session: Session, paper: EntryId
) -> None:
    for table in ("journal", "travels", "changes"):
        session.library.note(f"delete from {table}", ())
    shown = facts.read(session.library.reading, paper, "History")
    assert shown is not None
    page.show_paper(shown)
    assert page.list.lines() == []
    assert not page.diff.isVisible()


def test_tab_goes_from_the_versions_to_what_is_done_with_them(page: HistoryPage) -> None:
    page.list.setCurrentIndex(page.list.model().index(2, 0))
    page.list.setFocus()
    reached = []
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        reached.append(focused())
    assert reached == [page.with_, page.back, page.diff]


def test_a_narrow_pane_has_the_button_below_and_cuts_no_word_in_two(
    pane: DetailsPane, page: HistoryPage
) -> None:
    _resize(pane, 600)
    assert page.back.y() == page.with_.y()
    assert _read(page) == page.with_.currentText()
    _resize(pane, 200)
    assert page.back.y() > page.with_.geometry().bottom()
    assert _read(page) == page.with_.currentText()
    page.with_.setCurrentIndex(2)
    _resize(pane, 120)
    assert _read(page).endswith("…")


def _resize(pane: DetailsPane, width: int) -> None:
    pane.resize(width, 600)
    QApplication.processEvents()


def _read(page: HistoryPage) -> str:
    """What can be read in the box of what the version is compared with."""
    option = QStyleOptionComboBox()
    page.with_.initStyleOption(option)
    text: str = option.currentText
    return text


def test_a_low_pane_keeps_a_row_and_the_difference_in_sight(page: HistoryPage) -> None:
    page.resize(page.width(), 220)
    assert page.list.height() >= 30
    assert page.diff.geometry().bottom() <= 220
    assert page.diff.height() >= 30


@pytest.mark.parametrize(
    ("part", "value", "said"),
    [
        ("trash", "in the trash", "im Papierkorb"),
        ("reading list", "on it", "darauf"),
        ("reading", "reading", "in Lektüre"),
        ("note", "in the trash", "in the trash"),
    ],
)
def test_what_a_part_can_be_is_said_in_the_language_of_the_window(
    part: str, value: str, said: str
) -> None:
    language.begin("de")
    try:
        assert value_words(part, value) == said
    finally:
        language.begin("en")
