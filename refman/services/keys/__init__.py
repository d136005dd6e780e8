"""Citation keys, made from a pattern in JabRef's bracket syntax or a Better BibTeX formula.

`[auth:lower][year][veryshorttitle:lower]` and `auth.lower + year + veryshorttitle.lower` both
give `huang2023iterative`; which of the two a pattern is in is seen from its brackets. A key is
ASCII letters, digits and `_:.+/-`, so that TeX, bibtex, biber and a shell all take it.

    paper, pages, letters   what is drawn on, and how it becomes ASCII
    jabref/                 the one language
    betterbibtex/           the other
    regexes                 regular expressions of users, guarded
    suffixes                `a`, `b`, … behind a key in use
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import islice

from refman.model.entry import Entry
from refman.services.keys.fault import KeyPatternError
from refman.services.keys.letters import fold, safe
from refman.services.keys.paper import Paper
from refman.services.keys.suffixes import Suffix, foreseen, unique

__all__ = [
    "DEFAULT", "KeyPatternError", "Suffix", "check", "fold", "foreseen", "make", "preview",
    "unique",
]  # fmt: skip

DEFAULT = "(auth ? auth + year + veryshorttitle : (shorttitle || type) + year).alphanum.lower"
"""First author's family name, year, first significant word of the title.

Without an author three words of the title stand for the name; without a title the entry type.
"""

_PREVIEWED = 10
LONGEST = 500
"""Characters of a pattern."""
_BRACKET_FIRST = re.compile(r"""[^('"]*?[\[\]]""")


def make(entry: Entry, pattern: str = DEFAULT) -> str:
    """The citation key that `pattern` gives for an entry; never empty, not yet unique.

    The entry type stands for a key that would be empty.

    Raises:
        KeyPatternError: the pattern cannot be read; no other entry would fare better.
    """
    return safe(_compiled(pattern)(Paper(entry))) or fold(entry.kind) or "entry"


def check(pattern: str) -> None:
    """Nothing, for a pattern that can be read.

    Raises:
        KeyPatternError: it cannot; the text says what, where, and what is known.
    """
    _compiled(pattern)


def preview(
    pattern: str,
    entries: Iterable[Entry],
    taken: Callable[[str], bool] = lambda _: False,
    suffix: Suffix = Suffix.SECOND_WITH_A,
) -> list[tuple[str, str]]:
    """Old key and new key of the first ten entries, the new ones unique among themselves.

    Args:
        taken: whether a key is in use; it is asked with `str.casefold` applied. The key that an
            entry has itself is free for it.

    Raises:
        KeyPatternError: the pattern cannot be read.
    """
    given: set[str] = set()
    pairs = []
    for entry in islice(entries, _PREVIEWED):
        new = unique(make(entry, pattern), _busy(entry.key, given, taken), suffix)
        given.add(new.casefold())
        pairs.append((entry.key, new))
    return pairs


def _busy(own: str, given: set[str], taken: Callable[[str], bool]) -> Callable[[str], bool]:
    return lambda key: key in given or (key != own.casefold() and taken(key))


@lru_cache(64)
def _compiled(pattern: str) -> Callable[[Paper], str]:
    """What makes a key of a paper. The languages are imported with their first pattern."""
    if not pattern.strip():
        raise KeyPatternError("it is empty", 0, "Write “[auth][year]” or “auth + year”.")
    if len(pattern) > LONGEST:
        raise KeyPatternError(f"it has more than {LONGEST} characters", LONGEST)
    if _BRACKET_FIRST.match(pattern):
        from refman.services.keys import jabref

        return jabref.compiled(pattern)
    from refman.services.keys import betterbibtex

    return betterbibtex.compiled(pattern)
