"""Entries that name others by their keys."""

from refman.model.entry import EntryId
from refman.store.reading import Reading

RELATIONS = ("crossref", "xref", "xdata", "related", "entryset")
"""Fields that name other entries by their keys."""


def relating(reading: Reading) -> list[tuple[EntryId, dict[str, str]]]:
    """The entries that name others, with all their fields."""
    named = " or ".join(f"json_extract(fields, '$.{name}') is not null" for name in RELATIONS)
    rows = reading.rows(f"select id, fields from entries where {named}")
    return [(EntryId(row[0]), reading.unpacked(row[1])) for row in rows]
