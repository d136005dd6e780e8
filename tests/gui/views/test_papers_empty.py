"""What stands in place of an empty table."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.views.papers_empty import Better, situation, spelling
from refman.gui.views.papers_speller import Speller
from refman.gui.widgets.empty_state import Situation
from refman.model.begun import begun
from refman.model.entry import EntryId
from refman.settings import Settings, state_of
from refman.store import Library, collections
from refman.store.opening import Opened
from tests.conftest import add

pytestmark = pytest.mark.usefixtures("qapp")


def session_on(library: Library, folder: Path) -> Session:
    made = Session(library, Settings(folder), state_of(library.path, folder))
    made.refresh()
    return made


@pytest.fixture
def session(seeded: Library, tmp_path: Path) -> Iterator[Session]:
    made = session_on(seeded, tmp_path)
    yield made
    made.close()


def shown(session: Session, **scope: object) -> Situation:
    session.narrow(**scope)
    return situation(session, lambda name: name, better(session))


def better(session: Session) -> Better:
    question = spelling(session)
    return next(question(session.library.reading)) if question else ("", "")


def test_a_misspelt_search_offers_the_corrected_one_first(session: Session) -> None:
    found = shown(session, text="difusion bridge")

    assert found.heading == "No paper matches “difusion bridge”"
    assert "all 226 papers" in found.sentence
    assert found.choices[0].label == "Search “diffusion bridge” instead"
    found.choices[0].run()
    assert session.scope.text == "diffusion bridge"
    assert session.results


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("cited-in:xyzzyx", "This search asks for LaTeX projects that are not there: “xyzzyx”."),
        ("in:xyzzyx", "This search asks for collections that are not there: “xyzzyx”."),
        ("tag:xyzzyx", "This search asks for tags that are not there: “xyzzyx”."),
    ],
)
def test_a_name_that_nothing_has_is_told(session: Session, text: str, sentence: str) -> None:
    assert shown(session, text=text).sentence == sentence


@pytest.mark.parametrize(
    ("text", "told"), [("tag:th", False), ("tag:theory", False), ("tag:xyzzyx", True)]
)
def test_a_name_that_is_being_typed_is_told_where_none_begins_so(
    session: Session, text: str, told: bool
) -> None:
    session.run("tag.create", tag="theory")
    session.narrow(text=text)
    question = spelling(session, begun(text, len(text)))
    assert question is not None
    assert bool(next(question(session.library.reading))[1]) == told


def test_a_name_that_is_typed_half_is_told_once_typing_has_paused(
    session: Session, qtbot: QtBot
) -> None:
    session.run("tag.create", tag="theory")
    line, told = QLineEdit(), list[Better]()
    qtbot.addWidget(line)
    line.show()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    speller = Speller(session, line, told.append)
    line.setText("tag:th")
    session.narrow(text="tag:th")
    speller.ask()
    assert told == [("", "")]
    qtbot.waitUntil(lambda: len(told) == 2)
    assert "“th”" in told[1][1]


def test_a_search_can_be_cleared(session: Session) -> None:
    found = shown(session, text="xyzzyx")

    assert [choice.label for choice in found.choices] == ["Clear search"]
    found.choices[0].run()
    assert session.scope.text == ""


def test_a_search_among_filters_can_be_widened_to_all_papers(session: Session) -> None:
    found = shown(session, text="bridge", people=("Nobody",), year=1999)

    assert found.choices[-1].label == "Search all papers"
    found.choices[-1].run()
    assert (session.scope.people, session.scope.year) == ((), None)
    assert session.scope.text == "bridge"


def test_filters_that_leave_nothing_can_be_taken_away(session: Session) -> None:
    found = shown(session, people=("Nobody",))

    assert found.heading == "No paper here for “Nobody”"
    assert found.sentence.startswith("“Nobody” narrows")
    assert [choice.label for choice in found.choices] == ["Show all papers"]
    found.choices[0].run()
    assert len(session.results) == 226


def test_filters_that_leave_nothing_together_are_told_as_such(session: Session) -> None:
    found = shown(session, people=("Chongxuan Li",), year=1999)

    assert found.heading == "No paper has all of these"


def test_an_empty_trash_says_so(session: Session) -> None:
    assert shown(session, place="trash").heading == "The trash is empty"


def test_an_empty_library_says_how_to_begin(library: Library, tmp_path: Path) -> None:
    session = session_on(library, tmp_path)
    asked: list[str] = []

    cards = situation(session, asked.append).cards
    for card in cards:
        card.run()

    assert asked == ["seed", "link", "import"]
    assert shown(session, place="untagged").heading == "Start your library"
    session.close()


@pytest.mark.parametrize("place", ["all", "untagged", "recent"])
def test_a_library_whose_papers_are_all_in_the_trash_says_how_they_come_back(
    session: Session, place: str
) -> None:
    session.run_on(tuple(EntryId(one) for one in session.results), "trash")

    found = shown(session, place=place)

    assert found.heading == "All 226 papers are in the trash"
    assert "Paper > Restore from trash" in found.sentence
    (choice,) = found.choices
    choice.run()
    assert (session.scope.place, len(session.results)) == ("trash", 226)


def test_one_paper_that_is_in_the_trash_is_called_one(library: Library, tmp_path: Path) -> None:
    session = session_on(library, tmp_path)
    session.run_on((add(library, "Only one"),), "trash")

    assert shown(session).heading == "The only paper is in the trash"
    session.close()


def test_a_search_while_all_papers_are_in_the_trash_leads_there(session: Session) -> None:
    session.run_on(tuple(EntryId(one) for one in session.results), "trash")

    found = shown(session, text="bridge", year=1999)

    assert found.heading == "No paper matches “bridge”"
    assert found.sentence == "All 226 papers are in the trash, which a search leaves out."
    assert [choice.label for choice in found.choices] == ["Search the trash", "Clear search"]
    found.choices[0].run()
    assert (session.scope.place, session.scope.text, session.scope.year) == (
        "trash", "bridge", None,
    )  # fmt: skip
    assert session.results


def test_a_search_in_an_empty_library_says_that_it_is_empty(
    library: Library, tmp_path: Path
) -> None:
    session = session_on(library, tmp_path)

    assert shown(session, text="bridge").sentence == "The library has no papers yet."
    session.close()


def test_an_empty_library_that_cannot_be_changed_offers_nothing_to_put_into_it(
    library: Library, tmp_path: Path
) -> None:
    frozen = Library(library.path, Opened(None, "it is read-only"))
    session = session_on(frozen, tmp_path)

    found = shown(session)

    assert found.heading == "This library is empty"
    assert found.sentence.endswith("cannot be changed: it is read-only.")
    assert (found.cards, found.choices, found.hint) == ((), (), "")
    session.close()


def test_an_empty_collection_says_how_it_is_filled(session: Session) -> None:
    session.run("collection.create", name="Empty")
    (empty,) = collections.tree(session.library.reading).by_id
    found = shown(session, collections=(empty,))

    assert found.heading == "“Empty” holds no paper"
    found.choices[0].run()
    assert session.scope.collections == ()


def test_no_pair_is_denied_while_papers_were_not_compared(session: Session) -> None:
    found = shown(session, place="duplicates")
    assert found.heading == "226 papers were not compared yet"
    assert [choice.label for choice in found.choices] == ["Find duplicates"]
    assert found.choices[0].run() == "duplicates"
    session.run("duplicates")
    assert "compared yet" not in shown(session, place="duplicates").heading
