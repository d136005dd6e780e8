"""Daily papers pages that are not as they should be."""

import pytest

from tests.formats import samples

HEAD = "Daily Papers\n\nSep 8\n\n"
ROW = "A Title\n\nAn abstract of some words.\n\n"
FACTS = "  • 4 authors\n·\nJun 2, 2031 3\n\n"


@pytest.mark.parametrize(
    ("page", "line"),
    [
        (f"{HEAD}Log in\n\n{ROW}{ROW}", 5),
        (f"{HEAD}{ROW}Load more\n\n{ROW}", 9),
        (f"{HEAD}{ROW}A line with a full stop.\n\n{ROW}", 9),
        (f"{HEAD}{ROW}{FACTS}Load more\n\n{ROW}{FACTS}", 13),
        (f"{HEAD}{ROW}  • many hands\n·\n\n{ROW}", 9),
    ],
)
def test_a_line_that_fits_no_row_is_unread_and_the_rows_stay(page: str, line: int) -> None:
    found = samples.parsed(page)

    assert [unread.line for unread in found.unread] == [line]
    assert [entry.fields["title"] for entry in found.entries] == ["A Title", "A Title"]
    assert {entry.fields["abstract"] for entry in found.entries} == {"An abstract of some words."}


def test_a_long_abstract_needs_no_full_stop() -> None:
    abstract = "word " * 60 + "https://example.org"

    found = samples.parsed(f"{HEAD}A Title\n\n{abstract}\n\n{ROW}")

    assert found.entries[0].fields["abstract"] == abstract
    assert not found.unread


def test_a_title_may_end_with_a_full_stop_where_a_paper_begins() -> None:
    found = samples.parsed(f"{HEAD}{ROW}{FACTS}{ROW.replace('A Title', 'Let it go.')}")

    assert found.entries[1].fields["title"] == "Let it go."


@pytest.mark.parametrize(
    ("printed", "organisation"),
    [("Tea Tea", "Tea"), ("Tea House Tea House", "Tea House")],
)
def test_an_organisation_that_stands_twice_is_one(printed: str, organisation: str) -> None:
    found = samples.parsed(f"{HEAD}{ROW}{printed}\n·\nJun 2, 2031\n")

    assert found.entries[0].sightings[0].organisation == organisation


def test_a_line_above_the_dot_that_stands_once_is_no_organisation() -> None:
    found = samples.parsed(f"{HEAD}{ROW}Cookie settings\n·\nJun 2, 2031\n")

    seen = found.entries[0].sightings[0]
    assert (seen.organisation, seen.printed_date) == (None, "Jun 2, 2031")
    assert [unread.line for unread in found.unread] == [9]


@pytest.mark.parametrize("end", ["Mar 1", "Jun 2, 2031 1"])
def test_half_a_date_or_number_at_the_end_of_a_page_is_unread(end: str) -> None:
    found = samples.parsed(f"{HEAD}{ROW}{FACTS}{ROW}  • 4 authors\n·\n{end}")

    seen = found.entries[1].sightings[0]
    assert (seen.author_count, seen.discussion) == (4, None)
    assert [unread.text for unread in found.unread] == [end]
