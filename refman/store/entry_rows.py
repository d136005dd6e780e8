"""The rows of entries, truth and what is derived from it, put in and taken out by the hundred."""

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any

from refman.model.entry import Sighting
from refman.store import derive
from refman.store.change import Change, Patch, dump
from refman.store.ids import new_ids
from refman.store.reading import chunks, marks

TRUE = ("kind", "key", "linked", "added", "trashed")
"""Columns of the table `entries` that are parts of an entry's state, beside `fields`."""

SIGHTING = Sighting._fields[1:]
_SCORE, _CODE = SIGHTING.index("score") + 1, SIGHTING.index("code") + 1
_COLUMNS = ("id", *TRUE, "fields", *derive.COLUMNS, "score", "code", "sources")
_INDEX = "rowid, title, people, text, venue, key"
PUT_WORDS = f"insert into search ({_INDEX}) values (?, ?, ?, ?, ?, ?)"
_BULK = 200
_PEOPLE = "people"
"""Under which a change remembers ids by the name shown: nobody is ever taken out of `people`."""
_PEOPLE_KEPT = 30_000
_PENDING = 8 << 20
"""Of new words the index holds so many bytes before it writes them: from eight times its default
on, an index of 100,000 papers is made in half the time (SQLite 3.40)."""


def sighting_state(sighting: Sighting, sources: Mapping[str, int]) -> list[Any]:
    """A sighting as the journal has it: the source's id, then the columns of `SIGHTING`."""
    values: list[Any] = [sources[sighting.source], *sighting[1:]]
    values[_CODE] = int(values[_CODE])
    return values


def insert(
    change: Change, states: Sequence[tuple[int, Patch]], derived: Sequence[derive.Derived]
) -> None:
    """Put in entries that are not there, each given by its id, its whole state, and what it gives.

    In that order: what is named by another row is there before it.
    """
    names = _source_names(change) if any(s["sightings"] for _, s in states) else {}
    both = list(zip(states, derived, strict=True))
    change.insert(
        f"entries ({', '.join(_COLUMNS)})",
        [
            (
                entry_id, s["kind"], s["key"], _listed(s["linked"]), s["added"], s["trashed"],
                dump(s["fields"]), *d.columns, *_seen(s["sightings"], names),
            )
            for (entry_id, s), d in both
        ],
    )  # fmt: skip
    put_people(change, [(entry_id, d.people) for (entry_id, _), d in both])
    put_aliases(change, ((entry_id, s["fields"]) for entry_id, s in states))
    put_identifiers(change, ((entry_id, s["fields"]) for entry_id, s in states))
    put_tags(change, ((entry_id, s["tags"]) for entry_id, s in states))
    put_sightings(change, ((entry_id, s["sightings"]) for entry_id, s in states))
    put_words(change, [(entry_id, *d.search) for (entry_id, _), d in both])


def remove(change: Change, ids: Sequence[int]) -> list[Patch | None]:
    """Take entries out; returns their states, None for one that is not there."""
    states = read_states(change, ids)
    take_words(change, ((id_, s["key"], s["fields"], s["linked"]) for id_, s in states.items()))
    for chunk in chunks(ids):
        change.touch_people(people(change, chunk))
        change.execute(f"delete from entries where id in {marks(chunk)}", chunk)
    return [states.get(entry_id) for entry_id in ids]


def read_states(change: Change, ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """The whole states of entries, as the journal has them; one that is gone is left out."""
    found: dict[int, dict[str, Any]] = {}
    for chunk in chunks(ids):
        tags, seen = tag_ids(change, chunk), sightings(change, chunk)
        for entry_id, kind, key, linked, added, trashed, fields in change.rows(
            f"select id, {', '.join(TRUE)}, fields from entries where id in {marks(chunk)}", chunk
        ):
            found[entry_id] = {
                "kind": kind, "key": key, "linked": change.unpacked(linked), "added": added,
                "trashed": trashed, "fields": change.unpacked(fields),
                "tags": tags.get(entry_id, []), "sightings": seen.get(entry_id, []),
            }  # fmt: skip
    return found


def tag_ids(change: Change, ids: Sequence[int]) -> dict[int, list[int]]:
    """The ids of entries' tags, sorted."""
    found: dict[int, list[int]] = {}
    for entry_id, tag in change.rows(
        f"select entry, tag from entry_tags where entry in {marks(ids)} order by entry, tag", ids
    ):
        found.setdefault(entry_id, []).append(tag)
    return found


def sightings(change: Change, ids: Sequence[int]) -> dict[int, list[list[Any]]]:
    """Entries' sightings, as the journal has them."""
    found: dict[int, list[list[Any]]] = {}
    for entry_id, *values in change.rows(
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
    known = ensure_people(change, [person for _, people in found for person in people])
    rows = [(id_, known[p.display], p.role, p.position) for id_, people in found for p in people]
    rows.sort(key=itemgetter(1))  # the index by people is large: go through it once
    change.insert("entry_people", rows)
    change.touch_people(known.values())


def ensure_people(change: Change, people: Iterable[derive.Person]) -> dict[str, int]:
    """The ids of people by the name shown, made where there are none. Derived: not journalled."""
    wanted = {person.display: person for person in people}
    known: dict[str, int] = change.memory.setdefault(_PEOPLE, {})
    if len(known) > _PEOPLE_KEPT:
        known.clear()
    for chunk in chunks(name for name in wanted if name not in known):
        sql = f"select name, id from people where name in {marks(chunk)}"
        known.update(change.rows(sql, chunk))
    new = [person for name, person in wanted.items() if name not in known]
    ids = new_ids(len(new))
    change.insert(
        "people (id, name, sort_key, bibtex)",
        [(id_, p.display, p.sort_key, p.bibtex) for id_, p in zip(ids, new, strict=True)],
    )
    known.update((person.display, id_) for id_, person in zip(ids, new, strict=True))
    return {name: known[name] for name in wanted}


def put_aliases(change: Change, found: Iterable[tuple[int, Mapping[str, str]]]) -> None:
    """Write the other keys of entries that have none yet, given by their fields."""
    rows = [(alias, id_) for id_, fields in found for alias in derive.aliases(fields)]
    change.insert("aliases", rows)


def put_identifiers(change: Change, found: Iterable[tuple[int, Mapping[str, str]]]) -> None:
    """Write the identifiers of entries that have none yet, given by their fields."""
    rows = [(one, id_) for id_, fields in found for one in derive.identifiers(fields)]
    change.insert("identifiers", rows)


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


def put_words(change: Change, words: Sequence[Sequence[object]]) -> None:
    """Put entries into the search index, given by the id and `Derived.search`."""
    _make_room(change, words)
    change.insert(f"search ({_INDEX})", words)


def take_words(
    change: Change, found: Iterable[tuple[int, str, Mapping[str, str], Sequence[str]]]
) -> None:
    """Take entries out of the index, given by the id, key, fields and linked people they have."""
    words = [(found[0], *derive.derive(*found[1:]).search) for found in found]
    _make_room(change, words)
    change.insert(f"search (search, {_INDEX})", words, "('delete', ?, ?, ?, ?, ?, ?)")


def _make_room(change: Change, words: Sequence[object]) -> None:
    if len(words) >= _BULK:
        change.execute("insert into search (search, rank) values ('hashsize', ?)", (_PENDING,))


def _listed(names: Sequence[str]) -> str:
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
