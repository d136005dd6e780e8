"""RIS files: what becomes of their tags, and of what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.formats import ris
from refman.model.entry import Entry
from tests.formats.samples import Whole, whole


def read(*lines: str) -> Whole:
    return whole(ris.read(["\n".join(lines)], "a.ris"))


def only(*lines: str) -> Entry:
    (entry,) = read("TY  - JOUR", *lines, "ER  - ").entries
    return entry


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("Knuth, Donald E.", "Knuth, Donald E."),
        ("King, Martin Luther, Jr.", "King, Jr., Martin Luther"),
        ("World Health Organization", "{World Health Organization}"),
        ("Plato", "Plato"),
        ("et al.", "others"),
    ],
)
def test_a_person_is_one_of_bibtex(written: str, value: str) -> None:
    assert only(f"AU  - {written}").fields["author"] == value


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2005/03/15/received", "2005-03-15"),
        ("2005/3//", "2005-03"),
        ("2005///", "2005"),
        ("2005///Spring", "2005"),
        ("2005/02/30", "2005-02"),
        ("2005-03-15", "2005-03-15"),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(written: str, value: str) -> None:
    assert only(f"PY  - {written}").fields["date"] == value


def test_an_abstract_goes_on_over_lines_without_a_tag() -> None:
    assert only("AB  - One", "two", "", "three").fields["abstract"] == "One two three"


def test_tags_without_a_field_are_kept_under_their_names() -> None:
    fields = only("C1  - shelf 4", "U1  - a", "U1  - b").fields
    assert fields == {"ris-c1": "shelf 4", "ris-u1": "a; b"}


def test_references_are_told_apart_where_the_end_of_one_is_missing() -> None:
    found = read("TY  - JOUR", "TI  - A", "TY  - BOOK", "TI  - B")
    assert [one.kind for one in found.entries] == ["article", "book"]


def test_numbers_between_references_are_no_loss_and_other_text_is_told() -> None:
    found = read("1.", "TY  - JOUR", "ER  - ", "2.", "and more", "TY  - JOUR", "ER  - ")
    assert len(found.entries) == 2
    assert [(one.line, one.text) for one in found.unread] == [(5, "and more")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_they_will_wherever_the_text_is_cut_into_pieces(end: str) -> None:
    text = end.join(["TY  - JOUR", "TI  - A", "ER  - ", "TY  - JOUR", "TI  - B", "ER  - ", ""])
    whole_text = whole(ris.read([text], "a.ris"))
    pieces = whole(ris.read(list(text), "a.ris"))
    assert [one.fields["title"] for one in whole_text.entries] == ["A", "B"]
    assert pieces == whole_text


_LINE = st.builds(
    "{}  - {}".format,
    st.sampled_from("TY TI AU ED PY DA SP EP SN KW ID ER UR DO M3 XX".split()),
    st.text(max_size=12),
)


@given(st.lists(_LINE | st.text(max_size=12)))
def test_no_text_is_too_odd_to_be_read(lines: list[str]) -> None:
    found = read(*lines)
    begun = [line for line in "\n".join(lines).split("\n") if line.startswith("TY  - ")]
    assert len(found.entries) >= len(begun)
