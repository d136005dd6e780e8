"""What the system says of files, in sentences for the user."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from refman.model.errors import FileMissing, FileUnreadable, FileUnwritable, RefmanError

_ELSEWHERE = (
    "What stood there before is untouched; choose another place or make room, and try again."
)


def shown(path: Path) -> str:
    """A path as text that can be kept and printed, also where its name is no UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")


def demand_file(path: Path, error: type[RefmanError]) -> None:
    """Refuse folders, pipes, devices and what only looks like a file, which would hang or fail half
    way."""
    if path.exists() and not path.is_file():
        kind = "a folder" if path.is_dir() else "no file"
        aim = "write" if error is FileUnwritable else "read"
        raise error(f"“{shown(path)}” is {kind}. Name a file to {aim}.")
    if error is FileUnreadable and _is_talking(path):
        raise error(
            f"“{shown(path)}” is no file with an end, but what a system or a device tells as it is"
            " read. Copy what it tells into a file, or hand that over as “-”."
        )


def _is_talking(path: Path) -> bool:
    """Whether something says that nothing is in it and is read all the same, as in /proc; there to
    be read on may mean to wait for ever."""
    if os.name != "posix" or not path.exists() or path.stat().st_size:
        return False
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        return bool(os.read(descriptor, 1))
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Have what the system says while a file is read be a FileUnreadable or FileMissing."""
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
def writable(path: Path, advice: str = _ELSEWHERE) -> Iterator[None]:
    """Have what the system says while a file is written be a FileUnwritable."""
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
