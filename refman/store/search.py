"""Search: the papers that a query finds, in order; and the nearest spelling when it finds none."""

import json
import sys
from array import array
from collections.abc import Iterator, Mapping

from refman.model.query import Compare, Node, Text
from refman.store import counting
from refman.store.conditions import TOKEN, Conditions, leaves, says_nothing, sees_trash, where
from refman.store.derive import fold
from refman.store.reading import Reading

__all__ = [
    "SORTS", "correct", "count", "ids", "says_nothing", "sees_trash", "suggest", "total", "where",
]  # fmt: skip

SORTS: Mapping[str, str] = {
    "title": "nullif(e.title_key, '')",
    "authors": "nullif(e.author_key, '')",
    "year": "e.year",
    "date": "nullif(e.date, '')",
    "category": "nullif(e.category, '') collate nocase",
    "score": "e.score",
    "code": "e.code",
    "tags": "(select min(name) from entry_tags join tags on id = tag where entry = e.id)"
    " collate nocase",
    "source": "nullif(e.sources, '') collate nocase",
    "added": "e.added",
    "key": "nullif(e.key, '') collate nocase",
}
"""Column of the papers table to what SQL sorts it by; null where a paper has nothing there."""


def ids(reading: Reading, node: Node, sort: str = "added", descending: bool = True) -> "array[int]":
    """The papers that `node` finds, in order.

    Args:
        sort: a key of `SORTS`. Papers without a value come last in both directions, and equal
            ones in the order in which they came in.
    """
    condition, parameters = where(reading, node)
    direction = "desc" if descending else "asc"
    # One row of text instead of one row per paper: the loop stays in SQLite, outside Python's
    # global lock, so that a window beside this thread is not held up.
    found: str | None = reading.value(
        "select group_concat(printf('%016x', id), '') from (select e.id from entries e"
        f" where {condition} order by {SORTS[sort]} {direction} nulls last, e.id)",
        parameters,
    )
    return _from_hex(found or "")


def _from_hex(text: str) -> "array[int]":
    """Ids written as 16 digits each; by the thousand, between which other threads have a turn."""
    result = array("q")
    for at in range(0, len(text), _AT_ONCE):
        result.frombytes(bytes.fromhex(text[at : at + _AT_ONCE]))
    if sys.byteorder == "little":
        result.byteswap()
    return result


def count(reading: Reading, node: Node) -> int:
    """How many papers `node` finds."""
    condition, parameters = where(reading, node)
    return int(reading.value(f"select count(*) from entries e where {condition}", parameters))


def total(reading: Reading) -> int:
    """How many papers there are outside the trash."""
    return counting.total(reading)


_AT_ONCE = 16 * 1024
_VOCABULARY = (
    "create virtual table if not exists temp.search_words using fts5vocab(main, search, row)"
)
_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"
_LENGTHS = range(3, 33)
"""Letters of a word that is worth putting right."""
_DIGITS = 4
"""Of a year."""
_STEM = 3
_SCANNED = 5000
_CORRECTED = 30
"""Words of a query that is worth putting right; each costs some 10 ms."""


def correct(reading: Reading, text: str) -> str | None:
    """The query with its misspelt words replaced by the nearest that the library has.

    A bare year is asked for as a year: it stands in a field of its own, and seldom in a text.

    Returns:
        None when there is nothing to put right, the corrected query finds nothing either, or the
        query is too long to be worth it.

    Raises:
        QueryError: `text` is no query.
    """
    if len(TOKEN.findall(text)) > _CORRECTED:
        return None
    from refman.model.language import parse  # no start needs it

    conditions = Conditions(reading)
    texts = [leaf for leaf in leaves(parse(text), negated=False) if isinstance(leaf, Text)]
    corrected = text
    for leaf in reversed(texts):  # from the end, so that the places before it stay true
        if not conditions.tags_of(leaf):
            corrected = _respelt(reading, corrected, leaf)
    return corrected if corrected != text and count(reading, parse(corrected)) else None


def _respelt(reading: Reading, text: str, leaf: Text) -> str:
    if _is_year(reading, leaf):
        return f"{text[: leaf.at]}year:{text[leaf.at :]}"
    end = leaf.at + len(leaf.words) + leaf.words.count('"')  # quotes are doubled in a query
    words = TOKEN.sub(lambda word: suggest(reading, word[0]) or word[0], text[leaf.at : end])
    return text[: leaf.at] + words + text[end:]


def _is_year(reading: Reading, leaf: Text) -> bool:
    """Whether a bare word is the year of a paper."""
    word = leaf.words
    if leaf.field or leaf.exact or len(word) != _DIGITS or not word.isdecimal():
        return False
    return count(reading, Compare("year", "=", int(word))) > 0


def suggest(reading: Reading, word: str) -> str | None:
    """The nearest word of the index; None when `word` begins one, is a number, or none is near.

    First the words one slip away (a letter too many, too few, wrong, or two exchanged), the most
    frequent first; then the likest of those that begin with the same three letters. The work is
    bounded whatever the size of the library.
    """
    word = fold(word)
    reading.rows(_VOCABULARY)
    number = word.isdecimal()
    if number or len(word) not in _LENGTHS or " " in word or _beginning(reading, word, 1):
        return None
    one_slip = reading.value(
        "select term from temp.search_words where term in (select value from json_each(?))"
        " order by doc desc, term limit 1",
        (json.dumps(sorted(_slips(word))),),
    )
    if one_slip is not None:
        return str(one_slip)
    import difflib  # no start needs it

    similar = _beginning(reading, word[:_STEM], _SCANNED)
    return next(iter(difflib.get_close_matches(word, similar, 1, 0.75)), None)


def _beginning(reading: Reading, letters: str, limit: int) -> list[str]:
    rows = reading.rows(
        "select term from temp.search_words where term >= ? and term < ? limit ?",
        (letters, f"{letters}\U0010ffff", limit),
    )
    return [row[0] for row in rows]


def _slips(word: str) -> Iterator[str]:
    splits = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    yield from (left + right[1:] for left, right in splits if right)
    yield from (left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1)
    for left, right in splits:
        yield from (left + letter + right[1:] for letter in _ALPHABET)
        yield from (left + letter + right for letter in _ALPHABET)
