"""What linked files said of groups when they were last read, to see what changed in them since."""

import json
from collections.abc import Sequence

from refman.bibtex.groups import Group
from refman.store.change import Change
from refman.store.reading import Reading


def known(reading: Reading, document: int) -> list[Group] | None:
    """The groups of a linked file as they were; None of one whose groups were not kept yet."""
    kept = reading.value("select value from meta where name = ?", (_name(document),))
    if kept is None:
        return None
    return [Group(level, name, tuple(keys), query) for level, name, keys, query in json.loads(kept)]


def keep(change: Change, document: int, groups: Sequence[Group]) -> None:
    """Remember them. Undo leaves this alone, or what it took back would come again."""
    change.execute(
        "insert or replace into meta values (?, ?)", (_name(document), json.dumps(groups))
    )


def _name(document: int) -> str:
    return f"groups of {document}"
