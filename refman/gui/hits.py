"""Where the words of a search stand in a text that is shown.

Text is compared as the index does: without accents and case, words with hyphens in one or in two,
Greek letters as themselves or by name. Each folded letter knows the letter that it comes from.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Literal, NamedTuple

from refman.model.query import Node, Text, leaves
from refman.store.derive import GREEK
from refman.store.phrases import PART, has_word

Place = Literal["title", "author", "surname", "abstract"]
"""Names stand whole in some places, and in others without given names."""
Spans = tuple[tuple[int, int], ...]
"""Where each hit begins and ends, in characters, in order and apart."""
Find = Callable[[str], Spans]

_NOTHING = frozenset("-\u00ad\u200b\u2010\u2011\u2012\u2013")
"""Signs that part no word in two."""
_UNSEEN = frozenset("\u00ad\u200b")
_LETTER = r"[^\W_]"
_KEPT = 2048


def nothing(_: str) -> Spans:
    """Marks nothing."""
    return ()


class Hits(NamedTuple):
    """What to mark: for each place expressions over text with words in two, and in one."""

    apart: tuple[tuple[Place, str], ...] = ()
    joined: tuple[tuple[Place, str], ...] = ()

    def find(self, place: Place) -> Find:
        """What marks texts of one place."""

        return partial(_spans, self, place)


def hits(node: Node) -> Hits | None:
    """What a query looks for in texts; None where that is nothing."""
    found: tuple[list[tuple[Place, str]], list[tuple[Place, str]]] = ([], [])
    for leaf in leaves(node, negated=False):
        if not isinstance(leaf, Text) or not has_word(leaf):
            continue
        for place in _PLACES.get(leaf.field, ()):
            for kind, one in enumerate(found):
                if pattern := _pattern(leaf, place, joined=bool(kind)):
                    one.append((place, pattern))
    return Hits(*map(tuple, found)) if any(found) else None


_PLACES: dict[str, tuple[Place, ...]] = {
    "": ("title", "author", "surname", "abstract"),
    "title": ("title",),
    "author": ("author", "surname"),
    "abstract": ("abstract",),
}


def _pattern(text: Text, place: Place, *, joined: bool) -> str:
    words = _folded(text.words.replace("*", "") if text.exact else text.words, joined=joined)[0]
    wild = not text.exact and "*" in text.words.rstrip("*")
    signs = r"[^\w*]+|_+" if wild else r"[\W_]+"
    parts = [re.escape(part) for part in re.split(signs, words) if part]
    if not parts:
        return ""
    if wild:
        return rf"(?<!{_LETTER})" + parts[0].replace(r"\*", f"{_LETTER}*") + rf"(?!{_LETTER})"
    within = len(parts) == 1 and len(parts[0]) >= PART and place != "abstract" and not text.exact
    begin = "" if within else rf"(?<!{_LETTER})"
    end = rf"(?!{_LETTER})" if text.exact else ""
    if place == "surname" and text.field:  # given names are in the query, and not in the text
        return begin + f"(?:{'|'.join(parts)})" + end
    return begin + r"[\W_]+".join(parts) + end


@lru_cache(_KEPT)
def _spans(hits: Hits, place: Place, text: str) -> Spans:
    # Most texts and searches have no hyphen to join at: the same would be found twice.
    ways = hits[: 1 if hits.apart == hits.joined and text.isascii() and "-" not in text else 2]
    found = sorted(
        span
        for joined, patterns in enumerate(ways)
        for span in _matches([p for at, p in patterns if at == place], text, joined=bool(joined))
    )
    merged: list[tuple[int, int]] = []
    for start, end in found:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _matches(patterns: Sequence[str], text: str, *, joined: bool) -> Iterator[tuple[int, int]]:
    if not patterns:
        return
    folded, places = _folded(text, joined=joined)
    for match in re.finditer("|".join(patterns), folded):
        if match.end() > match.start():
            yield places[match.start()], _whole(text, places[match.end() - 1] + 1)


def _whole(text: str, end: int) -> int:
    """The end of a hit behind the accents of its last letter."""
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _folded(text: str, *, joined: bool) -> tuple[str, Sequence[int]]:
    """Letters without accents and case, and where each comes from."""
    if text.isascii():
        if not joined or "-" not in text:
            return text.lower(), range(len(text))
        kept = [place for place, letter in enumerate(text) if letter != "-"]
        return text.replace("-", "").lower(), kept
    folded = [_plain(letter, joined=joined) for letter in text]
    places = [place for place, plain in enumerate(folded) for _ in plain]
    return "".join(folded), places


@lru_cache(_KEPT)
def _plain(letter: str, *, joined: bool) -> str:
    if letter in (_NOTHING if joined else _UNSEEN):
        return ""
    plain = unicodedata.normalize("NFKD", letter).casefold()
    plain = "".join(one for one in plain if not unicodedata.combining(one))
    return plain.translate(GREEK) if joined else plain
