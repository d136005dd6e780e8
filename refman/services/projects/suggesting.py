"""Which papers of the library a key may mean that a project cites and no .bib file has."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from refman.model import query
from refman.model.entry import EntryId
from refman.store import Reading, citekeys, papers, search
from refman.store.derive import fold
from refman.store.papers import Row

_MOST = 3
_LOOKED_AT = 40
_NEAR = 70
"""Per cent of alikeness from which two keys may be one with a slip in it."""
_BEGINNING = 2
"""Letters that two keys share at least of which one is the other with a slip in it."""
_FITTING = {
    (False, False): "the author fits the key",
    (True, False): "author and year fit the key",
    (False, True): "author and title fit the key",
    (True, True): "author, year and title fit the key",
}
"""By whether the year does, and a word of the title."""
_WORD = re.compile(r"[A-Z]?[a-zà-ÿ]+|[A-Z]+(?![a-z])|\d+")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")


class Suggestion(NamedTuple):
    """A paper that a key may mean.

    Args:
        score: per cent.
        reason: a clause.
    """

    entry: EntryId
    key: str
    title: str
    score: int
    reason: str


def suggest(reading: Reading, key: str) -> tuple[Suggestion, ...]:
    """The likeliest papers for a key, the best first; none that nothing speaks for."""
    found: dict[EntryId, Suggestion] = {}
    for one in (*_exact(reading, key), *_near(reading, key), *_by_words(reading, key)):
        if one.entry not in found or found[one.entry].score < one.score:
            found[one.entry] = one
    return tuple(sorted(found.values(), key=lambda one: (-one.score, one.key))[:_MOST])


def _exact(reading: Reading, key: str) -> Iterator[Suggestion]:
    ids = [one for one in papers.with_key(reading, key) if not papers.in_trash(reading, one)]
    for row in papers.rows(reading, ids):
        alias = row.key.casefold() != key.casefold()
        reason = "it is an alias of this paper" if alias else "the library has it"
        yield Suggestion(row.id, row.key, row.title, 99 if alias else 100, reason)


def _near(reading: Reading, key: str) -> Iterator[Suggestion]:
    from rapidfuzz.distance import DamerauLevenshtein  # no start needs it

    scores = {
        id_: DamerauLevenshtein.normalized_similarity(key.lower(), other.lower())
        for id_, other in citekeys.beginning(reading, key[:_BEGINNING])
    }
    near = [one for one in scores if 100 * scores[one] >= _NEAR]
    best = sorted(near, key=lambda one: -scores[one])[:_MOST]
    for row in papers.rows(reading, best):
        score = min(98, int(100 * scores[row.id]))
        yield Suggestion(row.id, row.key, row.title, score, "its key reads much the same")


def _by_words(reading: Reading, key: str) -> Iterator[Suggestion]:
    """The words of a key are mostly an author, a year and words of the title."""
    words = [fold(word) for word in _WORD.findall(key)]
    years = [word for word in words if _YEAR.fullmatch(word)]
    names = [word for word in words if not word.isdigit() and len(word) > 2]
    if not names or not (years or len(names) > 1):
        return
    author: query.Node = query.Text(names[0], "author", exact=True)
    if years:
        rest: query.Node = query.Compare("year", "=", int(years[0]))
    else:
        rest = query.Or(tuple(query.Text(name, "title") for name in names[1:]))
    ids = search.ids(reading, query.conjunction(author, rest), "added", descending=True)
    for row in papers.rows(reading, ids[:_LOOKED_AT]):
        yield _by_parts(row, years, names)


def _by_parts(row: Row, years: list[str], names: list[str]) -> Suggestion:
    title = fold(row.title)
    told = [name for name in names[1:] if name in title]
    dated = bool(years) and str(row.year) == years[0]
    first = any(fold(name) == names[0] for name in row.surnames[:1])
    share = len(told) / len(names[1:]) if names[1:] else 0.5
    score = 30 + 15 * first + 20 * dated + int(30 * share)
    return Suggestion(row.id, row.key, row.title, score, _FITTING[dated, bool(told)])
