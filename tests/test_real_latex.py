"""What refman writes goes through the real pdflatex, bibtex and biber without a word."""

import unicodedata
from pathlib import Path

import pytest

from refman.bibtex.encode import to_latex
from refman.bibtex.escape import escape
from refman.bibtex.profile import Dialect, Profile
from refman.bibtex.render import render_all
from refman.model import dates
from refman.model.entry import Entry
from refman.model.query import Everything
from refman.services import keys
from refman.store import Library, papers, search
from tests.tex import compile_bib, complaints_of, styles

HARD = [
    {
        "title": "Iterative ExpansionIoU",
        "author": "Huang, Hsiang-Wei and others",
        "date": "2023-06",
    },
    {"title": "Scaling via $μ$P: 77.2% & more_of #1", "author": "Schrödinger, E", "date": "2024"},
    {"title": r"The G\"odel Machine with $f$-Divergence", "author": "{The LLaDA Team}"},
    {"title": "A lone $, a } and {3D} “quotes” – ≤ 5~20 ∞ O(n^2)", "date": "2021-05-31"},
    {"title": r"\emph{Uni} and {\em skip-connect}s: α \times $β$ at C:\1"},
    {"title": "Neither an Author nor a Date", "primaryclass": "cs.LG"},
]
TAGS = frozenset({"R&D", "100%", "to read", "a, b", "$x", "{"})


def _entries() -> list[Entry]:
    drafts = [
        Entry("misc", {name: escape(text) for name, text in fields.items()}, tags=TAGS)
        for fields in HARD
    ]
    return [entry._replace(key=keys.make(entry)) for entry in drafts]


def _complaints(folder: Path, entries: list[Entry], style: Profile) -> dict[str, list[str]]:
    bib, cited = "".join(render_all(entries, style)), [entry.key for entry in entries]
    found = {}
    for bibliography in styles(style.dialect):
        place = folder / bibliography
        place.mkdir()
        found[bibliography] = sorted(compile_bib(place, bib, cited, bibliography))
    return found


def _expected(bibliography: str, entries: list[Entry]) -> list[str]:
    """plainnat asks every paper for a year; one that has none is not given any."""
    undated = [entry.key for entry in entries if not dates.of_fields(entry.fields)]
    return [f"Warning--empty year in {key}" for key in sorted(undated) if "nat" in bibliography]


@pytest.mark.latex
@pytest.mark.parametrize("ascii_only", [False, True], ids=["unicode", "ascii"])
@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_hard_titles_compile_without_a_complaint(
    tmp_path: Path, dialect: Dialect, ascii_only: bool
) -> None:
    style = Profile(dialect, ascii=ascii_only, keep=("abstract", "summary"))

    entries = _entries()

    found = _complaints(tmp_path, entries, style)

    assert found == {bibliography: _expected(bibliography, entries) for bibliography in found}
    assert set(found) == set(styles(dialect))


@pytest.mark.latex
@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_the_whole_seeded_library_compiles_without_a_complaint(
    seeded: Library, tmp_path: Path, dialect: Dialect
) -> None:
    entries = list(papers.entries(seeded.reading, search.ids(seeded.reading, Everything(), "key")))
    assert len(entries) == 226

    found = _complaints(tmp_path, entries, Profile(dialect))

    assert found == {bibliography: _expected(bibliography, entries) for bibliography in found}


@pytest.mark.latex
def test_every_character_that_is_replaced_compiles_without_a_package(tmp_path: Path) -> None:
    """T1 is a font encoding: OT1 lacks the letters ą, đ, þ and « however they are written."""
    replaced = [
        char
        for char in map(chr, (*range(0x80, 0xD800), *range(0xE000, 0x20000)))
        if unicodedata.is_normalized("NFC", char) and to_latex(char) != char
    ]
    lines = [f"{to_latex(char)} $x{to_latex(f'${char}$')[1:-1]}$" for char in replaced]
    assert len(replaced) > 2000

    assert complaints_of(tmp_path, lines, r"\usepackage[T1]{fontenc}") == []


@pytest.mark.latex
def test_a_spoilt_file_is_complained_of(tmp_path: Path) -> None:
    bib = "@misc{a, title = {\\undefined}}\n@article{b, title = {B},\n"

    complaints = compile_bib(tmp_path, bib, ["a", "b"], "plain")

    assert any("to sort, need author or key in a" in line for line in complaints)
    assert any(line.startswith("! Undefined control sequence") for line in complaints)
    assert any("---line 2 of file refs.bib" in line for line in complaints)
