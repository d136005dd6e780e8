"""What linked files said of groups when they were last read, to see what changed in them since,
and which collection each group is, to see what changed here."""

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from refman.bibtex.groups import Group
from refman.model.entry import CollectionId
from refman.store.change import Change
from refman.store.reading import Reading


class Kept(NamedTuple):
    """What is known of the groups of a linked file.

    Args:
        groups: as they stood in the file.
        collections: which each of them is; None of one that is none.
        follows: whether the file is told what becomes of the collections.
        cut: by the collection that it was: the line of a group that was taken out of the file, and
            the place that it had among its like.
    """

    groups: Sequence[Group] = ()
    collections: Sequence[CollectionId | None] = ()
    follows: bool = False
    cut: Mapping[CollectionId, tuple[str, int]] = {}


def known(reading: Reading, document: int) -> Kept | None:
    """The groups of a linked file as they were; None of one whose groups were not kept yet."""
    text = reading.value("select value from meta where name = ?", (_name(document),))
    if text is None:
        return None
    kept = json.loads(text)
    if isinstance(kept, list):  # before collections were kept with them
        return Kept(_groups(kept), [None] * len(kept))
    cut = {CollectionId(int(one)): (line, at) for one, (line, at) in kept["cut"].items()}
    return Kept(_groups(kept["groups"]), kept["collections"], kept["follows"], cut)


def keep(change: Change, document: int, kept: Kept) -> None:
    """Remember them. Undo leaves this alone, or what it took back would come again."""
    change.execute(
        "insert or replace into meta values (?, ?)", (_name(document), json.dumps(kept._asdict()))
    )


def _groups(rows: Sequence[Sequence[object]]) -> list[Group]:
    return [Group(level, name, tuple(keys), query) for level, name, keys, query in rows]  # type: ignore[arg-type]


def _name(document: int) -> str:
    return f"groups of {document}"
