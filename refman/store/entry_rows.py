"""The rows of entries, truth and what is derived from it, put in and taken out by the hundred."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from refman.model.entry import Entry, Sighting
from refman.store import derive, entry_parts
from refman.store.change import Change, Patch, dump
from refman.store.indexing import put_words, take_words
from refman.store.marks import MARKS
from refman.store.reading import Reading, chunks, marks

TRUE = ("kind", "key", "linked", "added", "trashed", *MARKS, "notes")
"""Columns of the table `entries` that are parts of an entry's state, beside `fields`."""
_OWN = TRUE[3:]
Own = Sequence[Any]
"""Of an entry, when it was added and trashed, then `MARKS`, then its notes as JSON or None."""

_SCORE, _CODE = entry_parts.SIGHTING.index("score") + 1, entry_parts.SIGHTING.index("code") + 1
_COLUMNS = ("id", *TRUE, "fields", *derive.COLUMNS, "score", "code", "sources")


class New(NamedTuple):
    """An entry to be added, as its rows have it.

    Args:
        fields, linked: JSON (`dump`).
        tags: ids of its tags (`tags.ensure`), sorted.
        seen: `sighting_state` of its sightings, sorted.
        derived: `derive.of` the entry.
    """

    kind: str
    key: str
    fields: str
    linked: str
    tags: Sequence[int]
    seen: Sequence[Sequence[Any]]
    derived: derive.Derived

    @classmethod
    def of(
        cls, entry: Entry, tags: Iterable[int], sources: Mapping[str, int], derived: derive.Derived
    ) -> "New":
        """The rows of an entry; `sources` gives the id of each `Source.uid` of its sightings."""
        seen = sorted(sighting_state(one, sources) for one in entry.sightings)
        linked = listed(entry.linked)
        return cls(entry.kind, entry.key, dump(entry.fields), linked, sorted(tags), seen, derived)

    @classmethod
    def of_state(cls, state: Patch) -> "New":
        """The rows of an entry that comes back from the journal."""
        key, fields, linked = state["key"], state["fields"], state["linked"]
        derived = derive.derive(key, fields, linked, note_texts(state))
        texts = dump(fields), listed(linked)
        return cls(state["kind"], key, *texts, state["tags"], state["sightings"], derived)


def sighting_state(sighting: Sighting, sources: Mapping[str, int]) -> list[Any]:
    """A sighting as the journal has it: the source's id, then `entry_parts.SIGHTING`."""
    values: list[Any] = [sources[sighting.source], *sighting[1:]]
    values[_CODE] = int(values[_CODE])
    return values


def insert(
    change: Change,
    ids: Sequence[int],
    new: Sequence[New],
    own: Iterable[Own],
) -> None:
    """Put in entries that are not there, each with its id and what no page said of it.

    In that order: what is named by another row is there before it.
    """
    names = _source_names(change) if any(one.seen for one in new) else {}
    change.insert(
        f"entries ({', '.join(_COLUMNS)})",
        [
            (
                id_, one.kind, one.key, one.linked, *mine, one.fields,
                *one.derived.columns, *_seen(one.seen, names),
            )
            for id_, one, mine in zip(ids, new, own, strict=False)
        ],
    )  # fmt: skip
    note_written(change, ids)
    both = list(zip(ids, new, strict=True))
    entry_parts.put_people(change, [(id_, one.derived.people) for id_, one in both])
    entry_parts.put_aliases(change, ((id_, one.derived.aliases) for id_, one in both))
    entry_parts.put_identifiers(change, ((id_, one.derived.identifiers) for id_, one in both))
    entry_parts.put_tags(change, ((id_, one.tags) for id_, one in both))
    entry_parts.put_sightings(change, ((id_, one.seen) for id_, one in both))
    put_words(change, [(id_, *one.derived.search) for id_, one in both])


def note_written(change: Change, ids: Iterable[int]) -> None:
    """Note that the text of entries is other than when they were compared last (`store.pairs`)."""
    new = "insert or replace into uncompared (entry) values (?)"
    change.execute_many(new, ((entry_id,) for entry_id in ids))


def fresh(added: float) -> Own:
    """Of an entry that nobody has noted anything of yet."""
    return (added, *[None] * (len(_OWN) - 1))


def own(state: Patch) -> Own:
    """Of an entry that comes back from the journal, which knew less of one once."""
    *values, notes = (state.get(name) for name in _OWN)
    return (*values, dump(notes) if notes else None)


def note_texts(state: Patch) -> list[str]:
    """What the notes of an entry say."""
    return [note["text"] for note in state.get("notes") or ()]


def remove(change: Change, ids: Sequence[int]) -> list[Patch | None]:
    """Take entries out; returns their states, None for one that is not there."""
    states = read_states(change, ids)
    take_words(
        change,
        ((id_, s["key"], s["fields"], s["linked"], note_texts(s)) for id_, s in states.items()),
    )
    entry_parts.take_identifiers(change, ((id_, s["fields"]) for id_, s in states.items()))
    for chunk in chunks(ids):
        entry_parts.take_people(change, chunk)
        change.execute(f"delete from entry_tags where entry in {marks(chunk)}", chunk)
        change.execute(f"delete from entries where id in {marks(chunk)}", chunk)
    return [states.get(entry_id) for entry_id in ids]


def read_states(reading: Reading, ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """The whole states of entries, as the journal has them; one that is gone is left out."""
    found: dict[int, dict[str, Any]] = {}
    for chunk in chunks(ids):
        tags, seen = entry_parts.tag_ids(reading, chunk), entry_parts.sightings(reading, chunk)
        attached = entry_parts.attachment_ids(reading, chunk)
        for entry_id, *values, fields in reading.rows(
            f"select id, {', '.join(TRUE)}, fields from entries where id in {marks(chunk)}", chunk
        ):
            state = dict(zip(TRUE, values, strict=True))
            notes = state["notes"]
            found[entry_id] = {
                **state, "linked": reading.unpacked(state["linked"]),
                "notes": reading.unpacked(notes) if notes else [],
                "fields": reading.fields(fields), "tags": tags.get(entry_id, []),
                "sightings": seen.get(entry_id, []), "attachments": attached.get(entry_id, []),
            }  # fmt: skip
    return found


def show_sightings(change: Change, entry_id: int, seen: Sequence[Sequence[Any]]) -> None:
    """Write what the table of papers shows of an entry's sightings."""
    change.execute(
        "update entries set score = ?, code = ?, sources = ? where id = ?",
        (*_seen(seen, _source_names(change)), entry_id),
    )


def listed(names: Sequence[str]) -> str:
    """The column `linked`."""
    return dump(names) if names else "[]"


def _source_names(change: Change) -> dict[int, str]:
    return dict(change.rows("select id, name from sources"))


def _seen(seen: Sequence[Sequence[Any]], names: Mapping[int, str]) -> tuple[float | None, int, str]:
    """The highest score, whether any page flags code, and the names of the sources."""
    scores = [one[_SCORE] for one in seen if one[_SCORE] is not None]
    listed = dict.fromkeys(names[source] for source in sorted({one[0] for one in seen}))
    return (
        max(scores, default=None),
        max((one[_CODE] for one in seen), default=0),
        "; ".join(listed),
    )
