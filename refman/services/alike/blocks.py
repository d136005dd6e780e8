"""Which names are compared: those that share a block. Work grows with the names, not their pairs.

Within a block, full given names meet those of the same beginning only, and initials, of which
there are few, all others. In one of names in either order, all meet: it is small.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from refman.model.entry import PersonId
from refman.services.alike.forms import Form, Relation, form, relation
from refman.store import Reading, namesakes
from refman.store.namesakes import Name

_OFTEN = 2_000
_INITIAL = 1
_MOST = 5_000
"""Pairs of one block; a library that has more of them has them beyond what anybody looks at."""


class Candidate(NamedTuple):
    """Two persons whose names may mean one; `rivals` counts whom the shorter name may mean."""

    one: int
    other: int
    relation: Relation
    rivals: int = 1


def of_library(
    reading: Reading, check: Callable[[], None]
) -> Iterator[tuple[int, int, list[Candidate]]]:
    """The candidates of each block, with its number and how many blocks there are."""
    rows = sorted(_keyed(reading, check))
    shared = [
        (turned, found)
        for (_, turned), group in groupby(rows, itemgetter(0, 1))
        if len(found := [r[2] for r in group]) > 1
    ]
    rows.clear()
    for done, (turned, ids) in enumerate(shared, 1):
        yield done, len(shared), of_names(namesakes.some(reading, ids), turned=turned)


def of_person(reading: Reading, person: PersonId) -> list[Candidate]:
    """The candidates of the blocks that one person's names are in."""
    found: list[Candidate] = []
    for name in namesakes.of_person(reading, person):
        for block in form(name.bibtex).blocks:
            near = {one for begin in _begins(block) for one in namesakes.beginning(reading, begin)}
            same = [one for one in near if block in form(one.bibtex).blocks]
            found += of_names(same, turned=_is_turned(block))
    return found


def _is_turned(block: str) -> bool:
    return block.endswith("~")


def _begins(block: str) -> set[str]:
    """How names of a block begin, surname first: in one of names in either order, both do so and
    a given name of two words may be joined."""
    one, other = block.rstrip("~").split()
    if not _is_turned(block):
        return {block, f"{other} "}
    orders = ((one, other), (other, one))
    parted = {
        begin
        for family, given in orders
        for at in range(2, len(given) - 1)
        for begin in (
            f"{given[:at]} {given[at:]} {family}",
            f"{given[at:]} {family} {given[:at]}",
            f"{family} {given[:at]} {given[at:]}",
        )
    }
    return parted | {" ".join(order) for order in orders}


def of_names(some: Sequence[Name], *, turned: bool = False) -> list[Candidate]:
    """The candidates among the names of one block; `turned`: of one of names in either order."""
    forms = {one: form(one.bibtex) for one in some}
    by_first: dict[str, list[Name]] = {}
    for one, made in forms.items():
        by_first.setdefault("" if turned else made.first[:_BEGIN], []).append(one)
    short = [one for one, made in forms.items() if len(made.first) == _INITIAL]
    pairs: dict[tuple[int, int], Relation] = {}
    for place, one in enumerate(short):
        _compare(pairs, forms, one, [*short[place + 1 :], *(n for n in some if n not in short)])
    for alike in by_first.values():
        full = [one for one in alike if len(forms[one].first) > _INITIAL]
        for place, one in enumerate(full):
            _compare(pairs, forms, one, full[place + 1 :])
    return _with_rivals(pairs)


_BEGIN = 2
_ORDER = list(Relation)


def _compare(
    pairs: dict[tuple[int, int], Relation],
    forms: dict[Name, Form],
    one: Name,
    others: Sequence[Name],
) -> None:
    for other in others:
        if len(pairs) >= _MOST:
            return
        if one.person == other.person:
            continue
        found = relation(forms[one], forms[other])
        if found is not None:
            key = min(one.person, other.person), max(one.person, other.person)
            before = pairs.get(key, found)
            pairs[key] = min(found, before, key=_ORDER.index)


def _with_rivals(pairs: dict[tuple[int, int], Relation]) -> list[Candidate]:
    degree: dict[int, int] = {}
    for (one, other), found in pairs.items():
        if found in (Relation.SHORT, Relation.MIDDLE, Relation.TURNED):
            degree[one] = degree.get(one, 0) + 1
            degree[other] = degree.get(other, 0) + 1
    return [
        Candidate(*pair, found, max(degree.get(id_, 1) for id_ in pair))
        for pair, found in pairs.items()
    ]


def _keyed(reading: Reading, check: Callable[[], None]) -> Iterator[tuple[int, bool, int]]:
    """A number of each block that a name is in, whether it is one of names in either order, and
    the name's row."""
    for number, name in enumerate(namesakes.every(reading)):
        if not number % _OFTEN:
            check()
        for block in form(name.bibtex).blocks:
            yield hash(block), _is_turned(block), name.row
