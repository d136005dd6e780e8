"""Searches that are kept as collections, rewritten where what they name has another name now."""

from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from refman.model.entry import CollectionId
from refman.model.errors import QueryError
from refman.model.language import parse, replaced
from refman.model.query import Named, leaves
from refman.store import collection_queries
from refman.store.change import Change
from refman.store.collections import SLASH, Tree, cleaned, tree
from refman.store.named import called
from refman.store.reading import Reading

Renamed = Callable[[str], str | None]
"""The new name of what a query names; None where it stays."""


def rewrite(change: Change, fields: Sequence[str], renamed: Renamed) -> list[CollectionId]:
    """Have every search ask for the new names behind `fields`; returns those that were rewritten.

    A search that can be read no longer stays as it is.
    """
    found = []
    for one in tree(change).by_id.values():
        query = replaced(one.query, fields, renamed) if one.query else ""
        if query != one.query:
            change.write("collection", one.id, {"query": query})
            found.append(one.id)
    return found


@contextmanager
def following(change: Change) -> Iterator[list[CollectionId]]:
    """Have searches name collections as they are called at the end of the block; gives a list that
    holds those that were rewritten then.

    Raises:
        CollectionError: a search would ask for itself then.
    """
    before = tree(change)
    followed: list[CollectionId] = []
    yield followed
    now = partial(_now, before, tree(change))
    followed += rewrite(change, ("collection",), now)
    followed += rewrite(change, ("in",), lambda name: None if _is_file(change, name) else now(name))
    if followed:
        collection_queries.check(change)


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
    names = " and ".join(f"“{name}”" for name in lacking)
    one = "collection" if len(lacking) == 1 else "collections"
    return f"This search asks for the {one} {names}, and there is none of that name."


def _lacking(reading: Reading, known: Tree, query: str) -> list[str]:
    """The names of collections in a query that none has; raises QueryError."""
    named = [leaf for leaf in leaves(parse(query)) if isinstance(leaf, Named)] if query else []
    asked = (one for one in named if one.field in ("collection", "in") and not called(known, one))
    return [one.name for one in asked if one.field != "in" or not _is_file(reading, one.name)]


def _now(before: Tree, after: Tree, name: str) -> str | None:
    """In as many parts as it was named by, where that is clear; of several nobody knows which."""
    meant = called(before, Named("collection", name, exact=True))
    if len(meant) != 1 or before.paths[meant[0]] == after.paths.get(meant[0], ""):
        return None
    path = after.paths[meant[0]]
    end = SLASH.join(path.split(SLASH)[-len(cleaned(name).split(SLASH)) :])
    clear = called(after, Named("collection", end, exact=True)) == meant
    return end if clear else path


def _is_file(reading: Reading, name: str) -> bool:
    """Whether a linked file is called so too, for which `in:` asks as well."""
    paths = (Path(row[0]) for row in reading.rows("select path from documents"))
    known = {called for path in paths for called in (str(path), path.name, path.stem)}
    return name.casefold() in set(map(str.casefold, known))
