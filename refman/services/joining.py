"""Lists of people of one paper made one list: each person once, as one of the lists prints it."""

from collections.abc import Sequence
from functools import reduce

from refman.bibtex import latex
from refman.model import names
from refman.services.duplicates.people import one_person
from refman.store.derive import fold


def joined(lists: Sequence[str]) -> str:
    """BibTeX text of the people of several lists, in the order of the first one, each by the
    fullest of the names that are printed; "" where one of the lists says as much by itself."""
    listed = [_listed(text) for text in lists]
    if not all(listed):
        return ""
    whole = reduce(_both, listed)
    if sorted(map(_shown, whole)) in (sorted(map(_shown, one)) for one in listed):
        return ""
    goes_on = all(names.split_list(text)[-1].lower() == names.OTHERS for text in lists)
    return " and ".join([*whole, *([names.OTHERS] if goes_on else [])])


def _listed(text: str) -> list[str]:
    typed = names.split_list(text)
    return [one for one in typed if one.lower() != names.OTHERS and any(names.parse(one))]


def _both(ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Our people, and behind whom theirs stand the others."""
    same = _same(ours, theirs)
    named = dict(enumerate(ours))
    behind = (same[min(same)] if same else len(ours)) - 1
    others: dict[int, list[str]] = {}
    for place, name in enumerate(theirs):
        if place in same:
            behind = same[place]
            named[behind] = max(named[behind], name, key=_fullness)
        else:
            others.setdefault(behind, []).append(name)
    found = others.get(-1, [])
    for place, name in named.items():
        found += [name, *others.get(place, [])]
    return found


def _same(ours: Sequence[str], theirs: Sequence[str]) -> dict[int, int]:
    """Places of their people who are ours, and the places of these; nobody is two of them."""
    free = list(range(len(ours)))
    same: dict[int, int] = {}
    for alike in (lambda one, other: one == other, one_person):
        for place, name in enumerate(theirs):
            there = (one for one in free if alike(names.parse(ours[one]), names.parse(name)))
            if place not in same and (found := next(there, None)) is not None:
                same[place] = found
                free.remove(found)
    return same


def _fullness(name: str) -> tuple[int, int]:
    given = latex.plain(names.parse(name).given)
    return len(fold(given)), sum(not char.isascii() for char in _shown(name))


def _shown(name: str) -> str:
    return latex.plain(names.parse(name).display)
