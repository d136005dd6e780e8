"""Searches that are kept as collections, rewritten where what they name has another name now."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from refman.model.entry import CollectionId
from refman.model.language import replaced
from refman.model.query import Named
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
    followed += rewrite(change, ("in",), lambda name: None if is_file(change, name) else now(name))
    if followed:
        collection_queries.check(change)


def _now(before: Tree, after: Tree, name: str) -> str | None:
    """In as many parts as it was named by, where that is clear; of several nobody knows which."""
    meant = called(before, Named("collection", name, exact=True))
    if len(meant) != 1 or before.paths[meant[0]] == after.paths.get(meant[0], ""):
        return None
    path = after.paths[meant[0]]
    end = SLASH.join(path.split(SLASH)[-len(cleaned(name).split(SLASH)) :])
    clear = called(after, Named("collection", end, exact=True)) == meant
    return end if clear else path


def is_file(reading: Reading, name: str) -> bool:
    """Whether a linked file is called so too, for which `in:` asks as well."""
    paths = (Path(row[0]) for row in reading.rows("select path from documents"))
    known = {called for path in paths for called in (str(path), path.name, path.stem)}
    return name.casefold() in set(map(str.casefold, known))
