"""Whether two lists of authors are one list, as different hands write it."""

from enum import Enum
from typing import NamedTuple

from rapidfuzz.distance import OSA

from refman.bibtex import latex
from refman.model import names
from refman.model.entry import Entry
from refman.store.derive import fold


class Listed(NamedTuple):
    """The people of an entry: surname and given name each, folded; `cut`: the list goes on."""

    people: tuple[tuple[str, str], ...]
    cut: bool


class Agree(Enum):
    """How two lists stand to each other."""

    SAME = "the same authors"
    NEARLY = "nearly the same authors"
    UNKNOWN = ""
    APART = "other authors"


def listed(entry: Entry) -> Listed:
    """The authors of an entry, or where it has none its editors."""
    text = entry.fields.get("author") or entry.fields.get("editor", "")
    people = names.people(text)
    cut = text.rstrip().lower().endswith(" and others")
    return Listed(tuple(map(_folded, people)), cut)


def agreement(one: Listed, other: Listed) -> Agree:
    """How two lists stand to each other; a shorter one may have been cut."""
    if not one.people or not other.people:
        return Agree.UNKNOWN
    shorter, longer = sorted((one, other), key=lambda side: len(side.people))
    pairs = list(zip(shorter.people, longer.people, strict=False))
    in_place = sum(_one_person(*pair) for pair in pairs)
    whole = len(shorter.people) == len(longer.people) or shorter.cut
    if in_place == len(pairs):
        return Agree.SAME if whole else Agree.NEARLY
    anywhere = sum(any(_one_person(p, q) for q in longer.people) for p in shorter.people)
    if anywhere >= 2 and 3 * anywhere >= 2 * len(shorter.people):
        return Agree.NEARLY
    return Agree.APART


def one_person(one: names.Name, other: names.Name) -> bool:
    """Whether two names can be those of one person, however they are spelled."""
    return _one_person(_folded(one), _folded(other))


def _folded(name: names.Name) -> tuple[str, str]:
    return fold(latex.plain(name.surname)), fold(latex.plain(name.given))


def _one_person(one: tuple[str, str], other: tuple[str, str]) -> bool:
    (surname, given), (surname_, given_) = one, other
    if _same_surname(surname, surname_):
        return _same_given(given, given_)
    # given and family name in each other's place, as happens to Chinese and Hungarian names
    return bool(given and given_) and sorted(f"{surname} {given}".split()) == sorted(
        f"{surname_} {given_}".split()
    )


def _same_surname(one: str, other: str) -> bool:
    if one.replace(" ", "") == other.replace(" ", ""):
        return True
    if one.split()[-1:] == other.split()[-1:]:  # the particle went elsewhere
        return True
    long = min(len(one), len(other)) >= 5
    return long and OSA.distance(one, other, score_cutoff=1) <= 1


def _same_given(one: str, other: str) -> bool:
    """Whether two given names can be one person’s, each perhaps in initials or run together."""
    if not one or not other or one.replace(" ", "") == other.replace(" ", ""):
        return True
    first, first_ = one.split()[0], other.split()[0]
    if first.startswith(first_) or first_.startswith(first):
        return True
    if one[0] != other[0]:
        return False
    return min(len(first), len(first_)) >= 4 and OSA.distance(first, first_, score_cutoff=1) <= 1
