"""Names of people as BibTeX splits them: given, von, family, Jr.

Source: Oren Patashnik, BibTeXing (1988), section 4, and the behaviour of bibtex 0.99d.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

OTHERS = "others"
"""The last name of a list that is known to go on."""


class Name(NamedTuple):
    """The four parts of a name, each BibTeX text; "" where a part is missing."""

    given: str
    von: str
    family: str
    jr: str = ""

    @property
    def display(self) -> str:
        """`Ludwig van Beethoven`, `Donald Knuth, Jr.`"""
        name = " ".join(part for part in (self.given, self.von, self.family) if part)
        return f"{name}, {self.jr}" if self.jr else name

    @property
    def surname(self) -> str:
        """`van Beethoven`"""
        return f"{self.von} {self.family}" if self.von else self.family

    @property
    def bibtex(self) -> str:
        """`van Beethoven, Ludwig`; a name without a given part stands alone."""
        if not self.given and not self.jr:
            return self.surname
        return ", ".join(part for part in (self.surname, self.jr, self.given) if part)


def split_list(text: str) -> list[str]:
    """The names of an `author` field, `others` among them; `and` counts outside braces only."""
    return [name for name in (" ".join(words) for words in _between_ands(text)) if name]


def people(text: str) -> list[Name]:
    """The names of an `author` field in order, without `others`."""
    return [parse(name) for name in split_list(text) if name.lower() != OTHERS]


def parse(text: str) -> Name:
    """One name, written `First von Last`, `von Last, First` or `von Last, Jr, First`."""
    parts = [_words(part) for part in _outside_braces(text, ",")]
    if len(parts) == 1:
        return _first_von_last(parts[0])
    von, family = _von_last(parts[0])
    jr = " ".join(parts[1]) if len(parts) > 2 else ""
    given = parts[1] if len(parts) == 2 else [word for part in parts[2:] for word in part]
    return Name(" ".join(given), von, family, jr)


def of_display(text: str) -> Name:
    """A name printed `Hsiang-Wei Huang`, as the page wrote it."""
    return parse(text.replace(",", " "))


def _between_ands(text: str) -> Iterator[list[str]]:
    words: list[str] = []
    for word in _words(text):
        if word.lower() == "and":
            yield words
            words = []
        else:
            words.append(word)
    yield words


def _words(text: str) -> list[str]:
    return [word for word in _outside_braces(text, " \t\r\n~") if word]


def _outside_braces(text: str, separators: str) -> list[str]:
    if "{" not in text:
        return _one_of(separators).split(text)
    parts, start, depth = [], 0, 0
    for sign in _one_of(separators + "{}").finditer(text):
        if sign[0] in "{}":
            depth += 1 if sign[0] == "{" else -1
        elif depth <= 0:
            parts.append(text[start : sign.start()])
            start = sign.end()
    return [*parts, text[start:]]


@cache
def _one_of(characters: str) -> re.Pattern[str]:
    return re.compile(f"[{characters}]")


def _first_von_last(words: list[str]) -> Name:
    lower = [index for index, word in enumerate(words[:-1]) if _is_von(word)]
    if not lower:
        return Name(" ".join(words[:-1]), "", " ".join(words[-1:]))
    first, last = lower[0], lower[-1] + 1
    return Name(" ".join(words[:first]), " ".join(words[first:last]), " ".join(words[last:]))


def _von_last(words: list[str]) -> tuple[str, str]:
    lower = [index for index, word in enumerate(words[:-1]) if _is_von(word)]
    end = lower[-1] + 1 if lower else 0
    return " ".join(words[:end]), " ".join(words[end:])


def _is_von(word: str) -> bool:
    """Whether a word begins in lower case, a brace that holds a TeX command looked into."""
    if word.startswith("{") and not word.startswith("{\\"):
        return False
    letters = re.sub(r"\\(?!(?:O|L|AA|AE|OE)(?![A-Za-z]))(?:[A-Za-z]+|.)", "", word)
    letter = next((char for char in letters if char.isalpha()), "")
    return letter.islower()
