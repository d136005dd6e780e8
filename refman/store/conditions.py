"""A query as an SQL condition over `entries e`. No value is pasted into SQL or FTS5 text unquoted.

Words are looked up in the FTS5 index and in the names of tags. Tags and sources are few, so their
names are compared in Python, where case and accents of every script fold; the SQL gets ids.
SQLite's comparisons with null are kept as they are: `Not` alone makes "unknown" count as "no",
so that a query and its negation always part the papers in two.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
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
    CitedIn,
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
from refman.store import collections, derive, projects, tags
from refman.store.comparing import COMPARISONS, Sql
from refman.store.derive import fold
from refman.store.phrases import PART, begun, has_word, is_there_at_once, match, turns
from refman.store.reading import Reading
from refman.store.traits import TRAITS

Ids = tuple[str, list[int]]
"""A table of what entries have, and of that the ids that count."""
Asked = tuple[str, str]
"""An index of words, and what it is asked."""
_SEARCH, _BEGINNINGS = "search", "beginnings"
_OF_TAGS, _OF_PEOPLE = "entry_tags where tag", "entry_people where person"
_OF_KEYS = "(select id as entry from entries) where entry"


def where(reading: Reading, node: Node) -> Sql:
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
        quick: whether the first of these ids are there at once, and not only when all are.
    """

    sql: str
    values: list[Any]
    ids: str = ""
    quick: bool = True


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
        self._in_keys: dict[str, list[int]] = {}

    @cached_property
    def _tags(self) -> list[tuple[int, str]]:
        """Read when a query has words or names tags: a start counts papers without either."""
        return self._reading.rows("select id, name from tags")

    @cached_property
    def _collections(self) -> collections.Tree:
        return collections.tree(self._reading)

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
                return COMPARISONS[node.field](node)
            case Trait(field, word):
                return TRAITS[field, word], []
            case _:
                return self._name(node)

    def _all(self, parts: tuple[Node, ...]) -> Sql:
        worded, others = self._worded(parts)
        conditions = [(part.sql, part.values) for part in worded]
        conditions += [self.sql(part) for part in others]
        return _joined(" and ", conditions) if conditions else ("1", [])

    def parts(self, nodes: tuple[Node, ...]) -> list[Part]:
        """What all of `nodes` ask for; papers in the trash are not left out by it."""
        found, others = self._worded(nodes)
        spans: dict[str, list[Node]] = {}
        for node in others:
            if isinstance(node, Compare):
                spans.setdefault(node.field, []).append(node)
        found += [self._in_index(And(tuple(span))) for span in spans.values()]
        found += [self._part(node) for node in others if not isinstance(node, Compare)]
        return [part._replace(values=[*map(_storable, part.values)]) for part in found]

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
        ids, quick = sql.removeprefix(_AMONG)[:-1], all(map(self._is_quick, every))
        return Part(sql, values, ids, quick)

    def _part(self, node: Node) -> Part:
        sql, values = self.sql(node)
        if _is_among(sql):
            return Part(sql, values, sql.removeprefix(_AMONG)[:-1])
        return self._in_index(node) if _in_one_index(node) else Part(sql, values)

    def _in_index(self, node: Node) -> Part:
        """What an order's index has all of (`store.orders`), so that no paper is looked at."""
        sql, values = _joined(" and ", [self.sql(one) for one in several(node)])
        ids = f"select e.id from entries e where e.trashed is null and ({sql})"
        return Part(f"{_AMONG}{ids})", values, ids)

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
        return _joined(" or ", conditions)

    def _found(self, asked: Sequence[Asked], texts: Sequence[Text], beside: Sequence[Ids]) -> Sql:
        """What any of `asked` finds, made of `texts`, and what has any of `beside`."""
        found = [f"select rowid from {index} where {index} match ?" for index, _ in asked]
        found += [f"select entry from {of} in {GIVEN}" for of, _ in beside]
        values = [match for _, match in asked] + [json.dumps(ids) for _, ids in beside]
        return f"{_AMONG}{' union all '.join(found)})", values

    def _match(self, text: Text) -> str:
        return begun(text) or match(self._reading, text)

    def _is_quick(self, text: Text) -> bool:
        return is_there_at_once(text)

    def _of(self, table: str, condition: str) -> str:
        """The papers of the rows of `table` for which `condition` holds."""
        return f"{_AMONG}select entry from {table} where {condition})"

    def tags_of(self, text: Text) -> list[int]:
        """The tags in whose names the words stand."""
        return [] if text.field else [tag for tag, name in self._tags if _stands_in(text, name)]

    def people_of(self, text: Text) -> list[int]:
        """The persons of whom any name holds what is said of an author, where the names that are
        printed do not say it all."""
        if text.field != "author":
            return []
        names = [text._replace(words=words) for words in turns(text)]
        found = {
            person for person, name in self._persons if any(_stands_in(one, name) for one in names)
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
            rows = self._reading.rows(within, (f"%{_like(text.words)}%",))
            self._in_keys[text.words] = [row[0] for row in rows]
        return self._in_keys[text.words]

    @cached_property
    def _persons(self) -> list[tuple[int, str]]:
        """The names of those who have several, or one that is printed nowhere."""
        return self._reading.rows(
            "select person, name from people where person is not null union select people.id,"
            " persons.name from persons cross join people on people.name = persons.name"
        )

    def _name(self, node: Named | Tagged | SeenIn | Within | CitedIn | By) -> Sql:
        match node:
            case Named("key"):
                return _key(node)
            case Named("category"):
                return _category(node)
            case Named("type"):
                return _type(node)
            case Named("doi" | "arxiv"):
                return _identifier(node)
            case Named("note"):
                return _note(node)
            case Named("tag"):
                under = [tag for tag, name in self._tags if _is_under(node, name)]
                return self._of("entry_tags", f"tag in {GIVEN}"), [json.dumps(under)]
            case Named("collection"):
                return self._within(called(self._collections, node))
            case Named("in"):
                return self._in(node)
            case Named("cited-in"):
                return self._cited_in(node)
            case Named():
                return self._source(node)
            case Within(collection):
                there = collection in self._collections.by_id
                return self._within([collection] if there else [])
            case CitedIn(project):
                return _cited([project])
            case Tagged(name):
                of = [tag for tag, one in self._tags if tags.within(one, name)]
                return self._of("entry_tags", f"tag in {GIVEN}"), [json.dumps(of)]
            case SeenIn(name):
                source = "source in (select id from sources where name = ?)"
                return self._of("sightings", source), [name]
            case By(name):
                person = "(select coalesce(person, id) from people where name = ?)"
                return self._of("entry_people", f"person = {person}"), [name]

    def _within(self, tops: list[CollectionId]) -> Sql:
        """The papers of collections and of all below them."""
        known = self._collections
        every = dict.fromkeys(one for top in tops for one in known.within(top))
        if not every:
            return "0", []
        plain = [one for one in every if not known.by_id[one].query]
        put_in = self._of("collection_entries", f"collection in {GIVEN}")
        conditions = [(put_in, [json.dumps(plain)])]
        return _either(conditions * bool(plain) + [self._kept(o) for o in every if o not in plain])

    def _kept(self, collection: CollectionId) -> Sql:
        """What a search that is kept finds; nothing where it would ask for itself."""
        node = kept(self._collections.by_id[collection].query)
        if node is None or collection in self._open:
            return "0", []
        self._open.append(collection)
        found = self.sql(node)
        self._open.pop()
        return found

    def _source(self, node: Named) -> Sql:
        words = Text(node.name)
        loose = not node.exact and has_word(words)
        found = [
            source
            for source, name in self._reading.rows("select id, name from sources")
            if _is_called(node, name) or (loose and _stands_in(words, name))
        ]
        return self._of("sightings", f"source in {GIVEN}"), [json.dumps(found)]

    def _in(self, node: Named) -> Sql:
        """The papers of a collection or of a linked file of that name."""
        found = called(self._collections, node)
        file = self._in_file(node)
        return _either([self._within(found), file]) if found else file

    def _cited_in(self, node: Named) -> Sql:
        """The papers that projects cite whose folder or root is called so."""
        known = projects.every(self._reading)
        if not known:
            return "0", []
        names = {one.id: [s for p in (one.folder, one.root) for s in _of_path(p)] for one in known}
        found = [id_ for id_, all_ in names.items() if any(_is_called(node, n) for n in all_)]
        return _cited(found)

    def _in_file(self, node: Named) -> Sql:
        found = [
            document
            for document, path in self._reading.rows("select id, path from documents")
            if any(_is_called(node, name) for name in _of_path(path))
        ]
        return self._of("ties", f"not gone and document in {GIVEN}"), [json.dumps(found)]


LookUp = tuple[Sequence[Text], Sequence[Ids], Sequence[Node]]
"""The arguments of `Conditions._looked_up`."""


def _cited(found: list[int]) -> Sql:
    """The papers that projects cite."""
    return f"{_AMONG}{projects.CITED})", [json.dumps(found), json.dumps(found)]


def _of_path(path: str) -> tuple[str, str, str]:
    return path, Path(path).name, Path(path).stem


_IN_WORDS = (Text, query.Everything)
_AMONG = "e.id in ("
GIVEN = "(select value from json_each(?))"
"""The numbers of a JSON list."""


def _in_one_index(node: Node) -> bool:
    match node:
        case Named("category" | "note") | Trait(
            "has", "notes" | "files" | "category" | "code" | "date" | "score" | "year"
        ):
            return True
        case _:
            return isinstance(node, Trait) and node in _IN_AN_INDEX


_IN_AN_INDEX = tuple(Trait("is", word) for word in ("listed", "read", "reading", "undated"))


def _is_among(sql: str) -> bool:
    """Whether a condition says no more than which ids there are: one parenthesis to its end."""
    depth = 0
    for at, char in enumerate(sql):
        depth += (char == "(") - (char == ")")
        if char == ")" and not depth:
            return sql.startswith(_AMONG) and at == len(sql) - 1
    return False


def several(node: Node) -> tuple[Node, ...]:
    return node.parts if isinstance(node, And) else (node,)


def _joined(word: str, conditions: list[Sql]) -> Sql:
    if len(conditions) == 1:
        return conditions[0]
    # The longest first: SQLite's parser keeps what stands before a parenthesis on a stack of 100.
    conditions = sorted(conditions, key=lambda one: -len(one[0]))
    parameters = chain.from_iterable(parameters for _, parameters in conditions)
    return word.join(f"({condition})" for condition, _ in conditions), list(parameters)


def _either(conditions: list[Sql]) -> Sql:
    """By halves: SQLite bears an expression that is 1000 deep, and of those in a row each is one
    deeper than the last."""
    if len(conditions) <= _IN_A_ROW:
        return _joined(" or ", conditions)
    half = len(conditions) // 2
    return _joined(" or ", [_either(conditions[:half]), _either(conditions[half:])])


_IN_A_ROW = 8


def _united(beside: list[Ids]) -> list[Ids]:
    """The ids of one table together."""
    ids = {of: {id_ for kind, some in beside if kind == of for id_ in some} for of, _ in beside}
    return [(of, sorted(some)) for of, some in ids.items()]


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


def _is_under(node: Named, tag: str) -> bool:
    """Whether a tag, or one that it stands in, has the name."""
    if _is_called(node, tag):
        return True
    place = tags.path(tag)
    tops = (tags.SLASH.join(place[:depth]) for depth in range(1, len(place) + 1))
    return any(_is_called(node, top) for top in tops)


def _caseless(text: str) -> str:
    """Without case and accents, but with punctuation: the tags `C` and `C++` are two."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def _key(node: Named) -> Sql:
    sign, name = "= ?", node.name
    if not node.exact and "*" in name:
        sign, name = "like ? escape '\\'", _like(name)
    own = f"select id from entries where key <> '' and key {sign} collate nocase"
    return f"{_AMONG}{own} union all select entry from aliases where alias {sign})", [name, name]


def _is_part_of_key(word: str) -> bool:
    """Whether letters stand before digits or behind them, as in `2023iter`."""
    letters = any(map(str.isalpha, word))
    return len(word) >= PART and letters and any(map(str.isdecimal, word)) and word.isalnum()


def _type(node: Named) -> Sql:
    if node.exact or "*" not in node.name:
        return "e.kind = ? collate nocase", [node.name]
    return "e.kind like ? escape '\\'", [_like(node.name)]


def _identifier(node: Named) -> Sql:
    """By the index of identifiers: what is typed is cleaned as that is."""
    clean = {"doi": derive.doi, "arxiv": derive.eprint}[node.field]
    field = {"doi": "doi", "arxiv": "eprint"}[node.field]
    name = f"{node.field}:{clean({field: node.name})}"
    found = "select entry from identifiers where identifier"
    if node.exact or "*" not in name:
        return f"{_AMONG}{found} = ?)", [name]
    return f"{_AMONG}{found} glob ?)", [re.sub(r"[\[?]", r"[\g<0>]", name)]


def _note(node: Named) -> Sql:
    exact = re.sub(r"[\\%_]", r"\\\g<0>", node.name)
    text = exact if node.exact else _like(node.name)
    there = "select 1 from json_each(e.notes) where json_extract(value, '$.text') like ?"
    return f"e.notes is not null and exists ({there} escape '\\')", [f"%{text}%"]


def _category(node: Named) -> Sql:
    if node.exact:
        return "e.category = ? collate nocase", [node.name]
    name, like = _like(node.name), "e.category like ? escape '\\'"
    named = "e.category > '' collate nocase"  # so that SQLite goes by the index of categories
    return f"{named} and ({like} or {like} or {like})", [name, f"%.{name}", f"{name}.%"]


def _like(pattern: str) -> str:
    return re.sub(r"\*+", "%", re.sub(r"[\\%_]", r"\\\g<0>", pattern))


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
