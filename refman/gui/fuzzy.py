"""Matches what was typed against names: letters in order, best where words begin. No Qt."""

import unicodedata
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


def begins(name: str, places: Sequence[int]) -> bool:
    """Whether each letter that was matched begins a word, or follows another."""
    starts = set(_starts(name))
    return all(place in starts or place - 1 in places for place in places)


def holding(text: str, names: Sequence[str]) -> list[Match]:
    """The names in which `text` stands in one piece: the whole name first, then those that begin
    with it, then those of which a word does, then the rest; all of them for ""."""
    piece = "".join(map(_folded, " ".join(text.split())))
    found = [(place, name) for name in names if (place := _place(piece, name)) is not None]
    found.sort(key=lambda one: (*_distance(piece, *one), one[1].casefold()))
    return [(name, tuple(range(place, place + len(piece)))) for place, name in found]


def _place(piece: str, name: str) -> int | None:
    """Where `piece` stands in `name`: where a word begins, if it does there."""
    folded = "".join(map(_folded, name))
    places = [place for place in range(len(name)) if folded.startswith(piece, place)]
    words = set(_starts(name))
    return next((place for place in places if place in words), places[0] if places else None)


def _distance(piece: str, place: int, name: str) -> tuple[bool, bool, bool]:
    return len(piece) < len(name), place > 0, place not in set(_starts(name))


def match(text: str, name: str) -> tuple[int, tuple[int, ...]] | None:
    """How well `name` holds the letters of `text` in order, and where; None when it does not.

    Work is the product of both lengths; each is cut at 100 characters.
    """
    letters = "".join(text.casefold().split())[:100]
    folded = "".join(map(_folded, name[:100]))
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


def _folded(one: str) -> str:
    """A letter without its case; always one letter, so that places stay what they are."""
    return one.casefold()[:1] or one


def _holds(folded: str, letters: str) -> bool:
    rest = iter(folded)
    return all(letter in rest for letter in letters)


def _starts(name: str) -> Iterable[int]:
    for place, one in enumerate(name):
        if one.isalnum() and (place == 0 or not name[place - 1].isalnum() or _is_word(one)):
            yield place


def _is_word(one: str) -> bool:
    """Whether a letter is of a script, as the Chinese one, that parts no words."""
    return unicodedata.category(one) == "Lo"
