"""What is wrong with searches that are kept as collections, or would be without some of these."""

from collections.abc import Container

from refman.model.entry import CollectionId
from refman.model.errors import QueryError
from refman.model.language import parse
from refman.model.query import Named, leaves
from refman.store.collections import Tree, tree
from refman.store.kept_searches import is_file
from refman.store.named import called
from refman.store.reading import Reading


def left_without(reading: Reading, gone: Container[CollectionId]) -> list[str]:
    """The searches, by their paths, that ask for something that none would be called without the
    collections that are to go."""
    known = tree(reading)
    rest = Tree(one for one in known.by_id.values() if one.id not in gone)
    return [
        path
        for one, path in rest.paths.items()
        if (lack := _lacking(reading, rest, rest.by_id[one].query))
        and lack != _lacking(reading, known, known.by_id[one].query)
    ]


def fault(reading: Reading, known: Tree, query: str) -> str:
    """What is wrong with the search of a collection, a sentence; "" where nothing is."""
    try:
        lacking = _lacking(reading, known, query)
    except QueryError as error:
        return f"This search cannot be read. {error}"
    if not lacking:
        return ""
    names = ", ".join(f"“{name}”" for name in lacking)
    return f"This search asks for collections that are not there: {names}."


def _lacking(reading: Reading, known: Tree, query: str) -> list[str]:
    """The names of collections in a query that none has; raises QueryError."""
    named = [leaf for leaf in leaves(parse(query)) if isinstance(leaf, Named)] if query else []
    asked = (one for one in named if one.field in ("collection", "in") and not called(known, one))
    return [one.name for one in asked if one.field != "in" or not is_file(reading, one.name)]
