"""BibTeX files: values, macros and what is broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.bibtex.escape import balanced
from refman.formats import bibtex


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("{Tea}", "Tea"),
        ('"Tea"', "Tea"),
        ("{{Tea}}", "{Tea}"),
        ("2031", "2031"),
        ("jun", "jun"),
        ('"1~" # jun', "1~jun"),
        ("tea", "Tea Press"),
        ('TEA # {, #} # " & {"}"', 'Tea Press, # & {"}'),
        ("{two\n   lines}", "two lines"),
        ('"half a { brace"', r"half a \textbraceleft{} brace"),
    ],
)
def test_a_value_loses_its_delimiters_and_macros(written: str, value: str) -> None:
    text = f'@string{{tea = "Tea" # {{ Press}}}}\n@misc{{a, note = {written}}}'

    assert bibtex.read(text, "a.bib").entries[0].fields == {"note": value}


def test_a_broken_entry_is_unread_with_its_true_line() -> None:
    drifting = "@misc{a, note = {x\\\n y\\\n z}}\n"
    text = f"{drifting}@misc{{b, title = {{no end\n@misc{{c, title = {{Whole}}}}\n"

    found = bibtex.read(text, "a.bib")

    assert [entry.key for entry in found.entries] == ["a", "c"]
    assert [unread.line for unread in found.unread] == [4]


def test_what_looks_like_an_entry_but_is_none_is_unread() -> None:
    found = bibtex.read("@misc{a, title = {A}}\n\n@misc\n{b, title = {B}}\n", "a.bib")

    assert [unread.line for unread in found.unread] == [3]


def test_keywords_become_tags() -> None:
    entry = bibtex.read(r"@misc{a, keywords = {R\&D, tea;  hot tea,}}", "a.bib").entries[0]

    assert entry.tags == {"R&D", "tea", "hot tea"}
    assert not entry.fields


@given(
    st.lists(st.sampled_from([*'{}"#@=,\\(), \na1', "@misc{", "@string{", "title"])).map("".join)
)
def test_any_text_is_read_and_every_value_is_balanced(text: str) -> None:
    found = bibtex.read(f"@misc{{a, title = {text}", "a.bib")

    values = [value for entry in found.entries for value in entry.fields.values()]
    assert all(map(balanced, values))
    assert found.entries or found.unread
