"""What papers are grouped by: from a paper to the collections that it is in."""

import pytest

from refman.gui.dialogs.collection import CollectionDialog
from refman.gui.session import Session
from refman.gui.window import MainWindow
from refman.store import collections
from tests.gui.conftest import papers_of


def shown(session: Session) -> list[str]:
    """The collections that the papers are narrowed to."""
    paths = collections.tree(session.library.reading).paths
    return [paths[one] for one in session.scope.collections]


def test_a_paper_in_no_collection_is_said_to_be_in_none(window: MainWindow) -> None:
    session = window.session
    session.select(papers_of(session, 0, 1))
    session.run("window.show-in-collection")
    assert window.status.said() == "What is selected is in no collection"
    assert shown(session) == []


def test_the_one_collection_of_a_paper_is_gone_to_and_the_paper_stays_selected(
    window: MainWindow,
) -> None:
    session = window.session
    paper = papers_of(session, 0, 1)
    session.run_on(papers_of(session, 0, 3), "collection.add", collection="Thesis/To read")
    session.narrow(text="diffusion")
    session.select(paper)
    session.run("window.show-in-collection")
    assert shown(session) == ["Thesis/To read"]
    assert session.scope.text == ""
    assert len(session.results) == 3
    assert session.selection == paper


def test_of_several_collections_one_is_chosen_from_those_that_the_paper_is_in(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    paper = papers_of(session, 0, 1)
    for name in ("Talk", "Thesis"):
        session.run_on(paper, "collection.add", collection=name)
    session.run_on(papers_of(session, 1, 2), "collection.add", collection="Other")
    offered: list[list[str]] = []

    def answer(dialog: CollectionDialog) -> int:
        offered.append([line.text for line in dialog.list.lines()])
        dialog.chosen = "Thesis"
        return 1

    monkeypatch.setattr(CollectionDialog, "exec", answer)
    session.select(paper)
    session.run("window.show-in-collection")
    assert offered == [["Talk", "Thesis"]]
    assert shown(session) == ["Thesis"]


def test_a_saved_search_that_finds_the_paper_is_gone_to_and_none_that_does_not(
    window: MainWindow,
) -> None:
    session = window.session
    paper = papers_of(session, 0, 1)
    session.run_on(paper, "tag.add", tag="only")
    session.run("collection.create", name="Mine", search="tag:only")
    session.run("collection.create", name="Others", search="-tag:only")
    session.select(paper)
    session.run("window.show-in-collection")
    assert shown(session) == ["Mine"]
    assert session.selection == paper
