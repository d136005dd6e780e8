"""What is made before it is needed, while nothing else goes on."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from refman.gui.beforehand import Beforehand
from refman.gui.views.author_card import AuthorCard
from refman.gui.views.details.fields import FieldsPage
from refman.gui.views.details.paper import PaperPage
from refman.gui.views.details.profile import ProfilePage
from refman.gui.views.details.source import SourcePage
from refman.gui.views.papers import PapersPane
from refman.gui.window import MainWindow
from tests.gui.conftest import child


@pytest.fixture
def prepared(window: MainWindow, qtbot: QtBot) -> MainWindow:
    beforehand = Beforehand(window, quiet=0)
    qtbot.waitUntil(lambda: beforehand.done)
    return window


def test_nothing_of_it_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.papers.table.setFocus()
    before = window.grab().toImage()
    beforehand = Beforehand(window, quiet=0)
    qtbot.waitUntil(lambda: beforehand.done)
    assert window.grab().toImage() == before


def test_the_first_key_of_a_search_makes_no_widget(prepared: MainWindow, qtbot: QtBot) -> None:
    there = _within(prepared.papers)
    with qtbot.waitSignal(prepared.session.results_changed):
        QTest.keyClicks(prepared.papers.head.search.line, "d")
    assert _within(prepared.papers) <= there


def test_the_first_author_makes_neither_card_nor_page(
    prepared: MainWindow, made: list[str]
) -> None:
    authors = prepared.authors
    authors.list.setCurrentIndex(authors.model.index(0))
    assert prepared.session.scope.people
    assert child(authors, AuthorCard).isVisible()
    assert made == []


def test_the_first_paper_and_its_pages_are_there_already(
    prepared: MainWindow, made: list[str]
) -> None:
    details = prepared.details
    prepared.papers.table.selectRow(0)
    for tab, kind in {"Details": PaperPage, "Fields": FieldsPage, "BibTeX": SourcePage}.items():
        details.head.choose(tab)
        assert child(details, kind).isVisible()
    assert made == []


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch, prepared: MainWindow) -> list[str]:  # noqa: ARG001
    """The kinds of what is made from now on."""
    told: list[str] = []
    for kind in (AuthorCard, ProfilePage, PaperPage, FieldsPage, SourcePage):
        monkeypatch.setattr(kind, "__init__", lambda *_, kind=kind: told.append(kind.__name__))
    return told


def _within(pane: PapersPane) -> set[QWidget]:
    return set(pane.findChildren(QWidget))
