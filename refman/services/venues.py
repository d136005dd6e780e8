"""Journals in full and in short: by a list of the user's, by what the library has of both, and by
refman's own words where there is no list.

Two names of the library are taken for one journal's where the one shortens each word of the other
that says something (`J. Mach. Learn. Res.`), and no other name fits as well.
"""

import re
from collections import defaultdict
from pathlib import Path
from typing import Literal

from refman.bibtex import journals
from refman.bibtex.journals import Names, read
from refman.bibtex.latex import plain
from refman.services import files
from refman.services.journals import words
from refman.store import Reading, outgoing

Length = Literal["full", "short"]


def known(reading: Reading, listed: str = "") -> Names:
    """The journals of a library, and of a list, which counts for more, or of refman's words, which
    count for less.

    Raises:
        FileUnreadable: there is no such list.
    """
    own = paired({plain(name) for name in outgoing.every_journal(reading)})
    if not listed:
        return own._replace(words=words().words)
    given = read(files.whole(Path(listed).expanduser()))
    return Names({**own.short, **given.short}, {**own.full, **given.full}, given.words)


def paired(names: set[str]) -> Names:
    """Those of `names` that are the full and the short name of one journal."""
    short = {name for name in names if "." in name}
    fulls: dict[str, list[str]] = defaultdict(list)
    by_initials: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names - short):
        by_initials[_initials(name)].append(name)
    for name in sorted(short):
        fulls[name] = [one for one in by_initials[_initials(name)] if _shortens(name, one)]
    pairs = [
        (min(found, key=_shouted), name)
        for name, found in fulls.items()
        if len({one.casefold() for one in found}) == 1
    ]
    return journals.of_pairs(pairs)


def _shouted(name: str) -> tuple[bool, str]:
    """Of one name in several cases, that in capitals throughout comes last."""
    return name.isupper(), name


def _initials(name: str) -> str:
    return "".join(word[0] for word in _words(name))


def _shortens(short: str, full: str) -> bool:
    both = list(zip(_words(short), _words(full), strict=False))
    begins = all(long.startswith(begin) for begin, long in both)
    return begins and len(_words(short)) == len(_words(full))


def _words(name: str) -> list[str]:
    words = re.findall(r"[^\W\d_]+", name)
    return [word.casefold() for word in words if not journals.left_out(word)] or words
