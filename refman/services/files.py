"""Reading files of whatever encoding, and what the system says of files in words of the user's."""

import codecs
import errno
import hashlib
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from refman.model.errors import (
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    RefmanError,
)
from refman.services import exchange

if TYPE_CHECKING:
    from refman.bibtex.encoding import Coding

STANDARD_INPUT = Path("-")
"""The name by which the shell hands on what another program writes."""

_HEAD = 65536
_PIECE = 1 << 18
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
        time.sleep(_MOMENT)


def _stamp(path: Path) -> tuple[int, int, int] | None:
    with suppress(OSError):
        found = path.stat()
        return found.st_mtime_ns, found.st_size, found.st_ino
    return None


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
    """SHA-256 of the bytes that `replacing.replace` would write."""
    sha = hashlib.sha256()
    for piece in pieces:
        sha.update(piece.encode("utf-8"))
    return sha.hexdigest()


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
