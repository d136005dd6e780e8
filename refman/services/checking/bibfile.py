"""A .bib file as checks see it: its entries with their lines, its macros, who reads it."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from refman.bibtex import blocks, file_field
from refman.bibtex.blocks import Broken
from refman.bibtex.checks import Found, Paper, Setting
from refman.bibtex.document import Document
from refman.bibtex.encoding import shown
from refman.bibtex.groups import Groups
from refman.bibtex.values import macros_of, unresolved
from refman.model import datamodel, granular, inheritance
from refman.services import files
from refman.store import crossrefs

_BIBLATEX_MODE = re.compile(r"jabref-meta:\s*databaseType:\s*biblatex", re.IGNORECASE)
_SHARE = 0.2
"""So large a part of a file's entries with something of biblatex makes it one for biblatex."""
_TYPE_ALONE = re.compile(r"^[ \t]*@([A-Za-z]+)[ \t]*(?![\w{(\s])", re.MULTILINE)


class Item(NamedTuple):
    """An entry of a file; `number` counts from 0 in the file."""

    number: int
    block: blocks.Entry
    paper: Paper
    line: int


class BibFile:
    """A .bib file that was read whole.

    `others` are entries of files that are read with it, by key in lower case, for what entries
    inherit and name.
    """

    def __init__(self, path: Path, data: bytes | None = None, encoding: str = "") -> None:
        """Raises FileUnreadable where its bytes are not given and cannot be read.

        Args:
            encoding: what the user says it is in; raises EncodingUnknown.
        """
        self.path = path
        self.data = files.data(path) if data is None else data
        self.encoding = encoding
        self.document = Document.told(self.data, encoding) if encoding else Document.of(self.data)
        self.others: Mapping[str, Paper] = {}

    @cached_property
    def bare(self) -> list[Item]:
        """Its entries without what they inherit."""
        return [
            Item(number, block, self._paper(block), self.document.line(block.start))
            for number, block in enumerate(self.document.entries())
        ]

    @cached_property
    def by_key(self) -> dict[str, Paper]:
        """Its entries by key in lower case, the first of each."""
        found: dict[str, Paper] = {}
        for item in self.bare:
            found.setdefault(item.paper.key.lower(), item.paper)
        return found

    def items(self) -> Iterator[Item]:
        """Its entries with what they inherit."""
        for item in self.bare:
            if item.number in self._children:
                inherited = self.inherited(item.paper)
                item = item._replace(paper=item.paper._replace(inherited=inherited))
            yield item

    @cached_property
    def _children(self) -> frozenset[int]:
        """The numbers of the entries that inherit, which few do."""
        return frozenset(
            item.number for item in self.bare if inheritance.parents(item.paper.fields)
        )

    @cached_property
    def naming_files(self) -> frozenset[int]:
        """The numbers of the entries that name files."""
        papers = ((item.number, item.paper.fields) for item in self.bare)
        return frozenset(number for number, fields in papers if file_field.names_any(fields))

    def find(self, key: str) -> Paper | None:
        """The entry that a key stands for, here or in the files beside."""
        return self.by_key.get(key.lower()) or self.others.get(key.lower())

    def inherited(self, paper: Paper) -> dict[str, str]:
        """What one of its entries has of others."""
        return inheritance.readable(paper.fields, self._fields)

    def _fields(self, key: str) -> Mapping[str, str] | None:
        there = self.find(key)
        return there and there.fields

    def dialect(self) -> Setting:
        """Whose styles it seems to be for; of its engine nothing is known."""
        if _BIBLATEX_MODE.search(self.document.text):
            return Setting("biblatex")
        marked = sum(datamodel.its_own(one.paper.kind, one.paper.fields) for one in self.bare)
        return Setting("biblatex" if marked > _SHARE * len(self.bare) else "bibtex")

    @cached_property
    def folders(self) -> tuple[str, ...]:
        """In which it says that the files of its entries are."""
        groups = Groups()
        for block in self.document.blocks:
            if isinstance(block, blocks.Comment):
                groups.read(self.document.source(block))
        return tuple(groups.folders)

    @cached_property
    def unread(self) -> list[tuple[str, int, str, Found]]:
        """What cannot be read, line by line: key, line, name of the check, and what was found."""
        return sorted(self._syntax(), key=itemgetter(1))

    def _syntax(self) -> Iterator[tuple[str, int, str, Found]]:
        for block in self.document.blocks:
            if isinstance(block, Broken):
                text = f"It is no whole entry. {block.reason}"
                yield "", self.document.line(block.start), "syntax", Found("", text, "error")
            elif isinstance(block, blocks.Text):
                yield from self._headless(block)
            elif isinstance(block, blocks.Entry):
                yield from self._of_entry(block)

    def _headless(self, block: blocks.Text) -> Iterator[tuple[str, int, str, Found]]:
        """Entries without the brace behind their type, which are read as text between others."""
        for one in _TYPE_ALONE.finditer(self.document.source(block)):
            kind = one[1]
            if kind.lower() in datamodel.TYPES:
                line = self.document.line(block.start + one.start(1))
                found = Found("", f"“@{kind}” begins no entry: no brace is behind it.", "error")
                yield "", line, "syntax", found

    def _of_entry(self, block: blocks.Entry) -> Iterator[tuple[str, int, str, Found]]:
        key = shown(block.key)
        for note in block.notes:
            severity = "hint" if note.reason in _HARMLESS else "error"
            yield key, self.document.line(note.start), "syntax", Found("", note.reason, severity)  # type: ignore[arg-type]
        seen: set[str] = set()
        for field in block.fields:
            name, line = shown(field.name.lower()), self.document.line(field.start)
            if name in seen:
                text = f"“{name}” stands twice; the first one counts."
                yield key, line, "syntax", Found(name, text, "warning")
            seen.add(name)
            source = self.document.source(field)
            macros = self.document.macros(field.start) if macros_of(source) else {}
            for macro in unresolved(source, macros):
                yield key, line, "macro", Found(name, f"No @string defines “{macro}”.", "error")

    def _paper(self, block: blocks.Entry) -> Paper:
        fields: dict[str, str] = {}
        typed: dict[str, str] = {}
        for field in block.fields:
            name = shown(field.name.lower())
            if name not in fields:
                fields[name] = self.document.value(field)
                typed[name] = self.document.source(field)
        return Paper(shown(block.kind.lower()), shown(block.key), fields, {}, typed)


_HARMLESS = ("There is a comma too many.",)


def named(paper: Paper) -> Iterator[tuple[str, str]]:
    """Field and key of each entry that one names."""
    for name in crossrefs.RELATIONS:
        for key in paper.fields.get(name, "").split(","):
            if key.strip():
                yield name, key.strip()
    yield from ((one.name, one.key) for one in granular.references(paper.fields))
