"""How many words the search indexes say that they hold, and how many they do.

FTS5 keeps the number in a record of its own (sqlite.org/fts5.html, “FTS5 data structures”: row 1 of
the data table, integers of seven bits a byte, the first of which is the number of rows), and calls
the library damaged when it would fall below nothing: where it is too low, papers can be edited no
more, though all of the file can be read. To compare goes through all words, so it is done once a
day, beside the backup.
"""

from collections.abc import Iterator

from refman.store.indexing import INDEXES
from refman.store.reading import Reading


def short(reading: Reading) -> bool:
    """Whether an index says that it holds fewer words than it does."""
    return any(_said(reading, index) < _held(reading, index) for index in INDEXES)


def _said(reading: Reading, index: str) -> int:
    record = reading.value(f"select block from {index}_data where id = 1")
    _, *words = _numbers(record) if record else (0,)
    return sum(words)


def _held(reading: Reading, index: str) -> int:
    """What keeps no places keeps each word of a paper once."""
    terms = f"temp.{index}_terms"
    reading.rows(
        f"create virtual table if not exists {terms} using fts5vocab('main', '{index}', 'row')"
    )
    return int(reading.value(f"select ifnull(sum(ifnull(cnt, doc)), 0) from {terms}"))


def _numbers(record: bytes) -> Iterator[int]:
    number = 0
    for byte in record:
        number = number << 7 | byte & 127
        if byte < 128:
            yield number
            number = 0
