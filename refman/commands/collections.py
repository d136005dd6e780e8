"""Collections: papers put in and taken out; made, named, moved about, coloured, deleted."""

from typing import Annotated

from refman.commands.registry import Argument, Context, Outcome, command, some_selected
from refman.model.entry import CollectionId
from refman.model.errors import CollectionError
from refman.services import linking
from refman.services.importing import counted
from refman.store import (
    collecting,
    collection_counts,
    entries,
    kept_faults,
    kept_searches,
    tags,
)
from refman.store.collections import Collection, Tree, put_into, tree
from refman.store.kept_faults import fault

_NONE = "none"
TOP = "/"
"""In place of a collection to stand in: the top of the tree."""

In = Annotated[str, Argument("a collection, by its name or path", ask="collection")]
Plain = Annotated[str, Argument("the collection to take them out of", ask="collection of papers")]
Some = Annotated[str, Argument("collection; a new name makes it", ask="new collection")]
Name = Annotated[str, Argument("the new name", ask="collection name")]
FirstName = Annotated[
    str, Argument("name of the new collection, or its path", ask="collection name")
]
Into = Annotated[str, Argument("the collection it stands in")]
Place = Annotated[
    str, Argument(f"the collection it is to stand in; {TOP} for the top", ask="place")
]
Before = Annotated[str, Argument("the one in there to stand before; the last place without it")]
Search = Annotated[str, Argument("have it hold what this search finds")]
NewSearch = Annotated[str, Argument("what it finds", ask="search")]
Colour = Annotated[
    str,
    Argument("one of the eight colours, or none", ask="choice", choices=(*tags.COLOURS, _NONE)),
]
Icon = Annotated[
    str, Argument("its icon, or none", ask="choice", choices=(*collecting.ICONS, _NONE))
]


@command(
    "collection.add", title="Add to collection…", menu="Collection", shortcut="Ctrl+L",
    icon="folder", when=some_selected, selects=True,
)  # fmt: skip
def add(context: Context, collection: Some) -> Outcome:
    """Put papers into a collection; it is made if there is none of that name.

    Papers in the trash come out of it.
    """
    number = len(context.selection)
    if not number:
        return Outcome("No paper was found, so none was added", _counts(collection, 0, 0))
    with context.library.change("Add") as change:
        found = collecting.ensure(change, collection)
        path = tree(change).paths[found]
        restored = entries.restore(change, context.selection)
        changed = collecting.add(change, found, context.selection)
        linking.tell(change, context.selection)
        change.label = f"Add {counted(changed, 'paper')} to “{path}”"
    text = f"Added {counted(changed, 'paper')} to “{path}”"
    if restored:
        text = f"{text} and restored {counted(restored, 'paper')} from the trash"
    return Outcome(text, _counts(path, number, changed))


@command(
    "collection.remove", title="Remove from collection…", menu="Collection", icon="minus",
    when=some_selected, selects=True,
)  # fmt: skip
def remove(context: Context, collection: Plain) -> Outcome:
    """Take papers out of a collection and of those in it; the papers stay in the library."""
    if not context.selection:
        return Outcome("No paper was found, so none was taken out", _counts(collection, 0, 0))
    with context.library.change("Remove") as change:
        known = tree(change)
        found = known.find(collection)
        path = known.paths[found]
        changed = collecting.remove(change, found, context.selection)
        linking.tell(change, context.selection)
        change.label = f"Remove {counted(changed, 'paper')} from “{path}”"
    text = f"Took {counted(changed, 'paper')} out of “{path}”"
    return Outcome(text, _counts(path, len(context.selection), changed))


def _counts(collection: str, papers: int, changed: int) -> dict[str, object]:
    return {"collection": collection, "papers": papers, "changed": changed}


@command("collection.list", title="List collections", gui=False)
def list_collections(context: Context) -> Outcome:
    """List the collections as a tree, with the number of papers of each."""
    reading = context.library.reading
    known = tree(reading)
    counts = collection_counts.counts(reading, known.by_id)
    faults = {one.id: fault(reading, known, one.query) for one in known.by_id.values()}
    data = [_shown(one, known, counts[one.id], faults[one.id]) for one in known.by_id.values()]
    lines = [_line(one, known, counts[one.id], faults[one.id]) for one in known.by_id.values()]
    return Outcome("\n".join(lines) or "0 collections", data)


def _shown(one: Collection, known: Tree, papers: int, fault: str) -> dict[str, object]:
    look = {"query": one.query, "fault": fault, "colour": one.colour, "icon": one.icon}
    return {"path": known.paths[one.id], "name": one.name, "papers": papers, **look}


def _line(one: Collection, known: Tree, papers: int, fault: str) -> str:
    query = f"  [{one.query}]" if one.query else ""
    query += f"  {fault}" if fault else ""
    return f"{papers:5}  {'  ' * known.paths[one.id].count('/')}{one.name}{query}"


@command("collection.create", title="New collection…", menu="Collection", group=1, icon="plus")
def create(context: Context, name: FirstName, into: Into = "", search: Search = "") -> Outcome:
    """Make a collection: an empty one, or one that holds what a search finds.

    A path makes those above it, too, where they are not there.
    """
    with context.library.change(f"Create collection “{name}”") as change:
        made = collecting.at_path(change, name, _place(tree(change), into), query=search)
        path = tree(change).paths[made]
    text = f"Created the collection “{path}”"
    if search:
        text = f"Created the collection “{path}” of what “{search}” finds"
    return Outcome(text, {"collection": path})


@command("collection.rename", title="Rename collection…", menu="Collection", group=1)
def rename(context: Context, collection: In, name: Name) -> Outcome:
    """Give a collection another name."""
    with context.library.change(f"Rename collection “{collection}” to “{name}”") as change:
        known = tree(change)
        found = known.find(collection)
        with kept_searches.following(change) as searches:
            collecting.rename(change, found, name)
        name = tree(change).by_id[found].name
        change.label = f"Rename collection “{collection}” to “{name}”"
        linking.tell(change, put_into(change, [found]), [known.by_id[found].name])
    text = f"Renamed “{collection}” to “{name}”{_followed(searches)}"
    return Outcome(text, {"collection": name, "searches": len(searches)})


def _followed(searches: list[CollectionId]) -> str:
    number = len(searches)
    what = f"{number:,} saved search{'' if number == 1 else 'es'}"
    return f"; {what} that named it followed" if number else ""


@command("collection.move", title="Move collection…", menu="Collection", group=1)
def move(context: Context, collection: In, into: Place, before: Before = "") -> Outcome:
    """Have a collection stand in another, or at the top, with all that is in it."""
    with context.library.change(f"Move collection “{collection}”") as change:
        known = tree(change)
        found, parent = known.find(collection), _place(known, into)
        place = known.paths[found]
        with kept_searches.following(change):
            collecting.move(change, found, parent, known.find(before) if before else None)
        path = tree(change).paths[found]
    if path == place:
        return Outcome(f"Moved “{place}”", {"collection": path})
    return Outcome(f"Moved “{place}”: it is “{path}” now", {"collection": path})


@command("collection.search", title="Search of collection…", menu="Collection", group=1)
def set_query(context: Context, collection: In, search: NewSearch) -> Outcome:
    """Have a collection that is a search find something else."""
    with context.library.change(f"Change the search of “{collection}”") as change:
        collecting.set_query(change, tree(change).find(collection), search)
    text = f"“{collection}” holds what “{search}” finds"
    return Outcome(text, {"collection": collection, "query": search})


@command("collection.colour", title="Colour of collection…", menu="Collection", group=1)
def recolour(context: Context, collection: In, colour: Colour) -> Outcome:
    """Give the icon of a collection one of the eight colours, or none."""
    with context.library.change(f"Colour collection “{collection}” {colour}") as change:
        stored = "" if colour == _NONE else colour
        collecting.recolour(change, tree(change).find(collection), stored)
    text = f"“{collection}” is {colour} now" if stored else f"“{collection}” has no colour now"
    return Outcome(text, {"collection": collection, "colour": stored})


@command("collection.icon", title="Icon of collection…", menu="Collection", group=1)
def set_icon(context: Context, collection: In, icon: Icon) -> Outcome:
    """Give a collection another icon, or that of its kind."""
    with context.library.change(f"Change the icon of “{collection}”") as change:
        stored = "" if icon == _NONE else icon
        collecting.set_icon(change, tree(change).find(collection), stored)
    text = f"“{collection}” has {f'the icon {icon}' if stored else 'no icon of its own'} now"
    return Outcome(text, {"collection": collection, "icon": stored})


Yes = Annotated[
    bool, Argument("delete it though saved searches ask for it", ask="searches left without it")
]


@command("collection.delete", title="Delete collection…", menu="Collection", group=2, icon="trash")
def delete(context: Context, collection: In, yes: Yes = False) -> Outcome:
    """Delete a collection and those in it; the papers stay.

    Where saved searches ask for it, these are named, and it goes with --yes alone.
    """
    with context.library.change(f"Delete collection “{collection}”") as change:
        known = tree(change)
        gone = list(known.within(known.find(collection)))
        searches = kept_faults.left_without(change, gone)
        if searches and not yes:
            names = ", ".join(f"“{path}”" for path in searches)
            raise CollectionError(
                f"Saved searches ask for “{known.paths[gone[0]]}”: {names}. They would not find its"
                " papers any more, so nothing was deleted; add --yes to delete it."
            )
        held = put_into(change, gone)
        number = collecting.delete(change, gone[0])
        linking.tell(change, held, [known.by_id[one].name for one in gone])
        if number > 1:
            change.label = f"Delete collection “{collection}” with {number - 1} in it"
    text = (
        f"Deleted the collection “{collection}” with {number - 1} in it; its papers stay"
        if number > 1
        else f"Deleted the collection “{collection}”; its papers stay"
    )
    return Outcome(text, {"collection": collection, "deleted": number, "searches": searches})


def _place(known: Tree, into: str) -> CollectionId | None:
    return known.find(into) if into.strip() not in ("", TOP) else None
