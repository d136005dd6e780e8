"""Citation keys that LaTeX or BibTeX cannot take."""

import re
from collections.abc import Iterator

from refman.bibtex.checks.base import BIBTEXING, Check, Found, Paper, Setting
from refman.bibtex.render import citable

_BIBER_STOPS = re.compile(r"['()=]")
"""Signs that BibTeX takes and btparse, by which biber reads, does not."""


def _key(paper: Paper, setting: Setting) -> Iterator[Found]:
    key = paper.key
    if not key:
        yield Found("@key", "It has no citation key.", "error")
    elif citable(key, "typed") != key:
        yield Found("@key", f"\\cite cannot name “{key}”.", "error")
    elif setting.dialect == "biblatex" and (cut := _BIBER_STOPS.split(key, 1)[0]) != key:
        yield Found("@key", f"biber stops at a sign of “{key}” and takes “{cut}” for the key.",
                    "error")  # fmt: skip
    elif not key.isascii() and setting.dialect == "bibtex":
        yield Found("@key", f"BibTeX reads “{key}” byte by byte.", "hint")
    elif set(key) & set("&$^()[]'*;<>?!`|"):
        yield Found("@key", f"“{key}” has signs that some packages and editors stumble over.",
                    "hint")  # fmt: skip


CHECKS = (
    Check(
        "key",
        "Citation keys",
        "A key is a word without white space, comma, brace or any of \" # % ' \\ ~; letters"
        " beyond ASCII are read by biber, and byte by byte by BibTeX. biber’s parser ends a key at"
        " an apostrophe, a parenthesis or =, too, and drops the entry.",
        f"{BIBTEXING}, 4, point 1; biblatex manual, 2.4.3",
        _key,
        grades=("error", "hint"),
    ),
)
