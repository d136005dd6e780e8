"""People of whom it is known who they are, as different programs print their names.

Each person works in a circle of colleagues, some circles share members, and family names are few,
as in life: many names fit more than one person, and only what the papers share tells them apart.
"""

import random
from typing import NamedTuple

from refman.model.entry import Entry

_FAMILIES = (
    "Wang Li Zhang Chen Liu Luo Sun Hu Kim Park Müller García Schröder Novák Nguyen Smith Johnson"
    " Bjørnsen Rossi Silva Dubois Ivanov Singh Kumar Tanaka Sato Haddad Okafor Jansen Weiß"
).split()
_GIVEN = (
    "Wei Weijian Wen Jian Jianhua Tianyang Xin Yu Anna Anton Maria Marco John Jonas José Josef"
    " Peter Paul Pauline Elena Erik Emma Hiroshi Haruka Rahul Ravi Sofia Stefan Thomas Tom"
).split()
_SECOND = "A. B. E. J. M. R. Alexander Maria Jean".split()
_VENUES = ("ICML", "NeurIPS", "TMLR", "JMLR", "CVPR", "ACL", "Nature", "Science")
_PLAIN = str.maketrans("üäöéíøßáã", "uaoeiosaa")


class Author(NamedTuple):
    """Somebody, and the names under which papers print her or him, the whole one first."""

    number: int
    family: str
    printed: tuple[str, ...]


class Labelled(NamedTuple):
    """Papers, and whom each printed name (as BibTeX has it) means."""

    entries: list[Entry]
    means: dict[str, int]


def made(people: int, seed: int = 1, *, turned: bool = False) -> Labelled:
    """So many people and about four papers for each; every printed name means one of them.

    Args:
        turned: some are printed with the family name first and no comma, `Luo Weijian`, `Luo W.`
    """
    chance = random.Random(seed)
    taken: dict[str, int] = {}
    authors = [one for n in range(people) if (one := _author(n, chance, taken, turned)) is not None]
    circles = [chance.sample(authors, 6) for _ in range(max(1, len(authors) // 4))]
    entries = []
    for number in range(4 * people):
        circle = circles[number % len(circles)]
        start = 1995 + hash_of(number % len(circles)) % 25
        some = chance.sample(circle, chance.randrange(2, 5))
        fields = {
            "title": f"Paper {number}",
            "author": " and ".join(chance.choice(one.printed) for one in some),
            "year": str(start + chance.randrange(6)),
            "journal": _VENUES[number % len(circles) % len(_VENUES)],
        }
        entries.append(Entry("article", fields, f"p{number}"))
    return Labelled(entries, taken)


def hash_of(number: int) -> int:
    """The same in every run."""
    return number * 2_654_435_761 % 1_000_003


def _author(
    number: int, chance: random.Random, taken: dict[str, int], turned: bool
) -> Author | None:
    family, given = chance.choice(_FAMILIES), chance.choice(_GIVEN)
    second = chance.choice(_SECOND) if chance.random() < 0.4 else ""
    whole = f"{family}, {given} {second}".strip()
    forms = [whole]
    if second:
        forms += [f"{family}, {given}", f"{family}, {given[0]}. {second[0]}."]
    forms.append(f"{family}, {given[0]}.")
    if turned and chance.random() < 0.3:
        forms += [f"{family} {given}", f"{family} {given[0]}."]
    forms += [form.translate(_PLAIN) for form in forms if form.translate(_PLAIN) != form]
    free = [form for form in dict.fromkeys(forms) if form not in taken]
    if whole not in free:
        return None
    chosen = [whole, *(form for form in free[1:] if chance.random() < 0.6)]
    taken.update(dict.fromkeys(chosen, number))
    return Author(number, family, tuple(chosen))
