"""The sentence around each citation, to be read beside its place."""

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from refman.latex.marks import Citation
from refman.latex.tree import Stamp, stamp_of, text_of

_REACH = 240
"""Characters on either side of a key in which a sentence begins and ends."""
_PARAGRAPH = re.compile(
    r"\n[ \t]*\n|\r[ \t]*\r|\r\n[ \t]*\r\n"
    r"|\\(?:par|item|(?:sub)*section|chapter|paragraph|begin|end|input|include|maketitle|usepackage"
    r"|documentclass|bibliography|bibliographystyle|printbibliography)\b"
    r"\*?(?:\[[^][]*\])?(?:\{[^{}]*\})*"
)
_END = re.compile(r"[.!?]['’”)}]*\s+(?=[A-ZÀ-Þ\\])")
_COMMENT = re.compile(r"(?<!\\)%[^\n\r]*(?:\r\n?|\n|$)[ \t]*")
"""TeX skips the line end too, and blanks behind it."""


class Sentence(NamedTuple):
    """A sentence in one line: what stands before a key, the key as it is typed, and the rest."""

    before: str
    key: str
    after: str

    def within(self, most: int) -> str:
        """In one text, with so many characters on either side at most, cut between words."""
        before, after = self.before, self.after
        if len(before) > most:
            before = f"…{before[-most:].partition(' ')[2]}"
        if len(after) > most:
            after = f"{after[:most].rpartition(' ')[0]}…"
        return f"{before}{self.key}{after}"


Around = Mapping[Path, Mapping[int, Sentence]]
"""Sentences by file, and by where in it a key begins; of a file that stays as it is those stay the
same object."""


class Sentences:
    """What was read, for as long as the files stay as they are. Of one thread."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[Stamp, dict[int, Sentence]]] = {}

    def around(self, places: Iterable[Citation]) -> Around:
        """The sentences of places, those of a file one behind the other; one whose file is gone has
        none."""
        by_file = groupby(places, key=attrgetter("file"))
        return {path: self._of_file(path, found) for path, found in by_file}

    def _of_file(self, path: Path, places: Iterable[Citation]) -> dict[int, Sentence]:
        stamp, known = stamp_of(path), self._known.get(path)
        if stamp is not None and (known is None or known[0] != stamp):
            with suppress(OSError):
                text = text_of(path.read_bytes())
                made = {one.start: sentence(text, one.start, one.end) for one in places if one.end}
                known = self._known[path] = (stamp, made)
        return known[1] if known and known[0] == stamp else {}


def sentence(text: str, start: int, end: int) -> Sentence:
    """The sentence around what stands from `start` to `end`, comments left out."""
    before = _uncommented(text[max(0, start - _REACH) : start])
    after = _uncommented(text[end : end + _REACH])
    cut = start > _REACH
    if breaks := list(_PARAGRAPH.finditer(before)):
        before, cut = before[breaks[-1].end() :], False
    if ends := list(_END.finditer(before)):
        before, cut = before[ends[-1].end() :], False
    more = end + _REACH < len(text)
    if found := _PARAGRAPH.search(after):
        after, more = after[: found.start()], False
    if found := _END.search(after):
        after, more = after[: found.end()], False
    whole = f"{'…' if cut else ''}{_plain(before)}".lstrip()
    return Sentence(whole, text[start:end], f"{_plain(after)}{'…' if more else ''}".rstrip())


def _uncommented(text: str) -> str:
    return _COMMENT.sub("", text) if "%" in text else text


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)
