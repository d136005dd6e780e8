"""Citation keys from patterns."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.model.entry import Entry
from refman.model.errors import RefmanError
from refman.services import keys


def paper(**fields: str) -> Entry:
    return Entry("article", fields)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (
            {
                "author": "Huang, Hsiang-Wei and others",
                "title": "Iterative Scale-Up ExpansionIoU",
                "date": "2023-06-22",
            },
            "huang2023iterative",
        ),
        ({"author": "Lu, Cheng", "title": "On the DPM-Solver", "year": "2022"}, "lu2022dpmsolver"),
        ({"author": "Lu, Cheng", "title": "The {GAN} Zoo"}, "lugan"),
        ({"author": r"Schr{\"o}der, A", "title": r"$\mu$P", "year": "1990"}, "schroder1990mup"),
        ({"author": "van Beethoven, L", "title": "Fidelio"}, "vanbeethovenfidelio"),
        ({"author": "Łoś, J and Weiß, K", "title": "Ultra"}, "losultra"),
        ({"editor": "Weiß, K", "title": "Ultra"}, "weissultra"),
        (
            {"title": "Multi-Student Diffusion Distillation for Better Generators"},
            "multistudentdiffusiondistillation",
        ),
        ({"author": "李, 崇轩", "title": "A Sampler", "date": "2024"}, "sampler2024"),
        ({"author": "李, 崇轩", "title": "采样", "date": "2024"}, "article2024"),
        ({"title": "To Be"}, "tobe"),
        ({}, "article"),
    ],
)
def test_the_default_key_is_name_year_and_first_word(fields: dict[str, str], expected: str) -> None:
    assert keys.make(paper(**fields)) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("[auth]_[shortyear]", "Lu_22"),
        ("[auth:upper:truncate1][title]", "LFastODESolver"),
        ("[entrytype]:[shorttitle:lower]", "article:fastodesolver"),
        ("[veryshorttitle:capitalize]", "Fast"),
    ],
)
def test_markers_and_modifiers_build_other_keys(pattern: str, expected: str) -> None:
    entry = paper(author="Lu, Cheng", title="A fast ODE solver", year="2022")

    assert keys.make(entry, pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "named"),
    [
        ("[auth", "“[”"),
        ("auth]", "“]”"),
        ("[author]", "“[author]”"),
        ("[auth:small]", "“:small”"),
        ("[auth] [year]", "“ ”"),
        ("[auth]{[year]}", "“{”"),
    ],
)
def test_a_pattern_that_cannot_be_read_is_an_error_that_names_the_place(
    pattern: str, named: str
) -> None:
    with pytest.raises(RefmanError, match=re.escape(named)):
        keys.make(paper(title="x"), pattern)


@given(st.dictionaries(st.sampled_from(["author", "title", "year", "date"]), st.text()))
def test_every_entry_has_a_key_that_latex_can_cite(fields: dict[str, str]) -> None:
    assert re.fullmatch("[a-z0-9]+", keys.make(paper(**fields)))


def test_a_key_in_use_gets_a_letter_without_regard_to_case() -> None:
    taken: set[str] = set()
    made = []
    for key in ["lu2022", "LU2022", *["lu2022"] * 27]:
        made.append(keys.unique(key, taken.__contains__))
        taken.add(made[-1].casefold())

    assert made[:3] == ["lu2022", "LU2022a", "lu2022b"]
    assert made[-3:] == ["lu2022z", "lu2022aa", "lu2022ab"]
