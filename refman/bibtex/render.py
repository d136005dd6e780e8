"""Entries as the text of a .bib file."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from refman.bibtex import dialects
from refman.bibtex.encode import to_latex
from refman.bibtex.escape import balanced, escape
from refman.bibtex.latex import plain
from refman.bibtex.protect import protect
from refman.bibtex.words import significant
from refman.model.dates import MONTHS, month_number
from refman.model.entry import Entry

Dialect = Literal["bibtex", "biblatex"]

_LONG = frozenset(["abstract", "summary"])
"""Fields of whole paragraphs, which no bibliography prints."""

_UNCITABLE = {
    "bibtex": re.compile(r"[\s,{}\"%#\\~]"),
    "biblatex": re.compile(r"[\s,{}\"%#\\~()=]"),
}
_VERBATIM = frozenset(["doi", "eprint", "file", "isbn", "issn", "pdf", "uri", "url"])
_SORTED_BY_EDITOR = frozenset(["book", "inbook", "proceedings"])
_SORTED_BY_ORGANIZATION = frozenset(["manual", "proceedings"])


@dataclass(frozen=True, slots=True)
class Style:
    """How entries are written.

    Args:
        dialect: "bibtex" writes `year`, `month`, `primaryclass`; "biblatex" `date`,
            `journaltitle`, `eprintclass`.
        ascii: accents and typographic signs as LaTeX too; without it only what pdflatex cannot
            read as UTF-8 (Greek, signs of mathematics).
        protect: braces around capitals of titles that a style would lower.
        align: equals signs of an entry under each other.
        abstracts: with the fields `abstract` and `summary`; those of the starter papers are
            refman's words, so that a .bib file has them only where it was asked for.
        tags: with the tags as `keywords`, in place of the field of that name.
    """

    dialect: Dialect = "bibtex"
    ascii: bool = False
    protect: bool = True
    align: bool = True
    abstracts: bool = False
    tags: bool = True


def render(entry: Entry, style: Style) -> str:
    """One entry, ending in a newline. Nothing is in it that the entry does not say.

    For BibTeX's styles, an entry that they cannot sort for want of an author gets `key`, the
    first words of its title; plainnat shows it as the label.
    """
    kind, fields = _translated(entry, style)
    names = dialects.ordered(list(fields))
    width = max(map(len, names), default=0) if style.align else 0
    lines = [f"  {name:<{width}} = {_value(name, fields[name], style)},\n" for name in names]
    return f"@{kind}{{{citable(entry.key, style.dialect)},\n{''.join(lines)}}}\n"


def citable(key: str, dialect: Dialect) -> str:
    """A citation key without the signs that no `\\cite` can name or that break the file.

    One such key and biber 2.18 reads nothing of the whole file.
    """
    return _UNCITABLE[dialect].sub("", key)


def render_all(entries: Iterable[Entry], style: Style) -> Iterator[str]:
    """The entries one after the other, a blank line between; joined they are the file.

    BibTeX needs those that others name in `crossref` to be the last of `entries`.
    """
    gap = ""
    for entry in entries:
        yield gap + render(entry, style)
        gap = "\n"


def _translated(entry: Entry, style: Style) -> tuple[str, dict[str, str]]:
    fields = {name: text for name, text in entry.fields.items() if _is_written(name, text, style)}
    if style.tags and entry.tags:
        fields["keywords"] = ", ".join(map(_tag, sorted(entry.tags, key=str.casefold)))
    if style.dialect == "biblatex":
        return dialects.to_biblatex(entry.kind, fields)
    kind, fields = dialects.to_bibtex(entry.kind, fields)
    if "title" in fields and not _sortable(kind, fields):
        fields["key"] = " ".join(map(escape, significant(plain(fields["title"]))[:3]))
    return kind, fields


def _is_written(name: str, text: str, style: Style) -> bool:
    return bool(text.strip()) and (name not in _LONG or style.abstracts)


def _tag(name: str) -> str:
    """A tag as a keyword: a comma within it would part it."""
    return f"{{{escape(name)}}}" if "," in name else escape(name)


def _sortable(kind: str, fields: dict[str, str]) -> bool:
    """Whether plain.bst finds something to sort by."""
    if "author" in fields or "key" in fields:
        return True
    if "editor" in fields and kind in _SORTED_BY_EDITOR:
        return True
    return "organization" in fields and kind in _SORTED_BY_ORGANIZATION


def _value(name: str, text: str, style: Style) -> str:
    if name == "month" and (number := month_number(text)):
        return MONTHS[number - 1]
    if name == "year" and text.isascii() and text.isdecimal():
        return text
    if name in _VERBATIM:
        return f"{{{_verbatim(text)}}}"
    text = text if balanced(text) else escape(text)
    if name == "title" and style.protect:
        text = protect(text)
    return f"{{{to_latex(text, letters=style.ascii)}}}"


def _verbatim(text: str) -> str:
    """Text that LaTeX does not read: without its braces if they are unbalanced."""
    return text if balanced(text) else text.replace("{", "").replace("}", "")
