"""What a search finds, worked out in the search thread or, while there is none, here; no Qt."""

from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from refman.gui.scope import Scope
from refman.model.errors import DamagedLibrary
from refman.model.query import Node
from refman.store import Reading, counting, papers, search
from refman.store.papers import Row

if TYPE_CHECKING:
    from refman.store.ranking import Ranked

PAGE = 64
"""Papers that are shown first, while the others are looked for, where nobody knows how many there
is room for. Where few papers are found, each of them takes long."""
_STRETCH = 10_000

Asking = Callable[[Reading], "search.Asked | Ranked"]
"""Puts the question of a scope to a library."""


class Found(NamedTuple):
    """What a search found.

    Args:
        ids: in order.
        whole: whether these are all; else the first page of them.
        places: where those that were sought stand in `ids`; -1 where they do not.
        totals: of the library, where it was counted too.
        rows: the first of them, for the table: what lies in the file alone takes long to read.
    """

    ids: "array[int]"
    whole: bool
    places: Mapping[int, int]
    totals: tuple[int, int] | None
    rows: Sequence[Row] = ()


def asking(scope: Scope, node: Node) -> tuple[Asking, bool]:
    """How a scope is asked for, and whether the best matches come first."""
    if not (scope.best and scope.text.strip()):
        asked = partial(search.Asked, node=node, sort=scope.sort, descending=scope.descending)
        return asked, False
    from refman.store import ranking  # no start needs it

    ranked = partial(
        ranking.asked, node=node, sort=scope.sort, descending=scope.descending, best=True
    )
    return ranked, bool(ranking.tiers(node))


def find(
    reading: Reading,
    asked: Asking,
    sought: Collection[int],
    *,
    page: int,
    shown: int,
    count: bool,
    on: Callable[[], bool],
) -> Iterator[Found]:
    """What is found, the first page before all.

    Args:
        page: how many papers that has; 0 for none.
        shown: of how many papers the rows are read.
        sought: papers whose places are told.
        count: the library too, which no search changes.
        on: whether all are wanted after the first page.
    """
    question = asked(reading)
    ids, whole = question.first(page) if page else (question.every(), True)
    totals = _totals(reading) if count and whole else None
    yield Found(ids, whole, _places(ids, sought), totals, _rows(reading, ids[:shown]))
    if not whole and on():
        ids, totals = question.every(), _totals(reading) if count else None
        yield Found(ids, True, _places(ids, sought), totals)


def _rows(reading: Reading, ids: "array[int]") -> Sequence[Row]:
    """None where one is missing; of what is damaged the table tells when it reads it itself."""
    try:
        found = papers.rows(reading, ids) if ids else []
    except DamagedLibrary:
        return ()
    return found if len(found) == len(ids) else ()


def _places(ids: "array[int]", sought: Collection[int]) -> Mapping[int, int]:
    """By the search thread: going through a million takes longer than a window may be held up."""
    places = dict.fromkeys(sought, -1)
    wanted = set(places)
    for start in range(0, len(ids) if wanted else 0, _STRETCH):
        stretch = ids[start : start + _STRETCH]
        if here := wanted.intersection(stretch):
            rows = enumerate(stretch, start)
            places.update((one, row) for row, one in rows if one in here)
    return places


def _totals(reading: Reading) -> tuple[int, int]:
    """How many papers there are outside the trash and, while that is none, in it."""
    total = counting.total(reading)
    return total, 0 if total else search.count(reading, Scope(place="trash").node())
