"""A query asked of one paper after another, along an order, until a page is full.

What many papers have is not listed for a page of it: of the 240,000 among a million that have the
word “deep”, the list takes 60 ms to make, of those that have a “d” in front 300 ms (SQLite 3.40),
while to ask 64 / 0.24 papers whether they are among them takes 10 ms. The index is asked by the
paper's id, and leaps to it; it cannot where the words that begin with four letters or more have to
be joined first (`store.schema`). So these words are asked for by name where they are few; else all
that they find is passed by once, at 0.05 µs each, and compared with the papers in question.

A beginning of four letters that may become many words is parted (`store.phrases`): those that many
papers have are asked for, all others are one short list. Only what may become more than 600 words
is passed by.

Over the keystrokes that `tests.benchmarks.searching` has recorded, in a library of a million on a
busy machine, the first page of the best matches takes 10 ms of a processor in the middle and 40 at
the 95th percentile, where it took 13 and 59 side by side before beginnings were parted and parts
weighed; by date 7 and 35, where it took 5 and 89. Since then what begins so is listed first
(`store.search`), by which the 95th percentile of the best matches is 15 % lower, again side by
side. What takes longer is a word less a letter
(`title:diffusion -s`, 0.24 s, once 0.39), and four letters before many words (`tran`, 0.12 s).
"""

import json
import re
from array import array
from collections.abc import Mapping, Sequence

from refman.model.query import Compare, Node, Text
from refman.store.clauses import GIVEN, Sql
from refman.store.conditions import Asked, Conditions, Ids, LookUp, Part
from refman.store.once import Once
from refman.store.packed import listed
from refman.store.phrases import begun, parted
from refman.store.reading import Reading
from refman.store.traits import Rows

_LOOKS_INTO = re.compile(r"\be\.(?!id\b)")


class Probe:
    """Asks papers outside the trash whether all of `nodes` hold for them.

    `quick` tells whether each is asked by itself; else all that is found is passed by, and asking
    few takes as long as asking many. `nodes` are those of each condition, in order.
    """

    def __init__(self, reading: Reading, nodes: tuple[Node, ...], names: Once) -> None:
        self._reading = reading
        conditions = _Asking(names)
        parts = sorted(conditions.parts(nodes), key=_is_short)
        self.nodes = [part.nodes for part in parts]
        self._conditions = [part.sql for part in parts]
        self._condition = " and ".join(f"({part.sql})" for part in parts)
        self._values = [value for part in parts for value in part.values]
        self.quick = not conditions.slow

    @property
    def _papers(self) -> str:
        if _LOOKS_INTO.search(self._condition):
            return " json_each(?1) near cross join entries e on e.id = near.value"
        return " (select value as id from json_each(?1)) e"

    def told(self, ids: Sequence[int]) -> dict[int, Sequence[bool]]:
        """Of each of `ids`, in that order, which of the conditions hold for it."""
        each = ", ".join(f"({condition})" for condition in self._conditions)
        sql = f"with given as (select value from json_each(?1)) select e.id, {each} from"
        sql += self._papers.replace("json_each(?1)", "given")
        said = {row[0]: row[1:] for row in self._reading.rows(sql, [listed(ids), *self._values])}
        return {one: said[one] for one in ids if one in said}

    def found(self, ids: Sequence[int], limit: int) -> "array[int]":
        """The first of `ids` for which they hold, in that order, `limit` at most."""
        sql = f"select e.id from{self._papers} where {self._condition} limit {limit}"
        rows = self._reading.rows(sql, [listed(ids), *self._values])
        kept = {row[0] for row in rows}
        return array("q", [one for one in ids if one in kept])


class _Asking(Conditions):
    """Writes the conditions so that each is asked of one paper; `?1` are the papers in question."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.slow = False

    def _together(self, texts: list[Text], missing: Sequence[Node]) -> "list[LookUp]":
        """Each word for itself, the longest first, which fewest papers have: who has not the first
        is not asked for the next. Those that are only begun come last."""
        made: list[LookUp] = [([text], [], []) for text in sorted(texts, key=_shortness)]
        if made and missing:
            made[0] = (made[0][0], [], missing)
        return made

    def _found(self, asked: Sequence[Asked], texts: Sequence[Text], beside: Sequence[Ids]) -> Sql:
        one = "exists (select 1 from {0} where {0} match ? and rowid = e.id)"
        ways = [(one, index, [words]) for index, words in asked]
        if not all(map(self._is_quick, texts)):
            expressions = parted(self._reading, texts[0]) if len(texts) == 1 else []
            frequent, *rare = expressions or [""]
            if frequent:
                listed = " union all ".join(["select rowid from {0} where {0} match ?"] * len(rare))
                ways = [(one, "search", [frequent]), (f"e.id in ({listed})", "search", rare)]
            else:
                self.slow = True
                among = f"+rowid in {GIVEN.replace('?', '?1')}"
                passed = f"e.id in (select rowid from {{0}} where {{0}} match ? and {among})"
                ways = [(passed, index, words) for _, index, words in ways]
        found = [way.format(index) for way, index, _ in ways]
        found += [f"exists (select 1 from {of} in {GIVEN} and entry = e.id)" for of, _ in beside]
        values = [one for _, _, words in ways for one in words] + [
            json.dumps(ids) for _, ids in beside
        ]
        return " or ".join(found), values

    def _is_quick(self, text: Text) -> bool:
        return text.exact or bool(begun(text)) or self._words(text) is not None

    def _of(self, table: str, condition: str) -> str:
        return f"exists (select 1 from {table} where entry = e.id and {condition})"

    def _has(self, rows: Rows) -> str:
        return rows.each or self._of(rows.table, rows.condition)

    def _in_index(self, node: Node) -> Part:
        return Part(*self.sql(node))


def _is_short(part: Part) -> bool:
    return not part.nodes or any(isinstance(node, Text) and begun(node) for node in part.nodes)


def _shortness(text: Text) -> tuple[bool, int]:
    return bool(begun(text)), -len(text.words)


_YEAR: Mapping[str, tuple[str, str]] = {
    "=": ("e.date >= ? and e.date < ?", "0 1"),
    ">=": ("e.date >= ?", "0"),
    ">": ("e.date >= ?", "1"),
    "<=": ("e.date > '' and e.date < ?", "1"),
    "<": ("e.date > '' and e.date < ?", "0"),
}
_YEARS = range(1000, 9999)


def stretch(nodes: Sequence[Node], sort: str) -> tuple[tuple[Node, ...], Sql]:
    """The part of an order in which all lies that some of `nodes` find, and nothing else, so that a
    walk begins there; and these nodes. "" for the whole.

    Of years too by date, which begin with them.
    """
    spans = [(node, *_span(node, sort)) for node in nodes if isinstance(node, Compare)]
    some = [one for one in spans if one[1]]
    values = [value for _, _, these in some for value in these]
    return tuple(node for node, _, _ in some), (" and ".join(one[1] for one in some), values)


def _span(node: Compare, sort: str) -> Sql:
    if node.field == sort and sort != "date":
        from refman.store.comparing import COMPARISONS  # no start needs it

        return COMPARISONS[node.field](node)
    if (node.field, sort) == ("year", "date") and node.value in _YEARS:
        condition, ends = _YEAR[node.sign]
        return condition, [str(int(node.value) + int(end)) for end in ends.split()]
    return "", []
