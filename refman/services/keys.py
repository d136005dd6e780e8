"""Citation keys, made from a pattern in JabRef's bracket syntax.

`[auth:lower][year][veryshorttitle:lower]` gives `huang2023iterative`. Markers and modifiers
are JabRef's (its manual, “Customize the citation key generator”). Keys are ASCII letters and
digits, and what the pattern itself puts between them.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import count

from refman.bibtex.latex import plain
from refman.bibtex.words import significant
from refman.model import dates, names
from refman.model.entry import Entry
from refman.model.errors import RefmanError

DEFAULT = "[auth:lower][year][veryshorttitle:lower]"
"""First author's family name, year, first significant word of the title."""

_WORDS_FOR_NAME = 3
_PART = re.compile(r"\[(?P<marker>[^\[\]]*)\]|(?P<literal>[^\[\]]+)|(?P<stray>[\[\]])")
_SAFE = re.compile(r"[A-Za-z0-9_:.+/-]+")
_UNSAFE = re.compile(r"[^A-Za-z0-9]+")
_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ẞ": "SS",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "Ð": "D",
        "ł": "l",
        "Ł": "L",
        "æ": "ae",
        "Æ": "AE",
        "œ": "oe",
        "Œ": "OE",
        "þ": "th",
        "Þ": "Th",
        "ı": "i",
        "ħ": "h",
        "ŋ": "ng",
    }
)


class KeyPatternError(RefmanError):
    """A pattern for citation keys cannot be read."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the markers draw on: plain text, ASCII letters and digits only."""

    name: str
    year: str
    words: tuple[str, ...]
    kind: str


def make(entry: Entry, pattern: str = DEFAULT) -> str:
    """The citation key that `pattern` gives for an entry; never empty, not yet unique.

    Without a first author whose name has ASCII letters, the first three significant words of
    the title stand for the name, and the markers for the title, which would repeat them, give
    nothing; without a title the entry type stands there. A missing year is left out.

    Raises:
        KeyPatternError: the pattern has an unknown marker or modifier, a bracket without its
            partner, or a character that cannot be in a key.
    """
    facts = _facts(entry)
    return "".join(part(facts) for part in _compiled(pattern)) or facts.kind


def unique(key: str, taken: Callable[[str], bool]) -> str:
    """`key`, or the first of `keya`, `keyb`, … `keyz`, `keyaa`, … that is free.

    Args:
        taken: whether a key is in use; it is asked with `str.casefold` applied.
    """
    candidates = (key + _letters(number) for number in count())
    return next(found for found in candidates if not taken(found.casefold()))


def fold(text: str) -> str:
    """ASCII letters and digits of a plain text: `Schrödinger` `Schrodinger`, `μP` `muP`."""
    text = "".join(map(_spelled, text)).translate(_LETTERS)
    return _UNSAFE.sub("", unicodedata.normalize("NFKD", text))


def _spelled(char: str) -> str:
    """A Greek letter by its name; an accented one keeps its base only."""
    if "Ͱ" <= char <= "Ͽ" or char == "µ":
        words = unicodedata.name(char, "").replace("MICRO SIGN", "LETTER MU").split()
        return words[words.index("LETTER") + 1].lower() if "LETTER" in words else ""
    return char


def _letters(number: int) -> str:
    """0 nothing, 1 `a`, 26 `z`, 27 `aa`."""
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("a") + letter) + letters
    return letters


def _facts(entry: Entry) -> _Facts:
    people = names.people(entry.fields.get("author") or entry.fields.get("editor") or "")
    words = [fold(word) for word in significant(plain(entry.fields.get("title", "")))]
    words = [word for word in words if word]
    kind = fold(entry.kind) or "entry"
    name = fold(plain(people[0].surname)) if people else ""
    if not name:
        name, words = "".join(words[:_WORDS_FOR_NAME]) or kind, []
    return _Facts(name, dates.of_fields(entry.fields)[:4], tuple(words), kind)


_MARKERS: dict[str, Callable[[_Facts], str]] = {
    "auth": lambda facts: facts.name,
    "year": lambda facts: facts.year,
    "shortyear": lambda facts: facts.year[-2:],
    "title": lambda facts: "".join(word[:1].upper() + word[1:] for word in facts.words),
    "shorttitle": lambda facts: "".join(facts.words[:3]),
    "veryshorttitle": lambda facts: "".join(facts.words[:1]),
    "entrytype": lambda facts: facts.kind,
}
_MODIFIERS: dict[str, Callable[[str], str]] = {
    "lower": str.lower,
    "upper": str.upper,
    "capitalize": str.capitalize,
}
_TRUNCATE = re.compile(r"truncate(\d{1,3})")


@cache
def _compiled(pattern: str) -> tuple[Callable[[_Facts], str], ...]:
    return tuple(_part(match) for match in _PART.finditer(pattern))


def _part(match: re.Match[str]) -> Callable[[_Facts], str]:
    if match["stray"]:
        raise KeyPatternError(
            f"The key pattern has a “{match['stray']}” without its partner at character "
            f"{match.start() + 1}. Write each marker as “[auth]”."
        )
    if match["literal"] is None:
        return _marker(match["marker"])
    literal = match["literal"]
    if not _SAFE.fullmatch(literal):
        raise KeyPatternError(
            f"“{literal}” in the key pattern cannot be part of a citation key. "
            "Use ASCII letters, digits and _ : . + / -"
        )
    return lambda _: literal


def _marker(text: str) -> Callable[[_Facts], str]:
    marker, *modifiers = text.split(":")
    if marker not in _MARKERS:
        known = ", ".join(_MARKERS)
        raise KeyPatternError(f"The key pattern has no marker “[{marker}]”. It knows {known}.")
    draw, changes = _MARKERS[marker], [_modifier(name) for name in modifiers]

    def value(facts: _Facts) -> str:
        result = draw(facts)
        for change in changes:
            result = change(result)
        return result

    return value


def _modifier(name: str) -> Callable[[str], str]:
    if match := _TRUNCATE.fullmatch(name):
        length = int(match[1])
        return lambda text: text[:length]
    if name not in _MODIFIERS:
        known = ", ".join([*_MODIFIERS, "truncate5"])
        raise KeyPatternError(f"The key pattern has no modifier “:{name}”. It knows {known}.")
    return _MODIFIERS[name]
