"""JabRef's markers for people: what each makes of a list of names.

Source: its manual, “Author-related field markers”, and `BracketedPattern`. A list that ends in
`and others` has one more person, who gives `EtAl`, `.etal`, `.ea` or `+`.
"""

import re
from collections.abc import Callable, Sequence

from refman.services.keys.jabref.institutions import short
from refman.services.keys.letters import as_jabref
from refman.services.keys.paper import Person

People = Sequence[Person]

_UNWANTED = re.compile(r"[-`ʹ:!;?^$]|[{}(),=\\\"#%~']")
_ALPHA = 4
_INI = 5


def wanted(text: str) -> str:
    """Without the characters that JabRef drops from whatever a paper says; ASCII."""
    return _UNWANTED.sub("", as_jabref(_UNWANTED.sub("", text)))


def family(person: Person) -> str:
    """The family name, an institution's in short."""
    if person.alone and re.search(r"\s", person.raw):
        return short(person.raw)
    return person.family


def first(people: People) -> str:
    return (family(people[0]) or people[0].von) if people else ""


def first_full(people: People) -> str:
    return _full(people[0]).replace(" ", "") if people else ""


def first_initial(people: People) -> str:
    return people[0].given[:1] if people else ""


def last(people: People) -> str:
    return family(people[-1]) if people else ""


def last_initial(people: People) -> str:
    return people[-1].given[:1] if people else ""


def joined(people: People, most: int, between: str, others: str) -> str:
    """The first `most` family names; `others` for those left out or not named."""
    unnamed = others.removeprefix(between)
    shown = [unnamed if person.others else family(person) for person in people]
    return between.join(shown[:most]) + (others if len(people) > most else "")


def everybody(people: People) -> str:
    return joined(people, len(people), "", "EtAl")


def two_or_ea(people: People) -> str:
    return joined(people, 2, ".", ".ea")


def et_al(between: str, others: str) -> Callable[[People], str]:
    """The first two when there are no more, else the first and `others`."""

    def draw(people: People) -> str:
        if len(people) > 2 or any(person.others for person in people[1:2]):
            return family(people[0]) + others
        return joined(people, 2, between, "")

    return draw


def nth(people: People, length: int, number: int) -> str:
    """The first `length` characters of the family name of person `number`, counted from 1."""
    if not 0 < number <= len(people):
        return ""
    person = people[number - 1]
    return "+" if person.others else wanted(family(person))[:length]


def first_and_initials(people: People) -> str:
    numbers = range(2, len(people) + 1)
    return nth(people, _INI, 1) + "".join(nth(people, 1, number) for number in numbers)


def short_list(people: People) -> str:
    """One name whole; of more the initials of three, and `+` for the rest."""
    if len(people) < 2:
        return first(people)
    initials = "".join(nth(people, 1, number) for number in (1, 2, 3))
    return initials + ("+" if len(people) > 3 else "")


def even(people: People, length: int) -> str:
    """The beginning of every name, `length` characters in all, the first names the longer."""
    if not people or length <= 0:
        return ""
    if people[-1].others and length >= len(people):
        return even(people[:-1], length - 1) + "+"
    share, more = divmod(length, len(people))
    parts = [nth(people, share + (index < more), index + 1) for index in range(len(people))]
    return "".join(parts)[:length]


def alpha(people: People) -> str:
    """The label of BibTeX's style `alpha`: `Knu`, `GKP`, `vdA`, `ABC+`."""
    if len(people) == 1:
        *before, name = _full(people[0]).split() or [""]
        return "".join(word[0] for word in before) + name[:3]
    shown = people if len(people) <= _ALPHA else people[: _ALPHA - 1]
    named = [person for person in shown if not person.others]
    initials = "".join(word[0] for person in named for word in _full(person).split())
    return initials + ("+" if len(named) < len(people) else "")


def alpha_lni(people: People) -> str:
    """The label of the LNI series: two letters of one name, else four initials."""
    if len(people) == 1 or (people and people[-1].others):
        return family(people[0])[:2]
    return "".join(family(person)[:1] for person in people[:_ALPHA])


def minified(text: str) -> str:
    """Of more than two names the first `and others`."""
    names = text.split(" and ")
    return f"{names[0]} and others" if len(names) > 2 else text


def _full(person: Person) -> str:
    return f"{person.von} {family(person)}".strip()
