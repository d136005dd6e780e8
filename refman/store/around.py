"""The rows of a damaged table, read around the places that cannot be."""

import sqlite3
from collections.abc import Iterator, Set
from contextlib import suppress
from typing import Any, NamedTuple

UNREAD = (sqlite3.Error, OverflowError, MemoryError)
"""What reading a spoilt page ends with, such as one whose row claims to be of 2 GB."""


Row = tuple[Any, ...]


class Table(NamedTuple):
    """A table that is read.

    Args:
        key: the columns by which each row is known, or "rowid".
    """

    name: str
    columns: tuple[str, ...]
    key: str


def rows(there: sqlite3.Connection, table: Table, known: Set[int]) -> Iterator[Row | None]:
    """The rows that can be read; None for each place where some cannot.

    Args:
        known: rowids that there are; of a place that cannot be read each of them is asked for.
    """
    columns = ", ".join(table.columns)
    select = f"select {columns} from {table.name}"
    if table.key != "rowid":
        yield from _from_both_ends(there, select, table.key)
        return
    last = -(1 << 63)
    while True:
        begun = last
        try:
            for id_, *row in there.execute(
                f"select rowid, {columns} from {table.name} where rowid > ? order by rowid", (last,)
            ):
                if not known or id_ in known:  # one that is spoilt may be far ahead
                    last = id_
                yield tuple(row)
            break
        except UNREAD:
            yield None
        last = max(begun, last)  # rows that are out of order lead back
        beyond = _beyond(there, table.name, last)
        if beyond is None:
            break
        for id_ in sorted(one for one in known if last < one < beyond):
            with suppress(*UNREAD):
                yield from there.execute(f"{select} where rowid = ?", (id_,))
        last = beyond - 1


def _beyond(there: sqlite3.Connection, name: str, last: int) -> int | None:
    """The first rowid behind a place that cannot be read, or is out of order; None where there is
    none."""

    def found(start: int) -> int | None:
        with suppress(*UNREAD):
            sql = f"select rowid from {name} where rowid >= ? order by rowid limit 1"
            row = there.execute(sql, (start,)).fetchone()
            if row is None:
                return (1 << 63) - 1
            return int(row[0]) if row[0] >= start else None
        return None

    below, gap = last + 1, 1
    while found(min(last + 1 + gap, (1 << 63) - 1)) is None:
        below, gap = last + 1 + gap, gap * 2
        if below >= (1 << 63) - 1:
            return None
    above = last + 1 + gap
    while above - below > 1:
        middle = (above + below) // 2
        if found(middle) is None:
            below = middle
        else:
            above = middle
    first = found(above)
    return None if first == (1 << 63) - 1 else first


def _from_both_ends(there: sqlite3.Connection, select: str, key: str) -> Iterator[Row | None]:
    seen = set()
    for order in (key, ", ".join(f"{one} desc" for one in key.split(", "))):
        try:
            for row in there.execute(f"{select} order by {order}"):
                if row not in seen:
                    seen.add(row)
                    yield row
            return
        except UNREAD:
            yield None
