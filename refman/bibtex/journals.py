"""Names of journals in full and in short, by a list of the user's own.

Two kinds of file are read. JabRef's lists: one journal a line, `full name;short name` (from
JabRef 5 on with commas, quoted where a name has one; further columns are not read). And lists in
the way of the LTWA, the words of ISO 4: `word;short;languages`, with a hyphen where a word goes
on (`bibliogr-`), and `n.a.` for a word that stays.
"""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from refman.bibtex.escape import escape
from refman.bibtex.latex import plain

_LEFT_OUT = frozenset(
    "a an and at by das de degli dei del della der des di die du e ein el et for fur für i il"
    " in la las le les los o of on och og os sur the to und with y & zur".split()
)
"""Articles, prepositions and conjunctions, which ISO 4 leaves out behind the first word."""

_AND = frozenset("and & und et y".split())
_PARTS = frozenset("part pt section sect sec series ser".split())
"""What a comma stands before within the name of one journal, beside lists that end in “and”."""

_MANY = 0.3
"""So large a part of a list's words ending in a hyphen makes it one of words."""


class Names(NamedTuple):
    """A list of journals.

    Args:
        short: folded full name to short name.
        full: folded short name to full name.
        words: word in lower case to its short form; a hyphen at an end stands for anything.
    """

    short: Mapping[str, str]
    full: Mapping[str, str]
    words: Mapping[str, str]

    def shortened(self, journal: str) -> str:
        """BibTeX text of a journal's short name; as typed where the list has none."""
        name = plain(journal)
        folded = _folded(name)
        if folded in self.full:
            return journal
        if found := self.short.get(folded):
            return journal if found == name else escape(found)
        return self._by_words(journal, name.split()) if self.words else journal

    def in_full(self, journal: str) -> str:
        """BibTeX text of a journal's full name; as typed where the list has none."""
        found = self.full.get(_folded(plain(journal)))
        return escape(found) if found else journal

    def _by_words(self, journal: str, words: Sequence[str]) -> str:
        if len(words) < 2 or _is_more(words):  # ISO 4, 4.1: titles of one word stay
            return journal
        first = words[1] if words[0] == "The" else words[0]
        rest = words[words.index(first) + 1 :]
        said = [first, *(word for word in rest if not left_out(word))]
        kept = [word.rstrip(",") for word in said]  # a short name has no commas
        short = list(map(self._short_word, kept))
        if short == kept:
            return journal
        typed = {plain(word): word for word in journal.split() if word[0] + word[-1] == "{}"}
        return " ".join(typed.get(word) or escape(word) for word in short)

    def _short_word(self, word: str) -> str:
        bare = word.strip(",.:;()").lower()
        found = self.words.get(bare) or next(self._stems(bare), "")
        if not found or found == "n.a.":
            return word
        found = found[:1].upper() + found[1:] if word[:1].isupper() else found
        return found.upper() if len(word) > 1 and word.isupper() else found

    def _stems(self, word: str) -> Iterator[str]:
        """By the longest beginning that the list has."""
        beginnings = (f"{word[:length]}-" for length in range(len(word), 1, -1))
        return (self.words[one] for one in beginnings if one in self.words)


def left_out(word: str) -> bool:
    """Whether a word behind the first is none of a journal's name that says something; a capital
    by itself is its section (Journal of Physics A)."""
    return word.lower() in _LEFT_OUT and not (len(word) == 1 and word.isupper())


def _is_more(words: Sequence[str]) -> bool:
    """Whether they name something beside a journal, as where and when its papers were read."""
    commas = [at for at, word in enumerate(words[:-1]) if word.endswith(",")]
    listed = commas and any(word.lower() in _AND for word in words[commas[-1] + 1 :])
    return not listed and any(words[at + 1].strip(".").lower() not in _PARTS for at in commas)


def read(text: str) -> Names:
    """The names in the text of a list; a line that has no two columns is passed over."""
    lines = [line for line in text.splitlines() if line.strip() and line[0] not in "#%"]
    delimiter = max(";\t,", key=lambda sign: sum(sign in line for line in lines[:100]))
    rows = [tuple(cell.strip() for cell in row) for row in csv.reader(lines, delimiter=delimiter)]
    pairs: list[tuple[str, str]] = [
        (row[0], row[1]) for row in rows if len(row) > 1 and row[0] and row[1]
    ]
    stems = sum(one.endswith("-") for one, _ in pairs)
    if pairs and (pairs[0][0].lower() in ("word", "words") or stems > _MANY * len(pairs)):
        return Names({}, {}, {word.lower(): short for word, short in pairs})
    return of_pairs(pairs)


def of_pairs(pairs: Sequence[tuple[str, str]]) -> Names:
    """A list of full and short names; of those that come twice the first counts."""
    short = {_folded(full): short for full, short in reversed(pairs)}
    return Names(short, {_folded(short): full for full, short in reversed(pairs)}, {})


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    """As compared: no case, no dots, no article in front, `&` for “and”."""
    words = re.sub(r"[.,:;()]", " ", name.casefold().replace("&", " and ")).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)
