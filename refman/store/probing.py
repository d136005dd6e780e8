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

To ask `search` takes 20 to 50 µs for each word that many papers have, the most where the paper was
added last, and `beginnings`, of smaller pages, 10: so before a word in titles or names it is asked
whether any there begins so.

Over the keystrokes that `tests.benchmarks.searching` has recorded, in a library of a million, the
first page of the best matches takes 6 ms of a processor in the middle, 23 at the 95th percentile
and 32 at most; by date 4, 25 and 115. What takes longest is four letters before many words
(`tran`, by date).
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
from refman.store.phrases import begun, inside, outlined, parted
from refman.store.reading import Reading
from refman.store.traits import Rows

Way = tuple[str, str, list[str]]
"""A condition, the index that it asks, and the words."""
_ONE = "exists (select 1 from {0} where {0} match ? and rowid = e.id)"
_BEGUN = f"{_ONE.format('beginnings')} and {_ONE}"
_PASSED = (
    "e.id in (select rowid from {0} where {0} match ? and +rowid in"
    f" {GIVEN.replace('?', '?1')})"
)
_LOOKS_INTO = re.compile(r"\be\.(?!id\b)")


class Probe:
    """Asks papers outside the trash whether all of `nodes` hold for them.

    `quick` tells whether each is asked by itself; else all that is found is passed by, and asking
    few takes as long as asking many. `nodes` are those of each condition, in order.

    Args:
        outlined: whether only papers are asked that have words which begin so.
    """

    def __init__(
        self, reading: Reading, nodes: tuple[Node, ...], names: Once, *, outlined: bool = False
    ) -> None:
        self._reading = reading
        conditions = _Asking(names, outlined=outlined)
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

    def __init__(self, reading: Reading, *, outlined: bool) -> None:
        super().__init__(reading)
        self._outlined = outlined
        self.slow = False

    def _together(self, texts: list[Text], missing: Sequence[Node]) -> "list[LookUp]":
        """Each word for itself, the longest first, which fewest papers have: who has not the first
        is not asked for the next. Those that are only begun come last."""
        made: list[LookUp] = [([text], [], []) for text in sorted(texts, key=_shortness)]
        if made and missing:
            made[0] = (made[0][0], [], missing)
        return made

    def _found(self, asked: Sequence[Asked], texts: Sequence[Text], beside: Sequence[Ids]) -> Sql:
        ways = [(_ONE, index, [words]) for index, words in asked]
        begins = self._begins(texts)
        if not all(map(self._is_quick, texts)):
            ways = self._parted(texts, begins) or [*map(self._passed, asked)]
        elif begins and not inside(self._reading, texts[0]):
            ways = [(_BEGUN, index, [begins, words]) for index, words in asked]
        found = [f"({way.format(index)})" for way, index, _ in ways]
        found += [f"exists (select 1 from {of} in {GIVEN} and entry = e.id)" for of, _ in beside]
        values = [one for _, _, words in ways for one in words] + [
            json.dumps(ids) for _, ids in beside
        ]
        return " or ".join(found), values

    def _begins(self, texts: Sequence[Text]) -> str:
        """What to ask before a word in titles or names: whether any there begins so, of which FTS5
        reads no places. "" where all do, or where that is no other question."""
        alone = len(texts) == 1 and not begun(texts[0]) and not self._outlined
        return outlined(texts[0]) if alone else ""

    def _parted(self, texts: Sequence[Text], begins: str) -> list[Way]:
        expressions = parted(self._reading, texts[0]) if len(texts) == 1 else []
        frequent, *rare = expressions or [""]
        if not frequent:
            return []
        listed = " union all ".join(["select rowid from {0} where {0} match ?"] * len(rare))
        first = (_BEGUN, "search", [begins, frequent]) if begins else (_ONE, "search", [frequent])
        return [first, (f"e.id in ({listed})", "search", rare)]

    def _passed(self, asked: Asked) -> Way:
        self.slow = True
        return _PASSED, asked[0], [asked[1]]

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
