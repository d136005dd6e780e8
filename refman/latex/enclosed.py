"""The .bib files that a document has in its own source (`filecontents`): LaTeX writes them anew
from there, so that what is changed in the file alone does not last."""

import re
from collections.abc import Iterator

from refman.latex.commands import NO_RULES
from refman.latex.masking import masked

_BEGIN = re.compile(r"\\begin\s*\{(filecontents\*?)\}")
_NAMES_BIB = re.compile(r"\s*(?:\[[^\]]*\]\s*)?\{[^{}]*\.bib\s*\}")


def may_have(text: str) -> bool:
    """Whether a .tex file is worth looking through for them."""
    return "{filecontents" in text


def bibs(text: str) -> Iterator[tuple[int, str]]:
    """The texts of those in a .tex file, each with the place where it begins."""
    begins = _BEGIN.finditer(masked(text, NO_RULES)) if may_have(text) else ()
    for found in begins:
        head = _NAMES_BIB.match(text, found.end())
        end = text.find(f"\\end{{{found[1]}}}", found.end())
        if head and end >= head.end():
            yield head.end(), text[head.end() : end]
