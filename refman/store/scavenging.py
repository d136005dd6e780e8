"""Papers picked from the pages of a file whose tables can no longer be found.

A page of a table's rows tells by its first byte what it is, and each row in it its own length and
the types of its values (sqlite.org/fileformat2.html, 1.6 and 2.1). A paper is known by its shape:
a type, a key, a JSON object of fields, a JSON list. What stands on pages that are no longer used
may come along: a paper that was deleted, or an older state of one whose newer page is gone.
"""

import errno
import json
import os
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

Paper = tuple[int, str, str, str, str, float, float | None]
"""id, kind, key, fields, linked, added, trashed, as in the table `entries`."""

_LEAF = 0x0D
SIZES = (4096, 8192, 1024, 2048, 16384, 32768, 65536, 512)
"""Of pages, as SQLite has them; likely ones first."""
_COLUMNS = 18
"""Of `entries` in the first schema; later ones have more."""
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_LONGEST = 1 << 26
_FRAME = 24
_LOG_HEAD = 32


def entries(path: Path, step: Callable[[int, int | None], None]) -> list[Paper]:
    """Every paper that can be picked; of several states of one the one that was written last."""
    best: dict[int, Paper] = {}
    for size in _sizes(path):
        found: dict[int, Paper] = {}
        for number, page in enumerate(_pages(path, size)):
            found.update((paper[0], paper) for paper in _papers(page, path, size))
            if number % 1000 == 0:
                step(number, None)
        if len(found) > len(best):
            best = found
    return sorted(best.values())


def _sizes(path: Path) -> tuple[int, ...]:
    """The size of the pages, or what it may be where the head of the file is gone."""
    with path.open("rb") as file:
        head = file.read(100)
    size = int.from_bytes(head[16:18], "big") if head.startswith(b"SQLite format 3\0") else 0
    size = 65536 if size == 1 else size
    return (size,) if size in SIZES else SIZES


def _pages(path: Path, size: int) -> Iterator[bytes]:
    """Those of the file, then those of its write-ahead log, which are newer."""
    with path.open("rb") as file:
        first = file.read(size)
        yield first[100:] if len(first) > 100 else b""
        for at in _places(path, size):
            file.seek(at)
            yield file.read(size)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        with log.open("rb") as file:
            salt = file.read(_LOG_HEAD)[16:24]
            while len(frame := file.read(_FRAME + size)) == _FRAME + size and frame[8:16] == salt:
                yield frame[_FRAME:]


def _places(path: Path, size: int) -> Iterator[int]:
    """Where pages begin behind the first, without those that a disk never wrote: a file may claim
    any length."""
    end, at = path.stat().st_size, size
    with path.open("rb") as file:
        while at < end:
            start, stop = _stretch(file.fileno(), at, end)
            first = max(at, start // size * size)
            yield from range(first, stop, size)
            at = max(at, -(-stop // size) * size)


def _stretch(number: int, at: int, end: int) -> tuple[int, int]:
    """The next bytes of an open file that were written."""
    if not hasattr(os, "SEEK_DATA"):
        return at, end
    try:
        start = os.lseek(number, at, os.SEEK_DATA)
        return start, os.lseek(number, start, os.SEEK_HOLE)
    except OSError as error:
        return (end, end) if error.errno == errno.ENXIO else (at, end)


def _papers(page: bytes, path: Path, size: int) -> Iterator[Paper]:
    if len(page) != size or page[0] != _LEAF:
        return
    cells = int.from_bytes(page[3:5], "big")
    for at in range(8, min(8 + 2 * cells, len(page) - 1), 2):
        try:
            paper = _paper(page, int.from_bytes(page[at : at + 2], "big"), path, size)
        except (IndexError, ValueError, struct.error):  # a cell that is none
            continue
        if paper is not None:
            yield paper


def _paper(page: bytes, at: int, path: Path, size: int) -> Paper | None:
    length, at = _varint(page, at)
    rowid, at = _varint(page, at)
    if not 0 < length < _LONGEST:
        return None
    values = _values(_payload(page, at, length, path, size))
    if len(values) < _COLUMNS or values[0] is not None:
        return None
    kind, key, fields, linked, added, trashed = values[1:7]
    texts = all(isinstance(one, str) for one in (kind, key, fields, linked))
    if not (texts and isinstance(added, float | int) and isinstance(trashed, float | int | None)):
        return None
    said, names = json.loads(fields), json.loads(linked)
    sound = isinstance(said, dict) and isinstance(names, list) and kind
    sound = sound and all(isinstance(one, str) for one in (*said.values(), *names))
    return (rowid, kind, key, fields, linked, added, trashed) if sound else None


def _payload(page: bytes, at: int, length: int, path: Path, size: int) -> bytes:
    """All of a row, with what stands on pages of its own."""
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    if length <= most:
        return page[at : at + length]
    here = least + (length - least) % (size - 4)
    here = least if here > most else here
    data = bytearray(page[at : at + here])
    following = int.from_bytes(page[at + here : at + here + 4], "big")
    with path.open("rb") as file:
        end = os.fstat(file.fileno()).st_size
        while len(data) < length and following:
            if following * size > end:  # where a disk may not even be asked
                raise ValueError
            file.seek((following - 1) * size)
            more = file.read(size)
            following = int.from_bytes(more[:4], "big")
            data += more[4 : 4 + length - len(data)]
    return bytes(data)


def _values(data: bytes) -> list[Any]:
    """The values of a record; blobs as None, since no paper has any."""
    head, at = _varint(data, 0)
    kinds = []
    while at < head:
        kind, at = _varint(data, at)
        kinds.append(kind)
    values: list[Any] = []
    at = head
    for kind in kinds:
        length = _INTEGERS.get(kind, 8 if kind == 7 else max(0, (kind - 12) // 2))
        piece = data[at : at + length]
        if len(piece) < length:
            raise ValueError
        values.append(_value(kind, piece))
        at += length
    return values


def _value(kind: int, piece: bytes) -> Any:
    if kind in _INTEGERS:
        return int.from_bytes(piece, "big", signed=True)
    if kind == 7:
        return struct.unpack(">d", piece)[0]
    if kind in (8, 9):
        return kind - 8
    return piece.decode() if kind >= 13 and kind % 2 else None


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for number in range(8):
        byte = data[at + number]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + number + 1
    return value << 8 | data[at + 8], at + 9
