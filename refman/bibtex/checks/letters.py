"""Letters and signs that the document's engine, or BibTeX itself, cannot manage."""

import unicodedata
from collections.abc import Iterator

from refman.bibtex.checks.base import BIBLATEX, BIBTEXING, Check, Fix, Found, Paper, Setting
from refman.bibtex.checks.texts import VERBATIM
from refman.bibtex.encode import to_latex
from refman.bibtex.escape import balanced
from refman.bibtex.profile import private
from refman.model.catalogue import PEOPLE

_LISTED = 5
_SORTED_BY = frozenset(("title", "key", "organization", "year"))
"""What plain.bst sorts by beside people."""


def _engine(paper: Paper, setting: Setting) -> Iterator[Found]:
    if setting.engine != "pdftex":
        return
    for name, text in paper.fields.items():
        if text.isascii() or name in VERBATIM or private(name):
            continue
        better = to_latex(text, letters=False)
        if better != text and balanced(better):
            changed = sorted({c for c in text if not c.isascii() and c not in better})
            yield Found(name, f"pdflatex cannot set {_listed(changed)} as typed.", "error",
                        Fix({name: better}))  # fmt: skip
        if lost := sorted({char for char in better if _is_beyond(char)}):
            yield Found(name, f"pdflatex cannot set {_listed(lost)}; lualatex and xelatex can.",
                        "error")  # fmt: skip


def _is_beyond(char: str) -> bool:
    return not char.isascii() and not to_latex(char).isascii()


def _form(paper: Paper, _: Setting) -> Iterator[Found]:
    for name, text in paper.fields.items():
        if text.isascii() or name in VERBATIM:
            continue
        composed = unicodedata.normalize("NFC", text)
        if composed != text:
            yield Found(name, "Letters and their accents are two characters each.", "warning",
                        Fix({name: composed}))  # fmt: skip


def _bytes(paper: Paper, setting: Setting) -> Iterator[Found]:
    if setting.dialect != "bibtex":
        return
    for name, text in paper.fields.items():
        if text.isascii() or private(name):
            continue
        better = to_latex(unicodedata.normalize("NFC", text))
        other = better != text and balanced(better) and name not in VERBATIM
        fix = Fix({name: better}, sure=False) if other else None
        chars = _listed(sorted({char for char in text if not char.isascii()}))
        yield Found(name, _spoilt(name, chars), "hint", fix)


def _spoilt(name: str, chars: str) -> str:
    if name in PEOPLE:
        return f"BibTeX reads bytes, so that it sorts {chars} wrongly and cuts initials in half."
    if name in _SORTED_BY:
        return f"BibTeX reads bytes, so that it sorts {chars} wrongly."
    return f"BibTeX reads bytes, so that a style which cuts a text may part {chars}."


def _listed(chars: list[str]) -> str:
    shown = [
        f"“{char}”" if char.isprintable() else f"U+{ord(char):04X}" for char in chars[:_LISTED]
    ]
    return ", ".join([*shown, *(["…"] if len(chars) > _LISTED else [])])


CHECKS = (
    Check(
        "engine-letters",
        "Letters that pdflatex lacks",
        "pdflatex reads UTF-8 letter by letter by a table: what is not in it, such as Greek,"
        " Chinese or a sign of mathematics outside a formula, stops it.",
        "LaTeX2e News, issue 28 (utf8 by default); utf8ienc.dtx",
        _engine,
        grades=("error",),
        mends="certain",
    ),
    Check(
        "two-characters",
        "Letters in two characters",
        "A letter and its accent as two characters look like one letter and are not found by it;"
        " pdflatex stops at the accent.",
        f"Unicode Standard Annex 15; {BIBLATEX}, 2.4.3",
        _form,
        mends="certain",
    ),
    Check(
        "beyond-ascii",
        "Letters outside ASCII",
        "BibTeX takes each byte for a letter. biber, and the accents of LaTeX, do without that.",
        f"{BIBTEXING}, 4, point 13; bibtex.web",
        _bytes,
        grades=("hint",),
        mends="proposed",
    ),
)
