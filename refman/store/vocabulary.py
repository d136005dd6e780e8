"""The words of the search index, as FTS5 tells them (sqlite.org/fts5.html, “fts5vocab”).

It counts the papers of each word that it passes, which for a frequent one takes as long as to
find them; so the words alone are got by leaping from the first place of one to that of the next.
"""

from refman.store.reading import Reading

COUNTED = "temp.search_words"
"""The words, with the papers that each stands in (`doc`)."""
_PLACES = "temp.search_places"
_MADE = "create virtual table if not exists {} using fts5vocab(main, search, {})"
_BEGINNING = f"""
with recursive words (word) as (
    select (select term from {_PLACES} where term >= ?1 limit 1)
    union all
    select (select term from {_PLACES} where term >= word || char(1) limit 1)
    from words where word < ?2
) select word from words where word < ?2 limit ?3
"""


def ready(reading: Reading) -> None:
    """Have `COUNTED` be there."""
    reading.rows(_MADE.format(COUNTED, "row"))


def beginning(reading: Reading, letters: str, limit: int) -> list[str]:
    """The words that begin so, in order, `limit` at most."""
    reading.rows(_MADE.format(_PLACES, "instance"))
    rows = reading.rows(_BEGINNING, (letters, f"{letters}\U0010ffff", limit))
    return [row[0] for row in rows]
