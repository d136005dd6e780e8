"""Entries that name others by their keys."""

from refman.model.entry import EntryId
from refman.store.reading import Reading

RELATIONS = ("crossref", "xref", "xdata", "related", "entryset")
"""Fields that name other entries by their keys."""
CITING = ("cite", "Cite")
"""What the name of a command has that cites; it stands in the text of any field."""
TAKING = "xdata="
"""What a value begins with that stands in another entry (`model.granular`)."""


def relating(reading: Reading) -> list[tuple[EntryId, dict[str, str]]]:
    """The entries that name others, or may cite them in a field, with all their fields."""
    named = " or ".join(
        [f"instr(fields, '{sign}')" for sign in (*CITING, TAKING)]
        + [f"json_extract(fields, '$.{name}') is not null" for name in RELATIONS]
    )
    rows = reading.rows(f"select id, fields from entries where {named}")
    return [(EntryId(row[0]), reading.fields(row[1])) for row in rows]
