"""A log that belongs to another state of a library than the one beside which it lies.

Whoever copies a backup over a library that was killed leaves its log there, and SQLite takes any
log of that name for the library's own: it would put the pages of the one into the other, and say
nothing. Four things tell for certain that the two never were one. A file whose head knows no log
has none (sqlite.org/fileformat2.html, 1.3.3), and every backup of refman has such a head. The pages
that a whole file lacks of those that its log counts are all in the log (section 4 there). And where
the log has the first page, the mark in it is that of the file, and the file was not changed fewer
times than before the first of these pages, nor more often than by the last (`store.mark`).
"""

import os
import sys
from array import array
from collections.abc import Iterable, Iterator
from contextlib import suppress
from io import FileIO
from itertools import count
from pathlib import Path

from refman.store import mark
from refman.store.hold import is_held

_LOG, _FRAME = 32, 24
"""Bytes of the head of a log, and of a page in it."""
_LOCKED = 1 << 30
"""Of the page with this byte SQLite has the locks, and never writes it (1.3 there)."""


def log_of(library: Path) -> Path:
    """The log beside a library, be it there or not."""
    return library.with_name(f"{library.name}-wal")


def is_foreign(library: Path) -> bool:
    """Whether the log that lies beside a library is certainly that of another state. Not so where
    the library itself is damaged or cut, nor where a program writes the two at this moment."""
    with suppress(OSError), library.open("rb", buffering=0) as file:
        begun = _beginnings(file, library)
        return _seems_foreign(file, library) and _beginnings(file, library) == begun
    return False


def _beginnings(file: FileIO, library: Path) -> tuple[bytes, bytes]:
    """Of a library and of its log: the one changes as the log is put in its place, the other when
    it is begun anew. Raises OSError."""
    file.seek(0)
    with log_of(library).open("rb") as log:
        return file.read(100), log.read(_LOG)


def _seems_foreign(file: FileIO, library: Path) -> bool:
    file.seek(0)
    head = file.read(100)
    if not head.startswith(b"SQLite format 3\0"):
        return False
    if head[18:20] == b"\1\1" or _is_told(log_of(library), head):
        return True
    size = int.from_bytes(head[16:18], "big") % 65535 or 65536  # 1 stands for the latter
    pages = int.from_bytes(head[28:32], "big")
    whole = file.seek(0, os.SEEK_END) == pages * size
    return whole and not is_held(library) and _lacks(log_of(library), pages, size)


def _is_told(log: Path, head: bytes) -> bool:
    """Whether the first pages in a log are those of another file, by its sums as in `_lacks`."""
    return all(
        _tell([first for *_, first in _frames(log, summed=summed) if first], head)
        for summed in (False, True)
    )


def _tell(firsts: list[bytes], head: bytes) -> bool:
    own, counts = mark.changes(head), [mark.changes(one) for one in firsts]
    if own and counts and all(counts) and not counts[0] - 1 <= own <= counts[-1]:
        return True
    return any(mark.differ(mark.within(head), mark.within(one)) for one in firsts)


def _lacks(log: Path, pages: int, size: int) -> bool:
    """Whether a log does not have all pages behind so many that it counts in the end. Where it
    seems so, its sums are looked at: seconds for a log of 100 MB."""
    return all(_is_lacking(_frames(log, summed=summed), pages, size) for summed in (False, True))


def _is_lacking(frames: Iterable[tuple[int, int, bytes]], pages: int, size: int) -> bool:
    found, unsure, counted = set[int](), set[int](), pages
    for page, after, _ in frames:
        unsure.add(page)
        if after:
            counted = after
            found |= unsure
            unsure.clear()
    found.add(_LOCKED // size + 1)
    return not found.issuperset(range(pages + 1, counted + 1))


def _frames(log: Path, *, summed: bool) -> Iterator[tuple[int, int, bytes]]:
    """The number of each page in a log, how many the library has with it, 0 within a change, and
    of the first page the head.

    Args:
        summed: up to the first whose sum is not that of all before. SQLite reads no further: what
            lies behind was undone, or of a process that was killed before it told the others.
    """
    with log.open("rb") as file:
        head = file.read(_LOG)
        size, salts, sums = int.from_bytes(head[8:12], "big"), head[16:24], head[24:32]
        swapped = (head[3] & 1 == 1) != (sys.byteorder == "big") if head else False
        while len(frame := file.read(_FRAME)) == _FRAME and frame[8:16] == salts:
            page, after = int.from_bytes(frame[:4], "big"), int.from_bytes(frame[4:8], "big")
            if summed or page == 1:
                data = file.read(size)
                if summed and (sums := _sums(sums, frame[:8] + data, swapped)) != frame[16:24]:
                    return
                yield page, after, data[: mark.UP_TO] if page == 1 else b""
            else:
                file.seek(size, os.SEEK_CUR)
                yield page, after, b""


def _sums(before: bytes, data: bytes, swapped: bool) -> bytes:
    """Both sums of a log with more data (fileformat2.html, 4.2), of which half a word is cut."""
    words = array("I", data[: len(data) // 8 * 8])
    if swapped:
        words.byteswap()
    first, second = int.from_bytes(before[:4], "big"), int.from_bytes(before[4:], "big")
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first.to_bytes(4, "big") + second.to_bytes(4, "big")


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
