"""Tags: put on papers, taken off, made, renamed, merged, coloured, deleted."""

from typing import Annotated

from refman.commands.registry import Argument, Context, Outcome, command, some_selected
from refman.model.errors import TagError
from refman.services.importing import counted
from refman.store import Change, kept_faults, kept_searches, tags

Tag = Annotated[str, Argument("name of a tag", ask="tag")]
NewTag = Annotated[str, Argument("tag to add; a new name makes it", ask="new tag")]
NewName = Annotated[str, Argument("the new name", ask="tag name")]
FirstName = Annotated[str, Argument("name of the new tag", ask="tag name")]
Colour = Annotated[str, Argument("one of the eight colours", ask="colour", choices=tags.COLOURS)]
Yes = Annotated[
    bool, Argument("delete it though saved searches ask for it", ask="searches left without it")
]
Digit = Annotated[int, Argument("key from 1 to 9; 0 for none", ask="digit")]


@command(
    "tag.add", title="Add tag…", menu="Tag", shortcut="Ctrl+T", icon="tag",
    when=some_selected, selects=True,
)  # fmt: skip
def add(context: Context, tag: NewTag) -> Outcome:
    """Add a tag to papers; the tag is made if there is none of that name."""
    number = len(context.selection)
    if not number:
        return Outcome("No paper was found, so none was tagged", _counts(tag, 0, 0))
    with context.library.change(f"Add tag “{tag}”") as change:
        tag = tags.name_of(change, tags.ensure(change, tag))
        changed = tags.add(change, context.selection, tag, context.progress.count)
        change.label = f"Add tag “{tag}” to {counted(changed, 'paper')}"
    text = f"Tagged {counted(changed, 'paper')} “{tag}”"
    return Outcome(text, _counts(tag, number, changed))


@command(
    "tag.remove", title="Remove tag…", menu="Tag", shortcut="Ctrl+Shift+T", icon="untagged",
    when=some_selected, selects=True,
)  # fmt: skip
def remove(context: Context, tag: Tag) -> Outcome:
    """Take a tag off papers; the tag itself stays."""
    number = len(context.selection)
    if not number:
        return Outcome("No paper was found, so none lost the tag", _counts(tag, 0, 0))
    with context.library.change(f"Remove tag “{tag}”") as change:
        changed = tags.remove(change, context.selection, tag, context.progress.count)
        change.label += f" from {counted(changed, 'paper')}"
    text = f"Took “{tag}” off {counted(changed, 'paper')}"
    return Outcome(text, _counts(tag, number, changed))


def _counts(tag: str, papers: int, changed: int) -> dict[str, object]:
    return {"tag": tag, "papers": papers, "changed": changed}


@command("tags", title="List tags", gui=False)
def list_tags(context: Context) -> Outcome:
    """List the tags with the number of their papers."""
    found = tags.every(context.library.reading)
    data = [{"tag": tag.name, "papers": tag.papers, "colour": tag.colour} for tag in found]
    lines = [f"{tag.papers:5}  {tag.name}" for tag in found]
    return Outcome("\n".join(lines) or "0 tags", data)


@command("tag.create", title="New tag…", menu="Tag", group=1, icon="plus")
def create(context: Context, tag: FirstName) -> Outcome:
    """Make a tag that no paper has yet."""
    with context.library.change(f"Create tag “{tag}”") as change:
        tag = tags.name_of(change, tags.create(change, tag))
        change.label = f"Create tag “{tag}”"
    return Outcome(f"Created the tag “{tag}”", {"tag": tag})


@command("tag.rename", title="Rename tag…", menu="Tag", group=1)
def rename(context: Context, tag: Tag, name: NewName) -> Outcome:
    """Give a tag another name on all its papers, with those that stand in it: a/b stands in a."""
    with context.library.change(f"Rename tag “{tag}” to “{name}”") as change:
        name = tags.renaming_checked(change, name, tag)
        number = tags.rename(change, tag, name)
        change.label = f"Rename tag “{tag}” to “{name}”"
        searches = _follow(change, tag, name)
    text = f"Renamed “{tag}” to “{name}”{_with(number, searches)}"
    return Outcome(text, {"tag": name, "tags": number, "searches": searches})


def _follow(change: Change, old: str, new: str) -> int:
    """Have searches that are kept ask for a tag by its new name; returns how many did."""

    def renamed(name: str) -> str | None:
        return tags.moved(name, old, new) if tags.within(name, old) else None

    return len(kept_searches.rewrite(change, ("tag",), renamed))


def _with(number: int, searches: int) -> str:
    more = [f"{counted(number - 1, 'tag')} in it"] if number > 1 else []
    if searches:
        more.append(f"{searches:,} saved search{'' if searches == 1 else 'es'} that asked for it")
    return f" with {' and '.join(more)}" if more else ""


@command("tag.merge", title="Merge tag into…", menu="Tag", group=1, icon="merge")
def merge(context: Context, tag: Tag, into: Tag) -> Outcome:
    """Have all papers of one tag carry another in its place; what stands in it comes along."""
    with context.library.change(f"Merge tag “{tag}” into “{into}”") as change:
        into = tags.name(change, into)
        number = tags.merge(change, tag, into, context.progress.step)
        _follow(change, tag, into)
    text = f"Merged “{tag}” into “{into}” on {counted(number, 'paper')}"
    return Outcome(text, {"tag": into, "papers": number})


@command("tag.colour", title="Colour of tag…", menu="Tag", group=1)
def recolour(context: Context, tag: Tag, colour: Colour) -> Outcome:
    """Give a tag one of the eight colours."""
    with context.library.change(f"Colour tag “{tag}” {colour}") as change:
        tags.recolour(change, tag, colour)
    return Outcome(f"“{tag}” is {colour} now", {"tag": tag, "colour": colour})


@command("tag.key", title="Key of tag…", menu="Tag", group=1, icon="keyboard")
def set_digit(context: Context, tag: Tag, digit: Digit) -> Outcome:
    """Set and clear a tag with one of the keys 1 to 9."""
    with context.library.change(f"Key {digit or 'none'} for tag “{tag}”") as change:
        tags.set_digit(change, tag, digit or None)
    text = f"Key {digit} sets “{tag}”" if digit else f"“{tag}” has no key now"
    return Outcome(text, {"tag": tag, "digit": digit or None})


@command("tag.delete", title="Delete tag…", menu="Tag", group=2, icon="trash")
def delete(context: Context, tag: Tag, yes: Yes = False) -> Outcome:
    """Take a tag, and those that stand in it, off all papers and delete them; the papers stay.

    Where saved searches ask for it, these are named, and it goes with --yes alone.
    """
    with context.library.change(f"Delete tag “{tag}”") as change:
        searches = kept_faults.left_without_tag(change, tag)
        if searches and not yes:
            names = ", ".join(f"“{path}”" for path in searches)
            raise TagError(
                f"Saved searches ask for “{tag}”: {names}. They would not find its papers any"
                " more, so nothing was deleted; add --yes to delete it."
            )
        number = tags.delete(change, tag, context.progress.count)
    data = {"papers": number, "searches": searches}
    return Outcome(f"Deleted the tag “{tag}” of {counted(number, 'paper')}", data)
