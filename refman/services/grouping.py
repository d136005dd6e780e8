"""Groups of a .bib file become collections, and collections go out as groups of JabRef or BibDesk.

JabRef's names have commas in no group and slashes in any; a collection's name is the other way
round. So a slash becomes ∕ (U+2215) on its way in and a slash again on its way out.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from refman.bibtex import groups as bibtex
from refman.bibtex.groups import Group
from refman.bibtex.profile import EVERYTHING, Profile
from refman.model.entry import CollectionId, Entry, EntryId
from refman.store import Change, Reading, collecting, collections
from refman.store.collections import Tree
from refman.store.reading import chunks
from refman.store.tags import folded

FIELD = "groups"
_SLASH = str.maketrans("/", "\u2215")
_UNSLASH = str.maketrans("\u2215,", "/;")

Keys = Callable[[Sequence[int]], Mapping[int, str]]
ByKey = Callable[[Iterable[str]], Mapping[str, Sequence[EntryId]]]


def put_in(
    change: Change,
    groups: Sequence[Group],
    named: Sequence[tuple[EntryId, str]],
    by_key: ByKey,
) -> None:
    """Make collections of the groups of a file, and put its entries into them.

    Args:
        named: entries with their field `groups`; a name that no group has is made at the top.
        by_key: the entries of the file with some keys.
    """
    made: dict[str, CollectionId] = {}
    members: dict[CollectionId, dict[EntryId, None]] = {}
    above: list[tuple[int, CollectionId]] = []
    for group in groups:
        while above and above[-1][0] >= group.level:
            above.pop()
        one = _made(change, group, above[-1][1] if above else None)
        above.append((group.level, one))
        made.setdefault(group.name, one)
        listed = by_key(group.keys) if group.keys else {}
        members.setdefault(one, {}).update((id_, None) for ids in listed.values() for id_ in ids)
    for entry, field in named:
        for name in bibtex.names(field):
            if name not in made:
                made[name] = _made(change, Group(1, name), None)
            members.setdefault(made[name], {})[entry] = None
    known = collections.tree(change)
    for one, entries in members.items():
        if entries and not known.by_id[one].query:
            collecting.add(change, one, entries)


def called(group: str) -> str:
    """What the collection of a group is called."""
    return " ".join(group.translate(_SLASH).split()) or "?"


def _made(change: Change, group: Group, parent: CollectionId | None) -> CollectionId:
    return collecting.in_place(change, called(group.name), parent, query=group.query)


class Outgoing(NamedTuple):
    """What an export writes of groups.

    Args:
        names: of entries, those of the collections that they were put into.
        known: alike, those of all collections; what else a field names is left as it is.
        comment: JabRef's tree, or BibDesk's list.
        used: the collections into which any was put.
    """

    names: Mapping[int, Sequence[str]] = {}
    known: frozenset[str] = frozenset()
    comment: str = ""
    used: Set[CollectionId] = frozenset()

    def changed(self, entry: Entry) -> dict[str, str]:
        """The field as it is to be; nothing as long as it is true as typed."""
        typed = bibtex.names(entry.fields.get(FIELD, ""))
        mine = dict.fromkeys(self.names.get(entry.id or 0, ()))
        own = set(map(alike, mine))
        stays = [name for name in typed if alike(name) in own or alike(name) not in self.known]
        had = set(map(alike, stays))
        now = stays + [name for name in mine if alike(name) not in had]
        return {} if now == typed else {FIELD: ", ".join(now)}


def outgoing(reading: Reading, ids: Sequence[int], profile: Profile, keys: Keys) -> Outgoing:
    """What an export of `ids` writes of groups: nothing, unless its profile keeps them.

    Args:
        keys: the keys under which entries are written.
    """
    kept = {FIELD, EVERYTHING} & {*profile.keep}
    wanted = FIELD in profile.only if profile.only else kept
    known = collections.tree(reading)
    if not wanted or FIELD in profile.drop or not known.paths:
        return Outgoing()
    if profile.grouping == "bibdesk":
        return Outgoing(comment=bibtex.bibdesk(_flat(reading, known, ids, keys)))
    out = in_fields(reading, known, ids)
    return out._replace(comment=bibtex.written(list(_tree(known, out.used))))


def in_fields(
    reading: Reading,
    known: Tree,
    ids: Sequence[int],
    gone: Iterable[str] = (),
    typed: Mapping[CollectionId, str] = {},
) -> Outgoing:
    """What the fields of papers are to say of groups.

    Args:
        gone: names of collections that are no more.
        typed: what groups are called that differ from their collections in capitals alone, which
            count for JabRef.
    """
    names: dict[int, list[str]] = {}
    used: set[CollectionId] = set()
    for chunk in chunks(ids):
        for entry, collection in collections.members(reading, chunk):
            name = typed.get(collection) or shown(known.by_id[collection].name)
            names.setdefault(entry, []).append(name)
            used.add(collection)
    every = {*gone, *(one.name for one in known.by_id.values())}
    return Outgoing(names, frozenset(map(alike, every)), used=used)


def shown(collection: str) -> str:
    """What the group of a collection is called."""
    return collection.translate(_UNSLASH)


def alike(name: str) -> str:
    """The same of all groups that are one collection."""
    return folded(shown(called(name)))


def without_field(profile: Profile) -> Profile:
    """A profile that writes BibDesk's list does not write JabRef's field beside it."""
    if profile.grouping == "jabref":
        return profile
    return profile._replace(drop=(*profile.drop, FIELD))


def _flat(
    reading: Reading, known: Tree, ids: Sequence[int], keys: Keys
) -> Iterable[tuple[str, list[str]]]:
    """Those that hold an entry that goes out, by their paths, each with its keys."""
    found: dict[CollectionId, list[str]] = {}
    for chunk in chunks(ids):
        written = keys(chunk)
        for entry, collection in collections.members(reading, chunk):
            if written.get(entry):
                found.setdefault(collection, []).append(written[entry])
    yield from ((path, found[one]) for one, path in known.paths.items() if one in found)


def _tree(known: Tree, used: Set[CollectionId]) -> Iterable[Group]:
    """Those that hold an entry that goes out, with those above them."""
    for one, path in known.paths.items():
        if not used.isdisjoint(known.within(one)) and not known.by_id[one].query:
            yield Group(path.count(collections.SLASH) + 1, shown(known.by_id[one].name))
