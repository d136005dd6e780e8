"""Notes in the details: rendered without harm, edited where they stand."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.unsaved import NOTES
from refman.gui.views.details import facts
from refman.gui.views.details.notes_page import NotesPage
from refman.gui.widgets.markdown import Markdown, open_address
from refman.model.entry import EntryId
from refman.model.errors import AddressRefused
from refman.store import notes
from tests.gui.views.details.conftest import Put


@pytest.fixture
def page(session: Session, knuth: EntryId, qtbot: QtBot) -> NotesPage:
    made = NotesPage(session)
    qtbot.addWidget(made)

    def show(*_: object) -> None:
        paper = facts.read(session.library.reading, knuth, "Notes")
        assert paper is not None
        made.show_paper(paper)

    session.news.connect(show)
    show()
    made.show()
    return made


def texts(session: Session, paper: EntryId) -> list[str]:
    return [one.text for one in notes.of(session.library.reading, paper)]


def test_a_note_is_typed_kept_and_shown(page: NotesPage, session: Session, knuth: EntryId) -> None:
    page.add.click()
    line = page.views[0].line
    assert line is not None
    line.setPlainText("# Chapter 21\n\nOn **boxes**")
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert texts(session, knuth) == ["# Chapter 21\n\nOn **boxes**"]
    assert [view.shown.toPlainText() for view in page.views] == ["Chapter 21\nOn boxes"]
    page.views[0].edit()
    line = page.views[0].line
    assert line is not None
    line.setPlainText("Other")
    page.commit()
    assert texts(session, knuth) == ["Other"]
    assert session.library.history(1)[0].label == "Edit a note of knuth1984"
    session.run("undo")
    assert page.views[0].shown.toPlainText() == "Chapter 21\nOn boxes"


def test_escape_gives_up_what_was_typed(page: NotesPage, session: Session, knuth: EntryId) -> None:
    page.add.click()
    line = page.views[0].line
    assert line is not None
    line.setPlainText("Nothing")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert page.views == []
    assert texts(session, knuth) == []


def test_what_is_emptied_is_deleted(page: NotesPage, session: Session, knuth: EntryId) -> None:
    session.run_on((knuth,), "note", key="", add="One")
    page.views[0].edit()
    line = page.views[0].line
    assert line is not None
    line.clear()
    page.commit()
    assert texts(session, knuth) == []
    assert page.views == []


@pytest.mark.parametrize(
    ("meanwhile", "kept"),
    [
        ({"delete": 1}, ["Mine"]),
        ({"edit": 1, "text": "Theirs"}, ["Theirs", "Mine"]),
    ],
)
def test_what_is_typed_in_a_note_that_changes_meanwhile_is_kept_beside_it(
    page: NotesPage,
    session: Session,
    knuth: EntryId,
    meanwhile: dict[str, object],
    kept: list[str],
) -> None:
    session.run_on((knuth,), "note", key="", add="One")
    page.views[0].edit()
    line = page.views[0].line
    assert line is not None
    line.setPlainText("Mine")
    session.run_on((knuth,), "note", key="", **meanwhile)
    page.commit()
    assert texts(session, knuth) == kept
    assert [view.shown.toPlainText() for view in page.views] == kept


@pytest.mark.parametrize("typed", ["One", ""])
def test_a_note_that_changed_while_it_was_open_shows_what_it_says_now(
    page: NotesPage, session: Session, knuth: EntryId, qtbot: QtBot, typed: str
) -> None:
    session.run_on((knuth,), "note", key="", add="One")
    page.views[0].edit()
    line = page.views[0].line
    assert line is not None
    line.setPlainText(typed)
    session.run_on((knuth,), "note", key="", edit=1, text="Theirs")
    page.commit()
    qtbot.waitUntil(lambda: [one.shown.toPlainText() for one in page.views] == ["Theirs"])
    assert texts(session, knuth) == ["Theirs"]


def test_html_and_pictures_of_a_note_are_not_shown(qtbot: QtBot, tmp_path: Path) -> None:
    shown = Markdown("Note")
    qtbot.addWidget(shown)
    red = QColor(255, 0, 0)
    picture = tmp_path / "dot.png"
    dot = QImage(40, 40, QImage.Format.Format_RGB32)
    dot.fill(red)
    assert dot.save(str(picture))
    shown.resize(400, 300)
    shown.show_text(
        f"<b onclick=x>bold</b> ![dot]({picture.as_uri()}) ![path]({picture}) ![n](http://x.org/a.png)"
    )
    assert "<b onclick=x>bold</b>" in shown.toPlainText()
    painted = shown.grab().toImage()
    seen = {
        painted.pixelColor(x, y).name()
        for x in range(painted.width())
        for y in range(painted.height())
    }
    assert red.name() not in seen
    assert len(seen) > 1


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "ssh://host", "x"]
)
def test_a_link_opens_nothing_but_the_web_and_mail(address: str) -> None:
    with pytest.raises(AddressRefused, match="was not opened"):
        open_address(QUrl(address))


def typed(page: NotesPage, text: str) -> QPlainTextEdit:
    page.add.click()
    line = page.views[-1].line
    assert line is not None
    line.setPlainText(text)
    return line


def test_a_note_that_is_too_long_stays_in_its_box_and_is_marked(
    page: NotesPage, session: Session, knuth: EntryId
) -> None:
    longest = "words " * (notes.LONGEST // 6) + "last"
    line = typed(page, longest + "!")
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "at most 100,000 characters, and this has 100,001" in page.views[0].said()
    assert (line.property("bad"), texts(session, knuth)) == ("true", [])
    line.setPlainText(longest)
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert texts(session, knuth) == [longest]


def test_a_note_that_cannot_be_kept_is_there_again_with_its_paper_and_after_a_restart(
    page: NotesPage, session: Session, knuth: EntryId, put: Put, qtbot: QtBot
) -> None:
    long = "words " * (notes.LONGEST // 6) + "last!"
    typed(page, long)
    here, other = (
        facts.read(session.library.reading, one, "Notes") for one in (knuth, put("Other"))
    )
    assert here is not None
    assert other is not None
    page.show_paper(other)
    assert page.views == []
    page.show_paper(here)
    assert [view.typed() for view in page.views] == [long]
    session.closing.emit()
    again = NotesPage(session)
    qtbot.addWidget(again)
    again.show_paper(here)
    assert [view.typed() for view in again.views] == [long]
    assert again.views[0].said()


def test_a_note_is_kept_at_once_while_it_is_typed(
    page: NotesPage, session: Session, knuth: EntryId, qtbot: QtBot
) -> None:
    line = typed(page, "Long thought ab")
    qtbot.waitUntil(lambda: session.state.get(NOTES) == [[knuth, 0, "Long thought ab"]])
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert texts(session, knuth) == ["Long thought ab"]
    qtbot.waitUntil(lambda: session.state.get(NOTES) == [])


def test_a_note_that_the_disk_does_not_take_is_typed_still(
    page: NotesPage, session: Session, knuth: EntryId
) -> None:
    line = typed(page, "Long thought about")
    with closing(sqlite3.connect(session.library.path)) as other:
        other.execute(
            "create trigger full before update on entries"
            " begin select raise(abort, 'database or disk is full'); end"
        )
        QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        other.execute("drop trigger full")
    assert texts(session, knuth) == []
    assert [view.typed() for view in page.views] == ["Long thought about"]
    page.commit()
    assert texts(session, knuth) == ["Long thought about"]
    assert not any(view.editing() for view in page.views)
