"""Entries read back: as rows for a table, as whole values, and as what a selection shares."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from refman.model.entry import Entry, EntryId, Sighting
from refman.model.errors import EntryMissing
from refman.store.change import dump
from refman.store.entry_parts import SIGHTING
from refman.store.marks import Marks
from refman.store.marks import of as marks_of
from refman.store.projects import counts
from refman.store.reading import Reading, chunks, marks


class Row(NamedTuple):
    """One row of the papers table, plain Unicode but for `markup`.

    Args:
        title: of a set, which has none, its members; of an `@xdata` its key.
        markup: the title as BibTeX text, for its mathematics.
        surnames: of the authors in order.
        tags: pairs of name and colour, by name.
        sources: names.
        marks: what a reader noted of it.
        projects: in how many LaTeX projects it is cited.
        files: how many are attached to it.
        absent: one of them was not there when last looked for.
    """

    id: EntryId
    key: str
    title: str
    markup: str
    surnames: tuple[str, ...]
    truncated: bool
    year: int | None
    date: str
    category: str
    score: float | None
    code: bool
    tags: tuple[tuple[str, str], ...]
    sources: str
    added: float
    marks: Marks = Marks()
    projects: int = 0
    files: int = 0
    absent: bool = False


class Seen(NamedTuple):
    """A sighting with the name and kind of its source."""

    source: str
    kind: str
    sighting: Sighting


def rows(reading: Reading, ids: Sequence[int]) -> list[Row]:
    """Table rows in the order of `ids`, a page of them; an id that is gone is left out."""
    with reading.together():
        return _rows(reading, ids)


def _rows(reading: Reading, ids: Sequence[int]) -> list[Row]:
    tags, noted, cited = _tags(reading, ids), marks_of(reading, ids), counts(reading, ids)
    found = {
        row[0]: Row(
            EntryId(row[0]), row[1], row[2], row[3] or "", tuple(filter(None, row[4].split("; "))),
            bool(row[5]), row[6], row[7], row[8], row[9], bool(row[10]),
            tags.get(row[0], ()), row[11], row[12], noted.get(row[0], Marks()),
            cited.get(row[0], 0),
            row[13] or 0, bool(row[14]),
        )
        for row in reading.rows(
            f"select id, key, {_SHOWN_TITLE}, json_extract(fields, '$.title'), surnames, truncated,"
            " year, date, category, score, code, sources, added, attached,"
            " attached > 0 and exists (select 1 from entry_attachments of join absent"
            " using (attachment) where of.entry = entries.id) from entries"
            f" where id in {marks(ids)}",
            ids,
        )
    }  # fmt: skip
    return [found[entry_id] for entry_id in ids if entry_id in found]


_SHOWN_TITLE = """case when title <> '' then title
    when kind = 'set' then '@set: ' || coalesce(json_extract(fields, '$.entryset'), key)
    when kind = 'xdata' then '@xdata: ' || key else title end"""


def entries(reading: Reading, ids: Iterable[int]) -> Iterator[Entry]:
    """Whole entries in the order of `ids`, read a few hundred at a time."""
    for chunk in chunks(ids):
        tags, seen = _tags(reading, chunk), _sightings(reading, chunk)
        found = {
            row[0]: Entry(
                row[1], reading.fields(row[3]), row[2],
                frozenset(n for n, _ in tags.get(row[0], ())),
                tuple(one.sighting for one in seen.get(row[0], ())),
                tuple(reading.unpacked(row[4])), EntryId(row[0]),
            )
            for row in reading.rows(
                f"select id, kind, key, fields, linked from entries where id in {marks(chunk)}",
                chunk,
            )
        }  # fmt: skip
        yield from (found[entry_id] for entry_id in chunk if entry_id in found)


def said(reading: Reading, ids: Iterable[int]) -> Iterator[Entry]:
    """What entries say of themselves, in any order: their type, key and fields, and nothing else
    that the library knows of them."""
    for chunk in chunks(ids):
        sql = f"select id, kind, key, fields from entries where id in {marks(chunk)}"
        for id_, kind, key, fields in reading.rows(sql, chunk):
            yield Entry(kind, reading.fields(fields), key, id=EntryId(id_))


def entry(reading: Reading, entry_id: int) -> Entry:
    """One whole entry; raises EntryMissing."""
    for found in entries(reading, [entry_id]):
        return found
    raise EntryMissing("This paper is no longer in the library; undo may bring it back.")


def by_key(reading: Reading, key: str) -> EntryId:
    """The entry with a citation key or an alias, exact case first; raises EntryMissing."""
    for entry_id in with_key(reading, key):
        return entry_id
    raise EntryMissing(f"No paper has the citation key “{key}”.")


def with_key(reading: Reading, key: str) -> list[EntryId]:
    """The entries with a citation key, in exact case first, then those with it as an alias.

    Those in the trash come last.
    """
    return with_keys(reading, [key]).get(key, [])


def with_keys(reading: Reading, keys: Iterable[str]) -> dict[str, list[EntryId]]:
    """The same of many keys; one that no entry has is left out."""
    found: dict[str, dict[EntryId, None]] = {}
    for key, entry_id in reading.rows(_WITH_KEYS, (dump([key for key in keys if key]),)):
        found.setdefault(key, {})[EntryId(entry_id)] = None
    return {key: list(ids) for key, ids in found.items()}


_WITH_KEYS = """
select value, entry from (
    select value, e.id as entry, trashed is not null as gone, e.key <> value as place
    from json_each(?1) cross join entries e on e.key = value collate nocase and e.key <> ''
    union all
    select value, entry, trashed is not null, 2
    from json_each(?1) cross join aliases on alias = value collate nocase
    join entries e on e.id = entry
) order by gone, place, entry
"""


def seen_in(reading: Reading, entry_id: int) -> list[Seen]:
    """Where an entry was seen, in the order of the sources."""
    return _sightings(reading, [entry_id]).get(entry_id, [])


def field(reading: Reading, entry_id: EntryId, name: str) -> str:
    """One field of an entry as BibTeX text; "" where there is none."""
    sql = "select json_extract(fields, '$.' || ?) from entries where id = ?"
    return str(reading.value(sql, (name, entry_id)) or "")


def having(reading: Reading, ids: Sequence[int], names: Iterable[str]) -> set[int]:
    """Those of some hundred papers that have any of these fields."""
    paths = [f"$.{name}" for name in names]
    either = " or ".join("json_extract(fields, ?) is not null" for _ in paths)
    sql = f"select id from entries where id in {marks(ids)} and ({either})"
    return {row[0] for row in reading.rows(sql, [*ids, *paths])}


def texts(reading: Reading, ids: Iterable[int], name: str) -> set[str]:
    """What papers have in a field, "" for none; two of them when there are more."""
    return _two(reading, ids, "coalesce(json_extract(fields, '$.' || ?), '')", (name,))


def kinds(reading: Reading, ids: Iterable[int]) -> set[str]:
    """The entry types of papers; two of them when there are more."""
    return _two(reading, ids, "kind", ())


def _two(reading: Reading, ids: Iterable[int], what: str, values: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    for chunk in chunks(ids):
        sql = f"select distinct {what} from entries where id in {marks(chunk)} limit 2"
        found.update(row[0] for row in reading.rows(sql, [*values, *chunk]))
        if len(found) > 1:
            break
    return found


def added(reading: Reading, entry_id: EntryId) -> float:
    """When an entry came in, in seconds since 1970 UTC."""
    return float(reading.value("select added from entries where id = ?", (entry_id,)))


def present(reading: Reading, ids: Sequence[int]) -> set[int]:
    """Which papers are in the library and not in the trash."""
    return {
        row[0]
        for chunk in chunks(ids)
        for row in reading.rows(
            f"select id from entries where trashed is null and id in {marks(chunk)}", chunk
        )
    }


def exists(reading: Reading, entry: int) -> bool:
    """Whether a paper is in the library, be it in the trash."""
    return reading.row("select 1 from entries where id = ?", (entry,)) is not None


def in_trash(reading: Reading, entry_id: int) -> bool:
    """Whether an entry is in the trash."""
    return reading.value("select trashed from entries where id = ?", (entry_id,)) is not None


def trashed(reading: Reading, ids: Iterable[int]) -> set[int]:
    """Those of some entries that are in the trash."""
    sql = "select id from entries where trashed is not null and id in"
    rows = (reading.rows(f"{sql} {marks(some)}", some) for some in chunks(ids))
    return {row[0] for found in rows for row in found}


def key_taken(reading: Reading, key: str) -> bool:
    """Whether any entry, also one in the trash, has a key that differs in case at most."""
    sql = "select 1 from entries where key = ? collate nocase and key <> ''"
    return reading.value(sql, (key,)) is not None


def keys_taken(reading: Reading, keys: Iterable[str]) -> set[str]:
    """Those of many keys for which `key_taken` holds."""
    sql = (
        "select value from json_each(?) where value <> '' and exists"
        " (select 1 from entries e where e.key = value collate nocase and e.key <> '')"
    )
    return {row[0] for row in reading.rows(sql, (dump(list(keys)),))}


def clashing_keys(reading: Reading, ids: Sequence[int]) -> list[str]:
    """The keys, in lower case, that more than one of `ids` has, case aside; in order."""
    if len(ids) <= _FEW:
        clashing = reading.rows(_CLASHING, (dump(list(set(ids))),))
        return sorted(row[0].casefold() for row in clashing)
    shared = reading.rows(
        "select id, key from entries where key collate nocase in (select key from entries"
        " where key <> '' group by key collate nocase having count(*) > 1)"
    )
    wanted = set(ids) if shared else set()
    counts = Counter(key.casefold() for entry_id, key in shared if entry_id in wanted)
    return sorted(key for key, count in counts.items() if count > 1)


_FEW = 10_000
"""Papers whose own keys are looked at: to go through all keys of a million reads 80 MB."""
_CLASHING = (
    "select entries.key from json_each(?) as chosen cross join entries on entries.id = chosen.value"
    " where entries.key <> '' group by entries.key collate nocase having count(*) > 1"
)


def with_identifiers(reading: Reading, identifiers: Iterable[str]) -> dict[str, list[EntryId]]:
    """The entries with each of `derive.identifiers`, those in the trash last."""
    found: dict[str, list[EntryId]] = {}
    for identifier, entry_id in reading.rows(_WITH_IDENTIFIERS, (dump(list(identifiers)),)):
        found.setdefault(identifier, []).append(EntryId(entry_id))
    return found


_WITH_IDENTIFIERS = (
    "select value, entry from json_each(?) cross join identifiers on identifier = value"
    " join entries on entries.id = entry order by trashed is not null, entry"
)


def same_title(reading: Reading, title_key: str) -> list[EntryId]:
    """The entries whose folded title is `title_key` (`derive.fold`), those in the trash last."""
    return same_titles(reading, [title_key]).get(title_key, [])


def same_titles(reading: Reading, title_keys: Iterable[str]) -> dict[str, list[EntryId]]:
    """The same of many titles; one that no entry has is left out."""
    found: dict[str, list[EntryId]] = {}
    rows = reading.rows(f"{_SAME_TITLES} order by gone, entry", (dump(list(title_keys)),))
    for key, entry_id, _ in rows:
        found.setdefault(key, []).append(EntryId(entry_id))
    return found


_SAME_TITLES = " union all ".join(
    f"select value, e.id as entry, {gone} as gone from json_each(?1) cross join entries e"
    f" on title_key = value and trashed is {'not ' * gone}null"
    for gone in (0, 1)
)


def called(title_key: str, key: str) -> str:
    """The statement that gives the ids of the entries, also in the trash, with a folded title and
    a citation key in exact case; both are SQL."""
    return " union all ".join(
        f"select id from entries where title_key = {title_key} and key = {key} and trashed is {so}"
        for so in ("null", "not null")
    )


def _tags(reading: Reading, ids: Sequence[int]) -> dict[int, tuple[tuple[str, str], ...]]:
    found: dict[int, list[tuple[str, str]]] = {}
    for entry_id, name, colour in reading.rows(
        "select entry, name, colour from entry_tags join tags on tags.id = tag"
        f" where entry in {marks(ids)} order by name collate nocase",
        ids,
    ):
        found.setdefault(entry_id, []).append((name, colour))
    return {entry_id: tuple(tags) for entry_id, tags in found.items()}


def _sightings(reading: Reading, ids: Sequence[int]) -> dict[int, list[Seen]]:
    found: dict[int, list[Seen]] = {}
    columns = ", ".join(f"sightings.{name}" for name in SIGHTING)
    for entry_id, uid, name, kind, *values in reading.rows(
        f"select entry, uid, name, kind, {columns} from sightings"
        f" join sources on sources.id = source where entry in {marks(ids)}"
        " order by source, position",
        ids,
    ):
        facts = dict(zip(SIGHTING, values, strict=True))
        facts["code"] = bool(facts["code"])
        found.setdefault(entry_id, []).append(Seen(name, kind, Sighting(uid, **facts)))
    return found
