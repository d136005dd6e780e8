"""Every real file: read in pieces as it is read whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from refman.bibtex.encoding import decode, shown
from refman.formats.bibtex import read_stream, source_of
from refman.services import files
from tests.corpora.files import bib_files, name_of, needed

pytestmark = [pytest.mark.corpora, needed, pytest.mark.timeout(1200)]

SOURCE = source_of("a.bib")


def pieces(path: Path, length: int) -> Iterator[str]:
    """The text as an import reads it, cut anew at every so many characters."""
    with files.text(path) as text:
        for piece in text.pieces:
            for at in range(0, len(piece), length):
                yield piece[at : at + length]


@pytest.mark.parametrize("length", [997, 1 << 18])
def test_a_file_in_pieces_is_read_as_the_whole(length: int) -> None:
    wrong = []
    for path in bib_files():
        data = path.read_bytes()
        if data.strip():
            whole = list(read_stream([shown(decode(data)[0])], SOURCE))
            if list(read_stream(pieces(path, length), SOURCE)) != whole:
                wrong.append(name_of(path))

    assert wrong == []
