"""What a library offers for a field that is being typed."""

from refman.store import Library, offers
from tests.conftest import add


def test_people_are_offered_by_their_surname_and_what_follows(library: Library) -> None:
    add(library, "A", author=r"Schr{\"o}dinger, Erwin and Schmidt, Anna and Erwin, Paul")
    assert offers.people(library.reading, "SCH") == ["Schmidt, Anna", r"Schr{\"o}dinger, Erwin"]
    assert offers.people(library.reading, "schrö") == [r"Schr{\"o}dinger, Erwin"]
    assert offers.people(library.reading, "Schmidt, A") == ["Schmidt, Anna"]
    assert offers.people(library.reading, " ,") == []


def test_no_more_people_than_can_be_seen_are_offered(library: Library) -> None:
    names = " and ".join(f"Lu{n:03}, Cheng" for n in range(50))
    add(library, "A", author=names)
    assert len(offers.people(library.reading, "lu")) == offers.MOST


def test_venues_are_offered_of_the_same_field_the_commonest_first(library: Library) -> None:
    add(library, "A", journal="Machine Learning", publisher="Learning Press")
    for number in range(2):
        add(library, f"B{number}", journal=r"J. of Machine Learning \& More")
    add(library, "C", journal="Nature", title2="Learning")
    assert offers.venues(library.reading, "journal", "mach lear") == [
        r"J. of Machine Learning \& More", "Machine Learning"
    ]  # fmt: skip
    assert offers.venues(library.reading, "publisher", "learn") == ["Learning Press"]
    assert offers.venues(library.reading, "journal", '"') == []
