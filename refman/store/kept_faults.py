"""What is wrong with searches that are kept as collections, or would be without some of these."""

from collections.abc import Container, Iterable, Sequence

from refman.model.entry import CollectionId
from refman.model.errors import QueryError
from refman.model.language import parse
from refman.model.query import Named, leaves
from refman.store import tags
from refman.store.collections import Tree, tree
from refman.store.kept_searches import is_file
from refman.store.named import called, is_called, is_under, projects_named
from refman.store.reading import Reading


def left_without(reading: Reading, gone: Container[CollectionId]) -> list[str]:
    """The searches, by their paths, that ask for something that none would be called without the
    collections that are to go."""
    known = tree(reading)
    rest = Tree(one for one in known.by_id.values() if one.id not in gone)
    searches = ((path, _named(rest.by_id[one].query)) for one, path in rest.paths.items())
    return [
        path
        for path, named in searches
        if (lack := _lacking(reading, rest, named)) and lack != _lacking(reading, known, named)
    ]


def left_without_tag(reading: Reading, tag: str) -> list[str]:
    """The same without a tag and those that stand in it; raises TagError."""
    known, names = tree(reading), [one.name for one in tags.known(reading)]
    gone = {name for _, name in tags.family(reading, tag)}
    rest = [name for name in names if name not in gone]
    searches = ((path, _named(known.by_id[one].query)) for one, path in known.paths.items())
    return [path for path, named in searches if _untagged(named, rest) != _untagged(named, names)]


def fault(reading: Reading, known: Tree, query: str) -> str:
    """What is wrong with the search of a collection, a sentence; "" where nothing is."""
    try:
        named = _parsed(query)
    except QueryError as error:
        return f"This search cannot be read. {error}"
    if lacking := _lacking(reading, known, named):
        names = ", ".join(f"“{name}”" for name in lacking)
        return f"This search asks for collections that are not there: {names}."
    uncited = [one for one in named if one.field == "cited-in"]
    if unknown := uncited and _unknown(projects_named(reading), uncited):
        names = ", ".join(f"“{name}”" for name in unknown)
        return f"This search asks for LaTeX projects that are not there: {names}."
    plain = [one for one in named if one.field == "tag" and (one.exact or "*" not in one.name)]
    untagged = _untagged(plain, [one.name for one in tags.known(reading)]) if plain else []
    if not untagged:
        return ""
    names = ", ".join(f"“{name}”" for name in untagged)
    return f"This search asks for tags that are not there: {names}."


def _parsed(query: str) -> list[Named]:
    """What a query names; raises QueryError."""
    return [leaf for leaf in leaves(parse(query)) if isinstance(leaf, Named)] if query else []


def _named(query: str) -> list[Named]:
    """The same; nothing of one that cannot be read, which nothing makes worse."""
    try:
        return _parsed(query)
    except QueryError:
        return []


def _lacking(reading: Reading, known: Tree, named: Sequence[Named]) -> list[str]:
    """The collections that are named and are not there."""
    asked = (one for one in named if one.field in ("collection", "in"))
    lacking = (one for one in asked if not called(known, one))
    return [one.name for one in lacking if one.field != "in" or not is_file(reading, one.name)]


def _unknown(names: Iterable[str], named: Sequence[Named]) -> list[str]:
    known = list(names)
    return [one.name for one in named if not any(is_called(one, name) for name in known)]


def _untagged(named: Sequence[Named], names: Sequence[str]) -> list[str]:
    """The tags that are named which none of `names` is."""
    asked = (one for one in named if one.field == "tag")
    return [one.name for one in asked if not any(is_under(one, name) for name in names)]
