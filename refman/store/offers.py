"""What a library already says in a field, offered while one is typed."""

from refman.bibtex import latex
from refman.model.query import Text
from refman.store import phrases
from refman.store.derive import PREFIX, fold
from refman.store.reading import Reading

MOST = 20
_LOOKED_AT = 400
"""Papers whose venue fits what is typed; one venue has many."""


def people(reading: Reading, begun: str) -> list[str]:
    """Names as BibTeX has them whose surname, and what follows it, begins as `begun` does."""
    key = fold(latex.plain(begun))
    if not key:
        return []
    rows = reading.rows(
        "select distinct bibtex from people where sort_key >= ? and sort_key < ?"
        " order by sort_key limit ?",
        (key, key + "\U0010ffff", MOST),
    )
    return [row[0] for row in rows]


def venues(reading: Reading, field: str, begun: str) -> list[str]:
    """Texts of one field that hold every word of `begun` at a word's start, the commonest first."""
    words = fold(latex.plain(begun)).split()
    if not words:
        return []
    whole = [f'venue : "{word}"*' for word in words if len(word) > PREFIX]
    index, texts = "search", whole
    if not whole:
        index, texts = "beginnings", [phrases.begun(Text(word, "venue")) for word in words]
    rows = reading.rows(
        "select text, count(*) as papers from (select json_extract(fields, '$.' || ?) as text"
        f" from entries where id in (select rowid from {index} where {index} match ? limit ?))"
        " where text <> '' group by text order by papers desc, text limit ?",
        (field, " AND ".join(texts), _LOOKED_AT, MOST),
    )
    return [text for text, _ in rows if all(word in fold(latex.plain(text)) for word in words)]
