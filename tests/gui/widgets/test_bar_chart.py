"""The chart of papers per year, by mouse and keyboard."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from refman.gui.widgets.bar_chart import BarChart
from refman.gui.widgets.years import Year, ticks

Key = Qt.Key
YEARS = [Year(2019, 1), Year(2021, 3), Year(2022, 8, 4)]


@pytest.fixture(params=[False, True], ids=["small", "full"])
def chart(request: pytest.FixtureRequest, qtbot: QtBot) -> BarChart:
    made = BarChart(YEARS, full=request.param)
    qtbot.addWidget(made)
    made.resize(300, made.sizeHint().height())
    with qtbot.waitExposed(made):
        made.show()
    return made


def _middle(chart: BarChart, index: int) -> QPoint:
    return QPoint(round(chart.bar(index).center().x()), chart.height() // 2)


def test_a_year_without_papers_keeps_its_place(chart: BarChart) -> None:
    bars = [chart.bar(index) for index in range(4)]

    steps = {round(b.left() - a.left()) for a, b in pairwise(bars)}
    assert max(steps) - min(steps) <= 1
    assert bars[1].height() == 0
    assert bars[3].height() == pytest.approx(8 * bars[0].height())


def test_bars_grow_no_wider_than_28(chart: BarChart) -> None:
    chart.resize(2000, chart.height())

    assert chart.bar(0).width() == 28


def test_the_pointer_states_the_figures_of_a_year(chart: BarChart, qtbot: QtBot) -> None:
    stated: list[str] = []
    chart.stated.connect(stated.append)

    QTest.mouseMove(chart, _middle(chart, 3))
    qtbot.waitUntil(lambda: stated == ["2022: 8 papers, 4 with code"])
    QTest.mouseMove(chart, _middle(chart, 0))

    qtbot.waitUntil(lambda: stated[1:] == ["2019: 1 paper"])


def test_a_click_picks_the_year_even_above_a_low_bar(chart: BarChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.picked) as picked:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=_middle(chart, 0))

    assert picked.args == [2019]


def test_arrow_keys_walk_from_the_latest_year_and_enter_picks(
    chart: BarChart, qtbot: QtBot
) -> None:
    for key in (Key.Key_Left, Key.Key_Left, Key.Key_Left, Key.Key_Right):
        QTest.keyClick(chart, key)
    marked = chart.marked()
    assert marked is not None
    assert marked.year == 2021

    with qtbot.waitSignal(chart.picked) as picked:
        QTest.keyClick(chart, Key.Key_Return)

    assert picked.args == [2021]


def test_arrow_keys_stop_at_both_ends(chart: BarChart) -> None:
    QTest.keyClick(chart, Key.Key_Home)
    QTest.keyClick(chart, Key.Key_Left)
    assert chart.marked() == YEARS[0]
    QTest.keyClick(chart, Key.Key_End)
    QTest.keyClick(chart, Key.Key_Right)
    assert chart.marked() == YEARS[-1]


def test_a_marked_year_looks_different(chart: BarChart) -> None:
    calm = chart.grab().toImage()

    QTest.mouseMove(chart, _middle(chart, 2))

    assert chart.grab().toImage() != calm


def test_the_chosen_year_stands_out_until_another_is_marked(chart: BarChart) -> None:
    plain = chart.grab().toImage()
    chart.set_chosen(2021)
    chosen = chart.grab().toImage()
    assert chosen != plain
    QTest.mouseMove(chart, _middle(chart, 0))
    assert chart.grab().toImage() != chosen
    chart.set_chosen(None)
    chart.set_years(YEARS)
    assert chart.grab().toImage() == plain


def test_a_screen_reader_gets_the_figures_as_a_table(chart: BarChart) -> None:
    assert chart.accessibleDescription() == (
        "2019: 1 paper; 2020: 0 papers; 2021: 3 papers; 2022: 8 papers, 4 with code"
    )


def test_without_years_there_is_nothing_to_pick(chart: BarChart, qtbot: QtBot) -> None:
    chart.set_years([])

    with qtbot.assertNotEmitted(chart.picked):
        QTest.keyClick(chart, Key.Key_Return)
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.rect().center())
    assert not chart.grab().isNull()


@pytest.mark.parametrize(
    ("top", "values"),
    [(1, [0, 1]), (4, [0, 1, 2, 3, 4]), (13, [0, 5, 10]), (226, [0, 100, 200])],
)
def test_the_scale_has_few_and_round_values(top: int, values: list[int]) -> None:
    assert ticks(top) == values


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("width", [100, 160, 230, 300])
def test_the_last_year_has_its_label_at_any_width(qtbot: QtBot, full: bool, width: int) -> None:
    chart = BarChart([Year(year, 1) for year in range(2009, 2027)], full=full)
    qtbot.addWidget(chart)
    chart.resize(width, 120)
    labelled = chart.labelled()
    assert labelled[-1] == 2026
    assert labelled == sorted(labelled)
