"""Entry types and their fields: what BibTeX and biblatex want of each, and what each may have.

Sources: Oren Patashnik, BibTeXing (1988), section 3.1, for BibTeX's types; the biblatex manual,
sections 2.1.1 (types), 2.1.2 (their aliases) and 2.2.5 (those of fields), for all others.
"""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

BIBLATEX_NAMES: Mapping[str, str] = {
    "address": "location",
    "annote": "annotation",
    "archiveprefix": "eprinttype",
    "journal": "journaltitle",
    "key": "sortkey",
    "primaryclass": "eprintclass",
    "school": "institution",
}
"""BibTeX's name of a field to biblatex's, which reads both."""

ALIASES: Mapping[str, str] = {
    "conference": "inproceedings",
    "electronic": "online",
    "www": "online",
}
"""Entry types that are another name of one in `KINDS`."""

PEOPLE = tuple(
    "author editor translator bookauthor editora editorb editorc afterword annotator commentator"
    " foreword introduction holder".split()
)
"""Fields that are lists of people."""

DATES = ("date", "eventdate", "origdate", "urldate")
"""Fields that are dates of ISO 8601, as biblatex reads them."""

VENUES = ("journal", "journaltitle", "booktitle", "publisher", "school", "institution",
          "organization", "series")  # fmt: skip
"""Fields whose text one library holds again and again."""

Part = Literal["required", "optional", "other"]


class Kind(NamedTuple):
    """One entry type.

    Args:
        required: each group has the names of which one is wanted, BibTeX's first.
        usual: optional for BibTeX, and for any type `doi` and `url`.
        more: optional for biblatex alone.
    """

    name: str
    required: tuple[tuple[str, ...], ...]
    usual: tuple[str, ...]
    more: tuple[str, ...]


class Slot(NamedTuple):
    """A field that an entry of a type has or may have; `wanted` where it may not be empty."""

    name: str
    part: Part

    @property
    def wanted(self) -> bool:
        return self.part == "required"


_EVERY = "subtitle titleaddon language note addendum pubstate eprint eprinttype eprintclass urldate"
_BOOK = (
    "editor translator annotator commentator introduction foreword afterword maintitle"
    " mainsubtitle origlanguage part volumes location isbn pagetotal"
)
_PART = f"{_BOOK} booksubtitle booktitleaddon bookauthor"
_HELD = "eventtitle eventdate venue"

_TABLE = f"""
article: author title journal/journaltitle year/date
  | volume number pages month note
  | translator annotator commentator editor series issue issuetitle issuesubtitle eid issn
    journalsubtitle version origlanguage
book: author/editor title publisher year/date
  | volume number series address edition month note | {_BOOK}
booklet: title | author howpublished address month year note | editor type chapter pages location
inbook: author/editor title chapter/pages publisher year/date
  | booktitle volume number series type address edition month note | {_PART}
incollection: author title booktitle publisher year/date
  | editor volume number series type chapter pages address edition month note | {_PART}
inproceedings: author title booktitle year/date
  | editor volume number series pages address month organization publisher note
  | {_PART} {_HELD}
manual: title | author organization address edition month year note
  | editor type version series number publisher location isbn pagetotal
mastersthesis: author title school/institution year/date
  | type address month note | location isbn chapter pages pagetotal
misc: | author title howpublished month year note
  | editor type version organization location date
phdthesis: author title school/institution year/date
  | type address month note | location isbn chapter pages pagetotal
proceedings: title year/date
  | editor volume number series address month publisher organization note | {_BOOK} {_HELD}
techreport: author title institution year/date
  | type number address month note | version location isrn chapter pages pagetotal
unpublished: author title note | month year | howpublished location isbn date {_HELD}
online: author/editor title url year/date | month note | version organization
report: author title type institution year/date
  | number address month note | version location isrn chapter pages pagetotal
thesis: author title type institution/school year/date
  | address month note | location isbn chapter pages pagetotal
patent: author title number year/date | month note | holder type version location
periodical: editor title year/date
  | volume number series month note | issue issuetitle issuesubtitle issn
collection: editor title year/date
  | volume number series publisher address edition month note | {_BOOK}
reference: editor title year/date
  | volume number series publisher address edition month note | {_BOOK}
inreference: author title booktitle year/date
  | editor volume number series pages publisher address edition month note | {_PART}
mvbook: author title year/date
  | editor number series publisher address edition month note | {_BOOK}
mvcollection: editor title year/date
  | number series publisher address edition month note | {_BOOK}
mvproceedings: title year/date
  | editor number series publisher organization address month note | {_BOOK} {_HELD}
mvreference: editor title year/date
  | number series publisher address edition month note | {_BOOK}
bookinbook: author title booktitle year/date
  | editor volume number series pages publisher address edition month note | {_PART}
suppbook: author title booktitle year/date
  | editor volume number series pages publisher address edition month note | {_PART}
suppcollection: author title booktitle year/date
  | editor volume number series pages publisher address edition month note | {_PART}
suppperiodical: author title journal/journaltitle year/date
  | volume number pages month note | editor series issue issn
dataset: author/editor title year/date
  | edition type series number version publisher organization month note | location
software: author/editor title year/date | version publisher organization month note | type location
artwork: author title year/date | howpublished month note | type location
audio: author title year/date | howpublished month note | type location
image: author title year/date | howpublished month note | type location
video: author title year/date | howpublished month note | type location
"""


def _kind(line: str) -> Kind:
    name, _, fields = line.partition(":")
    required, usual, more = (part.split() for part in fields.split("|"))
    groups = tuple(tuple(group.split("/")) for group in required)
    known = {name for group in groups for name in group}
    often = tuple(dict.fromkeys([*usual, *(n for n in ("doi", "url") if n not in known)]))
    rest = dict.fromkeys([*more, *_EVERY.split()])
    return Kind(name, groups, often, tuple(n for n in rest if n not in {*known, *often}))


def _kinds() -> Iterator[Kind]:
    lines = _TABLE.replace("\n  ", " ").splitlines()
    return (_kind(line) for line in lines if line)


KINDS: Mapping[str, Kind] = {kind.name: kind for kind in _kinds()}
"""Every type, those of BibTeX first."""


def kind(name: str) -> Kind:
    """A type by its name or an alias; one that nobody knows has the shape of `misc`."""
    return KINDS.get(ALIASES.get(name, name), KINDS["misc"])


def names(kind_name: str) -> list[str]:
    """The fields that a type knows, in order; then those of all other types."""
    own = kind(kind_name)
    first = [*(name for group in own.required for name in group), *own.usual, *own.more]
    others = (n for one in KINDS.values() for n in (*one.usual, *one.more))
    return list(dict.fromkeys([*first, *others, *BIBLATEX_NAMES, "abstract", "crossref", "ids"]))


def slots(kind_name: str, fields: Mapping[str, str], biblatex: bool) -> list[Slot]:
    """The fields of an entry as they are asked for: what its type wants, what it may have, others.

    Of two names of one field the one that the entry has counts, one that has a value before one
    that is empty yet; where it has neither, that of biblatex or BibTeX.
    """
    own = kind(kind_name)
    required = [_chosen(group, fields, biblatex) for group in own.required]
    usual = [_chosen(_group(name), fields, biblatex) for name in own.usual]
    dated = "date" in (*required, *usual, *fields)
    usual = [n for n in usual if n not in required and not (dated and n in ("year", "month"))]
    known = {name for one in own.more for name in _group(one)}
    more = [n for n in fields if n in known and n not in (*required, *usual)]
    others = [n for n in fields if n not in (*required, *usual, *more)]
    return [
        *(Slot(name, "required") for name in required),
        *(Slot(name, "optional") for name in dict.fromkeys([*usual, *more])),
        *(Slot(name, "other") for name in others),
    ]


def _chosen(group: tuple[str, ...], fields: Mapping[str, str], biblatex: bool) -> str:
    there = [name for name in group if fields.get(name)] or [
        name for name in group if name in fields
    ]
    old_first = group if "editor" in group or not biblatex else group[::-1]
    return (there or old_first)[0]


def _group(name: str) -> tuple[str, ...]:
    """A field with its other name, BibTeX's first."""
    return _GROUPS.get(name, (name,))


_GROUPS = {"year": ("year", "date"), "date": ("year", "date")} | {
    name: pair for pair in BIBLATEX_NAMES.items() if pair[0] != "school" for name in pair
}
