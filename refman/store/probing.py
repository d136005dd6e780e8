"""A query asked of one paper after another, along an order, until a page is full.

What many papers have is not listed for a page of it: of the 240,000 among a million that have the
word “deep”, the list takes 60 ms to make, of those that have a “d” in front 300 ms (SQLite 3.40),
while to ask 64 / 0.24 papers whether they are among them takes 10 ms. The index is asked by the
paper's id, and leaps to it; it cannot where the words that begin with four letters or more have to
be joined first (`store.schema`). So these words are asked for by name where they are few; else all
that they find is passed by once, at 0.05 µs each, and compared with the papers in question.

Over the 183 keystrokes that `tests.benchmarks.searching` has recorded, in a library of a million by
date, SQLite needs 6 ms for the first page in the middle and 41 ms at the 95th percentile, where
lists took 24 and 278. What takes longer is a word less a letter (`title:diffusion -s`, 0.5 s), and
two words that a tenth has together.
"""

import json
import re
from array import array
from collections.abc import Mapping, Sequence

from refman.model.query import Compare, Node, Text
from refman.store.clauses import GIVEN, Sql
from refman.store.conditions import Asked, Conditions, Ids, LookUp, Part
from refman.store.phrases import TOKEN, begun, is_pattern, match, within
from refman.store.reading import Reading
from refman.store.traits import Rows

_ENDINGS = 8
"""Words that a text means, which are asked for one by one."""
_LOOKS_INTO = re.compile(r"\be\.(?!id\b)")


class Probe:
    """Asks papers outside the trash whether all of `nodes` hold for them.

    `quick` tells whether each is asked by itself; else all that is found is passed by, and asking
    few takes as long as asking many.
    """

    def __init__(self, reading: Reading, nodes: tuple[Node, ...]) -> None:
        self._reading = reading
        conditions = _Asking(reading)
        parts = conditions.parts(nodes)
        self._condition = " and ".join(f"({part.sql})" for part in parts)
        self._values = [value for part in parts for value in part.values]
        self.quick = not conditions.slow

    def found(self, ids: Sequence[int], limit: int) -> "array[int]":
        """The first of `ids` for which they hold, in that order, `limit` at most."""
        papers = "(select value as id from json_each(?1)) e"
        if _LOOKS_INTO.search(self._condition):
            papers = "json_each(?1) near cross join entries e on e.id = near.value"
        sql = f"select e.id from {papers} where {self._condition} limit {limit}"
        rows = self._reading.rows(sql, [json.dumps(ids), *self._values])
        kept = {row[0] for row in rows}
        return array("q", [one for one in ids if one in kept])


class _Asking(Conditions):
    """Writes the conditions so that each is asked of one paper; `?1` are the papers in question."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.slow = False
        self._endings: dict[str, list[str]] = {}

    def _together(self, texts: list[Text], missing: Sequence[Node]) -> "list[LookUp]":
        """Each word for itself, the longest first, which fewest papers have: who has not the first
        is not asked for the next. Those that are only begun come last."""
        made: list[LookUp] = [([text], [], []) for text in sorted(texts, key=_shortness)]
        if made and missing:
            made[0] = (made[0][0], [], missing)
        return made

    def _found(self, asked: Sequence[Asked], texts: Sequence[Text], beside: Sequence[Ids]) -> Sql:
        way = "exists (select 1 from {0} where {0} match ? and rowid = e.id)"
        if not all(map(self._is_quick, texts)):
            self.slow = True
            among = GIVEN.replace("?", "?1")
            way = f"e.id in (select rowid from {{0}} where {{0}} match ? and +rowid in {among})"
        found = [way.format(index) for index, _ in asked]
        found += [f"exists (select 1 from {of} in {GIVEN} and entry = e.id)" for of, _ in beside]
        values = [match for _, match in asked] + [json.dumps(ids) for _, ids in beside]
        return " or ".join(found), values

    def _match(self, text: Text) -> str:
        words = self._words(text)
        if words is None:
            return super()._match(text)
        # Whole words that are not there are soonest seen not to be.
        return match(self._reading, text, words or TOKEN.findall(text.words))

    def _is_quick(self, text: Text) -> bool:
        return text.exact or bool(begun(text)) or self._words(text) is not None

    def _words(self, text: Text) -> list[str] | None:
        """The words of the index that `text` means; None where they are not few.

        Only of ASCII: of all other letters FTS5 knows alone how it folds them.
        """
        tokens = TOKEN.findall(text.words)
        if text.exact or begun(text) or is_pattern(text):
            return None
        if len(tokens) > 1 or not tokens[0].isascii():
            return None
        from refman.store import vocabulary  # no start needs it

        word = tokens[0].lower()
        if word not in self._endings:
            self._endings[word] = vocabulary.beginning(self._reading, word, _ENDINGS + 1)
        words = self._endings[word]
        return words if len(words) + len(within(self._reading, text)) <= _ENDINGS else None

    def _of(self, table: str, condition: str) -> str:
        return f"exists (select 1 from {table} where entry = e.id and {condition})"

    def _has(self, rows: Rows) -> str:
        return rows.each or self._of(rows.table, rows.condition)

    def _in_index(self, node: Node) -> Part:
        return Part(*self.sql(node))


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


def stretch(nodes: Sequence[Node], sort: str) -> Sql:
    """The part of an order in which all lies that `nodes` find, so that a walk begins there; "" for
    the whole.

    Of years too by date, which begin with them.
    """
    found = [_span(node, sort) for node in nodes if isinstance(node, Compare)]
    some = [one for one in found if one[0]]
    return " and ".join(one[0] for one in some), [value for one in some for value in one[1]]


def _span(node: Compare, sort: str) -> Sql:
    if node.field == sort and sort != "date":
        from refman.store.comparing import COMPARISONS  # no start needs it

        return COMPARISONS[node.field](node)
    if (node.field, sort) == ("year", "date") and node.value in _YEARS:
        condition, ends = _YEAR[node.sign]
        return condition, [str(int(node.value) + int(end)) for end in ends.split()]
    return "", []
