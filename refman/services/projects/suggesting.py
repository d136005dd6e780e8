"""Which papers of the library a key may mean that a project cites and no .bib file has."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from refman.model import query
from refman.model.entry import EntryId
from refman.store import Reading, citekeys, papers, project_keys, projects, search, tying
from refman.store.derive import fold
from refman.store.papers import Row

_MOST = 3
_LOOKED_AT = 40
_NEAR = 70
"""Per cent of alikeness from which two keys may be one with a slip in it."""
_DOUBTFUL = 98
"""Per cent at most where no .bib file can just get the paper under the key."""
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


def suggest(reading: Reading, key: str, project: int = 0) -> tuple[Suggestion, ...]:
    """The likeliest papers for a key, the best first; none that nothing speaks for.

    Args:
        project: that cites it, for the keys that its own files have for papers; 0 for none.
    """
    found: dict[EntryId, Suggestion] = {}
    for one in (*_exact(reading, key), *_near(reading, key, project), *_by_words(reading, key)):
        if one.entry not in found or found[one.entry].score < one.score:
            found[one.entry] = one
    best = sorted(found.values(), key=lambda one: (-one.score, one.key))[:_MOST]
    return tuple(_as_there(reading, project, best))


def _as_there(reading: Reading, project: int, found: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """The same by the keys under which the linked files of a project have them, each under one."""
    held = projects.linked(reading, project) if project else []
    for one in found:
        ties = tying.ties_to(reading, one.entry) if held else []
        name = next((tie.key for tie in ties if tie.document in held and not tie.gone), "")
        yield one._replace(key=name, score=min(_DOUBTFUL, one.score)) if name else one


def _exact(reading: Reading, key: str) -> Iterator[Suggestion]:
    ids = [one for one in papers.with_key(reading, key) if not papers.in_trash(reading, one)]
    for row in papers.rows(reading, ids):
        alias = row.key.casefold() != key.casefold()
        reason = "it is an alias of this paper" if alias else "the library has it"
        yield Suggestion(row.id, row.key, row.title, 99 if alias else 100, reason)


def _near(reading: Reading, key: str, project: int) -> Iterator[Suggestion]:
    from rapidfuzz.distance import DamerauLevenshtein  # no start needs it

    start = key[:_BEGINNING]
    own = project_keys.own_keys(reading, project) if project else {}
    known = [(one, name) for name, one in own.items() if name.startswith(start.casefold())]
    scores: dict[EntryId, float] = {}
    for id_, other in (*citekeys.beginning(reading, start), *known):
        score = DamerauLevenshtein.normalized_similarity(key.lower(), other.lower())
        scores[id_] = max(score, scores.get(id_, 0))
    near = [one for one in scores if 100 * scores[one] >= _NEAR]
    best = sorted(near, key=lambda one: -scores[one])[:_MOST]
    for row in papers.rows(reading, best):
        score = min(_DOUBTFUL, int(100 * scores[row.id]))
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
