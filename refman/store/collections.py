"""Collections: a tree of named sets of papers, some of them searches that are kept.

The papers of a collection are those put into it, or for one with a query those that it finds, and
the papers of all collections below it. A paper may be in several. A path names a collection by
those above it, `Thesis/Samplers`, so no name has a slash.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from refman.model.entry import CollectionId, EntryId
from refman.model.errors import CollectionError
from refman.store.packed import listed
from refman.store.reading import Reading, marks
from refman.store.tags import folded

SLASH = "/"
"""Between the names of a path."""
_CHOSEN = "from json_each(?) as chosen cross join collection_entries on entry = chosen.value"


class Collection(NamedTuple):
    """A collection.

    Args:
        parent: the collection it stands in; None at the top.
        colour: one of `tags.COLOURS`, "" for none.
        icon: the name of an icon, "" for that of its kind.
        query: what it finds, in the search language; "" for a plain one.
    """

    id: CollectionId
    parent: CollectionId | None
    name: str
    colour: str = ""
    icon: str = ""
    query: str = ""


class Held(NamedTuple):
    """A plain collection, by its path, and how many of some papers were put into it."""

    id: CollectionId
    path: str
    colour: str
    papers: int


class Tree:
    """All collections of a library at one moment, in order."""

    def __init__(self, every: Iterable[Collection]) -> None:
        self._below: dict[CollectionId | None, list[Collection]] = {}
        for one in every:
            self._below.setdefault(one.parent, []).append(one)
        self.paths: dict[CollectionId, str] = {}
        self.by_id: dict[CollectionId, Collection] = {}
        self._walk(None, "")

    def below(self, parent: CollectionId | None) -> Sequence[Collection]:
        """Those that stand in one, or with None at the top, in order."""
        return self._below.get(parent, ())

    def within(self, collection: CollectionId) -> Iterator[CollectionId]:
        """One with all below it, each before those in it."""
        yield collection
        for one in self.below(collection):
            yield from self.within(one.id)

    def find(self, name: str) -> CollectionId:
        """The one of that path, or whose path ends so, without regard to case.

        Raises:
            CollectionError: there is none, or several.
        """
        found = self.known(name)
        if found is None:
            raise CollectionError(f"There is no collection “{name}”.")
        return found

    def known(self, name: str) -> CollectionId | None:
        """As `find`, and None when there is none."""
        wanted = folded(cleaned(name))
        ends = {id_: folded(path) for id_, path in self.paths.items()}
        whole = [id_ for id_, path in ends.items() if path == wanted]
        fitting = whole or [id_ for id_, p in ends.items() if p.endswith(SLASH + wanted)]
        if len(fitting) > 1:
            paths = " and ".join(f"“{self.paths[one]}”" for one in fitting[:2])
            raise CollectionError(f"“{name}” may be {paths}; say which, by its whole path.")
        return fitting[0] if fitting else None

    def checked(
        self,
        name: str,
        parent: CollectionId | None = None,
        collection: CollectionId | None = None,
    ) -> str:
        """`name` as `collection`, or a new one, would be called in `parent`.

        Raises:
            CollectionError: it cannot be called so.
        """
        name = " ".join(name.split())
        if not name:
            raise CollectionError("A collection needs a name.")
        if SLASH in name:
            raise CollectionError(
                "A collection’s name has no slash: slashes part the names of a path. Leave it out."
            )
        for one in self.below(parent):
            if one.id != collection and folded(one.name) == folded(name):
                where = f" in “{self.paths[parent]}”" if parent is not None else ""
                raise CollectionError(
                    f"There is a collection “{one.name}”{where} already. Choose another name."
                )
        return name

    def checked_path(self, path: str, parent: CollectionId | None = None) -> str:
        """`path`, by which a new collection in `parent` would be reached; raises as `checked`."""
        *above, name = [part for part in cleaned(path).split(SLASH) if part] or [""]
        for part in above:
            there = (one.id for one in self.below(parent) if folded(one.name) == folded(part))
            parent = next(there, None)
            if parent is None:
                return path
        self.checked(name, parent)
        return path

    def _walk(self, parent: CollectionId | None, before: str) -> None:
        """From the top down, so that a ring, which nothing here makes, is never gone round."""
        for one in self.below(parent):
            self.paths[one.id] = f"{before}{one.name}"
            self.by_id[one.id] = one
            self._walk(one.id, f"{before}{one.name}{SLASH}")


def cleaned(path: str) -> str:
    """A path without the spaces that do not count."""
    return SLASH.join(" ".join(part.split()) for part in path.split(SLASH))


def tree(reading: Reading) -> Tree:
    """All collections."""
    rows = reading.rows(
        "select id, parent, name, colour, icon, query from collections"
        " order by position, name collate nocase"
    )
    return Tree(Collection(*row) for row in rows)


def members(reading: Reading, entries: Sequence[int]) -> list[tuple[int, CollectionId]]:
    """The plain collections that each of some hundred entries was put into, in their order."""
    return reading.rows(
        "select entry, collection from collection_entries join collections on id = collection"
        f" where entry in {marks(entries)} and query = '' order by entry, position, name",
        entries,
    )


def filled(reading: Reading) -> set[CollectionId]:
    """The collections that any paper was put into."""
    return {row[0] for row in reading.rows("select distinct collection from collection_entries")}


def put_into(reading: Reading, some: Iterable[CollectionId]) -> list[EntryId]:
    """The papers that were put into any of these collections themselves."""
    rows = reading.rows(
        "select distinct entry from collection_entries where collection in"
        " (select value from json_each(?))",
        (listed(list(some)),),
    )
    return [EntryId(row[0]) for row in rows]


def holding(reading: Reading, entries: Sequence[EntryId]) -> list[Held]:
    """The plain collections that any of `entries` was put into, by path."""
    return collected(reading, entries).held


class Collected(NamedTuple):
    """The plain collections of some papers, by path, and all that there are."""

    held: list[Held]
    every: Tree


def collected(reading: Reading, entries: Sequence[EntryId]) -> Collected:
    """See `Collected`."""
    known = tree(reading)
    return Collected(_held(reading, entries, known) if known.paths else [], known)


def _held(reading: Reading, entries: Sequence[EntryId], known: Tree) -> list[Held]:
    rows = reading.rows(
        f"select collection, count(*) {_CHOSEN} group by collection", (listed(entries),)
    )
    held = [Held(id_, known.paths[id_], known.by_id[id_].colour, count) for id_, count in rows]
    return sorted(held, key=lambda one: folded(one.path))
