"""Every parser of refman as a function of one text, which fails where the parser does."""

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from refman.bibtex import danger, latex
from refman.bibtex.document import Document
from refman.bibtex.profile import Profile
from refman.bibtex.render import render
from refman.formats import Unread, formats
from refman.formats.base import Format
from refman.latex import blg, evidence, manuscript, scanner
from refman.model import dates, language, names
from refman.model.errors import QueryError, RefmanError
from refman.services import keys
from refman.store import Library, derive, ranking

Parser = Callable[[str], None]


def document(text: str) -> None:
    """A .bib file is read and joins back to its bytes; each field has a value."""
    data = text.encode("utf-8", "surrogatepass")
    read = Document.of(data)
    assert read.to_bytes() == data
    assert "".join(map(read.source, read.blocks)) == read.text
    for entry in read.entries():
        for field in entry.fields:
            read.value(field)


def _format(one: Format) -> Parser:
    def parse(text: str) -> None:
        one.recognises(text[:65536])
        for found in one.read([text], "file").found:
            if not isinstance(found, Unread):
                derive.of(found)
                render(found, Profile())

    return parse


def people(text: str) -> None:
    """A list of names is read, and what is written of it reads the same."""
    read = names.people(text)
    again = names.people(" and ".join(map(names.written, read)))
    assert len(again) == len(read)


def marked_up(text: str) -> None:
    """LaTeX becomes plain text, whatever it is; what TeX would run is found and made harmless."""
    latex.plain(text)
    latex.runs(text)
    assert not danger.dangers(danger.harmless(text))


def query(text: str) -> None:
    """A query is understood or refused at a place in it."""
    try:
        node = language.parse(text)
    except QueryError as error:
        refused = error.position
    else:
        refused = 0
        ranking.asked(_library().reading, node, "added", descending=False, best=False).first(9)
    assert 0 <= refused <= len(text)


@cache
def _library() -> Library:
    folder = tempfile.TemporaryDirectory()
    library = Library.open(Path(folder.name) / "l.refman")
    _kept.append(folder)
    return library


_kept: list[object] = []
"""As long as the library is asked."""


def _file(ending: str, read: Callable[[Path], object], *spoilt: type[Exception]) -> Parser:
    def parse(text: str) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"main{ending}"
            path.write_bytes(text.encode("utf-8", "surrogatepass"))
            try:
                read(path)
            except spoilt:
                return

    return parse


def tex(text: str) -> None:
    """What a .tex file cites."""
    scanner.scan(text, Path("main.tex"))


def date(text: str) -> None:
    """A date as some page prints it, or as a field has it."""
    dates.of_print(text)
    dates.sound(text)
    dates.of_fields({"date": text, "year": text, "month": text})


def pattern(text: str) -> None:
    """A pattern of citation keys."""
    try:
        keys.check(text)
    except RefmanError:
        return


PARSERS: dict[str, Parser] = {
    "document": document,
    **{f"format {one.name}": _format(one) for one in formats()},
    "names": people,
    "latex": marked_up,
    "query": query,
    "aux": _file(".aux", evidence.aux),
    "bcf": _file(".bcf", evidence.bcf, evidence.Spoilt),
    "blg": _file(".blg", blg.messages),
    "tex": tex,
    "manuscript": _file(".tex", manuscript.read),
    "date": date,
    "key pattern": pattern,
}
