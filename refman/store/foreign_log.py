"""A log that belongs to another state of a library than the one beside which it lies.

Whoever copies a backup over a library that was killed leaves its log there, and SQLite takes any
log of that name for the library's own: it would put the pages of the one into the other, and say
nothing. Two things tell for certain that the two never were one. A file whose head knows no log
has none (sqlite.org/fileformat2.html, 1.3.3), and every backup of refman has such a head. And the
pages that a whole file lacks of those that its log counts are all in the log (section 4 there).
"""

import os
from contextlib import suppress
from itertools import count
from pathlib import Path

from refman.store.hold import is_held

_LOG, _FRAME = 32, 24
"""Bytes of the head of a log, and of a page in it."""


def log_of(library: Path) -> Path:
    """The log beside a library, be it there or not."""
    return library.with_name(f"{library.name}-wal")


def is_foreign(library: Path) -> bool:
    """Whether the log that lies beside a library is certainly that of another state. Not so where
    the library itself is damaged or cut."""
    with suppress(OSError), library.open("rb") as file:
        head = file.read(100)
        if not head.startswith(b"SQLite format 3\0"):
            return False
        if head[18:20] == b"\1\1":
            return True
        size = int.from_bytes(head[16:18], "big") % 65535  # 1 stands for 65536
        pages = int.from_bytes(head[28:32], "big")
        whole = file.seek(0, os.SEEK_END) == pages * (size or 65536)
        return whole and not is_held(library) and _lacks(log_of(library), pages)
    return False


def _lacks(log: Path, pages: int) -> bool:
    """Whether a log does not have all pages behind so many that it counts in the end."""
    found, unsure, counted = set[int](), set[int](), pages
    with log.open("rb") as file:
        head = file.read(_LOG)
        size, salts = int.from_bytes(head[8:12], "big"), head[16:24]
        while len(frame := file.read(_FRAME)) == _FRAME and frame[8:16] == salts:
            unsure.add(int.from_bytes(frame[:4], "big"))
            if after := int.from_bytes(frame[4:8], "big"):
                counted = after
                found |= unsure
                unsure.clear()
            file.seek(size, os.SEEK_CUR)
    return not found.issuperset(range(pages + 1, counted + 1))


def set_aside(library: Path) -> Path:
    """Give the log beside a library a name by which nothing takes it for that library's; returns
    it. Raises OSError."""
    kept = _free(library)
    log_of(library).rename(kept)
    library.with_name(f"{library.name}-shm").unlink(missing_ok=True)
    return kept


def _free(library: Path) -> Path:
    names = (f"{library.stem} of before{f' {n}' if n else ''}{library.suffix}" for n in count())
    free = (one for one in map(library.with_name, names) if not one.exists())
    return next(log_of(one) for one in free if not log_of(one).exists())
