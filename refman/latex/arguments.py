"""The arguments of a command, as they stand in a masked text.

White space and one line end may stand before each; a blank line ends a command, as it does for
TeX. What is longer than any argument is, or not closed, is none.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from refman.latex.masking import GAP

_LONGEST = 8_000
_BLANK = re.compile(r"[ \t\0]*+(?>(?:\r\n?|\n)[ \t\0]*+)?+(?![\r\n])")
_KEYS = re.compile(r"\{((?>[^{}\\]++|\\[A-Za-z@])*+)\}")
"""A command may stand there in the place of a key."""
_DEEPEST = 30
"""Braces within braces, of an argument."""
_PLAIN = re.compile(r"(?>[^\\{}\])>\r\n]++|\\.|(?>\r\n?|\n)(?![ \t\0]*+[\r\n]))*+", re.DOTALL)
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
_KEY = re.compile(r"[^,]+")
_MERGES = re.compile(r"[\s\0]*\*(?>\[[^][]*+\])*+[\s\0]*(?=[^\s\0])")
"""What natbib and REVTeX take before a key that goes with the one before: `\\cite{a,*[and]b}`."""
_ENDS = {"[": "]", "(": ")", "<": ">"}
_NONE = frozenset(["", "\r", "\n", "\\"])
"""What ends no argument, but the search for its end: too long, a blank line."""
_SPACES = f" \t\r\n{GAP}"


class Key(NamedTuple):
    """A key, and where it stands: also in which of the arguments that have keys, from 0."""

    name: str
    start: int
    end: int
    argument: int = 0


def keys(text: str, at: int, shape: str) -> list[Key]:
    """The keys that a command names whose arguments stand in `text` from `at`; see `commands`."""
    several, shape = shape.startswith("+"), shape.lstrip("+-")
    at = _behind_star(text, at)
    if several:
        at = _optional(text, _optional(text, at, "("), "(")
    found: list[Key] = []
    while (read := _once(text, at, shape)) is not None:
        new, at = read
        found += new
        if not several:
            break
    return found


def group(text: str, at: int, longest: int = _LONGEST) -> tuple[int, int] | None:
    """Where the text of the next argument in braces begins and ends; None when there is none."""
    begin = _blank(text, at)
    if not text.startswith("{", begin):
        return None
    if text.find("}", begin, begin + longest) < 0:  # far sooner told than by going there
        return None
    depth = 0
    for found in _BRACE.finditer(text, begin, begin + longest):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if not depth:
            return begin + 1, found.start()
        if depth > _DEEPEST:
            break
    return None


def options(text: str, at: int) -> tuple[list[str], int]:
    """The texts of the optional arguments that come next, and the place behind them."""
    found: list[str] = []
    while (behind := _optional(text, at, "[")) != at:
        begin = text.index("[", at) + 1
        found.append(text[begin : behind - 1].replace(GAP, ""))
        at = behind
    return found, at


def names(text: str, start: int, end: int, argument: int = 0) -> Iterator[Key]:
    """What stands between the commas of a list, without the white space around it."""
    for part in _KEY.finditer(text, start, end):
        whole = part[0]
        merges = _MERGES.match(whole)
        behind = merges.end() if merges else len(whole) - len(whole.lstrip(_SPACES))
        begin = part.start() + behind
        name = " ".join(whole[behind:].replace(GAP, "").split())
        if name and "#" not in name:  # an argument of a definition is no key
            last = part.end() - len(whole) + len(whole.rstrip(_SPACES))
            yield Key(name, begin, last, argument)


def _behind_star(text: str, at: int) -> int:
    star = _blank(text, at)
    return star + 1 if text.startswith("*", star) else at


def _once(text: str, at: int, shape: str) -> tuple[list[Key], int] | None:
    found: list[Key] = []
    argument = 0
    for kind in shape:
        if kind == "o":
            at = options(text, _optional(text, at, "<"))[1]
        elif kind == "d":
            begin, at = at, _optional(text, at, "[")
            if at > begin:
                found += names(text, text.index("[", begin) + 1, at - 1, argument)
            argument += 1
        elif kind == "m":
            skipped = group(text, at)
            if skipped is None:
                return None
            at = skipped[1] + 1
        else:
            list_ = _KEYS.match(text, _blank(text, at))
            if list_ is None:
                return None
            found += names(text, *list_.span(1), argument)
            argument, at = argument + 1, list_.end()
    return found, at


def _optional(text: str, at: int, sign: str) -> int:
    """Behind an argument in such brackets; `at` when there is none."""
    begin = _blank(text, at)
    if not text.startswith(sign, begin):
        return at
    return _closing(text, begin, _ENDS[sign]) or at


def _closing(text: str, at: int, sign: str) -> int | None:
    """Behind the sign that closes what opens at `at`; braces within hide it."""
    depth, end = 0, at + _LONGEST
    if text.find(sign, at, end) < 0:
        return None
    while 0 <= depth <= _DEEPEST:
        plain = _PLAIN.match(text, at + 1, end)
        at = plain.end() if plain else end
        mark = text[at : min(at + 1, end)]
        if mark == sign and not depth:
            return at + 1
        if mark in _NONE:
            return None
        depth += {"{": 1, "}": -1}.get(mark, 0)
    return None


def _blank(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at
