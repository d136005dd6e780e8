"""The fields that biblatex knows of each entry type, and what it wants to be in some of them.

Source: the biblatex manual, sections 2.1.1 (types) and 2.2.2 (fields by what they hold), which
`biber --validate-datamodel` holds entries against.
"""

from collections.abc import Iterable, Mapping

from refman.model.catalogue import ALIASES, BIBLATEX_NAMES

_EVERY = frozenset(
    "abstract annotation authortype bookpagination crossref date entryset entrysubtype eprint"
    " eprintclass eprinttype execute file gender ids indextitle indexsorttitle isan ismn iswc"
    " keywords label langid langidopts library lista listb listc listd liste listf month namea"
    " nameb namec nameaddon nameatype namebtype namectype options origdate origlocation"
    " origpublisher origtitle pagination presort related relatedoptions relatedstring relatedtype"
    " shortauthor shorteditor shorthand shorthandintro shortjournal shortseries shorttitle sortkey"
    " sortname sortshorthand sorttitle sortyear url urldate usera userb userc userd usere userf"
    " verba verbb verbc xdata xref year doi day endyear hyphenation".split()
)
_PEOPLE = (
    "annotator commentator translator editor editora editorb editorc editortype editoratype"
    " editorbtype editorctype"
)
_BOOK = (
    f"addendum afterword edition foreword introduction isbn language location note number"
    f" origlanguage publisher pubstate subtitle title titleaddon volume volumes {_PEOPLE}"
)
_OF_WHOLE = "chapter eid mainsubtitle maintitle maintitleaddon pages part series"
_OF_PART = f"booksubtitle booktitle booktitleaddon {_OF_WHOLE}"
_HELD = "eventdate eventtitle eventtitleaddon venue"
_MEETING = (
    f"addendum editor editortype {_HELD} isbn language location note number organization publisher"
    f" pubstate series subtitle title titleaddon volumes"
)
_SHORT = "addendum author language note pubstate subtitle title titleaddon"
_TABLE = f"""
article: {_SHORT} {_PEOPLE} eid issn issue issuetitle issuesubtitle issuetitleaddon
  journalsubtitle journaltitle journaltitleaddon number origlanguage pages series version volume
book: {_BOOK} {_OF_WHOLE} author pagetotal
mvbook: {_BOOK} author pagetotal series
inbook: {_BOOK} {_OF_PART} author bookauthor
booklet: {_SHORT} chapter editor editortype eid howpublished location pages pagetotal type
collection: {_BOOK} {_OF_WHOLE} pagetotal
mvcollection: {_BOOK} author
incollection: {_BOOK} {_OF_PART} author
dataset: {_SHORT} edition editor editortype location number organization publisher series type
  version
manual: {_SHORT} chapter edition editor editortype eid isbn location number organization pages
  pagetotal publisher series type version
misc: {_SHORT} editor editortype howpublished location organization type version
online: {_SHORT} editor editortype organization version
patent: addendum author holder location note number pubstate subtitle title titleaddon type version
periodical: addendum editor editora editoratype editorb editorbtype editorc editorctype editortype
  issn issue issuesubtitle issuetitle issuetitleaddon language note number pubstate series subtitle
  title titleaddon volume yeardivision
proceedings: {_MEETING} {_OF_WHOLE} pagetotal volume
mvproceedings: {_MEETING} pagetotal
inproceedings: {_MEETING} {_OF_PART} author volume
report: {_SHORT} chapter eid institution isrn location number pages pagetotal type version
thesis: {_SHORT} chapter eid institution location pages pagetotal type
unpublished: {_SHORT} {_HELD} howpublished location type
set: entryset
"""
_OTHER_NAMES = {**ALIASES,
    "bookinbook": "inbook", "suppbook": "inbook", "reference": "collection",
    "mvreference": "mvcollection", "suppcollection": "incollection",
    "inreference": "incollection", "software": "misc", "suppperiodical": "article",
    "mastersthesis": "thesis", "phdthesis": "thesis", "techreport": "report",
}  # fmt: skip

_WANTED = """
article: author title journaltitle date/year
book mvbook: author title date/year
inbook: author title booktitle date/year
booklet: author/editor title date/year
collection mvcollection: editor title date/year
incollection: author editor title booktitle date/year
dataset: title
manual misc proceedings: title date/year
software mvproceedings: title
online: title url/doi/eprint date/year
patent: author title number date/year
periodical: editor title date/year
inproceedings: author title booktitle date/year
report thesis: author title type institution date/year
unpublished: author title date/year
set: entryset
"""
_TYPED = frozenset(["mastersthesis", "phdthesis", "techreport"])
"""Other names of types that say their `type` themselves."""

FREE = frozenset(
    "artwork audio bibnote commentary image jurisdiction legislation legal letter movie music"
    " performance review standard video customa customb customc customd custome customf".split()
)
"""Types that biblatex knows and has no fields of their own for."""


def _parsed() -> dict[str, frozenset[str]]:
    lines = _TABLE.replace("\n  ", " ").strip().splitlines()
    pairs = (line.partition(":") for line in lines)
    found = {name: frozenset(fields.split()) for name, _, fields in pairs}
    # @xdata holds what entries of any type take from it
    return found | {"xdata": frozenset[str]().union(*found.values())}


FIELDS: Mapping[str, frozenset[str]] = _parsed()
"""The fields of a type besides those that every type has."""

KNOWN = _EVERY.union(*FIELDS.values(), BIBLATEX_NAMES)
"""Every field that biblatex reads, under either of its names."""

TYPES = frozenset((*FIELDS, *_OTHER_NAMES, *FREE))
"""Every entry type that biblatex reads."""

INTEGERS = ("volume", "volumes", "sortyear", "day")
"""Fields that hold a number and nothing else."""

GENDERS = tuple("sf sm sn pf pm pn pp".split())
"""What “gender” may say: one or several people, feminine, masculine, neuter; pp of both."""


def _wanted() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for line in _WANTED.strip().splitlines():
        kinds, _, groups = line.partition(":")
        parted = tuple(tuple(group.split("/")) for group in groups.split())
        found |= dict.fromkeys(kinds.split(), parted)
    return found


_REQUIRED = _wanted()


_ITS_TYPES = frozenset("online thesis report collection dataset software set xdata".split())
_ITS_FIELDS = frozenset(
    "date journaltitle location eventdate eventtitle langid urldate subtitle maintitle entryset"
    " pubstate eprinttype eprintclass".split()
)


def its_own(kind: str, fields: Iterable[str]) -> bool:
    """Whether an entry is of a type, or has a field, that is met in files for biblatex alone."""
    return kind in _ITS_TYPES or not _ITS_FIELDS.isdisjoint(fields)


def required(kind: str) -> tuple[tuple[str, ...], ...]:
    """The groups of fields of which an entry of a type needs one each; @misc’s of one unknown."""
    kind = kind if kind in TYPES else "misc"
    groups = _REQUIRED.get(kind) or _REQUIRED.get(_OTHER_NAMES.get(kind, kind), ())
    return tuple(group for group in groups if kind not in _TYPED or group != ("type",))


def reads(kind: str, field: str) -> bool:
    """Whether biblatex reads a field in an entry of a type; of types without a table all, of those
    that it does not know what @misc has."""
    name = BIBLATEX_NAMES.get(field, field)
    kind = kind if kind in TYPES else "misc"
    own = FIELDS.get(_OTHER_NAMES.get(kind, kind))
    return own is None or name in own or name in _EVERY
