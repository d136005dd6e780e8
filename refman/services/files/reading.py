"""Reading files whole, or text of whatever encoding piece by piece."""

import codecs
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar

from refman.model.errors import FileUnreadable
from refman.services import exchange
from refman.services.files.facts import Stamp, stamp
from refman.services.files.said import demand_file, readable, shown

if TYPE_CHECKING:
    from refman.bibtex.encoding import Coding

T = TypeVar("T")
_LONGEST = 1 << 30
_HEAD = 65536
_PIECE = 1 << 18
_PATIENCE = 1.0
_MOMENT = 0.02


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
def text(path: Path, stop: Callable[[], None] = lambda: None, encoding: str = "") -> Iterator[Text]:
    """A text file of whatever encoding, open for reading; only a piece of it is held at a time.

    Args:
        stop: called again and again before there is a text; may raise.
        encoding: what it is in where its bytes leave that in doubt.

    Raises:
        EncodingUnknown: there is no such encoding.
        FileUnreadable: it is missing, no file, empty, or no text.
    """
    from refman.bibtex.encoding import binary, doubt, told  # no start needs it
    from refman.store.schema import is_library

    with readable(path):
        demand_file(path, FileUnreadable)
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
            coding = told(lambda: _pieces(file, stop), encoding)
        yield Text(path, file, coding, doubt(coding, start))


def whole(path: Path) -> str:
    """All of a text file of whatever encoding; raises FileUnreadable as `text` does."""
    with text(path) as opened:
        return "".join(opened.pieces)


def is_text(path: Path) -> bool:
    """Whether a file begins as a text does, of whatever encoding, or has nothing in it; raises
    FileUnreadable when it is missing, no file, or withheld."""
    from refman.bibtex.encoding import binary  # no start needs it

    with readable(path):
        demand_file(path, FileUnreadable)
        with path.open("rb") as file:
            return not binary(file.read(_HEAD))


def data(path: Path) -> bytes:
    """All bytes of a file; raises FileUnreadable when it is missing, no file, withheld, or longer
    than any bibliography."""
    with readable(path):
        demand_file(path, FileUnreadable)
        if (length := path.stat().st_size) > _LONGEST:
            raise FileUnreadable(
                f"“{shown(path)}” is too large to be read: {length / 1e9:,.1f} GB."
            )
        return path.read_bytes()


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


def _pieces(file: BinaryIO, stop: Callable[[], None] = lambda: None) -> Iterator[bytes]:
    file.seek(0)
    while piece := file.read(_PIECE):
        stop()
        yield piece
