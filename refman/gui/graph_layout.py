"""Where the people of a small graph stand: those who write together near one another. No Qt.

Source: Fruchterman and Reingold, “Graph drawing by force-directed placement”, Software: Practice
and Experience 21 (1991). The same graph gives the same picture.
Names stand below their dots and are wider than high, so that in the end those are parted that lie
on one another.
"""

from collections.abc import Mapping
from math import cos, hypot, log1p, pi, sin

Place = tuple[float, float]

_STEPS = 160
_HEAT = 0.12
_FIRST = 0.3
"""How strongly the first, who is tied to all, holds them."""
_WIDE, _HIGH = 0.36, 0.16
"""What a dot and its name take of the square, where it is as large as the window has it."""
_SHARE = 2.25
"""How much sooner names are parted up and down than sideways."""
_PARTINGS = 60
_TURN = pi * (3 - 5**0.5)
"""The golden angle: people in a row never begin in one direction."""


def placed(number: int, ties: Mapping[tuple[int, int], int]) -> list[Place]:
    """The places of `number` people in a square from -1 to 1.

    Args:
        ties: two people to how strongly they are tied.
    """
    if number < 2:
        return [(0.0, 0.0)] * number
    places = [(0.0, 0.0)] + [
        (radius * cos(n * _TURN), radius * sin(n * _TURN))
        for n in range(1, number)
        for radius in [0.4 + 0.6 * n / number]
    ]
    room = 1.6 / number**0.5
    for step in range(_STEPS):
        heat = _HEAT * (1 - step / _STEPS)
        pushes = _pushed(places, room)
        _pull(pushes, places, ties, room)
        moved = (_moved(place, push, heat) for place, push in zip(places, pushes, strict=True))
        places = [(0.0, 0.0), *list(moved)[1:]]  # the first holds the others together
    return _fitted(_apart(_fitted(places)))


def _pushed(places: list[Place], room: float) -> list[list[float]]:
    pushes = [[0.0, 0.0] for _ in places]
    for a, (ax, ay) in enumerate(places):
        for b in range(a + 1, len(places)):
            dx, dy = ax - places[b][0], ay - places[b][1]
            force = room * room / max(dx * dx + dy * dy, 1e-6)
            pushes[a][0] += dx * force
            pushes[a][1] += dy * force
            pushes[b][0] -= dx * force
            pushes[b][1] -= dy * force
    return pushes


def _pull(
    pushes: list[list[float]],
    places: list[Place],
    ties: Mapping[tuple[int, int], int],
    room: float,
) -> None:
    for (a, b), papers in ties.items():
        dx, dy = places[a][0] - places[b][0], places[a][1] - places[b][1]
        force = hypot(dx, dy) / room * (0.4 + 0.3 * log1p(papers)) * (_FIRST if a == 0 else 1)
        pushes[a][0] -= dx * force
        pushes[a][1] -= dy * force
        pushes[b][0] += dx * force
        pushes[b][1] += dy * force


def _moved(place: Place, push: list[float], heat: float) -> Place:
    length = hypot(*push) or 1.0
    step = min(length, heat) / length
    return place[0] + push[0] * step, place[1] + push[1] * step


def _fitted(places: list[Place]) -> list[Place]:
    """As large as the square allows, each direction by itself."""
    return list(zip(*(_spread(side) for side in zip(*places, strict=True)), strict=True))


def _spread(values: tuple[float, ...]) -> list[float]:
    low, high = min(values), max(values)
    middle, half = (low + high) / 2, (high - low) / 2 or 1.0
    return [(value - middle) / half for value in values]


def _apart(places: list[Place]) -> list[Place]:
    """Nobody's name lies on another's: those too near one another part."""
    now = [[x, y] for x, y in places]
    for _ in range(_PARTINGS):
        for a, one in enumerate(now):
            for other in now[a + 1 :]:
                dx, dy = other[0] - one[0], other[1] - one[1]
                across, down = _WIDE - abs(dx), _HIGH - abs(dy)
                if across > 0 and down > 0:
                    axis = int(_SHARE * down <= across)
                    step = (across, down)[axis] / 2 * (1 if (dx, dy)[axis] >= 0 else -1)
                    one[axis] -= step
                    other[axis] += step
    return [(x, y) for x, y in now]
