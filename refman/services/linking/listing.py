"""Collections that are changed here, told to a file that lists the keys of its groups, as BibDesk's
does. Its entries say nothing of groups, so what is told is the list alone.

The list is flat: a collection that is put there from here is called by its path. Which ones these
are is told by their papers: a collection that holds none of the file is not there, and one that
held some before the file was linked stays out of it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from refman.bibtex import group_list
from refman.bibtex.edits import Edit
from refman.bibtex.group_list import Cut, Wanted
from refman.bibtex.groups import Group, Groups, listable
from refman.model.entry import CollectionId, EntryId
from refman.services.grouping import alike
from refman.services.linking.telling import Retyped
from refman.store import Change, Reading, collections, grouped
from refman.store.grouped import Kept
from refman.store.reading import chunks

Renamed = Mapping[EntryId, tuple[str, str]]
"""Papers whose entries get another key in the file, with the old one and the new one."""


def outdated(reading: Reading, document: int) -> bool:
    """Whether collections hold other papers of a file than it lists, or are others."""
    kept = grouped.known(reading, document)
    if kept is None or not kept.lists or kept.unread:
        return False
    wanted = _wanted(reading, kept, document, {})
    there = {one: group for group, one in _listed(kept)}
    return wanted.keys() != there.keys() or any(
        (group.name, [*group.keys]) != (wanted[one].name, [*wanted[one].keys])
        for one, group in there.items()
    )


def standing(
    change: Change,
    document: int,
    groups: Groups,
    before: Kept,
    ids: Sequence[CollectionId | None],
    fresh: Iterable[EntryId],
) -> Kept:
    """What is to be known of a file that has a list.

    Args:
        ids: which collections its groups are.
        fresh: papers that are new in the file.
    """
    there = set(ids)
    beside = {*before.beside} if before.lists else {*grouped.held(change, document)}
    beside |= {one for one in before.collections if one is not None and before.lists}
    for some in chunks(fresh):
        beside |= {one for _, one in collections.members(change, some)} - {*before.made}
    cut = {one: group for one, group in before.cut.items() if one not in there}
    tree = group_list.typed(groups.lists[0][1])
    return before._replace(
        groups=groups.found,
        collections=list(ids),
        follows=False,
        cut=cut,
        lists=True,
        unread=False,
        papers=grouped.listed(change, document, _every_key(groups.found, cut)),
        beside=sorted(beside - {one for one in there if one is not None}),
        empty=(group_list.empty(tree) if tree else "") or before.empty,
    )


def is_listed(groups: Groups) -> bool:
    """Whether a file has one list, which can be typed anew, and no tree."""
    if len(groups.lists) != 1 or groups.trees or groups.unread:
        return False
    tree = group_list.typed(groups.lists[0][1])
    said = [group_list.said(one) for one in tree.groups] if tree else None
    return said == [(one.name, [*one.keys]) for one in groups.found]


def retyped(
    change: Change, document: int, groups: Groups, renamed: Renamed, codec: str
) -> Retyped | None:
    """The list of a file as it is to be typed; None where it stays.

    Args:
        codec: of the file.
    """
    kept = grouped.known(change, document)
    if kept is None or not kept.lists or not is_listed(groups):
        return None
    (start, comment), *_ = groups.lists
    tree = group_list.typed(comment)
    assert tree is not None  # it is typed so
    wanted = _wanted(change, kept, document, renamed)
    text, now, cut, past = group_list.rewritten(
        tree,
        kept.collections,
        {int(one): group for one, group in wanted.items()},
        {int(one): Cut(*group) for one, group in kept.cut.items()},
        {int(one): texts for one, texts in kept.past.items()},
        codec,
        kept.empty,
    )
    if text == comment:
        return None
    there = Groups()
    there.read(text)
    ids = [None if one is None else CollectionId(one) for one in now]
    new = {one for one in ids if one is not None} - {*kept.collections, *kept.cut}
    gone = {CollectionId(one): (group.text, group.at) for one, group in cut.items()}
    own = _papers(grouped.held(change, document), renamed)
    told = kept._replace(
        groups=there.found,
        collections=ids,
        cut=gone,
        papers={
            key: kept.papers.get(key) or own.get(key, []) for key in _every_key(there.found, gone)
        },
        made=sorted({*kept.made, *new}),
        past={CollectionId(one): texts for one, texts in past.items()},
        names={
            one: collection.name
            for one, collection in collections.tree(change).by_id.items()
            if one in {*ids, *gone}
        },
    )
    return Retyped(Edit(start, start + len(comment), text), told)


def _wanted(
    reading: Reading, kept: Kept, document: int, renamed: Renamed
) -> dict[CollectionId, Wanted]:
    """The groups that the list is to have, by their collections, in the order of these."""
    known = collections.tree(reading)
    held = grouped.held(reading, document)
    there = {one: group for group, one in _listed(kept)}
    wanted: dict[CollectionId, Wanted] = {}
    names: set[str] = set()
    for one, path in known.paths.items():
        mine = {entry: renamed.get(entry, ("", key))[1] for entry, key in held.get(one, {}).items()}
        if not _belongs(one, kept, bool(mine), bool(known.by_id[one].query)):
            continue
        keys = there[one].keys if one in there else _keys_cut(kept, one)
        if not known.by_id[one].query:
            keys = tuple(_keys(keys, mine, kept.papers, dict(renamed.values())))
        name = _name(kept, one, known.by_id[one].name, path, names)
        names.add(name)
        wanted[one] = Wanted(name, keys)
    return wanted


def _belongs(one: CollectionId, kept: Kept, holds: bool, searches: bool) -> bool:
    if one in kept.beside or one in kept.made:
        return holds and one not in kept.beside
    if one in kept.collections or one in kept.cut:
        return True
    return holds and not searches


def _name(kept: Kept, one: CollectionId, name: str, path: str, others: set[str]) -> str:
    """A group is called as it was as long as its collection would be called the same."""
    whole = path if one in kept.made or one not in {*kept.collections, *kept.cut} else name
    typed = [group.name for group, id_ in _listed(kept) if id_ == one]
    typed += [group_list.said(kept.cut[one][0]).name] if one in kept.cut else []
    typed += [text for text, _ in kept.past.get(one, ())]
    alike_ = {alike(whole), alike(listable(whole))}
    same = kept.names.get(one, name) == name
    fits = (text for text in typed if text == listable(whole) or (same and alike(text) in alike_))
    found = next(fits, listable(whole))
    return found if found not in others else listable(path)


def _keys(
    listed: Sequence[str],
    mine: Mapping[EntryId, str],
    papers: Mapping[str, Sequence[int]],
    renamed: Mapping[str, str],
) -> Iterator[str]:
    """The keys as they are listed, without those of papers that are gone, with those that came."""
    stays = [
        one for one in listed if not papers.get(one) or not mine.keys().isdisjoint(papers[one])
    ]
    said = {paper for one in stays for paper in papers.get(one, ())}
    now = [renamed.get(one, one) if papers.get(one) else one for one in stays]
    more = dict.fromkeys(key for paper, key in mine.items() if paper not in said)
    yield from (*now, *(key for key in more if key not in now))


def _listed(kept: Kept) -> Iterator[tuple[Group, CollectionId]]:
    """The groups that are collections."""
    for group, one in zip(kept.groups, kept.collections, strict=True):
        if one is not None:
            yield group, one


def _keys_cut(kept: Kept, one: CollectionId) -> Sequence[str]:
    """The keys of a group that was taken out."""
    return group_list.said(kept.cut[one][0]).keys if one in kept.cut else ()


def _every_key(
    groups: Iterable[Group], cut: Mapping[CollectionId, tuple[str, int]]
) -> Sequence[str]:
    there = (key for group in groups for key in group.keys)
    gone = (key for text, _ in cut.values() for key in group_list.said(text).keys)
    return [*dict.fromkeys((*there, *gone))]


def _papers(
    held: Mapping[CollectionId, Mapping[EntryId, str]], renamed: Renamed
) -> dict[str, list[int]]:
    """The papers that keys are, when the file is written."""
    found: dict[str, dict[int, None]] = {}
    for papers in held.values():
        for paper, key in papers.items():
            found.setdefault(renamed.get(paper, ("", key))[1], {})[paper] = None
    return {key: list(ids) for key, ids in found.items()}
