"""A query as an SQL condition over `entries e`. No value is pasted into SQL or FTS5 text unquoted.

Words are looked up in the FTS5 index and in the names of tags; `store.named` has the terms that
name something, `store.comparing` and `store.traits` the others.
SQLite's comparisons with null are kept as they are: `Not` alone makes "unknown" count as "no",
so that a query and its negation always part the papers in two.
"""

import json
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from refman.model import query
from refman.model.query import And, Compare, Named, Node, Not, Or, Text, Trait, leaves, several
from refman.store import traits
from refman.store.clauses import AMONG, GIVEN, Sql, is_among, joined, like, storable
from refman.store.phrases import (
    BY_PEOPLE,
    PART,
    TOKEN,
    begun,
    has_word,
    inside,
    is_pattern,
    is_there_at_once,
    match,
    outlined,
    stands_in,
    turns,
    within,
)  # fmt: skip
from refman.store.reading import Reading

if TYPE_CHECKING:
    from refman.store.named import Names

Ids = tuple[str, list[int]]
"""A table of what entries have, and of that the ids that count."""
Asked = tuple[str, str]
"""An index of words, and what it is asked."""
_SEARCH, _BEGINNINGS = "search", "beginnings"
_LISTED = "select rowid from {0} where {0} match ?"
_ENDINGS = 3
"""Words that a text means, which are asked for one by one: FTS5 joins the lists of all that begin
so before it tells of the first, and takes twice as long."""
_OF_TAGS, _OF_PEOPLE = "entry_tags where tag", "entry_people where person"
_OF_KEYS = "(select id as entry from entries) where entry"


def where(reading: Reading, node: Node) -> Sql:
    """The SQL condition over `entries e` that `node` stands for, and its parameters.

    Papers in the trash are left out unless the query itself speaks of the trash.
    """
    condition, parameters = Conditions(reading).sql(node)
    if not sees_trash(node):
        condition = f"({condition}) and e.trashed is null"
    return condition, [storable(value) for value in parameters]


class Part(NamedTuple):
    """One of the conditions over `entries e` that all must hold, with its values.

    Args:
        ids: the statement that gives the ids of those for which it holds, and perhaps of some in
            the trash; "" where it must be asked of each.
        quick: whether the first of these ids are there at once, and not only when all are.
        once: whether no id comes twice, as of a paper with two tags.
        nodes: those of the query that it stands for.
        row: whether `sql` looks into the paper itself; to give the ids, all papers are gone
            through as they lie in the file, in a quarter of the time that an order takes for it.
    """

    sql: str
    values: list[Any]
    ids: str = ""
    quick: bool = True
    once: bool = False
    nodes: tuple[Node, ...] = ()
    row: bool = False

    @property
    def listed(self) -> str:
        """The condition by its list, whatever `sql` is."""
        return f"{AMONG}{self.ids})" if self.ids else self.sql


def sees_trash(node: Node) -> bool:
    """Whether `node` may find papers in the trash: it speaks of it."""
    return any(leaf == Trait("is", "trashed") for leaf in leaves(node))


def says_nothing(node: Node) -> bool:
    """Whether `node` finds every paper because its words have no letter or digit, as while one is
    typed."""
    match node:
        case Text():
            return not has_word(node)
        case And(parts):
            return all(map(says_nothing, parts))
        case Or(parts):
            return any(map(says_nothing, parts))
        case _:
            return isinstance(node, query.Everything)


class Conditions:
    """Writes conditions; holds the names of the tags for as long as one query is written."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._in_keys: dict[str, list[int]] = {}

    @cached_property
    def _tags(self) -> list[tuple[int, str]]:
        """Read when a query has words or names tags: a start counts papers without either."""
        return self._reading.rows("select id, name from tags")

    @cached_property
    def _names(self) -> "Names":
        from refman.store.named import Names  # a start that is narrowed to nothing needs none

        return Names(self._reading, lambda: self._tags, self.sql, self._of)

    def sql(self, node: Node) -> Sql:
        match node:
            case query.Everything():
                return "1", []
            case And(parts):
                return self._all(parts)
            case Or(parts):
                return self._any(parts)
            case Text():
                return self._any((node,))
            case Not(part):
                condition, parameters = self.sql(part)
                return f"({condition}) is not true", parameters
            case Compare():
                from refman.store.comparing import COMPARISONS  # no start needs it

                return COMPARISONS[node.field](node)
            case Trait(field, word):
                return traits.condition(field, word, self._has), []
            case _:
                return self._names.sql(node)

    def _all(self, parts: tuple[Node, ...]) -> Sql:
        worded, others = self._worded(parts)
        conditions = [(part.sql, part.values) for part in worded]
        conditions += [self.sql(part) for part in others]
        return joined(" and ", conditions) if conditions else ("1", [])

    def parts(self, nodes: tuple[Node, ...]) -> list[Part]:
        """What all of `nodes` ask for; papers in the trash are not left out by it."""
        found, others = self._worded(nodes)
        spans: dict[str, list[Node]] = {}
        for node in others:
            if isinstance(node, Compare):
                spans.setdefault(node.field, []).append(node)
        found += [self._in_index(And(tuple(span))) for span in spans.values()]
        found += [self._part(node) for node in others if not isinstance(node, Compare)]
        return [part._replace(values=[*map(storable, part.values)]) for part in found]

    def outline(self, nodes: Sequence[Node]) -> Part | None:
        """Papers that have, where `nodes` look for words in titles or names, words that begin so,
        and none that begin as those must not which are only begun: all that `nodes` find, and
        little more, listed sooner than the words, whose places FTS5 reads to know their fields.
        None where there is no such list, or words are to stand in a row: whether they do, FTS5
        tells of no paper by itself."""
        texts = [one for one in leaves(query.And(tuple(nodes))) if isinstance(one, Text)]
        if any(len(TOKEN.findall(one.words)) != 1 for one in texts):
            return None
        asked = [one for one in nodes if isinstance(one, Text) and len(one.words) > 1]
        asked = [one for one in asked if outlined(one) and not self._beside(one)]
        lacking = [one.part for one in nodes if isinstance(one, Not)]
        without = [begun(one) for one in lacking if isinstance(one, Text) and begun(one)]
        if not asked or (all(map(begun, asked)) and not without):
            return None
        words = " AND ".join(map(outlined, asked))
        words = f"({words}) NOT ({' OR '.join(without)})" if without else words
        ids, values = _LISTED.format(_BEGINNINGS), [words]
        if inner := " OR ".join(filter(None, (inside(self._reading, one) for one in asked))):
            ids, values = f"{ids} union all {_LISTED.format(_SEARCH)}", [*values, inner]
        return Part(f"{AMONG}{ids})", values, ids)

    def _worded(self, nodes: tuple[Node, ...]) -> tuple[list[Part], list[Node]]:
        """Those of `nodes` that are words, and the others: what no tag has is one look into the
        index, which knows the words that must be missing too."""
        texts = [node for node in nodes if isinstance(node, Text) and has_word(node)]
        alone = [node for node in texts if self._beside(node)]
        plain = [node for node in texts if node not in alone]
        missing: list[Node] = []
        if not all(map(begun, plain)):
            missing = [one for one in nodes if isinstance(one, Not) and self._is_plain(one.part)]
        found = [self._looked_up([node], self._beside(node)) for node in alone]
        found += [self._looked_up(*one) for one in self._together(plain, missing)]
        others: list[Node] = [
            node for node in nodes if not isinstance(node, _IN_WORDS) and node not in missing
        ]
        return found, others

    def _together(self, texts: list[Text], missing: Sequence[Node]) -> "list[LookUp]":
        """What is one look into an index each."""
        short = [text for text in texts if begun(text)]
        longer = [text for text in texts if text not in short]
        made: list[LookUp] = [(longer, [], missing)] if longer else []
        return [*made, (short, [], [])] if short else made

    def _is_plain(self, node: Node) -> bool:
        """Whether `search` alone tells who has it."""
        if not isinstance(node, Text) or not has_word(node) or begun(node):
            return False
        return not self._beside(node)

    def _looked_up(
        self, texts: Sequence[Text], beside: Sequence[Ids], missing: Sequence[Node] = ()
    ) -> Part:
        """All of `texts`, or any of `beside`, and nothing of what is `missing`."""
        lacking = (node.part for node in missing if isinstance(node, Not))
        every = [*texts, *(part for part in lacking if isinstance(part, Text))]
        without = "".join(f" NOT ({self._match(text)})" for text in every[len(texts) :])
        asked = " AND ".join(map(self._match, texts))
        index = _BEGINNINGS if begun(texts[0]) else _SEARCH
        whole = f"({asked}){without}" if without else asked
        sql, values = self._found([(index, whole)], every, beside)
        ids, quick = sql.removeprefix(AMONG)[:-1], all(map(self._is_quick, every))
        return Part(sql, values, ids, quick, not beside, (*texts, *missing))

    def _part(self, node: Node) -> Part:
        sql, values = self.sql(node)
        if is_among(sql):
            ids = sql.removeprefix(AMONG)[:-1]
            return Part(sql, values, ids, once=self._is_of_one_index(node), nodes=(node,))
        if _in_one_index(node):
            return self._in_index(node)
        if isinstance(node, Trait) and _LOOKS_INTO in sql:
            ids = f"select e.id from entries e where e.trashed is null and ({sql})"
            return Part(sql, values, ids, quick=False, once=True, nodes=(node,), row=True)
        return Part(sql, values, nodes=(node,))

    def _in_index(self, node: Node) -> Part:
        """What an order's index has all of (`store.orders`), so that no paper is looked at."""
        sql, values = joined(" and ", [self.sql(one) for one in several(node)])
        ids = f"select e.id from entries e where e.trashed is null and ({sql})"
        return Part(f"{AMONG}{ids})", values, ids, once=True, nodes=several(node))

    def _is_of_one_index(self, node: Node) -> bool:
        """Whether it is any of several words which one index of words has, and no tag."""
        words = node.parts if isinstance(node, Or) else ()
        texts = [word for word in words if isinstance(word, Text) and not self._beside(word)]
        return len(texts) == len(words) and len({bool(begun(text)) for text in texts}) == 1

    def _any(self, parts: tuple[Node, ...]) -> Sql:
        texts = [part for part in parts if isinstance(part, Text)]
        if not all(map(has_word, texts)):
            return "1", []
        conditions = [self.sql(part) for part in parts if not isinstance(part, Text)]
        if texts:
            by_index: dict[str, list[str]] = {}
            for text in texts:
                index = _BEGINNINGS if begun(text) else _SEARCH
                by_index.setdefault(index, []).append(self._match(text))
            asked = [(index, " OR ".join(some)) for index, some in by_index.items()]
            beside = [one for part in texts for one in self._beside(part)]
            conditions.append(self._found(asked, texts, _united(beside)))
        return joined(" or ", conditions)

    def _found(self, asked: Sequence[Asked], texts: Sequence[Text], beside: Sequence[Ids]) -> Sql:
        """What any of `asked` finds, made of `texts`, and what has any of `beside`."""
        found = [_LISTED.format(index) for index, _ in asked]
        found += [f"select entry from {of} in {GIVEN}" for of, _ in beside]
        values = [match for _, match in asked] + [json.dumps(ids) for _, ids in beside]
        return f"{AMONG}{' union all '.join(found)})", values

    def _match(self, text: Text) -> str:
        if short := begun(text):
            return short
        words = self._words(text)
        # Whole words that are not there are soonest seen not to be.
        asked = () if words is None else words or TOKEN.findall(text.words)
        return match(self._reading, text, asked)

    def _is_quick(self, text: Text) -> bool:
        return is_there_at_once(text) or self._words(text) is not None

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

        words = vocabulary.beginning(self._reading, tokens[0].lower(), _ENDINGS + 1)
        return words if len(words) + len(within(self._reading, text)) <= _ENDINGS else None

    def _of(self, table: str, condition: str) -> str:
        """The papers of the rows of `table` for which `condition` holds."""
        return f"{AMONG}select entry from {table} where {condition})"

    def _has(self, rows: traits.Rows) -> str:
        return self._of(rows.table, rows.condition)

    def tags_of(self, text: Text) -> list[int]:
        """The tags in whose names the words stand."""
        return [] if text.field else [tag for tag, name in self._tags if stands_in(text, name)]

    def people_of(self, text: Text) -> list[int]:
        """The persons of whom any name holds what is said of an author, where the names that are
        printed do not say it all."""
        if text.field not in BY_PEOPLE:
            return []
        names = [text._replace(words=words) for words in turns(text)]
        found = {
            person for person, name in self._persons if any(stands_in(one, name) for one in names)
        }
        return sorted(found)

    def _beside(self, text: Text) -> list[Ids]:
        """What has the words elsewhere than in the index."""
        found = [
            (_OF_TAGS, self.tags_of(text)),
            (_OF_PEOPLE, self.people_of(text)),
            (_OF_KEYS, self._keys_with(text)),
        ]
        return [one for one in found if one[1]]

    def _keys_with(self, text: Text) -> list[int]:
        """The papers within whose keys a word stands, where letters and digits in it make it look
        like a part of one."""
        if text.field or text.exact or not _is_part_of_key(text.words):
            return []
        if text.words not in self._in_keys:
            within = "select id from entries where key <> '' and key like ? escape '\\'"
            rows = self._reading.rows(within, (f"%{like(text.words)}%",))
            self._in_keys[text.words] = [row[0] for row in rows]
        return self._in_keys[text.words]

    @cached_property
    def _persons(self) -> list[tuple[int, str]]:
        """The names of those who have several, or one that is printed nowhere."""
        return self._reading.rows(
            "select person, name from people where person is not null union select people.id,"
            " persons.name from persons cross join people on people.name = persons.name"
        )


LookUp = tuple[Sequence[Text], Sequence[Ids], Sequence[Node]]
"""The arguments of `Conditions._looked_up`."""

_IN_WORDS = (Text, query.Everything)
_LOOKS_INTO = "e.fields"


def _in_one_index(node: Node) -> bool:
    match node:
        case Named("category" | "note") | Trait(
            "has", "notes" | "files" | "category" | "code" | "date" | "score" | "year"
        ):
            return True
        case _:
            return isinstance(node, Trait) and node in _IN_AN_INDEX


_IN_AN_INDEX = tuple(Trait("is", word) for word in ("listed", "read", "reading", "undated"))


def _united(beside: list[Ids]) -> list[Ids]:
    """The ids of one table together."""
    ids = {of: {id_ for kind, some in beside if kind == of for id_ in some} for of, _ in beside}
    return [(of, sorted(some)) for of, some in ids.items()]


def _is_part_of_key(word: str) -> bool:
    """Whether letters stand before digits or behind them, as in `2023iter`."""
    letters = any(map(str.isalpha, word))
    return len(word) >= PART and letters and any(map(str.isdecimal, word)) and word.isalnum()
