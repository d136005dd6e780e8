"""Replacing files so that nothing is lost: whole or not at all."""

import errno
import glob
import hashlib
import os
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from refman.model.errors import FileChanged, FileUnwritable
from refman.services import exchange
from refman.services.files.facts import digest
from refman.services.files.said import demand_file, shown, writable

_STALE = 3600


def replace(path: Path, pieces: Iterable[str]) -> str:
    """Write a file whole: to a temporary name, synced, then renamed over what stood there.

    A link is followed, and permissions of a file that was there are kept.

    Returns:
        The SHA-256 of what was written (UTF-8).

    Raises:
        FileUnwritable: what stood there before is untouched.
    """
    sha = hashlib.sha256()
    with writable(path):
        target = Path(os.path.realpath(path))
        demand_file(target, FileUnwritable)
    with writable(path), _temporary(target) as (descriptor, name):
        with os.fdopen(descriptor, "wb") as file:
            for piece in pieces:
                data = piece.encode("utf-8")
                sha.update(data)
                file.write(data)
            sync(file)
        name.chmod(target.stat().st_mode & 0o7777 if target.exists() else default_mode())
        name.replace(target)
        sync_folder(target.parent)
    return sha.hexdigest()


def replace_known(path: Path, pieces: Iterable[bytes], known: str) -> str:
    """Write a file whole in place of the one that was read, and of no other; returns its SHA-256.

    A link is followed; permissions are kept, and where the system allows it the owner.

    Args:
        pieces: its bytes, made while they are written.
        known: SHA-256 of the bytes that were read.

    Raises:
        FileChanged: somebody wrote the file meanwhile; it is as they left it.
        FileUnwritable: it is read-only, or its disk full or gone; it is as it was.
    """
    with writable(path, "It is as it was; refman tries again."):
        target = Path(os.path.realpath(path))
        before = target.stat()
        if not before.st_mode & 0o222 or not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, "it is read-only")
        with _temporary(target) as (descriptor, name):
            written = hashlib.sha256()
            with os.fdopen(descriptor, "wb") as file:
                for piece in pieces:
                    file.write(piece)
                    written.update(piece)
                sync(file)
            name.chmod(before.st_mode & 0o7777)
            with suppress(OSError, AttributeError):  # not ours to give, or no owners here
                os.chown(name, before.st_uid, before.st_gid)
            _take_place(name, target, known)
            sync_folder(target.parent)
    return written.hexdigest()


def _take_place(new: Path, target: Path, known: str) -> None:
    """Exchange the files, look at what came out, and exchange back if it is not what is known.

    So nothing that is saved between a look and a rename is lost, nor what an editor still writes
    into the file that it has open. Where the system cannot exchange files, the look comes first.
    """
    if exchange.swap(new, target):
        if exchange.written_to(new) or digest(new) != known:
            exchange.swap(new, target)
            raise changed(target)
    elif digest(target) != known:
        raise changed(target)
    else:
        new.replace(target)


def changed(path: Path) -> FileChanged:
    """What is said when a file is not what it was when it was read."""
    return FileChanged(f"“{shown(path)}” was changed by another program at this moment.")


def sync(file: BinaryIO) -> None:
    """Have all that was written to a file be on its disk."""
    file.flush()
    os.fsync(file.fileno())


@contextmanager
def _temporary(target: Path) -> Iterator[tuple[int, Path]]:
    _sweep(target)
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".new", dir=target.parent)
    try:
        yield descriptor, Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _sweep(target: Path) -> None:
    """Remove what killed processes left of this file's temporaries, when it is an hour old."""
    for left in target.parent.glob(f".{glob.escape(target.name)}.*.new"):
        if time.time() - left.stat().st_mtime > _STALE:
            left.unlink(missing_ok=True)


def default_mode() -> int:
    """The permissions that a new file gets."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def sync_folder(folder: Path) -> None:
    """The new file stands already; without this a loss of power might bring back the old one."""
    if os.name == "posix":
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
