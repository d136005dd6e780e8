"""Names that may be one person, with what speaks for it; nobody is ever merged by it.

    forms     how two printed names stand to each other: accents, initials, middle names, order
    blocks    which names are worth comparing: those with a family name and a first letter in common
    evidence  what the papers of two persons share, and how much that says

It is asked anew whenever it is wanted, beside everything else, and nothing of it is stored but
what the user decides (`store.distinctions`).
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from refman.model.entry import PersonId
from refman.services.alike import blocks, forms
from refman.services.alike.blocks import Candidate
from refman.services.alike.evidence import Judge, Proposal
from refman.store import Reading

__all__ = ["LEAST", "Found", "Proposal", "every", "find", "forms", "of_person"]

LEAST = 55
"""The score from which on two names are proposed."""
_AT_ONCE = 400
"""Persons whose papers are held at once."""


class Found(NamedTuple):
    """What was found in a stretch of the names; `done` of `total` blocks are looked through."""

    done: int
    total: int
    proposals: list[Proposal]


def find(
    reading: Reading, check: Callable[[], None] = lambda: None, least: int = LEAST
) -> Iterator[Found]:
    """Look through the whole library, some hundred persons at a time.

    Args:
        check: called again and again; what it raises ends the search.
        least: the score from which on two are proposed.
    """
    check()
    judge, candidates = Judge(reading), []
    total, people = 0, set[int]()
    for done, total, some in blocks.of_library(reading, check):
        candidates += some
        people.update(id_ for one in some for id_ in (one.one, one.other))
        if len(people) >= _AT_ONCE:
            check()
            yield Found(done, total, _judged(judge, candidates, least))
            candidates.clear()
            people.clear()
    yield Found(total, total, _judged(judge, candidates, least))


def every(
    reading: Reading,
    step: Callable[[int, int], None] = lambda _done, _total: None,
    least: int = LEAST,
) -> list[Proposal]:
    """All of them, the surest first; `step` is told how far it is, and may raise."""
    found: list[Proposal] = []
    step(0, 1)
    for done, total, some in find(reading, least=least):
        step(done, total)
        found += some
    return ordered(found)


def of_person(reading: Reading, person: PersonId, least: int = LEAST) -> list[Proposal]:
    """Those with one person, the surest first; looks at the names of one block alone."""
    found = _judged(Judge(reading), blocks.of_person(reading, person), least)
    return ordered(one for one in found if person in (one.one, one.other))


def ordered(found: Iterable[Proposal]) -> list[Proposal]:
    """The surest first, and each two once: names share several blocks, which come one by one."""
    surest = sorted(found, key=lambda one: (-one.score, one.one, one.other))
    return list({(one.one, one.other): one for one in reversed(surest)}.values())[::-1]


def _judged(judge: Judge, candidates: Iterable[Candidate], least: int) -> list[Proposal]:
    return [one for one in judge.all(list(candidates)) if one.score >= least]
