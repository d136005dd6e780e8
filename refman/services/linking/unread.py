"""What of a linked file cannot be read: it stays as it is, and is told."""

import re
from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Sequence

from refman.bibtex.blocks import Broken
from refman.bibtex.document import Document
from refman.bibtex.encoding import shown
from refman.bibtex.faults import Fault
from refman.bibtex.scanner import entry_at
from refman.bibtex.values import NAME, SPACE

_HEAD = re.compile(
    rf"@{SPACE}*+{NAME}*+{SPACE}*+(?:[^\r\n{{(=,@%]*+[{{(]{SPACE}*+)?([^,{SPACE[1:-1]}]++)"
)
_LINE_HEAD = re.compile(rf"(?:^|(?<=[\r\n]))[ \t]*+{_HEAD.pattern}")
_EVERY_HEAD = re.compile(f"(?={_HEAD.pattern})@")
"""Also one within the key of another, as in `@comment{@misc{k,`."""
_OPENING = 60


def lines(line: Callable[[int], int], found: Iterable[Fault]) -> list[tuple[int, str]]:
    """Line and reason of each; `line` tells that of a place."""
    return [(line(one.start), one.reason) for one in found]


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


def still_there(
    document: Document, keys: Iterable[str], broken: Iterable[Fault], starts: Sequence[int]
) -> str:
    """A sentence when an entry that is missed stands in what cannot be read; "" else.

    Args:
        keys: of the entries that are missed, as they are shown.
        starts: where the entries of the file begin, in order.
    """
    missed = set(keys)
    for key, line, reason in _hidden(document, missed, broken, starts) if missed else ():
        return (
            f"The entry “{key}” cannot be read, see line {line} of the file. {reason} Mend it"
            " and save the file."
        )
    return ""


def commented(document: Document, keys: Iterable[str]) -> frozenset[str]:
    """Of entries that are missed, the keys of those that BibTeX still reads whole, out of what is a
    comment to all others."""
    missed = set(keys)
    if not missed:
        return frozenset()
    heads = (head for head in _EVERY_HEAD.finditer(document.text) if shown(head[1]) in missed)
    read = (entry_at(document.text, head.start()) for head in heads)
    return frozenset(shown(entry.key) for entry in read if entry and entry.fields) & missed


def _hidden(
    document: Document, keys: Container[str], found: Iterable[Fault], starts: Sequence[int]
) -> Iterator[tuple[str, int, str]]:
    """Those of some keys whose entries are none, each with the line to mend and the reason."""
    for block in found:
        head = _HEAD.match(document.text, block.start) if isinstance(block, Broken) else None
        if head and shown(head[1]) in keys:
            yield shown(head[1]), document.line(block.start), block.reason
    for head in _LINE_HEAD.finditer(document.text):
        if (key := shown(head[1])) not in keys:
            continue
        before = bisect_right(starts, head.start(1)) - 1
        entry = document.entry_at(starts[before]) if before >= 0 else None
        if entry and entry.key_start < head.start(1) < entry.end:
            reason = f"It stands within “{shown(entry.key)}”: a brace is missing or too many there."
            yield key, document.line(entry.start), reason
