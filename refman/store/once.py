"""Looking up small things once while one question is answered."""

from collections.abc import Sequence
from typing import Any

from refman.store.reading import Reading


class Once(Reading):
    """Reads through another and remembers what it was told: the words, names and tags that a query
    means are the same in each of its tiers, and for each way that is tried to find its papers.

    Lives as long as one question: what is written meanwhile is for the next.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._told: dict[str, list[Any]] = {}
        self.path = reading.path

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Any]:
        """As of the other; not to be changed by whoever asks."""
        asked = repr((sql, parameters))
        if asked not in self._told:
            self._told[asked] = self._reading.rows(sql, parameters)
        return self._told[asked]

    def row(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Any:
        return next(iter(self.rows(sql, parameters)), None)
