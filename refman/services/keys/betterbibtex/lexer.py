"""The words of a Better BibTeX formula: names, numbers, texts, regular expressions, signs."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from refman.services.keys.fault import KeyPatternError

_WORD = re.compile(
    r"""
    (?P<blank>\s+)
    | (?P<name>[A-Za-z_$][\w$]*)
    | (?P<number>\d{1,6}(?![\w.]))
    | (?P<text>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")
    | (?P<regex>/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\[\n])+/[a-z]*)
    | (?P<sign>\|\||&&|[-+|;().,=?:\[\]])
    """,
    re.VERBOSE | re.ASCII,
)
_ESCAPED = {"n": "\n", "t": "\t"}


class Word(NamedTuple):
    """One word, and the index of its first character; kind "end" is behind the last."""

    kind: str
    text: str
    at: int


def words(formula: str) -> Iterator[Word]:
    """The words of a formula, one of kind "end" the last.

    Raises:
        KeyPatternError: a character begins no word, or a text has no end.
    """
    index = 0
    while index < len(formula):
        match = _WORD.match(formula, index)
        if match is None:
            raise _strange(formula, index)
        if match.lastgroup != "blank":
            yield Word(str(match.lastgroup), match[0], index)
        index = match.end()
    yield Word("end", "", len(formula))


def unquoted(text: str) -> str:
    """What stands between the quotes, escapes resolved."""
    return re.sub(r"\\(.)", lambda match: _ESCAPED.get(match[1], match[1]), text[1:-1], flags=re.S)


def _strange(formula: str, index: int) -> KeyPatternError:
    char = formula[index]
    if char in "'\"/":
        return KeyPatternError(f"“{char}” has no partner", index)
    return KeyPatternError(
        f"“{char}” means nothing here",
        index,
        "A text stands in quotes, “auth + '_' + year”; in brackets it does not: “[auth]_[year]”.",
    )
