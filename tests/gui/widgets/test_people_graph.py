"""The graph of co-authors: dragged, zoomed, clicked, and gone through by keys."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from refman.gui.theme import theme
from refman.gui.theme.theme import Mode
from refman.gui.widgets.people_graph import PeopleGraph
from refman.model.entry import PersonId
from refman.store.people import Circle, Person

CIRCLE = Circle(
    (Person(PersonId(1), "Ann Abel", 9), Person(PersonId(2), "Bo Berg", 4),
     Person(PersonId(3), "Cy Cole", 1)),
    {(0, 1): 4, (0, 2): 1},
)  # fmt: skip
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def graph(qtbot: QtBot) -> PeopleGraph:
    made = PeopleGraph()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show_circle(CIRCLE, [(0, 0), (-1, -0.5), (1, 1)])
    made.show()
    return made


def spot(graph: PeopleGraph, place: int) -> QPoint:
    return graph.point(place).toPoint()


def test_it_says_in_words_who_writes_with_whom(graph: PeopleGraph) -> None:
    assert graph.accessibleName() == "Co-author graph"
    assert graph.accessibleDescription() == "Ann Abel writes with Bo Berg (4), Cy Cole (1)"
    assert [graph.at(graph.point(place)) for place in range(3)] == [0, 1, 2]
    assert graph.at(QPointF(5, 490)) == -1


def test_where_all_write_with_all_others_keep_their_strongest_ties(graph: PeopleGraph) -> None:
    number = 20
    people = tuple(Person(PersonId(one + 1), f"P {one}", 9) for one in range(number))
    ties = {(a, b): 1 + a + b for a in range(number) for b in range(a + 1, number)}
    graph.show_circle(Circle(people, ties), [(one / number, 0.5) for one in range(number)])

    painted = graph.ties()

    assert [tie for tie in painted if 0 in tie] == [(0, other) for other in range(1, number)]
    assert (18, 19) in painted
    assert len(painted) < number * 5
    graph.pick(3)
    assert sum(3 in tie for tie in graph.ties()) == number - 1


def test_a_click_picks_and_a_second_one_follows(graph: PeopleGraph, qtbot: QtBot) -> None:
    with qtbot.waitSignal(graph.picked) as picked:
        QTest.mouseClick(graph, LEFT, pos=spot(graph, 1))
    assert picked.args == [1]
    with qtbot.waitSignal(graph.followed) as followed:
        QTest.mouseDClick(graph, LEFT, pos=spot(graph, 2))
    assert followed.args == [2]
    graph.pick(1)
    with qtbot.waitSignal(graph.followed) as followed:
        QTest.keyClick(graph, Qt.Key.Key_Return)
    assert followed.args == [1]


def test_a_person_is_dragged_alone_and_the_ground_with_all(graph: PeopleGraph) -> None:
    before = [graph.point(place) for place in range(3)]
    QTest.mousePress(graph, LEFT, pos=spot(graph, 1))
    QTest.mouseMove(graph, spot(graph, 1) + QPoint(40, 30))
    QTest.mouseRelease(graph, LEFT, pos=spot(graph, 1))
    after = [graph.point(place) for place in range(3)]
    assert after[0] == before[0]
    assert (after[1] - before[1] - QPointF(40, 30)).manhattanLength() < 3
    QTest.mousePress(graph, LEFT, pos=QPoint(5, 490))
    QTest.mouseMove(graph, QPoint(25, 480))
    QTest.mouseRelease(graph, LEFT, pos=QPoint(25, 480))
    assert [graph.point(p) - after[p] for p in range(3)] == [QPointF(20, -10)] * 3


def test_it_is_zoomed_around_a_point_and_within_bounds(graph: PeopleGraph) -> None:
    fixed, before = graph.point(1), graph.point(2)
    graph.zoom(2, fixed)
    assert (graph.point(1) - fixed).manhattanLength() < 0.01
    assert graph.point(2).x() > before.x()
    for _ in range(40):
        QTest.keyClick(graph, Qt.Key.Key_Minus)
    small = graph.point(2) - graph.point(1)
    QTest.keyClick(graph, Qt.Key.Key_Minus)
    assert graph.point(2) - graph.point(1) == small
    QTest.keyClick(graph, Qt.Key.Key_0)
    assert (graph.point(2) - before).manhattanLength() < 0.01


@pytest.mark.parametrize("smaller", [0, 4, 40])
def test_zero_shows_those_too_who_were_dragged_away(graph: PeopleGraph, smaller: int) -> None:
    for _ in range(smaller):
        QTest.keyClick(graph, Qt.Key.Key_Minus)
    for _ in range(3):
        QTest.mousePress(graph, LEFT, pos=spot(graph, 1))
        QTest.mouseMove(graph, QPoint(1, 1))
        QTest.mouseRelease(graph, LEFT, pos=QPoint(1, 1))
        for _ in range(4):
            QTest.keyClick(graph, Qt.Key.Key_Left)
    QTest.keyClick(graph, Qt.Key.Key_0)
    graph.pick(1)
    for place in range(3):
        assert QRectF(graph.rect()).contains(graph.named()[place]), place


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_is_painted_in_both_themes_with_every_dot(graph: PeopleGraph, mode: Mode) -> None:
    before = theme().mode
    theme().set_mode(mode)
    try:
        image = graph.grab().toImage()
        accent = theme().tokens.accent
        assert image.pixelColor(spot(graph, 0)).name().upper() == accent.upper()
        ground = image.pixelColor(QPoint(300, 20)).name()
        assert all(image.pixelColor(spot(graph, place)).name() != ground for place in range(3))
    finally:
        theme().set_mode(before)


def test_no_name_lies_on_another_and_the_one_that_is_pointed_at_is_there(
    graph: PeopleGraph,
) -> None:
    close = [(0.0, 0.0), (0.02, 0.01), (0.04, 0.0)]
    graph.show_circle(CIRCLE, close)
    assert list(graph.named()) == [0, 1]
    QTest.mouseMove(graph, spot(graph, 2))
    assert list(graph.named()) == [2, 0]
    graph.zoom(4, graph.point(0))
    for one in graph.named():
        areas = [area for other, area in graph.named().items() if other != one]
        assert not any(area.intersects(graph.named()[one]) for area in areas)


def test_a_name_that_has_no_room_below_its_dot_stands_above_it(graph: PeopleGraph) -> None:
    graph.show_circle(CIRCLE, [(-1.0, -1.0), (0.5, 0.5), (0.52, 0.5)])
    names = graph.named()
    assert list(names) == [0, 1, 2]
    assert names[1].top() > graph.point(1).y()
    assert names[2].bottom() < graph.point(2).y()


def test_a_name_keeps_off_the_dots_of_others(graph: PeopleGraph) -> None:
    graph.show_circle(CIRCLE, [(-1.0, -1.0), (0.5, 0.5), (0.5, 0.62)])
    assert not graph.named()[1].contains(graph.point(2))
    assert graph.named()[1].bottom() < graph.point(1).y()
