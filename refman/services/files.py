"""Reading and replacing files so that nothing is lost: whole or not at all."""

import codecs
import errno
import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from refman.model.errors import FileUnreadable, FileUnwritable

_HEAD = 65536


def head(path: Path) -> str:
    """The first 64 kB of a text file; raises FileUnreadable for what is no text file."""
    if path.is_dir():
        raise FileUnreadable(f"“{path}” is a folder. Name the files in it.")
    with _readable(path), path.open("rb") as file:
        start = file.read(_HEAD)
    if not start.strip(codecs.BOM_UTF8 + b" \t\r\n"):
        raise FileUnreadable(f"“{path}” is empty.")
    if b"\0" in start and not start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise FileUnreadable(f"“{path}” is not a text file.")
    return decode(start, cut=True)


def text(path: Path) -> str:
    """A whole text file; raises FileUnreadable. Line ends are kept."""
    with _readable(path):
        return decode(path.read_bytes())


def decode(data: bytes, *, cut: bool = False) -> str:
    """Text of UTF-8 or UTF-16 with a mark, else of UTF-8, else of Latin-1, which never fails.

    Args:
        cut: the bytes may end within a character.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "ignore" if cut else "replace")
    try:
        decoder = codecs.getincrementaldecoder("utf-8-sig")()
        return decoder.decode(data, final=not cut)
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def digest(path: Path) -> str | None:
    """SHA-256 of a file's bytes; None when there is no such file."""
    with _readable(path):
        try:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except FileNotFoundError:
            return None


def replace(path: Path, pieces: Iterable[str]) -> str:
    """Write a file whole: to a temporary name, synced, then renamed over what stood there.

    A link is followed, and permissions of a file that was there are kept.

    Returns:
        The SHA-256 of what was written (UTF-8).

    Raises:
        FileUnwritable: what stood there before is untouched.
    """
    target = Path(os.path.realpath(path))
    sha = hashlib.sha256()
    with _writable(path), _temporary(target) as (descriptor, name):
        with os.fdopen(descriptor, "wb") as file:
            for piece in pieces:
                data = piece.encode("utf-8")
                sha.update(data)
                file.write(data)
            file.flush()
            os.fsync(file.fileno())
        name.chmod(target.stat().st_mode & 0o7777 if target.exists() else _default_mode())
        name.replace(target)
        _sync_folder(target.parent)
    return sha.hexdigest()


@contextmanager
def _temporary(target: Path) -> Iterator[tuple[int, Path]]:
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".new", dir=target.parent)
    try:
        yield descriptor, Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _default_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
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
        reason = error.strerror or str(error)
        raise FileUnreadable(f"“{path}” cannot be read: {reason.lower()}.") from error


@contextmanager
def _writable(path: Path) -> Iterator[None]:
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
        raise FileUnwritable(
            f"“{path}” cannot be written: {reason}. What stood there before is untouched;"
            " choose another place or make room, and try again."
        ) from error
