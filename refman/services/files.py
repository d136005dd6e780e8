"""Reading and replacing files so that nothing is lost: whole or not at all."""

import codecs
import errno
import glob
import hashlib
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TypeVar

from refman.model.errors import (
    FileChanged,
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    RefmanError,
)
from refman.services import exchange

if TYPE_CHECKING:
    from refman.bibtex.encoding import Coding

T = TypeVar("T")

STANDARD_INPUT = Path("-")
"""The name by which the shell hands on what another program writes."""

_HEAD = 65536
_PIECE = 1 << 18
_STALE = 3600
_PATIENCE = 1.0
_WRITER_COMES = 5.0
_MOMENT = 0.02
_ELSEWHERE = (
    "What stood there before is untouched; choose another place or make room, and try again."
)


class Text:
    """A text file as it is read: its pieces in order, once, and how far they have come.

    Args:
        pieces: the text, line ends as they are, without a byte order mark; raises
            FileUnreadable when the file fails or changes meanwhile.
        total: bytes of the file.
        doubt: a sentence when its encoding was guessed; or "".
    """

    def __init__(self, path: Path, file: BinaryIO, coding: "Coding", doubt: str) -> None:
        self.doubt = doubt
        self.total = os.fstat(file.fileno()).st_size
        self.done = 0
        self.pieces = self._read(path, file, coding)

    def _read(self, path: Path, file: BinaryIO, coding: "Coding") -> Iterator[str]:
        from refman.bibtex.encoding import decoded
        from refman.bibtex.encoding import shown as seen

        with readable(path):
            try:
                for text in decoded(self._counted(file), coding):
                    yield seen(text)
            except UnicodeDecodeError as error:
                reason = f"“{shown(path)}” was changed while it was read. Import it again."
                raise FileUnreadable(reason) from error

    def _counted(self, file: BinaryIO) -> Iterator[bytes]:
        for data in _pieces(file):
            self.done += len(data)
            yield data


@contextmanager
def text(path: Path, stop: Callable[[], None] = lambda: None) -> Iterator[Text]:
    """A text file of whatever encoding, open for reading; only a piece of it is held at a time.

    Args:
        stop: called again and again before there is a text; may raise.

    Raises:
        FileUnreadable: it is missing, a folder, empty, or no text.
    """
    from refman.bibtex.encoding import binary, detect, doubt  # no start needs it
    from refman.store.schema import is_library

    with readable(path):
        file = path.open("rb")
    with file:
        with readable(path):
            start = file.read(_HEAD)
            if not start.strip(codecs.BOM_UTF8 + b" \t\r\n"):
                raise FileUnreadable(f"“{shown(path)}” is empty.")
            if is_library(start):
                raise FileUnreadable(
                    f"“{shown(path)}” is a library of refman, not a text file;"
                    " “refman --library FILE” opens it."
                )
            if binary(start):
                raise FileUnreadable(f"“{shown(path)}” is not a text file.")
            coding = detect(lambda: _pieces(file, stop))
        yield Text(path, file, coding, doubt(coding, start))


def whole(path: Path) -> str:
    """All of a text file of whatever encoding; raises FileUnreadable as `text` does."""
    with text(path) as opened:
        return "".join(opened.pieces)


def data(path: Path) -> bytes:
    """All bytes of a file; raises FileUnreadable when it is missing, no file, or withheld."""
    with readable(path):
        demand_file(path, FileUnreadable)
        return path.read_bytes()


class Stamp(NamedTuple):
    """What changes when a file is written."""

    modified: int
    size: int
    inode: int


def at_rest(path: Path, read: Callable[[BufferedReader], T]) -> tuple[T, Stamp]:
    """What `read` finds in a file that nobody is writing, be it called again for that; waits a
    second for who does.

    Raises:
        FileUnreadable: it is missing, no file, or withheld; or another program still holds it open
            to write.
    """
    deadline = time.monotonic() + _PATIENCE
    while True:
        with readable(path):
            demand_file(path, FileUnreadable)
            before = stamp(path)
            with path.open("rb") as file:
                found = read(file)
            if not exchange.written_to(path) and stamp(path) == before:
                return found, before
        if time.monotonic() > deadline:
            raise FileUnreadable(f"“{shown(path)}” is being written by another program.")
        time.sleep(_MOMENT)


def stamp(path: Path) -> Stamp:
    """That of a file; raises OSError."""
    found = path.stat()
    return Stamp(found.st_mtime_ns, found.st_size, found.st_ino)


def _pieces(file: BinaryIO, stop: Callable[[], None] = lambda: None) -> Iterator[bytes]:
    file.seek(0)
    while piece := file.read(_PIECE):
        stop()
        yield piece


@contextmanager
def settled(path: Path, stop: Callable[[], None]) -> Iterator[Path]:
    """A file that can be read twice: `path`, or what a pipe or standard input gave, kept aside.

    Args:
        stop: called again and again while a pipe is waited for; may raise.

    Raises:
        FileUnreadable: nobody writes to the pipe.
    """
    given = path == STANDARD_INPUT
    with readable(path):
        piped = path.is_fifo()
    if not given and not piped:
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="refman.") as folder:
        kept = Path(folder) / "given"
        with readable(path), kept.open("wb") as file:
            for data in _standard_input() if given else _piped(path, stop):
                stop()
                file.write(data)
        yield kept


def size(path: Path) -> int:
    """Bytes of a file, 0 for one that cannot be read."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _standard_input() -> Iterator[bytes]:
    return iter(lambda: sys.stdin.buffer.read(_PIECE), b"")


def _piped(path: Path, stop: Callable[[], None]) -> Iterator[bytes]:
    """What is written to a pipe; to open it in the plain way waits for a writer for ever."""
    deadline = time.monotonic() + _WRITER_COMES
    begun = False
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        while True:
            stop()
            try:
                data = os.read(descriptor, _PIECE)
            except BlockingIOError:  # somebody has it open, and writes nothing now
                begun, data = True, b""
            else:
                if not data and begun:
                    return
            if data:
                begun = True
                yield data
            elif not begun and time.monotonic() > deadline:
                raise FileUnreadable(f"“{shown(path)}” is a pipe to which no program writes.")
            else:
                time.sleep(_MOMENT)
    finally:
        os.close(descriptor)


def shown(path: Path) -> str:
    """A path as text that can be kept and printed, also where its name is no UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")


def place(path: Path) -> str:
    """The whole path as text, by which a file is known; raises FileUnwritable."""
    with writable(path):
        return shown(path.absolute())


def modified(path: Path) -> float:
    """When a file was written last, in seconds since 1970; 0 where there is none to be seen."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


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


def demand_file(path: Path, error: type[RefmanError]) -> None:
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
