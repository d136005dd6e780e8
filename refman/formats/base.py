"""What a format is: bytes in, entries out, and nothing lost in between.

A format is a file in this folder with `FORMAT = Format(...)`. It never sees the store. What it
cannot read it reports as `Unread`, with its place and the reason, and reads on.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from refman.bibtex.groups import Groups
from refman.model.entry import Entry, Source


@dataclass(frozen=True, slots=True)
class Unread:
    """A stretch of a file that fits nothing the format knows.

    Args:
        line: counted from 1; 0 for the file as a whole.
        reason: one sentence for the user.
        text: the beginning of what stands there, 80 characters at most.
    """

    line: int
    reason: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a file holds, and the source it came from.

    Args:
        found: entries and what is unread, in the order of the file where there is one; to be gone
            through once, since it may be read meanwhile.
        groups: what the file says of groups, once all of it was gone through.
        preambles: what it has LaTeX read before its entries, likewise.
    """

    source: Source
    found: Iterable[Entry | Unread] = ()
    groups: Groups = field(default_factory=Groups)
    preambles: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Format:
    """One file format that comes in.

    Args:
        name: short name for the shell, `page`.
        title: what the file dialog calls it.
        suffixes: file name endings with their dot, in lower case.
        recognises: whether the text (the first 64 kB are enough) is of this format.
        lenient: whether it takes any text around what it knows, so that the others go first.
        read: the text in pieces and the file's path to what it holds; never raises for bad
            content.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    recognises: Callable[[str], bool]
    read: Callable[[Iterable[str], str], Parsed] = field(repr=False)
    lenient: bool = False
