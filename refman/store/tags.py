"""Tags: names with a colour and, for nine of them, a key that sets them.

A name may be a path: `method/diffusion` stands in `method`, whether or not there is a tag of that
name too. Who asks for `method` finds the papers of both; who renames, merges or deletes it does so
with all that stands in it.
"""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from refman.model.entry import EntryId, TagId
from refman.model.errors import TagError
from refman.model.tag_names import tidy
from refman.store.change import Change, Patch, dump, keeper
from refman.store.entry_parts import tag_ids
from refman.store.ids import new_id
from refman.store.reading import NOT_TRASHED, Counted, Reading, counted, unheard

SLASH = "/"
"""Between the names of a path."""
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


def path(name: str) -> tuple[str, ...]:
    """The names of a path; a tag such as `C/C++` is one too."""
    return tuple(filter(None, (part.strip() for part in name.split(SLASH)))) or (name,)


def within(name: str, other: str) -> bool:
    """Whether the tag `name` is `other` or stands in it."""
    place, top = (tuple(map(folded, path(one))) for one in (name, other))
    return place[: len(top)] == top


def moved(name: str, old: str, new: str) -> str:
    """What a tag that is `old`, or stands in it, is called once that is called `new`."""
    return SLASH.join([new, *path(name)[len(path(old)) :]])


def family(reading: Reading, name: str) -> list[tuple[TagId, str]]:
    """The tag of that name and those that stand in it, each before those in it.

    Raises:
        TagError: there is none.
    """
    rows = reading.rows("select id, name from tags order by name collate nocase")
    found = [(TagId(row[0]), row[1]) for row in rows if within(row[1], name)]
    own, depth = _known(reading, name), len(path(name))
    found = [one for one in found if own in (None, one[0]) or len(path(one[1])) > depth]
    if not found:
        raise TagError(f"There is no tag “{name}”.")
    return sorted(found, key=lambda one: len(path(one[1])))


def counts_over(reading: Reading, tops: Iterable[str]) -> dict[str, int]:
    """How many papers outside the trash have a tag of each name or one that stands in it."""
    rows = reading.rows("select id, name from tags")
    sql = (
        "select count(distinct entry) from entry_tags where tag in (select value from json_each(?))"
        f" and {NOT_TRASHED}"
    )
    under = {top: [tag for tag, name in rows if within(name, top)] for top in tops}
    return {top: int(reading.value(sql, (dump(ids),))) for top, ids in under.items()}


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
    return name_of(reading, find(reading, tag))


def checked(reading: Reading, name: str, tag: TagId | None = None) -> str:
    """`name` as `tag`, or a new one, would be called; raises TagError when it cannot be."""
    name = _clean(name)
    taken = _known(reading, name)
    if taken is not None and taken != tag:
        raise TagError(
            f"There is a tag “{name_of(reading, taken)}” already. Merge the two, or choose another"
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


def add(change: Change, entries: Iterable[EntryId], name: str, told: Counted = unheard) -> int:
    """Add a tag, made if need be, to entries; returns how many had not had it.

    Args:
        told: how many papers of how many are done; may raise.
    """
    tag = ensure(change, name)
    return _set(change, entries, tag, told, present=True)


def remove(change: Change, entries: Iterable[EntryId], name: str, told: Counted = unheard) -> int:
    """Take a tag off entries; returns how many had had it. `told` as of `add`."""
    tag = find(change, name)
    return _set(change, entries, tag, told, present=False)


def rename(change: Change, name: str, new_name: str) -> int:
    """Rename a tag with those that stand in it; returns how many were renamed.

    Raises:
        TagError: another tag has one of the names; `merge` is meant for that.
    """
    new = renaming_checked(change, new_name, name)
    own = family(change, name)
    # A name must be free when it is taken: inwards the innermost goes first.
    for tag, old in reversed(own) if within(new, name) else own:
        change.write("tag", tag, {"name": moved(old, name, new)})
    return len(own)


def renaming_checked(reading: Reading, new_name: str, name: str) -> str:
    """What a tag would be called; raises TagError when it, or what stands in it, cannot be."""
    new = _clean(new_name)
    own = dict(family(reading, name))
    for old in own.values():
        wanted = moved(old, name, new)
        taken = _known(reading, wanted)
        if taken is not None and taken not in own:
            raise TagError(
                f"There is a tag “{name_of(reading, taken)}” already. Merge the two, or choose"
                " another name."
            )
    return new


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


def merge(change: Change, name: str, into: str, told: Counted = unheard) -> int:
    """Have every paper of one tag carry the other in its place; what stands in the one comes to
    stand in the other. Returns how many papers there were. `told` as of `add`."""
    known = name_of(change, find(change, into))
    own = family(change, name)
    if find(change, into) in dict(own):
        raise TagError("A tag cannot be merged with itself, nor into one that stands in it.")
    wearing = {tag: _entries(change, tag) for tag, _ in own}
    steps = _parts(told, 2 * sum(map(len, wearing.values())))
    for tag, old in own:
        wanted = moved(old, name, known)
        there = _known(change, wanted)
        if there is None:
            change.write("tag", tag, {"name": wanted})
        else:
            _set(change, wearing[tag], there, steps(len(wearing[tag])), present=True)
            _delete(change, tag, wearing[tag], steps(len(wearing[tag])))
    return len({paper for papers in wearing.values() for paper in papers})


def delete(change: Change, name: str, told: Counted = unheard) -> int:
    """Take a tag, and those that stand in it, off all papers and delete them; returns how many
    papers had any. `told` as of `add`."""
    wearing = {tag: _entries(change, tag) for tag, _ in reversed(family(change, name))}
    steps = _parts(told, sum(map(len, wearing.values())))
    for tag, papers in wearing.items():
        _delete(change, tag, papers, steps(len(papers)))
    return len({paper for papers in wearing.values() for paper in papers})


def _delete(change: Change, tag: TagId, papers: Sequence[EntryId], told: Counted) -> None:
    _set(change, papers, tag, told, present=False)
    change.write("tag", tag, None)


def _parts(told: Counted, total: int) -> Callable[[int], Counted]:
    """Gives for each part of some work, of so many steps, by which the whole is told of."""
    begun = 0

    def part(steps: int) -> Counted:
        nonlocal begun
        before, begun = begun, begun + steps
        return lambda done, _: told(before + done, total)

    return part


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


def name_of(reading: Reading, tag: TagId) -> str:
    """What the tag with this id is called."""
    return str(reading.value("select name from tags where id = ?", (tag,)))


def _set(
    change: Change,
    entries: Iterable[EntryId],
    tag: TagId,
    told: Counted = unheard,
    *,
    present: bool,
) -> int:
    """Returns on how many the tag was not as wanted."""
    changed = 0
    for chunk in counted(sorted(set(entries)), told):  # as they stand in the file
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
    cleaned = tidy(" ".join(name.split()))
    if not cleaned:
        raise TagError("A tag needs a name.")
    if "," in cleaned:
        raise TagError("A tag's name has no comma: commas part BibTeX's keywords. Leave it out.")
    return cleaned
