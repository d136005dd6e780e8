"""BibTeX text taken apart for colouring: every character gets the part it plays.

For showing only: text that is no BibTeX is coloured somehow, and nothing of it is lost.
"""

import re
from collections.abc import Generator
from itertools import groupby
from typing import Literal, cast

Role = Literal["type", "key", "field", "value", "brace", "number", "string"]
"""`number` is for TeX commands and mathematics too; `string` is the name of a macro (`jun`)."""

Span = tuple[str, Role]
_Pieces = Generator[Span, None, int]
"""Yields pieces and returns the position behind the last."""

_OUTSIDE = re.compile(r"(?P<type>@\s*\w+)(?P<open>\s*[{(])(?P<key>[^,\s{}()=]*)|(?P<value>[^@]+|@)")
_ENTRY = re.compile(
    r"(?P<field>[^\W\d][\w:.+/-]*)(?=\s*=)|(?P<number>\d+)(?![\w-])|(?P<string>[\w:.+/-]+)"
    r"|(?P<open>[{\"])|(?P<close>[})])|(?P<brace>[^\w:.+/{}\")-]+|.)",
    re.DOTALL,
)
_VALUE = re.compile(
    r"(?P<number>\$(?:\\.|[^$\\{}]|\{[^${}]*\})*\$|\\(?:[A-Za-z]+|.))"
    r"|(?P<brace>[{}])|(?P<quote>\")|(?P<value>[^\\${}\"]+|.)",
    re.DOTALL,
)


def spans(text: str) -> list[Span]:
    """Pieces of `text` in order, which join back to it, neighbours of one role joined."""
    groups = groupby(_document(text), key=lambda piece: piece[1])
    return [("".join(piece for piece, _ in pieces), role) for role, pieces in groups]


def _document(text: str) -> _Pieces:
    position = 0
    while match := _OUTSIDE.match(text, position):
        position = match.end()
        if match["value"]:
            yield match["value"], "value"
        else:
            yield match["type"], "type"
            yield match["open"], "brace"
            yield match["key"], "key"
            position = yield from _entry(text, position)
    return position


def _entry(text: str, position: int) -> _Pieces:
    while match := _ENTRY.match(text, position):
        position = match.end()
        kind = match.lastgroup
        if kind == "close":
            yield match[0], "brace"
            return position
        if kind == "open":
            yield match[0], "brace"
            position = yield from _value(text, position, quoted=match[0] == '"')
        else:
            yield match[0], cast(Role, kind)
    return position


def _value(text: str, position: int, *, quoted: bool) -> _Pieces:
    depth = 0 if quoted else 1
    while match := _VALUE.match(text, position):
        position = match.end()
        kind = match.lastgroup
        ends = kind == "quote" and quoted and depth == 0
        if kind == "brace":
            depth += 1 if match[0] == "{" else -1
            ends = depth == 0 and not quoted
        is_value = kind == "quote" and not ends
        yield match[0], "value" if is_value else cast(Role, "brace" if ends else kind)
        if ends:
            break
    return position
