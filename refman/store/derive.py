"""What the store derives from an entry's BibTeX text: plain columns, people, and search text."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import filterfalse
from typing import NamedTuple

from refman.bibtex import latex
from refman.model import dates, names
from refman.model.entry import Entry
from refman.model.errors import FieldError

INDEX_VERSION = 5
"""Raise it when `derive` or `identifiers` gives something else for the same entry."""

VENUES = ("journal", "journaltitle", "booktitle", "publisher", "school", "institution", "series")
"""Fields that say where a paper appeared."""
_IDENTIFIERS = ("doi", "eprint", "isbn", "issn", "url")
_WORDS = re.compile(r"[^\W_]+")
_NAMES_KEPT = 1 << 15
_WORDS_KEPT = 1 << 13
_DOI = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_ARXIV = re.compile(r"^(?:https?://arxiv\.org/(?:abs|pdf)/|arxiv:\s*)|v[0-9]+$", re.IGNORECASE)


Person = tuple[str, str, str, str, int | None]
"""A name of an entry in the forms that the store keeps: as shown, its sort key, as BibTeX has it;
its role, its position. No named tuple: a large file has a million of them."""


Words = tuple[str, str, str, str, str]
"""The columns of the `search` index: title, people, text, venue, key and identifiers."""


class Derived(NamedTuple):
    """All that is derived from one entry.

    Args:
        columns: of the table `entries`, in the order of `COLUMNS`.
        people: authors and editors in order, then the authors whose place is unknown.
        aliases: the other keys.
        identifiers: as the function of that name gives them.
        search: what the index of words has.
    """

    columns: tuple[object, ...]
    people: list[Person]
    aliases: list[str]
    identifiers: list[str]
    search: Words

    @property
    def title_key(self) -> str:
        """The folded title, by which entries that may be one paper are found."""
        return str(self.columns[_TITLE_KEY])


class _Forms(NamedTuple):
    """A name in every form that anything here needs."""

    display: str
    surname: str
    surname_key: str
    sort_key: str
    bibtex: str


def fold(text: str) -> str:
    """Plain text as compared: no accents, no case, no punctuation, words apart by one space."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(filterfalse(unicodedata.combining, decomposed))
    return " ".join(_WORDS.findall(text.casefold()))


LONGEST = 1 << 22
"""Letters of a field: what is made of it takes seconds for the worst of so many."""


def demand_short(key: str, fields: Mapping[str, str]) -> None:
    """Nothing, or raise FieldError where a field is longer than any text is."""
    for name, value in fields.items():
        if len(value) > LONGEST:
            raise FieldError(
                f"The field “{name}” of “{key}” has {len(value):,} letters; refman takes no more"
                f" than {LONGEST:,}. It was left out; attach a text as long as that as a file."
            )


def of(entry: Entry) -> Derived:
    """All that the store derives from an entry."""
    return derive(entry.key, entry.fields, entry.linked)


def derive(
    key: str, fields: Mapping[str, str], linked: Sequence[str], notes: Sequence[str] = ()
) -> Derived:
    """The same from the parts of an entry that count for it; `notes` are the texts of its notes."""
    written = {role: _named(fields[role]) for role in _ROLES if role in fields}
    found = _people(written, linked)
    plain = {name: latex.plain(value) for name, value in fields.items() if name in _INDEXED}
    shown = written.get("author" if fields.get("author") else "editor", [])
    return Derived(
        _columns(fields, plain.get("title", ""), shown),
        found,
        aliases(fields) if "ids" in fields else [],
        identifiers(fields),
        _text(key, plain, found, notes),
    )


def people(fields: Mapping[str, str], linked: Sequence[str]) -> list[Person]:
    """Authors and editors in order, then the authors whose place is unknown."""
    return _people({role: _named(fields.get(role, "")) for role in _ROLES}, linked)


def _people(written: Mapping[str, list[_Forms]], linked: Sequence[str]) -> list[Person]:
    found: list[Person] = [
        (display, sort_key, bibtex, role, position)
        for role in _ROLES
        for position, (display, _, _, sort_key, bibtex) in enumerate(written.get(role, ()), 1)
    ]
    alone = (_formed(names.parse(name)) for name in linked)
    return found + [(one.display, one.sort_key, one.bibtex, "author", None) for one in alone]


def _named(text: str) -> list[_Forms]:
    return [forms for name in names.split_list(text) for forms in _forms(name)]


@lru_cache(maxsize=_NAMES_KEPT)
def _forms(typed: str) -> tuple[_Forms, ...]:
    """The forms of one name as typed; none of what names nobody. Most names come often."""
    name = names.parse(typed)
    return (_formed(name),) if any(name) and typed.lower() != names.OTHERS else ()


def _formed(name: names.Name) -> _Forms:
    given, von, family, jr = name
    first, last = _part(given), _part(family)
    if first and last and not von and not jr:
        joined = [
            " ".join(filter(None, pair)) for pair in ((first[0], last[0]), (last[1], first[1]))
        ]
        return _Forms(joined[0], last[0], last[1], joined[1], name.bibtex)
    parts = [_part(part) for part in name]
    if None not in parts:
        plain, folded = map(names.Name._make, zip(*parts, strict=True))
        in_order = (folded.family, folded.given, folded.von, folded.jr)
        sort_key = " ".join(filter(None, in_order))
        return _Forms(plain.display, plain.surname, folded.surname, sort_key, name.bibtex)
    display = latex.plain(name.display)
    sort_key = fold(latex.plain(f"{family} {given} {von} {jr}"))
    surname = latex.plain(name.surname)
    return _Forms(display, surname, fold(surname), sort_key or display, name.bibtex)


@lru_cache(maxsize=8192)
def _part(text: str) -> tuple[str, str] | None:
    """A part of a name, plain and folded; None when only the whole name says what it means."""
    plain = latex.letterwise(text)
    if plain is None:
        return None
    folded = fold(plain)
    return (plain, folded) if bool(text) == bool(folded) else None


def aliases(fields: Mapping[str, str]) -> list[str]:
    """The other keys of an entry, biblatex' `ids`; one of those that differ in case only."""
    found = (alias.strip() for alias in fields.get("ids", "").split(","))
    return list({alias.casefold(): alias for alias in found if alias}.values())


def doi(fields: Mapping[str, str]) -> str:
    """The DOI in lower case without the address before it; "" for none."""
    return _DOI.sub("", latex.plain(fields.get("doi", "")).strip()).lower()


def eprint(fields: Mapping[str, str]) -> str:
    """The number of an e-print, mostly arXiv's, in lower case without version; "" for none."""
    return _ARXIV.sub("", fields.get("eprint", "").strip()).lower()


def identifiers(fields: Mapping[str, str]) -> list[str]:
    """What tells a paper from all others: `doi:10.1000/182`, `arxiv:2306.00001`."""
    found = (("doi", doi(fields)), ("arxiv", eprint(fields)))
    return [f"{name}:{value}" for name, value in found if value]


COLUMNS = (
    "title", "title_key", "authors", "surnames", "author_key", "truncated", "year", "date",
    "category",
)  # fmt: skip
"""The columns that an entry's own fields give."""
_TITLE_KEY = COLUMNS.index("title_key")


_SORTED_BY = re.compile(r"\s*\{\\[A-Za-z]+\s*\{[^{}]*\}\}(?=\d{4}\s*\Z)")
"""Before a year, what BibTeX sorts by and LaTeX prints nothing of: `{\\noopsort{1973c}}1981`."""


def _columns(fields: Mapping[str, str], title: str, authors: list[_Forms]) -> tuple[object, ...]:
    if "\\" in (year := fields.get("year", "")):
        fields = {**fields, "year": _SORTED_BY.sub("", year)}
    date = dates.of_fields(fields)
    return (
        title,
        fold(title),
        "; ".join([forms.display for forms in authors]),
        "; ".join([forms.surname for forms in authors]),
        " ".join([forms.surname_key for forms in authors if forms.surname_key]),
        int(fields.get("author", "").rstrip().lower().endswith(" and others")),
        int(date[:4]) if date else None,
        date,
        fields.get("primaryclass", "") or fields.get("eprintclass", ""),
    )


def _text(key: str, plain: Mapping[str, str], people: list[Person], notes: Sequence[str]) -> Words:
    return (
        spelt(plain.get("title", "")),
        spelt(" ".join([person[0] for person in people])),
        spelt(" ".join([*(plain[name] for name in _PROSE if name in plain), *notes])),
        spelt(" ".join([plain[name] for name in VENUES if name in plain])),
        " ".join([key, *_PIECE.findall(key), *(plain[n] for n in _IDENTIFIERS if n in plain)]),
    )


PREFIX = 3
"""So many letters of a word, at most, the index of beginnings has."""
BEGUN = {"": "a", "title": "t", "author": "n", "venue": "v"}
"""The letter that it has before them: of words anywhere, and of those in some fields of a query."""


def beginnings(title: str, people: str, text: str, venue: str, key: str) -> str:
    """The first letters of each word of `Derived.search`, as the index of beginnings has them
    (`store.schema`). Whoever writes makes them: it has time while a large file is read beside."""
    fields = of_title, of_people, of_venue = [_letters(one) for one in (title, people, venue)]
    every = _letters(text).union(_letters(key), *fields)
    found = zip(BEGUN.values(), (every, of_title, of_people, of_venue), strict=True)
    return " ".join([f" {of}".join(["", *some]) for of, some in found])


@lru_cache(maxsize=16)
def _letters(text: str) -> frozenset[str]:
    """Kept for a moment: of what an edit changes, most texts stay.

    None stands there twice: FTS5 counts them as they come and go, and calls an index damaged of
    which more go than came, as they would where the order of a set decided on that.
    """
    words = text.lower().translate(_APART) if text.isascii() else fold(text)
    return frozenset([word[:PREFIX] for word in words.split()])


_APART = "".join(chr(code) if chr(code).isalnum() else " " for code in range(128))
"""What `fold` makes of an ASCII letter, in half of its time."""


def spelt(text: str) -> str:
    """A text, and behind it the words that somebody may type in its place: `scaleup` for
    `scale-up`, `mup` for `μP`, plain letters for those of mathematics."""
    ascii_ = text.isascii()
    if ascii_ and "-" not in text:
        return text
    words = text.split()
    more = [form for word in words if _HYPHEN.search(word) for form in _closed(word)]
    if not ascii_:
        more += [form for word in words if not word.isascii() for form in _in_plain_letters(word)]
    return " ".join([text, *dict.fromkeys(more)])


@lru_cache(maxsize=_WORDS_KEPT)
def _closed(word: str) -> list[str]:
    """What stands around hyphens, without them."""
    return [part.translate(_HYPHENS) for part in _HYPHENED.findall(word)]


@lru_cache(maxsize=_WORDS_KEPT)
def _in_plain_letters(word: str) -> list[str]:
    """A word with Greek letters by name, also without hyphens; or with letters of mathematics."""
    if not _WORDS.search(word):
        return []
    plain = unicodedata.normalize("NFKD", word)
    named = plain.casefold().translate(GREEK)
    if named != plain.casefold():
        return [named, named.translate(_HYPHENS)]
    return [plain] if plain != unicodedata.normalize("NFD", word) else []


_HYPHENS = dict.fromkeys(map(ord, "-\u2010\u2011\u2012\u2013"))
_HYPHEN = re.compile(r"[-\u2010-\u2013]")
_HYPHENED = re.compile(r"[^\W_]+(?:[-\u2010-\u2013][^\W_]+)+")
_PIECE = re.compile(r"(?<=[a-z0-9])[A-Z][A-Za-z0-9]+|(?<=[0-9])[a-z][A-Za-z0-9]+")
"""The rest of a key from where another word begins in it: `diffusion` in `sun2023diffusion`."""
GREEK = {
    ord(letter): name
    for letter, name in zip(
        "αβγδεζηθικλμνξοπρςστυφχψω",
        (
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi"
            " rho sigma sigma tau upsilon phi chi psi omega"
        ).split(),
        strict=True,
    )
}
"""Compatible forms (ϵ, ϕ, 𝜇, µ) are among these once they are decomposed."""


_ROLES = ("author", "editor")
_PROSE = ("abstract", "summary", "note")
_INDEXED = frozenset(("title", *_PROSE, *VENUES, *_IDENTIFIERS))
