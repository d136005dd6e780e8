"""Changes of whole entries of a .bib file as edits: added, taken out, of another type or key."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from refman.bibtex.blocks import Comment, Entry, Preamble, String, Text
from refman.bibtex.document import Document
from refman.bibtex.edits import LINE_END, Edit, applied, line_end
from refman.bibtex.encoding import fitting
from refman.bibtex.field_edits import NAME, demanded, layout_for, remove_field, set_field
from refman.bibtex.layout import Layout, case_of, cased, layout_near
from refman.bibtex.order import Order
from refman.bibtex.values import SPACE

_WHITE = re.compile(f"{SPACE}*")
_REST_OF_LINE = re.compile(r"[^\r\n@]*(?=[\r\n]|\Z)")
_JABREF = re.compile(rf"@{SPACE}*comment{SPACE}*[{{(]{SPACE}*jabref-", re.IGNORECASE)
_KEY = re.compile(r"[^\x00-\x20\x7f\"%(),={}]+")
_LAST = Order(())
"""For fields that come in their order already."""


class NewEntry(NamedTuple):
    """An entry to add.

    Args:
        kind: in lower case, `article`.
        key: what BibTeX can read as one.
        fields: BibTeX text by name, in the order in which they are to stand.
    """

    kind: str
    key: str
    fields: Mapping[str, str]


def change_entry(
    document: Document,
    entry: Entry,
    fields: Mapping[str, str | None],
    *,
    kind: str | None = None,
    key: str | None = None,
) -> list[Edit]:
    """Several changes of one entry as one edit of it; nothing when they change nothing.

    Args:
        fields: values by name; None takes a field out.
        kind: another type, in lower case.
        key: another key.

    Raises:
        ValueError, Unwritable: as the functions for a single change.
    """
    draft = Document(document.source(entry), document.coding, document.macros(entry.start))
    layout, order = layout_for(document, entry), document.order
    for name, value in fields.items():
        now = _only(draft)
        if value is None:
            edits = remove_field(draft, now, name)
        else:
            edits = set_field(draft, now, name, value, layout, order)
        draft = applied(draft, edits)
    if kind is not None:
        draft = applied(draft, set_kind(_only(draft), kind))
    if key is not None:
        draft = applied(draft, set_key(draft, _only(draft), key, layout))
    changed = draft.text != document.source(entry)
    return [Edit(entry.start, entry.end, draft.text)] if changed else []


def set_kind(entry: Entry, kind: str) -> list[Edit]:
    """Make an entry one of another type; `kind` in lower case."""
    if entry.kind.lower() == kind:
        return []
    new = cased(demanded(kind, NAME), case_of([entry.kind]))
    return [Edit(entry.kind_start, entry.kind_start + len(entry.kind), new)]


def set_key(document: Document, entry: Entry, key: str, layout: Layout | None = None) -> list[Edit]:
    """Give an entry another key, or one when it has none.

    Raises:
        ValueError: BibTeX cannot read `key`, or the file's encoding cannot hold it.
    """
    if entry.key == key:
        return []
    if fitting(demanded(key, _KEY), document.coding) != key:
        raise ValueError(f"The file's encoding cannot hold the key “{key[:80]}”.")
    if not entry.key and entry.fields and entry.key_start == entry.fields[0].start:
        key += (layout or layout_for(document, entry)).opening
    return [Edit(entry.key_start, entry.key_end, key)]


def add_entry(document: Document, new: NewEntry, after: Entry | None = None) -> list[Edit]:
    """Add an entry behind another one; behind the last, before what a program keeps at the end.

    Raises:
        ValueError: as `set_field` and `set_key`.
        Unwritable: the file's encoding cannot hold it.
    """
    return insert_entry(document, typed(document, new), after)


def insert_entry(
    document: Document, text: str, after: Entry | None = None, *, first: bool = True
) -> list[Edit]:
    """Add an entry as it is typed, in the place where `add_entry` puts one.

    Args:
        first: no other one goes before it into a file that has none.
    """
    anchor = after or _last(document)
    if anchor is None:
        return [_first(document, text, first)]
    place = _behind_line(document.text, anchor.end)
    return [Edit(place, place, separator(document) + text)]


def insert_before(document: Document, text: str, before: Entry) -> list[Edit]:
    """Add an entry as it is typed before another one."""
    return [Edit(before.start, before.start, text + separator(document))]


def typed(document: Document, new: NewEntry) -> str:
    """The text of an entry as a file would have it.

    Raises:
        ValueError, Unwritable: as `add_entry`.
    """
    layout = layout_near(document.text, document.leading(), line_end(document))
    kind = cased(demanded(new.kind, NAME), layout.kind_case)
    opens, closes = ("(", ")") if layout.delimiter == "(" else ("{", "}")
    empty = Document(f"@{kind}{opens}{new.key}{closes}", document.coding)
    whole = _only(empty)
    if whole.key != demanded(new.key, _KEY) or fitting(new.key, document.coding) != new.key:
        raise ValueError(f"The file cannot hold the key “{new.key[:80]}”.")
    names = [cased(name.lower(), layout.case) for name in new.fields]
    layout = layout.for_names(names)
    for name, value in new.fields.items():
        empty = applied(empty, set_field(empty, _only(empty), name, value, layout, _LAST))
    return empty.text


def remove_entry(document: Document, entry: Entry) -> list[Edit]:
    """Take an entry out with the blank lines behind it; of the last one, those before it."""
    text = document.text
    before = len(text[: entry.start].rstrip(" \t\r\n\f\v"))
    after = _end(_WHITE, text, entry.end)
    if before and not LINE_END.search(text, before, entry.start):
        return [Edit(entry.start, entry.end, "")]
    if after < len(text):
        ends_line = LINE_END.search(text, entry.end, after)
        return [Edit(entry.start, after if ends_line else entry.end, "")]
    return [Edit(before, entry.end if before else after, "")]


def _only(draft: Document) -> Entry:
    return next(draft.leading())


def _last(document: Document) -> Entry | String | Preamble | None:
    """The entry behind which another one goes, or what stands before the first one."""
    blocks = document.blocks[::-1]
    heads = (block for block in blocks if isinstance(block, String | Preamble))
    entries = (block for block in blocks if isinstance(block, Entry))
    return next(entries, None) or next(heads, None)


def _first(document: Document, rendered: str, first: bool) -> Edit:
    """Into a file without entries: before what JabRef keeps at its end, else at the end."""
    end = line_end(document)
    for block in document.blocks:
        if isinstance(block, Comment) and _JABREF.match(document.text, block.start):
            return Edit(block.start, block.start, rendered + end + end)
    text = document.text
    gap = end if text.strip() or not first else ""
    gap += end if first and gap and not text.endswith(("\n", "\r")) else ""
    return Edit(len(text), len(text), gap + rendered + end)


def separator(document: Document, but: int = -1) -> str:
    """What stands between two entries mostly: a line end at least, an empty line by default.

    Args:
        but: where a gap begins that does not count.
    """
    blocks, found = document.blocks, Counter[str]()
    for before, between, behind in zip(blocks, blocks[1:], blocks[2:], strict=False):
        parts = isinstance(before, Entry) and isinstance(behind, Entry)
        if isinstance(between, Text) and parts and between.start != but:
            found[document.source(between)] += 1
    blank = [text for text, _ in found.most_common() if not text.strip() and LINE_END.search(text)]
    return blank[0] if blank else line_end(document) * 2


def _behind_line(text: str, end: int) -> int:
    """Behind the remark that stands in the same line, when one does."""
    rest = _REST_OF_LINE.match(text, end)
    return rest.end() if rest and rest[0].strip() else end


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    assert found
    return found.end()
