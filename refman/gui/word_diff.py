"""Which words of two texts differ."""

import re
from difflib import SequenceMatcher

Pieces = list[tuple[str, bool]]
"""A text in stretches, and whether the other text is without them."""


def compare(one: str, other: str) -> tuple[Pieces, Pieces]:
    """Both texts in stretches that are in both of them or not; joined they are the texts."""
    mine, yours = _words(one), _words(other)
    ours: Pieces = []
    theirs: Pieces = []
    matcher = SequenceMatcher(None, _bare(mine), _bare(yours), autojunk=False)
    for what, start, end, start_there, end_there in matcher.get_opcodes():
        _put(ours, mine[start:end], differs=what != "equal")
        _put(theirs, yours[start_there:end_there], differs=what != "equal")
    return ours, theirs


def _words(text: str) -> list[str]:
    """Words, each with the space behind it."""
    return re.findall(r"\s*\S+\s*|\s+", text)


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
