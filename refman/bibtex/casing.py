"""Titles in sentence case and in title case.

Words that a bibliography style must not touch (`bibtex.protect`) stay as they are: acronyms, names,
what stands in braces, formulas and commands. A title in capitals throughout says nothing of which
words these are, so all of it is lowered first.
"""

from collections.abc import Callable, Mapping
from typing import Literal

from refman.bibtex.protect import cased

Case = Literal["sentence", "title"]

_SMALL = frozenset(
    "a an and as at but by for from in into nor of off on onto or over per so than the to up upon"
    " via vs with yet".split()
)
"""Words that title case leaves small within a title, but not where it ends."""


def sentence(title: str) -> str:
    """`title`, BibTeX text, with small letters but at its beginning and behind a colon."""
    return cased(_calm(title), lambda word, opens, _: _opened(word) if opens else word.lower())


def in_title_case(title: str) -> str:
    """`title`, BibTeX text, with capitals at its words but articles, prepositions and the like."""

    def change(word: str, opens: bool, closes: bool) -> str:  # as `cased` calls it
        small = not (opens or closes) and word.lower() in _SMALL
        return word.lower() if small else _opened(word)

    return cased(_calm(title), change, by_dashes=True)


CASES: Mapping[Case, Callable[[str], str]] = {"sentence": sentence, "title": in_title_case}


def _opened(word: str) -> str:
    return word[:1].title() + word[1:]  # of a ligature, its first letter alone


def _calm(title: str) -> str:
    """Without braces or commands, capitals throughout are no word's own."""
    shouted = title.isupper() and len(title.split()) > 2 and not set("{}$\\") & set(title)
    return title.capitalize() if shouted else title
