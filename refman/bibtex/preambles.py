"""Commands that entries of a .bib file use and its `@preamble` defines, such as `\noopsort`."""

import re
from collections.abc import Iterable, Sequence, Set

from refman.bibtex.blocks import Preamble
from refman.bibtex.danger import dangers
from refman.bibtex.document import Document
from refman.bibtex.values import expand

_DEFINED = re.compile(
    r"\\(?:(?:new|renew|provide)command|DeclareRobustCommand|def)\s*\*?\s*\{?\s*\\([A-Za-z]+)"
)
_USED = re.compile(r"\\([A-Za-z]+)")


def defined(text: str) -> set[str]:
    """The names of the commands that a preamble defines."""
    return set(_DEFINED.findall(text))


def said(document: Document, block: Preamble) -> str:
    """What a preamble of a file has LaTeX read."""
    value = document.text[block.value_start : block.value_end]
    return expand(value, document.macros(block.start))


def defined_in(document: Document) -> set[str]:
    """Those that the preambles of a file define."""
    found = (block for block in document.blocks if isinstance(block, Preamble))
    return {name for block in found for name in defined(document.source(block))}


def used(texts: Iterable[str]) -> frozenset[str]:
    """The names of the commands in texts."""
    return frozenset(name for text in texts for name in _USED.findall(text))


def needed(preambles: Iterable[str], commands: Set[str]) -> tuple[str, ...]:
    """Those preambles that define commands which are used, none twice; one that would have TeX do
    more than define such commands is left out."""
    found: list[str] = []
    known: set[str] = set()
    for one in preambles:
        names = defined(one)
        if names & commands and not names & known and not _does_more(one):
            found.append(one)
            known |= names
    return tuple(found)


def withheld(preambles: Sequence[str], commands: Set[str]) -> list[str]:
    """Commands that are used and that only such a preamble defines as is left out."""
    known = {name for one in needed(preambles, commands) for name in defined(one)}
    every = {name for one in preambles for name in defined(one)}
    return sorted((every & commands) - known)


def _does_more(preamble: str) -> bool:
    return bool(dangers(_DEFINED.sub("", preamble)))


def written(preamble: str) -> str:
    """It as it stands in a .bib file."""
    return f"@preamble{{{{{preamble}}}}}"
