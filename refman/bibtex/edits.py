"""Changes of a .bib file as stretches of its text to replace, in the way that it is typed.

Every function gives edits of the document as it is; `applied` makes them all at once. No edit
reaches beyond the entry it is for, but that of a whole entry, which takes its separator along.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from refman.bibtex.blocks import Comment, Entry, Field, Preamble, String, Text
from refman.bibtex.document import Document
from refman.bibtex.encoding import fitting
from refman.bibtex.escape import balanced
from refman.bibtex.layout import JOINT, Layout, case_of, cased, layout_near, layout_of, quoted
from refman.bibtex.order import Order
from refman.bibtex.values import MONTHS, SPACE, pieces

_WORD = re.compile(rf"[^{SPACE[1:-1]}]+")
_WHITE = re.compile(f"{SPACE}*")
_LINE_END = re.compile("\r\n?|\n")
_REST_OF_LINE = re.compile(r"[^\r\n@]*(?=[\r\n]|\Z)")
_COMMA = re.compile(f"{SPACE}*,{SPACE}*")
_FOLLOWS = re.compile(rf"{SPACE}*[,}})]")
_JABREF = re.compile(rf"@{SPACE}*comment{SPACE}*[{{(]{SPACE}*jabref-", re.IGNORECASE)
_NAME = re.compile(r"[^\x00-\x20\x7f\"#%'(),={}@]+")
_KEY = re.compile(r"[^\x00-\x20\x7f\"%(),={}]+")


_LAST = Order(())
"""For fields that come in their order already."""


class Edit(NamedTuple):
    """The stretch from `start` to `end` becomes `text`."""

    start: int
    end: int
    text: str


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


_PIECE = 1 << 20
"""Characters of a piece."""


def applied(document: Document, edits: Iterable[Edit]) -> Document:
    """The document with all edits made; those at one place in the order given.

    Raises:
        ValueError: two edits replace the same text, and one does not just delete it.
    """
    return replace(document, text="".join(in_pieces(document, edits)))


def in_pieces(
    document: Document, edits: Iterable[Edit], start: int = 0, end: int | None = None
) -> Iterator[str]:
    """The text of `applied`, of which no more than a piece is made at a time.

    Args:
        start: from here to `end`; all edits are of what stands between the two.
    """
    at, last = start, ""
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < at and (edit.text or last):
            raise ValueError(f"Two edits replace the character at {edit.start}.")
        yield from _cut(document.text, at, edit.start)
        yield edit.text
        at, last = max(at, edit.end), edit.text
    yield from _cut(document.text, at, len(document.text) if end is None else end)


def _cut(text: str, start: int, end: int) -> Iterator[str]:
    return (text[at : min(end, at + _PIECE)] for at in range(start, end, _PIECE))


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
    layout, order = _layout(document, entry), document.order
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


def set_field(
    document: Document,
    entry: Entry,
    name: str,
    value: str,
    layout: Layout | None = None,
    order: Order | None = None,
) -> list[Edit]:
    """Give a field a value, or add it where others have it; nothing when it has that value.

    Args:
        value: BibTeX text, as `Document.value` gives it; white space is folded.
        layout: how to type it where the entry does not tell; read from the file when None.
        order: where a new field goes; read from the file when None.

    Raises:
        ValueError: the braces of `value` are not balanced, or `name` is none.
        Unwritable: the file's encoding cannot hold it.
    """
    value = " ".join(_WORD.findall(value))
    field = entry.field(name)
    if field and document.value(field) == value:
        return []
    if not balanced(value):
        raise ValueError(f"The braces of “{value[:80]}” are not balanced.")
    value = fitting(value, document.coding)
    layout = layout or _layout(document, entry)
    if not field:
        place = (order or document.order).place(name.lower(), entry)
        return [_added(document, entry, layout, _demanded(name, _NAME), value, place)]
    source = _source(document, field, layout, value)
    return [Edit(field.value_start, field.value_end, source)]


def remove_field(document: Document, entry: Entry, name: str) -> list[Edit]:
    """Take every field of that name out, with what stands between it and the one before."""
    return [
        _removed(document.text, entry, index)
        for index, field in enumerate(entry.fields)
        if field.name.lower() == name.lower()
    ]


def rename_field(document: Document, entry: Entry, name: str, new: str) -> list[Edit]:
    """Give a field another name; its value stays as it is typed, in the column of the others."""
    field = entry.field(name)
    if not field or field.name.lower() == new.lower():
        return []
    layout = _layout(document, entry)
    new = cased(_demanded(new, _NAME), case_of([field.name]))
    if layout.name_width or layout.value_column:
        return [Edit(field.start, field.value_start, new + layout.equals_behind(new))]
    return [Edit(field.start, field.start + len(field.name), new)]


def set_kind(entry: Entry, kind: str) -> list[Edit]:
    """Make an entry one of another type; `kind` in lower case."""
    if entry.kind.lower() == kind:
        return []
    new = cased(_demanded(kind, _NAME), case_of([entry.kind]))
    return [Edit(entry.kind_start, entry.kind_start + len(entry.kind), new)]


def set_key(document: Document, entry: Entry, key: str, layout: Layout | None = None) -> list[Edit]:
    """Give an entry another key, or one when it has none.

    Raises:
        ValueError: BibTeX cannot read `key`, or the file's encoding cannot hold it.
    """
    if entry.key == key:
        return []
    if fitting(_demanded(key, _KEY), document.coding) != key:
        raise ValueError(f"The file's encoding cannot hold the key “{key[:80]}”.")
    if not entry.key and entry.fields and entry.key_start == entry.fields[0].start:
        key += (layout or _layout(document, entry)).opening
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
    kind = cased(_demanded(new.kind, _NAME), layout.kind_case)
    opens, closes = ("(", ")") if layout.delimiter == "(" else ("{", "}")
    empty = Document(f"@{kind}{opens}{new.key}{closes}", document.coding)
    whole = _only(empty)
    if whole.key != _demanded(new.key, _KEY) or fitting(new.key, document.coding) != new.key:
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
    if before and not _LINE_END.search(text, before, entry.start):
        return [Edit(entry.start, entry.end, "")]
    if after < len(text):
        ends_line = _LINE_END.search(text, entry.end, after)
        return [Edit(entry.start, after if ends_line else entry.end, "")]
    return [Edit(before, entry.end if before else after, "")]


def line_end(document: Document) -> str:
    r"""The first line end of a file; `\n` when it has none."""
    found = _LINE_END.search(document.text)
    return found[0] if found else "\n"


def _only(draft: Document) -> Entry:
    return next(draft.leading())


def _demanded(name: str, pattern: re.Pattern[str]) -> str:
    if not pattern.fullmatch(name):
        raise ValueError(f"BibTeX cannot read “{name[:80]}” as a name or key.")
    return name


def _layout(document: Document, entry: Entry) -> Layout:
    """How an entry is typed, else the file."""
    found = layout_of(document.text, entry)
    return found or layout_near(document.text, document.leading(), line_end(document))


def _added(
    document: Document, entry: Entry, layout: Layout, name: str, value: str, place: int
) -> Edit:
    source = value if name.lower() == "month" and value in MONTHS else layout.delimited(value)
    written = layout.field(cased(name.lower(), layout.case), source)
    if entry.fields and not place:
        start = entry.fields[0].start
        return Edit(start, start, written + layout.between)
    if entry.fields:
        end = entry.fields[place - 1].value_end
        return Edit(end, end, layout.between + written)
    rest = document.text[entry.key_end : entry.end - 1]
    if JOINT.fullmatch(rest) or not rest.strip():
        return Edit(entry.key_end, entry.end - 1, layout.opening + written + layout.closing)
    return Edit(entry.key_end, entry.key_end, layout.opening + written)


def _removed(text: str, entry: Entry, index: int) -> Edit:
    field = entry.fields[index]
    start = entry.fields[index - 1].value_end if index else entry.key_end
    if JOINT.fullmatch(text, start, field.start) and _FOLLOWS.match(text, field.value_end):
        return Edit(start, field.value_end, "")
    comma = _COMMA.match(text, field.value_end)  # a remark stands before it, and stays
    return Edit(field.start, comma.end() if comma else field.value_end, "")


def _source(document: Document, field: Field, layout: Layout, value: str) -> str:
    """The source of another value, in the delimiters of the one it replaces."""
    if field.name.lower() == "month" and value in MONTHS:
        return value
    parts = list(pieces(document.source(field)))
    if len(parts) != 1:
        return layout.delimited(value)
    kind, old = parts[0]
    if kind == "number" and value.isascii() and value.isdigit():
        return value
    if kind == "macro" and (name := _macro(document, field, value)):
        return name
    if kind == "braced":
        return f"{{{_kept_words(old, value)}}}"
    return quoted(_kept_words(old, value)) if kind == "quoted" else layout.delimited(value)


def _macro(document: Document, field: Field, value: str) -> str | None:
    """The macro that has this text."""
    if value in MONTHS:
        return value
    macros = document.macros(field.start)
    return next((name for name, text in macros.items() if text.strip(" ") == value), None)


def _kept_words(old: str, new: str) -> str:
    """`new` with the line breaks that stand in `old` before the words that both have."""
    olds, news = list(_WORD.finditer(old)), _WORD.findall(new)
    if not olds or not news:
        return new
    words, last = [found[0] for found in olds], olds[-1].end()
    gaps = [" ", *(old[one.end() : other.start()] for one, other in pairwise(olds))]
    before = [" "] * len(news)
    for tag, begin, end, at, stop in SequenceMatcher(None, words, news).get_opcodes():
        if tag == "equal":
            before[at:stop] = gaps[begin:end]
        elif tag == "replace":
            before[at] = gaps[begin]
    before[0] = old[: olds[0].start()]
    return "".join(gap + word for gap, word in zip(before, news, strict=True)) + old[last:]


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
    blank = [text for text, _ in found.most_common() if not text.strip() and _LINE_END.search(text)]
    return blank[0] if blank else line_end(document) * 2


def _behind_line(text: str, end: int) -> int:
    """Behind the remark that stands in the same line, when one does."""
    rest = _REST_OF_LINE.match(text, end)
    return rest.end() if rest and rest[0].strip() else end


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    assert found
    return found.end()
