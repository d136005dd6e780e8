"""What is known of a file without its text: its name, its size, its check sum."""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from refman.model.errors import FileMissing, FileUnreadable
from refman.services.files.said import demand_file, readable, shown, writable


class Stamp(NamedTuple):
    """What changes when a file is written."""

    modified: int
    size: int
    inode: int


def stamp(path: Path) -> Stamp:
    """That of a file; raises OSError."""
    found = path.stat()
    return Stamp(found.st_mtime_ns, found.st_size, found.st_ino)


def size(path: Path) -> int:
    """Bytes of a file, 0 for one that cannot be read."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):  # as of a name with a NUL in it, which no system takes
        return 0


def modified(path: Path) -> float:
    """When a file was written last, in seconds since 1970; 0 where there is none to be seen."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def place(path: Path) -> str:
    """The whole path as text, by which a file is known; raises FileUnwritable."""
    with writable(path):
        return shown(path.absolute())


def digest(path: Path) -> str | None:
    """SHA-256 of a file's bytes; None when there is no such file; raises FileUnreadable."""
    with suppress(FileMissing), readable(path):
        demand_file(path, FileUnreadable)
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    return None


def digest_of_bytes(data: bytes) -> str:
    """SHA-256 of what is a file's content."""
    return hashlib.sha256(data).hexdigest()


def digest_of(pieces: Iterable[str]) -> str:
    """SHA-256 of the bytes that `replacing.replace` would write."""
    sha = hashlib.sha256()
    for piece in pieces:
        sha.update(piece.encode("utf-8"))
    return sha.hexdigest()
