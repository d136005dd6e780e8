"""The rows of entries, truth and what is derived from it, put in and taken out by the hundred."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from refman.model.entry import Entry, Sighting
from refman.store import derive, identities
from refman.store.change import Change, Patch, dump
from refman.store.indexing import put_words, take_words
from refman.store.reading import Reading, chunks, marks

MARKS = ("reading", "read_at", "rating", "queued")
"""What a reader notes of an entry (`store.marks`), null for nothing."""
TRUE = ("kind", "key", "linked", "added", "trashed", *MARKS, "notes")
"""Columns of the table `entries` that are parts of an entry's state, beside `fields`."""
_OWN = TRUE[3:]
Own = Sequence[Any]
"""Of an entry, when it was added and trashed, then `MARKS`, then its notes as JSON or None."""

SIGHTING = Sighting._fields[1:]
_SCORE, _CODE = SIGHTING.index("score") + 1, SIGHTING.index("code") + 1
_COLUMNS = ("id", *TRUE, "fields", *derive.COLUMNS, "score", "code", "sources")
_PEOPLE = "people"
"""Under which a change remembers ids by the name shown: nobody is ever taken out of `people`."""
_PEOPLE_KEPT = 30_000


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
    """A sighting as the journal has it: the source's id, then the columns of `SIGHTING`."""
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
    put_people(change, [(id_, one.derived.people) for id_, one in both])
    put_aliases(change, ((id_, one.derived.aliases) for id_, one in both))
    put_identifiers(change, ((id_, one.derived.identifiers) for id_, one in both))
    put_tags(change, ((id_, one.tags) for id_, one in both))
    put_sightings(change, ((id_, one.seen) for id_, one in both))
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
    take_identifiers(change, ((id_, s["fields"]) for id_, s in states.items()))
    for chunk in chunks(ids):
        take_people(change, chunk)
        change.execute(f"delete from entry_tags where entry in {marks(chunk)}", chunk)
        change.execute(f"delete from entries where id in {marks(chunk)}", chunk)
    return [states.get(entry_id) for entry_id in ids]


def read_states(reading: Reading, ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """The whole states of entries, as the journal has them; one that is gone is left out."""
    found: dict[int, dict[str, Any]] = {}
    for chunk in chunks(ids):
        tags, seen = tag_ids(reading, chunk), sightings(reading, chunk)
        attached = attachment_ids(reading, chunk)
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


def tag_ids(reading: Reading, ids: Sequence[int]) -> dict[int, list[int]]:
    """The ids of entries' tags, sorted."""
    found: dict[int, list[int]] = {}
    for entry_id, tag in reading.rows(
        f"select entry, tag from entry_tags where entry in {marks(ids)} order by entry, tag", ids
    ):
        found.setdefault(entry_id, []).append(tag)
    return found


def attachment_ids(reading: Reading, ids: Sequence[int]) -> dict[int, list[int]]:
    """The ids of entries' attachments, in order."""
    found: dict[int, list[int]] = {}
    for entry_id, attachment in reading.rows(
        f"select entry, attachment from entry_attachments where entry in {marks(ids)}"
        " order by entry, position",
        ids,
    ):
        found.setdefault(entry_id, []).append(attachment)
    return found


def put_attachments(change: Change, found: Sequence[tuple[int, Sequence[int]]]) -> None:
    """Give attachments to entries that have none yet."""
    rows = [(one, file, at) for one, files in found for at, file in enumerate(files)]
    change.insert("entry_attachments", rows)
    counts = [(len(files), one) for one, files in found]
    change.execute_many("update entries set attached = ? where id = ?", counts)


def sightings(reading: Reading, ids: Sequence[int]) -> dict[int, list[list[Any]]]:
    """Entries' sightings, as the journal has them."""
    found: dict[int, list[list[Any]]] = {}
    for entry_id, *values in reading.rows(
        f"select entry, source, {', '.join(SIGHTING)} from sightings where entry in {marks(ids)}"
        " order by entry, source, position",
        ids,
    ):
        found.setdefault(entry_id, []).append(values)
    return found


def people(change: Change, ids: Sequence[int]) -> set[int]:
    """The people of entries."""
    sql = f"select distinct person from entry_people where entry in {marks(ids)}"
    return {row[0] for row in change.rows(sql, ids)}


def put_people(change: Change, found: Sequence[tuple[int, Sequence[derive.Person]]]) -> None:
    """Link entries that have no people yet with theirs."""
    known = ensure_people(change, (person for _, people in found for person in people))
    meant = identities.meant(change)
    rows = [
        (id_, place, *meant.by(id_, display, known[display]), role, position)
        for id_, people in found
        for place, (display, _, _, role, position) in enumerate(people)
    ]
    change.insert("entry_people (entry, place, person, printed, role, position)", rows)
    change.touch_people({row[2] for row in rows})


def take_people(change: Change, ids: Sequence[int]) -> None:
    """Part some hundred entries from their people."""
    change.touch_people(people(change, ids))
    change.execute(f"delete from entry_people where entry in {marks(ids)}", ids)


def ensure_people(change: Change, people: Iterable[derive.Person]) -> dict[str, int]:
    """The ids of people by the name shown, made where there are none. Derived: not journalled, and
    of this library alone, so that small numbers will do."""
    wanted = {person[0]: person for person in people}
    known: dict[str, int] = change.memory.setdefault(_PEOPLE, {})
    if len(known) > _PEOPLE_KEPT:
        known.clear()
    for chunk in chunks(wanted.keys() - known.keys()):
        sql = f"select name, id from people where name in {marks(chunk)}"
        known.update(change.rows(sql, chunk))
    new = [person[:3] for name, person in wanted.items() if name not in known]
    first = 1 + (change.value("select max(id) from people") or 0) if new else 1
    ids = range(first, first + len(new))
    change.insert(
        "people (id, name, sort_key, bibtex)",
        [(id_, *person) for id_, person in zip(ids, new, strict=True)],
    )
    known.update((person[0], id_) for id_, person in zip(ids, new, strict=True))
    return {name: known[name] for name in wanted}


def put_aliases(change: Change, found: Iterable[tuple[int, Iterable[str]]]) -> None:
    """Write the other keys of entries that have none yet."""
    change.insert("aliases", [(alias, id_) for id_, aliases in found for alias in aliases])


def put_identifiers(change: Change, found: Iterable[tuple[int, Iterable[str]]]) -> None:
    """Write the identifiers of entries that have none yet."""
    change.insert("identifiers", [(one, id_) for id_, known in found for one in known])


def take_identifiers(change: Change, found: Iterable[tuple[int, Mapping[str, str]]]) -> None:
    """Take away the identifiers of entries, given by the fields that they have."""
    change.execute_many(
        "delete from identifiers where identifier = ? and entry = ?",
        ((one, id_) for id_, fields in found for one in derive.identifiers(fields)),
    )


def put_tags(change: Change, found: Iterable[tuple[int, Sequence[int]]]) -> None:
    """Put tags on entries that have none yet."""
    rows = [(entry_id, tag) for entry_id, tags in found for tag in tags]
    change.insert("entry_tags", rows)


def put_sightings(change: Change, found: Iterable[tuple[int, Sequence[Sequence[Any]]]]) -> None:
    """Write the sightings of entries that have none yet."""
    rows = [(entry_id, *one) for entry_id, seen in found for one in seen]
    change.insert("sightings", rows)


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
