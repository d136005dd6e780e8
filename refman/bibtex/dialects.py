"""What BibTeX's styles and biblatex call the same type or field, and the order to write fields in.

Sources: the biblatex manual, sections 2.1.2 and 2.2.5 (aliases); btxdoc, sections 3.1 and 3.2;
the order is Better BibTeX's (`fieldOrder`), people first.
"""

from collections.abc import Mapping

from refman.model import dates
from refman.model.catalogue import BIBLATEX_NAMES

_FIELDS_TO_BIBTEX = {new: old for old, new in BIBLATEX_NAMES.items() if old != "school"}
_TYPES_TO_BIBTEX = {
    "artwork": "misc",
    "audio": "misc",
    "bookinbook": "inbook",
    "collection": "book",
    "dataset": "misc",
    "electronic": "misc",
    "image": "misc",
    "inreference": "incollection",
    "mvbook": "book",
    "mvcollection": "book",
    "mvproceedings": "proceedings",
    "mvreference": "book",
    "online": "misc",
    "patent": "misc",
    "periodical": "misc",
    "reference": "book",
    "report": "techreport",
    "software": "misc",
    "suppbook": "inbook",
    "suppcollection": "incollection",
    "suppperiodical": "article",
    "thesis": "phdthesis",
    "video": "misc",
    "www": "misc",
}
"""biblatex's types that BibTeX's standard styles warn of; types that neither knows stay."""

_KINDS = {"mathesis": "mastersthesis", "phdthesis": "phdthesis", "techreport": "techreport"}
"""biblatex's word for a kind of thesis or report to BibTeX's type that says the same."""

_KIND_WORDS = {
    "bathesis": "Bachelor's thesis",
    "candthesis": "Candidate thesis",
    "resreport": "Research report",
}
"""Words that biblatex translates and BibTeX has no type for, as biblatex prints them."""

_NEEDED = {"date": "year", "journaltitle": "journal"}
_PLACED = frozenset(
    "book booklet inbook incollection manual mastersthesis phdthesis techreport".split()
)
"""Types of which BibTeX's styles print the `address` of whoever published it. The `location` of a
conference may be where people met: some styles read it as that."""
_DATES = frozenset(["date", "eventdate", "origdate", "urldate"])
_THESES = frozenset(["phdthesis", "mastersthesis"])
_ORDER = (
    "author editor title subtitle shorttitle booktitle translator date year month journal "
    "journaltitle series edition volume number eprint eprinttype archiveprefix eprintclass "
    "primaryclass chapter pages publisher address institution school organization location "
    "howpublished type isbn issn doi url urldate key sortkey crossref"
).split()
_LAST = ("summary", "abstract", "keywords", "note", "groups", "timestamp", "file")
_RANK = {name: rank for rank, name in enumerate(_ORDER)}
_RANK |= {name: len(_ORDER) + 1 + rank for rank, name in enumerate(_LAST)}


def to_biblatex(kind: str, fields: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """The entry type and fields in biblatex's names; a date that can be read in `date`.

    biblatex takes BibTeX's types as well, `@mastersthesis` for a thesis of the kind `mathesis`.
    """
    renamed = _with_sound_dates(_renamed(fields, BIBLATEX_NAMES))
    if (date := dates.of_fields(fields)) and not _says_more_than_a_date(fields, renamed):
        renamed = {name: text for name, text in renamed.items() if name not in ("year", "month")}
        renamed.setdefault("date", date)
    return kind, renamed


def _with_sound_dates(fields: dict[str, str]) -> dict[str, str]:
    """Dates as far as they are in the calendar: biber 2.18 refuses the whole of any other.

    A `date` that is none at all is what biblatex lets a `year` be, any text; a month that no
    calendar has goes.
    """
    for name in _DATES & fields.keys():
        fields[name] = dates.sound(fields[name]) or fields[name]
    if "date" in fields and not dates.sound(fields["date"]):
        text = fields.pop("date")
        fields.setdefault("year", text)
    month = fields.get("month", "").strip()
    if month.isdecimal() and not 1 <= int(month) <= 12:
        del fields["month"]
    return fields


def to_bibtex(kind: str, fields: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """The entry type and fields in the names of BibTeX's styles; the date in `year`, `month`."""
    kind = _TYPES_TO_BIBTEX.get(kind, kind)
    renamed = _renamed(fields, _FIELDS_TO_BIBTEX)
    if kind in _KINDS.values() and "type" in renamed:
        kind = _with_type(kind, renamed)
    if kind in _THESES and "institution" in renamed:
        renamed.setdefault("school", renamed.pop("institution"))
    dated = "date" in fields or not fields.get("year", "").isdecimal()
    if dated and (date := dates.of_fields(fields)):
        renamed.pop("date", None)
        renamed["year"] = date[:4]
        if len(date) > 4 and "date" in fields:
            renamed["month"] = str(int(date[5:7]))
    return kind, renamed


def readable(kind: str, fields: Mapping[str, str]) -> bool:
    """Whether BibTeX's styles find the type of an entry, its year, its journal and its place where
    it has them; a type that would be `@misc` is taken for that anyway."""
    needed = {**_NEEDED, "location": "address"} if kind in _PLACED else _NEEDED
    found = (new not in fields or old in fields for new, old in needed.items())
    return _TYPES_TO_BIBTEX.get(kind, "misc") == "misc" and all(found)


def _says_more_than_a_date(fields: Mapping[str, str], renamed: Mapping[str, str]) -> bool:
    """Whether a month such as `jan/feb` would be lost in a `date`."""
    month = renamed.get("month", "").strip()
    return "date" not in fields and bool(month) and len(dates.of_fields(fields)) == 4


def _with_type(kind: str, fields: dict[str, str]) -> str:
    """The entry type with what the field `type` says of it; words for people stay in the field."""
    word = fields["type"].strip(" {}").lower()
    if word in _KINDS:
        del fields["type"]
        return _KINDS[word]
    fields["type"] = _KIND_WORDS.get(word, fields["type"])
    return kind


def ordered(names: list[str]) -> list[str]:
    """Field names as they are written: known ones in a fixed order, others before the last."""
    return sorted(names, key=lambda name: _RANK.get(name, len(_ORDER)))


def _renamed(fields: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    """Fields under their new names; where the new name is taken, both stay."""
    if names.keys().isdisjoint(fields):
        return dict(fields)
    return {
        name if names.get(name, name) in fields else names[name]: text
        for name, text in fields.items()
    }
