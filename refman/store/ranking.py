"""The best matches first: words in titles before those in names before those anywhere.

What a query finds falls into tiers, each a query of its own that finds part of the next: its words
in a row in the title (of one word: that word and no longer one), all in the title, all in title
and names, in a row anywhere, and at all. In each the newest papers come first. A tier is looked up
like any query, so that the first page of a common word needs the first tier alone.

FTS5's own rank (bm25) reads the places of every hit before it has the first: 1.5 s for a word in
half a million papers.
"""

from array import array
from collections.abc import Callable

from refman.model.query import And, Node, Or, Text, leaves, several
from refman.store.derive import PREFIX
from refman.store.once import Once
from refman.store.phrases import NAMES, TOKEN, begun, has_word
from refman.store.probing import Probe
from refman.store.reading import Reading
from refman.store.search import Asked

_BY, _DESCENDING = "date", True


def asked(
    reading: Reading, node: Node, sort: str, descending: bool, *, best: bool
) -> "Asked | Ranked":
    """A query on its way to what it finds: with `best` the best matches first where it has words,
    else in the order `sort`."""
    found = tiers(node) if best else []
    return Ranked(reading, found) if found else Asked(reading, node, sort, descending)


class Ranked:
    """A query whose papers are looked for tier by tier."""

    def __init__(self, reading: Reading, nodes: list[Node]) -> None:
        self._reading = reading
        self._nodes = nodes
        self._names = Once(reading)

    def first(self, page: int) -> tuple["array[int]", bool]:
        """As `search.Asked.first`."""
        found, seen, whole = array("q"), set[int](), False
        place = next((at for at, node in enumerate(self._nodes) if _is_named(node)), 0)
        named: array[int] | None = None
        for at, node in enumerate(self._nodes):
            if at == 1 < place and 2 * len(found) < page:
                named = self._asked(self._nodes[place]).few(_NAMED)
            among = self._among(named, node, page) if at <= place else None
            ids, whole = among or self._asked(node).first(page)
            found.extend(one for one in ids if one not in seen)
            seen.update(ids)
            if len(found) >= page and not (whole and node is self._nodes[-1]):
                return found[:page], False
        return found, whole

    def _among(
        self, named: "array[int] | None", node: Node, page: int
    ) -> "tuple[array[int], bool] | None":
        """The same of a tier of which all papers are among `named`: those that have the words in
        titles or names, where they are few. None where they cannot be asked."""
        if named is None or _is_named(node):
            return named if named is None else (named, True)
        probe = Probe(self._reading, several(node), self._names)
        if not probe.quick:
            return None
        kept = probe.found(named, page)
        return kept, len(kept) < page

    def every(self) -> "array[int]":
        """All of them."""
        found, seen = array("q"), set[int]()
        for node in self._nodes:
            ids = self._asked(node).every()
            found.extend([one for one in ids if one not in seen] if seen else ids)
            if node is not self._nodes[-1]:
                _add(seen, ids)
        return found

    def _asked(self, node: Node) -> Asked:
        return Asked(self._reading, node, _BY, _DESCENDING, self._names)


def tiers(node: Node) -> list[Node]:
    """The queries whose papers stand one after the other, of which the last is `node`; none where
    it has no word that might stand in a title."""
    parts = node.parts if isinstance(node, And) else (node,)
    words = [part for part in parts if _is_open(part)]
    others = tuple(part for part in parts if part not in words)
    if not words and not any(isinstance(part, Or) and _has_open(part) for part in parts):
        return []
    row = _in_a_row([part for part in words if isinstance(part, Text)])
    found = [And((*map(_in_title, row), *others))] if row else []
    found += [And(tuple(_with(part, way) for part in parts)) for way in (_in_title, _in_names)]
    if len(row) > 1 or (row and not row[0].exact):
        found.append(And((*row, *others)))
    return list({repr(one): one for one in (*found, node)}.values())


def _is_named(node: Node) -> bool:
    return any(isinstance(leaf, Text) and leaf.field == NAMES for leaf in leaves(node))


def _add(seen: set[int], ids: "array[int]") -> None:
    """Piece by piece, so that other threads have a turn: a window waits for Python's lock."""
    for at in range(0, len(ids), _AT_ONCE):
        seen.update(ids[at : at + _AT_ONCE])


_AT_ONCE = 10_000
_NAMED = 600
"""Papers that are asked for each tier in less time than their words are looked up again."""


def _in_a_row(words: list[Text]) -> list[Text]:
    """The words as one. That with which they end stays for itself where it is only begun: it may
    become too many to be looked for behind the others."""
    ending = words[-1:] if words and begun(words[-1]) else []
    whole = words[: -len(ending) or None]
    text = " ".join(word.words for word in whole)
    tokens = TOKEN.findall(text)
    if "*" in text or not tokens or (len(tokens) == 1 and len(tokens[0]) <= PREFIX):
        return []
    exact = bool(ending) or len(tokens) == 1 or whole[-1].exact
    return [Text(text, exact=exact, at=words[0].at), *ending]


def _in_title(text: Text) -> Text:
    return text._replace(field="title")


def _in_names(text: Text) -> Text:
    return text._replace(field=NAMES)


def _with(node: Node, way: Callable[[Text], Node]) -> Node:
    """The query with its open words looked for in one way; what it leaves out stays left out."""
    match node:
        case Text() if _is_open(node):
            return way(node)
        case And(parts):
            return And(tuple(_with(part, way) for part in parts))
        case Or(parts):
            return Or(tuple(_with(part, way) for part in parts))
        case _:
            return node


def _is_open(node: Node) -> bool:
    return isinstance(node, Text) and not node.field and has_word(node)


def _has_open(node: Node) -> bool:
    match node:
        case And(parts) | Or(parts):
            return any(map(_has_open, parts))
        case _:
            return _is_open(node)
