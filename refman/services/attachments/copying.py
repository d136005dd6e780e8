"""Files copied and moved whole or not at all, and never over another one."""

import errno
import hashlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from refman.model.errors import FileUnreadable
from refman.services import files

_PIECE = 1 << 20
_BEGUN = ".attaching-"
_STALE = 3600
_ADVICE = "Nothing was attached; make room, or link the file where it is."


class Copy(NamedTuple):
    """A copy under a name for a while; `size` in bytes, `name` that of what was copied."""

    path: Path
    name: str
    size: int
    sha256: str


@contextmanager
def copied(source: Path, folder: Path, check: Callable[[], None]) -> Iterator[Copy]:
    """A copy of a file, in `folder`, written to its disk; gone at the end unless it was placed.

    Args:
        check: called again and again; may raise.

    Raises:
        FileUnreadable: the source is missing, no file, or withheld.
        FileUnwritable: the disk is full, or the folder cannot be written.
    """
    with files.writable(folder, _ADVICE):
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        descriptor, name = tempfile.mkstemp(prefix=_BEGUN, dir=folder)
    path = Path(name)
    try:
        with files.writable(folder, _ADVICE), os.fdopen(descriptor, "wb") as target:
            size, sha256 = _copy(source, target.write, check)
            target.flush()
            files.sync(target)
            path.chmod(files.default_mode())
        yield Copy(path, source.name, size, sha256)
    finally:
        path.unlink(missing_ok=True)


def digest(path: Path, check: Callable[[], None] = lambda: None) -> tuple[int, str]:
    """Bytes of a file and their SHA-256; raises FileUnreadable."""
    return _copy(path, lambda _: None, check)


def place(path: Path, target: Path, root: Path | None = None) -> bool:
    """Give a file another name; False, and nothing is done, where something has that name.

    By a link, which fails where there is something; on disks without links by a look first.

    Args:
        root: a folder that the file is not to leave, whatever is put in place of those in it after
            they were looked at.

    Raises:
        OSError: it cannot be.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with _opened(target.parent, root) as folder:
        name = target if folder is None else target.name
        try:
            os.link(path, name, dst_dir_fd=folder, follow_symlinks=False)
        except FileExistsError:
            return False
        except (OSError, NotImplementedError):
            if os.path.lexists(target):
                return False
            os.rename(path, name, dst_dir_fd=folder)
        else:
            path.unlink()
    files.sync_folder(target.parent)
    return True


@contextmanager
def _opened(folder: Path, root: Path | None) -> Iterator[int | None]:
    """A folder itself, reached from `root` through no link; None where it may be any, or where the
    system opens no folders."""
    if root is None or os.link not in os.supports_dir_fd:
        yield None
        return
    begun, real = Path(os.path.realpath(root)), Path(os.path.realpath(folder))
    if not real.is_relative_to(begun):
        raise OSError(errno.ELOOP, "a link leads out of its folder")
    opened = os.open(begun, os.O_DIRECTORY)
    try:
        for part in real.relative_to(begun).parts:
            inner = os.open(part, os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=opened)
            os.close(opened)
            opened = inner
        yield opened
    finally:
        os.close(opened)


def _sweep(folder: Path) -> None:
    """Remove what killed processes left of copies, when it is an hour old."""
    for left in folder.glob(f"{_BEGUN}*"):
        if time.time() - files.modified(left) > _STALE:
            left.unlink(missing_ok=True)


def _copy(
    source: Path, write: Callable[[bytes], object], check: Callable[[], None]
) -> tuple[int, str]:
    sha, size = hashlib.sha256(), 0
    with files.readable(source):
        files.demand_file(source, FileUnreadable)
        opened = source.open("rb")
    with opened:
        while True:
            check()
            with files.readable(source):
                data = opened.read(_PIECE)
            if not data:
                return size, sha.hexdigest()
            sha.update(data)
            size += len(data)
            write(data)
