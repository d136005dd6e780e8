"""A .bib file's entries; what cannot be read is reported with its line and the reason.

Read by `refman.bibtex`, not with bibtexparser: that ends a quoted value at a quotation mark in
braces, takes a backslash to escape a brace, leaves `"a" # b` as it is typed, drops an entry that
has a field twice, joins two fields where a comma is missing, and loses its line numbers behind a
backslash (2.1.0); the real BibTeX, which is what an author's file was written for, does none of
that. So bibtexparser is no part of the program; the tests hold the two against each other, and
the benchmark measures them in one run.

Comments and free text between entries are no entries and are passed over, but for the groups that
JabRef and BibDesk keep in comments; preambles come along as texts. Keywords become tags, and
`keywords` is written again from the tags.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import PurePath

from refman.bibtex.blocks import Block, Comment, Field, Preamble, String, Text
from refman.bibtex.blocks import Entry as Written
from refman.bibtex.document import define
from refman.bibtex.encoding import shown
from refman.bibtex.faults import faults
from refman.bibtex.groups import Groups
from refman.bibtex.latex import plain
from refman.bibtex.scanner import Stretch, line_ends, lined, scan_stream
from refman.bibtex.values import LONGEST, NAME, SPACE, expand, field_text, overlong
from refman.formats.base import Format, Parsed, Unread
from refman.model.entry import Entry, Sighting, Source
from refman.model.tag_names import of_keyword, outermost, tidy

_KEYWORD = re.compile("[^,;]+")
_COMMAND = re.compile(rf"(?<!\w)@{SPACE}{{0,99}}[A-Za-z]{NAME}{{0,99}}{SPACE}{{0,99}}[{{(]")


def recognises(text: str) -> bool:
    """Whether an entry or another `@` command of BibTeX begins a line."""
    return any(_COMMAND.match(line.lstrip()) for line in re.split(r"[\r\n](?=[ \t]*@)", text))


def read(pieces: Iterable[str], name: str) -> Parsed:
    """The entries of a .bib file in order; two with one key are both there."""
    file = _File(source_of(name))
    return Parsed(file.source, _read_stream(pieces, file), file.groups, file.preambles)


def read_stream(pieces: Iterable[str], source: Source) -> Iterator[Entry | Unread]:
    """Entries and what is unread, from a text of which one block at a time is held."""
    yield from _read_stream(pieces, _File(source))


def _read_stream(pieces: Iterable[str], file: "_File") -> Iterator[Entry | Unread]:
    beginning = ""
    for stretch in scan_stream(pieces):
        beginning = beginning or stretch.text[:80].strip()
        yield from file.read(stretch)
    if file.empty:
        yield Unread(0, "There is no BibTeX entry in the file.", beginning)


def source_of(name: str) -> Source:
    """Where the entries of a file come from; `name` is its path."""
    return Source(f"file:{name}", PurePath(name).name, "file")


class _File:
    """What was read so far that says how to read on: the macros, and how many entries."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.groups = Groups()
        self.preambles: list[str] = []
        self._macros: dict[str, str] = {}
        self._count = 0
        self.empty = True
        """Whether nothing but text was read."""

    def read(self, stretch: Stretch) -> Iterator[Entry | Unread]:
        line, at = stretch.line, 0
        text = shown(stretch.text)  # of the same length
        for block in stretch.blocks:
            line += line_ends(text, at, block.start)
            at = block.start
            self.empty = self.empty and isinstance(block, Text)
            if isinstance(block, Written):
                fields = self._fields(text, block)
                if block.notes or len(fields) < len(block.fields):
                    yield from self._faults(text, block, line)
                for field in block.fields if self._macros else ():
                    yield from self._overlong(text, field, block.start, line)
                yield self._entry(block, fields)
            elif isinstance(block, String):
                yield from self._overlong(text, block.field, block.start, line)
                define(self._macros, text, block)
            elif isinstance(block, Comment):
                self.groups.read(text[block.start : block.end])
            elif isinstance(block, Preamble):
                value = text[block.value_start : block.value_end]
                self.preambles.append(expand(value, self._macros))
            if not isinstance(block, Written):
                yield from self._faults(text, block, line)

    def _faults(self, text: str, block: Block, line: int) -> Iterator[Unread]:
        found = sorted(faults(text, block))
        places = lined(text, block.start, line, (fault.start for fault in found))
        for fault, place in zip(found, places, strict=True):
            reason = fault.reason
            if fault is block:
                reason = f"It is no whole BibTeX entry. {fault.reason}"
            yield _unread(text, place, fault.start, fault.end, reason)

    def _overlong(self, text: str, field: Field, start: int, line: int) -> Iterator[Unread]:
        if overlong(text[field.value_start : field.value_end], self._macros):
            place = line + line_ends(text, start, field.start)
            reason = (
                f"The macros in “{field.name}” would make it longer than {LONGEST:,} characters;"
                " their names stand in it."
            )
            yield _unread(text, place, field.start, field.value_end, reason)

    def _fields(self, text: str, written: Written) -> dict[str, str]:
        """Of a field that stands twice the first one."""
        fields: dict[str, str] = {}
        macros = self._macros
        for name, _, start, end in written.fields:
            lower = name.lower()
            if lower not in fields:
                fields[lower] = field_text(lower, text[start:end], macros)
        return fields

    def _entry(self, written: Written, fields: dict[str, str]) -> Entry:
        keywords = fields.pop("keywords", "")
        tags = frozenset(tags_of(keywords))
        self.groups.nested |= outermost(keywords)
        self._count += 1
        title = plain(fields.get("title", ""))
        sighting = Sighting(self.source.uid, self._count, title)
        return Entry(written.kind.lower(), fields, written.key, tags, (sighting,))


def tags_of(keywords: str) -> Iterator[str]:
    """The keywords of an entry, which commas or semicolons part, as plain text."""
    parts = (tag_of(part) for part in _KEYWORD.findall(keywords))
    return (part for part in parts if part)


@lru_cache(maxsize=4096)
def tag_of(keyword: str) -> str:
    """The tag that a keyword is; "" for none."""
    return tidy(plain(keyword)) if "$" in keyword else of_keyword(plain(keyword))


def _unread(text: str, line: int, start: int, end: int, reason: str) -> Unread:
    return Unread(line, reason, " ".join(text[start : min(end, start + 80)].split()))


FORMAT = Format("bibtex", "BibTeX file", (".bib",), recognises, read, lenient=True)
