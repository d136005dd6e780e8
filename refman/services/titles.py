"""When two titles are one."""

import re
import unicodedata
from collections.abc import Iterator

from refman.bibtex import latex
from refman.model.entry import Entry
from refman.store.derive import fold

_SIGNS = ("Sm", "Sc", "No")
"""Unicode's categories of signs of mathematics, of currencies, and of raised or lowered digits."""
_ALPHABET = re.compile(r"\\math(cal|scr|frak|bb)(?![a-zA-Z])\s*\{?\s*([A-Z]+)")
"""Capitals of another alphabet; LaTeX takes one without braces, but a title means what it shows."""
_ALPHABETS = {
    "cal": "SCRIPT", "scr": "SCRIPT", "frak": "FRAKTUR", "black-letter": "FRAKTUR",
    "bb": "DOUBLE-STRUCK",
}  # fmt: skip
_LETTERLIKE = re.compile(
    r"(?:MATHEMATICAL )?(?:BOLD )?(SCRIPT|FRAKTUR|BLACK-LETTER|DOUBLE-STRUCK) CAPITAL ([A-Z])"
)


def same_title(one: Entry, other: Entry) -> bool:
    """Whether the titles differ in accents, case and punctuation at most; signs count."""
    return folded_title(one) == folded_title(other) and _signs(one) == _signs(other)


def folded_title(entry: Entry) -> str:
    """The title as compared, without its signs."""
    return fold(latex.plain(entry.fields.get("title", "")))


def _signs(entry: Entry) -> tuple[str, frozenset[tuple[str, str]]]:
    """What folding drops and still tells titles apart: C and C++, n² and n₂, < and >, f and f′,
    A and 𝒜."""
    written = entry.fields.get("title", "")
    title = latex.plain(written).replace("^′", "′").replace("″", "′′").replace("‴", "′′′")
    signs = (c for c in title if c in "#%*^_′" or unicodedata.category(c) in _SIGNS)
    return "".join(signs), frozenset((*_written_capitals(written), *_shown_capitals(title)))


def _written_capitals(text: str) -> Iterator[tuple[str, str]]:
    """Alphabet and letter of each capital of another alphabet that a LaTeX command gives."""
    for command, letters in _ALPHABET.findall(text):
        yield from ((_ALPHABETS[command], letter) for letter in letters)


def _shown_capitals(text: str) -> Iterator[tuple[str, str]]:
    """The same of Unicode's own: ℝ, 𝒜."""
    for char in text:
        if not char.isascii() and (found := _LETTERLIKE.match(unicodedata.name(char, ""))):
            yield _ALPHABETS.get(found[1].lower(), found[1]), found[2]
