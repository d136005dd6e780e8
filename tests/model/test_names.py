"""Names are split as BibTeX splits them, but for a few that biber splits better."""

import json
import re
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from refman.bibtex.escape import balanced
from refman.model.names import Name, of_display, parse, people, split_list, written
from tests.names_oracle import bibtex_splits
from tests.tex import compile_bib

NAMES = Path(__file__).parents[1] / "data" / "names.expected.json"

REASONS = {
    "hyphen": "A hyphen parts words to BibTeX: `Ken-ichi` is Ken with the particle “ichi”.",
    "letter": "BibTeX knows the letters of ASCII only: of `Éric` it sees the “r”.",
    "accent": "BibTeX passes over what stands in braces: of `\\'{E}ric` it sees the “r”.",
    "tilde": "The tilde of `Jo\\~ao` parts words to BibTeX, which prints it all the same.",
    "and": "An `and` at either end is a word of the name to BibTeX, and two make an empty name.",
    "labelled": "The name format of biblatex is nonsense to BibTeX.",
}


class Case(NamedTuple):
    """A list of names and what BibTeX made of it.

    Args:
        bibtex: what the program printed; the table is checked against it where it is installed.
        refman: what is read here when that is something else, with one of `REASONS`.
    """

    names: str
    bibtex: list[Name]
    refman: list[Name] | None = None
    why: str = ""


def _names(parts: list[list[str]] | None) -> list[Name] | None:
    return None if parts is None else [Name(*part) for part in parts]


CASES = [
    Case(
        row["names"],
        _names(row["bibtex"]) or [],
        _names(row.get("refman")),
        row.get("why", ""),
    )
    for row in json.loads(NAMES.read_text(encoding="utf-8"))
]


def read(text: str) -> list[Name]:
    return [parse(name) for name in split_list(text)]


@pytest.mark.parametrize("case", CASES, ids=[case.names for case in CASES])
def test_a_list_of_names_is_split_as_bibtex_does_or_for_a_reason(case: Case) -> None:
    assert read(case.names) == (case.bibtex if case.refman is None else case.refman)
    assert (case.why in REASONS) == (case.refman is not None)


@pytest.mark.skipif(not shutil.which("bibtex"), reason="bibtex is not installed")
def test_the_table_says_what_bibtex_does(tmp_path: Path) -> None:
    found = bibtex_splits([case.names for case in CASES], tmp_path)

    assert found == [case.bibtex for case in CASES]


@pytest.mark.latex
def test_what_is_split_otherwise_is_split_as_biber_does(tmp_path: Path) -> None:
    cases = [case for case in CASES if case.why not in ("", "and")]
    lists = {f"k{at}": case.names for at, case in enumerate(cases) if "xdata" not in case.names}
    bib = "".join(f"@misc{{{key}, author = {{{names}}}}}" for key, names in lists.items())

    complaints = compile_bib(tmp_path, bib, list(lists), "biblatex")

    assert not [line for line in complaints if not line.startswith("WARN")]
    assert _in_bbl((tmp_path / "main.bbl").read_text(encoding="utf-8")) == {
        key: [_as_biber_writes(name) for name in people(names)] for key, names in lists.items()
    }


def _in_bbl(text: str) -> dict[str, list[Name]]:
    """The authors by key in what biber wrote."""
    found: dict[str, list[Name]] = {}
    for entry in text.split("\\entry{")[1:]:
        key, rest = entry.split("}", 1)
        parts = [
            {label: re.sub(r"\\bibnamedelim[a-d]\s|\\bibnamedelimi\s", " ", value)}
            for label, value in re.findall(r"^ +(\w+)=\{(.*)\},?$", rest, re.MULTILINE)
        ]
        name = {label: value for part in parts for label, value in part.items()}
        labels = ("given", "prefix", "family", "suffix")
        found[key] = [Name(*(name.get(label, "") for label in labels))]
    return found


def _as_biber_writes(name: Name) -> Name:
    accents = {r"\'{E}": "É", r"\~a": "ã", r"\v{S}": "Š", r"\c{C}": "Ç", "{": "", "}": ""}
    parts = list(name)
    for accent, letter in accents.items():
        parts = [part.replace(accent, letter) for part in parts]
    return Name(*parts)


@given(st.lists(st.sampled_from([*"{},~ \\-aAéÉ.'\n", " and ", "{\\", "von ", "Poe"])).map("".join))
def test_any_text_is_split_and_no_letter_is_lost(text: str) -> None:
    assume(balanced(text))
    letters = "".join(part for name in read(text) for part in name)
    apart = re.compile(r"[\s~,]+|(?i:\band\b)")

    assert sorted(apart.sub("", letters)) == sorted(apart.sub("", text))


@pytest.mark.parametrize("case", CASES, ids=[case.names for case in CASES])
def test_what_bibtex_writes_of_a_name_is_read_as_the_same_name(case: Case) -> None:
    for name in read(case.names):
        assert parse(name.bibtex).display == name.display


def test_an_option_of_biblatex_is_nobody() -> None:
    assert people("useprefix=true and xdata=poe and family=Poe, given=Ann and others") == [
        Name("Ann", "", "Poe")
    ]


def test_a_list_is_parted_by_and_outside_braces() -> None:
    text = "Knuth, Donald and {Barnes and Noble}\n  AND  Lamport, Leslie and others"
    assert split_list(text) == ["Knuth, Donald", "{Barnes and Noble}", "Lamport, Leslie", "others"]
    assert [name.family for name in people(text)] == ["Knuth", "{Barnes and Noble}", "Lamport"]


def test_a_printed_name_ends_in_the_family_name() -> None:
    assert of_display("Hsiang-Wei Huang").bibtex == "Huang, Hsiang-Wei"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (Name("Ludwig", "van", "Beethoven"), "van Beethoven, Ludwig"),
        (Name("", "", "World Health Organization"), "{World Health Organization}"),
        (Name("", "", "Simon and Schuster"), "{Simon and Schuster}"),
        (Name("Donald E.", "", "Knuth", "Jr."), "Knuth, Jr., Donald E."),
        (Name("", "", "A, B"), "{A, B}"),
        (Name("Jean", "", "de la Fontaine"), "{de la Fontaine}, Jean"),
    ],
)
def test_parts_are_written_as_a_name_that_is_read_as_them(name: Name, text: str) -> None:
    assert written(name) == text
    assert len(people(text)) == 1


@pytest.mark.parametrize("text", ["~a=\nb", "a and},,b and,{{", "{", "}", "x}y{z and w"])
def test_braces_that_are_no_pair_take_no_other_name_along_when_written(text: str) -> None:
    read = people(text)
    again = people(" and ".join([*map(written, read), "Knuth, Donald"]))
    assert len(again) == len(read) + 1


@pytest.mark.parametrize("text", ["~others", "Others,", "{others}"])
def test_somebody_whose_name_is_others_is_still_somebody_when_written(text: str) -> None:
    (name,) = people(text)
    assert len(people(written(name))) == 1
