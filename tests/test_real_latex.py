"""What refman writes goes through the real pdflatex, bibtex and biber without a word."""

import re
import unicodedata
from pathlib import Path

import pytest

from refman.bibtex.encode import to_latex
from refman.bibtex.escape import escape
from refman.bibtex.profile import Dialect, Profile
from refman.bibtex.render import render, render_all
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


BARE = {
    "title": "AT&T's 100% of #1 at $5 and {$6}, 10^6 in a_b",
    "author": "Smith & Sons",
    "journal": "Science & Life",
    "note": "See http://x.y/a_b%20c&d",
    "publisher": "Wiley } Sons",
    "year": "2001",
}
"""Text as it stands in files that were never compiled."""

HOSTILE = [
    r"\input{%s}", r"\begin{input}%s ", r"\include{%s}", r"\csname input\endcsname %s ",
    r"^^5cinput{%s}", r"\inp^^75t{%s}", r"$\input{%s}$", r"{\openin5=%s \read5 to\x \x}",
    r"\let\a=\input \a %s ", r"\def\a{\input}\a{%s}", r"\newcommand\a{\input{%s}}\a",
    r"\scantokens{\input{%s}}", r"\expandafter\input\expandafter{%s}",
    r"\immediate\openout5=written.txt \immediate\write5{%s}", r"\verbatiminput{%s}",
]  # fmt: skip


@pytest.mark.latex
@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_what_stops_tex_in_a_field_is_made_to_compile(tmp_path: Path, dialect: Dialect) -> None:
    entry = Entry("article", BARE, "bare")

    assert set(map(tuple, _complaints(tmp_path, [entry], Profile(dialect)).values())) == {()}


@pytest.mark.latex
def test_an_address_in_a_note_swallows_nothing_under_biblatex(tmp_path: Path) -> None:
    note = r"See \url{http://x.y/a%20b#c} and \nolinkurl{x.y/a%20b} for more"
    entry = Entry("misc", {"author": "A", "title": "T", "year": "2001", "note": note}, "k")

    profile = Profile("biblatex", keep=("note",))

    assert set(map(tuple, _complaints(tmp_path, [entry], profile).values())) == {()}


@pytest.mark.latex
@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_no_field_has_tex_read_or_write_a_file(tmp_path: Path, dialect: Dialect) -> None:
    secret = tmp_path / "secret.tex"
    secret.write_text("SECRET\n\\message{SECRET WAS READ}\n")
    entries = [
        Entry("misc", {"author": f"Name{n}", "title": text % secret, "url": text % secret}, f"k{n}")
        for n, text in enumerate(HOSTILE)
    ]
    for bibliography in styles(dialect):
        place = tmp_path / bibliography
        place.mkdir()
        keys_ = [entry.key for entry in entries]
        bib = "".join(render_all(entries, Profile(dialect)))

        complaints = compile_bib(place, bib, keys_, bibliography)

        log = (place / "main.log").read_text(encoding="utf-8", errors="replace")
        assert "SECRET WAS READ" not in log
        assert str(secret) not in re.findall(r"\((/[^\s()]+)", log)
        assert not (place / "written.txt").exists()
        assert [line for line in complaints if line.endswith("main.bbl")] == []


@pytest.mark.latex
def test_no_field_that_a_style_makes_a_link_of_starts_a_program(tmp_path: Path) -> None:
    for name, source in {"typed": "run:x.sh", "url": "", "howpublished": "", "title": ""}.items():
        place = tmp_path / name
        place.mkdir()
        (place / "links.bst").write_text(_LINKS.replace("FIELD", "url" if source else name))
        fields = {"title": "T"} | {name: "run:x.sh"}
        bib = render(Entry("misc", fields, "k"), Profile("bibtex", keep=("howpublished",)))

        compile_bib(place, f"@misc{{k, url = {{{source}}}}}" if source else bib, ["k"], "links")

        pdf = (place / "main.pdf").read_bytes()
        assert rb"/S/URI" in pdf or rb"/S/GoToR" in pdf or rb"/S/Launch" in pdf
        assert (rb"/S/Launch" in pdf) == bool(source)


_LINKS = r"""ENTRY {FIELD} {} {}
FUNCTION {misc} {"\bibitem{" cite$ * "}\href{" * FIELD * "}{a link}" * write$ newline$}
READ
FUNCTION {begin} {"\begin{thebibliography}{9}" write$ newline$} EXECUTE {begin}
ITERATE {call.type$}
FUNCTION {end} {"\end{thebibliography}" write$ newline$} EXECUTE {end}
"""
"""A style that makes a link of a whole field."""


@pytest.mark.latex
def test_no_field_runs_what_is_a_command_where_the_style_makes_a_letter_of_the_at_sign(
    tmp_path: Path,
) -> None:
    text = r"T \@@input secret x"
    raw = f"@misc{{k, note = {{{text}}}}}"
    written = render(Entry("misc", {"note": text}, "k"), Profile("bibtex", keep=("note",)))
    for name, bib in {"raw": raw, "written": written}.items():
        place = tmp_path / name
        place.mkdir()
        (place / "secret.tex").write_text("\\message{SECRET WAS READ}\n")
        (place / "links.bst").write_text(_LETTER)

        compile_bib(place, bib, ["k"], "links")

        log = (place / "main.log").read_text("utf-8", "replace")
        assert ("SECRET WAS READ" in log) == (name == "raw")


_LETTER = (
    _LINKS.replace(r"\begin{the", r"\makeatletter\begin{the")
    .replace(r'}\href{" * FIELD * "}{a link}"', '} " * note')
    .replace("FIELD", "note")
)
"""A style as those of REVTeX."""


@pytest.mark.latex
@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_no_name_of_a_type_or_field_has_tex_read_a_file(tmp_path: Path, dialect: Dialect) -> None:
    secret = tmp_path / "secret.tex"
    secret.write_text("\\message{SECRET WAS READ}\n")
    fields = {"author": "A", "title": "T", "year": "2001", rf"no\input{secret}": "x"}
    entry = Entry(rf"art^^5cinput{secret}", fields, "k")
    for bibliography in styles(dialect):
        place = tmp_path / bibliography
        place.mkdir()

        compile_bib(place, render(entry, Profile(dialect)), ["k"], bibliography)

        assert "SECRET WAS READ" not in (place / "main.log").read_text("utf-8", "replace")
        assert r"T" in (place / "main.bbl").read_text("utf-8")


@pytest.mark.latex
def test_the_same_text_unchanged_is_what_tex_would_run(tmp_path: Path) -> None:
    (tmp_path / "secret.tex").write_text("\\message{SECRET WAS READ}\n")
    bib = "@misc{k, author = {A}, title = {%s}, year = 1}" % (HOSTILE[0] % "secret")

    compile_bib(tmp_path, bib, ["k"], "plain")

    assert "SECRET WAS READ" in (tmp_path / "main.log").read_text("utf-8")


@pytest.mark.latex
def test_a_spoilt_file_is_complained_of(tmp_path: Path) -> None:
    bib = "@misc{a, title = {\\undefined}}\n@article{b, title = {B},\n"

    complaints = compile_bib(tmp_path, bib, ["a", "b"], "plain")

    assert any("to sort, need author or key in a" in line for line in complaints)
    assert any(line.startswith("! Undefined control sequence") for line in complaints)
    assert any("---line 2 of file refs.bib" in line for line in complaints)
