"""Values as they are typed: `{…}`, `"…"`, `2023`, `jun`, `jan # "~1"`; by BibTeX's rules.

BibTeX counts every brace, `\\{` too, and a quotation mark within braces is text (BibTeXing, 1988,
sections 2 and 4). Everything here is linear in the length of the text.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import Literal, NamedTuple

from refman.bibtex.escape import balanced, escape

SPACE = r"[ \t\r\n\f\v]"
"""White space to BibTeX, and the form feed; a no-break space is a character of the text."""

NAME = r"[^\x00-\x20\"#%'(),={}@]"
"""A character of a name: what `id_class` of bibtex.web calls legal, without the `@`, which begins
the next entry far more often than it stands in a name."""

MONTHS = {month: month for month in "jan feb mar apr may jun jul aug sep oct nov dec".split()}
"""The macros that every style defines; their text is the style's own."""


def _nested(outside: str, depth: int) -> str:
    inner = r"[^{}]*+" if depth == 1 else _nested(r"[^{}]*+", depth - 1)
    return rf"{outside}(?>\{{{inner}\}}{outside})*+"


# most values nest no deeper; the others are counted brace by brace
BRACED = rf"\{{{_nested('[^{}]*+', 2)}\}}"
QUOTED = f'"{_nested(r"""[^"{}]*+""", 2)}"'

LONGEST = 20_000
"""Characters that macros may add to one value: as many as BibTeX lets a style keep in a string
(web2c's GLOB_STR_SIZE). What is typed out may be of any length."""

_BRACED = re.compile(BRACED)
_QUOTED = re.compile(QUOTED)
_BARE = re.compile(rf"{NAME}++")
_BRACES = re.compile(r"\{+|\}+")
_MARKS = re.compile(r'\{+|\}+|"')
_HALF_QUOTED = re.compile(rf'"[^"]*+"(?={SPACE}*+(?:[,)}}#]|\Z))')
_ENDS = re.compile("[{})]")
_BLANK = re.compile(rf"(?>{SPACE}++|%[^\r\n]*+)*+")
_SPACES = re.compile(f"{SPACE}+")
_MONTH = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(MONTHS)})(?![A-Za-z])")

Kind = Literal["braced", "quoted", "number", "macro"]


class Piece(NamedTuple):
    """One of the parts that `#` joins; `text` is without its delimiters."""

    kind: Kind
    text: str


class Unreadable(Exception):
    """No value, entry or command can be read.

    Args:
        at: as far as the text was looked at.
        reason: one sentence for the user.
    """

    def __init__(self, at: int, reason: str) -> None:
        super().__init__(reason)
        self.at = at
        self.reason = reason


def piece_end(text: str, at: int, stop: int) -> int:
    """Behind the piece that begins at `at`; `at` itself when none does.

    Raises:
        Unreadable: its delimiter is never closed before `stop`.
    """
    sign = text[at : at + 1] if at < stop else ""
    if sign == "{":
        found = _BRACED.match(text, at, stop)
        return found.end() if found else closing_brace(text, at, stop)
    if sign == '"':
        found = _QUOTED.match(text, at, stop)
        return found.end() if found else _closing_quote(text, at, stop)
    found = _BARE.match(text, at, stop)
    return found.end() if found else at


def closing_brace(text: str, at: int, stop: int) -> int:
    """Behind the brace that closes the one at `at`.

    Raises:
        Unreadable: none does before `stop`.
    """
    depth = 0
    for run in _BRACES.finditer(text, at, stop):
        length = run.end() - run.start()
        depth += length if run[0][0] == "{" else -length
        if depth <= 0:
            return run.end() + depth
    raise Unreadable(stop, "An opening brace is never closed.")


def closing_parenthesis(text: str, at: int, stop: int) -> int:
    """Behind the first `)` from `at` on that stands outside braces.

    Raises:
        Unreadable: there is none before `stop`, or a brace is closed that was not opened.
    """
    depth = 0
    for sign in _ENDS.finditer(text, at, stop):
        if sign[0] == ")" and depth == 0:
            return sign.end()
        depth += (sign[0] == "{") - (sign[0] == "}")
        if depth < 0:
            raise Unreadable(sign.end(), "A brace is closed that was not opened.")
    raise Unreadable(stop, "An opening parenthesis is never closed.")


def _closing_quote(text: str, at: int, stop: int) -> int:
    depth = 0
    for mark in _MARKS.finditer(text, at + 1, stop):
        length = mark.end() - mark.start()
        if mark[0] != '"':
            depth += length if mark[0][0] == "{" else -length
        elif depth == 0:
            return mark.end()
        if depth < 0:
            raise Unreadable(mark.end(), "A brace is closed within quotation marks.")
    raise Unreadable(stop, "A quotation mark is never closed.")


def half_quoted_end(text: str, at: int, stop: int) -> int | None:
    """Behind a quoted value with half a brace in it, which BibTeX reads past: the next
    quotation mark that a comma, a `#` or the end follows."""
    found = _HALF_QUOTED.match(text, at, stop)
    return found.end() if found else None


def pieces(source: str) -> Iterator[Piece]:
    """The parts of a value's source, which is one that the scanner found."""
    at, stop = 0, len(source)
    while at < stop:
        end = _whole_end(source, at, stop)
        if end > at:
            yield _piece(source[at:end])
        found = _BLANK.match(source, max(end, at + 1))
        assert found
        at = found.end()


def _whole_end(source: str, at: int, stop: int) -> int:
    try:
        return piece_end(source, at, stop)
    except Unreadable:
        return half_quoted_end(source, at, stop) or stop


def _piece(source: str) -> Piece:
    if source[0] == "{":
        return Piece("braced", source[1:-1])
    if source[0] == '"':
        return Piece("quoted", source[1:-1])
    return Piece("number" if source[0].isdigit() else "macro", source)


def macros_of(source: str) -> list[str]:
    """The macros that a value names, in order, as typed."""
    if source[:1] in ("{", '"') and "#" not in source:
        return []
    return [piece.text for piece in pieces(source) if piece.kind == "macro"]


def unresolved(source: str, macros: Mapping[str, str]) -> list[str]:
    """The macros of a value that neither the file nor every style defines."""
    return [
        name
        for name in macros_of(source)
        if name.lower() not in macros and name.lower() not in MONTHS
    ]


def expand(source: str, macros: Mapping[str, str]) -> str:
    """BibTeX text of a value: without delimiters, macros expanded, white space folded.

    Args:
        source: the source of the value, or "".
        macros: texts by name in lower case; any other name, a month's among them, stays as it
            is, so that a macro of another file is not lost. All of them stay when the text would
            be too long (`overlong`).
    """
    if source[:1] == "{" and "#" not in source:
        return _folded(source[1:-1]).strip(" ")
    value = macro_text(source, {} if overlong(source, macros) else macros).strip(" ")
    return value if balanced(value) else escape(value)


def field_text(name: str, source: str, macros: Mapping[str, str]) -> str:
    """`expand`, of a field; in `month` a bare `jan` is the macro, and what is typed as a text has
    braces: `{jan}` prints “jan” where `jan` prints “January”.

    Args:
        name: of the field, in whatever case.
    """
    text = expand(source, macros)
    if name.lower() != "month" or "{" in text:
        return text
    if source[:1] in ("{", '"') and "#" not in source:
        return _MONTH.sub(r"{\g<0>}", text)
    return text.lower() if source.lower() in MONTHS.keys() - macros.keys() else text


def macro_text(source: str, macros: Mapping[str, str]) -> str:
    """The text that a value has as that of a macro: a space at either end joins words there."""
    if source[:1] in ("{", '"') and "#" not in source:
        return _folded(source[1:-1])
    if source.isalnum():
        return macros.get(source.lower(), source)
    return _folded("".join(_expanded(piece, macros) for piece in pieces(source)))


def overlong(source: str, macros: Mapping[str, str]) -> bool:
    """Whether macros would make a value longer than `LONGEST`, as twenty lines that double do."""
    if not macros or (source[:1] in ("{", '"') and "#" not in source):
        return False
    added = (len(macros.get(name.lower(), "")) for name in macros_of(source))
    return any(length > LONGEST for length in accumulate(added))


def _folded(text: str) -> str:
    """White space as BibTeX folds it: a run is one space; most values have nothing to fold."""
    if (
        "  " in text or "\n" in text or "\t" in text
        or "\r" in text or "\f" in text or "\v" in text
    ):  # fmt: skip
        return _SPACES.sub(" ", text)
    return text


def _expanded(piece: Piece, macros: Mapping[str, str]) -> str:
    return macros.get(piece.text.lower(), piece.text) if piece.kind == "macro" else piece.text
