"""What of a linked file cannot be read: it stays as it is, and is told."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from refman.bibtex.blocks import Block, Broken, Entry, Note
from refman.bibtex.document import Document
from refman.bibtex.encoding import shown
from refman.bibtex.values import NAME, SPACE
from refman.formats.bibtex import notes

_HEAD = re.compile(rf"@{SPACE}*+{NAME}++{SPACE}*+[{{(]{SPACE}*+([^,{SPACE[1:-1]}]++)")
_LINE_HEAD = re.compile(rf"(?:^|(?<=[\r\n]))[ \t]*+{_HEAD.pattern}")
_OPENING = 60

Fault = Broken | Note


def faults(block: Block) -> list[Fault]:
    """What of a block cannot be read: all of it, or what was read past."""
    if isinstance(block, Entry):
        return list(notes(block))
    return [block] if isinstance(block, Broken) else []


def lines(document: Document, found: Iterable[Fault]) -> list[tuple[int, str]]:
    """Line and reason of each."""
    return [(document.line(one.start), one.reason) for one in found]


def sentence(document: Document, broken: Iterable[Broken]) -> str:
    """How many places cannot be read, and the first of them by how it begins; "" for none.

    Lines are not in it: it holds while others of the file change.
    """
    found = list(broken)
    if not found:
        return ""
    first = found[0]
    opening = shown(document.source(first)).splitlines()[0][:_OPENING].rstrip()
    many = f"{len(found):,} places" if len(found) > 1 else "1 place"
    more = "; the first is" if len(found) > 1 else ":"
    return (
        f"{many} cannot be read{more} “{opening}”. {first.reason} It stays as it is until it is"
        " mended in the file."
    )


def still_there(document: Document, keys: Iterable[str]) -> str:
    """A sentence when an entry that is missed stands in what cannot be read; "" else.

    Args:
        keys: of the entries that are missed, as they are shown.
    """
    missed = set(keys)
    for key, line, reason in _hidden(document) if missed else ():
        if key in missed:
            return (
                f"The entry “{key}” cannot be read, see line {line} of the file. {reason} Mend it"
                " and save the file; until then it is left alone."
            )
    return ""


def _hidden(document: Document) -> Iterator[tuple[str, int, str]]:
    """The keys of entries that are none, each with the line to mend and the reason."""
    blocks = document.blocks
    for block in blocks:
        if isinstance(block, Broken) and (head := _HEAD.match(document.text, block.start)):
            yield shown(head[1]), document.line(block.start), block.reason
    for head in _LINE_HEAD.finditer(document.text):
        at = head.start(1)
        block = blocks[bisect_right(blocks, at, key=lambda block: block.start) - 1]
        if isinstance(block, Entry) and at != block.key_start:
            reason = (
                f"It stands within “{shown(block.key)}”, which has a brace too few or too many."
            )
            yield shown(head[1]), document.line(block.start), reason
