"""A .bib file as its text, its coding and its blocks: it gives back the bytes it came from."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from refman.bibtex.blocks import Block, Entry, Field, String
from refman.bibtex.encoding import UTF8, Coding, decode, encode, shown
from refman.bibtex.scanner import scan
from refman.bibtex.values import expand, macro_text

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

    def to_bytes(self) -> bytes:
        """The bytes of the file: those it came from."""
        return encode(self.text, self.coding)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """What it is made of, in order, without gaps."""
        return tuple(scan(self.text))

    @cached_property
    def macros(self) -> dict[str, str]:
        """Texts of its own macros by name in lower case; of two with one name the last counts."""
        table = dict(self.given)
        for block in self.blocks:
            if isinstance(block, String):
                define(table, self.text, block)
        return table

    def entries(self) -> Iterator[Entry]:
        """Its entries in order; two may have one key, and keys may be empty."""
        return (block for block in self.blocks if isinstance(block, Entry))

    def entry(self, key: str) -> Entry | None:
        """The first entry with a key, as BibTeX counts; keys differ by case here."""
        return next((entry for entry in self.entries() if entry.key == key), None)

    def source(self, block: Block | Field) -> str:
        """The text of a block; of a field, the source of its value."""
        if isinstance(block, Field):
            return self.text[block.value_start : block.value_end]
        return self.text[block.start : block.end]

    def value(self, written: Field) -> str:
        """BibTeX text of a field: no delimiters, macros expanded, white space folded."""
        return shown(expand(self.source(written), self.macros))

    def line(self, offset: int) -> int:
        """The line of a place, counted from 1."""
        return bisect_right(self._lines, offset)

    @cached_property
    def _lines(self) -> list[int]:
        r"""Where lines begin, behind `\n`, `\r\n` or `\r`."""
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]


def define(table: dict[str, str], text: str, string: String) -> None:
    """Put a macro into a table; it may use those that are there already, as in BibTeX."""
    name, _, start, end = string.field
    table[name.lower()] = macro_text(text[start:end], table)
