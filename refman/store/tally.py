"""How many papers outside the trash each person has: `people.papers`, derived and stored.

To count those of all people goes through millions of rows (4 s of a million papers); kept, the
first hundred are there in 0.1 ms. A change says whose papers it touched, and at its end these
people are counted anew: so no way of writing, undo and redo among them, can miscount by one. What
that costs grows with their papers, not with the library.
"""

import json
import sqlite3
from collections.abc import Iterable

from refman.store.reading import NOT_TRASHED

_AT_ONCE = 10_000
"""Their ids go in as one text."""

_COUNT = (
    f"(select count(distinct entry) from entry_people where person = people.id and {NOT_TRASHED})"
)
_RECOUNT = (  # materialized: each is counted once, not once to compare and once to write
    f"with counted as materialized (select id as person, {_COUNT} as papers from people"
    " where id in (select value from json_each(?)))"
    " update people set papers = counted.papers from counted"
    " where people.id = counted.person and people.papers <> counted.papers"
)


def recount(writer: sqlite3.Connection, people: Iterable[int]) -> None:
    """Count the papers of these people anew, within the transaction that is open."""
    ids = sorted(people)
    for first in range(0, len(ids), _AT_ONCE):
        writer.execute(_RECOUNT, (json.dumps(ids[first : first + _AT_ONCE]),))
