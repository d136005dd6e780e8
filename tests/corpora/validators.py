"""What two other programs find wrong with a .bib file: biber itself, and JabRef by its rules.

Each rule of JabRef's integrity check is short, documented (docs.jabref.org, “Check integrity”) and
written here anew: JabRef itself wants a Java of its own, and is held against the checks by hand.
Where a capital is lowered BibTeX decides, not JabRef, which lets those behind any stop be.
Two of its rules are about the settings of whoever runs it and no fault of a file: that a key is
none that JabRef would make, and that a journal is in no list of abbreviations of JabRef's.
"""

import html
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from refman.bibtex import file_field
from refman.bibtex.checks import Paper
from refman.bibtex.checks.texts import VERBATIM
from refman.bibtex.profile import private
from refman.model import datamodel, granular, names
from refman.model.catalogue import BIBLATEX_NAMES, PEOPLE
from refman.services.checking.bibfile import BibFile


class Said(NamedTuple):
    """What a program found: what it calls it, the entry, the field; "" where it names none."""

    what: str
    key: str
    field: str = ""


_BIBER = (
    ("missing-field", r"Entry '(?P<key>[^']*)' .*Missing mandatory field"),
    ("unused-field", r"Entry '(?P<key>[^']*)' .*Field '(?P<field>[^']*)' invalid in data model"),
    ("unused-field", r"Entry '(?P<key>[^']*)' .*Invalid field '(?P<field>[^']*)' for entrytype"),
    ("unknown-type", r"Entry '(?P<key>[^']*)' .*Invalid entry type"),
    ("isbn", r"Entry '(?P<key>[^']*)' .*Invalid ISBN|ISBN '[^']*' in entry '(?P<key2>[^']*)'"),
    ("issn", r"Entry '(?P<key>[^']*)' .*Invalid ISSN|ISSN '[^']*' in entry '(?P<key2>[^']*)'"),
    ("ismn", r"Entry '(?P<key>[^']*)' .*Invalid ISMN"),
    ("integer", r"Entry '(?P<key>[^']*)' .*pattern match fails\) for field '(?P<field>[^']*)'"),
    ("integer", r"Entry '(?P<key>[^']*)' .*'(?P<field>[^']*)' must be datatype 'integer'"),
    ("year month date", r"Entry '(?P<key>[^']*)' .*'(?P<field>[^']*)' must be datatype 'datepart'"),
    ("year", r"legacy year field '.*' in entry '(?P<key>[^']*)'"),
    ("month", r"legacy month field '.*' in entry '(?P<key>[^']*)'"),
    (
        "date",
        r"Entry '(?P<key>[^']*)' .*Invalid format '.*' of (?:end )?date field '(?P<field>[^']*)'",
    ),
    ("date-twice", r"Overwriting field '(?:year|month)' .* for entry '(?P<key>[^']*)'"),
    ("names", r"Name in key '(?P<key>[^']*)' is empty"),
    ("names", r"BibTeX subsystem: .*comma\(s\) at|^Name \"|has too many commas"),
    (
        "entry-link",
        r"database entry for (?:crossref|xref|static set member) '.*' in entry '(?P<key>[^']*)'",
    ),
    ("entry-link", r"database entry for 'xdata' '.*' in entry '(?P<key>[^']*)'"),
    ("encoding", r"cannot be read in encoding"),
    ("no entries", r"Data source '.*' (?:contains no BibTeX entries|is empty)"),
    ("free text", r"BibTeX subsystem: .*(?:junk seen at toplevel|at end of input, expected name)"),
    ("key-clash", r"Duplicate entry key: '(?P<key>[^']*)'"),
    ("key-clash", r"case mismatch\) between datasource keys: '(?P<key>[^']*)'"),
    ("page-range", r"Range field '(?P<field>[^']*)' in entry '(?P<key>[^']*)' is malformed"),
    ("syntax", r"Entry (?P<key>\S+) does not parse correctly"),
    ("key", r"Invalid or undefined BibTeX entry key"),
    ("macro", r"BibTeX subsystem: .*undefined macro"),
    ("syntax macro names key", r"BibTeX subsystem: "),
)
_LINE = re.compile(r"^(?:WARN|ERROR|FATAL) - (.*)$", re.MULTILINE)


def biber(path: Path, folder: Path) -> tuple[list[Said], list[str]]:
    """What `biber --tool --validate-datamodel` finds, and its messages that are not known here."""
    done = subprocess.run(
        ["biber", "--tool", "--validate-datamodel", "--nolog", "--output-file",
         str(folder / "out.bib"), str(path)],
        cwd=folder, capture_output=True, timeout=300, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    said, unknown = [], []
    for message in _LINE.findall(done.stdout.decode("utf-8", "replace")):
        for what, pattern in _BIBER:
            if found := re.search(pattern, message):
                parts = found.groupdict()
                key = parts.get("key") or parts.get("key2") or ""
                said.append(Said(what, key, parts.get("field") or ""))
                break
        else:
            unknown.append(message)
    return said, unknown


_PAGE = r"[A-Za-z]?\d*[A-Za-z]?"
_MONTH = re.compile("jan feb mar apr may jun jul aug sep oct nov dec".replace(" ", "|"))
_VERBATIM = frozenset("doi eprint file isbn issn url urlraw pdf verba verbb verbc groups".split())
_BIBLATEX_ONLY = frozenset(
    "addendum afterword annotation annotator authortype bookauthor booksubtitle booktitleaddon"
    " commentator date editora editorb editorc eid eventdate eventtitle foreword gender holder"
    " introduction issue issuesubtitle issuetitle journalsubtitle journaltitle langid language"
    " location mainsubtitle maintitle maintitleaddon nameaddon origdate origlanguage pagetotal part"
    " pubstate shorttitle subtitle titleaddon translator urldate venue version volumes".split()
)
_FORMULA = re.compile(
    r"\$[^$]*\$|(?s:\\\(.*?\\\)|\\\[.*?\\\])|\\ensuremath\{[^{}]*\}|[_^]\{[^{}]*\}"
)
_IN_FORMULAS = re.compile(
    r"\\(alpha|beta|gamma|lambda|mu|omega|infty|leq|geq|times|log|sin)(?![A-Za-z])"
)
_DATE = re.compile(r"-?\d{4}(?:-\d\d(?:-\d\d)?)?(?:/(?:-?\d{4}(?:-\d\d(?:-\d\d)?)?)?)?")
_COUNTRIES = (
    "Australia|Austria|Belgium|Brazil|Canada|Chile|China|Croatia|Czechia|Denmark|Egypt|Estonia"
    "|Finland|France|Germany|Greece|Hungary|India|Ireland|Israel|Italy|Japan|Jordan|Kenya|Malta"
    "|Mexico|Morocco|Netherlands|New Zealand|Norway|Poland|Portugal|Romania|Singapore|Slovenia"
    "|South Africa|South Korea|Spain|Sri Lanka|Sweden|Switzerland|Taiwan|Thailand|Turkey"
    "|United Kingdom|United States|Vietnam"
)
_BIBTEX_KINDS = frozenset(
    "article book booklet conference inbook incollection inproceedings manual mastersthesis misc"
    " phdthesis proceedings techreport unpublished".split()
)


def jabref(bib: BibFile, *, biblatex: bool) -> Iterator[Said]:
    """What JabRef’s integrity check finds by its rules."""
    dois: dict[str, str] = {}
    for item in bib.bare:
        paper = item.paper
        if any(not _is_there(bib.path, one.path) for one in file_field.named(paper.fields)):
            yield Said("file", paper.key, "file")
        yield from (Said(what, paper.key, field) for what, field in _of_entry(paper, biblatex))
        for field in ("crossref", "xref", "xdata", "related", "entryset"):
            for key in filter(None, map(str.strip, paper.fields.get(field, "").split(","))):
                if bib.find(key) is None:
                    yield Said("entry link", paper.key, field)
        doi = paper.fields.get("doi", "").strip().lower()
        if doi and doi in dois:
            yield Said("same DOI", paper.key, "doi")
        dois.setdefault(doi, paper.key)
    keys = [item.paper.key for item in bib.bare]
    yield from (Said("same key", key) for key in {k for k in keys if k and keys.count(k) > 1})


def _of_entry(paper: Paper, biblatex: bool) -> Iterator[tuple[str, str]]:
    fields = paper.fields
    if not paper.key:
        yield "empty key", ""
    elif re.search(r"[\s{}()\[\],\\\"#%~^'=]", paper.key):
        yield "key", ""
    for name in PEOPLE:
        if (text := fields.get(name, "").strip()) and not _standard_names(text):
            yield "names", name
    yield from _of_title(fields.get("title", ""), biblatex)
    yield from _of_booktitle(fields.get("booktitle", ""))
    if paper.kind == "proceedings" and fields.get("pages", "").strip():
        yield "proceedings with pages", "pages"
    for name in ("date", "urldate", "eventdate", "origdate"):
        if biblatex and (date := fields.get(name, "").strip()) and not _DATE.fullmatch(date):
            yield "date", name
    yield from _of_numbers(paper, biblatex)
    for name, text in fields.items():
        if name in _VERBATIM:
            continue
        if re.search(r"&[#A-Za-z0-9]+;", text):
            yield "HTML", name
        if len(re.findall(r"(?<!\\)#", text)) % 2:
            yield "odd #", name
        if not unicodedata.is_normalized("NFC", text) and not biblatex:
            yield "NFC", name
        if _IN_FORMULAS.search(_FORMULA.sub("", text)):
            yield "formula", name
        if re.search(r"(?<!\\)(?:\\\\)*&", text):
            yield "ampersand", name
        if not biblatex and not text.isascii():
            yield "ASCII", name
    if not biblatex:
        yield from (("biblatex field", name) for name in fields if name in _BIBLATEX_ONLY)
        if paper.kind not in _BIBTEX_KINDS:
            yield "entry type", ""


def _is_there(bib: Path, path: str) -> bool:
    return (bib.parent / path).exists() if "\0" not in path else False


def _standard_names(text: str) -> bool:
    lower = text.lower()
    if lower.startswith(("and ", ",")) or lower.endswith((" and", ",")):
        return False
    if text.startswith("{") and text.endswith("}"):
        return True
    if set("{}~=") & set(text):
        return True  # JabRef knows accents and braces; these rules here do not
    plain = text
    parts = names.split_list(plain)
    parsed = [names.parse(one) for one in parts]
    last = " and ".join(one.bibtex or "others" for one in parsed)
    first = " and ".join(one.display or "others" for one in parsed)
    return plain in (last, first)


def _of_title(title: str, biblatex: bool) -> Iterator[tuple[str, str]]:
    if re.search(r"https?://|ftp://|www\.", title):
        yield "URL in title", "title"
    bare = re.sub(r"\{[^{}]*\}", "", title)
    parts = (part.strip()[1:] for part in re.split(r":\s", bare))
    if not biblatex and any(any(map(str.isupper, part)) for part in parts):
        yield "capitals", "title"


def _of_booktitle(text: str) -> Iterator[tuple[str, str]]:
    if text.lower().endswith("conference on"):
        yield "conference on", "booktitle"
    if re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", text):
        yield "year in booktitle", "booktitle"
    if re.search(r"\b(?:pp?\.?|pages?)\s*[0-9]+", text, re.I):
        yield "pages in booktitle", "booktitle"
    if re.search(rf"(?<![^\W_])(?:{_COUNTRIES})(?![^\W_])", text, re.I):
        yield "country in booktitle", "booktitle"
    if re.search(r"https?://|ftp://|www\.", text):
        yield "URL in title", "booktitle"


def _of_numbers(paper: Paper, biblatex: bool) -> Iterator[tuple[str, str]]:
    fields = {name: text.strip() for name, text in paper.fields.items() if text.strip()}
    dash = r"(?:\+|-{1,2}|–)" if biblatex else r"(?:\+|-{2}|–)"
    pages = fields.get("pages", "")
    if not all(re.fullmatch(rf"{_PAGE}(?:{dash}{_PAGE})?", p.strip()) for p in pages.split(",")):
        yield "pages", "pages"
    year = fields.get("year", "2000")
    bare = re.sub(r"[(){},.;!?<>%&$]", "", year)
    if not re.search(r"(?<!\d)\d{4}(?!\d)", year) or not re.search(r"\d{4}\Z", bare):
        yield "year", "year"
    month, source = fields.get("month", ""), paper.typed.get("month", "").strip()
    macro = bool(_MONTH.fullmatch(source.lower())) or "#" in source
    if month and not macro and not (biblatex and re.search(r"[1-9]", month)):
        yield "month", "month"
    edition = fields.get("edition", "")
    number = not biblatex and re.search(r"\d", edition)
    if edition == "1" or number or edition[:1].islower():
        yield "edition", "edition"
    url = fields.get("url", "")
    if url and "://" not in url:
        yield "URL", "url"
    doi = re.sub(r"^(?:https?://(?:dx\.)?doi\.org/|doi:)", "", fields.get("doi", ""), flags=re.I)
    if doi and not re.search(r"10\.\d{3,}", html.unescape(doi)):
        yield "DOI", "doi"
    for name, right in (("isbn", _isbn), ("issn", _issn)):
        if name in fields and not right(fields[name]):
            yield name.upper(), name
    if not biblatex and fields.get("howpublished", "A")[0].islower():
        yield "small letter", "howpublished"
    if not biblatex and fields.get("note", "A")[0].islower():
        yield "small letter", "note"


def _isbn(text: str) -> bool:
    digits = re.sub(r"[^0-9Xx]", "", text).upper()
    values = [10 if sign == "X" else int(sign) for sign in digits]
    if len(digits) == 10:
        return sum(v * w for v, w in zip(values, range(10, 0, -1), strict=True)) % 11 == 0
    return len(digits) == 13 and sum(v * (1, 3)[i % 2] for i, v in enumerate(values)) % 10 == 0


def _issn(text: str) -> bool:
    if not re.fullmatch(r"\d{4}-\d{3}[\dxX]", text):
        return False
    values = [10 if sign in "xX" else int(sign) for sign in text.replace("-", "")]
    return sum(v * w for v, w in zip(values, range(8, 0, -1), strict=True)) % 11 == 0


ALIKE = {
    "entry link": {"entry-link"},
    "same DOI": {"duplicate", "preprint", "doi"},
    "same key": {"key-clash"},
    "empty key": {"key", "syntax"},
    "key": {"key"},
    "names": {"names", "names-mixed", "names-cut"},
    "URL in title": {"title-holds-more"},
    "capitals": {"lowered-capitals", "capitals", "double-braces"},
    "conference on": {"title-holds-more"},
    "year in booktitle": {"title-holds-more"},
    "pages in booktitle": {"title-holds-more"},
    "country in booktitle": {"title-holds-more"},
    "proceedings with pages": {"field-pair"},
    "file": {"missing-file"},
    "odd #": {"bare-signs"},
    "formula": {"formula", "bare-signs"},  # where a $ is lost it begins elsewhere
    "NFC": {"two-characters"},
    "HTML": {"html"},
    "ampersand": {"bare-signs", "html"},
    "missing-field": {"missing-field", "macro"},  # of a macro that nobody defined it has no value
    "ASCII": {"beyond-ascii"},
    "biblatex field": {"biblatex-field"},
    "entry type": {"unknown-type"},
    "pages": {"page-range"},
    "year": {"year"},
    "month": {"month"},
    "edition": {"edition"},
    "URL": {"url"},
    "DOI": {"doi"},
    "ISBN": {"isbn"},
    "ISSN": {"issn"},
    "small letter": {"small-letter"},
}
"""What JabRef and biber find, to the checks of refman that find the same."""


def excused(said: Said, paper: Paper | None) -> str:
    """Why what another program finds is none; "" where it is."""
    text = paper.fields.get(said.field, "") if paper else ""
    if said.what == "no entries":
        return "the file is empty, which the command says"
    if said.what == "free text":
        return "text between entries is a comment"
    if said.what == "unused-field" and paper and paper.kind in datamodel.FREE:
        return "a type that biblatex prints as @misc, whose fields it reads"
    if said.what == "unused-field" and said.field in BIBLATEX_NAMES:
        return "a name of BibTeX’s, which biblatex reads"
    if said.what == "unused-field" and private(said.field):
        return "a program’s own notes"
    if said.what == "missing-field" and paper and paper.kind == "set":
        return "a set, which has the dates of its members"
    if said.what == "missing-field" and paper and {"crossref", "xdata"} & paper.fields.keys():
        return "inherited, which biber resolves only for a document"
    if said.what == "ASCII" and private(said.field):
        return "a field that no style prints"
    if said.what == "ampersand" and said.field in VERBATIM:
        return "a field of words that no style prints"
    if said.what == "ampersand" and re.search(r"(?:^|\\url\{)[a-z]+:/\S*$", text):
        return "an address"
    if said.what == "entry link":
        return "an alias (ids) of an entry"
    if said.what == "country in booktitle":
        return "the name of a society or of what it is about, behind no place"
    if said.what == "file":
        return "a path on another computer"
    if said.what == "date":
        return "a date of ISO 8601-2 that JabRef cannot read"
    if said.what == "small letter" and granular.is_reference(text):
        return "a value that stands in another entry"
    if said.what == "small letter" and re.match(r"\S*[:./@]/*\w", text):
        return "an address, an identifier or the name of a file, of which each letter counts"
    if said.what == "odd #" and (private(said.field) or said.field in VERBATIM or "://" in text):
        return "an address, or a field that no style prints"
    if said.what == "names":
        return "names in one form, with a space more or less, or AND"
    if said.what == "pages" and re.search(r"\d+:\d+|[ivxl]+-", text):
        return "pages within an article, or roman ones"
    if said.what == "capitals":
        return "protected by braces further out, mathematics, or no letter of ASCII"
    return ""
