"""The rows of entries, truth and what is derived from it, put in and taken out by the hundred."""

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from refman.model.entry import Entry, Sighting
from refman.store import derive, identities, keeping
from refman.store.change import Change, Patch, dump
from refman.store.phrases import LONGEST, PART
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
_INDEX = "rowid, title, people, text, venue, key"
INDEXES = ("search", "beginnings")
"""Of words, of what papers have."""
BULK = 200
"""Entries that are many."""
_PEOPLE = "people"
"""Under which a change remembers ids by the name shown: nobody is ever taken out of `people`."""
_PEOPLE_KEPT = 30_000
_WORDS = "words"
"""Under which it remembers those, as they stand in texts, that the library knows."""
_WORDS_KEPT = 200_000
_BULK_SETTINGS = {"hashsize": 32 << 20, "automerge": 4}
"""How the index takes in many papers: it holds 32 MB of new words before it writes them as one
segment; with its default of 1 MB it writes every word some five times, and needs twice the time
(SQLite 3.40). Segments are merged by four: by sixteen, a million papers end up in 20 of them, and
to ask whether a paper has a word takes 85 µs; of 2 segments it takes 24.
"""


Words = dict[int, tuple[Sequence[str], Sequence[str]]]
"""Of entries, `Derived.search` before and now."""


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


def put_words(change: Change, words: Sequence[Sequence[Any]]) -> None:
    """Put entries into the search index, given by the id and `Derived.search`."""
    words = _in_order(words)
    _make_room(change, words)
    change.insert(f"search ({_INDEX})", words)
    change.insert("beginnings (rowid, letters)", list(map(_letters, words)))
    _learn(change, words)


def _learn(change: Change, words: Sequence[Sequence[Any]]) -> None:
    """Note the words of titles, names and keys that no paper had before. What is noted stays: a
    word that no paper has any more finds none."""
    known: set[str] = change.memory.setdefault(_WORDS, set())
    if len(known) > _WORDS_KEPT:
        known.clear()
    texts = [f"{title} {people} {key}" for _, title, people, _, _, key in words]
    met = set(" ".join(texts).split()) - known
    known |= met
    folded = set(derive.fold(" ".join(met)).split())
    long = [one for one in sorted(folded) if PART < len(one) <= LONGEST and not one.isdecimal()]
    new = change.rows(_UNKNOWN, (dump(long),)) if long else []
    if new:
        last = change.value("select max(id) from words") or 0
        change.insert("words (word)", new)
        made = change.rows("select id, word from words where id > ?", (last,))
        change.insert("word_parts (rowid, word)", made)


_UNKNOWN = "select value from json_each(?) where value not in (select word from words)"


def take_words(
    change: Change,
    found: Iterable[tuple[int, str, Mapping[str, str], Sequence[str], Sequence[str]]],
) -> None:
    """Take entries out of the index, given by the id, key, fields, linked people and texts of notes
    that they have."""
    words = _in_order([(one[0], *derive.derive(*one[1:]).search) for one in found])
    _make_room(change, words)
    _forget_words(change, words)
    _forget_letters(change, list(map(_letters, words)))


def exchange_words(change: Change, words: Words) -> None:
    """Have the index say of entries what they say now, where that is anything else."""
    other = [(id_, *both) for id_, both in words.items() if both[0] != both[1]]
    before = _in_order([(id_, *was) for id_, was, _ in other])
    after = _in_order([(id_, *now) for id_, _, now in other])
    _make_room(change, before)
    _forget_words(change, before)
    change.insert(f"search ({_INDEX})", after)
    letters = zip(map(_letters, before), map(_letters, after), strict=True)
    begun = [(was, now) for was, now in letters if was != now]
    _forget_letters(change, [was for was, _ in begun])
    change.insert("beginnings (rowid, letters)", [now for _, now in begun])
    _learn(change, after)


def _forget_words(change: Change, words: Sequence[Sequence[Any]]) -> None:
    change.insert(f"search (search, {_INDEX})", words, "('delete', ?, ?, ?, ?, ?, ?)")


def _forget_letters(change: Change, letters: Sequence[Sequence[Any]]) -> None:
    change.insert("beginnings (beginnings, rowid, letters)", letters, "('delete', ?, ?)")


def _letters(words: Sequence[Any]) -> tuple[int, str]:
    id_, *texts = words
    return id_, derive.beginnings(*texts)


def _in_order(words: Sequence[Sequence[Any]]) -> Sequence[Sequence[Any]]:
    """By their ids: at each that is lower than the one before it, FTS5 writes out what it holds."""
    return sorted(words, key=itemgetter(0))


def _make_room(change: Change, words: Sequence[object]) -> None:
    if len(words) < BULK:
        return
    keeping.much(change)
    if not change.holds_words:
        change.holds_words = True
        for index in INDEXES:
            setting = f"insert into {index} ({index}, rank) values (?, ?)"
            change.execute_many(setting, [*_BULK_SETTINGS.items()])


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
