"""What of a .bib file cannot be read, block by block, and what BibTeX reads otherwise.

An entry that was read past something says so itself. Text between blocks is none of a file's
content, except where BibTeX would read an entry of it, knowing no comments, and where it looks as
if its author took it for an entry, or for fields of one.
"""

import re
from collections.abc import Iterator

from refman.bibtex.blocks import Block, Broken, Comment, Entry, Note, Preamble, Text
from refman.bibtex.encoding import shown
from refman.bibtex.scanner import AT_BEFORE, at_before
from refman.bibtex.values import NAME, SPACE

Fault = Broken | Note
"""What cannot be read at all; what was read past, or is read otherwise by BibTeX."""

_BEGUN = rf"@{SPACE}*+(?!(?i:comment|string|preamble)\b){NAME}++{SPACE}*+[{{(]{SPACE}*+"
_LONGEST_KEY = 500
"""Characters: looked for at each `@`, and a text without a comma has no end of one."""
_KEY = rf"[^,}}{SPACE[1:-1]}]{{1,{_LONGEST_KEY}}}+"
_COMMENTED = re.compile(
    rf"(?:(?<![0-9A-Za-z_.\\])|(?={_BEGUN}{_KEY}{SPACE}*+,{SPACE}*+{NAME}++{SPACE}*+=))"
    rf"{_BEGUN}({_KEY}){SPACE}*+,"
)
"""Behind a word it may be an address, unless a field follows."""
_GLUED = re.compile(rf"@{SPACE}*+(?i:comment)@")
# possessive: in a file of blank lines both spaces would otherwise try every share of them
_NAMED = rf"{NAME}++{SPACE}*+="
_LEFT_OVER = re.compile(rf"{SPACE}*+(?:,{SPACE}*+(?={_NAMED})|(?={_NAMED}{SPACE}*+[{{\"0-9]))")
_PARTED = re.compile(
    rf"(?:\A|(?<=[\r\n]))[ \t]*+(@{SPACE}*+{NAME}++[ \t]*+[^\r\n{{(=]*+"
    r"(?:[{(]|(?<=,)(?=[\r\n])))"
)


def faults(text: str, block: Block) -> list[Fault]:
    """What of a block cannot be read: all of it, or what was read past."""
    if isinstance(block, Entry):
        return list(notes(block))
    if isinstance(block, Broken):
        return [block]
    if isinstance(block, Comment):
        return list(_in_comment(text, block))
    if isinstance(block, Preamble):
        value = block.value_start, block.value_end
        return [Broken(*block[:2], n.reason) if n[:2] == value else n for n in block.notes]
    return list(_between(text, block)) if isinstance(block, Text) else list(block.notes)


def notes(written: Entry) -> list[Note]:
    """What of an entry was read past, and the fields that stand twice."""
    return sorted((*written.notes, *_repeated(written)))


def _repeated(written: Entry) -> Iterator[Note]:
    names = [field.name.lower() for field in written.fields]
    seen: set[str] = set()
    if len(set(names)) == len(names):
        return
    for name, field in zip(names, written.fields, strict=True):
        if name in seen:
            reason = f"The field “{name}” stands twice in “{written.key}”; the first one is kept."
            yield Note(field.start, field.value_end, reason)
        seen.add(name)


def _in_comment(text: str, block: Comment) -> Iterator[Note]:
    if at_before(text, block.start):
        yield Note(block.start, block.end, AT_BEFORE)
    elif _GLUED.match(text, block.start):
        yield Note(block.start, block.end, "BibTeX takes “@comment@” for the type of an entry.")
    yield from _commented(text, block.start + 1, block.end)


def _commented(text: str, start: int, end: int) -> Iterator[Note]:
    """The first entry in a comment, which BibTeX reads all the same: it knows none, and all text
    between entries is one."""
    if found := _COMMENTED.search(text, start, end):
        key = shown(found[1])
        reason = f"BibTeX reads the entry “{key}” out of this comment; refman and biber do not."
        yield Note(found.start(), found.end(), reason)


def _between(text: str, block: Text) -> Iterator[Fault]:
    if found := _LEFT_OVER.match(text, block.start, block.end):
        reason = "These fields stand behind the end of their entry."
        yield Broken(found.end(), block.end, reason)
    if text.find("@", block.start, block.end) < 0:
        return
    yield from _commented(text, block.start, block.end)
    for found in _PARTED.finditer(text, block.start, block.end):
        reason = "An opening brace has to stand right behind the entry type."
        yield Broken(found.start(1), found.end(), reason)
