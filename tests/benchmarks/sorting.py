"""A click on the head of each column, to the first page painted in that order.

The floor is bare SQLite finding the first page in that order, and bare Qt painting as many rows.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any

from refman.gui.models.papers_columns import COLUMNS
from refman.store.orders import walked
from tests.benchmarks.ratio import Ratio
from tests.benchmarks.window import Pilot, floor

_PAGE = 50


def measure(pilot: Pilot) -> Iterator[Ratio]:
    """Sort by every column, both ways round; the slower way counts."""
    for column in COLUMNS:
        if column.name == "year":
            continue  # it sorts by the date
        first, *_ = walked(column.sort, "", descending=column.descending)
        least = pilot.least_paint + floor(partial(_rows, pilot, f"{first} limit {_PAGE}"))
        took = [pilot.find(partial(pilot.window.papers.sort_by, column.name)) for _ in range(2)]
        slower = max(took, key=lambda one: one.all)
        yield slower.ratio(f"sort by {column.title.lower()}", least, "100 ms")


def _rows(pilot: Pilot, sql: str) -> list[Any]:
    return pilot.bare.execute(sql).fetchall()
