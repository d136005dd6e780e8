"""The profile of an author."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from refman.gui.scope import PLACES
from refman.gui.session import Session
from refman.gui.views.details import DetailsPane
from refman.gui.views.details.links import LinkLabel
from refman.gui.views.details.profile import _WHERE, _Around, _Known, _read
from refman.gui.widgets.bar_chart import BarChart
from refman.gui.widgets.buttons import Button
from refman.jobs import Writer
from refman.model.entry import EntryId, Profile, Sighting, Source
from refman.settings import Settings, Store
from refman.store import Library

Put = Callable[..., EntryId]
Read = Callable[[QWidget], str]

PAGE = Source(
    "sun",
    "Jiacheng Sun’s page",
    "profile",
    Profile("Jiacheng Sun", "LG", h_index=37, citations=1629),
)


@pytest.fixture
def sun(session: Session, put: Put) -> None:
    """Narrows the scope to an author with a page and two papers."""
    put(
        "One", author="Sun, Jiacheng", year="2023", page=PAGE, seen=(Sighting("sun", 1, code=True),)
    )
    put("Two", author="Hu, Tianyang and Sun, Jiacheng", year="2025")
    session.narrow(people=("Jiacheng Sun",))


@pytest.mark.usefixtures("sun")
def test_numbers_are_those_of_the_page_and_unknown_ones_are_left_out(
    pane: DetailsPane, read: Read
) -> None:
    words = read(pane)

    assert "37 | h-index" in words
    assert "1,629 | citations" in words
    assert "1 | with code" in words
    assert "novelty" not in words
    assert "AI score" not in words
    assert "Jiacheng Sun’s page" in words


@pytest.mark.usefixtures("sun")
def test_figures_and_years_are_there_before_co_authors_are_looked_for(session: Session) -> None:
    reading, heard = session.library.reading, list[str]()
    answers = _read("Jiacheng Sun", session.scope.of_place(), reading)
    reading._connection.set_trace_callback(heard.append)
    first = next(answers)
    before, heard[:] = heard[:], []
    around = next(answers)
    reading._connection.set_trace_callback(None)
    assert isinstance(first, _Known)
    assert (first.person.papers, first.years) == (2, {2023: 1, 2025: 1})
    assert isinstance(around, _Around)
    assert [one.name for one in around.coauthors] == ["Tianyang Hu"]
    assert not [sql for sql in before if "entry_people other" in sql]
    assert [sql for sql in heard if "entry_people other" in sql]


@pytest.mark.usefixtures("sun")
def test_a_year_of_the_chart_narrows_the_table(session: Session, pane: DetailsPane) -> None:
    chart = pane.findChild(BarChart)
    assert isinstance(chart, BarChart)

    chart.picked.emit(2025)

    assert session.scope.year == 2025
    assert session.scope.people == ("Jiacheng Sun",)

    chart.picked.emit(2025)
    assert session.scope.year is None


@pytest.mark.usefixtures("sun")
def test_a_year_says_how_many_of_its_papers_have_code(pane: DetailsPane) -> None:
    chart = pane.findChild(BarChart)
    assert isinstance(chart, BarChart)

    assert "2023: 1 paper, 1 with code" in chart.accessibleDescription()


@pytest.mark.usefixtures("sun")
def test_a_coauthor_leads_to_the_coauthor(session: Session, pane: DetailsPane, read: Read) -> None:
    label = next(
        one for one in pane.findChildren(LinkLabel) if one.accessibleName() == "Tianyang Hu"
    )

    label.linkActivated.emit("0")

    assert session.scope.people == ("Tianyang Hu",)
    words = read(pane)
    assert "h-index" not in words
    assert "Source" not in words


@pytest.mark.usefixtures("sun")
def test_a_new_paper_of_the_author_is_counted(put: Put, pane: DetailsPane, read: Read) -> None:
    assert "2 papers in the library" in read(pane)

    put("Three", author="Sun, Jiacheng")

    assert "3 papers in the library" in read(pane)


def test_each_place_has_words_for_the_number_of_papers_in_it() -> None:
    assert _WHERE.keys() == PLACES.keys()


@pytest.mark.usefixtures("sun")
def test_the_papers_are_those_of_the_place_that_is_shown(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    gone = put("Gone", author="Bao, Fan and Sun, Jiacheng", year="1999")
    session.run_on((gone,), "trash")
    assert "2 papers in the library" in read(pane)
    assert "Fan Bao" not in read(pane)

    session.narrow(place="trash")

    words = read(pane)
    assert "1 paper in the trash" in words
    assert "Fan Bao" in words
    assert "Tianyang Hu" not in words
    assert "with code" not in words
    chart = pane.findChild(BarChart)
    assert isinstance(chart, BarChart)
    assert "1999: 1 paper" in chart.accessibleDescription()
    assert "2023" not in chart.accessibleDescription()


@pytest.mark.usefixtures("sun")
def test_papers_that_go_to_the_trash_and_come_back_are_counted_anew(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    third = put("Three", author="Sun, Jiacheng")

    session.run_on((third,), "trash")
    assert "2 papers in the library" in read(pane)

    session.run("undo")
    assert "3 papers in the library" in read(pane)


def test_all_that_is_known_of_a_person_under_every_name_is_shown(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    put("One", author="Luo, Weijian and Hu, Tianyang", year="2023", journal="{TMLR}", tagged=("x",))
    put("Two", author="Luo, W.", year="2024", journal="TMLR")
    session.run("person.merge", names=["Weijian Luo", "W. Luo"])
    given = ["affiliation=Peking University", "orcid=0000-0002-1825-0097"]
    session.run("person.set", name="W. Luo", facts=given)
    session.narrow(people=("W. Luo",))

    words = read(pane)

    assert "2 papers in the library" in words
    assert "Peking University · ORCID 0000-0002-1825-0097" in words
    assert "W. Luo, 1" in words
    assert "Weijian Luo, 1" in words
    assert "TMLR | 2" in words
    assert "x, 1" in words


def test_who_may_be_the_same_is_offered_and_decided_there(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    put("One", author="Luo, Weijian and Hu, Tianyang", year="2023")
    put("Two", author="Luo, W. and Hu, Tianyang", year="2024")
    session.narrow(people=("Weijian Luo",))
    assert "1 shared co-author (Tianyang Hu)" in read(pane)
    button = next(
        one
        for one in pane.findChildren(Button)
        if one.accessibleName() == "Not the same: W. Luo" and one.isVisible()
    )

    button.click()

    assert "May be the same author" not in read(pane)
    session.run("undo")
    assert "May be the same author" in read(pane)


def test_who_was_picked_is_named_before_the_rest_is_known(
    library: Library, tmp_path: Path, qtbot: QtBot, put: Put, read: Read
) -> None:
    put("One", author="Sun, Jiacheng and Hu, Tianyang", year="2023")
    settings, state = Settings(tmp_path / "config"), Store(tmp_path / "state.json")
    session = Session(library, settings, state, besides=Writer)
    pane = DetailsPane(session)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: pane.page() is not None)

    session.narrow(people=("Jiacheng Sun",))

    qtbot.waitUntil(lambda: "Jiacheng Sun" in read(pane))
    assert "No paper selected" not in read(pane)
    assert "Writes with" not in read(pane)

    session.begin()

    qtbot.waitUntil(lambda: "Tianyang Hu" in read(pane))
    assert "1 paper in the library" in read(pane)
    session.closing.emit()


def test_several_pages_say_each_what_they_say(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    other = Source("other", "Another page", "profile", Profile("J. Sun", "LG", h_index=30))
    put("One", author="Sun, Jiacheng", page=PAGE, seen=(Sighting("sun", 1),))
    put("Two", author="Sun, J.", page=other, seen=(Sighting("other", 1),))
    session.run("person.merge", names=["Jiacheng Sun", "J. Sun"])
    session.narrow(people=("Jiacheng Sun",))

    words = read(pane)

    assert "Sources" in words
    assert "J. Sun: h-index 30" in words
    assert "Jiacheng Sun: h-index 37 · citations 1,629" in words
