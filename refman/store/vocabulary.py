"""The words of the search index, as FTS5 tells them (sqlite.org/fts5.html, “fts5vocab”).

It counts the papers of each word that it passes, which for a frequent one takes as long as to
find them; so of a few words it is faster to leap from the first place of one to that of the next.
"""

import json
from collections.abc import Sequence

from refman.store.reading import Reading

_COUNTED, _PLACES = "temp.search_words", "temp.search_places"
_MADE = "create virtual table if not exists {} using fts5vocab(main, search, {})"
_BEGINNING = f"""
with recursive words (word) as (
    select (select term from {_PLACES} where term >= ?1 limit 1)
    union all
    select (select term from {_PLACES} where term >= word || char(1) limit 1)
    from words where word < ?2
) select word from words where word < ?2 limit ?3
"""
_PASSED = f"select term from {_COUNTED} where term >= ? and term < ? limit ?"
_MOST = (
    f"select term from {_COUNTED} where term in (select value from json_each(?))"
    " order by doc desc, term limit 1"
)


def beginning(reading: Reading, letters: str, limit: int) -> list[str]:
    """The words that begin so, in order, `limit` at most; for a few of them."""
    reading.rows(_MADE.format(_PLACES, "instance"))
    return [row[0] for row in reading.rows(_BEGINNING, (letters, _after(letters), limit))]


def passed(reading: Reading, letters: str, limit: int) -> list[str]:
    """The same for thousands of them."""
    reading.rows(_MADE.format(_COUNTED, "row"))
    return [row[0] for row in reading.rows(_PASSED, (letters, _after(letters), limit))]


def most_frequent(reading: Reading, words: Sequence[str]) -> str | None:
    """That of `words` which most papers have; None when none has any."""
    reading.rows(_MADE.format(_COUNTED, "row"))
    found: str | None = reading.value(_MOST, (json.dumps(words),))
    return found


def _after(letters: str) -> str:
    return f"{letters}\U0010ffff"
