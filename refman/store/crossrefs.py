"""Entries that others name, in `crossref` above all."""

from collections.abc import Iterator, Sequence
from typing import Any

from refman.model.entry import EntryId
from refman.store.reading import Reading, chunks, marks


def parents_last(reading: Reading, ids: Sequence[int]) -> Sequence[int]:
    """The same ids, those of entries that another one of them names at the end, as BibTeX needs.

    Of the entries only their keys are read, and these only where anything has a `crossref`.
    """
    named = {
        str(row[0]).lower()
        for row in _rows(reading, ids, "json_extract(fields, '$.crossref')")
        if row[0] is not None
    }
    if not named:
        return ids
    parents = {row[1] for row in _rows(reading, ids, "key, id") if row[0].lower() in named}
    return sorted(ids, key=parents.__contains__)


RELATIONS = ("crossref", "xref", "xdata", "related", "entryset")
"""Fields that name other entries by their keys."""


def relating(reading: Reading) -> list[tuple[EntryId, dict[str, str]]]:
    """The entries that name others, with all their fields."""
    named = " or ".join(f"json_extract(fields, '$.{name}') is not null" for name in RELATIONS)
    rows = reading.rows(f"select id, fields from entries where {named}")
    return [(EntryId(row[0]), reading.unpacked(row[1])) for row in rows]


def _rows(reading: Reading, ids: Sequence[int], columns: str) -> Iterator[Any]:
    for chunk in chunks(ids):
        yield from reading.rows(f"select {columns} from entries where id in {marks(chunk)}", chunk)
