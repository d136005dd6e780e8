"""The file's side of an entry: read from its block, and changed in the way that it is typed."""

import hashlib
import re
from collections.abc import Iterable

from refman.bibtex import blocks
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit
from refman.bibtex.encoding import shown
from refman.bibtex.entry_edits import change_entry
from refman.bibtex.escape import escape
from refman.formats.bibtex import tag_of, tags_of
from refman.model.entry import Entry
from refman.model.tag_names import outermost
from refman.services.linking.merge import KEY, TYPE, Delta
from refman.store.tags import folded

_KEYWORDS = "keywords"


def side(document: Document, block: blocks.Entry) -> Entry:
    """What an entry of a file says; of two fields with one name the first counts."""
    fields: dict[str, str] = {}
    for field in block.fields:
        name = shown(field.name.lower())
        if name not in fields:
            fields[name] = document.value(field)
    tags = frozenset(tags_of(fields.pop(_KEYWORDS, "")))
    return Entry(shown(block.kind.lower()), fields, shown(block.key), tags)


def outermost_keywords(document: Document, block: blocks.Entry) -> set[str]:
    """As `tag_names.outermost`, of an entry."""
    field = block.field(_KEYWORDS)
    nests = field is not None and ">" in document.text[field.value_start : field.value_end]
    return outermost(document.value(field)) if field and nests else set()


def macros_mark(document: Document) -> str:
    """What `mark` needs to know of a file's macros: a value may change by theirs."""
    macros = document.macros()
    return repr(sorted(macros.items())) if macros else ""


def macros_sum(document: Document) -> str:
    """A check sum of a file's macros."""
    return _digest(macros_mark(document))


def mark(document: Document, block: blocks.Entry, macros: str) -> str:
    """A check sum of an entry's text: while it is the same, the file's side is."""
    return sum_of_text(document.source(block), macros)


def sum_of_text(text: str, macros: str) -> str:
    """`mark`, of an entry as it is typed."""
    return _digest(text + macros)


def sum_of(entry: Entry) -> str:
    """A check sum of what a paper says."""
    text = repr((entry.kind, entry.key, dict(entry.fields), sorted(entry.tags)))
    return _digest(text)


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def edits(document: Document, block: blocks.Entry, delta: Delta) -> list[Edit]:
    """A change of an entry as an edit of its file.

    Raises:
        ValueError, Unwritable: as `change_entry`.
    """
    fields = {name: text for name, text in delta.parts.items() if name not in (TYPE, KEY)}
    if delta.added or delta.removed:
        field = block.field(_KEYWORDS)
        text = document.value(field) if field else ""
        fields[_KEYWORDS] = keywords(text, delta.added, delta.removed) or None
    return change_entry(
        document, block, fields, kind=delta.parts.get(TYPE), key=delta.parts.get(KEY)
    )


def keywords(text: str, added: Iterable[str], removed: Iterable[str]) -> str:
    """Keywords as they were typed, without some and with others behind them.

    A single one that is another now stays where it was.
    """
    gone = set(map(folded, removed))
    parts = [part.strip() for part in re.split("[,;]", text) if part.strip()]
    names = [folded(tag_of(part)) for part in parts]
    new = [escape(name) for name in sorted(added, key=str.casefold)]
    places = [index for index, name in enumerate(names) if name in gone]
    at = places[0] if len(gone) == len(new) == len(places) == 1 else len(parts)
    kept = [part for part, name in zip(parts, names, strict=True) if name not in gone]
    sign = ";" if ";" in text and "," not in text else ","
    gap = "" if sign + " " not in text and sign in text else " "
    return (sign + gap).join([*kept[:at], *new, *kept[at:]])
