"""All papers that a query finds, in an order.

Where one part of the query finds few, these are looked up and sorted; else the whole order is
walked along, and each paper of it asked.
"""

import json
from array import array
from collections.abc import Sequence
from functools import partial
from typing import Any

from refman.model.query import Node, several
from refman.store.clauses import GIVEN, Sql
from refman.store.conditions import Conditions, Part, sees_trash, where
from refman.store.once import Once
from refman.store.orders import sorted_, walked
from refman.store.packed import columns
from refman.store.probing import stretch
from refman.store.reading import Reading

FEW = 2000
"""So many papers are looked up and sorted in 12 ms."""
_WALKED = 16
_LISTED = 1 << 17
"""Papers that are listed in 30 ms."""


class Listing:
    """A query in an order, and the parts of it. See `store.orders`.

    Args:
        names: where the words of the query were looked up before.
    """

    def __init__(
        self,
        reading: Reading,
        node: Node,
        sort: str,
        descending: bool,
        names: Once | None = None,
    ) -> None:
        self._reading = reading
        self._names = names or Once(reading)
        self._walked = partial(walked, sort, descending=descending)
        self._sorted = partial(sorted_, sort, descending=descending)
        self._in_trash = where(reading, node) if sees_trash(node) else None
        self._nodes = several(node)
        self._conditions = Conditions(self._names)
        self._parts = [] if self._in_trash else self._conditions.parts(self._nodes)
        self._spanned, self._stretch = stretch(() if self._in_trash else self._nodes, sort)
        self._unspanned = [one for one in self._parts if not set(one.nodes) <= set(self._spanned)]
        self._counts: dict[str, int] = {}

    def every(self) -> "array[int]":
        """All of them."""
        fewest = self._fewest()
        if self._in_trash or (fewest and self._pays(self._count(fewest))):
            return self._all_sorted(fewest)
        condition, values = self._condition(listed=True)
        return self._all_of(self._walked(condition), values)

    def _pays(self, few: int) -> bool:
        """Whether to look up so many and sort them takes less than to walk past all papers, which
        are counted no further than that."""
        many = few * _WALKED
        there = f"select 1 from entries where trashed is null limit {many}"
        return few < FEW or self._reading.value(f"select count(*) from ({there})") == many

    def _all_sorted(self, fewest: Part | None) -> "array[int]":
        condition, values = self._in_trash or self._condition(fewest)
        return self._all_of([self._sorted(condition)], values)

    def _in_order(self, ids: Sequence[int]) -> "array[int]":
        there = f"e.trashed is null and e.id in {GIVEN}"
        return self._all_of([self._sorted(there)], [json.dumps(ids)])

    def _first_of(self, part: Part, limit: int) -> list[int]:
        sql = f"select * from ({part.ids}) limit {limit}"
        return [row[0] for row in self._reading.rows(sql, part.values)]

    def _fewest(self) -> Part | None:
        """That of the parts which finds fewest by itself; None when each that can be counted finds
        more than can be listed."""
        listed = [part for part in self._parts if part.ids and not part.row]
        counted = [part for part in listed if self._count(part) < _LISTED]
        return min(counted, key=self._count, default=None)

    def _count(self, part: Part) -> int:
        """How many a part finds, asked with a limit only: counting a million takes 0.1 s."""
        if part.sql not in self._counts:
            sql = f"select count(*) from (select 1 from ({part.ids}) limit {_LISTED})"
            self._counts[part.sql] = self._reading.value(sql, part.values)
        return self._counts[part.sql]

    def _condition(
        self, driving: Part | None = None, *, listed: bool = False
    ) -> tuple[str, list[Any]]:
        """All parts; SQLite looks up what `driving` finds, and asks each of the others.

        A plus before a column keeps SQLite from going by it; the stretch of the order it is to
        go by.

        Args:
            listed: whether all papers are asked, so that none is looked up that a list tells of.
        """
        if driving:
            condition, values = self._all_of_parts(self._parts, driving)
            return f"{condition} and e.trashed is null", values
        condition, values = self._all_of_parts(self._unspanned, listed=listed)
        if self._stretch[0]:
            both = " and ".join(filter(None, (condition, f"({self._stretch[0]})")))
            return both, [*values, *self._stretch[1]]
        return condition, values

    def _all_of_parts(
        self, parts: Sequence[Part], driving: Part | None = None, *, listed: bool = False
    ) -> Sql:
        plus = ["+" if part.ids and part is not driving else "" for part in parts]
        sql = [part.listed if listed else part.sql for part in parts]
        found = " and ".join(
            f"({one}{condition})" for one, condition in zip(plus, sql, strict=True)
        )
        return found, [value for part in parts for value in part.values]

    def _all_of(self, statements: Sequence[str], values: list[Any]) -> "array[int]":
        found = array("q")
        for statement in statements:
            found += columns(self._reading, statement, values, "id")[0]
        return found
