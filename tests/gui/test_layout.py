"""Which panes stand beside the table at which width, and what opens over it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from refman.gui.layout import LEAST, ORDER, ROOM, SIDES, TABLE, WIDTHS, Panes, fitting, shared
from refman.gui.theme import theme

BASE = 13


@pytest.fixture
def panes(qtbot: QtBot) -> Iterator[Panes]:
    host = QWidget()
    made = Panes({name: QLineEdit() for name in ORDER}, host)
    qtbot.addWidget(host)
    resize(made, 1440)
    host.show()
    made._panes["papers"].setFocus()
    yield made
    host.close()


def resize(panes: Panes, width: int) -> None:
    """As many font sizes wide as `width` pixels are in the pictures."""
    real = round(width / BASE * theme().metrics.base)
    host = panes.parentWidget()
    assert host is not None
    host.resize(real, 600)
    panes.resize(real, 600)


def seen(panes: Panes) -> set[str]:
    return {name for name in SIDES if panes.seen(name)}


def focused() -> QWidget | None:
    return QApplication.focusWidget()


@pytest.mark.parametrize(
    ("width", "sides"),
    [
        (2560, {"sidebar", "authors", "details"}),
        (1180, {"sidebar", "authors", "details"}),
        (1179, {"sidebar", "details"}),
        (880, {"sidebar", "details"}),
        (879, {"sidebar"}),
        (720, {"sidebar"}),
        (719, set()),
    ],
)
def test_panes_go_in_the_order_of_their_worth(width: int, sides: set[str]) -> None:
    assert fitting(width / BASE) == sides


@pytest.mark.parametrize("width", [1024, 1440, 1920, 2560])
def test_at_double_font_size_nothing_is_narrower_than_it_may_be(width: int) -> None:
    units = width / (2 * BASE)
    assert sum(LEAST[name] for name in (*fitting(units), "papers")) <= units


@pytest.mark.parametrize("name", SIDES)
def test_a_pane_stands_beside_the_table_only_where_the_table_keeps_its_width(name: str) -> None:
    beside = fitting(ROOM[name])
    assert sum(LEAST[other] for other in (*beside, "papers")) <= ROOM[name]


def test_where_the_table_is_short_of_room_the_sides_give_of_theirs() -> None:
    there = {name: WIDTHS[name] for name in ("sidebar", "details")}
    roomy = TABLE + sum(there.values())
    assert shared(roomy, there) == there
    tight = shared(roomy - 3, there)
    assert sum(tight.values()) == pytest.approx(sum(there.values()) - 3)
    assert all(LEAST[name] < tight[name] < there[name] for name in there)
    assert shared(60, there) == pytest.approx({name: LEAST[name] for name in there})


def test_a_side_keeps_the_width_that_the_user_gave_it(panes: Panes) -> None:
    panes.moveSplitter(round(240 / BASE * theme().metrics.base), 1)
    kept = panes.state()["widths"]
    resize(panes, 1024)
    assert panes._panes["sidebar"].width() == round(kept["sidebar"] * theme().metrics.base)
    assert panes._panes["details"].width() < round(WIDTHS["details"] * theme().metrics.base)
    assert panes.state()["widths"] == kept
    resize(panes, 1440)
    assert panes._panes["details"].width() == round(WIDTHS["details"] * theme().metrics.base)


def test_a_switch_hides_and_shows_a_pane(panes: Panes) -> None:
    panes.toggle("authors")
    assert seen(panes) == {"sidebar", "details"}
    panes.toggle("authors")
    assert seen(panes) == set(SIDES)


def test_a_narrower_window_puts_panes_away_and_a_wider_one_brings_them_back(panes: Panes) -> None:
    resize(panes, 800)
    assert seen(panes) == {"sidebar"}
    resize(panes, 1440)
    assert seen(panes) == set(SIDES)


def test_where_there_is_no_room_a_switch_opens_the_pane_over_the_table(panes: Panes) -> None:
    resize(panes, 1000)
    before = panes._panes["papers"].geometry()
    panes.toggle("authors")
    assert panes.seen("authors")
    assert panes._panes["papers"].geometry() == before
    assert focused() is panes._panes["authors"]


def test_esc_closes_what_lies_over_the_table_and_gives_the_keyboard_back(panes: Panes) -> None:
    resize(panes, 1000)
    panes.toggle("authors")
    QTest.keyClick(panes._panes["authors"], Qt.Key.Key_Escape)
    assert not panes.seen("authors")
    assert focused() is panes._panes["papers"]


def test_only_one_pane_lies_over_the_table(panes: Panes) -> None:
    resize(panes, 800)
    panes.toggle("authors")
    panes.toggle("details")
    assert seen(panes) == {"sidebar", "details"}


def test_a_pane_over_the_table_goes_back_beside_it_when_there_is_room(panes: Panes) -> None:
    resize(panes, 1000)
    panes.toggle("authors")
    resize(panes, 1440)
    assert not panes.drawer_open()
    assert [panes.widget(n) for n in range(4)] == [panes._panes[name] for name in ORDER]


def test_a_pane_that_was_switched_off_stays_off_in_a_wider_window(panes: Panes) -> None:
    panes.toggle("details")
    resize(panes, 700)
    resize(panes, 1440)
    assert seen(panes) == {"sidebar", "authors"}


def test_widths_are_remembered_in_font_sizes(panes: Panes) -> None:
    panes.moveSplitter(round(300 / BASE * theme().metrics.base), 1)
    kept = panes.state()
    assert kept["widths"]["sidebar"] == pytest.approx(300 / BASE, abs=0.2)
    other = Panes({name: QWidget() for name in ORDER})
    other.restore(kept)
    assert other.state() == kept


def test_a_remembered_layout_that_makes_no_sense_is_left_out(panes: Panes) -> None:
    before = panes.state()
    panes.restore({"widths": {"sidebar": "wide", "cellar": 3}, "hidden": ["papers"]})
    assert panes.state() == before


def test_f6_goes_round_the_panes_that_are_seen(panes: Panes) -> None:
    panes.toggle("authors")
    there = ["details", "sidebar", "papers"]
    for name in there:
        panes.go(1)
        assert focused() is panes._panes[name]
    panes.go(-1)
    assert focused() is panes._panes["sidebar"]


def test_an_empty_library_shows_no_more_than_the_sidebar(panes: Panes) -> None:
    panes.set_only_sidebar(True)
    assert seen(panes) == {"sidebar"}
    panes.show_side("details")
    assert seen(panes) == {"sidebar"}
    panes.set_only_sidebar(False)
    assert seen(panes) == set(SIDES)


def test_a_larger_font_collapses_the_window_instead_of_cutting_it(panes: Panes) -> None:
    resize(panes, 1500)
    font = QFont(theme().metrics.text)
    larger = QFont(font)
    if font.pointSizeF() > 0:
        larger.setPointSizeF(2 * font.pointSizeF())
    else:
        larger.setPixelSize(2 * font.pixelSize())
    theme().set_font(larger)
    try:
        assert seen(panes) == {"sidebar"}
    finally:
        theme().set_font(font)


def test_what_lies_over_the_table_follows_it_when_the_sidebar_goes(panes: Panes) -> None:
    resize(panes, 1000)
    panes.open_over("authors")
    panes.toggle("sidebar")
    table = panes._panes["papers"].geometry()
    assert panes._drawer.x() == table.x() == 0
    panes.toggle("sidebar")
    assert panes._drawer.x() == panes._panes["papers"].x() > 0
