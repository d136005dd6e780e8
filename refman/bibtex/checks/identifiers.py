"""DOI, ISBN, ISSN, ISMN and arXiv numbers: their form and their check digits."""

import re
from collections.abc import Iterator

from refman.bibtex.check_digits import is_isbn, weighed
from refman.bibtex.checks.base import BIBLATEX, Check, Fix, Found, Paper, Setting, shown
from refman.bibtex.latex import plain

_DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*/\S+")
_BEFORE_DOI = re.compile(
    r"\s*(?:(?:https?://)?(?:dx\.|www\.)?doi\.org/|https?://[\w.-]*\bdoi\b[\w.-]*/(?=10\.)|doi\s*:?\s*|\\doi\{|\\url\{)+",
    re.I,
)
_ESCAPED = re.compile(r"\\([_%&#])")
_ISBN_WORD = re.compile(r"\A\s*isbn(?:[- ]?1[03])?\s*:?\s*", re.I)
_ISSN = re.compile(r"\d{4}-\d{3}[\dX]")
_ARXIV = re.compile(r"(\d\d)(\d\d)\.(\d{4,5})(?:v\d+)?")
_OLD_ARXIV = re.compile(r"[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?/(\d\d)(\d\d)\d{3}(?:v\d+)?", re.I)
_BEFORE_ARXIV = re.compile(r"\s*(?:(?:https?://)?arxiv\.org/(?:abs|pdf)/|arxiv\s*:\s*)", re.I)


def _doi(paper: Paper, setting: Setting) -> Iterator[Found]:
    text = paper.fields.get("doi", "").strip()
    if not text:
        return
    bare = _BEFORE_DOI.sub("", text, count=1)
    bare = bare.rstrip("} ") if bare != text and bare.count("}") > bare.count("{") else bare
    bare = _ESCAPED.sub(r"\1", bare).rstrip(" .,;")
    if not _DOI.fullmatch(bare):
        yield Found("doi", f"“{shown(text)}” is no DOI; one looks like 10.1000/182.", "error")
    elif bare != text:
        what = "an address before it" if _BEFORE_DOI.match(text) else "signs that are not its own"
        sure = _ESCAPED.search(text) is None or setting.dialect == "biblatex"
        yield Found("doi", f"“{shown(text)}” has {what}; the number alone is {shown(bare)}.",
                    "warning", Fix({"doi": bare}, sure))  # fmt: skip


def _isbn(paper: Paper, _: Setting) -> Iterator[Found]:
    text = paper.fields.get("isbn", "").strip()
    if not text:
        return
    bare = _ISBN_WORD.sub("", plain(text)).replace("–", "-").strip(" .;,")
    if is_isbn(bare):
        if bare != text:
            yield Found("isbn", f"“{shown(text)}” holds more than the number.", "warning",
                        Fix({"isbn": bare}))  # fmt: skip
        return
    several = [
        one for one in re.split(r"[,;/]|\s{1,}(?=97[89])|\sand\s|\(.*?\)", bare) if one.strip()
    ]
    numbers = [_ISBN_WORD.sub("", one.strip()) for one in several]
    if numbers and all(map(is_isbn, numbers)):
        yield _remarked("isbn", "ISBN", text, numbers)
        return
    yield Found("isbn", f"“{shown(text)}” is no ISBN: {_isbn_fault(bare)}.", "error")


def _remarked(field: str, what: str, text: str, numbers: list[str]) -> Found:
    """Sound numbers, of which there are several or which somebody wrote a remark behind."""
    if len(numbers) > 1:
        return Found(field, f"“{shown(text)}” is more than one {what}.", "warning")
    fix = Fix({field: numbers[0]}, sure=False)
    return Found(field, f"“{shown(text)}” holds more than the number.", "warning", fix)


def _isbn_fault(text: str) -> str:
    digits = re.sub(r"[- ]", "", text)
    if re.fullmatch(r"\d{9}[\dXx]|97[89]\d{10}", digits):
        return "its check digit is another"
    return (
        "it has neither 10 nor 13 digits"
        if re.fullmatch(r"[\dXx]*", digits)
        else ("it holds other signs than digits")
    )


def _issn(paper: Paper, _: Setting) -> Iterator[Found]:
    text = paper.fields.get("issn", "").strip()
    if not text:
        return
    bare = re.sub(r"\A\s*issn\s*:?\s*", "", plain(text), flags=re.I)
    bare = bare.replace("–", "-").upper().strip()
    bare = re.sub(r"(?<![\w-])(\d{4})(\d{3}[\dX])(?![\w-])", r"\1-\2", bare)
    parts = [one for one in re.split(r"[,;/\s]+|\(.*?\)", bare) if one]
    if not all(_ISSN.fullmatch(one) for one in parts):
        yield Found("issn", f"“{shown(text)}” is no ISSN; one looks like 0378-5955.", "error")
    elif not all(weighed(one.replace("-", ""), 11, range(8, 0, -1)) for one in parts):
        yield Found("issn", f"“{shown(text)}” is no ISSN: its check digit is another.", "error")
    elif len(parts) > 1 or "(" in bare:
        yield _remarked("issn", "ISSN", text, parts)
    elif bare != text:
        yield Found("issn", f"“{shown(text)}” is written {bare}.", "warning", Fix({"issn": bare}))


def _ismn(paper: Paper, _: Setting) -> Iterator[Found]:
    text = paper.fields.get("ismn", "").strip()
    digits = re.sub(r"[- ]", "", text).upper().replace("M", "9790", 1)
    if text and not (re.fullmatch(r"9790\d{9}", digits) and weighed(digits, 10, (1, 3) * 7)):
        yield Found("ismn", f"“{shown(text)}” is no ISMN.", "error")


def _arxiv(paper: Paper, _: Setting) -> Iterator[Found]:
    fields = paper.fields
    text = fields.get("eprint", "").strip()
    bare = text.strip("{}")
    server = (fields.get("archiveprefix") or fields.get("eprinttype") or "").strip(" {}").lower()
    if not text or (server and server != "arxiv") or not (server or _BEFORE_ARXIV.match(bare)):
        return
    bare = _BEFORE_ARXIV.sub("", bare).removesuffix(".pdf").strip()
    if not _is_arxiv(bare):
        yield Found("eprint", f"“{shown(text)}” is no arXiv number; one looks like 1706.03762.",
                    "error")  # fmt: skip
    elif bare != text:
        yield Found("eprint", f"“{shown(text)}” has more than the number, {bare}.", "warning",
                    Fix({"eprint": bare}))  # fmt: skip


def _is_arxiv(text: str) -> bool:
    if found := _OLD_ARXIV.fullmatch(text):
        return 1 <= int(found[2]) <= 12
    found = _ARXIV.fullmatch(text)
    if not found or not 1 <= int(found[2]) <= 12:
        return False
    return len(found[3]) == (5 if (int(found[1]), int(found[2])) >= (15, 1) else 4)


CHECKS = (
    Check(
        "doi",
        "DOI",
        "A DOI begins with 10, a point, the number of who registered it, and a slash. Styles put"
        " the address before it, so that one that is there already is doubled.",
        f"ISO 26324, 5.2 (DOI syntax); {BIBLATEX}, 2.2.2 (doi)",
        _doi,
        grades=("error", "warning"),
        mends="certain",
    ),
    Check(
        "isbn",
        "ISBN",
        "The last digit of an ISBN follows from the others: one that does not is mistyped.",
        f"ISO 2108; {BIBLATEX}, 2.2.2 (isbn)",
        _isbn,
        grades=("error", "warning"),
        mends="certain",
    ),
    Check(
        "issn",
        "ISSN",
        "An ISSN is two groups of four with a hyphen, and its last digit follows from the others.",
        f"ISO 3297; {BIBLATEX}, 2.2.2 (issn)",
        _issn,
        grades=("error", "warning"),
        mends="certain",
    ),
    Check(
        "ismn",
        "ISMN",
        "The last digit of an ISMN follows from the others.",
        "ISO 10957",
        _ismn,
        grades=("error",),
    ),
    Check(
        "arxiv",
        "arXiv numbers",
        "A number of arXiv is the year and the month, a point, and five digits (four until 2014),"
        " or, until March 2007, the archive, a slash and seven digits.",
        "arXiv, identifier scheme (info.arxiv.org/help/arxiv_identifier.html)",
        _arxiv,
        grades=("error", "warning"),
        mends="certain",
    ),
)
