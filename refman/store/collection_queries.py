"""Searches that are kept as collections may ask for other collections, but never for themselves."""

from collections.abc import Iterator, Mapping

from refman.model.entry import CollectionId
from refman.model.errors import CollectionError
from refman.model.query import Named, leaves
from refman.store.collections import Tree, tree
from refman.store.named import called, kept
from refman.store.reading import Reading

DEEPEST = 6
"""So many searches rest on one another at most: SQLite's parser bears no more parentheses."""

_Asked = Mapping[CollectionId, frozenset[CollectionId]]


def check(reading: Reading) -> None:
    """Nothing, or raise CollectionError where a search asks for itself, over others or at once."""
    known = tree(reading)
    asked = {one.id: _searches(known, one.query) for one in known.by_id.values() if one.query}
    for search in asked:
        _follow(known, asked, (search,))


def _follow(known: Tree, asked: _Asked, way: tuple[CollectionId, ...]) -> None:
    for one in asked[way[-1]]:
        if one in way:
            over = f" over “{known.paths[way[-1]]}”" if one != way[-1] else ""
            raise CollectionError(
                f"The search of “{known.paths[one]}” asks for itself{over}. Nothing was changed;"
                " have it ask for collections that do not hold it."
            )
        if len(way) == DEEPEST:
            raise CollectionError(
                f"More than {DEEPEST} searches would rest on one another, “{known.paths[way[0]]}”"
                " on all of them. Nothing was changed; write out what one of them asks for."
            )
        _follow(known, asked, (*way, one))


def _searches(known: Tree, query: str) -> frozenset[CollectionId]:
    """The searches that a query asks for, those below what it names among them."""
    named = (one for name in _names(query) for one in called(known, name))
    every = (one for top in named for one in known.within(top))
    return frozenset(one for one in every if known.by_id[one].query)


def _names(query: str) -> Iterator[Named]:
    node = kept(query)
    for leaf in leaves(node) if node is not None else ():
        if isinstance(leaf, Named) and leaf.field in ("collection", "in"):
            yield leaf
