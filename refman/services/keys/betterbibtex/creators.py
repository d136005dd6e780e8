"""The names that formulas draw on: who, and written how.

Source: Better BibTeX, `formatter.ts`. Family names have their particles (`van Beethoven`), as
Zotero keeps them; `and others` is nobody; initials are the capitals of the given names.
"""

import re
from collections.abc import Callable

from refman.services.keys.betterbibtex.calls import Several
from refman.services.keys.letters import ascii_of
from refman.services.keys.paper import Paper, Person

_ROLES = ("author", "editor", "translator")
_OTHER_ROLES = (
    "bookauthor", "commentator", "annotator", "introduction", "foreword", "afterword", "holder",
    "editora", "editorb", "editorc",
)  # fmt: skip
_TEMPLATE = re.compile(r"%\((?P<part>[fgiI])\)(?:\.(?P<length>\d{1,3}))?s|%%")


def chosen(paper: Paper, role: str) -> list[Person]:
    """The people of a role; for `*` those of the first role that has any."""
    roles = (*_ROLES, "collaborator") if role == "*" else (role,)
    return next(filter(None, (_of(paper, one) for one in roles)), [])


def written(person: Person, template: str) -> str:
    """A name by a template: `%(f)s` family, `%(g)s` given, `%(I)s` initials, `%(i)s` the first.

    `%(f).3s` takes three characters.
    """

    def part(match: re.Match[str]) -> str:
        if match["part"] is None:
            return "%"
        text = _PARTS[match["part"]](person)
        return text[: int(match["length"])] if match["length"] else text

    return _TEMPLATE.sub(part, template)


def initials(person: Person) -> str:
    """The capitals of the given names: `Jean-Luc` `JL`."""
    return re.sub("[^A-Z]", "", ascii_of(person.given))


def of_types(paper: Paper, wanted: Several) -> list[Person]:
    """The people of several roles; of a list within the list, of the first role that has any."""
    picked = [_pick(paper, one) for one in wanted]
    roles = [role for role in picked if role]
    taken = [role for role in roles if not role.startswith("-")] or list(_ROLES)
    left = [role for role in taken if f"-{role}" not in roles]
    return [person for role in left for person in _of(paper, role)]


def _pick(paper: Paper, wanted: object) -> str:
    if not isinstance(wanted, Several):
        return str(wanted).replace("primary", "author")
    roles = [_pick(paper, one) for one in wanted]
    found = (role for role in roles if role == "*" or _of(paper, role.lstrip("-")))
    return next(found, "").replace("*", "author")


def _of(paper: Paper, role: str) -> list[Person]:
    roles = _OTHER_ROLES if role == "collaborator" else (role,)
    people = [person for one in roles for person in paper.people(one)]
    return [person for person in people if not person.others]


_PARTS: dict[str, Callable[[Person], str]] = {
    "f": lambda person: person.surname,
    "g": lambda person: person.given,
    "I": initials,
    "i": lambda person: initials(person)[:1],
}
