"""Which words of two texts differ."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

Pieces = list[tuple[str, bool]]
"""A text in stretches, and whether the other text is without them."""

_MUCH = 5000
"""Words up to which two texts are compared, without those that both begin and end with; to do so
takes some 30 ms."""
_WIDE = "\u3040-\u30ff\u3400-\u9fff"
"""Letters of scripts that put no space between words: each is compared by itself."""
_WORD = re.compile(rf"\s*(?:[{_WIDE}]|[^\s{_WIDE}]+)\s*|\s+")


def compare(one: str, other: str) -> tuple[Pieces, Pieces]:
    """Both texts in stretches that are in both of them or not; joined they are the texts."""
    mine, yours = _words(one), _words(other)
    ours: Pieces = []
    theirs: Pieces = []
    for equal, here, there in _stretches(_bare(mine), _bare(yours)):
        _put(ours, mine[here], differs=not equal)
        _put(theirs, yours[there], differs=not equal)
    return ours, theirs


def _stretches(mine: list[str], yours: list[str]) -> Iterator[tuple[bool, slice, slice]]:
    """Where both are equal, and where not."""
    begin = _alike(mine, yours)
    end = _alike(mine[begin:][::-1], yours[begin:][::-1])
    here, there = slice(begin, len(mine) - end), slice(begin, len(yours) - end)
    yield True, slice(begin), slice(begin)
    if len(mine) + len(yours) - 2 * (begin + end) > _MUCH:
        yield False, here, there
    else:
        matcher = SequenceMatcher(None, mine[here], yours[there], autojunk=False)
        for what, i, j, k, n in matcher.get_opcodes():
            yield what == "equal", slice(begin + i, begin + j), slice(begin + k, begin + n)
    yield True, slice(here.stop, None), slice(there.stop, None)


def _alike(mine: Sequence[str], yours: Sequence[str]) -> int:
    """How many words both begin with."""
    pairs = enumerate(zip(mine, yours, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(mine), len(yours)))


def _words(text: str) -> list[str]:
    """Words, each with the space behind it."""
    return _WORD.findall(text)


def _bare(words: list[str]) -> list[str]:
    return [word.strip() for word in words]


def _put(pieces: Pieces, words: list[str], *, differs: bool) -> None:
    """The space behind a stretch that differs is none of it."""
    if not (text := "".join(words)):
        return
    bare = text.rstrip() if differs else text
    pieces.append((bare, differs))
    if rest := text[len(bare) :]:
        pieces.append((rest, False))
