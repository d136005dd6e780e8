"""Linked files are told what becomes of collections: papers get another field `groups`, which goes
into the file as any field does, and the lines of JabRef's tree follow.

A file is told whose groups are JabRef's, kept in that field and in a tree typed line by line. One
that lists keys as BibDesk does is told by `listing`; of others (old ones that list keys in the
tree) the groups come in and stay as they are.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from refman.bibtex import group_tree
from refman.bibtex.edits import Edit
from refman.bibtex.group_tree import Cut, Wanted
from refman.bibtex.groups import Group, Groups
from refman.model.entry import CollectionId, EntryId
from refman.services import grouping
from refman.services.linking.regrouping import Path, find, paths
from refman.store import Change, Reading, collections, documents, entries, grouped, papers, tying
from refman.store.collections import Collection, Tree
from refman.store.grouped import Kept
from refman.store.reading import chunks

_OWN = (
    "Its groups become collections; what is changed in these here stays out of the file, which"
    " lists keys in its groups."
)


class Retyped(NamedTuple):
    """The tree of a file as it is to be typed, and what is known of it then."""

    edit: Edit
    kept: Kept


def tell(change: Change, some: Iterable[EntryId], gone: Iterable[str] = ()) -> bool:
    """Have the field `groups` of papers in files that follow say which collections hold them.

    Args:
        some: papers whose collections are others now, or are called otherwise.
        gone: names of collections that are no more.

    Returns:
        Whether the field of any is another one now.
    """
    following = [one.id for one in documents.every(change) if _follows(change, one.id)]
    if not following:
        return False
    said = False
    known = collections.tree(change)
    typed = {
        one: name
        for document in following
        for one, name in typed_names(grouped.known(change, document) or Kept(), known).items()
    }
    for chunk in chunks(tying.in_files(change, following, list(some))):
        out = grouping.in_fields(change, known, chunk, gone, typed)
        for entry in papers.entries(change, [EntryId(one) for one in chunk]):
            assert entry.id is not None  # it was read from the library
            for name, text in out.changed(entry).items():
                entries.set_fields(change, entry.id, {name: text or None})
                said = True
    return said


def outdated(reading: Reading, document: int) -> bool:
    """Whether groups that a file has are other collections since, or none."""
    kept = grouped.known(reading, document)
    if kept is None or not kept.follows:
        return False
    known = collections.tree(reading)
    return bool(kept.cut.keys() & known.by_id.keys()) or any(
        one not in known.by_id
        or not _is_called(group.name, known.by_id[one], kept)
        or above != known.by_id[one].parent
        for group, one, above in _placed(kept)
    )


def keeps_groups(reading: Reading, document: int) -> bool:
    """Whether a file has groups and is not told what becomes of their collections."""
    kept = grouped.known(reading, document)
    if kept is None or not kept.groups:
        return False
    return kept.unread or not (kept.follows or kept.lists)


def lost_groups(reading: Reading, document: int) -> Sequence[str]:
    """Sentences about what of the groups of a file cannot be read, has no like here, or is not
    told what becomes of its collections."""
    kept = grouped.known(reading, document)
    if kept is None:
        return ()
    return kept.lost or ((_OWN,) if keeps_groups(reading, document) else ())


def standing(change: Change, groups: Groups, before: Kept) -> Kept:
    """What is to be known of the groups that a file has, which came into the collections.

    Args:
        before: what was known.
    """
    known, then = collections.tree(change), ids_by_path(before)
    found = [(path, _who(known, then, path)) for path, _ in paths(groups.found)]
    follows = _is_typed(groups)
    ids = list(_once(found))
    cut = before.cut if follows else {}
    names = _names(known, before, zip(groups.found, ids, strict=True))
    names |= {one: before.names[one] for one in cut if one in before.names}
    return Kept(groups.found, ids, follows, cut, lost=groups.lost, names=names)


def _names(
    known: Tree, before: Kept, there: Iterable[tuple[Group, CollectionId | None]]
) -> dict[CollectionId, str]:
    """What collections are called, or were when the file came to call their groups as it does."""
    then = {one: group.name for group, one in zip(before.groups, before.collections, strict=True)}
    return {
        one: before.names.get(one, now.name) if then.get(one) == group.name else now.name
        for group, one in there
        if one is not None and (now := known.by_id.get(one))
    }


def _who(known: Tree, then: Mapping[Path, CollectionId], path: Path) -> CollectionId | None:
    """The collection that a group was; where that is gone, another one in its place counts."""
    one = then.get(path)
    return one if one in known.by_id else find(known, path) or one


def retyped(
    change: Change, document: int, groups: Groups, told: Mapping[EntryId, Set[str]]
) -> Retyped | None:
    """The tree of a file as it is to be typed; None where it stays.

    Args:
        told: of papers of which the file hears that they are in more groups, their names.
    """
    kept = grouped.known(change, document)
    if kept is None or not kept.follows or not _is_typed(groups):
        return None
    (start, comment), *_ = groups.trees
    tree = group_tree.typed(comment)
    assert tree is not None  # it is typed so
    there = Groups()
    there.read(comment)
    if [one[:2] for one in there.found] != [one[:2] for one in kept.groups]:
        return None  # it is asked first whether what is gone there went by mistake
    known = collections.tree(change)
    typed = typed_names(kept, known)
    wanted = {int(one.id): _wanted(one, typed) for one in known.by_id.values()}
    text, now, cut = group_tree.rearranged(
        tree,
        kept.collections,
        wanted,
        list(_more(change, known, kept, told)),
        {one: Cut(*line) for one, line in kept.cut.items()},
    )
    if text == comment:
        return None
    there = Groups()
    there.read(text)
    ids = [None if one is None else CollectionId(one) for one in now]
    lines = {CollectionId(one): (line.line, line.at) for one, line in cut.items()}
    edit = Edit(start, start + len(comment), text)
    names = {one.id: one.name for one in known.by_id.values() if one.id in {*ids}}
    names |= {one: kept.names[one] for one in lines if one in kept.names}
    now_kept = Kept(there.found, ids, follows=True, cut=lines, lost=there.lost, names=names)
    return Retyped(edit, now_kept)


def _once(found: Iterable[tuple[Path, CollectionId | None]]) -> Iterator[CollectionId | None]:
    """Of groups that are one collection the first: the others stay as they are typed, with what
    stands in them."""
    seen: set[CollectionId] = set()
    depth = 0
    for path, one in found:
        depth = 0 if len(path) <= depth else depth
        if one in seen and not depth:
            depth = len(path)
        if one is not None and not depth:
            seen.add(one)
        yield None if depth else one


def typed_names(kept: Kept, known: Tree) -> dict[CollectionId, str]:
    """What the groups of collections are called in the file, or were, as long as these are called
    what they were; capitals that differed when they met differ still."""
    there = zip(kept.groups, kept.collections, strict=True)
    typed = {one: group_tree.name(line) for one, (line, _) in kept.cut.items()}
    typed |= {one: group.name for group, one in there if one is not None}
    return {
        one: name
        for one, name in typed.items()
        if one in known.by_id and _is_called(name, known.by_id[one], kept)
    }


def _wanted(collection: Collection, typed: Mapping[CollectionId, str]) -> Wanted:
    """A group stays as it is called as long as its collection would be called the same."""
    name = typed.get(collection.id, grouping.shown(collection.name))
    return Wanted(name, collection.parent)


def _is_called(group: str, collection: Collection, kept: Kept) -> bool:
    then = kept.names.get(collection.id, collection.name)
    return grouping.alike(group) == grouping.alike(collection.name) and then == collection.name


def ids_by_path(kept: Kept) -> dict[Path, CollectionId]:
    """The collections that groups are, by where the groups stand in the file."""
    both = zip(paths(kept.groups), kept.collections, strict=True)
    return {path: one for (path, _), one in both if one is not None}


def _more(
    change: Change, known: Tree, kept: Kept, told: Mapping[EntryId, Set[str]]
) -> Iterator[int]:
    """Collections that hold these papers, and those that the file had, above before below."""
    held = {*kept.cut}
    for chunk in chunks(list(told)):
        for entry, one in collections.members(change, chunk):
            if grouping.shown(known.by_id[one].name) in told[EntryId(entry)]:
                held.add(one)
    there = {one for one in kept.collections if one is not None}
    for one in known.by_id:
        if one in held and one not in there:
            yield one


def _placed(kept: Kept) -> Iterator[tuple[Group, CollectionId, CollectionId | None]]:
    """Each group that is a collection, and the one in which it stands."""
    ids = ids_by_path(kept)
    for path, group in paths(kept.groups):
        if path in ids:
            above = (ids.get(path[:depth]) for depth in range(len(path) - 1, 0, -1))
            yield group, ids[path], next((one for one in above if one is not None), None)


def _follows(reading: Reading, document: int) -> bool:
    kept = grouped.known(reading, document)
    return kept is not None and kept.follows


def _is_typed(groups: Groups) -> bool:
    """Whether a file has one tree, which can be typed anew, and lists no keys in it."""
    listed: Sequence[Group] = [one for one in groups.found if one.keys]
    return (
        len(groups.trees) == 1 and not listed and group_tree.typed(groups.trees[0][1]) is not None
    )
