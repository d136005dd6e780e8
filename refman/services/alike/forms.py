"""How two printed names stand to each other."""

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from refman.bibtex import latex
from refman.model import names
from refman.store.derive import fold

_SPELT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "Ä": "Ae", "Ö": "Oe",
     "Ü": "Ue", "Ø": "Oe", "Å": "Aa", "ð": "d", "ł": "l", "Ł": "L", "ß": "ss"}
)  # fmt: skip
"""Letters that are written out where a keyboard lacks them."""
_INITIALS = 3
"""So many capitals in a row are initials, WJ, where the family name is not in capitals too."""
_KEPT = 1 << 14


class Relation(Enum):
    """In what two names differ."""

    SAME = "the same but for accents, hyphens or spelling"
    TURNED = "family name and given name exchanged"
    MIDDLE = "one has a middle name that the other lacks"
    SHORT = "one is short for the other"
    JUNIOR = "one has a Jr or a number that the other lacks"


class Form(NamedTuple):
    """A name as compared, all folded.

    Args:
        families: the family name in all its spellings, with and without particles.
        given: the words of the given name; an initial is one letter.
        junior: what tells a son from his father, `jr` or `iii`; "" for nothing.
    """

    families: frozenset[str]
    given: tuple[str, ...]
    junior: str

    @property
    def blocks(self) -> set[str]:
        """What it has in common with every name that may mean the same person."""
        found = (
            {f"{family} {self.given[0][0]}" for family in self.families} if self.given else set()
        )
        if len(self.given) == 1 and len(self.given[0]) > 1:
            found |= {" ".join(sorted((family, self.given[0]))) + "~" for family in self.families}
        return found


@lru_cache(maxsize=_KEPT)
def form(bibtex: str) -> Form:
    """The form of a name as BibTeX has it, `Luo, Weijian`."""
    given, von, family, junior = (latex.plain(part) for part in names.parse(bibtex))
    capitals = not family.isupper()
    words = [letter for word in given.split() for letter in _parted(word, apart=capitals)]
    spelt = {
        _joined(text)
        for name in (family, f"{von} {family}")
        for text in (name, name.translate(_SPELT))
    }
    return Form(frozenset(spelt - {""}), tuple(" ".join(map(fold, words)).split()), fold(junior))


def relation(one: Form, other: Form) -> Relation | None:
    """In what they differ, where they may mean the same person; None where they cannot."""
    found = _relation(one, other)
    if one.junior == other.junior or found is None:
        return found
    return Relation.JUNIOR if not one.junior or not other.junior else None


def _relation(one: Form, other: Form) -> Relation | None:
    if not one.given or not other.given:
        return None
    if one.families & other.families:
        return _of_given(one.given, other.given)
    turned = "".join(one.given) in other.families and "".join(other.given) in one.families
    return Relation.TURNED if turned else None


def _of_given(one: tuple[str, ...], other: tuple[str, ...]) -> Relation | None:
    if "".join(one) == "".join(other):
        return Relation.SAME
    short, long = sorted((one, other), key=len)
    if not _fits(short[0], long[0]):
        return _abbreviated(one, other)
    rest = iter(long[1:])
    if not all(any(_fits(word, candidate) for candidate in rest) for word in short[1:]):
        return None
    whole = short[0] == long[0] and len(short[0]) > 1
    return Relation.MIDDLE if whole else Relation.SHORT


def _abbreviated(one: tuple[str, ...], other: tuple[str, ...]) -> Relation | None:
    """`J.-W.` for `Jianwei`, `Jian Wei` begun otherwise than written."""
    for letters, words in ((one, other), (other, one)):
        if len(letters) > 1 and all(len(word) == 1 for word in letters) and len(words) == 1:
            rest = iter(words[0][1:])
            if words[0][0] == letters[0] and all(letter in rest for letter in letters[1:]):
                return Relation.SHORT
    return None


def _fits(one: str, other: str) -> bool:
    if one == other:
        return True
    return 1 in (len(one), len(other)) and one[0] == other[0]


def _parted(word: str, *, apart: bool) -> list[str]:
    letters = [part for part in word.replace("-", " ").replace(".", " ").split() if part]
    if apart and len(letters) == 1 and 1 < len(word) <= _INITIALS and word.isupper():
        return list(word)
    return [word]


def _joined(text: str) -> str:
    return fold(text).replace(" ", "")
