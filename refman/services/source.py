"""One entry as BibTeX text that is edited: written out whole, and read back without a loss."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import zip_longest
from typing import NamedTuple

from refman.bibtex.blocks import Block, Broken, Text
from refman.bibtex.blocks import Entry as Written
from refman.bibtex.document import Document
from refman.bibtex.escape import escape
from refman.bibtex.values import Unreadable, field_text, piece_end
from refman.formats.bibtex import tags_of
from refman.model.dates import MONTHS
from refman.model.entry import Entry, EntryId
from refman.model.errors import FieldError
from refman.services import editing, marking, naming
from refman.services.naming import Renaming
from refman.store import Change, Reading, entries, papers, tags

_ONE = "Here stands one entry; a pasted one becomes a new paper with Paper > Paste BibTeX."


class SourceError(FieldError):
    """BibTeX text is not one entry that can be kept; `line` counts from 1."""

    def __init__(self, text: str, line: int) -> None:
        super().__init__(text)
        self.line = line


class Read(NamedTuple):
    """What an edited text says; `keywords` as typed, since a tag may hold a semicolon."""

    kind: str
    key: str
    fields: dict[str, str]
    keywords: str
    key_line: int


def text(entry: Entry) -> str:
    """All fields of an entry as they are kept, its tags as `keywords`; ends in a newline."""
    fields = dict(entry.fields)
    if entry.tags:
        fields["keywords"] = _keywords(entry)
    lines = "".join(f"  {name} = {_value(name, value)},\n" for name, value in fields.items())
    return f"@{entry.kind}{{{entry.key},\n{lines}}}\n"


def read(source: str) -> Read:
    """What a text says; raises SourceError, the first of its `faults`."""
    said, found = _judged(source)
    for error in found:
        raise error
    assert said is not None  # what has no faults was read
    return said


def faults(source: str) -> list[SourceError]:
    """All for which a text cannot be kept, one for each line, in their order."""
    return _judged(source)[1]


def _judged(source: str) -> tuple[Read | None, list[SourceError]]:
    document = Document(source)
    try:
        written = _only_entry(document)
    except SourceError as error:
        return None, [error]
    line = document.line
    found = [SourceError(note.reason, line(note.start)) for note in written.notes]
    kind = _checked(editing.checked_kind, written.kind, line(written.start), found)
    fields: dict[str, str] = {}
    for field in written.fields:
        name, at = field.name.lower(), line(field.start)
        if name in fields:
            found.append(SourceError(f"The field “{name}” stands twice.", at))
        elif field.value_start == field.value_end:
            found.append(SourceError(f"“{name}” has no value.", at))
        else:
            value = field_text(name, document.source(field), {})
            sound = _checked(partial(editing.checked, name), value, at, found)
            fields[_checked(editing.checked_name, name, at, found)] = sound
    keywords = fields.pop("keywords", "")
    said = Read(kind, written.key, fields, keywords, line(written.key_start))
    first = {error.line: error for error in reversed(found)}
    return said, [first[at] for at in sorted(first)]


def _checked(check: Callable[[str], str], text: str, line: int, found: list[SourceError]) -> str:
    """A text as it is kept; as it is, and one fault more, where it cannot be."""
    try:
        return check(text)
    except FieldError as error:
        found.append(SourceError(str(error), line))
        return text


def renaming(reading: Reading, entry: Entry, said: Read) -> Renaming | None:
    """The new key of an entry; None where it stays. Raises SourceError."""
    if said.key == entry.key:
        return None
    try:
        return naming.chosen(reading, entry, said.key)
    except FieldError as error:
        raise SourceError(str(error), said.key_line) from error


def write(change: Change, entry_id: EntryId, said: Read) -> None:
    """Have an entry say what a text says; where it was seen, and all else, stays.

    Raises:
        SourceError: its key cannot be that.
    """
    entry = papers.entry(change, entry_id)
    renamed = renaming(change, entry, said)
    if said.keywords != (_keywords(entry) if entry.tags else ""):
        ids = sorted({tags.ensure(change, name) for name in tags_of(said.keywords)})
        entries.set_parts(change, entry_id, tags=ids)
    kind = {"kind": said.kind} if said.kind != entry.kind else {}
    entries.replace_fields(change, entry_id, said.fields, **kind)
    marking.follow(change, entry_id, entry.fields, said.fields)
    if said.fields.get("author") != entry.fields.get("author"):
        editing.link(change, entry_id)
    if renamed is not None:
        naming.rename(change, [renamed])


def _only_entry(document: Document) -> Written:
    found = list(_blocks(document))
    if not found:
        raise SourceError("There is no BibTeX entry here.", 1)
    first = found[0]
    for block in found:
        if isinstance(block, Broken):
            raise _broken(document, block)
        if isinstance(block, Text):
            raise SourceError("This text stands outside the entry.", document.line(block.start))
        if block is not first or not isinstance(block, Written):
            raise SourceError(_ONE, document.line(block.start))
    assert isinstance(first, Written)  # else it was refused
    return first


def _broken(document: Document, block: Broken) -> SourceError:
    """At the line where what is never closed was opened; of the entry itself, its own."""
    text = document.source(block)
    if (at := _open_brace(text)) is not None:
        return SourceError(_NO_BRACE, document.line(block.start + at))
    if (at := _open_quote(text)) is not None:
        return SourceError(_NO_QUOTE, document.line(block.start + at))
    reason = f"It is no whole BibTeX entry. {block.reason}"
    return SourceError(reason, document.line(block.start))


def _open_brace(text: str) -> int | None:
    """Where the brace of a value was opened that is never closed, when there is one.

    What closes the last line by itself is the entry's; what closes a line before the next field
    is its value's, and the brace that it would close by count is then the one left open.
    """
    last = _LAST_CLOSER.search(text)
    end = last.start() if last else len(text)
    begin = _BEGIN.match(text)
    assert begin  # the scanner calls nothing else a broken entry
    opened: list[int] = []
    closed: dict[int, int] = {}
    for sign in _BRACE.finditer(text, begin.end(), end):
        if sign[0] == "{":
            opened.append(sign.start())
        elif opened:
            closed[sign.start()] = opened.pop()
    if not opened:
        return None
    following = _FIELD.search(text, opened[0])
    value = text[: following.start() if following else end].rstrip(", \t\r\n")
    return closed.get(len(value) - 1, opened[0])


def _open_quote(text: str) -> int | None:
    """Where a quoted value begins that has no end before the next field, when there is one."""
    fields = [*_FIELD.finditer(text)]
    for field, following in zip_longest(fields, fields[1:]):
        begin, stop = field.end() - 1, following.start() if following else len(text)
        try:
            piece_end(text, begin, stop)
        except Unreadable:
            return field.start(1)
    return None


_NO_BRACE = "A brace that is opened here is never closed."
_NO_QUOTE = "A quotation mark that is opened here is never closed."
_BEGIN = re.compile("@[^{(]*[{(]")
_BRACE = re.compile("[{}]")
_FIELD = re.compile(r"^[ \t]*([\w:.+/-]+)[ \t]*=[ \t]*[{\"\d\w]", re.MULTILINE)
_LAST_CLOSER = re.compile(r"(?<=\n)[ \t]*[})]\s*\Z")


def _blocks(document: Document) -> Iterator[Block]:
    for block in document.blocks:
        if not isinstance(block, Text):
            yield block
        elif said := document.source(block).strip():
            at = block.start + document.source(block).index(said)
            yield Text(at, block.end)


def _value(name: str, value: str) -> str:
    return value if name == "month" and value in MONTHS else f"{{{value}}}"


def _keywords(entry: Entry) -> str:
    return ", ".join(map(escape, sorted(entry.tags, key=str.casefold)))
