"""Commands that entries of a .bib file use and its `@preamble` defines, such as `\noopsort`."""

import re
from collections.abc import Iterable

from refman.bibtex.blocks import Preamble
from refman.bibtex.danger import dangers
from refman.bibtex.document import Document

_DEFINED = re.compile(
    r"\\(?:(?:new|renew|provide)command|DeclareRobustCommand|def)\s*\*?\s*\{?\s*\\([A-Za-z]+)"
)
_USED = re.compile(r"\\([A-Za-z]+)")


def defined(text: str) -> set[str]:
    """The names of the commands that a preamble defines."""
    return set(_DEFINED.findall(text))


def defined_in(document: Document) -> set[str]:
    """Those that the preambles of a file define."""
    found = (block for block in document.blocks if isinstance(block, Preamble))
    return {name for block in found for name in defined(document.source(block))}


def needed(preambles: Iterable[str], texts: Iterable[str]) -> tuple[str, ...]:
    """Those preambles that define what texts use, none twice; one that would have TeX do more than
    define such commands is left out."""
    found: list[str] = []
    lacking = {name for text in texts for name in _USED.findall(text)}
    known: set[str] = set()
    for one in preambles:
        names = defined(one)
        if names & lacking and not names & known and not dangers(_DEFINED.sub("", one)):
            found.append(one)
            known |= names
    return tuple(found)


def written(preamble: str) -> str:
    """It as it stands in a .bib file."""
    return f"@preamble{{{{{preamble}}}}}"
