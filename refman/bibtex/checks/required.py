"""What an entry type wants, may have and cannot use."""

from collections.abc import Iterator

from refman.bibtex.checks.base import (
    BIBLATEX,
    BIBTEXING,
    Check,
    Fix,
    Found,
    Paper,
    Setting,
    Severity,
    shown,
)
from refman.bibtex.profile import private
from refman.model import catalogue, datamodel, dates

_BIBTEX_TYPES = frozenset(
    "article book booklet conference inbook incollection inproceedings manual mastersthesis misc"
    " phdthesis proceedings techreport unpublished".split()
)
_MEETINGS = frozenset(["conference", "inproceedings", "proceedings"])
"""Types of which styles that read “location” mean another place by it than by “address”."""
_THESES = ("phdthesis", "mastersthesis")
"""Types of which BibTeX's styles read “school”."""
_OF_ALL = frozenset(
    "crossref key doi url eprint archiveprefix primaryclass isbn issn keywords ids".split()
)
"""Fields that entries have whatever the style: links, aliases, and what managers sort by."""
_BIBTEX_FIELDS = frozenset(
    "address annote author booktitle chapter crossref edition editor howpublished institution"
    " journal key month note number organization pages publisher school series title type volume"
    " year".split()
)
_LINKS = ("url", "doi", "eprint")


def _missing(paper: Paper, setting: Setting) -> Iterator[Found]:
    if "dataonly" in paper.fields.get("options", ""):
        return
    for group in _groups(paper.kind, setting):
        if not any(_has(paper, name) for name in _read(group, setting)):
            yield Found(group[0], _wanted(group, paper.kind))


def _wanted(group: tuple[str, ...], kind: str) -> str:
    if len(group) == 1:
        return f"It has no “{group[0]}”, which @{kind} wants."
    asked = ", ".join(f"“{name}”" for name in group)
    return f"It has none of {asked}, of which @{kind} wants one."


def _groups(kind: str, setting: Setting) -> Iterator[tuple[str, ...]]:
    if setting.dialect == "biblatex":
        yield from datamodel.required(kind)
    elif setting.dialect == "bibtex" and kind in _BIBTEX_TYPES:
        groups = catalogue.kind(kind).required
        biblatex = {"date", *catalogue.BIBLATEX_NAMES.values()} - {"institution"}
        yield from (tuple(name for name in group if name not in biblatex) for group in groups)
    elif not setting.dialect:
        yield from (
            _LINKS if group == ("url",) else group for group in catalogue.kind(kind).required
        )


def _read(group: tuple[str, ...], setting: Setting) -> Iterator[str]:
    """Names under which a field is read; biblatex reads BibTeX’s too."""
    yield from group
    if setting.dialect == "biblatex":
        yield from (old for old, new in catalogue.BIBLATEX_NAMES.items() if new in group)


def _has(paper: Paper, name: str) -> bool:
    return bool(paper.fields.get(name, "").strip() or paper.inherited.get(name, "").strip())


def _unknown_type(paper: Paper, setting: Setting) -> Iterator[Found]:
    kind = paper.kind
    if setting.dialect == "bibtex":
        if kind not in _BIBTEX_TYPES:
            known = "biblatex knows it" if kind in datamodel.TYPES else "nor is it of biblatex"
            yield Found("@type", f"“@{kind}” is no type of BibTeX’s own styles; {known}.")
    elif kind not in datamodel.TYPES and kind not in catalogue.KINDS:
        yield Found("@type", f"“@{kind}” is no entry type; it is printed as @misc.")


def _unused(paper: Paper, setting: Setting) -> Iterator[Found]:
    if setting.dialect != "biblatex":
        return
    for name in paper.fields:
        new = catalogue.BIBLATEX_NAMES.get(name, "")
        if new in paper.fields and not private(name):
            same = paper.fields[name] == paper.fields[new]
            if same or not _differ(paper, name, new):
                yield Found(name, f"biblatex reads “{new}” and leaves “{name}” beside it aside.",
                            "hint", Fix({name: None}) if same else None)  # fmt: skip
        elif not datamodel.reads(paper.kind, name) and not private(name):
            known = name in datamodel.KNOWN
            what = f"of a @{paper.kind}" if known else "of any entry type"
            yield Found(name, f"biblatex has no field “{name}” {what}.", "hint")


def _two_names(paper: Paper, setting: Setting) -> Iterator[Found]:
    if setting.dialect == "bibtex":
        return  # which reads its own: `_only_biblatex` says so
    for name, new in catalogue.BIBLATEX_NAMES.items():
        if _differ(paper, name, new):
            yield Found(
                name, f"“{new}” says something else: BibTeX reads “{name}”, biblatex “{new}”."
            )


def _differ(paper: Paper, name: str, new: str) -> bool:
    """Whether two names of one field have two values, which the two programs read."""
    one, other = (paper.fields.get(each, "").strip() for each in (name, new))
    apart = name == "address" and paper.kind in _MEETINGS
    apart = apart or (name == "school" and paper.kind not in _THESES)
    return bool(one and other) and one != other and not apart and not private(name)


def _only_biblatex(paper: Paper, setting: Setting) -> Iterator[Found]:
    if setting.dialect != "bibtex":
        return
    for name in paper.fields:
        if name == "date":
            yield _date_for_bibtex(paper)
        elif name == "location" and paper.kind in _MEETINGS:
            yield _location_for_bibtex(paper)
        elif name in datamodel.KNOWN - _BIBTEX_FIELDS - _OF_ALL and (
            name in _BIBTEX_NAMES or not private(name)
        ):
            old = _BIBTEX_NAMES.get(name, "")
            fix = None
            if old and not paper.fields.get(old):
                fix = Fix({old: paper.fields[name], name: None})
            instead = f"; BibTeX’s name for it is “{old}”" if old else ""
            severity: Severity = "warning" if old else "hint"
            yield Found(
                name,
                f"BibTeX’s own styles do not read “{name}”{instead}.",
                severity,
                fix,
            )


_BIBTEX_NAMES = {
    "journaltitle": "journal", "location": "address",
    "annotation": "annote", "sortkey": "key",
}  # fmt: skip


def _location_for_bibtex(paper: Paper) -> Found:
    text = (
        "BibTeX’s own styles do not read “location”; some of publishers do, as where people met,"
        " and “address” as where the publisher is."
    )
    fix = Fix({"address": paper.fields["location"], "location": None}, sure=False)
    return Found("location", text, "hint", None if paper.fields.get("address") else fix)


def _date_for_bibtex(paper: Paper) -> Found:
    iso = dates.of_fields(paper.fields)
    text = "BibTeX’s own styles do not read “date”; they have “year” and “month”."
    if paper.fields.get("year") or not iso or iso != paper.fields["date"].strip():
        return Found("date", text, "hint" if paper.fields.get("year") else "warning")
    fields: dict[str, str | None] = {"date": None, "year": iso[:4]}
    if len(iso) > 4:
        fields["month"] = dates.MONTHS[int(iso[5:7]) - 1]
    return Found("date", text, "warning", Fix(fields, sure=len(iso) <= len("2001-01")))


def _empty(paper: Paper, _: Setting) -> Iterator[Found]:
    for name, text in paper.fields.items():
        if not text.strip(" {}"):
            yield Found(name, f"“{name}” is empty.", "hint", Fix({name: None}))


def _numbers(paper: Paper, setting: Setting) -> Iterator[Found]:
    if setting.dialect != "biblatex":
        return
    for name in datamodel.INTEGERS:
        text = paper.fields.get(name, "").strip()
        bare = text.strip(" {}")
        if bare and not text.lstrip("+-").isdecimal():
            fix = Fix({name: bare}) if bare.isdecimal() else None
            said = f"biblatex wants a number in “{name}”, not “{shown(text)}”."
            yield Found(name, said, "hint", fix)
    gender = paper.fields.get("gender", "").strip()
    if gender and gender not in datamodel.GENDERS:
        wanted = ", ".join(datamodel.GENDERS)
        yield Found("gender", f"biblatex wants one of {wanted}, not “{shown(gender)}”.", "hint")


CHECKS = (
    Check(
        "missing-field",
        "Missing fields",
        "Styles print what an entry type wants and warn of, or print a gap for, what is not there."
        " What an entry inherits by crossref counts.",
        f"{BIBTEXING}, 3.1; {BIBLATEX}, 2.1.1",
        _missing,
    ),
    Check(
        "unknown-type",
        "Unknown entry types",
        "BibTeX and biber print an entry of a type that they do not know as @misc, without what"
        " only its own type has.",
        f"{BIBTEXING}, 3.1; {BIBLATEX}, 2.1",
        _unknown_type,
    ),
    Check(
        "unused-field",
        "Fields that are not read",
        "biblatex’s data model has no such field for the entry type, so that no style prints it; of"
        " BibTeX’s name of a field and its own it reads its own.",
        f"{BIBLATEX}, 2.1.1, 2.2 and 2.2.5",
        _unused,
        grades=("hint",),
        mends="certain",
    ),
    Check(
        "two-names",
        "Fields with two names and two values",
        "BibTeX and biblatex call some fields differently. An entry that has both names with"
        " different values is printed differently by the two.",
        f"{BIBLATEX}, 2.2.5",
        _two_names,
    ),
    Check(
        "biblatex-field",
        "Fields of biblatex alone",
        "BibTeX’s styles know other names of fields, and pass over those of biblatex in silence.",
        f"{BIBTEXING}, 3.2; {BIBLATEX}, 2.2.5",
        _only_biblatex,
        grades=("warning", "hint"),
        mends="certain",
    ),
    Check(
        "empty-field",
        "Empty fields",
        "An empty field says nothing, and BibTeX warns of it in some entry types.",
        f"{BIBTEXING}, 4, point 15",
        _empty,
        grades=("hint",),
        mends="certain",
    ),
    Check(
        "integer",
        "Numbers that are none",
        "biblatex keeps some fields as numbers; another text is printed, and sorted wrongly. Of"
        " “gender” it knows some signs.",
        f"{BIBLATEX}, 2.2.2",
        _numbers,
        grades=("hint",),
        mends="certain",
    ),
)
