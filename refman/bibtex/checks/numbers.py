"""Pages, editions, and texts that begin with a small letter."""

import re
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

_PAGE = r"(?:[A-Za-z]{0,3}[.:]?\d+[A-Za-z]?(?:[.:]\d+)*|[ivxlcdmIVXLCDM]+)"
_DASH = r"\s*(?:[-\u2010-\u2015\u2212]{1,3}|\\text(?:en|em)dash(?:\{\}|\s)?|\{?-+\}?)\s*"
_PART = re.compile(rf"{_PAGE}(?:{_DASH}{_PAGE}?|\+|ff?\.?)?")
_ONE_DASH = re.compile(rf"({_PAGE}){_DASH}({_PAGE}|\Z)")
_DASHES = re.compile(_DASH)
_EASY = re.compile(r"(?:[^-\s\\]|-{1,2}(?!-)|, )*")
"""Ranges whose dashes biblatex sets as one, however they are typed."""
_WORDS = re.compile(r"\A(?:(?:pp\.?|p\.|pages?|seiten?|s\.)[\s~]*|p[\s~]+)(?=\d)", re.I)
"""In front of pages; a letter that stands close to one is a part of it, as in P276."""
_RANGE = re.compile(r"(\d+)--(\d+)")
_TOTAL = re.compile(r"\d+\s*(?:pp?\.?|pages?)|[ivxlc]+\s*\+\s*\d+(?:\s*\+\s*\d+)*", re.I)
_ORDINALS = (
    "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth".split()
)
_WORD_EDITION = re.compile(r"\s*(?:edition|edn?\.?)\s*\Z", re.I)
_NUMBERED = re.compile(r"(\d{1,3})\s*(?:st|nd|rd|th|\.)?")
_ADDRESS = re.compile(r"\S*(?:[:@.]|(?<!and)/)/*\w")
"""A first word in which capitals may count: an address, a number of arXiv's, a file."""


def _pages(paper: Paper, setting: Setting) -> Iterator[Found]:
    text = paper.fields.get("pages", "").strip()
    if not text:
        return
    bare = _WORDS.sub("", text)
    if _TOTAL.fullmatch(bare):
        yield Found("pages", f"“{shown(text)}” is how many there are, which is for “pagetotal”.",
                    "hint")  # fmt: skip
        return
    parts = [one.strip() for one in bare.split(",")]
    if not all(_PART.fullmatch(one) for one in parts):
        yield Found("pages", f"“{shown(text)}” is no page and no range of pages.", "hint")
        return
    better = ", ".join(_ONE_DASH.sub(r"\1--\2", one) for one in parts)
    if "," in text and ", " not in text:
        better = better.replace(", ", ",")
    easy = setting.dialect == "biblatex" and _undashed(better) == _undashed(text)
    if better != text and not (easy and _EASY.fullmatch(text)):
        severity: Severity = "hint" if easy else "warning"
        said = f"“{shown(text)}” is written {shown(better)}."
        yield Found("pages", said, severity, Fix({"pages": better}))
    for first, last in _RANGE.findall(better):
        if int(last) < int(first) and len(last) == len(first):
            yield Found("pages", f"The range {first}--{last} ends before it begins.", "warning")
        elif int(last) < int(first):
            yield Found("pages", f"The range {first}--{last} leaves digits out.", "hint")


def _undashed(text: str) -> str:
    return _DASHES.sub("-", text)


def _edition(paper: Paper, setting: Setting) -> Iterator[Found]:
    text = paper.fields.get("edition", "").strip()
    if not text or setting.dialect == "":
        return
    bare = _WORD_EDITION.sub("", text)
    number = _number_of(bare)
    wanted = bare
    if number and setting.dialect == "biblatex":
        wanted = str(number)
    elif number and number <= len(_ORDINALS):
        wanted = _ORDINALS[number - 1]
    if wanted != text and number:
        said = (
            f"“{shown(text)}” is written as a number, {wanted}."
            if setting.dialect == "biblatex"
            else f"“{shown(text)}” is written as a word with a capital, {wanted}."
        )
        yield Found("edition", said, "warning", Fix({"edition": wanted}))
    elif number == 1:
        yield Found("edition", "A first edition is not said to be one.", "hint")
    elif setting.dialect == "bibtex" and re.search(r"\d", bare):
        yield Found("edition", f"“{shown(text)}” is a word with a capital, as “Second”.", "hint")
    elif bare[:1].islower():
        yield Found("edition", f"“{shown(text)}” begins with a capital.", "hint",
                    Fix({"edition": text[:1].upper() + text[1:]}, sure=False))  # fmt: skip
    elif setting.dialect == "biblatex" and re.match(r"\d+\D", bare):
        yield Found("edition", f"“{shown(text)}” is neither a number nor words.", "hint")


def _number_of(text: str) -> int:
    if found := _NUMBERED.fullmatch(text):
        return int(found[1])
    word = text.strip(" .").capitalize()
    return _ORDINALS.index(word) + 1 if word in _ORDINALS else 0


def _small(paper: Paper, setting: Setting) -> Iterator[Found]:
    if setting.dialect != "bibtex":
        return
    for name in ("howpublished", "note"):
        text = paper.fields.get(name, "").strip()
        bare = text.lstrip("{")
        macro = paper.typed.get(name) == text  # nobody defined it
        if bare[:1].islower() and not macro and not _ADDRESS.match(bare):
            fix = Fix({name: f"{text.removesuffix(bare)}{bare[0].upper()}{bare[1:]}"}, sure=False)
            yield Found(name, f"“{name}” begins with a small letter.", "hint", fix)


CHECKS = (
    Check(
        "page-range",
        "Page ranges",
        "A range of pages has two hyphens, 7--33, which TeX sets as a dash; several are parted by"
        " commas, and the style writes “pp.” before them.",
        f"{BIBTEXING}, 3.2 (pages); {BIBLATEX}, 2.2.2 (pages)",
        _pages,
        grades=("warning", "hint"),
        mends="certain",
    ),
    Check(
        "edition",
        "Editions",
        "BibTeX wants an edition as a word, “Second”, biblatex as a number; the style adds the"
        " word “edition”.",
        f"{BIBTEXING}, 3.2 (edition); {BIBLATEX}, 2.2.2 (edition)",
        _edition,
        grades=("warning", "hint"),
        mends="certain",
    ),
    Check(
        "small-letter",
        "Texts that begin small",
        "BibTeX’s styles print a note, and how something was published, as a sentence of its own.",
        f"{BIBTEXING}, 3.2 (howpublished, note)",
        _small,
        grades=("hint",),
        mends="proposed",
    ),
)
