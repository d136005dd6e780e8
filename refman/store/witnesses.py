"""What the indexes of a damaged library say of its tables: a second account, by which the first is
checked.

Each row of a table stands on one page, and its key on another one for each index. Where the two
differ, a page is spoilt that could be read all the same: of how many rows nothing is left, and
which paper has a number that is not its own.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from refman.store.around import UNREAD, Row, Table

Keys = set[int]
"""Check sums of the keys of rows; of papers their ids."""


class Read(NamedTuple):
    """How a table could be read.

    Args:
        torn: whether there are places that cannot be.
        spoilt: rows that cannot be so, and those that came twice.
    """

    torn: bool
    spoilt: int

    @property
    def whole(self) -> bool:
        return not (self.torn or self.spoilt)


def sum_of(row: Any) -> int:
    """The check sum of a key, of one column or several; an id is its own."""
    return row[0] if len(row) == 1 and isinstance(row[0], int) else hash(tuple(row))


def expected(
    there: sqlite3.Connection, here: sqlite3.Connection, table: Table, read: Read
) -> tuple[int, bool]:
    """How many rows a table had as far as is known, and whether that is not all that can be said:
    there may have been more, or others than those that were read."""
    taken = {sum_of(row) for row in here.execute(f"select {table.key} from {table.name}")}
    known = _fitting((_read(there, sql) for sql in _asked(here, table)), taken)
    if known is None:
        partly = _fitting(_parts(there), taken) if table.name == "entries" else None
        return len(taken | (partly or set())), not read.whole
    if not taken and known and read.whole:
        return 0, True
    contradictory = len(known) <= len(taken) and bool(taken - known and known - taken)
    return max(len(known), len(taken)), contradictory


def _parts(there: sqlite3.Connection) -> list[Keys]:
    """Accounts of the papers that need not name all of them."""
    return [set(_keys(there) or ()), _named(there)]


def _asked(here: sqlite3.Connection, table: Table) -> list[str]:
    """For each index that has all rows, what it is asked for: the keys that stand in itself."""
    return [
        f"select {table.key} from {table.name} indexed by {name}"
        for _, name, _, origin, partial, *_ in here.execute(f"pragma index_list({table.name})")
        if not partial and origin != "pk"
    ]


def _fitting(accounts: Iterable[Keys | None], taken: Keys) -> Keys | None:
    """The one that agrees best with what was read; of pages of something else none does."""
    read = [one for one in accounts if one is not None]
    fit = [one for one in read if not taken or 2 * len(one & taken) >= min(len(one), len(taken))]
    return max(fit, key=lambda one: len(one & taken), default=None)


def _read(there: sqlite3.Connection, sql: str) -> Keys | None:
    """None where an index cannot be read to its end."""
    try:
        return {sum_of(row) for row in there.execute(sql)}
    except UNREAD:
        return None


def _keys(there: sqlite3.Connection) -> dict[int, str] | None:
    """The key of each paper that has one, by their index alone."""
    try:
        return dict(
            there.execute("select id, key from entries indexed by entries_key where key <> ''")
        )
    except UNREAD:
        return None


_NAMING = ("entry_tags", "sightings", "entry_people", "collection_entries")


def _named(there: sqlite3.Connection) -> Keys:
    """Papers of which two tables say that they are there, each as far as it can be read."""
    said: Counter[int] = Counter()
    for name in _NAMING:
        found = set()
        try:
            for (id_,) in there.execute(f"select entry from {name}"):
                found.add(id_)
        except UNREAD:
            pass
        said.update(one for one in found if isinstance(one, int))
    return {one for one, times in said.items() if times > 1}


class Papers:
    """Which paper has which number, by the indexes of papers.

    Where these cannot be read, or do not agree with each other, no paper is doubted.

    Attributes:
        ids: all numbers that papers have anywhere.
        doubtful: numbers under which papers came whose own is not known.
    """

    def __init__(self, there: sqlite3.Connection) -> None:
        ids = _read(there, "select id from entries indexed by entries_ids")
        self._keys = _keys(there) or {}
        self._trusted = ids is not None and 2 * len(ids & self._keys.keys()) >= len(self._keys)
        self.ids = (ids or set()) | self._keys.keys() | _named(there)
        self.doubtful: set[int] = set()
        self._by_key: dict[str, list[int]] = {}
        for id_, key in self._keys.items():
            self._by_key.setdefault(key, []).append(id_)

    def numbered(self, rows: Iterable[Row | None]) -> Iterator[Row | None]:
        """Rows of papers (number, type, key, …), those with a wrong number last and with their own,
        or with one that no other has."""
        taken: Keys = set()
        strays: list[Row] = []
        for row in rows:
            if row is not None and self._is_stray(*row[:3]):
                strays += [row] if row not in strays else []
            else:
                taken |= {row[0]} if row else set()
                yield row
        for id_, *others in strays:
            own = self._own(others[1], taken)
            if own is None:
                own = id_ if id_ not in self.ids | taken else max(self.ids | taken) + 1
                self.doubtful.add(own)
            taken.add(own)
            yield (own, *others)

    def _is_stray(self, id_: int, _kind: str, key: str) -> bool:
        """Whether another paper has that number, or none."""
        if not self._trusted:
            return False
        if id_ not in self.ids:
            return True
        return self._keys.get(id_, key) != key and id_ not in self._by_key.get(key, [id_])

    def _own(self, key: str, taken: Keys) -> int | None:
        """The only number that a paper of that key can have, of those that no other has."""
        free = [one for one in self._by_key.get(key, ()) if one not in taken]
        return free[0] if len(free) == 1 else None
