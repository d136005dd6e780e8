"""A .bib file, read with bibtexparser 2; what that cannot read is reported with its line.

Comments, preambles and free text between entries are no entries and are passed over. Keywords
become tags, and `keywords` is written again from the tags.
"""

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from refman.bibtex.latex import plain
from refman.formats.base import Format, Parsed, Unread
from refman.formats.bibtex_values import value_of
from refman.model.entry import Entry, Sighting, Source

if TYPE_CHECKING:
    from bibtexparser import model

_COMMAND = re.compile(r"@[A-Za-z]\w*\s{0,99}[{(]")
_TOO_DEEP = "{" * 500


@dataclass(slots=True)
class _File:
    """What was read so far, and how far that is."""

    text: str
    source: Source
    entries: list[Entry] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    strings: dict[str, str] = field(default_factory=dict)
    position: int = 0
    line: int = 1


def recognises(text: str) -> bool:
    """Whether an entry or another `@` command of BibTeX begins a line."""
    return any(_COMMAND.match(line.lstrip()) for line in re.split(r"\n(?=[ \t]*@)", text))


def read(text: str, name: str) -> Parsed:
    """The entries of a .bib file in order; two with one key are both there."""
    source = Source(f"file:{name}", PurePath(name).name, "file")
    if not _COMMAND.search(text):
        return Parsed(source, unread=(_whole(text, "There is no BibTeX entry in the file."),))
    if _TOO_DEEP in text:
        return Parsed(source, unread=(_whole(text, "Its braces are nested without end."),))
    file = _File(text, source)
    for block in _blocks(text):
        _go_to(file, block.raw or "")
        _take(file, block)
    return Parsed(source, tuple(file.entries), tuple(file.unread))


def _blocks(text: str) -> list["model.Block"]:
    # imported here: it costs a tenth of the program's start
    from bibtexparser.entrypoint import parse_string

    # what it logs of broken blocks is told to the user as unread
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    return parse_string(text, parse_stack=[]).blocks


def _go_to(file: _File, raw: str) -> None:
    """Find a block's place; bibtexparser's own line numbers drift behind a backslash."""
    found = file.text.find(raw, file.position)
    if found >= 0:
        file.line += file.text.count("\n", file.position, found)
        file.position = found


def _take(file: _File, block: "model.Block") -> None:
    from bibtexparser import model

    if isinstance(block, model.DuplicateBlockKeyBlock) and block.ignore_error_block:
        block = block.ignore_error_block
    if isinstance(block, model.String):
        file.strings[block.key.lower()] = value_of(block.value, file.strings)
    elif isinstance(block, model.Entry):
        file.entries.append(_entry(file, block))
    elif isinstance(block, model.ParsingFailedBlock):
        reason = str(getattr(block.error, "abort_reason", block.error)).strip(" .")
        file.unread.append(_here(file, f"It is no whole BibTeX entry ({reason}).", block.raw))
    elif isinstance(block, model.ImplicitComment) and _COMMAND.search(block.comment):
        file.unread.append(_here(file, "It looks like an entry, but is none.", block.raw))


def _entry(file: _File, written: "model.Entry") -> Entry:
    fields: dict[str, str] = {}
    for found in written.fields:
        name = found.key.lower()
        if name in fields:
            reason = f"The field “{name}” stands twice in “{written.key}”; the first one is kept."
            file.unread.append(_here(file, reason, f"{found.key} = {found.value}"))
        else:
            fields[name] = value_of(found.value, file.strings)
    tags = frozenset(_tags(fields.pop("keywords", "")))
    title = plain(fields.get("title", ""))
    sighting = Sighting(file.source.uid, len(file.entries) + 1, title)
    return Entry(written.entry_type.lower(), fields, written.key, tags, (sighting,))


def _tags(keywords: str) -> Iterator[str]:
    parts = (plain(part).strip() for part in re.split("[,;]", keywords))
    return (part for part in parts if part)


def _here(file: _File, reason: str, text: str | None) -> Unread:
    return Unread(file.line, reason, " ".join((text or "")[:80].split()))


def _whole(text: str, reason: str) -> Unread:
    return Unread(0, reason, text[:80].strip())


FORMAT = Format("bibtex", "BibTeX file", (".bib",), recognises, read, lenient=True)
