"""Tags: names with a colour and, for nine of them, a key that sets them."""

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from refman.model.entry import EntryId, TagId
from refman.model.errors import TagError
from refman.store.change import Change, Patch, keeper
from refman.store.entry_rows import tag_ids
from refman.store.ids import new_id
from refman.store.reading import NOT_TRASHED, Reading, chunks

COLOURS = ("blue", "orange", "teal", "red", "violet", "ochre", "pink", "slate")
"""Names of colours; each theme of the window has its own value for them."""


class Tag(NamedTuple):
    """A tag; `digit` is the key 1 to 9 that sets it, `papers` counts outside the trash."""

    id: TagId
    name: str
    colour: str
    digit: int | None
    papers: int


def folded(name: str) -> str:
    """Two tags are one when this is the same for both names: `straße`, `STRASSE`."""
    return unicodedata.normalize("NFC", name.casefold())


def every(reading: Reading) -> list[Tag]:
    """Every tag by name, with its count."""
    papers = counts(reading)
    return [tag._replace(papers=papers.get(tag.id, 0)) for tag in known(reading)]


def known(reading: Reading) -> list[Tag]:
    """Every tag by name at once: nobody counts, and its `papers` are 0."""
    sql = "select id, name, colour, digit, 0 from tags order by name collate nocase"
    return [Tag(*row) for row in reading.rows(sql)]


def counts(reading: Reading) -> dict[int, int]:
    """How many papers outside the trash have each tag; one that none has is left out."""
    sql = f"select tag, count(*) from entry_tags where {NOT_TRASHED} group by tag"
    return dict(reading.rows(sql))


def find(reading: Reading, name: str) -> TagId:
    """The id of the tag called `name`, without regard to case; raises TagError."""
    found = _known(reading, name)
    if found is None:
        raise TagError(f"There is no tag “{name}”.")
    return found


def name(reading: Reading, tag: str) -> str:
    """The name of the tag called `tag`, in its own case; raises TagError."""
    return _name(reading, find(reading, tag))


def checked(reading: Reading, name: str, tag: TagId | None = None) -> str:
    """`name` as `tag`, or a new one, would be called; raises TagError when it cannot be."""
    name = _clean(name)
    taken = _known(reading, name)
    if taken is not None and taken != tag:
        raise TagError(
            f"There is a tag “{_name(reading, taken)}” already. Merge the two, or choose another"
            " name."
        )
    return name


def ensure(change: Change, name: str) -> TagId:
    """The id of the tag called `name`, made with the next colour when there is none."""
    name = _clean(name)
    found = _known(change, name)
    return found if found is not None else _make(change, name)


def create(change: Change, name: str, colour: str = "") -> TagId:
    """Make a new tag; raises TagError when there is one of that name."""
    return _make(change, checked(change, name), colour_checked(colour) if colour else "")


def add(change: Change, entries: Iterable[EntryId], name: str) -> int:
    """Add a tag, made if need be, to entries; returns how many had not had it."""
    tag = ensure(change, name)
    return _set(change, entries, tag, present=True)


def remove(change: Change, entries: Iterable[EntryId], name: str) -> int:
    """Take a tag off entries; returns how many had had it."""
    tag = find(change, name)
    return _set(change, entries, tag, present=False)


def rename(change: Change, name: str, new_name: str) -> None:
    """Rename a tag; a name that another tag has is refused (`merge` is meant for that)."""
    tag = find(change, name)
    change.write("tag", tag, {"name": checked(change, new_name, tag)})


def recolour(change: Change, name: str, colour: str) -> None:
    """Give a tag one of `COLOURS`."""
    change.write("tag", find(change, name), {"colour": colour_checked(colour)})


def set_digit(change: Change, name: str, digit: int | None) -> None:
    """Set a tag by the key `digit`, 1 to 9, from now on; the tag that had the key loses it."""
    if digit is not None and digit not in range(1, 10):
        raise TagError("A tag can have one of the keys 1 to 9.")
    tag = find(change, name)
    holder = change.value("select id from tags where digit = ? and id <> ?", (digit, tag))
    if holder is not None:
        change.write("tag", holder, {"digit": None})
    change.write("tag", tag, {"digit": digit})


def merge(change: Change, name: str, into: str) -> int:
    """Have every paper of one tag carry the other in its place; returns how many there were."""
    old, new = find(change, name), find(change, into)
    if old == new:
        raise TagError("A tag cannot be merged with itself.")
    entries = _entries(change, old)
    _set(change, entries, new, present=True)
    delete(change, name)
    return len(entries)


def delete(change: Change, name: str) -> int:
    """Take a tag off all its papers and delete it; returns how many papers had it."""
    tag = find(change, name)
    entries = _entries(change, tag)
    _set(change, entries, tag, present=False)
    change.write("tag", tag, None)
    return len(entries)


def colour_checked(colour: str) -> str:
    """`colour`, one of `COLOURS`; raises TagError."""
    if colour not in COLOURS:
        raise TagError(f"“{colour}” is not one of the colours {', '.join(COLOURS)}.")
    return colour


@keeper("tag")
def _apply(change: Change, tag: int, patch: Patch | None) -> Patch | None:
    row = change.row("select name, colour, digit from tags where id = ?", (tag,))
    if row is None:
        if patch is not None:
            values = (tag, patch["name"], patch["colour"], patch["digit"])
            change.execute("insert into tags values (?, ?, ?, ?)", values)
            if _NAMES in change.memory:
                change.memory[_NAMES].setdefault(folded(patch["name"]), tag)
        return None
    change.memory.pop(_NAMES, None)
    state = dict(zip(("name", "colour", "digit"), row, strict=True))
    if patch is None:
        change.execute("delete from tags where id = ?", (tag,))
        return state
    after = state | dict(patch)
    change.execute(
        "update tags set name = :name, colour = :colour, digit = :digit where id = :id",
        {**after, "id": tag},
    )
    return {name: state[name] for name in patch}


def _known(reading: Reading, name: str) -> TagId | None:
    """The tag of that name: with the same letters but for ASCII's case, else by `folded`."""
    found = reading.value("select id from tags where name = ?", (name,))
    return TagId(found) if found is not None else _by_fold(reading).get(folded(name))


_NAMES = "tags by folded name"


def _by_fold(reading: Reading) -> dict[str, TagId]:
    """SQLite folds the case of ASCII only. A change reads the names once: an import asks often."""
    if isinstance(reading, Change) and _NAMES in reading.memory:
        names: dict[str, TagId] = reading.memory[_NAMES]
        return names
    names = {}
    for tag, name in reading.rows("select id, name from tags order by id"):
        names.setdefault(folded(name), TagId(tag))
    if isinstance(reading, Change):
        reading.memory[_NAMES] = names
    return names


def _name(reading: Reading, tag: TagId) -> str:
    return str(reading.value("select name from tags where id = ?", (tag,)))


def _set(change: Change, entries: Iterable[EntryId], tag: TagId, *, present: bool) -> int:
    """Returns on how many the tag was not as wanted."""
    changed = 0
    for chunk in chunks(dict.fromkeys(entries)):
        had = tag_ids(change, chunk)
        before = {entry_id: set(had.get(entry_id, ())) for entry_id in chunk}
        wrong = [entry_id for entry_id in chunk if (tag in before[entry_id]) != present]
        steps = [(entry_id, {"tags": sorted(before[entry_id] ^ {tag})}) for entry_id in wrong]
        change.write_all("entry", steps)
        changed += len(wrong)
    return changed


def _entries(change: Change, tag: TagId) -> list[EntryId]:
    rows = change.rows("select entry from entry_tags where tag = ?", (tag,))
    return [EntryId(row[0]) for row in rows]


def _make(change: Change, name: str, colour: str = "") -> TagId:
    tag = TagId(new_id())
    digits = {row[0] for row in change.rows("select digit from tags")}
    digit = next((number for number in range(1, 10) if number not in digits), None)
    colour = colour or _next_colour(change)
    change.write("tag", tag, {"name": name, "colour": colour, "digit": digit})
    return tag


def _next_colour(change: Change) -> str:
    """The colour that fewest tags have, the first of them."""
    used = dict(change.rows("select colour, count(*) from tags group by colour"))
    return min(COLOURS, key=lambda colour: used.get(colour, 0))


def _clean(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned:
        raise TagError("A tag needs a name.")
    if "," in cleaned:
        raise TagError("A tag's name has no comma: commas part BibTeX's keywords. Leave it out.")
    return cleaned
