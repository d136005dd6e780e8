"""The BibTeX text of a paper, edited."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from refman.commands import Outcome
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.unsaved import TEXTS
from refman.gui.views.details import DetailsPane, facts
from refman.gui.views.details.source import SourcePage
from refman.gui.views.details.source_margin import SourceMargin
from refman.model.entry import EntryId
from refman.store import Library, entries, tags
from tests.gui.conftest import child

Put = Callable[..., EntryId]
Open = Callable[[EntryId], SourcePage]


@pytest.fixture
def opened(session: Session, pane: DetailsPane) -> Open:
    """Selects a paper and goes to its text."""

    def _open(paper: EntryId) -> SourcePage:
        session.select((paper,))
        pane.head.choose("BibTeX")
        page = pane.page()
        assert isinstance(page, SourcePage)
        return page

    return _open


def write(page: SourcePage, text: str) -> None:
    """Put a text in place of the one that is there, as pasting does."""
    page.edit.selectAll()
    page.edit.insertPlainText(text)


def test_ctrl_enter_saves_the_text_as_one_change(put: Put, opened: Open, library: Library) -> None:
    paper = put("T", key="k", tagged=("old",))
    page = opened(paper)
    assert not page.save.isVisible()
    write(page, "@Book{k, title = {New}, keywords = {new}}")
    assert (page.save.isVisible(), page.revert.isVisible()) == (True, True)
    QTest.keyClick(page.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entry = library.entry(paper)
    assert (entry.kind, dict(entry.fields), set(entry.tags)) == ("book", {"title": "New"}, {"new"})
    assert page.edit.source() == "@book{k,\n  title = {New},\n  keywords = {new},\n}\n"
    assert not page.save.isVisible()
    assert library.undo() == "Edit the BibTeX text of k"
    assert "keywords = {old}" in page.edit.source()


def test_what_cannot_be_read_is_marked_at_its_line_and_kept(
    put: Put, opened: Open, library: Library
) -> None:
    paper = put("T", key="k")
    before = library.entry(paper)
    page = opened(paper)
    write(page, "@misc{k,\n  title = {T},\n  title = {U}\n}")
    page.save.click()
    assert page.said() == "Line 3: The field “title” stands twice."
    assert page.edit.line() == 3
    assert library.entry(paper) == before


def test_a_brace_that_is_left_open_is_marked_where_it_was_opened_and_the_keyboard_goes_there(
    put: Put, opened: Open
) -> None:
    page = opened(put("T", key="k"))
    write(page, "@misc{k,\n  title = {T},\n  note = {N,\n  year = {1984},\n}\n")
    page.save.click()
    assert page.said() == "Line 3: A brace that is opened here is never closed."
    assert list(page.edit.marked()) == [3]
    assert page.edit.line() == 3


def test_faults_are_marked_at_their_lines_while_one_types(
    put: Put, opened: Open, qtbot: QtBot
) -> None:
    put("Other", key="taken")
    page = opened(put("T", key="k"))
    write(page, "@misc{k,\n  title = {T},\n  date = {2023-02-30},\n  title = {U}\n}")
    assert page.said() == "Not saved yet."
    qtbot.waitUntil(lambda: [*page.edit.marked()] == [3, 4])
    assert page.said().startswith("Line 3, one of 2 lines with faults: “2023-02-30” is no date")
    page.edit.go_to(4)
    assert page.said() == "Line 4, one of 2 lines with faults: The field “title” stands twice."
    page.edit.go_to(1)
    QTest.keyClick(page.edit, Qt.Key.Key_Return)
    assert [*page.edit.marked()] == [4, 5]
    write(page, "\n@misc{taken, title = {U}}")
    qtbot.waitUntil(lambda: page.said().startswith("Line 2: “taken” is in use"))
    write(page, "@misc{k, title = {U}}")
    qtbot.waitUntil(lambda: not page.edit.marked())
    assert page.said() == "Not saved yet."
    write(page, "@misc{k, title = {U}")
    page.revert.click()
    assert (page.said(), page.edit.marked()) == ("", {})


def test_a_marked_line_has_a_sign_in_the_margin_and_says_why_on_hover(
    put: Put, opened: Open, qtbot: QtBot
) -> None:
    page = opened(put("T", key="k"))
    left = page.edit.viewport().x()
    write(page, "@misc{k,\n  year =\n}")
    page.save.click()
    margin = child(page.edit, SourceMargin)
    assert (margin.x() + margin.width(), page.edit.viewport().x()) == (left, left)
    drawn = margin.grab().toImage()
    colours = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(60)}
    assert theme().tokens.bad.lower() in colours
    place = page.edit.cursorRect().center() + page.edit.viewport().pos()
    QApplication.sendEvent(
        page.edit, QHelpEvent(QEvent.Type.ToolTip, place, page.edit.mapToGlobal(place))
    )
    qtbot.waitUntil(lambda: QToolTip.text() == page.edit.marked()[2])


def test_a_key_of_another_paper_is_refused_in_the_text(put: Put, opened: Open) -> None:
    put("Other", key="taken")
    page = opened(put("T", key="k"))
    write(page, "@misc{taken,\n  title = {T}\n}")
    page.save.click()
    assert "“taken” is in use for “Other”" in page.said()


def test_an_unsaved_text_waits_with_its_paper(
    session: Session, put: Put, opened: Open, library: Library
) -> None:
    told: list[Outcome] = []
    session.reported.connect(told.append)
    paper, other = put("T", key="k"), put("Other")
    page = opened(paper)
    write(page, "@misc{k, title = {Unsaved}}")
    opened(other)
    assert "Other" in page.edit.source()
    assert "not saved" in told[-1].text
    opened(paper)
    assert page.edit.source() == "@misc{k, title = {Unsaved}}"
    assert page.said() == "Not saved yet."
    page.revert.click()
    assert "title = {T}" in page.edit.source()
    assert library.entry(paper).fields["title"] == "T"


def test_a_change_elsewhere_is_told_while_a_text_is_unsaved(
    put: Put, opened: Open, library: Library
) -> None:
    paper = put("T", key="k")
    page = opened(paper)
    write(page, "@misc{k, title = {Mine}}")
    with library.change("Elsewhere") as change:
        entries.set_fields(change, paper, {"title": "Theirs"})
    assert page.edit.source() == "@misc{k, title = {Mine}}"
    assert "changed elsewhere" in page.said()
    page.revert.click()
    with library.change("Tag") as change:
        tags.add(change, [paper], "seen")
    assert "Theirs" in page.edit.source()
    assert "keywords = {seen}" in page.edit.source()


def test_an_unsaved_text_is_there_after_a_restart(
    session: Session, put: Put, opened: Open, qtbot: QtBot
) -> None:
    paper = put("T", key="k")
    write(opened(paper), "@misc{k, title = {Unsaved}}")
    session.closing.emit()
    later = SourcePage(session)
    qtbot.addWidget(later)
    shown = facts.read(session.library.reading, paper)
    assert shown is not None
    later.show_paper(shown)
    assert later.edit.source() == "@misc{k, title = {Unsaved}}"


def test_an_unsaved_text_is_kept_at_once_whatever_ends_the_window(
    session: Session, put: Put, opened: Open, qtbot: QtBot
) -> None:
    paper = put("T", key="k")
    page = opened(paper)
    write(page, "@misc{k, title = {Half")
    qtbot.waitUntil(lambda: bool(session.state.get(TEXTS)))
    assert session.state.get(TEXTS)[0][:2] == [paper, "@misc{k, title = {Half"]
    page.revert.click()
    qtbot.waitUntil(lambda: session.state.get(TEXTS) == [])


def test_a_change_elsewhere_is_told_beside_the_faults_of_a_text(
    put: Put, opened: Open, library: Library
) -> None:
    paper = put("T", key="k")
    page = opened(paper)
    write(page, "@misc{k, title = {Mine}")
    with library.change("Elsewhere") as change:
        entries.set_fields(change, paper, {"title": "Theirs"})
    first, second = page.said().split("\n")
    assert first.startswith("Line 1: ")
    assert "changed elsewhere" in second


def test_the_cursor_stays_in_its_line_when_a_saved_text_comes_back_in_other_words(
    put: Put, opened: Open
) -> None:
    page = opened(put("T", key="k"))
    write(page, '@misc{k,\n  title = {U},\n  note = "here"\n}')
    page.edit.go_to(3)
    QTest.keyClick(page.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "note = {here}" in page.edit.source()
    assert page.edit.line() == 3


@pytest.mark.parametrize(
    "more", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_undo_and_redo_are_those_of_the_library_where_the_text_has_none(
    put: Put, opened: Open, more: Qt.KeyboardModifier
) -> None:
    page = opened(put("T", key="k"))
    pressed = Qt.KeyboardModifier.ControlModifier | more
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, pressed)
    asked.ignore()
    QApplication.sendEvent(page.edit, asked)
    assert not asked.isAccepted()
