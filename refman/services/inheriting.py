"""What a paper has from those that it names in `crossref`, where its key is made of that."""

from collections.abc import Iterable, Mapping, Sequence

from refman.model import dates
from refman.model.entry import Entry
from refman.store import Reading, papers

_DEEPEST = 5
"""Entries above one another."""
_DATED = frozenset(["date", "year", "month"])
_TITLES = {"title": "booktitle", "subtitle": "booksubtitle", "titleaddon": "booktitleaddon"}
_OWN = frozenset(
    "author shortauthor shorttitle sorttitle indextitle indexsorttitle crossref xref entryset"
    " entrysubtype execute label options presort related relatedoptions relatedstring relatedtype"
    " shorthand shorthandintro sortkey key ids doi url eprint keywords abstract note file".split()
)
"""Fields that no entry has of another (biblatex, “Cross-referencing in biber”), or that say nothing
of a part."""


def completed(
    reading: Reading, some: Sequence[Entry], beside: Mapping[str, Entry] = {}
) -> list[Entry]:
    """Papers with what they have of their parents, and these of theirs, as biber sees them.

    Args:
        beside: entries by their keys in the .bib files in which those without an id stand.
    """
    ours = _above(reading, some, {})
    theirs = _above(reading, some, beside) if beside else ours
    return [_with_parents(one, theirs if one.id is None else ours) for one in some]


def _above(
    reading: Reading, some: Iterable[Entry], beside: Mapping[str, Entry]
) -> dict[str, Entry]:
    """The entries that some inherit from, those above them too, by the keys that name them."""
    found: dict[str, Entry] = {}
    for _ in range(_DEEPEST):
        wanted = set(filter(None, map(_parent, some))) - found.keys()
        if not wanted:
            break
        ids = {key: ids[0] for key, ids in papers.with_keys(reading, wanted).items()}
        there = {one.id: one for one in papers.entries(reading, dict.fromkeys(ids.values()))}
        new = {key: there[one] for key, one in ids.items()}
        new |= {key: beside[key] for key in wanted if key in beside}
        found |= new
        some = new.values()
    return found


def _parent(entry: Entry) -> str:
    return entry.fields.get("crossref", "").strip()


def _with_parents(entry: Entry, known: Mapping[str, Entry]) -> Entry:
    fields = dict(entry.fields)
    above = known.get(_parent(entry))
    for _ in range(_DEEPEST):
        if above is None:
            break
        hers = {_TITLES.get(name, name): text for name, text in above.fields.items()}
        left = _OWN | _DATED if dates.of_fields(fields) else _OWN
        fields = {name: text for name, text in hers.items() if name not in left} | fields
        above = known.get(_parent(above))
    return entry._replace(fields=fields)
