"""What speaks for two names being one person: what their papers share."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from refman.model.entry import PersonId
from refman.services.alike.blocks import Candidate
from refman.services.alike.forms import Relation, form
from refman.store import Reading, distinctions, namesakes
from refman.store.namesakes import Paper

_BASE = {
    Relation.SAME: 75, Relation.MIDDLE: 60, Relation.TURNED: 40, Relation.SHORT: 35,
    Relation.JUNIOR: 35,
}  # fmt: skip
"""What a relation of names says by itself, in per cent."""
_COAUTHORS = 45
_ALIKE = 0.6
"""What a co-author of a similar name counts, against one who is the same."""
_VENUE, _VENUES = 4, 8
_NEAR_YEARS, _NEAR = 3, 5
_FAR_YEARS, _FAR = 12, -15
_RIVAL, _RIVALS = -4, -20
_ONLY = 12
"""What it counts that nobody else would fit, where a venue and the years are shared too."""
_MANY = 40
"""A paper of more authors says nothing of who works with whom."""
_NAMED = 3


class Proposal(NamedTuple):
    """Two persons that may be one.

    Args:
        one: has more papers, or the longer name.
        score: how sure that is, in per cent.
        reasons: phrases.
    """

    one: PersonId
    other: PersonId
    score: int
    reasons: tuple[str, ...]


class _Side(NamedTuple):
    """What is known of one person; `coauthors` by family name and first letter."""

    papers: set[int]
    coauthors: dict[str, set[int]]
    venues: set[str]
    years: list[int]


class Judge:
    """Judges candidates of one library, some hundred persons at a time."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._orcids = namesakes.orcids(reading)
        self._apart = {frozenset((one.one, one.other)) for one in distinctions.every(reading)}

    def all(self, candidates: Sequence[Candidate]) -> Iterator[Proposal]:
        """What is proposed; those of whom something says that they are two are left out."""
        best: dict[frozenset[int], Candidate] = {}
        for one in candidates:
            pair = frozenset(one[:2])
            if pair not in self._apart:
                best[pair] = min(best.get(pair, one), one, key=lambda c: _ORDER[c.relation])
        wanted = dict.fromkeys(id_ for pair in best for id_ in pair)
        papers_of = namesakes.papers_of(self._reading, wanted)
        papers = namesakes.papers(self._reading, set(chain.from_iterable(papers_of.values())))
        crowd = {id_ for paper in papers.values() for id_ in _circle(paper)}
        called = namesakes.called(self._reading, crowd | set(wanted))
        keys = {id_: _key(called[id_][1]) for id_ in crowd}
        sides = {
            id_: _side(id_, papers_of[id_], papers, keys) for id_ in wanted if id_ in papers_of
        }
        shown = {id_: one[0] for id_, one in called.items()}
        for candidate in best.values():
            found = self._judged(candidate, sides, shown)
            if found is not None:
                yield found

    def _judged(
        self, candidate: Candidate, sides: dict[int, _Side], called: dict[int, str]
    ) -> Proposal | None:
        one, other = sides.get(candidate.one), sides.get(candidate.other)
        known = [self._orcids.get(id_) for id_ in candidate[:2]]
        if one is None or other is None or one.papers & other.papers:
            return None
        if all(known) and known[0] != known[1]:
            return None
        if all(known):
            score, reasons = 99, ["the same ORCID iD"]
        else:
            score, reasons = _score(candidate, one, other, called)
        ids = sorted(
            candidate[:2], key=lambda id_: (-len(called[id_]), -len(sides[id_].papers), id_)
        )
        words = (candidate.relation.value, *reasons)
        return Proposal(PersonId(ids[0]), PersonId(ids[1]), score, words)


_ORDER = {one: place for place, one in enumerate(Relation)}


def _score(
    candidate: Candidate, one: _Side, other: _Side, called: dict[int, str]
) -> tuple[int, list[str]]:
    reasons, score = [], float(_BASE[candidate.relation])
    shared = one.coauthors.keys() & other.coauthors.keys()
    if shared:
        same = [key for key in shared if one.coauthors[key] & other.coauthors[key]]
        weight = len(same) + _ALIKE * (len(shared) - len(same))
        score += _COAUTHORS * (1 - 0.5**weight)
        reasons.append(_coauthors(sorted(shared), one, other, called))
    elif candidate.rivals > 1 and candidate.relation in (Relation.SHORT, Relation.MIDDLE):
        score += max(_RIVALS, _RIVAL * (candidate.rivals - 1))
        reasons.append(f"one of {candidate.rivals} names that would fit")
    venues = (one.venues & other.venues) - {""}
    if venues:
        score += min(_VENUES, _VENUE * len(venues))
        reasons.append("1 shared venue" if len(venues) == 1 else f"{len(venues)} shared venues")
    near = _of_years(one.years, other.years, reasons)
    if not shared and venues and near > 0 and _is_only(candidate):
        score += _ONLY
        reasons.append("no other name would fit")
    score += near
    return max(0, min(98, round(score))), reasons


def _is_only(candidate: Candidate) -> bool:
    return candidate.relation in (Relation.SHORT, Relation.TURNED) and candidate.rivals == 1


def _of_years(one: list[int], other: list[int], reasons: list[str]) -> int:
    if not one or not other:
        return 0
    apart = max(min(one), min(other)) - min(max(one), max(other))
    far = "papers a year apart" if apart == 1 else f"papers {apart} years apart"
    reasons.append("the same years" if apart <= 0 else far)
    if apart <= _NEAR_YEARS:
        return _NEAR
    return _FAR if apart > _FAR_YEARS else 0


def _coauthors(shared: Sequence[str], one: _Side, other: _Side, called: dict[int, str]) -> str:
    papers = Counter({key: len(one.coauthors[key] | other.coauthors[key]) for key in shared})
    names = [
        max((called[id_] for id_ in one.coauthors[key] | other.coauthors[key]), key=len)
        for key, _ in papers.most_common(_NAMED)
    ]
    more = f" and {len(shared) - _NAMED} more" if len(shared) > _NAMED else ""
    noun = "1 shared co-author" if len(shared) == 1 else f"{len(shared)} shared co-authors"
    return f"{noun} ({', '.join(names)}{more})"


def _side(person: int, ids: set[int], papers: dict[int, Paper], keys: dict[int, str]) -> _Side:
    coauthors: dict[str, set[int]] = {}
    own = [papers[id_] for id_ in ids if id_ in papers]
    for paper in own:
        for other in _circle(paper):
            if other != person and keys[other]:
                coauthors.setdefault(keys[other], set()).add(other)
    years = [paper.year for paper in own if paper.year]
    return _Side(ids, coauthors, {paper.venue for paper in own}, years)


def _circle(paper: Paper) -> frozenset[int]:
    return paper.people if len(paper.people) <= _MANY else frozenset()


def _key(bibtex: str) -> str:
    """Family name and first letter: how a co-author is known again whose name is short."""
    made = form(bibtex)
    made = made.exchanged or made
    return f"{min(made.families)} {made.given[0][0]}" if made.given and made.families else ""
