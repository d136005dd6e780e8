"""Search: the papers that a query finds, in order.

A page comes before the whole list. What is rare is listed and looked up. Of what is frequent, the
first 64 papers of the order are asked each part of the query (`store.probing`): that tells whether
a page is sooner found by asking on, or by the list of the rarest part, of which the papers are
asked what the others say. A list is one look into the index, 0.04 µs for each that it finds, and
0.11 µs more to keep it; to ask a paper takes 20 µs for each word.

A list of a word in titles takes 0.4 µs for each, since FTS5 reads the places of the word wherever
it stands to know its field. So those papers are listed in its place whose words begin so, and none
as those must not that are only begun (`Conditions.outline`), which has no places: of “deep le”, 730
in 1 ms, where the list of “deep” in titles, compared with that of “le”, took 17; of what has
“diffusion” in the title and no word with an “s” none in 7, where to list those with an “s” took
220. Where they are few they are sorted, and asked until the page is full; else the first of the
order among them are asked, unless the first of all tell that a page is near.

Counting each part before, by a limit, took 6 ms for each of a million papers, and to keep the
lists of two frequent words 120 to 160 ms, where asking 600 papers takes 20.
"""

from array import array
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from refman.model.query import Node, Not, Text, several
from refman.store.clauses import GIVEN, Sql
from refman.store.conditions import (
    Conditions,
    Part,
    says_nothing,
    sees_trash,
    where,
)
from refman.store.listing import FEW, Listing
from refman.store.orders import ORDERS
from refman.store.packed import listed as packed_list
from refman.store.probing import Probe
from refman.store.reading import NOT_TRASHED, Reading

__all__ = [
    "SORTS", "Asked", "count", "ids", "says_nothing", "sees_trash", "where",
]  # fmt: skip

SORTS = tuple(ORDERS)
"""The names of the orders."""


def ids(reading: Reading, node: Node, sort: str = "added", descending: bool = True) -> "array[int]":
    """The papers that `node` finds, in order.

    Args:
        sort: one of `SORTS`. Papers without a value come last in both directions, and equal ones
            in the order in which they came in, which a descending order turns round.
    """
    return Asked(reading, node, sort, descending).every()


class Asked(Listing):
    """A query in an order, on its way to the first of the papers that it finds."""

    def first(self, page: int) -> tuple["array[int]", bool]:
        """The first `page` papers, and whether those are all; where they are few, all of them.

        Where asking one paper takes a look at all that is found, this is listed before; and where
        none is among the first of the order, they are likely to be few.
        """
        if self._in_trash:
            return self._all_sorted(None), True
        soon = [self._outlined, lambda most: self._few(most, self._quick)]
        for way in reversed(soon) if self._alone else soon:
            if (found := way(page)) is not None:
                return found
        probe = self._probe(self._spanned)
        if not (probe.quick and self._unspanned):
            return self._by_lists(probe, page)
        return self._by_shares(probe, page)

    def _by_shares(self, probe: Probe, page: int) -> tuple["array[int]", bool]:
        """The same in the way that the first of the order let expect to be the shortest."""
        told = probe.told(self._candidates(*self._stretch, _SAMPLE))
        near = array("q", [one for one, said in told.items() if all(said)])
        if not near and (few := self._few(page, self._slow)) is not None:
            return few
        shares = self._shares(probe, told)
        listable = [part for part in self._unspanned if part.ids and not part.row]
        rarest = min(listable, key=lambda part: shares[part.sql], default=None)
        share = shares[rarest.sql] if rarest else _SAMPLE
        if near and _is_worth_asking(len(near), share, page):
            near += self._further(probe, near, page)
            if len(near) >= page:
                return near[:page], False
        if rarest is None or len(self._unspanned) < 2:
            return self._along(page)
        if max(shares.values()) <= _RARE and (both := self._in_all_lists(rarest)) is not None:
            return both, True
        others = min(share for sql, share in shares.items() if sql != rarest.sql)
        near = self._near_among(rarest, page, 2 * page * _SAMPLE // max(others, 1))
        if not near and shares[rarest.sql] <= _RARE:
            return self._all_sorted(rarest), True
        return (near, False) if len(near) == page else self._along(page)

    def _outlined(self, page: int) -> tuple["array[int]", bool] | None:
        """The same by what begins as the words of the query do; None where there is no such list,
        or a page of it is not soon found."""
        if self._outline is None:
            return None
        if (few := self._few(page, [self._outline])) is not None:
            return few
        probe = self._probe(self._spanned)
        if not probe.quick:
            return None
        near = probe.found(self._candidates(*self._stretch, _SAMPLE), page)
        if len(near) * _AHEAD >= page * _SAMPLE:
            near += self._further(probe, near, page)
        if len(near) < page:
            near = self._near_among(self._outline, page, _OUTLINED * page)
        return (near, False) if len(near) == page else None

    @property
    def _alone(self) -> bool:
        """Whether there is but one word, whose list is short where it is rare."""
        return sum(isinstance(node, Text | Not) for node in self._nodes) < 2

    @cached_property
    def _outline(self) -> Part | None:
        return self._conditions.outline(self._nodes)

    def _further(self, probe: Probe, near: Sequence[int], page: int) -> "array[int]":
        """What else is found, for a page, where `near` are of the first of the order, one at least:
        among twice as many as that lets expect."""
        if len(near) >= page:
            return array("q")
        limit = min(_ASKABLE, 2 * page * _SAMPLE // len(near))
        more = self._candidates(*self._stretch, limit)[_SAMPLE:]
        return probe.found(more, page - len(near))

    def _shares(self, probe: Probe, told: Mapping[int, Sequence[bool]]) -> dict[str, int]:
        """For how many of the papers that were asked each part holds."""
        found = {}
        for part in self._unspanned:
            of = [at for at, known in enumerate(probe.nodes) if set(known) <= set(part.nodes)]
            found[part.sql] = sum(all(said[at] for at in of) for said in told.values())
        return found

    @property
    def _quick(self) -> list[Part]:
        return [part for part in self._parts if part.ids and part.quick]

    @property
    def _slow(self) -> list[Part]:
        return [part for part in self._parts if part.ids and not part.quick]

    def _near_among(self, part: Part, page: int, expected: int) -> "array[int]":
        """As many as `page` of those found among the first `expected` that one part finds; fewer
        where the others hold for too few of them to be asked."""
        probe = self._probe((*self._spanned, *part.nodes), part)
        first = self._candidates(*self._first_with(part), min(expected, _SOME))
        return self._asked(probe, first, page)

    def _by_lists(self, probe: Probe, page: int) -> tuple["array[int]", bool]:
        """The same where to ask one paper is to go through all that is found."""
        near, alone = array("q"), len(self._parts) < 2
        if self._parts and not probe.quick and (self._is_anywhere() or not alone):
            near = self._asked(probe, self._candidates(*self._stretch, _NEAR), page)
        if not near and (few := self._few(page, self._slow)) is not None:
            return few
        if len(near) < page and not alone and (fewest := self._fewest()):
            near = self._asked(probe, self._candidates(*self._first_with(fewest), _NEAR), page)
        return (near, False) if len(near) == page else self._along(page)

    def _is_anywhere(self) -> bool:
        """Whether words may stand in any text, where most stand in many papers."""
        wide = ("", "abstract")
        return any(isinstance(node, Text) and node.field in wide for node in self._nodes)

    def _along(self, page: int) -> tuple["array[int]", bool]:
        """The same by going along the whole order."""
        condition, values = self._condition()
        found = array("q")
        for statement in self._walked(condition):
            limited = f"{statement} limit {page - len(found)}"
            found.extend(row[0] for row in self._reading.rows(limited, values))
        return found, len(found) < page

    def few(self, most: int) -> "array[int] | None":
        """All of them where they are fewer than `most` and one part is a list of few."""
        outline = [self._outline] if self._outline and not self._alone else []
        found = self._few(most, outline) or self._few(most, self._quick)
        if found is None and len(self._parts) > 1:
            found = self._few(most, self._slow)
        return found[0] if found and found[1] and len(found[0]) < most else None

    def _few(self, page: int, parts: Sequence[Part]) -> tuple["array[int]", bool] | None:
        """The same where one of `parts` finds few by itself; None where none does.

        What a part finds is listed once, not counted before: a phrase takes as long for either.
        """
        listed = ((self._first_of(part, FEW), part) for part in parts)
        some, part = min(listed, key=lambda one: len(one[0]), default=([0] * FEW, None))
        if part is None or len(some) >= FEW:
            return None
        return self._among(self._in_order(some), part, page)

    def _among(self, some: "array[int]", part: Part, page: int) -> tuple["array[int]", bool]:
        """The first of `some`, all that `part` finds, for which the other parts hold: these are
        asked one by one, or listed where too few of the first have what they say."""
        if self._parts == [part] or not some:
            return some, True
        probe = self._probe(part.nodes, part)
        if probe.quick:
            near = probe.found(some[:_SAMPLE], page)
            if len(some) <= _EACH or _is_often(near, page):
                near += probe.found(some[_SAMPLE:], page - len(near))
                return near, len(near) < page
        others = [one for one in self._parts if one is not part]
        condition, values = self._all_of_parts(others)
        there = f"e.id in {GIVEN} and {condition}"
        return self._all_of([self._sorted(there)], [packed_list(some), *values]), True

    def _probe(self, known: Sequence[Node], among: Part | None = None) -> Probe:
        """Asks what is not known yet, of those that `among` finds where it is given."""
        nodes = tuple(node for node in self._nodes if node not in known)
        outlined = among is not None and among is self._outline
        return Probe(self._reading, nodes, self._names, outlined=outlined)

    def _in_all_lists(self, rarest: Part) -> "array[int] | None":
        """All of them, where all is in lists and few are in each: to find them along the order
        would be to go through the whole of it."""
        if not all(part.ids and not part.row for part in self._parts):
            return None
        others = [part for part in self._parts if part is not rarest]
        among = " and ".join(f"+entry in ({part.ids})" for part in others)
        sql = f"with found (entry) as ({rarest.ids}) select entry from found where {among}"
        values = [value for part in (rarest, *others) for value in part.values]
        some = self._first_of(Part("", values, sql), FEW)
        return self._in_order(some) if len(some) < FEW else None

    def _first_with(self, part: Part) -> Sql:
        """The condition for which the first of the order are those that one part finds."""
        condition, values = self._stretch
        there = f"+{part.sql} and {condition}" if condition else f"+{part.sql}"
        return there, [*part.values, *values]

    def _candidates(self, condition: str, values: list[Any], limit: int) -> list[int]:
        """The first of the order for which `condition` holds."""
        first = f"{self._walked(condition)[0]} limit {limit}"
        return [row[0] for row in self._reading.rows(first, values)]

    def _asked(self, probe: Probe, candidates: Sequence[int], page: int) -> "array[int]":
        """As many as `page` of the candidates for which it holds; of those that are asked one by
        one, fewer where the first of them tell that there is none among them."""
        if not probe.quick:
            return probe.found(candidates, page)
        found = probe.found(candidates[:_SAMPLE], page)
        if not _is_often(found, page):
            return found
        return found + probe.found(candidates[_SAMPLE:], page - len(found))


def _is_worth_asking(near: int, share: int, page: int) -> bool:
    """Whether a page is found sooner by asking papers along the order than by listing all for
    which a part holds: of the first `_SAMPLE` they all hold for `near`, that one for `share`."""
    return share * (_LIST * near + 1.5) >= _ASK * page


def _is_often(near: Sequence[int], page: int) -> bool:
    """Whether as many among the first candidates tell of a page among those that may be asked."""
    return len(near) * _ASKABLE >= page * _SAMPLE


_NEAR = 1024
_ASKABLE, _SOME = 1400, 512
_SAMPLE, _EACH = 64, 512
"""Candidates; as many where each is asked by itself, at the start and once something is listed; and
those of them that tell whether a page is among them."""
_ASK, _LIST = 1.9, 2.9
"""Milliseconds that asking takes for a paper of a page that is found at the rate of one in the
sample, at 30 µs for each; and that a list takes of what one in the sample has, of a million."""
_OUTLINED, _AHEAD = 6, 600
"""Of so many papers that have words which begin so, one is expected to be found; and papers that
are asked sooner than those are listed."""
_RARE = 6
"""In the sample: what is no more frequent is listed for less than asking takes."""


def count(reading: Reading, node: Node) -> int:
    """How many papers `node` finds.

    Where each of its parts is a list of ids, these are counted without a look at any paper: of
    100,000 such looks take 0.6 s.
    """
    parts = [] if sees_trash(node) else Conditions(reading).parts(several(node))
    if parts and all(part.ids and not part.row for part in parts):
        return _listed(reading, parts)
    condition, parameters = where(reading, node)
    return int(reading.value(f"select count(*) from entries e where {condition}", parameters))


def _listed(reading: Reading, parts: Sequence[Part]) -> int:
    first, *others = parts
    # A plus keeps SQLite from leaping into a list for each paper of another.
    among = "".join(f" and +entry in ({part.ids})" for part in others)
    number = "count(*)" if first.once else "count(distinct entry)"
    sql = f"with found (entry) as ({first.ids}) select {number} from found where {NOT_TRASHED}"
    return int(reading.value(sql + among, [value for part in parts for value in part.values]))
