"""Papers of the library that are one, made one: values chosen, all else united, nothing lost.

The first paper stays, with its id and key. The others go to the trash as they were; their keys
are aliases of it from then on, entries that named them name it, and what linked files hold of
them is tied to it: each file keeps its entries, under the keys that it has for them.
"""

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import NamedTuple

from refman.model.entry import Entry, EntryId
from refman.model.errors import RefmanError
from refman.services import choosing, merging, relations
from refman.services.choosing import TYPE, Part
from refman.store import (
    Change,
    Reading,
    attachments,
    collecting,
    collections,
    entries,
    identifying,
    ledger,
    marks,
    notes,
    papers,
    sources,
    successions,
    tags,
    tying,
    verdicts,
)


class Kept(NamedTuple):
    """The paper whose key stays best: its place among several, and why, a clause."""

    place: int
    reason: str


def best_key(reading: Reading, ids: Sequence[EntryId]) -> Kept:
    """Which of the papers has the key that somebody is likeliest to have cited; where they are
    alike, the one that was there first, in whatever order they are given."""
    found = list(papers.entries(reading, ids))
    places = sorted(range(len(ids)), key=ids.__getitem__)
    for place in places:
        if files := tying.holding(reading, ids[place]):
            return Kept(place, f"because it is in {files[0].rpartition('/')[2]}")
    for place in places:
        if ledger.taken_by(reading, found[place].key) == ids[place]:
            return Kept(place, "because it was exported or copied")
    files_of = [_files_of(reading, entry_id) for entry_id in ids]
    for place in places:
        came_with = files_of[place]
        if came_with and not all(came_with[0] in others for others in files_of):
            return Kept(place, f"because it came with {came_with[0]}")
    return Kept(places[0], "because its paper was there first")


def _files_of(reading: Reading, entry_id: EntryId) -> list[str]:
    return [one.source for one in papers.seen_in(reading, entry_id) if one.kind == "file"]


def unite(change: Change, ids: Sequence[EntryId], taken: Mapping[str, int]) -> Entry:
    """Make papers one; the first stays.

    Args:
        taken: name of a part or field (`choosing.parts`) to the place of the paper whose value
            counts, or to the number of papers where what all say does (`Part.joined`); of a
            part that is not named, the better one.

    Returns:
        The paper as it is now.

    Raises:
        EntryMissing: one of them is gone.
        RefmanError: there are fewer than two, or a part or place that there is not.
    """
    found = [papers.entry(change, entry_id) for entry_id in dict.fromkeys(ids)]
    if len(found) < 2:
        raise RefmanError("It takes two papers to merge; name another one.")
    parts = choosing.parts(found)
    taken = {choosing.part_of(name): place for name, place in taken.items()}
    _check(taken, parts, len(found))
    first, *others = found
    survivor = EntryId(ids[0])
    united = _united(found, parts, taken)
    _write(change, ids, first, united)
    for held in collections.holding(change, ids[1:]):
        collecting.add(change, held.id, [survivor])
    for other in others:
        _let_go(change, other, united, frozenset(ids))
    _follow(change, others, united)
    return papers.entry(change, survivor)


def _check(taken: Mapping[str, int], parts: Sequence[Part], papers_: int) -> None:
    known = {part.name: part for part in parts}
    for name, place in taken.items():
        if name not in known:
            raise RefmanError(f"None of the papers has “{name}”; they have {', '.join(known)}.")
        if place == papers_ and not known[name].joined:
            raise RefmanError(f"One of the papers has all that they say of “{name}”.")
        if place not in range(papers_ + 1):
            raise RefmanError(f"There is no paper {place + 1}; there are {papers_}.")


def _united(found: Sequence[Entry], parts: Sequence[Part], taken: Mapping[str, int]) -> Entry:
    """The first paper with the chosen values, and with tags, sightings and keys of all."""
    merged = reduce(merging.merge, found)
    fields = {"ids": merged.fields["ids"]} if "ids" in merged.fields else {}
    kind = next(found[taken.get(TYPE, part.chosen)].kind for part in parts if part.name == TYPE)
    for part in parts:
        better = choosing.with_type(part, found, kind).chosen
        place = taken.get(part.name, better)
        if place == len(found):
            fields[part.name] = part.joined
        elif part.name != TYPE:
            said = found[place].fields
            fields |= {n: said[n] for n in part.fields if said.get(n)}
    order = (*found[0].fields, *merged.fields, *fields)
    ordered = {name: fields[name] for name in dict.fromkeys(order) if name in fields}
    linked = merging.unlisted(merged.linked, ordered.get("author", ""))
    return merged._replace(kind=kind, key=found[0].key, fields=ordered, linked=linked)


def _write(change: Change, merged: Sequence[EntryId], before: Entry, after: Entry) -> None:
    survivor = merged[0]
    fields: dict[str, str | None] = {
        name: after.fields.get(name)
        for name in dict.fromkeys((*before.fields, *after.fields))
        if before.fields.get(name) != after.fields.get(name)
    }
    own = {
        "kind": after.kind,
        "linked": list(after.linked),
        "tags": sorted({tags.ensure(change, name) for name in after.tags}),
        **marks.united(change, merged),
        **notes.united(change, merged),
        **attachments.united(change, merged),
    }
    entries.set_fields(change, survivor, fields, **own)
    entries.set_sightings(change, survivor, after.sightings, sources.by_uid(change))


def _let_go(change: Change, other: Entry, united: Entry, merged: frozenset[EntryId]) -> None:
    assert other.id is not None
    assert united.id is not None
    for verdict in verdicts.of(change, other.id):
        third = verdict.other if verdict.one == other.id else verdict.one
        if third in merged:
            verdicts.take_back(change, verdict)
        elif list(papers.entries(change, [third])):
            verdicts.give(change, united.id, third, versions=verdict.versions)
    identifying.follow(change, other.id, united.id)
    successions.succeed(change, other.id, united.id, united.key, united.fields)
    entries.trash(change, [other.id])


def _follow(change: Change, others: Sequence[Entry], survivor: Entry) -> None:
    """Have entries that named the others name the one that stays; a key that is a third paper’s
    too may have meant that one."""
    ours = {survivor.id, *(other.id for other in others)}
    renamed = {
        other.key.casefold(): survivor.key
        for other in others
        if other.key and other.key != survivor.key and ours >= {*papers.with_key(change, other.key)}
    }
    relations.follow(change, renamed)
