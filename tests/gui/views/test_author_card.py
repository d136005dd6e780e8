"""The card of the author who was picked."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.views.author_card import AuthorCard, figures
from refman.gui.widgets.bar_chart import BarChart
from refman.gui.widgets.elided_label import ElidedLabel
from refman.model.entry import Profile
from tests.conftest import add

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def card(session: Session, qtbot: QtBot) -> AuthorCard:
    made = AuthorCard(session)
    qtbot.addWidget(made)
    return made


def words(card: AuthorCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]


def test_what_a_page_did_not_say_is_left_out_and_never_zero() -> None:
    known = figures(Profile("A", "cs.LG", h_index=18, citations=9362, novelty=0))

    assert known == [("18", "h-index"), ("9,362", "citations"), ("0%", "novelty"), ("LG", "field")]


def test_the_card_shows_the_figures_of_the_page_and_names_it(
    card: AuthorCard, session: Session
) -> None:
    session.narrow(people=("Chongxuan Li",))

    assert not card.isHidden()
    assert {"Chongxuan Li", "18", "9,362", "60", "57%", "64", "LG"} <= set(words(card))
    assert any(word.startswith("From ") for word in words(card))


def test_an_author_without_a_page_has_papers_per_year_alone(
    card: AuthorCard, session: Session
) -> None:
    session.narrow(people=("Shen Nie",))

    assert not card.isHidden()
    assert "h-index" not in words(card)
    assert not any(word.startswith("From") for word in words(card))
    assert card.findChild(BarChart).accessibleDescription()  # type: ignore[union-attr]


@pytest.mark.parametrize("people", [(), ("Chongxuan Li", "Fan Bao"), ("Nobody Known",)])
def test_there_is_no_card_for_nobody_or_for_several(
    card: AuthorCard, session: Session, people: tuple[str, ...]
) -> None:
    session.narrow(people=people)

    assert card.isHidden()


def test_a_year_of_the_chart_narrows_and_again_widens(card: AuthorCard, session: Session) -> None:
    session.narrow(people=("Chongxuan Li",))
    chart = card.findChild(BarChart)
    assert isinstance(chart, BarChart)

    chart.picked.emit(2023)
    assert session.scope.year == 2023
    chart.picked.emit(2023)
    assert session.scope.year is None


def test_a_low_pane_gives_up_the_chart_first(card: AuthorCard, session: Session) -> None:
    session.narrow(people=("Chongxuan Li",))

    card.set_roomy(False)

    assert "Papers per year" not in words(card)
    assert "h-index" in words(card)


def test_a_long_name_takes_two_lines_and_is_told_whole_to_the_pointer(
    card: AuthorCard, session: Session
) -> None:
    name = "Christoph-Alexander Abdulrahman-Maximilian Hohenlohe-Schillingsfürst"
    given, _, family = name.rpartition(" ")
    add(session.library, "Long", author=f"{family}, {given}")
    session.narrow(people=(name,))
    card.resize(176, 200)
    card.show()

    (label,) = (one for one in card.findChildren(ElidedLabel) if one.text() == name)

    assert label.shown().count("\n") == 1
    assert label.toolTip() == name
    assert label.height() >= 2 * label.fontMetrics().lineSpacing()


def test_of_a_search_nothing_is_asked_again(card: AuthorCard, session: Session) -> None:
    session.narrow(people=("Chongxuan Li",))
    asked: list[str] = []
    session.library.reading._connection.set_trace_callback(asked.append)
    session.narrow(text="diffusion")
    session.library.reading._connection.set_trace_callback(None)
    assert not card.isHidden()
    assert not [sql for sql in asked if "people_metrics" in sql]
