"""Entries that others name in their field `crossref`."""

from collections.abc import Iterator, Sequence
from typing import Any

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


def _rows(reading: Reading, ids: Sequence[int], columns: str) -> Iterator[Any]:
    for chunk in chunks(ids):
        yield from reading.rows(f"select {columns} from entries where id in {marks(chunk)}", chunk)
