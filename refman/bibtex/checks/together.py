"""Checks that look at several entries at once; `services.checking` runs them."""

from refman.bibtex.checks.base import BIBLATEX, BIBTEXING, Check

SYNTAX = Check(
    "syntax",
    "Syntax",
    "BibTeX drops the rest of an entry at the first thing that it does not expect, and says so in"
    " the .blg file alone.",
    f"{BIBTEXING}, 2; bibtex.web",
    grades=("error", "warning", "hint"),
)
MACRO = Check(
    "macro",
    "Undefined macros",
    "A value without braces names a macro (@string); one that nothing defines is empty.",
    f"{BIBTEXING}, 2 (@string)",
    grades=("error",),
)
CLASH = Check(
    "key-clash",
    "Keys that clash",
    "BibTeX takes keys that differ by capitals alone for one, and leaves out the second entry;"
    " biber leaves out the second of two with the same key, and of aliases (ids) those that stand"
    " for another entry.",
    f"{BIBTEXING}, 4, point 1; {BIBLATEX}, 2.4.3",
    grades=("error", "warning"),
)
LINK = Check(
    "entry-link",
    "Entries that are named",
    "What crossref, xref, xdata, related or entryset name must be an entry of the same files; for"
    " BibTeX it must stand behind the entry that names it.",
    f"{BIBTEXING}, 4, point 15; {BIBLATEX}, 2.4.1",
    grades=("error", "hint"),
)
DUPLICATE = Check(
    "duplicate",
    "Duplicates",
    "One paper under two keys is printed twice, with two numbers.",
    "ISO 690:2021, 4 (each resource is referred to once)",
)
PREPRINT = Check(
    "preprint",
    "Preprints that were published",
    "Publishers and readers want the published version of a paper to be cited where there is one.",
    "arXiv help, journal references; ISO 690:2021, 4",
    grades=("hint",),
)
VENUE = Check(
    "venue",
    "Venues in several ways",
    "A journal or publisher that is written in two ways looks like two in the bibliography.",
    "ISO 690:2021, 4.4 (uniform style)",
    grades=("hint",),
    mends="proposed",
)
ENCODING = Check(
    "encoding",
    "Files that are no UTF-8",
    "biber reads a .bib file as UTF-8 and gives up at the first byte that is none; BibTeX passes"
    " the bytes on, and LaTeX stops at them.",
    f"{BIBLATEX}, 2.4.3; LaTeX2e News, issue 28 (utf8 by default)",
    grades=("error", "warning"),
)
FILE = Check(
    "missing-file",
    "Files that are named",
    "The entry names a file of the paper, and there is none at that place, seen from the folder of"
    " the .bib file and from those that it names.",
    "JabRef’s integrity check",
    grades=("hint",),
)
UNCITED = Check(
    "missing-entry",
    "Cited and not there",
    "LaTeX prints a question mark for a key that no .bib file of the project has.",
    f"{BIBTEXING}, 2; {BIBLATEX}, 3.8",
    grades=("error",),
)

CHECKS = (SYNTAX, MACRO, CLASH, LINK, DUPLICATE, PREPRINT, VENUE, ENCODING, FILE, UNCITED)
