"""The collections of papers in the details: seen, chosen, added, taken away."""

import pytest
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.views.details import DetailsPane
from refman.gui.views.details.collection_row import CollectionRow
from refman.gui.widgets.chips import TagChip
from refman.model.entry import EntryId
from refman.store import collections
from refman.store.collections import Collected
from tests.gui.views.details.conftest import Put

Two = tuple[EntryId, EntryId]


@pytest.fixture
def two(put: Put) -> Two:
    """Two papers."""
    return put("Alpha"), put("Beta")


@pytest.fixture
def row(session: Session, two: Two, qtbot: QtBot) -> CollectionRow:
    """Of two papers; the first is in Thesis/A, both are in B."""
    session.run_on(two[:1], "collection.add", collection="Thesis/A")
    session.run_on(two, "collection.add", collection="B")
    session.run("collection.create", name="Search", search="has:code")
    made = CollectionRow(session)
    qtbot.addWidget(made)
    assert made.show_papers(two, collected(session, two))
    made.show()
    return made


def held(session: Session, two: Two) -> list[int]:
    return [one.papers for one in collections.holding(session.library.reading, two)]


def collected(session: Session, two: Two) -> Collected:
    return collections.collected(session.library.reading, two)


def chips(row: CollectionRow) -> dict[str, TagChip]:
    found = [chip for chip in row.findChildren(TagChip) if not chip.isHidden()]
    return {chip.accessibleName(): chip for chip in found}


def test_it_is_not_there_in_a_library_without_collections(
    session: Session, two: Two, qtbot: QtBot
) -> None:
    made = CollectionRow(session)
    qtbot.addWidget(made)
    assert not made.show_papers(two, collected(session, two))
    assert made.isHidden()


def test_it_says_how_many_of_the_papers_are_in_each(row: CollectionRow) -> None:
    assert list(chips(row)) == ["B", "Thesis/A, 1 of 2"]
    row.grab()


def test_a_click_shows_the_collection_or_adds_the_rest_to_it(
    row: CollectionRow, two: Two, session: Session, qtbot: QtBot
) -> None:
    chips(row)["Thesis/A, 1 of 2"].click()
    known = collections.tree(session.library.reading)
    qtbot.waitUntil(lambda: held(session, two) == [2, 2])
    row.show_papers(two, collected(session, two))
    qtbot.waitUntil(lambda: "Thesis/A" in chips(row))
    chips(row)["Thesis/A"].click()
    assert session.scope.collections == (known.find("Thesis/A"),)


def test_the_cross_takes_papers_out(
    row: CollectionRow, two: Two, session: Session, qtbot: QtBot
) -> None:
    chips(row)["B"].removed.emit()
    qtbot.waitUntil(lambda: held(session, two) == [1])


def test_the_details_follow_what_happens_to_collections(
    pane: DetailsPane, two: Two, session: Session, qtbot: QtBot
) -> None:
    session.select(two[:1])
    row = pane.findChild(CollectionRow)
    assert row is not None
    assert row.isHidden()
    session.run_on(two, "collection.add", collection="A")
    qtbot.waitUntil(lambda: list(chips(row)) == ["A"])
    session.run("collection.rename", collection="A", name="B")
    qtbot.waitUntil(lambda: list(chips(row)) == ["B"])
    session.select(two)
    session.run_on(two[:1], "collection.remove", collection="B")
    of_many = pane.findChildren(CollectionRow)[-1]
    qtbot.waitUntil(lambda: list(chips(of_many)) == ["B, 1 of 2"])


def test_it_offers_plain_collections_that_not_all_are_in(row: CollectionRow) -> None:
    row.open_line()
    assert row._names() == ["Thesis", "Thesis/A"]
