"""Searches that are kept as collections, rewritten where they name what has another name now."""

from collections.abc import Callable, Sequence

from refman.model.language import replaced
from refman.store.change import Change
from refman.store.collections import tree

Renamed = Callable[[str], str | None]
"""The new name of what a query names; None where it stays."""


def rewrite(change: Change, fields: Sequence[str], renamed: Renamed) -> int:
    """Have every search ask for the new names behind `fields`; returns how many were rewritten.

    A search that can be read no longer stays as it is.
    """
    number = 0
    for one in tree(change).by_id.values():
        query = replaced(one.query, fields, renamed) if one.query else ""
        if query != one.query:
            change.write("collection", one.id, {"query": query})
            number += 1
    return number
