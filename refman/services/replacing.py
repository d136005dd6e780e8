"""Files written whole or not at all: beside the one whose place they take, synced, then renamed.

`.refs.bib.MACHINE.RANDOM.new` is being written, and is locked by who writes it: one that nobody
locks was left by a process that was killed, and goes when the file is looked at next. What another
machine left goes after an hour, for a lock may hold on one machine alone, or not at all.

Where the system can exchange two files, the new one is called `….SUM.swap` before it is, after the
check sum of its text. One that a killed process left has either that text, or what stood in the
file; this goes back to where it stood, for nobody had a look at it yet.
"""

import errno
import glob
import hashlib
import os
import re
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import BinaryIO, NamedTuple

from refman.model.errors import FileChanged, FileUnwritable, RefmanError
from refman.services import exchange, files

_STALE = 3600
"""Seconds after which a temporary file goes whoever left it."""
_TRIES = 3
_AGAIN = "It is as it was; refman tries again."
_SUM = 8
"""Letters of a check sum."""
_OWN = re.compile(rf"[0-9a-f]{{4}}\.[a-z0-9_]{{8}}\.(?:new|[0-9a-f]{{{_SUM}}}\.swap)")
"""What follows the name of a file in that of one for its place: a user's own has other letters."""


class _New(NamedTuple):
    """A file that is being written; whoever has it closes `file`."""

    file: BinaryIO
    path: Path


def replace(path: Path, pieces: Iterable[str]) -> str:
    """Write a file whole: to a temporary name, synced, then renamed over what stood there.

    A link is followed, and permissions of a file that was there are kept.

    Returns:
        The SHA-256 of what was written (UTF-8).

    Raises:
        FileUnwritable: what stood there before is untouched.
    """
    with files.writable(path):
        target = Path(os.path.realpath(path))
        files.demand_file(target, FileUnwritable)
    with files.writable(path), _beside(target) as new:
        written = _write(new.file, (piece.encode("utf-8") for piece in pieces))
        new.path.chmod(target.stat().st_mode & 0o7777 if target.exists() else files.default_mode())
        new.path.replace(target)
        files.sync_folder(target.parent)
    return written


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
    with files.writable(path, _AGAIN):
        target, before = _replaceable(path)
        with _beside(target) as new:
            written = _write(new.file, pieces)
            new.path.chmod(before.st_mode & 0o7777)
            with suppress(OSError, AttributeError):  # not ours to give, or no owners here
                os.chown(new.path, before.st_uid, before.st_gid)
            _exchange(new.path, target, known, written)
            files.sync_folder(target.parent)
    return written


def demand_replaceable(path: Path) -> None:
    """Demand that `replace_known` could write a file as things are; raises FileUnwritable."""
    with files.writable(path, "It is as it was."):
        target, _ = _replaceable(path)
        if not os.access(target.parent, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _replaceable(path: Path) -> tuple[Path, os.stat_result]:
    target = Path(os.path.realpath(path))
    found = target.stat()
    if not found.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "it is read-only")
    return target, found


def sweep(path: Path) -> None:
    """Clear away what killed processes left of a file when they wrote it; see the module."""
    target = Path(os.path.realpath(path))
    begin = f".{target.name}."
    for left in target.parent.glob(f"{glob.escape(begin)}*"):
        if not _OWN.fullmatch(left.name, len(begin)):
            continue
        with suppress(OSError, RefmanError), _lock(left, alone=True) as locked:
            abandoned = locked and f".{_machine()}." in left.name and _is_spare(left, target)
            if abandoned or time.time() - left.stat().st_mtime > _STALE:
                left.unlink()


def _is_spare(left: Path, target: Path) -> bool:
    """Whether nobody misses a file that a killed process left; what stood in the file goes back."""
    written = left.suffixes[-2].removeprefix(".")
    if left.suffix == ".new" or (files.digest(left) or "").startswith(written):
        return True
    now = files.digest(target) or ""
    if now.startswith(written):
        _take_place(left, target, now, files.digest(left) or "")
        return True
    return False


def _write(file: BinaryIO, pieces: Iterable[bytes]) -> str:
    """Have the pieces be on the disk; returns their SHA-256."""
    sha = hashlib.sha256()
    with file:
        for piece in pieces:
            sha.update(piece)
            file.write(piece)
        files.sync(file)
    return sha.hexdigest()


@contextmanager
def _beside(target: Path) -> Iterator[_New]:
    """A new file for the place of another one, and nobody else's."""
    sweep(target)
    prefix = f".{target.name}.{_machine()}."
    with ExitStack() as stack:
        for _ in range(_TRIES):  # who sweeps at this moment may take it for one that was left
            descriptor, name = tempfile.mkstemp(prefix=prefix, suffix=".new", dir=target.parent)
            new = _New(stack.enter_context(os.fdopen(descriptor, "wb")), Path(name))
            stack.callback(new.path.unlink, missing_ok=True)
            if stack.enter_context(_lock(new.path, alone=False)) and new.path.exists():
                break
        yield new


@contextmanager
def _lock(path: Path, *, alone: bool) -> Iterator[bool]:
    """Lock a file, with others or `alone`; says whether that could be."""
    if os.name != "posix":
        yield False
        return
    import fcntl  # there is none on Windows

    how = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except FileNotFoundError:  # who sweeps at this moment has taken it away
        yield False
        return
    try:
        locked = True
        try:
            fcntl.flock(descriptor, how | fcntl.LOCK_NB)
        except OSError:  # somebody has it, or the disk knows no locks
            locked = False
        yield locked
    finally:
        os.close(descriptor)


@cache
def _machine() -> str:
    """A few signs for this computer among those that share a disk."""
    name = os.uname().nodename if os.name == "posix" else ""
    return hashlib.sha256(name.encode()).hexdigest()[:4]


def _exchange(new: Path, target: Path, known: str, written: str) -> None:
    """Have a whole file take the place of the one with a check sum, and of no other."""
    whole = new.with_suffix(f".{written[:_SUM]}.swap")
    new.rename(whole)
    try:
        with _lock(target, alone=False):  # under the other name it is nobody's leftover
            _take_place(whole, target, known, written)
    finally:
        whole.unlink(missing_ok=True)


def _take_place(new: Path, target: Path, known: str, written: str) -> None:
    """Exchange the files, look at what came out, and put it back if it is not what is known.

    So nothing that is saved between a look and a rename is lost, nor what an editor still writes
    into the file that it has open. A look before has nobody see a text that has to go again, but
    for a moment.
    """
    if files.digest(target) != known:
        raise changed(target)
    if not exchange.swap(new, target):
        new.replace(target)
    elif exchange.written_to(new) or _sum_of(new) != known:
        _put_back(new, target, written)
        raise changed(target)


def _put_back(new: Path, target: Path, ours: str) -> None:
    while True:
        theirs = _sum_of(new)
        try:
            exchange.swap(new, target)
        except FileNotFoundError:  # ours went already, as by who deletes a file to write it
            if _named(new, target):
                return
            continue
        if not exchange.written_to(new) and _sum_of(new) == ours:
            return
        ours = theirs


def _sum_of(path: Path) -> str:
    """The SHA-256 of what came out of a file; "" for what cannot be read, which is not ours."""
    with suppress(OSError, RefmanError):
        return files.digest(path) or ""
    return ""


def _named(new: Path, target: Path) -> bool:
    """Have a file go by a name that none has; whether none had it."""
    try:
        target.hardlink_to(new)
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        new.rename(target)
    return True


def changed(path: Path) -> FileChanged:
    """What is said when a file is not what it was when it was read."""
    return FileChanged(f"“{files.shown(path)}” was changed by another program at this moment.")
