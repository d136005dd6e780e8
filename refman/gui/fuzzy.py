"""Matches what was typed against names: letters in order, best where words begin. No Qt."""

from collections.abc import Iterable, Sequence
from functools import cache

Match = tuple[str, tuple[int, ...]]
"""A name, and the places of its letters that were matched."""

_START, _FOLLOWS, _INSIDE = 8, 6, 1
"""What a matched letter is worth at a word's start, right after another, and elsewhere."""


def best(text: str, names: Sequence[str], limit: int = 50) -> list[Match]:
    """The names that hold the letters of `text` in order, the best first; all of them for ""."""
    if not text.strip():
        return [(name, ()) for name in names[:limit]]
    found = [(rating, name) for name in names if (rating := match(text, name))]
    found.sort(key=lambda one: (-one[0][0], len(one[1]), one[1].casefold()))
    return [(name, places) for (_, places), name in found[:limit]]


def match(text: str, name: str) -> tuple[int, tuple[int, ...]] | None:
    """How well `name` holds the letters of `text` in order, and where; None when it does not.

    Work is the product of both lengths; each is cut at 100 characters.
    """
    letters = "".join(text.casefold().split())[:100]
    folded = "".join(one.casefold()[:1] or one for one in name[:100])
    if not letters or not _holds(folded, letters):
        return None
    starts = frozenset(_starts(name[:100]))

    @cache
    def rate(letter: int, place: int, follows: bool) -> tuple[int, tuple[int, ...]] | None:
        if letter == len(letters):
            return 0, ()
        if place == len(folded):
            return None
        skipped = rate(letter, place + 1, False)
        if folded[place] != letters[letter]:
            return skipped
        rest = rate(letter + 1, place + 1, True)
        if rest is None:
            return skipped
        worth = _FOLLOWS if follows else _START if place in starts else _INSIDE
        taken = (rest[0] + worth, (place, *rest[1]))
        return taken if skipped is None or taken[0] >= skipped[0] else skipped

    return rate(0, 0, False)


def _holds(folded: str, letters: str) -> bool:
    rest = iter(folded)
    return all(letter in rest for letter in letters)


def _starts(name: str) -> Iterable[int]:
    for place, one in enumerate(name):
        if one.isalnum() and (place == 0 or not name[place - 1].isalnum()):
            yield place
