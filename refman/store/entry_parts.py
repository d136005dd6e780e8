"""The rows that hang on entries: their people, tags, sightings, attachments and other names."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from refman.model.entry import Sighting
from refman.store import derive
from refman.store.change import Change
from refman.store.reading import Reading, chunks, marks

SIGHTING = Sighting._fields[1:]
_PEOPLE = "people"
"""Under which a change remembers ids by the name shown: nobody is ever taken out of `people`."""
_PEOPLE_KEPT = 30_000


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
    from refman.store import identities  # no start needs it

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
