"""Names are split as BibTeX splits them."""

import pytest

from refman.model.names import Name, of_display, parse, people, split_list


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Donald E. Knuth", Name("Donald E.", "", "Knuth")),
        ("Knuth, Donald E.", Name("Donald E.", "", "Knuth")),
        ("Ludwig van Beethoven", Name("Ludwig", "van", "Beethoven")),
        ("van Beethoven, Ludwig", Name("Ludwig", "van", "Beethoven")),
        ("de la Vall{\\'e}e Poussin, Ch.", Name("Ch.", "de la", "Vall{\\'e}e Poussin")),
        ("King, Jr., Martin Luther", Name("Martin Luther", "", "King", "Jr.")),
        ("{The LLaDA Team}", Name("", "", "{The LLaDA Team}")),
        ("{\\O}rsted, Hans", Name("Hans", "", "{\\O}rsted")),
        ("Xuejun", Name("", "", "Xuejun")),
        ("", Name("", "", "")),
        ("jean de la fontaine", Name("", "jean de la", "fontaine")),
    ],
)
def test_a_name_has_four_parts(text: str, name: Name) -> None:
    assert parse(text) == name


def test_what_bibtex_writes_of_a_name_is_read_as_the_same_name() -> None:
    for text in ("Ludwig van Beethoven", "King, Jr., Martin Luther", "Xuejun", "{A and B}"):
        assert parse(parse(text).bibtex) == parse(text)


def test_a_list_is_parted_by_and_outside_braces() -> None:
    text = "Knuth, Donald and {Barnes and Noble}\n  AND  Lamport, Leslie and others"
    assert split_list(text) == ["Knuth, Donald", "{Barnes and Noble}", "Lamport, Leslie", "others"]
    assert [name.family for name in people(text)] == ["Knuth", "{Barnes and Noble}", "Lamport"]


def test_a_printed_name_ends_in_the_family_name() -> None:
    assert of_display("Hsiang-Wei Huang").bibtex == "Huang, Hsiang-Wei"
