"""What an entry has of those that it names in `crossref` and `xdata`.

Source: the BibTeX manual (“BibTeXing”), 2.1, and the biblatex manual, 2.4.1 and appendix B.
"""

from collections.abc import Callable, Mapping

from refman.model import dates

DEEPEST = 5
"""Entries above one another that are looked at."""

Fields = Mapping[str, str]
Find = Callable[[str], Fields | None]
"""The fields of the entry that a key stands for."""

_DATED = frozenset(["date", "year", "month"])
_TITLES = {"title": "booktitle", "subtitle": "booksubtitle", "titleaddon": "booktitleaddon"}
_OF_WHOLE = ("booktitle", "journaltitle")
_OWN = frozenset(
    "author shortauthor shorttitle sorttitle indextitle indexsorttitle crossref xref entryset"
    " entrysubtype execute label options presort related relatedoptions relatedstring relatedtype"
    " shorthand shorthandintro sortkey key ids doi url eprint keywords abstract note file".split()
)
"""Fields that no entry has of another, or that say nothing of a part."""


def parents(fields: Fields) -> list[str]:
    """The keys of the entries that one inherits from."""
    named = (fields.get(name, "") for name in ("crossref", "xdata"))
    return [key.strip() for text in named for key in text.split(",") if key.strip()]


def readable(fields: Fields, find: Find, depth: int = 0) -> dict[str, str]:
    """What an entry inherits, by each name under which BibTeX or biber may read it."""
    found: dict[str, str] = {}
    for key in parents(fields) if depth < DEEPEST else []:
        if (above := find(key)) is not None and above is not fields:
            titles = dict.fromkeys(_OF_WHOLE, above["title"]) if "title" in above else {}
            found = {**readable(above, find, depth + 1), **titles, **above, **found}
    return found


def completed(fields: Fields, find: Find) -> dict[str, str]:
    """The fields of an entry with what biber gives it of the whole that it is a part of."""
    whole, part = dict(fields), fields
    for _ in range(DEEPEST):
        above = find(part.get("crossref", "").strip())
        if above is None:
            break
        hers = {_TITLES.get(name, name): text for name, text in above.items()}
        left = _OWN | _DATED if dates.of_fields(whole) else _OWN
        whole = {name: text for name, text in hers.items() if name not in left} | whole
        part = above
    return whole
