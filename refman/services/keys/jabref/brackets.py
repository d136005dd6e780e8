"""Takes a pattern in JabRef's syntax apart: text, `[marker:modifier:…]`, and where each stands.

In brackets a colon parts, but not within parentheses or quotes; `\\` takes the next character
as it is. Parentheses hold a text for when there is nothing else, and that may hold brackets.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from refman.services.keys.fault import KeyPatternError


class Piece(NamedTuple):
    """A part of a pattern, and the index of its first character in the whole pattern."""

    text: str
    at: int
    bracketed: bool = False


def pieces(pattern: str, at: int = 0) -> Iterator[Piece]:
    """Texts and the insides of brackets, in order.

    Args:
        at: where `pattern` stands in the whole pattern.

    Raises:
        KeyPatternError: a bracket has no partner.
    """
    index = 0
    while index < len(pattern):
        char = pattern[index]
        if char == "]":
            raise _alone("]", at + index)
        if char == "[":
            end = _closing(pattern, index, at)
            yield Piece(pattern[index + 1 : end], at + index + 1, bracketed=True)
            index = end + 1
        elif char == "\\" and index + 1 < len(pattern):
            yield Piece(pattern[index + 1], at + index + 1)
            index += 2
        else:
            yield Piece(char, at + index)
            index += 1


def parts(inside: Piece) -> list[Piece]:
    """The marker and its modifiers."""
    cuts = [-1, *_colons(inside.text), len(inside.text)]
    return [
        Piece(inside.text[before + 1 : cut], inside.at + before + 1)
        for before, cut in pairwise(cuts)
    ]


def _colons(text: str) -> Iterator[int]:
    depth = 0
    for index, char in _unquoted(text):
        depth = max(0, depth + (char == "(") - (char == ")"))
        if char == ":" and not depth:
            yield index


def _closing(pattern: str, start: int, at: int) -> int:
    depth = 0
    for index, char in _unquoted(pattern, start):
        depth += (char == "[") - (char == "]")
        if not depth:
            return index
    raise _alone("[", at + start)


def _unquoted(text: str, start: int = 0) -> Iterator[tuple[int, str]]:
    """The characters that mean something: not escaped, not within quotes."""
    quoted, index = False, start
    while index < len(text):
        char = text[index]
        if char == "\\":
            index += 1
        elif char == '"':
            quoted = not quoted
        elif not quoted:
            yield index, char
        index += 1


def _alone(bracket: str, position: int) -> KeyPatternError:
    return KeyPatternError(
        f"“{bracket}” has no partner", position, "Write each marker as “[auth]”."
    )
