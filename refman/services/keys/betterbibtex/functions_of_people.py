"""The functions of formulas for authors, editors and the like.

Source: Better BibTeX's manual, “Formulas”, and `formatter.ts`. Parameters are named as there,
with their defaults.
"""

from typing import Literal

from refman.services.keys.betterbibtex import creators
from refman.services.keys.betterbibtex.calls import Known, Next, Several, defining
from refman.services.keys.paper import Paper, Person

Creator = Literal["*", "author", "editor", "translator", "collaborator"]

KNOWN: Known = {}
_function = defining(KNOWN)


@_function("auth")
def auth(
    paper: Paper, n: int = 0, m: int = 1, creator: Creator = "*", initials: bool = False
) -> str:
    people = creators.chosen(paper, creator)[max(m - 1, 0) :][:1]
    return "".join(_cut(person, n) + _initials(person, initials) for person in people)


@_function("authForeIni")
def auth_fore_ini(paper: Paper, creator: Creator = "*") -> str:
    return "".join(map(creators.initials, creators.chosen(paper, creator)[:1]))


@_function("authorLastForeIni")
def author_last_fore_ini(paper: Paper, creator: Creator = "*") -> str:
    return "".join(map(creators.initials, creators.chosen(paper, creator)[-1:]))


@_function("authorLast")
def author_last(paper: Paper, creator: Creator = "*", initials: bool = False) -> str:
    return "".join(_names(paper, creator, initials)[-1:])


@_function("authors", "authorsn")
def authors(
    paper: Paper, n: int = 0, creator: Creator = "*", initials: bool = False, sep: str = " "
) -> str:
    names = _names(paper, creator, initials)
    shown = [*names[:n], "EtAl"] if 0 < n < len(names) else names
    return sep.join(shown)


@_function("authorsAlpha")
def authors_alpha(
    paper: Paper, creator: Creator = "*", initials: bool = False, sep: str = " "
) -> str:
    names = _names(paper, creator, initials)
    if len(names) == 1:
        return names[0][:3]
    shown = names if len(names) <= 4 else names[:3]
    return sep.join(name[0] for name in shown) + ("+" if len(shown) < len(names) else "")


@_function("authIni")
def auth_ini(
    paper: Paper, n: int = 0, creator: Creator = "*", initials: bool = False, sep: str = "."
) -> str:
    return sep.join(name[: n or None] for name in _names(paper, creator, initials))


@_function("authorIni")
def author_ini(paper: Paper, creator: Creator = "*", initials: bool = False, sep: str = ".") -> str:
    names = _names(paper, creator, initials)
    return sep.join([name[:5] for name in names[:1]] + [name[0] for name in names[1:]])


@_function("authAuthEa")
def auth_auth_ea(
    paper: Paper, creator: Creator = "*", initials: bool = False, sep: str = "."
) -> str:
    names = _names(paper, creator, initials)
    return sep.join([*names[:2], *(["ea"] if len(names) > 2 else [])])


@_function("authEtAl")
def auth_et_al(paper: Paper, creator: Creator = "*", initials: bool = False, sep: str = " ") -> str:
    return _two_or(_names(paper, creator, initials), "EtAl", sep)


@_function("authEtal2")
def auth_etal2(paper: Paper, creator: Creator = "*", initials: bool = False, sep: str = ".") -> str:
    return _two_or(_names(paper, creator, initials), "etal", sep)


@_function("authshort")
def authshort(paper: Paper, creator: Creator = "*", initials: bool = False, sep: str = ".") -> str:
    names = _names(paper, creator, initials)
    if len(names) < 2:
        return "".join(names)
    return sep.join(name[0] for name in names[:3]) + ("+" if len(names) > 3 else "")


@_function("creators")
def people(
    paper: Paper,
    n: int | Several = 0,
    type: str | Several = "*",
    name: str = "%(f)s",
    etal: str = "",
    sep: str = " ",
    min: int = 0,
    max: int = 0,
) -> str:
    people = _of_type(paper, type)
    if len(people) < min or 0 < max < len(people):
        raise Next
    shown = [creators.written(person, name) for person in people]
    first, last = _range(n)
    cut = sep.join(shown[first:last])
    if not etal or isinstance(n, Several) or not n or n >= len(shown):
        return cut
    return cut + (f"{sep}{etal}" if etal.isalpha() else etal)


def _names(paper: Paper, creator: str, initials: bool) -> list[str]:
    people = creators.chosen(paper, creator)
    names = [person.surname + (creators.initials(person) if initials else "") for person in people]
    return [name for name in names if name]


def _cut(person: Person, length: int) -> str:
    return person.surname[: length or None]


def _initials(person: Person, wanted: bool) -> str:
    return creators.initials(person) if wanted else ""


def _two_or(names: list[str], others: str, sep: str) -> str:
    shown = names if len(names) <= 2 else [names[0], others]
    return sep.join(shown)


def _of_type(paper: Paper, wanted: str | Several) -> list[Person]:
    if isinstance(wanted, Several):
        return creators.of_types(paper, wanted)
    return creators.chosen(paper, wanted.replace("primary", "author"))


def _range(n: int | Several) -> tuple[int, int | None]:
    """Slice bounds of `n` people, or of those from the one to the other, counted from 1."""
    if not isinstance(n, Several):
        return 0, n or None
    numbers = [number for number in n if isinstance(number, int)]
    first, last = (numbers or [1])[0], (numbers or [0])[-1]
    return (first if first < 0 else max(first - 1, 0)), last or None
