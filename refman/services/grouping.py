"""Groups of a .bib file become collections, and collections go out as groups of JabRef or BibDesk.

JabRef's names have commas in no group and slashes in any; a collection's name is the other way
round. So a slash becomes ∕ (U+2215) on its way in and a slash again on its way out.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from refman.bibtex import group_conditions, group_tree
from refman.bibtex import groups as bibtex
from refman.bibtex.group_tree import Joined, Wanted
from refman.bibtex.groups import Group, Groups
from refman.bibtex.profile import EVERYTHING, Profile
from refman.model.entry import CollectionId, Entry, EntryId, Source
from refman.services import group_colours, group_icons
from refman.store import Change, Reading, collecting, collections, counting, grouped
from refman.store.collections import SLASH, Tree
from refman.store.reading import chunks
from refman.store.tags import folded

FIELD = "groups"
_SLASHED = "\u2215"
_SLASH = str.maketrans(SLASH, _SLASHED)
_UNSLASH = str.maketrans(f"{_SLASHED},", f"{SLASH};")

Keys = Callable[[Sequence[int]], Mapping[int, str]]
ByKey = Callable[[Iterable[str]], Mapping[str, Sequence[EntryId]]]


def put_in(
    change: Change,
    source: Source,
    groups: Groups,
    named: Sequence[tuple[EntryId, str]],
    by_key: ByKey,
) -> None:
    """Make collections of the groups of a file, and put its entries into them.

    Args:
        named: entries with their field `groups`; a name that no group has is made at the top.
        by_key: the entries of the file with some keys.
    """
    by_name: dict[str, CollectionId] = {}
    members: dict[CollectionId, dict[EntryId, None]] = {}
    above: list[tuple[int, CollectionId]] = []
    ids: list[CollectionId] = []
    for group in groups.found:
        while above and above[-1][0] >= group.level:
            above.pop()
        one = made(change, group, above[-1][1] if above else None)
        above.append((group.level, one))
        ids.append(one)
        by_name.setdefault(group.name, one)
        listed = by_key(group.keys) if group.keys else {}
        members.setdefault(one, {}).update((id_, None) for ids in listed.values() for id_ in ids)
    keep_tree(change, source, groups, ids)
    if groups.smart:
        grouped.keep_smart(change, source.uid, groups.smart)
    for name, query in _searches(groups).items():
        made(change, Group(1, name, query=query), None)
    for entry, field in named:
        for name in bibtex.names(field):
            if name not in by_name:
                by_name[name] = made(change, Group(1, name), None)
            members.setdefault(by_name[name], {})[entry] = None
    known = collections.tree(change)
    for one, entries in members.items():
        if entries and not known.by_id[one].query:
            collecting.add(change, one, entries)


def lost(groups: Groups) -> list[str]:
    """Sentences about groups of which no collection was made."""
    known = {groups.asking.get(name) for name in _searches(groups)}
    return [one for one in groups.lost if one not in known]


def _searches(groups: Groups) -> dict[str, str]:
    """BibDesk's smart groups that a saved search can be, by their names."""
    every = (group_conditions.queries(one) for one in groups.smart)
    return {name: query for one in every for name, query in one.items()}


def called(group: str) -> str:
    """What the collection of a group is called."""
    return " ".join(group.translate(_SLASH).split()) or "?"


def keep_tree(
    change: Change, source: Source, groups: Groups, ids: Sequence[CollectionId | None]
) -> None:
    """Keep a tree that can be typed again, so that it goes out as it came in.

    Args:
        ids: which collections its groups are.
    """
    if len(groups.trees) == 1 and not groups.lists:
        comment = group_tree.modern(groups.trees[0][1])
        if group_tree.typed(comment):
            known = collections.tree(change).by_id
            names = {one: known[one].name for one in ids if one in known}
            grouped.keep_tree(change, source.uid, grouped.Tree(comment, ids, names))


def made(change: Change, group: Group, parent: CollectionId | None) -> CollectionId:
    """The collection that a group is in `parent`; a new one has its query, and a colour and an icon
    like its."""
    return collecting.in_place(
        change,
        called(group.name),
        parent,
        query=group.query,
        colour=group_colours.nearest(group.colour),
        icon=group_icons.nearest(group.icon),
    )


class Outgoing(NamedTuple):
    """What an export writes of groups.

    Args:
        names: of entries, those of the collections that they were put into.
        known: alike, those of all collections; what else a field names is left as it is.
        gone: those that collections had.
        comment: JabRef's tree, or BibDesk's list.
        used: the collections into which any was put.
        unsaid: saved searches that belong there and that no group can ask for, by their paths.
        nested: keywords that hold others in JabRef's way, the outermost names.
    """

    names: Mapping[int, Sequence[str]] = {}
    known: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    comment: str = ""
    used: Set[CollectionId] = frozenset()
    unsaid: Sequence[str] = ()
    nested: frozenset[str] = frozenset()

    def changed(self, entry: Entry) -> dict[str, str]:
        """The field as it is to be; nothing as long as it is true as typed."""
        typed = bibtex.names(entry.fields.get(FIELD, ""))
        mine = dict.fromkeys(self.names.get(entry.id or 0, ()))
        own = set(map(alike, mine))
        stays = [
            name
            for name in typed
            if (alike(name) in own and (name in mine or name not in self.gone))
            or alike(name) not in self.known
        ]
        had = set(map(alike, stays))
        now = stays + [name for name in mine if alike(name) not in had]
        return {} if now == typed else {FIELD: ", ".join(now)}


def outgoing(reading: Reading, ids: Sequence[int], profile: Profile, keys: Keys) -> Outgoing:
    """What an export of `ids` writes of groups: nothing, unless its profile keeps them.

    With all papers of the library go its empty collections and its saved searches, too.

    Args:
        keys: the keys under which entries are written.
    """
    kept = {FIELD, EVERYTHING} & {*profile.keep}
    wanted = FIELD in profile.only if profile.only else kept
    known = collections.tree(reading)
    if not wanted or FIELD in profile.drop:
        return Outgoing()
    whole = len(ids) >= counting.total(reading)
    searches = [one for one, path in known.paths.items() if whole and known.by_id[one].query]
    if profile.grouping == "bibdesk":
        listed = bibtex.bibdesk(_flat(reading, known, ids, keys, whole=whole))
        smart, unsaid = _smart(reading, known, ids, searches, whole=whole)
        return Outgoing(comment=f"{listed}{smart}", unsaid=unsaid)
    nested = frozenset(one for some in chunks(ids) for one in grouped.nested(reading, some))
    if not known.paths:
        return Outgoing(nested=nested)
    there = _came(reading, known, ids)
    out = in_fields(reading, known, ids, there.gone, there.typed)
    left = [one for one in searches if not _says(known, one, there)]
    more = {*known.paths}.difference(left) if whole else set()
    comment = _trees(reading, known, out.used | more, there)
    unsaid = [known.paths[one] for one in left]
    return out._replace(comment=comment, unsaid=unsaid, nested=nested)


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
    return Outgoing(names, frozenset(map(alike, every)), frozenset(gone), used=used)


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
    reading: Reading, known: Tree, ids: Sequence[int], keys: Keys, *, whole: bool
) -> Iterable[tuple[str, list[str]]]:
    """Those that hold an entry that goes out, by their paths, each with its keys; of a whole
    library those that hold nothing, too."""
    plain = (one for one, path in known.paths.items() if whole and not known.by_id[one].query)
    found: dict[CollectionId, list[str]] = {one: [] for one in plain}
    for chunk in chunks(ids):
        written = keys(chunk)
        for entry, collection in collections.members(reading, chunk):
            if written.get(entry):
                found.setdefault(collection, []).append(written[entry])
    yield from ((_flatly(path), found[one]) for one, path in known.paths.items() if one in found)


def _flatly(path: str) -> str:
    """What a group is called that stands in no other; a slash that came in is one again."""
    return path.replace(_SLASHED, SLASH)


def _smart(
    reading: Reading,
    known: Tree,
    ids: Sequence[int],
    searches: Iterable[CollectionId],
    *,
    whole: bool,
) -> tuple[str, list[str]]:
    """BibDesk's smart groups: those that came in as they were, and saved searches behind them; and
    the paths of searches that no condition can ask for."""
    made = {
        known.paths[one]: group_conditions.group(_flatly(known.paths[one]), known.by_id[one].query)
        for one in searches
    }
    came = dict.fromkeys(one for some in chunks(ids) for one in grouped.smart(reading, some))
    # Those of a whole library are among its saved searches, as they are now.
    kept = filter(None, map(group_conditions.without_queries, came)) if whole else came
    text = group_conditions.comments(list(kept), [one for one in made.values() if one])
    return text, [path for path, one in made.items() if one is None]


class _Came(NamedTuple):
    """The trees of the files from which papers came, as one; the lines of groups that are
    collections; what groups are called whose collections are called as they were then, and what
    the others were."""

    there: Joined
    lines: Mapping[CollectionId, str]
    typed: Mapping[CollectionId, str]
    gone: Sequence[str]


def _came(reading: Reading, known: Tree, ids: Sequence[int]) -> _Came:
    seen = {uid: one for some in chunks(ids) for uid, one in grouped.trees(reading, some).items()}
    there = group_tree.joined((one.comment, one.collections) for one in seen.values())
    lines = {CollectionId(one): line for one, line in there.lines.items() if one in known.by_id}
    then = {one: name for tree in seen.values() for one, name in tree.names.items()}
    typed = {one: group_tree.name(line) for one, line in lines.items()}
    stays = {one: name for one, name in typed.items() if then.get(one) == known.by_id[one].name}
    return _Came(there, lines, stays, [name for one, name in typed.items() if one not in stays])


def _trees(reading: Reading, known: Tree, used: Set[CollectionId], came: _Came) -> str:
    """JabRef's tree with the groups that are used and those above them: as it was typed
    in the files that these came from, with what else stands there but what other papers are in."""
    there, filled = came.there, collections.filled(reading)
    stays = {
        one
        for one, line in came.lines.items()
        if filled.isdisjoint(known.within(one)) and _asks(known, one, line)
    }
    wanted = {
        int(one): _wanted(known, one, came)
        for one in known.paths
        if not (used | stays).isdisjoint(known.within(one))
    }
    if not wanted:
        return ""
    text, *_ = group_tree.rearranged(there.tree, there.ids, wanted, [*wanted], {})
    return f"{text}\n"


def _asks(known: Tree, one: CollectionId, line: str) -> bool:
    """Whether a group still asks for what its collection does."""
    group = group_tree.group(line)
    return group is not None and group.query == known.by_id[one].query


def _says(known: Tree, one: CollectionId, came: _Came) -> bool:
    """Whether a group can ask for what a saved search does."""
    return _asks(known, one, came.lines.get(one, "")) or bool(
        group_tree.asking(known.by_id[one].query)
    )


def _wanted(known: Tree, id_: CollectionId, came: _Came) -> Wanted:
    """A group as its collection is now; what this has in common with it stays as it is typed."""
    one, line = known.by_id[id_], came.lines.get(id_, "")
    fresh = ""
    if one.query and not _asks(known, id_, line):
        line, fresh = "", group_tree.asking(one.query) or group_tree.PLAIN
    group = group_tree.group(line) if line else None
    stays = group_colours.nearest(group.colour if group else "") == one.colour
    colour = None if stays else group_colours.typed(one.colour)
    return Wanted(came.typed.get(id_, shown(one.name)), one.parent, colour, fresh)
