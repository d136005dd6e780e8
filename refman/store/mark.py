"""A number by which the file of one library is told from that of another that is copied over it.

It is SQLite's count of how often the tables were changed, which stands in the head of each file
(sqlite.org/fileformat2.html, 1.3.8): a library begins it at random, so that one look at the head of
the file tells two apart. It only ever rises: with the first change of each connection, for which
`store.writing` sees, where tables are changed or the file is made smaller, and where a library
takes over what a backup holds; a backup begins it anew. It comes into the file's own head when what
was written is put in its place, until when nothing is told by it; nor is a library told from a copy
of itself.
"""

import os
import sqlite3

UP_TO = 96
"""Bytes of the head of a file up to the end of all that is read here."""
_MARK, _CHANGES, _AGAIN = slice(40, 44), slice(24, 28), slice(92, 96)
_LEAST = 1 << 30
"""At least so much has been given; no count comes near it."""
_RISES = 4096
"""Many times as often as it rises while a program has the library open."""


def give(writer: sqlite3.Connection) -> None:
    """Give a library a mark that has none, unless another program writes it or the disk is full:
    the next who opens it will."""
    if is_given(writer):
        return
    try:
        writer.execute("begin immediate")
        if not is_given(writer):  # by another process meanwhile
            number = int.from_bytes(os.urandom(4), "big") % (_LEAST // 2)
            writer.execute(f"pragma schema_version = {_LEAST + number}")
        writer.commit()
    except sqlite3.OperationalError:
        writer.rollback()


def is_given(writer: sqlite3.Connection) -> bool:
    """Whether a library has one, also where it is not in the file yet."""
    number: int = writer.execute("pragma schema_version").fetchone()[0]
    return number >= _LEAST


def within(head: bytes) -> int:
    """The mark that stands in the head of a file."""
    return int.from_bytes(head[_MARK], "big")


def changes(head: bytes) -> int:
    """How often a file was changed by its head; 0 where that cannot be told, as where a byte of it
    flipped."""
    return int.from_bytes(head[_CHANGES], "big") if head[_CHANGES] == head[_AGAIN] else 0


def is_before(head: bytes, known: int) -> bool:
    """Whether a file is certainly an older copy of one that was changed so often."""
    return 0 < changes(head) < known


def differ(one: int, other: int) -> bool:
    """Whether two marks are certainly those of two libraries: a byte that flipped tells nothing."""
    bytes_apart = sum(map(bool, (one ^ other).to_bytes(8, "big")))
    return min(one, other) >= _LEAST and abs(one - other) >= _RISES and bytes_apart > 1
