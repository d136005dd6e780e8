"""The search index kept in few segments (sqlite.org/fts5.html, “The 'merge' command”).

Each change adds a segment, and each word asked for is looked up in all of them: to ask whether a
paper of a million has a word takes 85 µs where they are 20, and 24 where they are 2. SQLite merges
some as it writes; the others are merged here, a little at a time, so that whoever wants to write
waits for no more than that.
"""

import sqlite3

from refman.store.indexing import INDEXES

_PAGES = 128
"""Of 4 kB, written by one step; a million papers have 600,000."""
_TOGETHER = 2
"""Segments of a level that are worth merging: in the end there is one of each."""


def step(writer: sqlite3.Connection) -> bool:
    """Merge a little, within the transaction that is open; returns whether there was anything."""
    return any(_merged(writer, index) for index in INDEXES)


def _merged(writer: sqlite3.Connection, index: str) -> bool:
    set_ = writer.execute(
        f"select 1 from {index}_config where k = 'usermerge' and v = ?", [_TOGETHER]
    )
    if set_.fetchone() is None:
        _tell(writer, index, "usermerge", _TOGETHER)
    before = writer.total_changes
    _tell(writer, index, "merge", _PAGES)
    return writer.total_changes - before > 1  # SQLite's own way to tell


def _tell(writer: sqlite3.Connection, index: str, name: str, value: int) -> None:
    writer.execute(f"insert into {index} ({index}, rank) values (?, ?)", (name, value))
