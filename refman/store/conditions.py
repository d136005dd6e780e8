"""A query as an SQL condition over `entries e`. No value is pasted into SQL or FTS5 text unquoted.

Words are looked up in the FTS5 index and in the names of tags. Tags and sources are few, so their
names are compared in Python, where case and accents of every script fold; the SQL gets ids.
SQLite's comparisons with null are kept as they are: `Not` alone makes "unknown" count as "no",
so that a query and its negation always part the papers in two.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from fnmatch import fnmatchcase
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from refman.model import query
from refman.model.entry import CollectionId
from refman.model.errors import QueryError
from refman.model.query import (
    And,
    By,
    Compare,
    Named,
    Node,
    Not,
    Or,
    SeenIn,
    Tagged,
    Text,
    Trait,
    Within,
)
from refman.store import collections, derive, pairs
from refman.store.citekeys import CLASHING
from refman.store.derive import fold
from refman.store.phrases import PART, has_word, is_one_list, match
from refman.store.reading import Reading

_Sql = tuple[str, list[Any]]
"""A condition over `entries e`, and the values of its question marks."""


def where(reading: Reading, node: Node) -> _Sql:
    """The SQL condition over `entries e` that `node` stands for, and its parameters.

    Papers in the trash are left out unless the query itself speaks of the trash.
    """
    condition, parameters = Conditions(reading).sql(node)
    if not sees_trash(node):
        condition = f"({condition}) and e.trashed is null"
    return condition, [_storable(value) for value in parameters]


class Part(NamedTuple):
    """One of the conditions over `entries e` that all must hold, with its values.

    Args:
        ids: the statement that gives the ids of those for which it holds, and perhaps of some in
            the trash; "" where it must be asked of each.
        asked: the same condition written so that one paper is asked quickly, where many are found;
            "" where that would take as long as finding all.
    """

    sql: str
    values: list[Any]
    ids: str = ""
    asked: str = ""


def parts(reading: Reading, node: Node) -> list[Part]:
    """The conditions that `node` is made of; papers in the trash are not left out by them."""
    found = Conditions(reading).parts(_several(node))
    return [part._replace(values=[*map(_storable, part.values)]) for part in found]


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
        self._open: list[CollectionId] = []

    @cached_property
    def _tags(self) -> list[tuple[int, str]]:
        """Read when a query has words or names tags: a start counts papers without either."""
        return self._reading.rows("select id, name from tags")

    @cached_property
    def _collections(self) -> collections.Tree:
        return collections.tree(self._reading)

    def sql(self, node: Node) -> _Sql:
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
                return _COMPARISONS[node.field](node)
            case Trait("is", word) if word in _OF_PAIRS and not pairs.is_kept(self._reading):
                return "0", []
            case Trait(field, word):
                return TRAITS[field, word], []
            case _:
                return self._name(node)

    def _all(self, parts: tuple[Node, ...]) -> _Sql:
        conditions = [(part.sql, part.values) for part in self._worded(parts)]
        conditions += [self.sql(part) for part in parts if not isinstance(part, _IN_WORDS)]
        return _joined(" and ", conditions) if conditions else ("1", [])

    def parts(self, nodes: tuple[Node, ...]) -> list[Part]:
        """What all of `nodes` ask for, of papers outside the trash."""
        spans: dict[str, list[Node]] = {}
        for node in nodes:
            if isinstance(node, Compare):
                spans.setdefault(node.field, []).append(node)
        found = self._worded(nodes)
        found += [self._in_index(And(tuple(span))) for span in spans.values()]
        others = (node for node in nodes if not isinstance(node, (*_IN_WORDS, Compare)))
        return found + [self._part(node) for node in others]

    def _worded(self, nodes: tuple[Node, ...]) -> list[Part]:
        """Those of `nodes` that are words: what no tag has is one look into the index."""
        texts = [node for node in nodes if isinstance(node, Text) and has_word(node)]
        others = {node: self._others(node) for node in texts}
        plain = tuple(node for node in texts if not others[node])
        found = [
            _worded((node,), match(self._reading, node), self.tags_of(node), others[node])
            for node in texts
            if others[node]
        ]
        if plain:
            asked = " AND ".join(match(self._reading, node) for node in plain)
            found.append(_worded(plain, asked, [], []))
        return found

    def _part(self, node: Node) -> Part:
        sql, values = self.sql(node)
        if _is_among(sql):
            return Part(sql, values, sql.removeprefix(_AMONG)[:-1])
        return self._in_index(node) if _in_one_index(node) else Part(sql, values)

    def _in_index(self, node: Node) -> Part:
        """What an order's index has all of (`store.orders`), so that no paper is looked at."""
        sql, values = _joined(" and ", [self.sql(one) for one in _several(node)])
        ids = f"select e.id from entries e where e.trashed is null and ({sql})"
        return Part(f"{_AMONG}{ids})", values, ids)

    def _any(self, parts: tuple[Node, ...]) -> _Sql:
        texts = [part for part in parts if isinstance(part, Text)]
        if not all(map(has_word, texts)):
            return "1", []
        conditions = [self.sql(part) for part in parts if not isinstance(part, Text)]
        if texts:
            asked = " OR ".join(match(self._reading, part) for part in texts)
            others = [one for part in texts for one in self._others(part)]
            conditions.append(_texts(asked, others))
        return _joined(" or ", conditions)

    def tags_of(self, text: Text) -> list[int]:
        """The tags in whose names the words stand."""
        return [] if text.field else [tag for tag, name in self._tags if _stands_in(text, name)]

    def _others(self, text: Text) -> list[_Sql]:
        """The papers that have the words elsewhere than in the index: in their tags' names, or,
        where letters and digits make them look like one, within their keys."""
        found: list[_Sql] = []
        if tags := self.tags_of(text):
            tagged = "select entry from entry_tags where tag in (select value from json_each(?))"
            found.append((tagged, [json.dumps(tags)]))
        if not text.field and not text.exact and _is_part_of_key(text.words):
            within = "select id from entries where key <> '' and key like ? escape '\\'"
            found.append((within, [f"%{_like(text.words)}%"]))
        return found

    def _name(self, node: Named | Tagged | SeenIn | Within | By) -> _Sql:
        match node:
            case Named("key"):
                return _key(node)
            case Named("category"):
                return _category(node)
            case Named("type"):
                return _type(node)
            case Named("doi" | "arxiv"):
                return _identifier(node)
            case Named("tag"):
                return _under_tags([tag for tag, name in self._tags if _is_called(node, name)])
            case Named("collection"):
                return self._within(called(self._collections, node))
            case Named("in"):
                return self._in(node)
            case Named():
                return self._source(node)
            case Within(collection):
                there = collection in self._collections.by_id
                return self._within([collection] if there else [])
            case Tagged(name):
                return f"{_TAGGED} (select id from tags where name = ?))", [name]
            case SeenIn(name):
                return f"{_SEEN} (select id from sources where name = ?))", [name]
            case By(name):
                person = "(select id from people where name = ?)"
                return f"e.id in (select entry from entry_people where person = {person})", [name]

    def _within(self, tops: list[CollectionId]) -> _Sql:
        """The papers of collections and of all below them."""
        known = self._collections
        every = dict.fromkeys(one for top in tops for one in known.within(top))
        if not every:
            return "0", []
        plain = [one for one in every if not known.by_id[one].query]
        conditions = [(f"{_PUT_IN} (select value from json_each(?)))", [json.dumps(plain)])]
        return _either(conditions * bool(plain) + [self._kept(o) for o in every if o not in plain])

    def _kept(self, collection: CollectionId) -> _Sql:
        """What a search that is kept finds; nothing where it would ask for itself."""
        node = kept(self._collections.by_id[collection].query)
        if node is None or collection in self._open:
            return "0", []
        self._open.append(collection)
        found = self.sql(node)
        self._open.pop()
        return found

    def _source(self, node: Named) -> _Sql:
        words = Text(node.name)
        loose = not node.exact and has_word(words)
        found = [
            source
            for source, name in self._reading.rows("select id, name from sources")
            if _is_called(node, name) or (loose and _stands_in(words, name))
        ]
        return f"{_SEEN} (select value from json_each(?)))", [json.dumps(found)]

    def _in(self, node: Named) -> _Sql:
        """The papers of a collection or of a linked file of that name."""
        found = called(self._collections, node)
        file = self._in_file(node)
        return _either([self._within(found), file]) if found else file

    def _in_file(self, node: Named) -> _Sql:
        found = [
            document
            for document, path in self._reading.rows("select id, path from documents")
            if any(_is_called(node, name) for name in (path, Path(path).name, Path(path).stem))
        ]
        return f"{_IN_FILE} (select value from json_each(?)))", [json.dumps(found)]


_IN_WORDS = (Text, query.Everything)
_AMONG = "e.id in ("
_TAGGED = f"{_AMONG}select entry from entry_tags where tag in"
_PUT_IN = f"{_AMONG}select entry from collection_entries where collection in"
_SEEN = f"{_AMONG}select entry from sightings where source in"
_IN_FILE = f"{_AMONG}select entry from ties where not gone and document in"


def _in_one_index(node: Node) -> bool:
    match node:
        case Named("category") | Trait("has", "category" | "code" | "date" | "score" | "year"):
            return True
        case _:
            return node == Trait("is", "undated")


def _is_among(sql: str) -> bool:
    """Whether a condition says no more than which ids there are: one parenthesis to its end."""
    depth = 0
    for at, char in enumerate(sql):
        depth += (char == "(") - (char == ")")
        if char == ")" and not depth:
            return sql.startswith(_AMONG) and at == len(sql) - 1
    return False


def _several(node: Node) -> tuple[Node, ...]:
    return node.parts if isinstance(node, And) else (node,)


def _joined(word: str, conditions: list[_Sql]) -> _Sql:
    if len(conditions) == 1:
        return conditions[0]
    # The longest first: SQLite's parser keeps what stands before a parenthesis on a stack of 100.
    conditions = sorted(conditions, key=lambda one: -len(one[0]))
    parameters = chain.from_iterable(parameters for _, parameters in conditions)
    return word.join(f"({condition})" for condition, _ in conditions), list(parameters)


def _either(conditions: list[_Sql]) -> _Sql:
    """By halves: SQLite bears an expression that is 1000 deep, and of those in a row each is one
    deeper than the last."""
    if len(conditions) <= _IN_A_ROW:
        return _joined(" or ", conditions)
    half = len(conditions) // 2
    return _joined(" or ", [_either(conditions[:half]), _either(conditions[half:])])


_IN_A_ROW = 8


def _under_tags(tags: list[int]) -> _Sql:
    return f"{_TAGGED} (select value from json_each(?)))", [json.dumps(tags)]


def _texts(asked: str, others: list[_Sql]) -> _Sql:
    """What the index finds for `asked`, and the papers that `others` give."""
    found = f"{_AMONG}select rowid from search where search match ?"
    values = [value for _, some in others for value in some]
    return " union all ".join([found, *(sql for sql, _ in others)]) + ")", [asked, *values]


def _worded(texts: tuple[Text, ...], asked: str, tags: list[int], others: list[_Sql]) -> Part:
    """All of `texts`, for which the index is asked `asked`, or one of `tags`, or of `others`."""
    sql, values = _texts(asked, others)
    one = ""
    if all(map(is_one_list, texts)):
        one = "exists (select 1 from search where search match ? and rowid = e.id)"
        if tags:
            tag = "tag in (select value from json_each(?))"
            one += f" or exists (select 1 from entry_tags where entry = e.id and {tag})"
    return Part(sql, values, sql.removeprefix(_AMONG)[:-1], one)


def _stands_in(text: Text, name: str) -> bool:
    words = fold(text.words)
    end = " " if text.exact else ""
    return bool(words) and f" {words}{end}" in f" {fold(name)} "


def called(known: collections.Tree, node: Named) -> list[CollectionId]:
    """The collections that a name in a query means: by their path, or by the end of it."""
    wanted = node._replace(name=collections.cleaned(node.name))
    return [
        one
        for one, path in known.paths.items()
        if any(_is_called(wanted, end) for end in _ends(path))
    ]


def _ends(path: str) -> Iterator[str]:
    """`a/b/c`, `b/c`, `c`."""
    while path:
        yield path
        path = path.partition(collections.SLASH)[2]


def kept(text: str) -> Node | None:
    """What the search of a collection says; None when it can be read no longer."""
    from refman.model.language import parse  # most libraries keep no search

    try:
        return parse(text)
    except QueryError:
        return None


def _is_called(node: Named, name: str) -> bool:
    pattern, name = _caseless(node.name), _caseless(name)
    if node.exact or "*" not in pattern:
        return name == pattern
    return fnmatchcase(name, re.sub(r"[\[?]", r"[\g<0>]", pattern))


def _caseless(text: str) -> str:
    """Without case and accents, but with punctuation: the tags `C` and `C++` are two."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def _key(node: Named) -> _Sql:
    sign, name = "= ?", node.name
    if not node.exact and "*" in name:
        sign, name = "like ? escape '\\'", _like(name)
    own = f"select id from entries where key <> '' and key {sign} collate nocase"
    return f"{_AMONG}{own} union all select entry from aliases where alias {sign})", [name, name]


def _is_part_of_key(word: str) -> bool:
    """Whether letters stand before digits or behind them, as in `2023iter`."""
    letters = any(map(str.isalpha, word))
    return len(word) >= PART and letters and any(map(str.isdecimal, word)) and word.isalnum()


def _type(node: Named) -> _Sql:
    if node.exact or "*" not in node.name:
        return "e.kind = ? collate nocase", [node.name]
    return "e.kind like ? escape '\\'", [_like(node.name)]


def _identifier(node: Named) -> _Sql:
    """By the index of identifiers: what is typed is cleaned as that is."""
    clean = {"doi": derive.doi, "arxiv": derive.eprint}[node.field]
    field = {"doi": "doi", "arxiv": "eprint"}[node.field]
    name = f"{node.field}:{clean({field: node.name})}"
    found = "select entry from identifiers where identifier"
    if node.exact or "*" not in name:
        return f"{_AMONG}{found} = ?)", [name]
    return f"{_AMONG}{found} glob ?)", [re.sub(r"[\[?]", r"[\g<0>]", name)]


def _category(node: Named) -> _Sql:
    if node.exact:
        return "e.category = ? collate nocase", [node.name]
    name, like = _like(node.name), "e.category like ? escape '\\'"
    named = "e.category > '' collate nocase"  # so that SQLite goes by the index of categories
    return f"{named} and ({like} or {like} or {like})", [name, f"%.{name}", f"{name}.%"]


def _like(pattern: str) -> str:
    return re.sub(r"\*+", "%", re.sub(r"[\\%_]", r"\\\g<0>", pattern))


def _number(node: Compare) -> _Sql:
    return f"e.{node.field} {node.sign} ?", [node.value]


def _date(node: Compare) -> _Sql:
    """A paper's date may be a whole year or month: it fits where all its days do.

    ISO texts compare as dates do. `2023~` sorts behind every month and day of 2023, so it stands
    for the end of that year, and the year's first day is written `2023` like the year itself.
    """
    begin = str(node.value).removesuffix("-01").removesuffix("-01")
    end = f"{_widened(str(node.value))}~"
    known_begin, known_end = "e.date", "(nullif(e.date, '') || '~')"
    match node.sign:
        case "=":
            return f"{known_begin} >= ? and {known_end} <= ?", [begin, end]
        case ">=":
            return f"{known_begin} >= ?", [begin]
        case ">":
            return f"{known_begin} > ?", [end]
        case "<=":
            return f"{known_end} <= ?", [end]
        case "<":
            return f"{known_end} < ?", [begin]


def _widened(iso: str) -> str:
    """The month or year that ends with the day or month `iso`; else `iso`."""
    year, *rest = map(int, iso.split("-"))
    if len(rest) == 2 and (date(year, *rest) == date.max or _tomorrow(date(year, *rest)).day == 1):
        iso, rest = iso[:7], rest[:1]
    return iso[:4] if rest == [12] else iso


_FIRST, _LAST = date(1970, 1, 2), date(9999, 12, 30)
"""Days whose time stamps exist in every time zone; nothing was added before or after."""


def _added(node: Compare) -> _Sql:
    first, after = _days(str(node.value))
    conditions: dict[query.Sign, _Sql] = {
        "=": ("e.added >= ? and e.added < ?", [_moment(first), _moment(after)]),
        ">=": ("e.added >= ?", [_moment(first)]),
        ">": ("e.added >= ?", [_moment(after)]),
        "<=": ("e.added < ?", [_moment(after)]),
        "<": ("e.added < ?", [_moment(first)]),
    }
    return conditions[node.sign]


_AGO = {
    "today": (0, -1), "yesterday": (1, 0), "last-week": (7, -1), "last-month": (30, -1),
    "last-year": (365, -1),
}  # fmt: skip
"""Days before today on which the span of a word begins, and on which it is over."""


def _days(value: str) -> tuple[date, date]:
    """The first day of what a date or word of `added:` names, and the day after its last."""
    if value in _AGO:
        today = datetime.now().astimezone().date()
        begin, end = (today - timedelta(days) for days in _AGO[value])
        return begin, end
    year, month, day = (*map(int, value.split("-")), 0, 0)[:3]
    first = date(year, month or 1, day or 1)
    if day:
        return first, _tomorrow(first)
    last = date(year, month or 12, 28)
    while last != date.max and _tomorrow(last).day != 1:
        last = _tomorrow(last)
    return first, _tomorrow(last)


def _tomorrow(day: date) -> date:
    return min(day, _LAST) + timedelta(1)


def _moment(day: date) -> float:
    """The time stamp of the day's first second where this computer stands."""
    return datetime.combine(min(max(day, _FIRST), _LAST), time()).astimezone().timestamp()


_COMPARISONS: Mapping[str, Callable[[Compare], _Sql]] = {
    "year": _number,
    "score": _number,
    "date": _date,
    "added": _added,
}


def _field(name: str) -> str:
    return f"coalesce(json_extract(e.fields, '$.{name}'), '') <> ''"


_HAS_TAGS = "exists (select 1 from entry_tags where entry = e.id)"

_IN_PAIRS = "e.id in (select one from {pairs} union all select other from {pairs})"
_OF_PAIRS = ("doubtful", "duplicate", "version")

TRAITS: Mapping[tuple[str, str], str] = {
    ("has", "abstract"): _field("abstract"),
    ("has", "arxiv"): _field("eprint"),
    ("has", "authors"): "exists (select 1 from entry_people where entry = e.id"
    " and role = 'author')",
    ("has", "category"): "e.category > '' collate nocase",
    ("has", "code"): "e.code > 0",
    ("has", "date"): "e.date > ''",
    ("has", "doi"): _field("doi"),
    ("has", "isbn"): _field("isbn"),
    ("has", "key"): "e.key <> ''",
    ("has", "note"): _field("note"),
    ("has", "pdf"): "coalesce(json_extract(e.fields, '$.file'), '') like '%.pdf%'",
    ("has", "score"): "e.score is not null",
    ("has", "summary"): _field("summary"),
    ("has", "tags"): _HAS_TAGS,
    ("has", "url"): _field("url"),
    ("has", "venue"): " or ".join(map(_field, derive.VENUES)),
    ("has", "year"): "e.year is not null",
    ("is", "clashing"): CLASHING,
    ("is", "doubtful"): _IN_PAIRS.format(pairs=pairs.OPEN),
    ("is", "duplicate"): _IN_PAIRS.format(pairs=f"{pairs.OPEN} and not p.versions"),
    ("is", "trashed"): "e.trashed is not null",
    ("is", "truncated"): "e.truncated",
    ("is", "undated"): "e.date = ''",
    ("is", "untagged"): f"not {_HAS_TAGS}",
    ("is", "version"): "e.id in (select one from verdicts where versions"
    " union all select other from verdicts where versions)",
}
"""The condition of each word of `has:` and `is:`."""


def leaves(node: Node, *, negated: bool = True) -> Iterator[Node]:
    """The terms of a query; without `negated`, those that stand behind no minus."""
    match node:
        case And(parts) | Or(parts):
            for part in parts:
                yield from leaves(part, negated=negated)
        case Not(part):
            if negated:
                yield from leaves(part)
        case _:
            yield node


def _storable(value: Any) -> Any:
    """Half a surrogate pair, which a shell may hand over, is nothing that SQLite could hold."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
