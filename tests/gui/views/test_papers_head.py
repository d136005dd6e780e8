"""Title, filters and count above the table."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from refman.gui.models.sidebar import SidebarModel
from refman.gui.scope import Scope
from refman.gui.session import Session
from refman.gui.theme import theme
from refman.gui.views.papers import PapersPane
from refman.gui.views.papers_filters import FilterRow, filters
from refman.gui.views.papers_head import PapersHead
from refman.gui.widgets.chips import FilterChip

MANY = Scope(people=("Chongxuan Li", "Fan Bao", "Jun Zhu"), tags=("must cite", "theory"), year=2024)


@pytest.fixture
def head(qtbot: QtBot) -> PapersHead:
    made = PapersHead()
    qtbot.addWidget(made)
    made.resize(740, 48)
    made.show()
    return made


def chips(row: FilterRow) -> list[FilterChip]:
    return [chip for chip in row.findChildren(FilterChip) if chip.isVisible()]


def test_everything_that_narrows_is_a_filter_that_can_be_taken_away() -> None:
    found = filters(MANY, {})

    assert [one.label for one in found] == [*MANY.people, *MANY.tags, "2024"]
    assert found[1].without == ("people", ("Chongxuan Li", "Jun Zhu"))
    assert found[-1].without == ("year", None)


def test_the_cross_of_a_chip_takes_its_filter_away(head: PapersHead, qtbot: QtBot) -> None:
    head.show_scope(Scope(tags=("theory",)), {})

    with qtbot.waitSignal(head.widened) as widened:
        chips(head.filters)[0].removed.emit()

    assert widened.args == ["tags", ()]


def test_filters_without_room_are_counted(head: PapersHead, qtbot: QtBot) -> None:
    head.resize(560, 48)
    head.show_scope(MANY, {})
    qtbot.waitUntil(lambda: 0 < len(chips(head.filters)) < 6)

    shown = len(chips(head.filters))
    assert head.filters.rest is not None
    assert head.filters.rest.text() == f"+{6 - shown}"
    head.resize(1600, 48)
    qtbot.waitUntil(lambda: len(chips(head.filters)) == 6)
    assert not head.filters.rest.isVisible()


def test_many_filters_leave_room_to_search(head: PapersHead, qtbot: QtBot) -> None:
    head.show_scope(MANY, {})

    qtbot.waitUntil(lambda: head.search.width() >= 13 * theme().metrics.base)
    assert head.width() == 740


def test_the_count_has_its_noun(head: PapersHead) -> None:
    said = []
    for found in (0, 1, 1204):
        head.show_count(found)
        said.append(head.search.line.accessibleDescription())

    assert said == ["0 papers", "1 paper", "1,204 papers"]


def test_the_title_is_the_place(head: PapersHead) -> None:
    head.show_place("trash")
    assert head.title.text() == "Trash"


def test_the_search_text_is_that_of_the_scope(head: PapersHead) -> None:
    head.show_scope(Scope(place="trash", text="old"), {})
    assert head.search.text() == "old"


@pytest.mark.parametrize(("width", "hits"), [(740, "226 papers"), (260, "226")])
def test_the_field_of_a_narrow_table_loses_the_noun_of_the_count(
    head: PapersHead, qtbot: QtBot, width: int, hits: str
) -> None:
    head.show_count(226)
    head.resize(width, 48)

    qtbot.waitUntil(lambda: any(label.text() == hits for label in head.findChildren(QLabel)))


def test_a_chip_says_what_a_click_takes_away(head: PapersHead) -> None:
    head.show_scope(Scope(people=("Fan Bao",), year=2024), {})

    hints = [chip.toolTip() for chip in chips(head.filters)]
    assert hints == ["Take away Author: “Fan Bao”", "Take away Year: “2024”"]


def test_a_source_has_the_same_icon_on_its_chip_as_in_the_sidebar(session: Session) -> None:
    rows = {row.name: row.icon for row in SidebarModel(session).rows if row.kind == "source"}
    pane = PapersPane(session)
    session.narrow(sources=tuple(rows))

    icons = {one.label: one.icon for one in pane.head.filters.shown()}
    assert icons == rows
    assert set(icons.values()) == {"person", "globe"}


def test_without_chips_a_long_search_has_the_room_they_would_take(
    qtbot: QtBot, head: PapersHead
) -> None:
    head.show_scope(Scope(text="diffusion distillation"), {})
    head.resize(46 * theme().metrics.base, head.height())

    qtbot.waitUntil(lambda: head.search.width() >= 20 * theme().metrics.base)
