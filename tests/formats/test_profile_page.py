"""Profile pages that are not as they should be."""

import pytest

from tests.formats import samples
from tests.formats.samples import Whole

HEAD = "Ada Exemplar\n\nLG\nh-index12\n\n"
ROW = "CVJun 2, 2031\nA Title\n\nBo Sampleton et al.\n\nAn abstract of some words.\n\n"


def test_the_author_of_the_page_is_linked_where_the_list_does_not_name_her() -> None:
    entry = samples.parsed(HEAD + ROW).entries[0]

    assert entry.linked == ("Exemplar, Ada",)
    assert entry.truncated


def test_a_page_without_a_head_links_nobody() -> None:
    found = samples.parsed(ROW)

    assert found.source.name == "Unnamed author page"
    assert found.entries[0].linked == ()


@pytest.mark.parametrize(
    ("page", "line"),
    [
        (f"Sign in\n{HEAD}{ROW}", 1),
        (f"{HEAD}Sign in\n{ROW}", 6),
        (f"{HEAD}{ROW}Load more\n{ROW}", 13),
        (HEAD + ROW.replace("Bo", "Advert\n\nBo") + ROW, 9),
        (HEAD + ROW.replace("An abstract", "Copy link\n\nAn abstract"), 11),
    ],
)
def test_a_line_that_fits_no_row_is_unread_and_the_rows_stay(page: str, line: int) -> None:
    found = samples.parsed(page)

    assert [unread.line for unread in found.unread] == [line]
    assert {entry.fields["title"] for entry in found.entries} == {"A Title"}
    assert {entry.fields["author"] for entry in found.entries} == {"Sampleton, Bo and others"}
    assert {entry.fields["abstract"] for entry in found.entries} == {"An abstract of some words."}


def test_a_row_without_a_title_is_unread() -> None:
    found = samples.parsed(f"{HEAD}LGMay 3, 2030\n\n{ROW}")

    assert len(found.entries) == 1
    assert [(unread.line, unread.reason) for unread in found.unread] == [(6, "No title follows.")]


def test_a_category_that_arxiv_has_not_is_unread_and_the_row_stays() -> None:
    found = samples.parsed(HEAD + ROW + ROW.replace("CV", "QQ"))

    assert "primaryclass" not in found.entries[1].fields
    assert found.unread[0].reason == "“QQ” is no category of arXiv’s."


def test_the_year_of_capture_is_the_first_that_does_not_precede_the_newest_full_date() -> None:
    days = ["Jun 2, 2031", "Jun 2", "Jun 1", "Dec 24"]
    found = samples.parsed(HEAD + "".join(ROW.replace("Jun 2, 2031", day) for day in days))

    dates = [entry.fields["date"] for entry in found.entries]

    assert dates == ["2031-06-02", "2031-06-02", "2032-06-01", "2031-12-24"]


def test_without_any_full_date_a_date_without_a_year_stays_unknown() -> None:
    found = samples.parsed(HEAD + ROW.replace("Jun 2, 2031", "Jun 2"))

    assert "date" not in found.entries[0].fields
    assert found.entries[0].sightings[0].printed_date == "Jun 2"


@pytest.mark.parametrize(
    ("glued", "title", "author"),
    [
        ("A Study of SandAda Lin", "A Study of Sand", "Lin, Ada"),
        ("A Study of RLAda Lin", "A Study of RL", "Lin, Ada"),
        ("A Study of sandAda Lin", "A Study of sand", "Lin, Ada"),
        ("Why Study Sand?Ada Lin, Bo Wu", "Why Study Sand?", "Lin, Ada and Wu, Bo"),
        ("Sand 2Q. Lin, Bo Wu", "Sand 2", "Lin, Q. and Wu, Bo"),
        ("Sand in PyTorchAda Lin", "Sand in PyTorch", "Lin, Ada"),
        ("Sand for AllAda LeLin, Bo Wu", "Sand for All", "LeLin, Ada and Wu, Bo"),
        ("Sand, Sea, and SunAda Lin, Bo Wu", "Sand, Sea, and Sun", "Lin, Ada and Wu, Bo"),
        ("Fine, Wet SandAda Lin, Bo Wu", "Fine, Wet Sand", "Lin, Ada and Wu, Bo"),
        ("SandnetAda Lin et al.", "Sandnet", "Lin, Ada and others"),
        ("On DunesÖzge Lin", "On Dunes", "Lin, Özge"),
        ("On DunesAda-Li O'Lin, HaoChen Wu", "On Dunes", "O'Lin, Ada-Li and Wu, HaoChen"),
        ("On DunesCher, Ada Lin", "On Dunes", "Cher and Lin, Ada"),
    ],
)
def test_glued_titles_and_authors_come_apart(glued: str, title: str, author: str) -> None:
    fields = _glued(glued).entries[0].fields

    assert (fields["title"], fields["author"]) == (title, author)


def test_a_name_from_elsewhere_on_the_page_decides_between_two_places() -> None:
    found = _glued("All about OCRDeLong Wu et al.", "On SandAda Lin, DeLong Wu")

    assert found.entries[0].fields["title"] == "All about OCR"


@pytest.mark.parametrize("glued", ["A Study of Sand", "a study of sand by nobody", "On ControlNet"])
def test_a_line_that_cannot_be_split_is_unread_and_nothing_is_guessed(glued: str) -> None:
    found = _glued(glued)

    assert not found.entries
    assert found.unread[0].reason == "No place between title and authors can be told."


def _glued(*lines: str) -> Whole:
    rows = (f"CVJun 2, 2031\n{line}\nAn abstract of some words.\n" for line in lines)
    return samples.parsed("".join(rows))
