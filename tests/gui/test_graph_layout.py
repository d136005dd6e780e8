"""Where the people of a graph stand."""

from itertools import combinations
from math import hypot

import pytest

from refman.gui.graph_layout import placed


@pytest.mark.parametrize("number", [0, 1, 2, 5, 25])
def test_everybody_has_a_place(number: int) -> None:
    places = placed(number, {(0, other): 1 for other in range(1, number)})
    assert len(places) == number
    assert all(abs(x) <= 1.0001 and abs(y) <= 1.0001 for x, y in places)
    assert placed(number, {(0, other): 1 for other in range(1, number)}) == places


def test_no_two_stand_in_one_place() -> None:
    places = placed(25, {(0, other): 1 for other in range(1, 25)})
    assert min(hypot(a[0] - b[0], a[1] - b[1]) for a, b in combinations(places, 2)) > 0.08


def test_who_writes_together_stands_together() -> None:
    """Two groups of four around the first."""
    ties = {(0, other): 1 for other in range(1, 9)}
    groups = [range(1, 5), range(5, 9)]
    ties |= {pair: 6 for group in groups for pair in combinations(group, 2)}
    places = placed(9, ties)

    def mean(pairs: list[tuple[int, int]]) -> float:
        away = [hypot(places[a][0] - places[b][0], places[a][1] - places[b][1]) for a, b in pairs]
        return sum(away) / len(away)

    within = [pair for group in groups for pair in combinations(group, 2)]
    between = [(a, b) for a in groups[0] for b in groups[1]]
    assert mean(within) < mean(between)
