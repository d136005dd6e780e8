"""What TeX stumbles over in a text, what it would run, and what is HTML."""

import html
import re
from collections.abc import Iterator

from refman.bibtex.checks.base import BIBTEXING, Check, Fix, Found, Paper, Setting, shown
from refman.bibtex.danger import LAUNCH, dangers, harmless
from refman.bibtex.escape import balanced, compilable
from refman.bibtex.profile import private
from refman.model import datamodel

VERBATIM = frozenset(
    "doi eprint file isan isbn ismn issn pdf uri url urlraw verba verbb verbc keywords crossref"
    " xref xdata related entryset ids options date year month groups timestamp sorttitle"
    " indexsorttitle sortkey sortname sortshorthand presort".split()
)
"""Fields in which signs stand for themselves."""

_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]+);")
_ESCAPED_ENTITY = re.compile(r"\\&(?:\\?#\d+|[A-Za-z][A-Za-z0-9]+);")
_ELEMENT = re.compile(r"</?(?:i|b|em|strong|sub|sup|p|br|span|div|scp|tt|u|mml:\w+)\b[^<>]*>", re.I)
_SIGNS = {sign: f"\\{sign}" for sign in "&%#_${}"} | {
    "<": "$<$", ">": "$>$", "\xa0": "~", "^": r"\^{}", "~": r"\~{}", "\\": r"\textbackslash{}",
}  # fmt: skip


def _texts(paper: Paper) -> Iterator[tuple[str, str]]:
    return ((name, text) for name, text in paper.fields.items() if name not in VERBATIM)


def _danger(paper: Paper, _: Setting) -> Iterator[Found]:
    for name in (paper.kind, *paper.fields):
        if found := dangers(name):
            said = f"biblatex would run {', '.join(found)} in the name “{shown(name)}”."
            yield Found("@type" if name is paper.kind else name, said, "error")
    for name, text in paper.fields.items():
        if found := dangers(text):
            bare = harmless(text, "" if name in VERBATIM else r"\textbackslash{}")
            fix = Fix({name: bare}) if balanced(bare) else None
            listed = ", ".join(found)
            said = (
                f"A style that makes a link of “{shown(text)}” makes one that starts a program."
                if found == [LAUNCH]
                else f"TeX would run {listed} in “{shown(text)}”."
            )
            yield Found(name, said, "error", fix)


def _signs(paper: Paper, setting: Setting) -> Iterator[Found]:
    for name, text in _texts(paper):
        if _ENTITY.search(text) or _is_address(text) or paper.typed.get(name) == text:
            continue
        better = compilable(text)
        if better != text and balanced(better):
            what = ", ".join(sorted(set(_bare_signs(text)))) or "$"
            quiet = not setting.dialect or private(name) or name not in datamodel.KNOWN
            yield Found(name, f"TeX stops at, or passes over, a bare {what} in “{shown(text)}”.",
                        "hint" if quiet else "error", Fix({name: better}))  # fmt: skip


def _bare_signs(text: str) -> list[str]:
    return re.findall(r"(?<!\\)[&%#_^]", text)


def _is_address(text: str) -> bool:
    return re.fullmatch(r"[a-z]+:/\S*", text) is not None


def _html(paper: Paper, _: Setting) -> Iterator[Found]:
    for name, text in paper.fields.items():
        entities = _ENTITY.findall(text) or _ESCAPED_ENTITY.findall(text)
        known = [one for one in entities if html.unescape(_bare(one)) != _bare(one)]
        if name in VERBATIM and name not in ("url", "keywords"):
            continue
        if known:
            better = _ESCAPED_ENTITY.sub(_unescaped, text) if "\\&" in text else text
            better = _ENTITY.sub(_plain if name == "url" else _unescaped, better)
            fix = Fix({name: better}) if balanced(better) else None
            yield Found(name, f"“{known[0]}” is HTML.", "warning", fix)
        elif entities:
            yield Found(name, f"“{entities[0]}” looks like HTML.", "hint")
        if _ELEMENT.search(text) and name != "url":
            yield Found(name, f"“{_ELEMENT.findall(text)[0]}” is HTML, which TeX prints.", "warning"
                        if not private(name) else "hint")  # fmt: skip


def _bare(entity: str) -> str:
    return entity.replace("\\", "")


def _unescaped(found: re.Match[str]) -> str:
    return "".join(_SIGNS.get(char, char) for char in html.unescape(_bare(found[0])))


def _plain(found: re.Match[str]) -> str:
    return html.unescape(found[0])


CHECKS = (
    Check(
        "danger",
        "Dangerous TeX",
        "A field goes into the document as it stands: such a command reads or writes files, runs"
        " code or defines commands when the bibliography is set. No title, name or formula needs"
        " one.",
        "The TeXbook, chapters 20 and 21; web2c manual, shell escapes",
        _danger,
        grades=("error",),
        mends="certain",
    ),
    Check(
        "bare-signs",
        "Signs that stop TeX",
        "In text, &, %, #, _ and ^ mean something else to TeX, and a $ begins a formula: written"
        " out they have a backslash before them.",
        f"The TeXbook, chapter 7; {BIBTEXING}, 4",
        _signs,
        grades=("error", "hint"),
        mends="certain",
    ),
    Check(
        "html",
        "HTML",
        "Signs and elements of HTML come from pages that were copied; TeX prints them, or stops.",
        "HTML, 13.1.4 (character references); JabRef’s integrity check",
        _html,
        grades=("warning", "hint"),
        mends="certain",
    ),
)
