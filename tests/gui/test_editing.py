"""Where papers are made and edited, reached from the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from refman.gui.dialogs.new_paper import NewPaperDialog
from refman.gui.dialogs.rework import ReworkDialog
from refman.gui.views.details.fields import FieldsPage
from refman.gui.window import MainWindow
from tests.gui.conftest import papers_of


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
    dialog = window.findChild(NewPaperDialog)
    assert isinstance(dialog, NewPaperDialog)
    QTest.keyClicks(dialog.line, "techr")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    (paper,) = window.session.selection
    assert window.session.library.entry(paper).kind == "techreport"
    assert window.session.scope.text == ""
    page = window.details.page()
    assert isinstance(page, FieldsPage)
    assert page.names()[:4] == ["author", "title", "institution", "year"]
    assert window.papers.table.selected() == (paper,)


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
