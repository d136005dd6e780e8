"""The authors list's model."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from refman.gui.beside import Beside
from refman.gui.models.authors import AuthorsModel
from refman.store import Library
from tests.conftest import add

pytestmark = pytest.mark.usefixtures("qapp")


def names(model: AuthorsModel) -> list[str]:
    return [model.person(row).name for row in range(model.rowCount())]


def model_of(library: Library) -> AuthorsModel:
    add(library, "First", author="Abel, Zoe and Berg, Ann")
    add(library, "Second", author="Berg, Ann")
    return listing(library)


def listing(library: Library) -> AuthorsModel:
    model = AuthorsModel(library.reading, Beside(library))
    model.sort_by("papers")
    return model


def test_the_model_keeps_qts_rules(seeded: Library, qtmodeltester: object) -> None:
    model = listing(seeded)

    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_authors_are_ordered_by_papers_or_by_name(library: Library) -> None:
    model = model_of(library)
    assert names(model) == ["Ann Berg", "Zoe Abel"]

    model.sort_by("name")
    assert names(model) == ["Zoe Abel", "Ann Berg"]


def test_a_search_leaves_those_whose_name_fits(library: Library) -> None:
    model = model_of(library)

    model.search("zo ab")

    assert names(model) == ["Zoe Abel"]
    assert model.rows_of(("Ann Berg", "Zoe Abel")) == [0]


def test_who_was_looked_for_is_found_again_in_another_order(library: Library) -> None:
    model = model_of(library)
    both = ("Ann Berg", "Zoe Abel")
    assert (model.rows_of(both[:1]), model.rows_of(both[1:])) == ([0], [1])

    model.sort_by("name")
    assert (model.rows_of(both[:1]), model.rows_of(both[1:])) == ([1], [0])

    model.search("ann")
    assert model.rows_of(both) == [0]
    model.search("")
    assert model.rows_of(both) == [0, 1]


def test_an_author_is_said_with_the_number_of_papers(library: Library) -> None:
    model = model_of(library)

    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]

    assert said == ["Ann Berg, 2 papers", "Zoe Abel, 1 paper"]
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == "Ann Berg, 2 papers"


def test_reading_the_same_people_again_is_no_news(library: Library, qtbot: QtBot) -> None:
    model = model_of(library)

    with qtbot.assertNotEmitted(model.modelReset):
        model.reload()


def test_of_who_was_just_found_no_name_is_asked_again(library: Library) -> None:
    model = model_of(library)
    model.search("ab")
    asked: list[str] = []
    library.reading._connection.set_trace_callback(asked.append)
    shown = names(model)
    library.reading._connection.set_trace_callback(None)
    assert shown == ["Zoe Abel"]
    assert asked == []
