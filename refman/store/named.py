"""Terms of a query that name something, as conditions: keys, tags, authors, collections, sources,
linked files and projects.

Names of what there are few of are compared in Python, where case and accents of every script fold;
the SQL gets ids. A start that is narrowed to no such thing does without this.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path

from refman.model.entry import CollectionId
from refman.model.errors import QueryError
from refman.model.query import By, CitedIn, Named, Node, SeenIn, Tagged, Text, Within
from refman.store import collections, derive, projects, tags
from refman.store.clauses import AMONG, GIVEN, Sql, either, like
from refman.store.phrases import has_word, stands_in
from refman.store.reading import Reading


class Names:
    """Writes the conditions of one query.

    Args:
        known_tags: ids and names.
        sql: writes the conditions of any term, for the searches that collections keep.
        of: writes which papers the rows of a table have for which a condition holds.
    """

    def __init__(
        self,
        reading: Reading,
        known_tags: Callable[[], list[tuple[int, str]]],
        sql: Callable[[Node], Sql],
        of: Callable[[str, str], str],
    ) -> None:
        self._reading = reading
        self._tags = known_tags
        self._sql = sql
        self._of = of
        self._open: list[CollectionId] = []

    @cached_property
    def _collections(self) -> collections.Tree:
        return collections.tree(self._reading)

    def sql(self, node: Named | Tagged | SeenIn | Within | CitedIn | By) -> Sql:
        """The condition of a term."""
        match node:
            case Named(field) if field in _FIELDS:
                return _FIELDS[field](node)
            case Named("tag"):
                return self._tagged([tag for tag, name in self._tags() if is_under(node, name)])
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
                return self._tagged([tag for tag, one in self._tags() if tags.within(one, name)])
            case SeenIn(name):
                return self._of("sightings", "source in (select id from sources where name = ?)"), [
                    name
                ]
            case By(name):
                person = "(select coalesce(person, id) from people where name = ?)"
                return self._of("entry_people", f"person = {person}"), [name]

    def _tagged(self, found: list[int]) -> Sql:
        return self._of("entry_tags", f"tag in {GIVEN}"), [json.dumps(found)]

    def _within(self, tops: list[CollectionId]) -> Sql:
        """The papers of collections and of all below them."""
        known = self._collections
        every = dict.fromkeys(one for top in tops for one in known.within(top))
        if not every:
            return "0", []
        plain = [one for one in every if not known.by_id[one].query]
        put_in = self._of("collection_entries", f"collection in {GIVEN}")
        conditions = [(put_in, [json.dumps(plain)])]
        return either(conditions * bool(plain) + [self._kept(o) for o in every if o not in plain])

    def _kept(self, collection: CollectionId) -> Sql:
        """What a search that is kept finds; nothing where it would ask for itself."""
        node = kept(self._collections.by_id[collection].query)
        if node is None or collection in self._open:
            return "0", []
        self._open.append(collection)
        found = self._sql(node)
        self._open.pop()
        return found

    def _source(self, node: Named) -> Sql:
        words = Text(node.name)
        loose = not node.exact and has_word(words)
        found = [
            source
            for source, name in self._reading.rows("select id, name from sources")
            if is_called(node, name) or (loose and stands_in(words, name))
        ]
        return self._of("sightings", f"source in {GIVEN}"), [json.dumps(found)]

    def _in(self, node: Named) -> Sql:
        """The papers of a collection or of a linked file of that name."""
        found = called(self._collections, node)
        file = self._in_file(node)
        return either([self._within(found), file]) if found else file

    def _cited_in(self, node: Named) -> Sql:
        """The papers that projects cite whose folder or root is called so."""
        known = _projects(self._reading)
        if not known:
            return "0", []
        found = [id_ for id_, names in known.items() if any(is_called(node, n) for n in names)]
        return _cited(found)

    def _in_file(self, node: Named) -> Sql:
        found = [
            document
            for document, path in self._reading.rows("select id, path from documents")
            if any(is_called(node, name) for name in _of_path(path))
        ]
        return self._of("ties", f"not gone and document in {GIVEN}"), [json.dumps(found)]


def called(known: collections.Tree, node: Named) -> list[CollectionId]:
    """The collections that a name in a query means: by their path, or by the end of it."""
    wanted = node._replace(name=collections.cleaned(node.name))
    return [
        one
        for one, path in known.paths.items()
        if any(is_called(wanted, end) for end in _ends(path))
    ]


def names_behind(reading: Reading, field: str) -> Iterator[str]:
    """What may stand behind the colon of a field that names things there are few of; nothing for
    any other field."""
    match field:
        case "tag":
            yield from (one.name for one in tags.known(reading))
        case "collection":
            yield from (end for p in collections.tree(reading).paths.values() for end in _ends(p))
        case "in":
            for (path,) in reading.rows("select path from documents"):
                yield from _of_path(path)
            yield from names_behind(reading, "collection")
        case "cited-in":
            yield from projects_named(reading)
        case "source":
            yield from (name for (name,) in reading.rows("select name from sources"))


def projects_named(reading: Reading) -> Iterator[str]:
    """All that the LaTeX projects may be called."""
    return (name for names in _projects(reading).values() for name in names)


def _projects(reading: Reading) -> dict[int, list[str]]:
    known = projects.every(reading)
    return {one.id: [s for p in (one.folder, one.root) for s in _of_path(p)] for one in known}


def kept(text: str) -> Node | None:
    """What the search of a collection says; None when it can be read no longer."""
    from refman.model.language import parse  # most libraries keep no search

    try:
        return parse(text)
    except QueryError:
        return None


def _cited(found: list[int]) -> Sql:
    """The papers that projects cite."""
    return f"{AMONG}{projects.CITED})", [json.dumps(found)] * 3


def _of_path(path: str) -> tuple[str, str, str]:
    return path, Path(path).name, Path(path).stem


def _ends(path: str) -> Iterator[str]:
    """`a/b/c`, `b/c`, `c`."""
    while path:
        yield path
        path = path.partition(collections.SLASH)[2]


def is_called(node: Named, name: str) -> bool:
    """Whether something of this name is meant, whatever the case and accents."""
    pattern, name = _caseless(node.name), _caseless(name)
    if node.exact or "*" not in pattern:
        return name == pattern
    return fnmatchcase(name, re.sub(r"[\[?]", r"[\g<0>]", pattern))


def is_under(node: Named, tag: str) -> bool:
    """Whether a tag, or one that it stands in, has the name."""
    if is_called(node, tag):
        return True
    place = tags.path(tag)
    tops = (tags.SLASH.join(place[:depth]) for depth in range(1, len(place) + 1))
    return any(is_called(node, top) for top in tops)


def _caseless(text: str) -> str:
    """Without case and accents, but with punctuation: the tags `C` and `C++` are two."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def _key(node: Named) -> Sql:
    sign, name = "= ?", node.name
    if not node.exact and "*" in name:
        sign, name = "like ? escape '\\'", like(name)
    own = f"select id from entries where key <> '' and key {sign} collate nocase"
    return f"{AMONG}{own} union all select entry from aliases where alias {sign})", [name, name]


def _type(node: Named) -> Sql:
    if node.exact or "*" not in node.name:
        return "e.kind = ? collate nocase", [node.name]
    return "e.kind like ? escape '\\'", [like(node.name)]


def _identifier(node: Named) -> Sql:
    """By the index of identifiers: what is typed is cleaned as that is."""
    clean = {"doi": derive.doi, "arxiv": derive.eprint}[node.field]
    field = {"doi": "doi", "arxiv": "eprint"}[node.field]
    name = f"{node.field}:{clean({field: node.name})}"
    found = "select entry from identifiers where identifier"
    if node.exact or "*" not in name:
        return f"{AMONG}{found} = ?)", [name]
    return f"{AMONG}{found} glob ?)", [re.sub(r"[\[?]", r"[\g<0>]", name)]


def _note(node: Named) -> Sql:
    exact = re.sub(r"[\\%_]", r"\\\g<0>", node.name)
    text = exact if node.exact else like(node.name)
    there = "select 1 from json_each(e.notes) where json_extract(value, '$.text') like ?"
    return f"e.notes is not null and exists ({there} escape '\\')", [f"%{text}%"]


def _category(node: Named) -> Sql:
    if node.exact:
        return "e.category = ? collate nocase", [node.name]
    name, alike = like(node.name), "e.category like ? escape '\\'"
    named = "e.category > '' collate nocase"  # so that SQLite goes by the index of categories
    return f"{named} and ({alike} or {alike} or {alike})", [name, f"%.{name}", f"{name}.%"]


_FIELDS: Mapping[str, Callable[[Named], Sql]] = {
    "key": _key,
    "category": _category,
    "type": _type,
    "doi": _identifier,
    "arxiv": _identifier,
    "note": _note,
}
"""Names of what stands in the paper itself, by the field that a query names."""
