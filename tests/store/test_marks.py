"""Read or not, how good, and what is to be read in which order; and the way back from it."""

import pytest

from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.model.language import parse
from refman.model.versions import differences
from refman.services import uniting
from refman.store import Library, entries, marks, papers, search, versions
from refman.store.marks import Marks
from tests.conftest import add


def found(library: Library, query: str) -> set[int]:
    return set(search.ids(library.reading, parse(query)))


def noted(library: Library, paper: EntryId) -> Marks:
    return papers.rows(library.reading, [paper])[0].marks


@pytest.fixture
def five(library: Library) -> list[EntryId]:
    made = [add(library, f"Paper {number}", key=f"p{number}") for number in range(5)]
    with library.change("List") as change:
        marks.enlist(change, made)
    return made


def test_papers_are_unread_and_not_rated_at_first(library: Library, knuth: EntryId) -> None:
    assert noted(library, knuth) == Marks("unread", 0, listed=False)
    assert found(library, "is:unread rating:0") == {knuth}
    assert found(library, "is:read OR is:reading OR is:listed OR rating:>0") == set()


def test_what_is_marked_as_read_leaves_the_reading_list(
    library: Library, five: list[EntryId]
) -> None:
    with library.change("Mark") as change:
        assert marks.mark(change, five[1:3], "read") == 2
        assert marks.mark(change, five[1:3], "read") == 0
    assert marks.listed(library.reading) == [five[0], *five[3:]]
    assert found(library, "is:read") == set(five[1:3]) == found(library, "read:today")
    assert found(library, "read:..yesterday") == set()
    library.undo()
    assert marks.listed(library.reading) == five
    assert found(library, "is:read") == set()


def test_what_is_put_on_the_list_again_is_both_read_and_listed(
    library: Library, knuth: EntryId
) -> None:
    with library.change("Mark") as change:
        marks.mark(change, [knuth], "read")
        marks.enlist(change, [knuth])
    assert noted(library, knuth)[:3] == ("read", 0, True)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("rating:>=4", {4}), ("rating:<3", {0, 1, 2}), ("rating:0", {0}), ("rating:1..2", {1, 2}),
        ("rating:<=0", {0}), ("rating:>0", {1, 2, 4}), ("-rating:>=2", {0, 1}),
        ("rating:>=0", {0, 1, 2, 4}),
    ],
)  # fmt: skip
def test_a_rating_is_searched_for_as_a_number_and_none_counts_as_zero(
    library: Library, query: str, expected: set[int]
) -> None:
    rated = {number: add(library, f"Paper {number}") for number in (0, 1, 2, 4)}
    with library.change("Rate") as change:
        for number, paper in rated.items():
            marks.rate(change, [paper], number)
    assert found(library, query) == {rated[number] for number in expected}


@pytest.mark.parametrize("rating", [-1, 6])
def test_there_are_no_more_than_five_stars(library: Library, knuth: EntryId, rating: int) -> None:
    with library.change("Rate") as change, pytest.raises(RefmanError, match="is no rating"):
        marks.rate(change, [knuth], rating)


@pytest.mark.parametrize(
    ("moved", "place", "expected"),
    [
        ([4], 1, [4, 0, 1, 2, 3]), ([0], 5, [1, 2, 3, 4, 0]), ([0], 99, [1, 2, 3, 4, 0]),
        ([3, 1], 1, [1, 3, 0, 2, 4]), ([1, 2], 3, [0, 3, 1, 2, 4]), ([2], 3, [0, 1, 2, 3, 4]),
    ],
)  # fmt: skip
def test_papers_are_moved_on_the_list_and_stay_in_their_order(
    library: Library, five: list[EntryId], moved: list[int], place: int, expected: list[int]
) -> None:
    with library.change("Move") as change:
        marks.move(change, [five[one] for one in moved], place)
    order = [five.index(one) for one in marks.listed(library.reading)]
    assert order == expected
    ids = search.ids(library.reading, parse("is:listed"), "queued", descending=False)
    assert [five.index(EntryId(one)) for one in ids] == expected


def test_the_room_between_two_papers_never_ends(library: Library, five: list[EntryId]) -> None:
    expected = list(five)
    for turn in range(80):
        one = expected[-1 - turn % 2]
        expected = [expected[0], one, *(other for other in expected[1:] if other != one)]
        with library.change("Move") as change:
            marks.move(change, [one], 2)
        assert marks.listed(library.reading) == expected
    for _ in range(80):
        library.undo()
    assert marks.listed(library.reading) == five


def test_the_trash_keeps_a_place_on_the_list(library: Library, five: list[EntryId]) -> None:
    with library.change("Trash") as change:
        entries.trash(change, five[1:2])
    assert marks.listed(library.reading) == [five[0], *five[2:]]
    with library.change("Restore") as change:
        entries.restore(change, five[1:2])
    assert marks.listed(library.reading) == five


def test_the_history_of_a_paper_tells_of_its_marks_and_brings_them_back(
    library: Library, knuth: EntryId
) -> None:
    with library.change("Rate") as change:
        marks.rate(change, [knuth], 4)
        marks.mark(change, [knuth], "reading")
        marks.enlist(change, [knuth])
    newest, before = versions.versions(library.reading, knuth)
    told = {one.part: (one.before, one.after) for one in differences(before, newest)}
    assert told == {
        "rating": ("", "4"), "reading": ("", "reading"), "reading list": ("", "on it"),
    }  # fmt: skip


def test_papers_that_become_one_keep_the_furthest_reading_and_the_first_rating(
    library: Library, knuth: EntryId
) -> None:
    other = add(library, "The TeXbook again")
    with library.change("Mark") as change:
        marks.mark(change, [other], "reading")
        marks.rate(change, [other], 3)
        marks.enlist(change, [other])
    with library.change("Merge") as change:
        uniting.unite(change, [knuth, other], {})
    assert noted(library, knuth)[:3] == ("reading", 3, True)
