"""What a file may be in that does not tell it: how its first words read in each encoding."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from refman.model.errors import FileUnreadable
from refman.services.files.said import demand_file, readable

_LOOKED_AT = 1 << 20
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

    Looks at the first megabyte of each; one that cannot be read is in no doubt here.
    """
    for path in paths:
        try:
            head = _head(path)
        except FileUnreadable:
            continue
        if readings := _readings(head, encodings):
            return InDoubt(path, readings)
    return None


def _head(path: Path) -> bytes:
    """Whole lines of it, as far as they go."""
    with readable(path):
        demand_file(path, FileUnreadable)
        with path.open("rb") as file:
            head = file.read(_LOOKED_AT)
    return head[: head.rfind(b"\n") + 1] if len(head) == _LOOKED_AT else head


def _readings(head: bytes, encodings: Sequence[str]) -> list[tuple[str, str]]:
    from refman.bibtex.encoding import binary, decode, doubt  # no start needs it

    coding = decode(head)[1]
    if binary(head) or coding.mixed or not doubt(coding, head):
        return []
    found = ((name, decode(head, name)) for name in encodings)
    return [(name, _words(text)) for name, (text, coding) in found if coding.codec == name]


def _words(text: str) -> str:
    """The rest of the line from the first letter beyond ASCII on."""
    start = next((at for at, letter in enumerate(text) if ord(letter) > 127), 0)
    return text[start : start + _WORDS].partition("\n")[0].strip(' {}",\r')
