"""How near two titles are to being one, slips of the keyboard and lost subtitles included."""

import re
from collections import Counter
from enum import Enum
from typing import NamedTuple

from rapidfuzz.distance import OSA, Levenshtein

_ROMAN = re.compile(r"(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})")
_DIGITS = re.compile(r"\d+")
_OF_OTHERS = frozenset(
    "addendum comment comments corrigendum correction corrections discussion errata erratum reply"
    " rejoinder response retraction retracted review supplement supplementary preface foreword"
    " introduction".split()
)
"""Words by which, at either end, a paper is told from the one that it speaks of."""
_PARTS = frozenset("band chapter no number part teil tome vol volume".split())
_SMALL = frozenset(
    "a an and are as at by de der des die das du el en et for from im in into is la le les of on or"
    " the to und via von with zu zur".split()
)
_NEGATIONS = ("un", "non", "in", "im", "ir", "dis", "a", "anti", "semi", "self", "multi", "sub")
_LONG = 7
"""Letters of a word in which two slips are likelier than another word."""


class Near(Enum):
    """How two titles stand to each other."""

    SAME = "the same title"
    TYPED = "the same title but for the typing"
    SHORTER = "one title is the beginning of the other"
    WORDS = "nearly the same title"
    OTHER = "other titles"


class Kinship(NamedTuple):
    """How near, and how alike from 0 to 1."""

    near: Near
    ratio: float


def kinship(one: str, other: str) -> Kinship | None:
    """How two folded titles stand to each other; None when they name parts, numbers or years of
    their own, or one speaks of the other."""
    ours, theirs = one.split(), other.split()
    if one == other:
        return Kinship(Near.SAME, 1.0)
    if _speaks_of(ours) != _speaks_of(theirs):
        return None
    ratio = Levenshtein.normalized_similarity(one, other)
    if one.replace(" ", "") == other.replace(" ", ""):
        return Kinship(Near.TYPED, ratio)
    shorter, longer = sorted((ours, theirs), key=len)
    if _begins(shorter, longer):
        return None if _names_a_part(longer[len(shorter) :]) else Kinship(Near.SHORTER, ratio)
    if _numbers(ours) != _numbers(theirs):
        return None
    swapped, alone = _differing(ours, theirs)
    if all(_typed(*pair) for pair in swapped):
        if not alone:
            return Kinship(Near.TYPED, ratio)
        if len(alone) <= 2 and 4 * len(alone) <= len(longer):
            return Kinship(Near.WORDS, ratio)
    return Kinship(Near.OTHER, ratio)


def _speaks_of(words: list[str]) -> set[str]:
    return {*words[:2], *words[-1:]} & _OF_OTHERS


def _names_a_part(rest: list[str]) -> bool:
    """Whether what one title has behind the other begins with the number of a part."""
    first = rest[1] if rest[0] in _PARTS and len(rest) > 1 else rest[0]
    return first.isdigit() or bool(_ROMAN.fullmatch(first)) or len(first) == 1 == len(rest)


def _numbers(words: list[str]) -> Counter[str]:
    """What numbers a part: digits, also at letters (`qwen3`, `7tev`), Roman numerals, and single
    letters at the end."""
    found = Counter(number for word in words for number in _DIGITS.findall(word))
    found.update(w for w in words[1:] if w != "i" and _ROMAN.fullmatch(w))
    if len(words) > 2 and (words[-1] == "i" or len(words[-1]) == 1):
        found[words[-1]] += 1
    return found


def _differing(ours: list[str], theirs: list[str]) -> tuple[list[tuple[str, str]], list[str]]:
    """Stretches that stand for one another, and words that one side alone has; small words that
    come and go are nothing."""
    swapped: list[tuple[str, str]] = []
    alone: list[str] = []
    for code in Levenshtein.opcodes(ours, theirs):
        mine, yours = ours[code.src_start : code.src_end], theirs[code.dest_start : code.dest_end]
        if code.tag == "replace":
            swapped += zip(mine, yours, strict=True)
        elif code.tag != "equal":
            alone += [word for word in (*mine, *yours) if word not in _SMALL]
    return swapped, alone


def _typed(one: str, other: str) -> bool:
    """Whether two words are one, typed with a slip."""
    if one in _SMALL and other in _SMALL:
        return True
    shorter, longer = sorted((one, other), key=len)
    if _DIGITS.findall(one) != _DIGITS.findall(other):
        return False
    if len(shorter) < 4 or any(longer == begin + shorter for begin in _NEGATIONS):
        return False
    if longer in (f"{shorter}s", f"{shorter}es"):
        return True
    most = 2 if len(shorter) > _LONG else 1
    return OSA.distance(one, other, score_cutoff=most) <= most


def _begins(shorter: list[str], longer: list[str]) -> bool:
    """Whether the shorter title begins the longer one, in three words or more also with slips."""
    begin = longer[: len(shorter)]
    if not shorter or len(shorter) == len(longer) or begin == shorter:
        return bool(shorter) and len(shorter) < len(longer)
    return len(shorter) >= 3 and all(
        a == b or _typed(a, b) for a, b in zip(shorter, begin, strict=True)
    )
