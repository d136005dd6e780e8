"""What an export asks of the library: heads of entries to order and name them by, and of each
entry no more than is written."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from refman.model import granular
from refman.model.entry import Entry
from refman.store.reading import Reading, chunks, marks

_PARENTS = ("crossref", "xref", "xdata")
_OTHERS = ("related", "entryset")
_RELATIONS = (*_PARENTS, *_OTHERS)
_EXTRACTED = ", ".join(f"'$.{name}'" for name in _RELATIONS)
_NOBODY = f"[{','.join(['null'] * len(_RELATIONS))}]"
"""What SQLite extracts of an entry that names no other, as most do."""
_PERHAPS = "".join(f"[{''.join(sorted({*letters}))}]" for letters in zip(*_RELATIONS, strict=False))
_NAMED = (
    f"case when e.fields glob '*\"{_PERHAPS}*' then"
    f" nullif(json_extract(e.fields, {_EXTRACTED}), '{_NOBODY}') end"
)
"""Most have no field that begins in any such way, which is seen in less time than to extract it."""
_GRANULAR = "case when instr(e.fields, 'xdata=') then e.fields end"


class Head(NamedTuple):
    """Of an entry what decides its key and its place.

    Args:
        author: folded, surname first.
        year: 9999 when there is none.
        added: seconds since 1970 UTC.
        parents: the keys in its fields `crossref`, `xref` and `xdata`, and in `xdata=key-field`.
        others: the keys in `related` and `entryset`.
    """

    id: int
    key: str
    author: str
    year: int
    title: str
    added: float
    parents: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def relating(reading: Reading, ids: str, values: Sequence[str] = ()) -> Iterator[Head]:
    """The heads of those entries that name others.

    Args:
        ids: a table of ids, or a select in parentheses with its `values`.
    """
    rows = reading.rows(
        "select e.id, e.key, author_key, coalesce(year, 9999), title_key, added,"
        f" {_NAMED} as named, {_GRANULAR} as granular"
        f" from {ids} c cross join entries e on e.id = c.id"
        " where named is not null or granular is not null order by e.id",
        values,
    )
    return (_head(row, reading) for row in rows)


def _head(row: Sequence[Any], reading: Reading) -> Head:
    named = reading.unpacked(row[6] or _NOBODY)
    texts = dict(zip(_RELATIONS, named, strict=True))
    parents, others = _keys(texts, _PARENTS), _keys(texts, _OTHERS)
    if row[7]:
        parents += granular.keys(reading.unpacked(row[7]))
    return Head(*row[:6])._replace(parents=parents, others=others)


def _keys(fields: Mapping[str, str | None], names: Iterable[str]) -> tuple[str, ...]:
    texts = (fields[name] or "" for name in names)
    return tuple(key.strip() for text in texts for key in text.split(",") if key.strip())


def entries(reading: Reading, ids: Iterable[int]) -> Iterator[Entry]:
    """Entries in the order of `ids`, with kind, key, fields and tags alone; read by the few
    hundred."""
    none: frozenset[str] = frozenset()
    for chunk in chunks(ids):
        tags = _tags(reading, chunk)
        rows = reading.rows(
            f"select id, kind, key, fields from entries where id in {marks(chunk)}", chunk
        )
        all_fields = reading.all_fields([row[3] for row in rows])
        found = {
            row[0]: Entry(row[1], fields, row[2], tags.get(row[0], none), (), (), row[0])
            for row, fields in zip(rows, all_fields, strict=True)
        }
        yield from (found[entry_id] for entry_id in chunk if entry_id in found)


def typed(reading: Reading, ids: Iterable[int]) -> set[int]:
    """Those that were seen in .bib files, and nowhere else."""
    return {
        row[0]
        for chunk in chunks(ids)
        for row in reading.rows(
            "select entry from sightings join sources on sources.id = source"
            f" where entry in {marks(chunk)}"
            " group by entry having min(uid like 'file:%.bib')",
            chunk,
        )
    }


def _tags(reading: Reading, ids: Sequence[int]) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = {}
    for entry_id, name in reading.rows(
        "select entry, name from entry_tags join tags on tags.id = tag"
        f" where entry in {marks(ids)}",
        ids,
    ):
        found.setdefault(entry_id, set()).add(name)
    return {entry_id: frozenset(names) for entry_id, names in found.items()}


def journals(reading: Reading, ids: Iterable[int]) -> Iterator[str]:
    """The journals of entries as typed, one for each entry that has one."""
    for chunk in chunks(ids):
        for row in reading.rows(
            "select coalesce(json_extract(fields, '$.journal'), json_extract(fields,"
            f" '$.journaltitle')) as journal from entries where journal is not null and id in"
            f" {marks(chunk)}",
            chunk,
        ):
            yield row[0]


def beyond_ascii(reading: Reading, ids: Iterable[int]) -> Iterator[int]:
    """The entries of `ids` with any character beyond ASCII in fields, key or tags."""
    for chunk in chunks(ids):
        rows = reading.rows(
            "select id from entries where (fields glob '*[^ -~]*' or key glob '*[^ -~]*' or exists"
            " (select 1 from entry_tags join tags on tags.id = tag where entry = entries.id and"
            f" name glob '*[^ -~]*')) and id in {marks(chunk)}",
            chunk,
        )
        yield from (row[0] for row in rows)


def odd_keys(reading: Reading) -> list[tuple[int, str]]:
    """The keys, with their entries, that hold anything but letters, digits and `-_:./+`."""
    sql = "select id, key from entries where key glob '*[^-A-Za-z0-9_:./+]*' and trashed is null"
    return [(row[0], row[1]) for row in reading.rows(sql)]


def every_journal(reading: Reading) -> list[str]:
    """The names of journals as typed, each once; goes through the whole library."""
    rows = reading.rows(
        "select distinct coalesce(json_extract(fields, '$.journal'),"
        " json_extract(fields, '$.journaltitle')) as journal from entries where journal is not null"
    )
    return [row[0] for row in rows]
