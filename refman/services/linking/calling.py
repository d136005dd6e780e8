"""What a group is called where one side renamed it while papers came into it on the other one.

Fields name groups, and the other side knows the old name alone. So papers go where the group is
that is meant, and are told its name when both sides have met.
"""

from collections.abc import Iterable, Iterator

from refman.bibtex.groups import Group
from refman.model.entry import CollectionId
from refman.services.grouping import alike, shown
from refman.services.linking.telling import tell
from refman.store import Change, Reading, collections, grouped
from refman.store.grouped import Kept


def names(reading: Reading, document: int) -> list[tuple[CollectionId, str]]:
    """What the groups of a file are called, there and here."""
    known = collections.tree(reading).by_id
    there = [(one, group.name) for group, one in _both(grouped.known(reading, document))]
    return there + [(one, shown(known[one].name)) for one, _ in there if one in known]


def tell_names(change: Change, before: Iterable[tuple[CollectionId, str]]) -> bool:
    """Have papers say the names that groups have now; returns whether any did not.

    Args:
        before: what the groups were called before both sides met.
    """
    known = collections.tree(change).by_id
    called = [(one, name) for one, name in before if one in known]
    old = [(one, name) for one, name in called if alike(name) != alike(shown(known[one].name))]
    if not old:
        return False
    held = collections.put_into(change, list(dict.fromkeys(one for one, _ in old)))
    return tell(change, held, {name for _, name in old})


def _both(kept: Kept | None) -> Iterator[tuple[Group, CollectionId]]:
    for group, one in zip(kept.groups, kept.collections, strict=True) if kept else ():
        if one is not None:
            yield group, one
