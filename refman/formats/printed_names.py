"""Lists of names as pages print them: `Shuchen Xue, Tianyu Xie et al. · pku`."""

import re
from dataclasses import dataclass

_ET_AL = re.compile(r",?\s+et al\.?$")
_PARTICLES = frozenset(
    ("af", "al", "av", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du")
) | {"e", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu", "zur"}
_WORD = re.compile(
    r"[\"'(]?[^\W\d_][^\W_\u0300-\u036f]*(?:[-'’‐.·`\u0300-\u036f]+[^\W_\u0300-\u036f]*)*[\")]?"
)
_LONGEST = 80
_MOST_WORDS = 6


@dataclass(frozen=True, slots=True)
class NameList:
    """A printed list taken apart.

    Args:
        text: the list itself, without "et al." and without the mark behind it.
        truncated: whether "et al." ended it.
        affiliation: the mark behind it, None without one.
    """

    text: str
    truncated: bool
    affiliation: str | None

    @property
    def names(self) -> tuple[str, ...]:
        """What stands between the commas, in order."""
        return tuple(part for part in map(str.strip, self.text.split(",")) if part)

    @property
    def plausible(self) -> bool:
        """Whether each part has the shape of a name, or is short where "et al." ends the list."""
        if self.truncated:
            return all(len(name) <= _LONGEST for name in self.names)
        return bool(self.names) and all(map(is_name, self.names))


def read(text: str) -> NameList:
    """A list taken apart, whatever stands in it."""
    listed, dot, affiliation = text.rpartition(" · ")
    if not dot:
        listed, affiliation = text, ""
    whole = listed.rstrip()
    listed = whole[:-12] + _ET_AL.sub("", whole[-12:])
    return NameList(listed, listed != whole, affiliation.strip() or None)


def is_name(text: str) -> bool:
    """Whether a text has the shape of a person's or a group's name: a few capitalised words."""
    words = text.split(" ") if len(text) <= _LONGEST else []
    capitalised = [word for word in words if word not in _PARTICLES]
    return len(words) <= _MOST_WORDS and bool(capitalised) and all(map(_is_part, capitalised))


def _is_part(word: str) -> bool:
    return bool(_WORD.fullmatch(word)) and not word.lstrip("\"'(")[:1].islower()
