"""Journals that are written in several ways: which names are one's, and how most write it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from refman.bibtex.latex import plain
from refman.services import venues
from refman.services.checking.problem import Venues
from refman.store.derive import fold

_SMALL = re.compile(r"\b(?:the|and|und|of|for)\b")


def several(names: Iterable[str]) -> Venues:
    """Compare the names of journals as they are typed, one for each entry that has one."""
    counts = Counter(names)
    groups: dict[str, list[str]] = defaultdict(list)
    short = venues.paired({plain(name) for name in counts})
    for name in counts:
        shown = plain(name)
        groups[_folded(plain(short.in_full(shown)))].append(name)
    better: dict[str, tuple[str, int]] = {}
    for group in groups.values():
        if len({plain(name) for name in group}) > 1:
            best = max(group, key=lambda name: (counts[name], len(name), name))
            better |= {name: (best, counts[best]) for name in group if plain(name) != plain(best)}
    return Venues(better)


def _folded(name: str) -> str:
    words = _SMALL.sub(" ", fold(name.replace("&", " and ")))
    return " ".join(words.split())
