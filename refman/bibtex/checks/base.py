"""What a check is, what it looks at, and what it finds."""

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "hint"]
"""An entry is lost or printed wrongly; a manual wants it otherwise; it may be better otherwise."""

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "hint")

Mends = Literal["certain", "proposed", ""]
"""As `Fix.sure`: what it mends may be done unseen, or is for somebody to look at."""

Engine = Literal["pdftex", "unicode"]
"""What sets the document: pdflatex, or lualatex and xelatex, which read all of Unicode."""


class Setting(NamedTuple):
    """For whom entries are checked.

    Args:
        dialect: whose styles read them; "" where an export writes them for either.
    """

    dialect: Literal["", "bibtex", "biblatex"] = ""
    engine: Engine = "unicode"


class Paper(NamedTuple):
    """An entry as checks see it.

    Args:
        kind: in lower case.
        fields: BibTeX text by name in lower case, keywords among them.
        inherited: the fields that it has of the entries named in `crossref` and `xdata`.
        typed: the sources of the fields as a .bib file has them; empty in a library.
    """

    kind: str
    key: str
    fields: Mapping[str, str]
    inherited: Mapping[str, str] = {}
    typed: Mapping[str, str] = {}


class Fix(NamedTuple):
    """Other values that mend what was found.

    Args:
        fields: by name; None takes a field away.
        sure: nothing but what was found is another thing then, so that it may be done unseen.
    """

    fields: Mapping[str, str | None]
    sure: bool = True


class Found(NamedTuple):
    """What a check found.

    Args:
        field: "" for the entry as a whole, `@type`, `@key`.
        message: a sentence.
    """

    field: str
    message: str
    severity: Severity = "warning"
    fix: Fix | None = None


class Check(NamedTuple):
    """One check.

    Args:
        name: as the shell and JSON call it, `page-range`.
        title: two or three words for what it looks at.
        why: what is the matter with what it finds, some sentences.
        source: the manual or standard that says so.
        find: looks at one entry; None for those that need all of them.
        grades: the severities of what it finds, the gravest first.
        mends: its best fix; "" where only its user knows one.
    """

    name: str
    title: str
    why: str
    source: str
    find: Callable[[Paper, Setting], Iterator[Found]] | None = None
    grades: tuple[Severity, ...] = ("warning",)
    mends: Mends = ""


BIBTEXING = "Oren Patashnik, BibTeXing (1988)"
BIBLATEX = "biblatex manual"


def shown(text: str) -> str:
    """A value as a message quotes it: what is long is cut."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


_LONGEST = 60
