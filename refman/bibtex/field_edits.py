"""Changes of single fields of an entry, as edits, in the way that it is typed."""

import re
from difflib import SequenceMatcher
from itertools import pairwise

from refman.bibtex.blocks import Entry, Field
from refman.bibtex.document import Document
from refman.bibtex.edits import Edit, line_end
from refman.bibtex.encoding import fitting
from refman.bibtex.escape import balanced
from refman.bibtex.layout import JOINT, Layout, case_of, cased, layout_near, layout_of, quoted
from refman.bibtex.order import Order
from refman.bibtex.values import MONTHS, SPACE, pieces

_WORD = re.compile(rf"[^{SPACE[1:-1]}]+")
_COMMA = re.compile(f"{SPACE}*,{SPACE}*")
_FOLLOWS = re.compile(rf"{SPACE}*[,}})]")
NAME = re.compile(r"[^\x00-\x20\x7f\"#%'(),={}@]+")


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
    layout = layout or layout_for(document, entry)
    if not field:
        place = (order or document.order).place(name.lower(), entry)
        return [_added(document, entry, layout, demanded(name, NAME), value, place)]
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
    layout = layout_for(document, entry)
    new = cased(demanded(new, NAME), case_of([field.name]))
    if layout.name_width or layout.value_column:
        return [Edit(field.start, field.value_start, new + layout.equals_behind(new))]
    return [Edit(field.start, field.start + len(field.name), new)]


def demanded(name: str, pattern: re.Pattern[str]) -> str:
    """A name or key.

    Raises:
        ValueError: BibTeX cannot read it, by the `pattern` for such ones.
    """
    if not pattern.fullmatch(name):
        raise ValueError(f"BibTeX cannot read “{name[:80]}” as a name or key.")
    return name


def layout_for(document: Document, entry: Entry) -> Layout:
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
