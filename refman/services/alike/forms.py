"""How two printed names stand to each other."""

from enum import Enum
from functools import lru_cache
from typing import NamedTuple, Self

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
        initials: where the family name may be initials, those of `Luo W.-J.`.
    """

    families: frozenset[str]
    given: tuple[str, ...]
    junior: str
    initials: tuple[str, ...] = ()

    @property
    def exchanged(self) -> Self | None:
        """The same read as a family name with initials behind it; None where it cannot be."""
        if not self.initials:
            return None
        return type(self)(frozenset(["".join(self.given)]), self.initials, self.junior)

    @property
    def first(self) -> str:
        """The beginning of the given name, wherever it stands."""
        return (self.initials or self.given)[0]

    @property
    def blocks(self) -> set[str]:
        """What it has in common with every name that may mean the same person."""
        if not self.given:
            return set()
        found = {f"{family} {self.given[0][0]}" for family in self.families}
        if all(len(word) > 1 for word in self.given):
            found |= {_either_way(family, given) for family, given in self.orders()}
        return found | (self.exchanged.blocks if self.exchanged else set())

    def orders(self) -> set[tuple[str, str]]:
        """Family and given name in one word each, as they are and where the first of all words is
        the family name, as in `Luo Wei Jian`."""
        first, rest = self.given[0], "".join(self.given[1:])
        own = {(family, "".join(self.given)) for family in self.families}
        return own | {(first, rest + family) for family in self.families}


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
    folded = tuple(" ".join(map(fold, words)).split())
    full = bool(folded) and all(len(word) > 1 for word in folded)
    return Form(
        frozenset(spelt - {""}), folded, fold(junior), _initials(family, given) if full else ()
    )


def _initials(family: str, given: str) -> tuple[str, ...]:
    """The letters of a family name that may be initials: `W.`, `W.-J.`, `WJ` behind no capitals."""
    letters = _parted(family, apart=not given.isupper())
    folded = tuple(" ".join(map(fold, letters)).split())
    return folded if all(len(one) == 1 for one in folded) else ()


def _either_way(one: str, other: str) -> str:
    return " ".join(sorted((one, other))) + "~"


def relation(one: Form, other: Form) -> Relation | None:
    """In what they differ, where they may mean the same person; None where they cannot."""
    found = _relation(one, other) or _exchanged(one, other) or _exchanged(other, one)
    if one.junior == other.junior or found is None:
        return found
    return Relation.JUNIOR if not one.junior or not other.junior else None


def _relation(one: Form, other: Form) -> Relation | None:
    if not one.given or not other.given:
        return None
    if one.families & other.families:
        return _of_given(one.given, other.given)
    ways = {_either_way(*way) for way in one.orders()} & {
        _either_way(*way) for way in other.orders()
    }
    return Relation.TURNED if ways else None


def _exchanged(one: Form, other: Form) -> Relation | None:
    """The same where one has initials in place of a family name."""
    found = _relation(one.exchanged, other) if one.exchanged else None
    return Relation.TURNED if found is Relation.SAME else found


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
