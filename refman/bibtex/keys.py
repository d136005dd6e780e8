"""The keys under which entries are written: each once, and such as LaTeX can cite.

BibTeX stops with “Repeated entry” at a key that differs from one before by case alone, and reads
nothing of the second entry. Leaving that entry out would lose it from the file without a trace in
the document; under a key with a letter behind it is there, it can be cited, and nothing that
cites the first one changes. Which one is the first does not depend on the order of the file.
"""

from collections.abc import Container, Iterator, Sequence
from itertools import count, product
from string import ascii_lowercase

from refman.bibtex.profile import Dialect
from refman.bibtex.render import all_citable, citable

_NAMELESS = "entry"
"""The key of an entry of whose own nothing is left."""


def written_keys(
    keys: Sequence[str], dialect: Dialect, others: Container[str] = frozenset()
) -> list[str]:
    """What each key is written as, in the same order.

    A key that needs no change keeps itself, before one that would become the same; of two that
    differ by case at most the first does, and the second gets a `b`.

    Args:
        others: keys of the file besides, in lower case, that keep themselves. Those among `keys`
            which are in ASCII are none of them, but `others` may hold them too.
    """
    if len(set(map(str.lower, keys))) == len(keys) and all_citable(keys, dialect):
        return list(keys)
    cleaned = [citable(key, dialect) or _NAMELESS for key in keys]
    taken: set[str] = set()
    kept = [
        key == clean and not _is_in(taken, key) and (key.isascii() or key.lower() not in others)
        for key, clean in zip(keys, cleaned, strict=True)
    ]
    left: dict[str, Iterator[str]] = {}

    def free(clean: str) -> str:
        """What was tried once for a key is not tried again: thousands may have none."""
        candidates = left.setdefault(clean, _candidates(clean))
        return next(
            one for one in candidates if not _is_in(taken, one) and one.lower() not in others
        )

    return [clean if keeps else free(clean) for keeps, clean in zip(kept, cleaned, strict=True)]


def _is_in(taken: set[str], key: str) -> bool:
    """Whether a key is taken; it is, from now on."""
    known = key.lower() in taken
    taken.add(key.lower())
    return known


def _candidates(key: str) -> Iterator[str]:
    """`key`, `keyb`, … `keyz`, `keyaa`, …"""
    yield key
    for length in count(1):
        letters = map("".join, product(ascii_lowercase, repeat=length))
        yield from (key + suffix for suffix in letters if suffix != "a")


def aliases_left(ids: str, taken: Container[str]) -> str:
    """The field `ids` without the aliases that are keys of the file: biber warns of those.

    Args:
        taken: keys in lower case.
    """
    aliases = [alias.strip() for alias in ids.split(",")]
    return ", ".join(alias for alias in aliases if alias and alias.lower() not in taken)
