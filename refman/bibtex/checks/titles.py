"""Titles: braces around all of them, capitals that a style lowers, what is no part of a title."""

import re
from collections.abc import Iterator

from refman.bibtex.casing import sentence
from refman.bibtex.checks.base import (
    BIBTEXING,
    Check,
    Fix,
    Found,
    Paper,
    Setting,
    Severity,
    shown,
)
from refman.bibtex.escape import group_end
from refman.bibtex.latex import plain
from refman.bibtex.protect import protect
from refman.bibtex.words import FUNCTION_WORDS

_TITLES = ("title", "booktitle", "subtitle", "maintitle", "journal", "journaltitle", "series")
_KEPT_BEHIND = re.compile(r":\s+")
"""The only sign behind which `change.case$` leaves a capital; one behind a full stop is lowered."""
_GROUP = re.compile(r"\{[^{}]*+(?>\{[^{}]*+\}[^{}]*+)*+\}|\$[^$]*\$|\\[A-Za-z]+")
_CAPITAL = re.compile(r"(?<![\w{\\])[A-Z](?:\w|['’-](?=\w)|\{\\[^{}]*+(?:\{[^{}]*+\})?[^{}]*+\})*")
"""A word, with the letters that are typed as commands."""
_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PAGES = re.compile(r"\b(?:pp?\.|pages?)\s*\d", re.I)
_URL = re.compile(r"(?:https?|ftp)://|\bwww\.")
_COUNTRIES = (
    "Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahrain"
    " Bangladesh Belarus Belgium Bolivia Botswana Brazil Bulgaria Cambodia Cameroon Canada Chile"
    " China Colombia Croatia Cuba Cyprus Czechia Denmark Ecuador Egypt England Eritrea Estonia"
    " Ethiopia Finland France Germany Ghana Greece Guatemala Haiti Honduras Hungary Iceland"
    " India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Korea"
    " Kosovo Kuwait Laos Latvia Lebanon Liechtenstein Lithuania Luxembourg Madagascar Malawi"
    " Malaysia Malta Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique"
    " Myanmar Namibia Nepal Netherlands Nicaragua Nigeria Norway Oman Pakistan Palestine Panama"
    " Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Scotland Senegal"
    " Serbia Singapore Slovakia Slovenia Spain Sudan Sweden Switzerland Syria Taiwan Tanzania"
    " Thailand Tunisia Turkey UK USA Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales"
    " Yemen Zambia Zimbabwe"
).split()
_OF_SEVERAL_WORDS = (
    "Bosnia_and_Herzegovina Costa_Rica Czech_Republic Dominican_Republic El_Salvador"
    " Great_Britain Hong_Kong New_Zealand North_Macedonia Northern_Ireland Puerto_Rico"
    " Republic_of_Korea Saudi_Arabia South_Africa South_Korea Sri_Lanka The_Netherlands"
    " United_Arab_Emirates United_Kingdom United_States Viet_Nam"
).split()
_PLACES = "|".join((*_OF_SEVERAL_WORDS, *_COUNTRIES)).replace("_", " ")
_COUNTRY = re.compile(rf"(?:,|\(|\bin\b)\s*({_PLACES})\b")


def _doubly_braced(paper: Paper, _: Setting) -> Iterator[Found]:
    for name in _TITLES[:4]:
        text = paper.fields.get(name, "").strip()
        if (
            len(text.split()) > 1
            and text[:1] == "{" != text[1:2]
            and group_end(text, 0) == len(text)
        ):
            if text[1:2] == "\\":
                continue
            fix = Fix({name: protect(text[1:-1].strip())}, sure=False)
            severity: Severity = "warning" if name == "title" and _is_english(text) else "hint"
            yield Found(name, "Braces around the whole title keep every style from its own.",
                        severity, fix)  # fmt: skip


def _is_english(text: str) -> bool:
    """Whether a word says so; BibTeX’s styles lower titles, which in German spoils the nouns."""
    return not FUNCTION_WORDS.isdisjoint(_WORD.findall(text.lower()))


def _shouted(paper: Paper, _: Setting) -> Iterator[Found]:
    for name in _TITLES:
        text = paper.fields.get(name, "")
        if paper.typed.get(name) == text:  # a macro that nobody defined
            continue
        words = re.findall(r"[^\W\d_]{2,}", plain(text))
        if len(words) > 2 and sum(map(len, words)) > 11 and all(map(str.isupper, words)):
            bare = text[1:-1] if text[:1] == "{" and group_end(text, 0) == len(text) else text
            calm = sentence(bare)
            fix = Fix({name: calm}, sure=False) if calm != text else None
            yield Found(name, f"“{shown(text)}” is in capitals throughout.", "warning", fix)


def _lowered(paper: Paper, setting: Setting) -> Iterator[Found]:
    text = paper.fields.get("title", "")
    if setting.dialect == "biblatex" or not text or (text.isupper() and len(text.split()) > 2):
        return
    if setting.dialect == "bibtex" and (better := protect(text)) != text:
        yield Found(
            "title", f"BibTeX’s styles lower capitals of “{shown(text)}” that are not in braces.",
            "warning", Fix({"title": better}),
        )  # fmt: skip
        text = better
    if lowered := list(_capitalised(text)):
        listed = ", ".join(f"“{word}”" for word in lowered[:5]) + (", …" if lowered[5:] else "")
        if _in_sentence_case(text, lowered):
            braced = _braced(text, set(lowered))
            fix = Fix({"title": braced}, sure=False) if braced != text else None
            yield Found("title",
                        f"BibTeX’s styles lower {listed}, which may be names or begin a sentence.",
                        "warning" if setting.dialect else "hint", fix)  # fmt: skip
        elif setting.dialect:
            yield Found("title", f"BibTeX’s styles lower {listed}; names among them need braces.",
                        "hint")  # fmt: skip


def _braced(text: str, words: set[str]) -> str:
    """A title with braces around what has any of some words in it."""
    return _CAPITAL.sub(
        lambda m: m[0] if words.isdisjoint(_WORD.findall(_bare(m[0]))) else f"{{{m[0]}}}", text
    )


def _bare(text: str) -> str:
    """A title with a sign for each group, and the letter for one that is a letter: `{\\"u}`."""
    return _GROUP.sub(lambda m: letter if (letter := _letter(m[0])).isalpha() else "x", text)


def _letter(group: str) -> str:
    return plain(group) if group.startswith("{\\") else ""


def _capitalised(text: str) -> Iterator[str]:
    """Words outside braces with a capital that is lowered."""
    for part in _KEPT_BEHIND.split(_bare(text).strip()):
        for word in _WORD.finditer(part):
            if re.search("[A-Z]", part[max(1, word.start()) : word.end()]):
                yield word[0]


def _in_sentence_case(text: str, capitalised: list[str]) -> bool:
    bare = _bare(text)
    words = [w for w in re.findall(r"[^\W\d_]{3,}", bare) if w.lower() not in FUNCTION_WORDS]
    small = sum(word[:1].islower() for word in words)
    return bool(small >= 2 * len(capitalised))


def _no_title(paper: Paper, _: Setting) -> Iterator[Found]:
    for name in ("title", "booktitle"):
        if _URL.search(paper.fields.get(name, "")):
            yield Found(name, f"There is an address in “{name}”; “url” is for it.", "hint")
    book = plain(paper.fields.get("booktitle", "")).strip()
    if book.lower().endswith("conference on"):
        yield Found("booktitle", "It ends with “conference on”.", "warning")
    if found := _YEAR.search(book):
        yield Found("booktitle", f"It holds a year, {found[0]}, for which there is “year”.", "hint")
    if _PAGES.search(book):
        yield Found("booktitle", "It holds pages, for which there is “pages”.", "hint")
    if found := _COUNTRY.search(book):
        yield Found(
            "booktitle", f"It holds a place, {found[1]}, for which there is “address”.", "hint"
        )


CHECKS = (
    Check(
        "double-braces",
        "Titles in double braces",
        "A title that is in braces as a whole stays as it is typed in every style, also in one"
        " that has titles in small letters. Braces belong around the words that must keep theirs.",
        f"{BIBTEXING}, 3.2 (title)",
        _doubly_braced,
        grades=("warning", "hint"),
        mends="proposed",
    ),
    Check(
        "capitals",
        "Titles in capitals",
        "Capitals throughout say nothing of which words keep theirs, and look like shouting where"
        " a style leaves titles as they are.",
        f"{BIBTEXING}, 3.2 (title)",
        _shouted,
        mends="proposed",
    ),
    Check(
        "lowered-capitals",
        "Capitals that BibTeX lowers",
        "plain.bst and most styles lower all letters of a title but the first and those in braces:"
        " names and acronyms need braces.",
        f"{BIBTEXING}, 3.2 (title); bibtex.web, change.case$",
        _lowered,
        grades=("warning", "hint"),
        mends="certain",
    ),
    Check(
        "title-holds-more",
        "Titles that hold more",
        "A year, pages, a place or an address in a title are printed a second time beside those of"
        " their own fields, and cannot be left out by a style.",
        f"{BIBTEXING}, 3.2 (booktitle); JabRef’s integrity check",
        _no_title,
        grades=("warning", "hint"),
    ),
)
