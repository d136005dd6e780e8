"""Which fields are written of an entry, under which names and in which order.

The entries of a library have a few forms between them: the same type, the same fields, dates of
one kind. Each form is worked out once; an entry of it is then its values in a frame.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from refman.bibtex import dialects
from refman.bibtex.danger import word
from refman.bibtex.escape import escape
from refman.bibtex.latex import plain
from refman.bibtex.profile import EVERYTHING, Profile, private
from refman.bibtex.sources import RELATIONS, Sources, Way
from refman.bibtex.words import significant

_CACHED = 2000
_DATES = frozenset(["date", "eventdate", "origdate", "urldate", "year", "month"])
_DATE_AND_TYPE = frozenset(["date", "year", "month", "type"])
_TYPE = frozenset(["type"])
_SORTED_BY_EDITOR = frozenset(["book", "inbook", "proceedings"])
_SORTED_BY_ORGANIZATION = frozenset(["manual", "proceedings"])


class Form(NamedTuple):
    """What entries that differ in their values alone have in common.

    Args:
        frame: the entry with `%s` for its key and for each value.
        values: for each the field that it is taken from, and how it is written.
    """

    frame: str
    values: tuple[tuple[str, Way], ...]


class _Taken(str):
    """Stands for the value of the field whose name it is, while fields get their names."""

    __slots__ = ()


class Forms:
    """The forms of entries under one profile."""

    def __init__(self, profile: Profile, sources: Sources) -> None:
        self._profile = profile
        self._sources = sources
        self._made = lru_cache(maxsize=_CACHED)(self._make)
        self._ranks = {name: rank - len(profile.first) for rank, name in enumerate(profile.first)}

    def form(self, kind: str, fields: Mapping[str, str]) -> Form:
        """The form of an entry of a type and with the fields that it shall have."""
        names = self._deciding(fields)
        if names.isdisjoint(fields):
            return self._made(kind, tuple(fields))
        deciding = [(name, text, type(text)) for name, text in fields.items() if name in names]
        return self._made(kind, tuple(fields), tuple(deciding))

    def _deciding(self, fields: Mapping[str, str]) -> frozenset[str]:
        """The fields whose values decide on the type and the names of others."""
        if self._profile.dialect == "biblatex":
            return _DATES
        if self._profile.dialect == "typed":
            return frozenset()
        if "date" in fields or not fields.get("year", "0").isdecimal():
            return _DATE_AND_TYPE
        return _TYPE

    def _make(
        self,
        kind: str,
        names: tuple[str, ...],
        deciding: tuple[tuple[str, str, type[str]], ...] = (),
    ) -> Form:
        """The types are there since a macro and a text of the same letters are equal."""
        known = {name: text for name, text, _ in deciding}
        wanted = filter(self._wanted, names)
        fields = {name: known[name] if name in known else _Taken(name) for name in wanted}
        kind, fields = self._translated(kind, fields)
        ordered = self._ordered(fields)
        width = max(map(len, ordered), default=0) if self._profile.align else 0
        lines = "".join(f"  {word(name):<{width}} = \0,\n" for name in ordered)
        frame = f"@{word(kind)}{{\0,\n{lines}}}\n".replace("%", "%%").replace("\0", "%s")
        return Form(frame, tuple(self._value(name, fields[name]) for name in ordered))

    def _value(self, name: str, text: str) -> tuple[str, Way]:
        if name == "key" and text == "title":
            way = self._sources.way("key")
            return "title", lambda title: way(_sorting_words(title))
        if isinstance(text, _Taken):
            return str(text), self._sources.way(name)
        return "", lambda _: self._sources.source(name, text)

    def _translated(self, kind: str, fields: dict[str, str]) -> tuple[str, dict[str, str]]:
        if self._profile.dialect == "biblatex":
            kind, fields = dialects.to_biblatex(kind, fields)
        elif self._profile.dialect == "bibtex":
            kind, fields = dialects.to_bibtex(kind, fields)
            if "title" in fields and not _sortable(kind, fields):
                fields["key"] = _Taken("title")
        links = self._profile.links
        if links != "both" and "doi" in fields and "url" in fields:
            left = {"doi"} if links == "url" else {"url", "urldate"}
            fields = {name: text for name, text in fields.items() if name not in left}
        return kind, fields

    def _wanted(self, name: str) -> bool:
        profile = self._profile
        if name in profile.drop:
            return False
        if profile.only and name not in profile.only and name not in RELATIONS:
            return False
        return not private(name) or EVERYTHING in profile.keep or name in profile.keep

    def _ordered(self, names: Iterable[str]) -> list[str]:
        if self._profile.order == "house":
            names = dialects.ordered(list(names))
        return sorted(names, key=lambda name: self._ranks.get(name, 0))


def _sorting_words(title: str) -> str:
    return " ".join(map(escape, significant(plain(title))[:3]))


def _sortable(kind: str, fields: Mapping[str, str]) -> bool:
    """Whether plain.bst finds something to sort by."""
    if "author" in fields or "key" in fields:
        return True
    if "editor" in fields and kind in _SORTED_BY_EDITOR:
        return True
    return "organization" in fields and kind in _SORTED_BY_ORGANIZATION
