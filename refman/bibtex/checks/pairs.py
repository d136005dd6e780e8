"""Fields that do not go together in an entry."""

import re
from collections.abc import Iterator

from refman.bibtex.checks.base import BIBTEXING, Check, Found, Paper, Setting

_AUTHOR_OR_EDITOR = ("book", "inbook")
_IN_SERIES = ("book", "inbook", "incollection", "inproceedings", "conference", "proceedings")


def _pairs(paper: Paper, setting: Setting) -> Iterator[Found]:
    kind = paper.kind
    if kind == "proceedings" and _has(paper, "pages"):
        text = (
            "A @proceedings is a whole volume; what has pages in one is an @inproceedings."
            if re.search(r"\d\s*[-–]+\s*\d", paper.fields["pages"])
            else "A @proceedings is a whole volume; how many pages it has is for “pagetotal”."
        )
        yield Found("pages", text, "hint")
    if setting.dialect != "bibtex":
        return
    if kind in _AUTHOR_OR_EDITOR and _has(paper, "author") and _has(paper, "editor"):
        text = f"Of a @{kind} the styles of BibTeX print “author” or “editor”, and warn of both."
        yield Found("editor", text, "hint")
    if kind not in _IN_SERIES or not _has(paper, "number"):
        return
    if _has(paper, "volume"):
        text = f"Of a @{kind} the styles of BibTeX print “volume” or “number”, and warn of both."
        yield Found("number", text, "hint")
    elif not _has(paper, "series"):
        text = "It is the number of a book in a “series”, and there is none."
        yield Found("number", text, "hint")


def _has(paper: Paper, name: str) -> bool:
    return bool(paper.fields.get(name, "").strip())


CHECKS = (
    Check(
        "field-pair",
        "Fields that go ill together",
        "A book has an author or an editor, and a volume or a number in its series: plain.bst and"
        " the styles made of it print one of them, and warn of both in the .blg file.",
        f"{BIBTEXING}, 3.1 (book) and 3.2 (number, volume); plain.bst; JabRef’s integrity check",
        _pairs,
        grades=("hint",),
    ),
)
