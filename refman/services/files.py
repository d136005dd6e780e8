"""Reading and replacing files so that nothing is lost: whole or not at all."""

import codecs
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

from refman.model.errors import (
    FileChanged,
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    RefmanError,
)
from refman.services import exchange

_HEAD = 65536
_STALE = 3600
_PATIENCE = 1.0
_ELSEWHERE = (
    "What stood there before is untouched; choose another place or make room, and try again."
)


def text(path: Path) -> str:
    """A whole text file, read once, so that it may be a pipe; line ends are kept.

    Raises:
        FileUnreadable: it is missing, a folder, empty, or no text.
    """
    with _readable(path), path.open("rb") as file:
        start = file.read(_HEAD)
        _demand_text(path, start)
        return decode(start + file.read())


def data(path: Path) -> bytes:
    """All bytes of a file; raises FileUnreadable when it is missing, no file, or withheld."""
    with _readable(path):
        _demand_file(path, FileUnreadable)
        return path.read_bytes()


def data_at_rest(path: Path) -> bytes:
    """As `data`, of a file that nobody is writing; waits a second for who does.

    Raises:
        FileUnreadable: as `data`; or another program still holds it open to write.
    """
    deadline = time.monotonic() + _PATIENCE
    while True:
        before = _stamp(path)
        found = data(path)
        if not exchange.written_to(path) and _stamp(path) == before:
            return found
        if time.monotonic() > deadline:
            raise FileUnreadable(f"“{shown(path)}” is being written by another program.")
        time.sleep(0.02)


def _stamp(path: Path) -> tuple[int, int, int] | None:
    with suppress(OSError):
        found = path.stat()
        return found.st_mtime_ns, found.st_size, found.st_ino
    return None


def _demand_text(path: Path, start: bytes) -> None:
    if not start.strip(codecs.BOM_UTF8 + b" \t\r\n"):
        raise FileUnreadable(f"“{shown(path)}” is empty.")
    if b"\0" in start and not start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise FileUnreadable(f"“{shown(path)}” is not a text file.")


def decode(data: bytes) -> str:
    """Text of UTF-16 with a mark, else of UTF-8. Never fails.

    A byte that is no UTF-8 is read as Windows' Latin-1, by itself: a file in Latin-1 comes out
    right, and one broken byte in a file of UTF-8 spoils one character.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8-sig", _LATIN)


def _as_latin(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    broken = error.object[error.start : error.end]
    return broken.decode("cp1252", "replace"), error.end


_LATIN = "refman.latin"
codecs.register_error(_LATIN, _as_latin)


def shown(path: Path) -> str:
    """A path as text that can be kept and printed, also where its name is no UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")


def place(path: Path) -> str:
    """The whole path as text, by which a file is known; raises FileUnwritable."""
    with _writable(path):
        return shown(path.absolute())


def digest(path: Path) -> str | None:
    """SHA-256 of a file's bytes; None when there is no such file; raises FileUnreadable."""
    with suppress(FileMissing), _readable(path):
        _demand_file(path, FileUnreadable)
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    return None


def digest_of_bytes(data: bytes) -> str:
    """SHA-256 of what is a file's content."""
    return hashlib.sha256(data).hexdigest()


def digest_of(pieces: Iterable[str]) -> str:
    """SHA-256 of the bytes that `replace` would write."""
    sha = hashlib.sha256()
    for piece in pieces:
        sha.update(piece.encode("utf-8"))
    return sha.hexdigest()


def replace(path: Path, pieces: Iterable[str]) -> str:
    """Write a file whole: to a temporary name, synced, then renamed over what stood there.

    A link is followed, and permissions of a file that was there are kept.

    Returns:
        The SHA-256 of what was written (UTF-8).

    Raises:
        FileUnwritable: what stood there before is untouched.
    """
    sha = hashlib.sha256()
    with _writable(path):
        target = Path(os.path.realpath(path))
        _demand_file(target, FileUnwritable)
    with _writable(path), _temporary(target) as (descriptor, name):
        with os.fdopen(descriptor, "wb") as file:
            for piece in pieces:
                data = piece.encode("utf-8")
                sha.update(data)
                file.write(data)
            _settle(file)
        name.chmod(target.stat().st_mode & 0o7777 if target.exists() else _default_mode())
        name.replace(target)
        _sync_folder(target.parent)
    return sha.hexdigest()


def replace_known(path: Path, data: bytes, known: str) -> None:
    """Write a file whole in place of the one that was read, and of no other.

    A link is followed; permissions are kept, and where the system allows it the owner.

    Args:
        known: SHA-256 of the bytes that were read.

    Raises:
        FileChanged: somebody wrote the file meanwhile; it is as they left it.
        FileUnwritable: it is read-only, or its disk full or gone; it is as it was.
    """
    with _writable(path, "It is as it was; refman tries again."):
        target = Path(os.path.realpath(path))
        before = target.stat()
        if not before.st_mode & 0o222 or not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, "it is read-only")
        with _temporary(target) as (descriptor, name):
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                _settle(file)
            name.chmod(before.st_mode & 0o7777)
            with suppress(OSError, AttributeError):  # not ours to give, or no owners here
                os.chown(name, before.st_uid, before.st_gid)
            _take_place(name, target, known)
            _sync_folder(target.parent)


def _take_place(new: Path, target: Path, known: str) -> None:
    """Exchange the files, look at what came out, and exchange back if it is not what is known.

    So nothing that is saved between a look and a rename is lost, nor what an editor still writes
    into the file that it has open. Where the system cannot exchange files, the look comes first.
    """
    if exchange.swap(new, target):
        if exchange.written_to(new) or digest(new) != known:
            exchange.swap(new, target)
            raise _changed(target)
    elif digest(target) != known:
        raise _changed(target)
    else:
        new.replace(target)


def _changed(path: Path) -> FileChanged:
    return FileChanged(f"“{shown(path)}” was changed by another program at this moment.")


def _settle(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _demand_file(path: Path, error: type[RefmanError]) -> None:
    """Refuse folders, pipes and devices, which would hang or fail half way."""
    if path.exists() and not path.is_file():
        kind = "a folder" if path.is_dir() else "no file"
        aim = "write" if error is FileUnwritable else "read"
        raise error(f"“{shown(path)}” is {kind}. Name a file to {aim}.")


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


def _default_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """The new file stands already; without this a loss of power might bring back the old one."""
    if os.name == "posix":
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if isinstance(error, IsADirectoryError):
            raise FileUnreadable(f"“{shown(path)}” is a folder. Name the files in it.") from error
        reason = error.strerror or str(error)
        missing = isinstance(error, FileNotFoundError | NotADirectoryError)
        kind = FileMissing if missing else FileUnreadable
        raise kind(f"“{shown(path)}” cannot be read: {reason.lower()}.") from error


@contextmanager
def _writable(path: Path, advice: str = _ELSEWHERE) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reasons = {
            errno.ENOSPC: "the disk is full",
            errno.EDQUOT: "your share of the disk is full",
            errno.EROFS: "the disk is read-only",
            errno.ENOENT: "its folder does not exist",
        }
        reason = reasons.get(error.errno or 0, (error.strerror or str(error)).lower())
        raise FileUnwritable(f"“{shown(path)}” cannot be written: {reason}. {advice}") from error
