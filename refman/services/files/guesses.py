"""What a file may be in that does not tell it: how its first words read in each encoding."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from refman.model.errors import FileUnreadable
from refman.services.files.said import demand_file, readable

_PIECE = 1 << 18
_HEAD = 4096
_LINES = 1 << 20
_WORDS = 32


class InDoubt(NamedTuple):
    """A file whose encoding its bytes leave in doubt.

    Args:
        readings: the encodings that it may be in, each with how words beyond ASCII read in it.
    """

    path: Path
    readings: Sequence[tuple[str, str]]


def in_doubt(paths: Sequence[Path], encodings: Sequence[str]) -> InDoubt | None:
    """The first of some files whose encoding the user has to say; none without such a file.

    Looks through all of each, and at the beginning and no more than a megabyte of the lines that go
    beyond ASCII; one that cannot be read is in no doubt here.
    """
    for path in paths:
        try:
            with readable(path):
                demand_file(path, FileUnreadable)
                telling = b"".join(_telling(path))
        except FileUnreadable:
            continue
        if readings := _readings(telling, encodings):
            return InDoubt(path, readings)
    return None


def _telling(path: Path) -> Iterator[bytes]:
    """What of a file tells its encoding: whole lines, for no letter of those in question has the
    byte of a line's end."""
    with path.open("rb") as file:
        yield file.read(_HEAD)
        yield file.readline(_LINES)
        left = _LINES
        while left > 0 and (piece := file.read(_PIECE) + file.readline(_LINES)):
            if not piece.isascii():
                lines = [line for line in piece.splitlines(keepends=True) if not line.isascii()]
                left -= sum(map(len, lines))
                yield from lines


def _readings(telling: bytes, encodings: Sequence[str]) -> list[tuple[str, str]]:
    from refman.bibtex.encoding import decode, doubt  # no start needs it

    coding = decode(telling)[1]
    if 0 in telling or coding.mixed or not doubt(coding, telling):  # UTF-16 has noughts
        return []
    found = ((name, decode(telling, name)) for name in encodings)
    return [(name, _words(text)) for name, (text, coding) in found if coding.codec == name]


def _words(text: str) -> str:
    """The rest of the line from the first letter beyond ASCII on."""
    start = next((at for at, letter in enumerate(text) if ord(letter) > 127), 0)
    return text[start : start + _WORDS].partition("\n")[0].strip(' {}",\r')
