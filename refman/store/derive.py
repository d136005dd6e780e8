"""What the store derives from an entry's BibTeX text: plain columns, people, and search text."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from refman.bibtex import latex
from refman.model import dates, names

INDEX_VERSION = 3
"""Raise it when `search_text` or `identifiers` gives something else for the same entry."""

_VENUES = ("journal", "journaltitle", "booktitle", "publisher", "school", "institution", "series")
_IDENTIFIERS = ("doi", "eprint", "isbn", "issn", "url")
_WORDS = re.compile(r"[^\W_]+")
_DOI = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_ARXIV = re.compile(r"^(?:https?://arxiv\.org/(?:abs|pdf)/|arxiv:\s*)|v[0-9]+$", re.IGNORECASE)


class Person(NamedTuple):
    """A name of an entry in the forms that the store keeps."""

    display: str
    sort_key: str
    bibtex: str
    role: str
    position: int | None


def fold(text: str) -> str:
    """Plain text as compared: no accents, no case, no punctuation, words apart by one space."""
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(_WORDS.findall(bare.casefold()))


def people(fields: Mapping[str, str], linked: Sequence[str]) -> list[Person]:
    """Authors and editors in order, then the authors whose place is unknown."""
    found = [
        _person(name, role, position)
        for role in ("author", "editor")
        for position, name in enumerate(names.people(fields.get(role, "")), 1)
    ]
    return found + [_person(names.parse(name), "author", None) for name in linked]


def _person(name: names.Name, role: str, position: int | None) -> Person:
    display = latex.plain(name.display)
    sort_key = fold(latex.plain(f"{name.family} {name.given} {name.von} {name.jr}"))
    return Person(display, sort_key or display, name.bibtex, role, position)


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


def columns(fields: Mapping[str, str]) -> dict[str, object]:
    """The derived columns that an entry's own fields give (`schema`: title to category)."""
    title = latex.plain(fields.get("title", ""))
    authors = names.people(fields.get("author", "") or fields.get("editor", ""))
    surnames = "; ".join(latex.plain(name.surname) for name in authors)
    date = dates.of_fields(fields)
    return {
        "title": title,
        "title_key": fold(title),
        "authors": "; ".join(latex.plain(name.display) for name in authors),
        "surnames": surnames,
        "author_key": fold(surnames),
        "truncated": int(fields.get("author", "").rstrip().lower().endswith(" and others")),
        "year": int(date[:4]) if date else None,
        "date": date,
        "category": fields.get("primaryclass", "") or fields.get("eprintclass", ""),
    }


def search_text(
    key: str, fields: Mapping[str, str], linked: Sequence[str]
) -> tuple[str, str, str, str, str]:
    """The five columns of the `search` index: title, people, text, venue, key and identifiers."""
    plain = {name: latex.plain(value) for name, value in fields.items() if name in _INDEXED}
    written = " ".join(plain.pop(name) for name in ("abstract", "summary", "note") if name in plain)
    return (
        plain.get("title", ""),
        " ".join(person.display for person in people(fields, linked)),
        written,
        " ".join(plain[name] for name in _VENUES if name in plain),
        " ".join([key, *(plain[name] for name in _IDENTIFIERS if name in plain)]),
    )


_INDEXED = frozenset(("title", "abstract", "summary", "note", *_VENUES, *_IDENTIFIERS))
