"""Entries as the text of a .bib file."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from refman.bibtex import dialects
from refman.bibtex.danger import harmless
from refman.bibtex.encode import to_latex
from refman.bibtex.escape import balanced, compilable, escape
from refman.bibtex.latex import plain
from refman.bibtex.profile import EVERYTHING, Dialect, Profile, private
from refman.bibtex.protect import protect, protect_terms, protect_whole
from refman.bibtex.words import significant
from refman.model.dates import MONTHS, month_number
from refman.model.entry import Entry

_UNCITABLE = {
    "bibtex": re.compile(r"[\s,{}\"%#\\~]"),
    "biblatex": re.compile(r"[\s,{}\"%#\\~()=]"),
}
_UNCITABLE["typed"] = _UNCITABLE["bibtex"]

RELATIONS = ("crossref", "xref", "xdata", "related", "entryset")
"""Fields that name other entries by their keys."""

_VERBATIM = frozenset("doi eprint isbn issn pdf uri url verba verbb verbc".split())
_WORDS = frozenset((*RELATIONS, "groups", "ids", "options", "timestamp"))
"""Fields of keys and options, in which nothing is escaped."""

_PROSE = frozenset("addendum annote howpublished note title".split())
_ADDRESS = re.compile(r"[a-z]+:/\S*\Z")
_ODD = "\\${}&%#_^"
"""A text without these and in ASCII is written as it stands."""

_LONG = 100
"""Characters from which on a search for each of a few is faster than one for any of them."""

_MONTH = re.compile(rf"(?<![A-Za-z])({'|'.join(MONTHS)})(?![A-Za-z])", re.IGNORECASE)
_SORTED_BY_EDITOR = frozenset(["book", "inbook", "proceedings"])
_SORTED_BY_ORGANIZATION = frozenset(["manual", "proceedings"])


class Source(str):
    """A value of a field that is written as it stands, delimiters and all: `jmlr`, `{A} # b`."""

    __slots__ = ()


def render(entry: Entry, profile: Profile) -> str:
    """One entry, ending in a newline. Nothing is in it that the entry does not say.

    For BibTeX's styles, an entry that they cannot sort for want of an author gets `key`, the
    first words of its title; plainnat shows it as the label.
    """
    return _writer(profile).entry(entry)


def citable(key: str, dialect: Dialect) -> str:
    """A citation key without the signs that no `\\cite` can name or that break the file.

    One such key and biber 2.18 reads nothing of the whole file.
    """
    return _UNCITABLE[dialect].sub("", key)


def render_all(entries: Iterable[Entry], profile: Profile) -> Iterator[str]:
    """The entries one after the other, a blank line between; joined they are the file.

    BibTeX needs those that others name in `crossref` to be the last of `entries`.
    """
    writer, gap = _writer(profile), ""
    for entry in entries:
        yield gap + writer.entry(entry)
        gap = "\n"


def value(name: str, text: str, profile: Profile) -> str:
    """The source of one value, with its delimiters: what `render` writes for the field."""
    return _writer(profile).value(name, text)


@lru_cache(maxsize=8)
def _writer(profile: Profile) -> "_Writer":
    return _Writer(profile)


class _Writer:
    """Writes entries under one profile; what the profile says of a field is found out once."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._odd = _ODD + "<>|" if profile.ascii else _ODD
        self._is_odd = re.compile(f"[{re.escape(self._odd)}]|[^\x00-\x7f]").search
        # most entries have the same fields as one before
        self._beginnings = lru_cache(maxsize=1000)(self._beginnings_of)
        self._wanted = lru_cache(maxsize=1000)(self._wanted_of)
        self._ranks = {name: rank - len(profile.first) for rank, name in enumerate(profile.first)}
        self._special: dict[str, Callable[[str], str]] = dict.fromkeys(
            _VERBATIM | _WORDS, _verbatim
        )
        self._special |= {
            "file": _path,
            "month": lru_cache(maxsize=256)(self._month),
            "year": self._year,
            "title": self._title,
        }

    def entry(self, entry: Entry) -> str:
        kind, fields = self._translated(entry)
        is_plain, value = self._is_plain, self.value
        lines = [
            f"{start}{{{text}}},\n"
            if usual and is_plain(text := fields[name])
            else f"{start}{value(name, fields[name])},\n"
            for name, start, usual in self._beginnings(tuple(fields))
        ]
        key = citable(entry.key, self._profile.dialect)
        return f"@{kind}{{{key},\n{''.join(lines)}}}\n"

    def _beginnings_of(self, names: tuple[str, ...]) -> list[tuple[str, str, bool]]:
        """The fields in order, each with what stands before its value, and whether a value in
        ASCII is written as it stands."""
        names = tuple(self._ordered(names))
        width = max(map(len, names), default=0) if self._profile.align else 0
        return [(name, f"  {name:<{width}} = ", name not in self._special) for name in names]

    def value(self, name: str, text: str) -> str:
        special = self._special.get(name)
        if isinstance(text, Source):
            return text
        return special(text) if special else f"{{{self._text(name, text)}}}"

    def _is_plain(self, text: str) -> bool:
        if type(text) is not str:
            return False
        if len(text) < _LONG:
            return not self._is_odd(text)
        return text.isascii() and not any(map(text.__contains__, self._odd))

    def _translated(self, entry: Entry) -> tuple[str, dict[str, str]]:
        profile = self._profile
        # an empty field says nothing, but that it is not to be had from the parent
        heir = "crossref" in entry.fields
        said = entry.fields
        wanted = self._wanted(tuple(said))
        fields = {name: text for name in wanted if (text := said[name]).strip() or heir}
        if profile.tags and entry.tags:
            tags = sorted(entry.tags, key=str.casefold)
            fields["keywords"] = ", ".join(map(_tag, tags))
        kind = entry.kind
        if profile.dialect == "biblatex":
            kind, fields = dialects.to_biblatex(kind, fields)
        elif profile.dialect == "bibtex":
            kind, fields = dialects.to_bibtex(kind, fields)
            if "title" in fields and not _sortable(kind, fields):
                words = significant(plain(fields["title"]))[:3]
                fields["key"] = " ".join(map(escape, words))
        if profile.links != "both" and "doi" in fields and "url" in fields:
            for name in ("doi",) if profile.links == "url" else ("url", "urldate"):
                fields.pop(name, None)
        return kind, fields

    def _wanted_of(self, names: tuple[str, ...]) -> list[str]:
        return [name for name in names if _is_wanted(name, self._profile)]

    def _ordered(self, names: Iterable[str]) -> list[str]:
        if self._profile.order == "house":
            names = dialects.ordered(list(names))
        return sorted(names, key=lambda name: self._ranks.get(name, 0))

    def _text(self, name: str, text: str) -> str:
        if name not in _PROSE and _ADDRESS.match(text):
            return harmless(_sound(text), "")
        text = text if balanced(text) else escape(text)
        text = compilable(harmless(text))
        if name == "title":
            text = self._protected(text)
        return to_latex(text, letters=self._profile.ascii)

    def _title(self, text: str) -> str:
        return f"{{{self._text('title', text)}}}"

    def _protected(self, title: str) -> str:
        if self._profile.protect == "needed":
            return protect(title)
        if self._profile.protect == "terms":
            return protect_terms(title, self._profile.terms)
        return protect_whole(title) if self._profile.protect == "title" else title

    def _month(self, text: str) -> str:
        r"""A month as its macro, which each style prints in its own way: `{31 } # aug`.

        biber 2.18 makes nonsense of a concatenation, and as typed `January` is not `jan`.
        """
        if self._profile.dialect != "typed" and (number := month_number(text)):
            return MONTHS[number - 1]
        parts = _MONTH.split(text)
        if len(parts) == 1 or (self._profile.dialect == "biblatex" and parts != ["", text, ""]):
            return f"{{{self._text('month', text)}}}"
        texts = (f"{{{self._text('month', part)}}}" for part in parts[::2])
        months = [*(part.lower() for part in parts[1::2]), ""]
        joined = [part for pair in zip(texts, months, strict=True) for part in pair]
        return " # ".join(part for part in joined if part not in ("", "{}"))

    def _year(self, text: str) -> str:
        if text.isascii() and text.isdecimal():
            return text
        return f"{{{self._text('year', text)}}}"


def _is_wanted(name: str, profile: Profile) -> bool:
    if name in profile.drop:
        return False
    if profile.only and name not in profile.only and name not in RELATIONS:
        return False
    return not private(name) or EVERYTHING in profile.keep or name in profile.keep


@lru_cache(maxsize=4096)
def _tag(name: str) -> str:
    """A tag as a keyword: a comma within it would part it."""
    return f"{{{escape(name)}}}" if "," in name else escape(name)


def _sortable(kind: str, fields: Mapping[str, str]) -> bool:
    """Whether plain.bst finds something to sort by."""
    if "author" in fields or "key" in fields:
        return True
    if "editor" in fields and kind in _SORTED_BY_EDITOR:
        return True
    return "organization" in fields and kind in _SORTED_BY_ORGANIZATION


def _verbatim(text: str) -> str:
    """Text that LaTeX does not read: without its braces if they are unbalanced."""
    return f"{{{harmless(_sound(text), '')}}}"


def _path(text: str) -> str:
    """No style prints it, and a backslash in it parts folders."""
    return f"{{{_sound(text)}}}"


def _sound(text: str) -> str:
    return text if balanced(text) else text.replace("{", "").replace("}", "")
