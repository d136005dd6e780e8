"""Persons: who is meant by the names that are printed.

A name as printed, in whatever order its parts stand there, is a row of `people`, and unless the
user says otherwise a person of its own. What the user says is true data: that a person has several
names (`person_names`), that a name means another person on some papers (`assignments`), and what
is known of a person beside papers. From it follows who each `entry_people` row means; `printed`
keeps the name that stands there, so that exports, and a split, have it as it was.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from refman.model.entry import EntryId, PersonId
from refman.store.change import Change
from refman.store.reading import NOT_TRASHED, Reading, chunks, marks

MEANT = "who is meant"
"""Under which a change remembers what was said of names."""


class Identity(NamedTuple):
    """What is known of a person beside papers.

    Args:
        person: the id that papers and panes know.
        names: said to be hers by the user, sorted; the one shown alone where nothing was said.
        object: id of the object of the journal; 0 where the user said nothing.
        orcid: as on orcid.org, `0000-0002-1825-0097`; "" like the two below where unknown.
    """

    person: PersonId
    name: str
    names: tuple[str, ...]
    object: int = 0
    orcid: str = ""
    homepage: str = ""
    affiliation: str = ""


class Printed(NamedTuple):
    """A name as it is printed, and on how many papers outside the trash."""

    name: str
    papers: int


class Meant(NamedTuple):
    """Who is meant by names, where it is another than the one of that name.

    Args:
        heads: the row of a name to that of a person.
        assigned: an entry and a name printed there to the row of a person.
    """

    heads: Mapping[int, int]
    assigned: Mapping[tuple[int, str], int]

    def by(self, entry: int, name: str, row: int) -> tuple[int, int | None]:
        """The person, and the row of the name where it is another."""
        person = self.heads.get(row, row) if self.heads else row
        if self.assigned:
            person = self.assigned.get((entry, name), person)
        return (person, None) if person == row else (person, row)


def meant(change: Change) -> Meant:
    """What was said of names; read once for each change."""
    found: Meant | None = change.memory.get(MEANT)
    if found is None:
        heads = dict(change.rows("select id, person from people where person is not null"))
        rows = change.rows(
            "select entry, assignments.name, people.id from assignments"
            " join persons on persons.id = assignments.person"
            " join people on people.name = persons.name"
        )
        found = change.memory[MEANT] = Meant(heads, {(row[0], row[1]): row[2] for row in rows})
    return found


def of(reading: Reading, person: PersonId) -> Identity:
    """What is known of one person, of whom there is a row."""
    name = str(reading.value("select name from people where id = ?", (person,)))
    row = reading.row(
        "select id, orcid, homepage, affiliation from persons where name = ?", (name,)
    )
    if row is None:
        return Identity(person, name, (name,))
    names = reading.rows("select name from person_names where person = ? order by name", (row[0],))
    return Identity(person, name, tuple(one[0] for one in names), *row)


def printed(reading: Reading, person: PersonId) -> list[Printed]:
    """The names under which a person stands on papers outside the trash, the commonest first."""
    rows = reading.rows(
        "select people.name, count(distinct entry) as papers from entry_people"
        " join people on people.id = coalesce(printed, entry_people.person)"
        f" where entry_people.person = ? and {NOT_TRASHED}"
        " group by people.id order by papers desc, people.name",
        (person,),
    )
    return [Printed(*row) for row in rows]


def is_printed(reading: Reading, name: str) -> bool:
    """Whether a name stands on any paper."""
    sql = (
        "select 1 from people join entry_people on printed = people.id"
        " or entry_people.person = people.id and printed is null where name = ? limit 1"
    )
    return reading.row(sql, (name,)) is not None


def all_printed(reading: Reading, people: Iterable[int]) -> dict[int, list[str]]:
    """The names that each of some persons may be printed under, the one shown first."""
    found: dict[int, list[str]] = {}
    for chunk in chunks(people):
        for column in ("id", "person"):
            rows = reading.rows(
                f"select {column}, name from people where {column} in {marks(chunk)}", chunk
            )
            for person, name in rows:
                found.setdefault(person, []).append(name)
    return found


def papers(reading: Reading, person: PersonId, name: str = "") -> list[EntryId]:
    """The papers of a person, those in the trash among them; under one printed name, if given."""
    rows = reading.rows(
        "select distinct entry from entry_people join people"
        " on people.id = coalesce(printed, entry_people.person)"
        " where entry_people.person = ? and (?2 = '' or people.name = ?2) order by entry",
        (person, name),
    )
    return [EntryId(row[0]) for row in rows]


def together(reading: Reading, one: PersonId, other: PersonId) -> EntryId | None:
    """A paper that lists both as its authors, or as its editors; None where there is none."""
    sql = (
        "select a.entry from entry_people a join entry_people b on b.entry = a.entry"
        " and b.role = a.role where a.person = ? and b.person = ?"
        " and a.position is not null and b.position is not null limit 1"
    )
    found = reading.value(sql, (one, other))
    return None if found is None else EntryId(found)


def names_on(
    reading: Reading, person: PersonId, entries: Sequence[EntryId]
) -> list[tuple[EntryId, str]]:
    """Under which names a person stands on papers; those that she has no part in are left out."""
    return [
        (EntryId(entry), name)
        for chunk in chunks(entries)
        for entry, name in reading.rows(
            "select distinct entry, people.name from entry_people"
            " join people on people.id = coalesce(printed, entry_people.person)"
            f" where entry_people.person = ? and entry in {marks(chunk)} order by entry",
            [person, *chunk],
        )
    ]


def every(reading: Reading) -> list[Identity]:
    """Everybody of whom the user said something, by name."""
    ids = reading.rows(
        "select people.id from persons join people on people.name = persons.name order by sort_key"
    )
    return [of(reading, PersonId(row[0])) for row in ids]
