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

LEFT_OUT = frozenset(
    "a an and at by das de degli dei del della der des di die du e ein el et for fur für i il"
    " in la las le les los o of on och og os sur the to und with y & zur".split()
)
"""Articles, prepositions and conjunctions, which ISO 4 leaves out behind the first word."""

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
        found = self.short.get(folded) or (self._by_words(name) if self.words else "")
        return escape(found) if found and found != name else journal

    def in_full(self, journal: str) -> str:
        """BibTeX text of a journal's full name; as typed where the list has none."""
        found = self.full.get(_folded(plain(journal)))
        return escape(found) if found else journal

    def _by_words(self, name: str) -> str:
        words = name.split()
        if len(words) == 1:
            return name  # ISO 4, 4.1: titles of one word stay
        first = words[1] if words[0] == "The" else words[0]
        rest = words[words.index(first) + 1 :]
        kept = [first, *(word for word in rest if word.lower() not in LEFT_OUT)]
        short = list(map(self._short_word, kept))
        return name if short == kept else " ".join(short)

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
