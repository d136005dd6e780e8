"""What was found so far, check by check: numbers of all, and the first of each to look at.

A million papers may have more problems than a window should hold.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from refman.bibtex.checks import CHECKS, SEVERITIES, Severity
from refman.jobs import Progress
from refman.services.checking.problem import Problem

FIRST = 500
"""Problems of a check that are kept."""
_TOLD = 2_000
"""Problems between two answers."""


class Group(NamedTuple):
    """What one check found.

    Args:
        sure: how many have a fix that may be done unseen.
        proposed: how many have one that may not.
        first: problems, in order.
    """

    check: str
    severity: Severity
    number: int
    sure: int
    proposed: int
    first: tuple[Problem, ...]


class Tally:
    """Counts problems."""

    def __init__(self) -> None:
        self._groups: dict[str, Group] = {}

    def add(self, one: Problem) -> None:
        """Count one."""
        known = self._groups.get(one.check) or Group(one.check, one.severity, 0, 0, 0, ())
        worst = min(known.severity, one.severity, key=SEVERITIES.index)
        self._groups[one.check] = Group(
            one.check, worst, known.number + 1,
            known.sure + bool(one.fix and one.fix.sure),
            known.proposed + bool(one.fix and not one.fix.sure),
            (*known.first, one) if known.number < FIRST else known.first,
        )  # fmt: skip

    def groups(self) -> tuple[Group, ...]:
        """Those with something in them: errors first, else in the order of the checks."""
        places = {name: place for place, name in enumerate(CHECKS)}
        return tuple(
            sorted(
                self._groups.values(),
                key=lambda one: (SEVERITIES.index(one.severity), places[one.check]),
            )
        )


def tallied(problems: Iterable[Problem], progress: Progress) -> Iterator[tuple[Group, ...]]:
    """The groups, again and again while problems come, and at the end."""
    tally = Tally()
    for number, one in enumerate(problems, 1):
        tally.add(one)
        if number % _TOLD == 0:
            progress.check()
            yield tally.groups()
    yield tally.groups()
