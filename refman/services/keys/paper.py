"""What a paper says of itself, in plain Unicode: the ground that both languages draw on."""

import re
from functools import cached_property
from typing import NamedTuple

from refman.bibtex.latex import plain
from refman.model import dates, names
from refman.model.entry import Entry

_ALIASES = {
    "address": "location",
    "annote": "annotation",
    "archiveprefix": "eprinttype",
    "journal": "journaltitle",
    "key": "sortkey",
    "pdf": "file",
    "primaryclass": "eprintclass",
    "school": "institution",
}
ALIASES = _ALIASES | {there: here for here, there in _ALIASES.items()}
"""BibTeX's names of fields and biblatex's for the same (JabRef's `EntryConverter`)."""


class Person(NamedTuple):
    """One name of a list; `others` stands at the end of a list that goes on.

    Args:
        alone: the name has one part only, as that of an institution has.
        raw: the family name as BibTeX text, its braces kept.
    """

    given: str
    von: str
    family: str
    alone: bool = False
    raw: str = ""
    others: bool = False

    @property
    def surname(self) -> str:
        return f"{self.von} {self.family}".strip()


class Paper:
    """An entry, each thing worked out when it is first asked for."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self._people: dict[str, list[Person]] = {}

    def raw(self, name: str) -> str:
        """A field as BibTeX text, or the field of the same meaning; "" where neither is."""
        fields = self.entry.fields
        return fields.get(name) or fields.get(ALIASES.get(name, ""), "")

    def field(self, name: str) -> str:
        """A field in plain Unicode; year, month and day also from the date."""
        text = plain(self.raw(name)).strip()
        return text or self._of_date.get(name, "")

    def people(self, role: str) -> list[Person]:
        """The names of `author`, `editor`, …, `others` among them."""
        if role not in self._people:
            self._people[role] = [_person(name) for name in names.split_list(self.raw(role))]
        return self._people[role]

    @cached_property
    def title(self) -> str:
        return self.field("title")

    @cached_property
    def date(self) -> str:
        """The ISO date, as precise as known; "" for none."""
        return dates.of_fields(self.entry.fields)

    @cached_property
    def keywords(self) -> list[str]:
        """In the order of the field; the tags where there is no such field."""
        words = re.split("[,;]", plain(self.raw("keywords")))
        return [word.strip() for word in words if word.strip()] or sorted(self.entry.tags)

    @cached_property
    def _of_date(self) -> dict[str, str]:
        return dict(zip(("year", "month", "day"), self.date.split("-"), strict=False))


def _person(text: str) -> Person:
    if text.lower() == names.OTHERS:
        return Person("", "", "", others=True)
    name = names.parse(text)
    alone = not (name.given or name.von or name.jr)
    return Person(plain(name.given), plain(name.von), plain(name.family), alone, name.family)
