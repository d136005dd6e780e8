"""Entries as the text of a .bib file."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from refman.bibtex.escape import escape
from refman.bibtex.forms import Forms
from refman.bibtex.profile import Dialect, Profile
from refman.bibtex.sources import Sources
from refman.model.entry import Entry

_UNCITABLE = {
    "bibtex": re.compile(r"[\s,{}\"%#\\~\x00-\x1f\x7f-\x9f]"),
    "biblatex": re.compile(r"[\s,{}\"%#\\~()=\x00-\x1f\x7f-\x9f]"),
}
_UNCITABLE["typed"] = _UNCITABLE["bibtex"]


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


def all_citable(keys: Sequence[str], dialect: Dialect) -> bool:
    """Whether `citable` leaves each of them as it is."""
    return all(keys) and not _UNCITABLE[dialect].search("".join(keys))


def render_all(
    entries: Iterable[Entry], profile: Profile | Callable[[Entry], Profile]
) -> Iterator[str]:
    """The entries one after the other, a blank line between; joined they are the file.

    BibTeX needs those that others name in `crossref` to be the last of `entries`.

    Args:
        profile: of all, or what tells that of each.
    """
    written, gap = _each(profile), ""
    for entry in entries:
        yield gap + written(entry)
        gap = "\n"


def _each(profile: Profile | Callable[[Entry], Profile]) -> Callable[[Entry], str]:
    if isinstance(profile, Profile):
        return _writer(profile).entry
    return lambda entry: render(entry, profile(entry))


def value(name: str, text: str, profile: Profile) -> str:
    """The source of one value, with its delimiters: what `render` writes for the field."""
    return _writer(profile).sources.source(name, text)


@lru_cache(maxsize=8)
def _writer(profile: Profile) -> "_Writer":
    return _Writer(profile)


class _Writer:
    """Writes entries under one profile."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._is_uncitable = _UNCITABLE[profile.dialect].search
        self.sources = Sources(profile)
        self._forms = Forms(profile, self.sources)

    def entry(self, entry: Entry) -> str:
        fields = self._said(entry)
        form = self._forms.form(entry.kind, fields)
        values = [
            way(text) if type(text := fields.get(name, "")) is str else text
            for name, way in form.values
        ]
        key = entry.key
        if self._is_uncitable(key):
            key = citable(key, self._profile.dialect)
        return form.frame % (key, *values)

    def _said(self, entry: Entry) -> Mapping[str, str]:
        """The fields that say something; an empty one does, where there is a parent: that the
        parent's is not to be had."""
        fields = entry.fields
        if not all(map(str.strip, fields.values())) and "crossref" not in fields:
            fields = {name: text for name, text in fields.items() if text.strip()}
        if self._profile.tags and entry.tags:
            tags = sorted(entry.tags, key=str.casefold)
            return {**fields, "keywords": ", ".join(map(_tag, tags))}
        return fields


@lru_cache(maxsize=4096)
def _tag(name: str) -> str:
    """A tag as a keyword: a comma within it would part it."""
    return f"{{{escape(name)}}}" if "," in name else escape(name)
