"""Makes a key the only one of its kind, as JabRef does: by a letter behind it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from itertools import count, islice


class Suffix(Enum):
    """When a letter is added, and which is the first (JabRef's `KeySuffix`)."""

    ALWAYS = "always"
    SECOND_WITH_A = "second with a"
    SECOND_WITH_B = "second with b"


def unique(key: str, taken: Callable[[str], bool], suffix: Suffix = Suffix.SECOND_WITH_A) -> str:
    """`key`, or the first of `keya`, `keyb`, … `keyz`, `keyaa`, … that is free.

    Args:
        taken: whether a key is in use; it is asked with `str.casefold` applied.
        suffix: `ALWAYS` has the letter behind the first as well, `SECOND_WITH_B` begins at `b`.
    """
    return next(found for found in _candidates(key, suffix) if not taken(found.casefold()))


def foreseen(keys: Iterable[str], before: Counter[str], suffix: Suffix) -> Iterator[str]:
    """What `unique` asks for, of keys that are given in turn, where nobody else has one of them.

    Args:
        before: how often each was given; those that are given now are added.
    """
    for key, number in Counter(keys).items():
        yield from islice(_candidates(key, suffix), before[key], before[key] + number)
        before[key] += number


def _candidates(key: str, suffix: Suffix) -> Iterator[str]:
    if suffix is not Suffix.ALWAYS:
        yield key
    start = 2 if suffix is Suffix.SECOND_WITH_B else 1
    yield from (key + _letters(number) for number in count(start))


def _letters(number: int) -> str:
    """1 `a`, 26 `z`, 27 `aa`."""
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("a") + letter) + letters
    return letters
