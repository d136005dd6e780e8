"""A .bib file as its text, its coding and its blocks: it gives back the bytes it came from."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile
from operator import itemgetter

from refman.bibtex.blocks import Block, Entry, Field, String
from refman.bibtex.encoding import UTF8, Coding, decode, encode, shown, told
from refman.bibtex.order import Order
from refman.bibtex.scanner import entry_at, scan
from refman.bibtex.values import SPACE, field_text, macro_text, macros_of, overlong

STRING = re.compile(f"@{SPACE}*[sS][tT][rR][iI][nN][gG]")
"""What defines a macro, or reads as if it did."""
_LINE_END = re.compile("\r\n?|\n")


@dataclass(frozen=True)
class Document:
    """A .bib file, whatever is in it.

    Args:
        text: all of it, line ends as they are, without the byte order mark.
        coding: how it became bytes.
        given: texts of macros that other files define, by name in lower case.
    """

    text: str
    coding: Coding = UTF8
    given: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, data: bytes, codec: str | None = None) -> "Document":
        """The document of a file's bytes; never fails.

        Args:
            codec: what the user says the encoding is; guessed when it is None or cannot be.
        """
        return cls(*decode(data, codec))

    @classmethod
    def told(cls, data: bytes, said: str) -> "Document":
        """As `of`, where the user says what the file is in: see `encoding.told`."""
        coding = told(lambda: (data,), said)
        return cls(data[len(coding.bom) :].decode(coding.codec, coding.errors), coding)

    def to_bytes(self) -> bytes:
        """The bytes of the file: those it came from."""
        return encode(self.text, self.coding)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """What it is made of, in order, without gaps."""
        return tuple(scan(self.text))

    def macros(self, offset: int | None = None) -> dict[str, str]:
        """Texts of macros by name in lower case, as they are at a place, or at the end.

        As in BibTeX a macro is known behind its definition, and of two with one name the one
        before counts.
        """
        at = len(self.text) if offset is None else offset
        found = {name: _before(texts, at) for name, texts in self._defined.items()}
        return {**self.given, **{name: text for name, text in found.items() if text is not None}}

    def entries(self) -> Iterator[Entry]:
        """Its entries in order; two may have one key, and keys may be empty."""
        return (block for block in self.blocks if isinstance(block, Entry))

    def entry(self, key: str) -> Entry | None:
        """The first entry with a key, as BibTeX counts; keys differ by case here."""
        return next((entry for entry in self.entries() if entry.key == key), None)

    def entry_at(self, start: int) -> Entry:
        """The entry that begins at a place, where one does; the rest is not read."""
        entry = entry_at(self.text, start)
        if entry is None:  # it is too long to be read by itself
            entry = next(one for one in self.leading() if one.start == start)
        return entry

    def leading(self) -> Iterator[Entry]:
        """Its entries in order, read one by one, for who looks at the first of them only."""
        return (block for block in self.passing() if isinstance(block, Entry))

    def passing(self) -> Iterable[Block]:
        """Its blocks in order, read one by one and not kept."""
        return self.__dict__.get("blocks") or scan(self.text)

    @cached_property
    def order(self) -> Order:
        """The order of fields that its entries have."""
        return Order(self.leading())

    def source(self, block: Block | Field) -> str:
        """The text of a block; of a field, the source of its value."""
        if isinstance(block, Field):
            return self.text[block.value_start : block.value_end]
        return self.text[block.start : block.end]

    def value(self, written: Field) -> str:
        """BibTeX text of a field: no delimiters, macros expanded, white space folded."""
        source = self.source(written)
        if source[:1] == "{" and "#" not in source:  # as most are: no macro can stand in it
            return shown(field_text(written.name, source, {}))
        named = {name.lower() for name in macros_of(source)}
        texts = {name: self._macro(name, written.start) for name in named}
        known = {name: text for name, text in texts.items() if text is not None}
        return shown(field_text(written.name, source, known))

    def line(self, offset: int) -> int:
        """The line of a place, counted from 1."""
        return bisect_right(self._lines, offset)

    def _macro(self, name: str, offset: int) -> str | None:
        text = _before(self._defined.get(name, []), offset)
        return self.given.get(name) if text is None else text

    @cached_property
    def _defined(self) -> dict[str, list[tuple[int, str]]]:
        """Of each macro by name in lower case, where it is defined and as what."""
        defined: dict[str, list[tuple[int, str]]] = {}
        table = dict(self.given)
        for block in self._strings():
            name = define(table, self.text, block)
            defined.setdefault(name, []).append((block.start, table[name]))
        return defined

    def _strings(self) -> Iterator[String]:
        """Its macros; the text behind the last of them need not be read."""
        last = max((found.start() for found in STRING.finditer(self.text)), default=-1)
        before = takewhile(lambda block: block.start <= last, self.passing())
        return (block for block in before if isinstance(block, String))

    @cached_property
    def _lines(self) -> list[int]:
        r"""Where lines begin, behind `\n`, `\r\n` or `\r`."""
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]


def define(table: dict[str, str], text: str, string: String) -> str:
    """Put a macro into a table; it may use those that are there already, as in BibTeX.

    One whose text would be too long (`values.overlong`) keeps the names of the others in it.

    Returns:
        Its name in lower case.
    """
    name, _, start, end = string.field
    source = text[start:end]
    table[name.lower()] = macro_text(source, {} if overlong(source, table) else table)
    return name.lower()


def _before(texts: list[tuple[int, str]], offset: int) -> str | None:
    """The last of the texts that are defined before a place."""
    at = bisect_left(texts, offset, key=itemgetter(0))
    return texts[at - 1][1] if at else None
