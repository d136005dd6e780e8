"""BibTeX files: values, macros and what is broken."""

import pytest
from bibtexparser.entrypoint import parse_string
from hypothesis import given
from hypothesis import strategies as st

from refman.bibtex.escape import balanced
from refman.bibtex.values import LONGEST
from refman.formats import bibtex
from tests.formats.samples import whole


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

    assert whole(bibtex.read([text], "a.bib")).entries[0].fields == {"note": value}


def test_a_broken_entry_is_unread_with_its_true_line() -> None:
    drifting = "@misc{a, note = {x\\\n y\\\n z}}\n"
    text = f"{drifting}@misc{{b, title = {{no end\n@misc{{c, title = {{Whole}}}}\n"

    found = whole(bibtex.read([text], "a.bib"))

    assert [entry.key for entry in found.entries] == ["a", "c"]
    assert [unread.line for unread in found.unread] == [4]


def test_an_entry_may_have_its_brace_on_the_next_line_as_bibtex_reads_it() -> None:
    found = whole(bibtex.read(["@misc{a, title = {A}}\n\n@misc\n{b, title = {B}}\n"], "a.bib"))

    assert [entry.key for entry in found.entries] == ["a", "b"]
    assert not found.unread


def test_an_entry_without_a_type_is_unread_with_its_line() -> None:
    found = whole(bibtex.read(["@misc{a, title = {A}}\n\n@{b, title = {B}}\n@misc{c}\n"], "a.bib"))

    assert [entry.key for entry in found.entries] == ["a", "c"]
    assert [(unread.line, unread.text) for unread in found.unread] == [(3, "@{b, title = {B}}")]


def test_what_was_read_past_is_told_with_its_line_and_the_rest_is_kept() -> None:
    text = "@misc{a,\n  title = {A},\n  year = {1} junk,\n  note = {N}}\n"

    found = whole(bibtex.read([text], "a.bib"))

    assert found.entries[0].fields == {"title": "A", "year": "1", "note": "N"}
    assert [(unread.line, unread.text) for unread in found.unread] == [(3, "junk")]


def test_of_a_field_that_stands_twice_the_first_is_kept_and_the_other_told() -> None:
    found = whole(bibtex.read(["@misc{a,\n url = {x},\n URL = {y}}"], "a.bib"))

    assert found.entries[0].fields == {"url": "x"}
    assert [(unread.line, unread.text) for unread in found.unread] == [(3, "URL = {y}")]


def test_a_file_without_an_entry_says_so() -> None:
    (unread,) = whole(bibtex.read(["Dear diary,\n"], "a.bib")).unread

    assert (unread.line, unread.reason) == (0, "There is no BibTeX entry in the file.")


WELL_FORMED = r"""
@string{acm = "ACM Press"}
@Article{a1, author = {Gr{\"u}n, Eva and {The \TeX{} Team}}, title = "A {"quoted"} word",
  year = 1999, journal = acm, month = jun, note = {a # b, c = d}}
@comment{kept by another program}
@book(b2, title = {In parentheses}, publisher = acm, url = {http://x.org/a%20b})
@misc{c3,
  title = {Trailing comma},
}
"""


def test_bibtexparser_reads_the_same_from_a_well_formed_file() -> None:
    oracle = parse_string(WELL_FORMED)

    found = whole(bibtex.read([WELL_FORMED], "a.bib")).entries

    assert not oracle.failed_blocks
    assert [(entry.kind, entry.key) for entry in found] == [
        (entry.entry_type, entry.key) for entry in oracle.entries
    ]
    for ours, theirs in zip(found, oracle.entries, strict=True):
        values = {field.key.lower(): " ".join(str(field.value).split()) for field in theirs.fields}
        assert ours.fields == values


def test_keywords_become_tags() -> None:
    entry = whole(bibtex.read([r"@misc{a, keywords = {R\&D, tea;  hot tea,}}"], "a.bib")).entries[0]

    assert entry.tags == {"R&D", "tea", "hot tea"}
    assert not entry.fields


@given(
    st.lists(st.sampled_from([*'{}"#@=,\\(), \na1', "@misc{", "@string{", "title"])).map("".join)
)
def test_any_text_is_read_and_every_value_is_balanced(text: str) -> None:
    found = whole(bibtex.read([f"@misc{{a, title = {text}"], "a.bib"))

    values = [value for entry in found.entries for value in entry.fields.values()]
    assert all(map(balanced, values))
    assert found.entries or found.unread


def test_macros_that_double_are_told_and_keep_their_names() -> None:
    doubling = "".join(f"@string{{a{n} = a{n - 1} # a{n - 1}}}\n" for n in range(1, 41))
    text = f'@string{{a0 = "lol "}}\n{doubling}@misc{{k, note = a40, title = a2 # "."}}'

    found = whole(bibtex.read([text], "a.bib"))

    assert len(found.entries[0].fields["note"]) < 2 * LONGEST
    assert found.entries[0].fields["title"] == "lol lol lol lol ."
    assert found.unread[0].line == 14
    assert "“a13” would make it longer than 20,000 characters" in found.unread[0].reason


def test_a_value_that_macros_would_blow_up_is_told_and_keeps_their_names() -> None:
    text = f"@string{{m = {{{'x' * 9000}}}}}\n@misc{{k,\n note = m # m # m, title = m}}"

    found = whole(bibtex.read([text], "a.bib"))

    assert found.entries[0].fields["note"] == "mmm"
    assert len(found.entries[0].fields["title"]) == 9000
    assert [unread.line for unread in found.unread] == [3]


def test_an_entry_in_a_comment_is_told_for_bibtex_reads_it() -> None:
    text = "@misc{a, title = {A}}\n@Comment{ @Book{steward03, title = {Jon}} }\n@comment{jabref}\n"
    found = whole(bibtex.read([text], "a.bib"))
    assert [(one.line, one.reason) for one in found.unread] == [
        (2, "BibTeX reads the entry “steward03” out of this comment; refman and biber do not.")
    ]
