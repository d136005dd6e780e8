"""Where papers are made and edited, reached from the window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.kind import KindDialog
from refman.gui.dialogs.rework import ReworkDialog
from refman.gui.session import Session
from refman.gui.views.details.fields import FieldsPage
from refman.gui.views.details.source import SourcePage
from refman.gui.window import MainWindow
from refman.jobs import Writer
from refman.settings import Settings, state_of
from refman.store import Library
from tests.gui.conftest import papers_of, show


def test_f2_goes_to_the_fields_of_one_paper_and_to_a_dialog_for_several(
    window: MainWindow,
) -> None:
    window.session.select(papers_of(window.session, 3, 4))
    window.ask("window.edit")
    page = window.details.page()
    assert isinstance(page, FieldsPage)
    assert window.focusWidget() is page.row("title").edit
    window.session.select(papers_of(window.session, 3, 5))
    window.ask("window.edit")
    dialog = window.findChild(ReworkDialog)
    assert isinstance(dialog, ReworkDialog)
    dialog.reject()


def test_a_new_paper_is_shown_to_be_filled_in(window: MainWindow) -> None:
    window.session.narrow(text="diffusion")
    window.ask("window.new-paper")
    dialog = window.findChild(KindDialog)
    assert isinstance(dialog, KindDialog)
    QTest.keyClicks(dialog.line, "techr")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    (paper,) = window.session.selection
    assert window.session.library.entry(paper).kind == "techreport"
    assert window.session.scope.text == ""
    page = window.details.page()
    assert isinstance(page, FieldsPage)
    assert page.names()[:4] == ["author", "title", "institution", "year"]
    assert window.papers.table.selected() == (paper,)


def test_a_new_paper_may_be_of_a_type_that_nobody_else_has(window: MainWindow) -> None:
    window.ask("window.new-paper")
    dialog = window.findChild(KindDialog)
    assert isinstance(dialog, KindDialog)
    QTest.keyClicks(dialog.line, "my type")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()  # no name of a type has a blank
    dialog.line.setText("MyType")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    (paper,) = window.session.selection
    assert window.session.library.entry(paper).kind == "mytype"


def test_a_pasted_paper_that_is_there_already_is_selected(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("@article{a1, title={Some New Thing}}")
    window.ask("window.paste")
    (paper,) = window.session.selection
    window.session.select(papers_of(window.session, 3, 5))
    window.ask("window.paste")
    assert window.session.selection == (paper,)


def test_pasted_bibtex_becomes_papers_that_are_selected(window: MainWindow) -> None:
    text = "@article{a1, title={Some New Thing}}\n@book{b2, title={Another New Thing}}"
    QGuiApplication.clipboard().setText(text)
    window.ask("window.paste")
    keys = {window.session.library.entry(one).key for one in window.session.selection}
    assert keys == {"a1", "b2"}
    assert window.session.library.undo() == "Paste papers"


def test_text_without_an_entry_is_refused(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("hello")
    total = window.session.total
    window.ask("window.paste")
    QApplication.processEvents()
    message = window.presenter.strip.message()
    assert message is not None
    assert "no BibTeX entry" in str(message)
    assert window.session.total == total


def test_a_duplicate_has_a_key_of_its_own(window: MainWindow) -> None:
    (paper,) = papers_of(window.session, 3, 4)
    window.session.select((paper,))
    window.session.run("duplicate")
    (copy,) = window.session.selection
    old, new = window.session.library.entry(paper), window.session.library.entry(copy)
    assert copy != paper
    assert new.key not in ("", old.key)
    assert new.fields["title"] == old.fields["title"]


def test_closing_keeps_what_is_typed_in_a_field(window: MainWindow) -> None:
    (paper,) = papers_of(window.session, 3, 4)
    window.session.select((paper,))
    window.ask("window.edit")
    page = window.details.page()
    assert isinstance(page, FieldsPage)
    QTest.keyClicks(page.row("title").edit, "Typed")
    window.details.commit()
    assert window.session.library.entry(paper).fields["title"] == "Typed"


Beside = Callable[[Library], MainWindow]


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Beside]:
    """Opens a window whose commands run in a thread, as they do outside tests."""
    made: list[MainWindow] = []

    def _open(library: Library) -> MainWindow:
        session = Session(library, Settings(tmp_path), state_of(library.path, tmp_path), Writer())
        made.append(show(session, qtbot, 1440))
        return made[-1]

    yield _open
    for window in made:
        window.hide()
        window.session.close()


@pytest.fixture
def beside(opened: Beside, seeded: Library) -> MainWindow:
    """Such a window on the starter papers."""
    return opened(seeded)


def test_a_field_is_sent_once_and_is_no_draft_when_the_library_has_it(
    beside: MainWindow, qtbot: QtBot
) -> None:
    session = beside.session
    (paper,) = papers_of(session, 3, 4)
    session.select((paper,))
    beside.ask("window.edit")
    page = beside.details.page()
    assert isinstance(page, FieldsPage)
    row, history = page.row("title"), len(session.library.history())
    QTest.keyClicks(row.edit, "Typed")
    QTest.keyClick(row.edit, Qt.Key.Key_Return)
    page.row("note").edit.setFocus()
    qtbot.waitUntil(lambda: not session.jobs and not row.edit.held)
    assert row.said() == ""
    assert session.library.entry(paper).fields["title"] == "Typed"
    assert len(session.library.history()) == history + 1


def test_a_saved_text_is_shown_as_the_library_writes_it(beside: MainWindow, qtbot: QtBot) -> None:
    session = beside.session
    (paper,) = papers_of(session, 3, 4)
    session.select((paper,))
    beside.panes.show_side("details")
    beside.details.head.choose("BibTeX")
    qtbot.waitUntil(lambda: isinstance(beside.details.page(), SourcePage))
    page = beside.details.page()
    assert isinstance(page, SourcePage)
    page.edit.selectAll()
    page.edit.insertPlainText(f"@misc{{{session.library.entry(paper).key},title={{T}}}}")
    page.save.click()
    qtbot.waitUntil(lambda: not session.jobs and not page.save.isVisible())
    assert page.edit.source().endswith(",\n  title = {T},\n}\n")
    assert page.said() == ""


def test_a_new_paper_made_beside_the_window_is_gone_to(beside: MainWindow, qtbot: QtBot) -> None:
    session = beside.session
    session.run("new", kind="book")
    qtbot.waitUntil(lambda: not session.jobs and len(session.selection) == 1)
    assert session.library.entry(session.selection[0]).kind == "book"
    assert isinstance(beside.details.page(), FieldsPage)


def test_the_first_paper_of_a_library_is_shown_to_be_filled_in(
    opened: Beside, library: Library, qtbot: QtBot
) -> None:
    window = opened(library)
    assert not window.details.isVisible()
    window.session.run("new", kind="book")
    qtbot.waitUntil(lambda: isinstance(window.details.page(), FieldsPage))
    page = window.details.page()
    assert isinstance(page, FieldsPage)
    qtbot.waitUntil(page.isVisible)
    assert page.names()[:3] == ["author", "title", "publisher"]
