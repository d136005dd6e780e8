"""Entry types: what each wants and may have, and how an entry's fields are put in order."""

import pytest

from refman.model import catalogue
from refman.model.catalogue import KINDS, Slot, kind, slots

BIBTEX = (
    "article book booklet inbook incollection inproceedings manual mastersthesis misc phdthesis"
    " proceedings techreport unpublished"
).split()


def test_the_types_of_bibtex_come_first() -> None:
    assert list(KINDS)[: len(BIBTEX)] == BIBTEX


@pytest.mark.parametrize("name", KINDS)
def test_no_type_names_a_field_twice_and_every_name_is_one(name: str) -> None:
    own = KINDS[name]
    said = [*(n for group in own.required for n in group), *own.usual, *own.more]
    assert len(said) == len(set(said))
    assert all(one.isalpha() and one.islower() for one in said)


@pytest.mark.parametrize(
    ("name", "required"),
    [
        ("article", [("author",), ("title",), ("journal", "journaltitle"), ("year", "date")]),
        ("book", [("author", "editor"), ("title",), ("publisher",), ("year", "date")]),
        ("unpublished", [("author",), ("title",), ("note",)]),
        ("manual", [("title",)]),
        ("misc", []),
    ],
)
def test_what_a_type_wants(name: str, required: list[tuple[str, ...]]) -> None:
    assert list(kind(name).required) == required


def test_an_alias_has_the_shape_of_its_type_and_an_unknown_type_that_of_misc() -> None:
    assert kind("conference") is KINDS["inproceedings"]
    assert kind("www") is KINDS["online"]
    assert kind("poster") is KINDS["misc"]


def test_fields_of_the_type_come_first_and_unknown_ones_are_kept_last() -> None:
    fields = {"mine": "x", "issn": "1", "title": "T", "journaltitle": "J"}
    found = slots("article", fields, biblatex=False)
    assert [one.name for one in found if one.wanted] == ["author", "title", "journaltitle", "year"]
    assert [one.name for one in found if one.part == "optional"] == (
        ["volume", "number", "pages", "month", "note", "doi", "url", "issn"]
    )
    assert found[-1] == Slot("mine", "other")


def test_a_date_is_asked_for_once() -> None:
    assert "month" in [one.name for one in slots("article", {"year": "1984"}, biblatex=True)]
    found = [one.name for one in slots("article", {"date": "1984-06"}, biblatex=False)]
    assert "date" in found
    assert not {"year", "month"} & set(found)
    assert "date" in [one.name for one in slots("misc", {"date": "1984"}, biblatex=False)]


def test_an_empty_entry_is_asked_in_the_names_of_its_dialect() -> None:
    assert "journaltitle" in [one.name for one in slots("article", {}, biblatex=True)]
    assert "author" in [one.name for one in slots("book", {}, biblatex=True)]


def test_all_names_are_offered_those_of_the_type_before_others() -> None:
    found = catalogue.names("article")
    assert found.index("journal") < found.index("issn") < found.index("booktitle")
    assert len(found) == len(set(found))
