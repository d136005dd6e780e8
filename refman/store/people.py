"""People: who wrote how much, with whom, when, and what a profile page says of them."""

from typing import NamedTuple

from refman.model.entry import PersonId, Profile
from refman.store.derive import fold
from refman.store.reading import Reading


class Person(NamedTuple):
    """A person as the authors pane shows one; `papers` counts what is outside the trash."""

    id: PersonId
    name: str
    papers: int


class Metrics(NamedTuple):
    """What one source said of a person."""

    source: str
    profile: Profile


_COUNTED = (
    "select people.id, people.name, count(distinct entry) as papers from people"
    " join entry_people on person = people.id"
    " join entries on entries.id = entry and trashed is null"
)


def every(reading: Reading, text: str = "", by: str = "papers") -> list[Person]:
    """The people with papers whose name holds every word of `text` at a word's start.

    Args:
        by: "papers" (most first, then by name) or "name" (surname first).
    """
    order = {"papers": "papers desc, sort_key, people.id", "name": "sort_key, people.id"}[by]
    words = fold(text).split()
    condition = " and ".join(["(' ' || sort_key) like ?"] * len(words)) or "1"
    rows = reading.rows(
        f"{_COUNTED} where {condition} group by people.id order by {order}",
        [f"% {word}%" for word in words],
    )
    return [Person(*row) for row in rows]


def person(reading: Reading, person_id: PersonId) -> Person | None:
    """One person with papers; None when there is none of that id."""
    row = reading.row(f"{_COUNTED} where people.id = ? group by people.id", (person_id,))
    return Person(*row) if row else None


def metrics(reading: Reading, person_id: PersonId) -> list[Metrics]:
    """What each profile page said of a person, the newest page first."""
    rows = reading.rows(
        "select sources.name, people.name, field, h_index, papers, citations, novelty, ai_score"
        " from people_metrics join sources on sources.id = source"
        " join people on people.id = person where person = ? order by sources.added desc",
        (person_id,),
    )
    return [Metrics(row[0], Profile(*row[1:])) for row in rows]


def years(reading: Reading, person_id: PersonId) -> dict[int, int]:
    """Year to number of papers, in the order of years; undated papers are left out."""
    rows = reading.rows(
        "select year, count(distinct entries.id) from entry_people"
        " join entries on entries.id = entry and trashed is null"
        " where person = ? and year is not null group by year order by year",
        (person_id,),
    )
    return dict(rows)


def coauthors(reading: Reading, person_id: PersonId, limit: int = 8) -> list[Person]:
    """The people who share most papers with a person; `papers` counts the shared ones."""
    rows = reading.rows(
        "select people.id, people.name, count(distinct other.entry) as shared from entry_people own"
        " join entries on entries.id = own.entry and trashed is null"
        " join entry_people other on other.entry = own.entry and other.person <> own.person"
        " join people on people.id = other.person"
        " where own.person = ? group by people.id order by shared desc, sort_key limit ?",
        (person_id, limit),
    )
    return [Person(*row) for row in rows]


def find(reading: Reading, name: str) -> PersonId | None:
    """The id of the person shown as `name`."""
    found = reading.value("select id from people where name = ?", (name,))
    return None if found is None else PersonId(found)
