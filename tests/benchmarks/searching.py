"""Keystrokes in the search box, as somebody typed them: to the painted result, one by one.

The floor is bare SQLite finding the same papers, in whatever order it has them.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TypeVar

from refman.gui.scope import Scope
from refman.model.errors import QueryError
from refman.store.conditions import where
from tests.benchmarks.ratio import Ratio
from tests.benchmarks.window import Pilot, Took, floor, type_into

T = TypeVar("T")
TYPED = (
    "deep learning", "d", "the", "muller", "schrod", "quantum field th", "qqzx", "t", "a",
    "author:smith", "year:2020..2022 graph", "title:diffusion -survey", '"neural network"',
    "of and", "#method transf", "is:untagged boson", "added:last-week", "10.1234", "e",
)  # fmt: skip
"""What was looked for: words as they are typed, one letter, nothing there, all there is."""


def measure(pilot: Pilot) -> Iterator[Ratio]:
    """Type each, key by key, and take it away again by one Esc.

    The floors are counted when all is typed: counted between two keys they would hold the window
    up, and what came meanwhile would be laid to the next key.
    """
    typed = [(text[:end], took) for text in TYPED for end, took in _typed(pilot, text)]
    took = [(_floor(pilot, text), one, text) for text, one in typed]
    floors = sorted(one[0] for one in took)
    times = sorted((one[1] for one in took), key=lambda one: one.all)
    yield _at(times, 0.5).ratio("a key in the search box: median", _at(floors, 0.5), "")
    yield _at(times, 0.95).ratio("a key in the search box: 95 of 100", _at(floors, 0.95), "50 ms")
    worst = max(took, key=lambda one: one[1].all)
    yield worst[1].ratio(f"a key in the search box: worst, “{worst[2]}”", worst[0], "")
    blocks = sorted((one[1] for one in took), key=lambda one: one.blocked)
    least = pilot.least_block
    yield _at(blocks, 0.5).block("a block while typing: median", least)
    yield _at(blocks, 0.95).block("a block while typing: 95 of 100", least)
    yield blocks[-1].block("a block while typing: longest", least)


def _typed(pilot: Pilot, text: str) -> Iterator[tuple[int, Took]]:
    head = pilot.window.papers.head
    for end, letter in enumerate(text, 1):
        yield end, pilot.find(partial(type_into, head.search.line, letter))
    pilot.find(head.search.clear)


def _at(ordered: Sequence[T], part: float) -> T:
    return ordered[int(part * (len(ordered) - 1))]


def _floor(pilot: Pilot, text: str) -> float:
    try:
        node = Scope(text=text).node()
    except QueryError:
        return 0
    condition, values = where(pilot.session.library.reading, node)
    sql = f"select count(*) from entries e where {condition}"
    return floor(lambda: pilot.bare.execute(sql, values).fetchall())
