"""People are counted by the papers that are looked at."""

from refman.model.query import Trait
from refman.store import Library, entries, people, tags
from tests.conftest import add

_TRASH = Trait("is", "trashed")


def counted(found: list[people.Person]) -> dict[str, int]:
    return {person.name: person.papers for person in found}


def test_people_are_those_of_the_papers_that_are_looked_at(library: Library) -> None:
    add(library, "First", author="Abel, Zoe and Berg, Ann", year="2001")
    gone = add(library, "Second", author="Berg, Ann", year="2002")
    tagged = add(library, "Third", author="Berg, Ann and Cole, Jo", year="2003")
    with library.change("Part them") as change:
        entries.trash(change, [gone])
        tags.add(change, [tagged], "x")
    reading = library.reading

    assert counted(people.every(reading)) == {"Ann Berg": 2, "Jo Cole": 1, "Zoe Abel": 1}
    assert counted(people.every(reading, node=_TRASH)) == {"Ann Berg": 1}
    assert counted(people.every(reading, "zo", node=_TRASH)) == {}
    untagged = people.every(reading, by="name", node=Trait("is", "untagged"))
    assert [person.name for person in untagged] == ["Zoe Abel", "Ann Berg"]
    berg = people.find(reading, "Ann Berg")
    assert berg is not None
    assert people.years(reading, berg) == {2001: 1, 2003: 1}
    assert people.years(reading, berg, _TRASH) == {2002: 1}


def test_a_person_who_wrote_and_edited_a_paper_has_one(library: Library) -> None:
    add(library, "Book", author="Abel, Zoe", editor="Abel, Zoe and Berg, Ann", year="2001")
    assert counted(people.every(library.reading)) == {"Ann Berg": 1, "Zoe Abel": 1}
    assert counted(people.every(library.reading, "abel")) == {"Zoe Abel": 1}


def test_a_name_is_looked_for_without_a_look_at_the_papers_of_others(library: Library) -> None:
    for number in range(100):
        add(library, f"Paper {number}", author="Abel, Zoe and Berg, Ann", year="2001")
    add(library, "Other", author="Cole, Jo")
    everybody = _steps(library, "")
    assert _steps(library, "cole") < everybody / 3


def _steps(library: Library, text: str) -> int:
    """How many steps SQLite takes to find who is called so, by tens."""
    steps: list[None] = []
    connection = library.reading._connection
    connection.set_progress_handler(lambda: steps.append(None), 10)
    assert people.every(library.reading, text)
    connection.set_progress_handler(None, 0)
    return len(steps)
