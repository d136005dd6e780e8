"""Names and the papers behind them, as asked for when it is judged who may be one person."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from refman.model.entry import PersonId
from refman.store.reading import NOT_TRASHED, Reading, chunks, marks

_AT_ONCE = 5_000
_NEAR = 500
"""Names of one beginning that are looked at for one person."""


class Name(NamedTuple):
    """A name that papers have: its row, the person who is meant by it, and as BibTeX has it."""

    row: int
    person: int
    bibtex: str


class Paper(NamedTuple):
    """A paper outside the trash; `year` is 0 and `venue` "" where unknown.

    Args:
        people: the persons who wrote or edited it.
    """

    year: int
    venue: str
    people: frozenset[int]


_NAMES = "select id, coalesce(person, id), bibtex from people where (papers or person is not null)"


def every(reading: Reading) -> Iterator[Name]:
    """All names of persons with papers, some thousand read at a time."""
    last = 0
    while rows := reading.rows(f"{_NAMES} and id > ? order by id limit ?", (last, _AT_ONCE)):
        last = rows[-1][0]
        yield from map(Name._make, rows)


def some(reading: Reading, rows: Iterable[int]) -> list[Name]:
    """The names of some rows."""
    return [
        Name._make(row)
        for chunk in chunks(rows)
        for row in reading.rows(f"{_NAMES} and id in {marks(chunk)} order by id", chunk)
    ]


def of_person(reading: Reading, person: PersonId) -> list[Name]:
    """The names of one person."""
    sql = "select id, ?1, bibtex from people where id = ?1 or person = ?1"
    return [Name._make(row) for row in reading.rows(sql, (person,))]


def beginning(reading: Reading, begin: str) -> list[Name]:
    """The names that begin so, surname first and folded; not more than some hundred."""
    rows = reading.rows(
        f"{_NAMES} and sort_key >= ? and sort_key < ? limit ?", (begin, f"{begin}\U0010ffff", _NEAR)
    )
    return [Name._make(row) for row in rows]


def papers_of(reading: Reading, people: Iterable[int]) -> dict[int, set[int]]:
    """The papers outside the trash of some persons."""
    found: dict[int, set[int]] = {}
    for chunk in chunks(people):
        for person, entry in reading.rows(
            f"select person, entry from entry_people where person in {marks(chunk)}"
            f" and {NOT_TRASHED}",
            chunk,
        ):
            found.setdefault(person, set()).add(entry)
    return found


def papers(reading: Reading, ids: Iterable[int]) -> dict[int, Paper]:
    """Some papers."""
    found: dict[int, Paper] = {}
    for chunk in chunks(ids):
        by_paper: dict[int, set[int]] = {}
        for entry, person in reading.rows(
            f"select entry, person from entry_people where entry in {marks(chunk)}", chunk
        ):
            by_paper.setdefault(entry, set()).add(person)
        for entry, year, venue in reading.rows(
            "select id, coalesce(year, 0), lower(coalesce(json_extract(fields, '$.journal'),"
            " json_extract(fields, '$.journaltitle'), json_extract(fields, '$.booktitle'), ''))"
            f" from entries where id in {marks(chunk)}",
            chunk,
        ):
            found[entry] = Paper(year, venue, frozenset(by_paper.get(entry, ())))
    return found


def called(reading: Reading, people: Iterable[int]) -> dict[int, tuple[str, str]]:
    """How some persons are shown, and as BibTeX has it."""
    return {
        row[0]: (row[1], row[2])
        for chunk in chunks(people)
        for row in reading.rows(
            f"select id, name, bibtex from people where id in {marks(chunk)}", chunk
        )
    }


def orcids(reading: Reading) -> dict[int, str]:
    """The ORCID iDs that are known."""
    return dict(
        reading.rows(
            "select people.id, orcid from persons join people on people.name = persons.name"
            " where orcid <> ''"
        )
    )
