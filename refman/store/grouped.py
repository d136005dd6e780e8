"""What linked files said of groups when they were last read, to see what changed in them since,
and which collection each group is, to see what changed here; and the trees of groups that came in
with any file, to go out again as they were typed."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from refman.bibtex.groups import Group
from refman.model.entry import CollectionId, EntryId
from refman.store.change import Change, dump
from refman.store.reading import Reading, marks


class Kept(NamedTuple):
    """What is known of the groups of a linked file.

    Args:
        groups: as they stood in the file.
        collections: which each of them is; None of one that is none.
        follows: whether the file is told what becomes of the collections.
        cut: by the collection that it was: the line of a group that was taken out of the file, and
            the place that it had among its like.
        lists: whether it is told by a list of keys, as BibDesk has it. Then:
        papers: of the keys that are listed, the papers of the file that they are.
        beside: collections that are not listed though they hold papers of the file.
        made: those whose groups were put there from here.
        unread: whether the list cannot be read now; all is as it was then.
        past: by collection, strings that its group had, each as it was typed.
        empty: how the list was typed as long as there was nothing in it.
        lost: sentences about what of the groups cannot be read, or has no like here.
        names: what the collections were called when their groups were read, or typed, last.
    """

    groups: Sequence[Group] = ()
    collections: Sequence[CollectionId | None] = ()
    follows: bool = False
    cut: Mapping[CollectionId, tuple[str, int]] = {}
    lists: bool = False
    papers: Mapping[str, Sequence[int]] = {}
    beside: Sequence[CollectionId] = ()
    made: Sequence[CollectionId] = ()
    unread: bool = False
    past: Mapping[CollectionId, Sequence[tuple[str, str]]] = {}
    empty: str = ""
    lost: Sequence[str] = ()
    names: Mapping[CollectionId, str] = {}


def known(reading: Reading, document: int) -> Kept | None:
    """The groups of a linked file as they were; None of one whose groups were not kept yet."""
    text = packed(reading, document)
    if text is None:
        return None
    kept = json.loads(text)
    if isinstance(kept, list):  # before collections were kept with them
        return Kept(_groups(kept), [None] * len(kept))
    cut = {CollectionId(int(one)): (line, at) for one, (line, at) in kept["cut"].items()}
    known = Kept(
        _groups(kept["groups"]),
        kept["collections"],
        kept["follows"],
        cut,
        lost=kept.get("lost", []),
        names=_by_id(kept.get("names", {})),
    )
    if not kept.get("lists"):  # nor was there any before lists were told
        return known
    past = kept["past"].items()
    return known._replace(
        lists=True,
        papers=kept["papers"],
        beside=kept["beside"],
        made=kept["made"],
        unread=kept["unread"],
        empty=kept.get("empty", ""),
        past={CollectionId(int(one)): [(a, b) for a, b in texts] for one, texts in past},
    )


def held(reading: Reading, document: int) -> dict[CollectionId, dict[EntryId, str]]:
    """The papers of a linked file that stand in collections, with their keys in the file."""
    found: dict[CollectionId, dict[EntryId, str]] = {}
    for one, entry, key in reading.rows(_HELD, (document,)):
        found.setdefault(one, {})[entry] = key
    return found


def listed(reading: Reading, document: int, keys: Iterable[str]) -> dict[str, list[int]]:
    """The papers of a linked file that keys are, by their keys in the file or in the library."""
    found: dict[str, list[int]] = {}
    for key, entry in reading.rows(_LISTED, (dump(list(dict.fromkeys(keys))), document)):
        found.setdefault(key, []).append(entry)
    return found


_HELD = """
select collection, ties.entry, their_key from ties
join collection_entries on collection_entries.entry = ties.entry
where document = ? and not excluded and their_key <> '' order by ties.id
"""
_LISTED = """
with own as (select entry, their_key from ties where document = ?2 and not excluded)
select value, entry from json_each(?1) join own on their_key = value collate nocase
union
select value, own.entry from json_each(?1)
join entries on entries.key = value collate nocase and entries.key <> ''
join own on own.entry = entries.id
union
select value, own.entry from json_each(?1) join aliases on alias = value collate nocase
join own on own.entry = aliases.entry
order by value, entry
"""


def keep(change: Change, document: int, kept: Kept) -> None:
    """Remember them. Undo leaves this alone, or what it took back would come again."""
    change.execute(
        "insert or replace into meta values (?, ?)", (_name(document), json.dumps(kept._asdict()))
    )


def packed(reading: Reading, document: int) -> str | None:
    """What is known of them, for `put_back`; None where nothing is."""
    text = reading.value("select value from meta where name = ?", (_name(document),))
    return None if text is None else str(text)


def put_back(change: Change, document: int, packed: str | None) -> None:
    """Have what is known of them be what it was."""
    change.execute("delete from meta where name = ?", (_name(document),))
    if packed is not None:
        change.execute("insert into meta values (?, ?)", (_name(document), packed))


class Tree(NamedTuple):
    """JabRef's tree of a file that came in: the comment, which collections its groups are, and what
    these were called then."""

    comment: str
    collections: Sequence[CollectionId | None]
    names: Mapping[CollectionId, str]


def keep_tree(change: Change, source: str, tree: Tree) -> None:
    """Remember the tree of a source, by its uid; it goes out again with the papers of that."""
    change.execute(
        "insert or replace into meta values (?, ?)", (f"{_TREE}{source}", json.dumps(tree))
    )


def trees(reading: Reading, entries: Sequence[int]) -> dict[str, Tree]:
    """The trees of the sources in which some hundred papers were seen."""
    return {uid: _tree(*json.loads(text)) for uid, text in _of(reading, _TREE, entries)}


def keep_smart(change: Change, source: str, comments: Sequence[str]) -> None:
    """Remember the comments of a source with BibDesk's smart groups, by its uid."""
    change.execute(
        "insert or replace into meta values (?, ?)", (f"{_SMART}{source}", json.dumps(comments))
    )


def smart(reading: Reading, entries: Sequence[int]) -> list[str]:
    """Those of the sources in which some hundred papers were seen."""
    return [one for _, text in _of(reading, _SMART, entries) for one in json.loads(text)]


def keep_nested(change: Change, source: str, names: Iterable[str]) -> None:
    """Remember which keywords of a source, by its uid, hold others as JabRef writes them."""
    if found := sorted(names):
        change.execute(
            "insert or replace into meta values (?, ?)", (f"{_NESTED}{source}", json.dumps(found))
        )


def nested(reading: Reading, entries: Sequence[int]) -> set[str]:
    """Those of the sources in which some hundred papers were seen."""
    return {one for _, text in _of(reading, _NESTED, entries) for one in json.loads(text)}


def _of(reading: Reading, kept: str, entries: Sequence[int]) -> list[tuple[str, str]]:
    """What is kept so of the sources in which papers were seen, by their uids."""
    return reading.rows(
        "select uid, value from sources join meta on meta.name = ? || uid where exists"
        f" (select 1 from sightings where source = sources.id and entry in {marks(entries)})"
        " order by sources.id",
        [kept, *entries],
    )


def _tree(comment: str, ids: Sequence[CollectionId | None], names: Mapping[str, str]) -> Tree:
    return Tree(comment, ids, _by_id(names))


def _by_id(names: Mapping[str, str]) -> dict[CollectionId, str]:
    return {CollectionId(int(one)): name for one, name in names.items()}


_TREE = "tree of "
_SMART = "smart groups of "
_NESTED = "nested keywords of "


def _groups(rows: Sequence[Sequence[object]]) -> list[Group]:
    return [Group(level, name, tuple(keys), *rest) for level, name, keys, *rest in rows]  # type: ignore[arg-type]


def _name(document: int) -> str:
    return f"groups of {document}"
