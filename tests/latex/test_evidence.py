"""What LaTeX, BibTeX and biber noted in their last run."""

import os
from pathlib import Path

import pytest

from refman.latex import evidence, manuscript
from refman.latex.blg import messages
from refman.latex.evidence import Spoilt

BCF = """<?xml version="1.0" encoding="UTF-8"?>
<bcf:controlfile version="3.8" xmlns:bcf="https://sourceforge.net/projects/biblatex">
  <bcf:bibdata section="0">
    <bcf:datasource type="file" datatype="bibtex" glob="false">refs.bib</bcf:datasource>
  </bcf:bibdata>
  <bcf:section number="0">
    <bcf:citekey order="1" intorder="1">a&amp;b</bcf:citekey>
    <bcf:citekey type="set" members="c,d">s</bcf:citekey>
    <bcf:citekey type="set" members="e,f">nobody</bcf:citekey>
    <bcf:citekey order="2" intorder="1">s</bcf:citekey>
  </bcf:section>
  <bcf:section number="1"><bcf:citekey order="1">*</bcf:citekey></bcf:section>
</bcf:controlfile>
"""


def test_an_aux_file_is_read_with_those_that_it_names(tmp_path: Path) -> None:
    (tmp_path / "ch").mkdir()
    (tmp_path / "main.aux").write_text(
        "\\relax\n\\citation{a,b:2021/x}\n\\@input{ch/one.aux}\n\\@input{gone.aux}\n"
        "\\bibstyle{plain}\n\\bibdata{refs,more}\n\\citation{*}\n"
    )
    (tmp_path / "ch/one.aux").write_text("\\citation{c}\\@input{main.aux}\\@input{ch/one.aux}")
    noted = evidence.aux(tmp_path / "main.aux")
    assert noted
    assert sorted(noted.cited) == ["*", "a", "b:2021/x", "c"]
    assert noted.bibliographies == ("refs", "more")
    assert (noted.style, noted.biblatex) == ("plain", False)
    assert (noted.cited["c"].file.name, noted.cited["b:2021/x"].line) == ("one.aux", 2)


def test_an_aux_file_that_no_other_one_names_is_read_when_the_log_has_it(tmp_path: Path) -> None:
    (tmp_path / "main.aux").write_text("\\citation{a}\n\\@input{ch.aux}\n\\citation{d}\n")
    for name, key in (("ch", "b"), ("bu1", "c"), ("old", "x")):
        (tmp_path / f"{name}.aux").write_text(f"\\citation{{{key}}}\n")
    (tmp_path / "main.log").write_text(
        "\\openout3 = `bu1.aux'.\n\\openout1 = `main.aux'.\n\\openout2 = `ch.aux'.\n"
        "\\openout4 = `gone.aux'.\nOutput written on main.pdf\n"
    )
    noted = evidence.aux(tmp_path / "main.aux")
    assert noted
    assert list(noted.cited) == ["a", "d", "b", "c"]


def test_of_very_many_files_that_one_names_some_thousand_are_looked_for(tmp_path: Path) -> None:
    many = "".join(f"\\@input{{a{number}.aux}}\n" for number in range(12_000))
    (tmp_path / "main.aux").write_text(many + "\\citation{a}\n")
    noted = evidence.aux(tmp_path / "main.aux")
    assert noted is not None
    assert list(noted.cited) == ["a"]
    assert len(noted.files) == 10_001, "with the log"


def test_names_that_no_system_takes_are_read_over(tmp_path: Path) -> None:
    (tmp_path / "main.aux").write_text("\\@input{\0b.aux}\n\\bibdata{\0x}\n\\citation{a\0b}\n")
    noted = evidence.aux(tmp_path / "main.aux")
    assert noted is not None
    assert (list(noted.cited), noted.bibliographies) == (["ab"], ("x",))


def test_what_a_package_cites_for_its_own_settings_is_no_paper(tmp_path: Path) -> None:
    path = tmp_path / "main.aux"
    path.write_text(
        "\\citation{biblatex-control}\n\\citation{REV42Control}\n\\citation{apsrev42Control}\n"
        "\\citation{achemso-control}\n\\citation{a}\n"
    )
    noted = evidence.aux(path)
    assert noted
    assert list(noted.cited) == ["a"]


def test_biblatex_cites_with_or_without_a_section(tmp_path: Path) -> None:
    path = tmp_path / "main.aux"
    path.write_text("\\abx@aux@cite{0}{a}\n\\abx@aux@cite{b}\n\\abx@aux@nociteall\n")
    noted = evidence.aux(path)
    assert noted
    assert (list(noted.cited), noted.biblatex) == (["a", "b", "*"], True)


def test_a_bcf_file_is_read_by_its_local_names(tmp_path: Path) -> None:
    path = tmp_path / "main.bcf"
    path.write_text(BCF)
    noted = evidence.bcf(path)
    assert noted
    assert list(noted.cited) == ["a&b", "c", "d", "*"]
    assert noted.bibliographies == ("refs.bib",)
    assert evidence.bcf(tmp_path / "gone.bcf") is None


@pytest.mark.parametrize(
    "text",
    [
        BCF[:300],
        "",
        "no XML",
        '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a><citekey>&e;</citekey></a>',
        '<!DOCTYPE a [<!ENTITY e "eeee"><!ENTITY f "&e;&e;">]><a><citekey>&f;</citekey></a>',
    ],
)
def test_half_a_bcf_file_and_one_with_entities_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "main.bcf"
    path.write_text(text)
    with pytest.raises(Spoilt):
        evidence.bcf(path)


def project(folder: Path, tex: str, aux: str, *, newer: bool) -> Path:
    root = folder / "main.tex"
    root.write_text(tex)
    noted = folder / "main.aux"
    noted.write_text(aux)
    moment = root.stat().st_mtime_ns + (10**9 if newer else -(10**9))
    os.utime(noted, ns=(moment, moment))
    return root


def test_what_latex_noted_counts_and_the_tex_files_show_where(tmp_path: Path) -> None:
    root = project(
        tmp_path, "\\cite{a}\n\\ifx \\cite{no}\\fi", "\\citation{a}\n\\citation{b}", newer=True
    )
    found = manuscript.read(root)
    assert found.evidence == "aux"
    assert list(found.cited) == ["a", "b"]
    assert [(one.file.name, one.line, one.command) for key in "ab" for one in found.cited[key]] == [
        ("main.tex", 1, "cite"), ("main.aux", 2, "citation"),
    ]  # fmt: skip


def test_tex_files_count_that_were_written_since_and_no_older_key_is_lost(tmp_path: Path) -> None:
    root = project(tmp_path, "\\cite{a}\\cite{new}", "\\citation{a}\n\\citation{b}", newer=False)
    found = manuscript.read(root)
    assert found.evidence == "tex"
    assert list(found.cited) == ["a", "new"]
    assert found.unsure == ("b",)


RUNNING = "This is pdfTeX\n**main\n(./main.tex\nLaTeX2e <2022-11-01>\n[1]"
ENDED = "LaTeX2e <2018-12-01>\n[1] (./main.aux) )\nOutput written on main.pdf (1 page).\n"


@pytest.mark.parametrize(
    ("aux", "log", "whole"),
    [
        ("\\relax\n", RUNNING, False),
        ("", RUNNING, False),
        ("\\relax \n\\gdef \\@abspage@last{1}\n", RUNNING, False),  # what latexmk makes up
        ("\\relax\n\\citation{a}\n", ENDED, True),
        ("\\relax\n\\citation{a}\n\\gdef \\@abspage@last{1}\n", RUNNING, True),
    ],
)
def test_what_latex_notes_counts_once_it_came_to_the_end(
    tmp_path: Path, aux: str, log: str, *, whole: bool
) -> None:
    root = project(tmp_path, "\\documentclass{article}\\cite{a}\\cite{b}", aux, newer=True)
    root.with_suffix(".log").write_text(log)
    found = manuscript.read(root)
    assert (found.evidence, list(found.cited)) == (("aux", ["a"]) if whole else ("tex", ["a", "b"]))


def test_what_stands_in_a_chapter_that_latex_left_out_is_cited_all_the_same(
    tmp_path: Path,
) -> None:
    text = "\\includeonly{b}\\include{a}\\include{b}\\input{c}"
    (tmp_path / "a.tex").write_text("\\cite{one}\\input{below}")
    (tmp_path / "below.tex").write_text("\\cite{two}")
    (tmp_path / "b.tex").write_text("\\cite{three}")
    (tmp_path / "c.tex").write_text("\\verb|x|\\cite{never}")
    root = project(tmp_path, text, "\\citation{three}\n", newer=True)
    found = manuscript.read(root)
    assert (found.evidence, list(found.cited)) == ("aux", ["three", "one", "two"])

    root.write_text(text.replace("\\includeonly{b}", ""))
    for name in ("a", "b"):
        (tmp_path / f"{name}.aux").write_text("")
    (tmp_path / "main.aux").write_text("\\citation{three}\n")
    assert list(manuscript.read(root).cited) == ["three"]
    (tmp_path / "a.aux").unlink()
    assert list(manuscript.read(root).cited) == ["three", "one", "two"]


def test_output_in_a_folder_of_its_own_is_found_and_the_bcf_counts(tmp_path: Path) -> None:
    root = tmp_path / "main.tex"
    root.write_text("\\addbibresource{refs.bib}")
    (tmp_path / "refs.bib").write_text("")
    (tmp_path / "build").mkdir()
    (tmp_path / "build/main.aux").write_text("\\abx@aux@refcontext{nty}\n\\abx@aux@cite{0}{x}")
    (tmp_path / "build/main.bcf").write_text(BCF)
    found = manuscript.read(root)
    assert (found.evidence, found.everything, found.processor) == ("bcf", True, "biber")
    assert list(found.cited) == ["a&b", "c", "d"]
    assert found.bibs == (tmp_path / "refs.bib",)


@pytest.mark.parametrize(
    ("main", "own", "processor", "dialect"),
    [
        (r"\usepackage{natbib}\bibliography{refs}", "", "bibtex", "bibtex"),
        (r"\usepackage[style=apa]{biblatex}", "", "biber", "biblatex"),
        (r"\usepackage[style=apa, backend = {bibtex8}]{biblatex}", "", "bibtex", "biblatex"),
        (r"\documentclass{own}", r"\RequirePackage[backend=biber]{biblatex}", "biber", "biblatex"),
        (r"\documentclass{own}", r"\PassOptionsToPackage{backend=bibtex}{biblatex}"
         r"\RequirePackage[style=apa]{biblatex}", "bibtex", "biblatex"),
        (r"\usepackage[bibsys=biber, bibfile=refs]{installed}", "", "biber", "biblatex"),
        (r"\documentclass[a4paper,biber]{installed}", "", "biber", "biblatex"),
        (r"\documentclass{installed}\printbibliography[title=Works]", "", "biber", "biblatex"),
        (r"\usepackage[bibsys=bibtex]{installed}\printbibliography", "", "bibtex", "biblatex"),
        ("% \\usepackage{biblatex}\n\\documentclass[book]{x}", "", "bibtex", "bibtex"),
    ],
)  # fmt: skip
def test_who_makes_the_bibliography_is_told_before_the_first_run(
    tmp_path: Path, main: str, own: str, processor: str, dialect: str
) -> None:
    root = tmp_path / "main.tex"
    root.write_text(main)
    (tmp_path / "own.cls").write_text(own)
    found = manuscript.read(root)
    assert (found.processor, found.dialect) == (processor, dialect)


def test_biblatex_that_bibtex_works_for_is_told_by_what_latex_noted(tmp_path: Path) -> None:
    root = project(tmp_path, "\\cite{a}", "\\citation{a}\n\\bibstyle{biblatex}\n", newer=True)
    found = manuscript.read(root)
    assert (found.evidence, found.processor, found.dialect) == ("aux", "bibtex", "biblatex")


@pytest.mark.parametrize("names", [r"\bibliography{\jobname}", r"\addbibresource{\jobname.bib}"])
def test_a_bibliography_that_is_called_as_the_root_is_found(tmp_path: Path, names: str) -> None:
    for name in ("thesis.bib", "other.bib"):
        (tmp_path / name).write_text("@misc{a, title={A}}")
    root = tmp_path / "thesis.tex"
    root.write_text(rf"\documentclass{{a}}\cite{{a}}{names}")
    assert manuscript.read(root).bibs == (tmp_path / "thesis.bib",)


def test_a_bibliography_that_a_part_names_for_itself_alone_is_not_missed(tmp_path: Path) -> None:
    (tmp_path / "ch").mkdir()
    (tmp_path / "refs.bib").write_text("@misc{a, title={A}}")
    root = tmp_path / "main.tex"
    root.write_text(r"\documentclass{a}\subfile{ch/one}\bibliography{refs}")
    part = (
        r"\documentclass[../main]{subfiles}\cite{a}\ifSubfilesClassLoaded{\bibliography{../%s}}{}"
    )
    (tmp_path / "ch" / "one.tex").write_text(part % "refs")
    assert manuscript.read(root).absent == ()
    assert manuscript.read(tmp_path / "ch" / "one.tex").bibs == (tmp_path / "refs.bib",)
    (tmp_path / "ch" / "one.tex").write_text(part % "gone")
    assert [one.name for one in manuscript.read(root).absent] == ["../gone"]


def test_a_bibliography_that_is_not_there_is_told_with_its_place(tmp_path: Path) -> None:
    root = tmp_path / "main.tex"
    root.write_text("\n\\bibliography{nowhere}")
    (absent,) = manuscript.read(root).absent
    assert (absent.name, absent.file, absent.line) == ("nowhere", root, 2)


BIBTEX = """This is BibTeX, Version 0.99d
A level-1 auxiliary file: one.aux
I couldn't open database file gone.bib
---line 5 of file main.aux
I was expecting a `,' or a `}'---line 7 of file refs.bib
 :   year
 :        = 1984
I'm skipping whatever remains of this entry
Repeated entry---line 12 of file refs.bib
 : @book{knuth
 :            ,
Warning--entry type for "odd" isn't style-file defined
--line 20 of file refs.bib
Warning--I didn't find a database entry for "lamport"
A bad cross reference---entry "child"
refers to entry "parent", which doesn't exist
Too many commas in name 1 of "A, B, C, D" for entry b
while executing---line 1347 of file plainnat.bst
Too many commas in name 1 of "A, B, C, D" for entry b
while executing---line 1347 of file plainnat.bst
Too many commas in name 2 of "A, B, C, D" for entry b
while executing---line 1429 of file plainnat.bst
Warning--empty journal in smith2020
Warning--to sort, need author or key in anon
(There were 4 error messages)
"""


def test_what_bibtex_reports_is_told_of_its_entries(tmp_path: Path) -> None:
    path = tmp_path / "main.blg"
    path.write_text(BIBTEX)
    found = [(one.severity, one.key, one.file, one.line) for one in messages(path)]
    assert found == [
        ("error", "", "main.aux", 5),
        ("error", "", "refs.bib", 7),
        ("error", "knuth", "refs.bib", 12),
        ("warning", "odd", "refs.bib", 20),
        ("warning", "lamport", "", 0),
        ("error", "child", "", 0),
        ("error", "b", "", 0),
        ("error", "b", "", 0),
        ("warning", "smith2020", "", 0),
        ("warning", "anon", "", 0),
    ]


def test_what_bibtex_says_in_two_lines_is_one_message(tmp_path: Path) -> None:
    path = tmp_path / "main.blg"
    path.write_text(BIBTEX)
    texts = [one.text for one in messages(path) if one.key in ("child", "b")]
    assert texts == [
        'A bad cross reference---entry "child" refers to entry "parent", which doesn\'t exist',
        'Too many commas in name 1 of "A, B, C, D" for entry b',
        'Too many commas in name 2 of "A, B, C, D" for entry b',
    ]


def test_what_biber_reports_is_told_of_its_entries(tmp_path: Path) -> None:
    path = tmp_path / "main.blg"
    path.write_text(
        "[0] Config.pm:307> INFO - This is Biber 2.18\n"
        "[101] Biber.pm:4419> INFO - Found 3 citekeys in bib section 0\n"
        "[160] Utils.pm:410> WARN - BibTeX subsystem: /tmp/x.utf8, line 8, warning: 1 characters\n"
        "[165] bibtex.pm:1723> WARN - Duplicate entry key: 'knuth' in file 'refs.bib', skipping\n"
        "[170] Biber.pm:130> WARN - I didn't find a database entry for 'gone' (section 0)\n"
        "[171] Utils.pm:410> ERROR - BibTeX subsystem: /tmp/x.utf8, line 12, syntax error\n"
    )
    found = [(one.severity, one.key, one.file, one.line) for one in messages(path)]
    assert found == [
        ("warning", "", "", 8),
        ("warning", "knuth", "refs.bib", 0),
        ("warning", "gone", "", 0),
        ("error", "", "", 12),
    ]


def test_of_a_huge_log_the_first_thousands_are_told(tmp_path: Path) -> None:
    path = tmp_path / "main.blg"
    lines = (f"Warning--empty journal in x{number}\n" for number in range(100_000))
    path.write_text("".join(lines) + "x" * 5_000_000)
    assert len(messages(path)) == 5_000
    assert messages(tmp_path / "gone.blg") == ()


def test_what_came_since_the_run_is_cited_though_it_says_that_it_is_older(tmp_path: Path) -> None:
    root, noted, part = (tmp_path / name for name in ("main.tex", "main.aux", "part.tex"))
    root.write_text(r"\documentclass{article}\input{part}")
    part.write_text(r"\cite{a}")
    noted.write_text("\\relax\n\\citation{a}\n\\citation{made}\n")
    now = noted.stat().st_mtime_ns
    after = noted.stat().st_mtime_ns
    while after <= noted.stat().st_ctime_ns:  # until the clock of the system goes on
        part.write_text(r"\cite{b}\cite{\x}")
        os.utime(part, ns=(now - 10**12, now - 10**12))
        after = part.stat().st_ctime_ns
    found = manuscript.read(root)
    assert (found.evidence, sorted(found.cited)) == ("aux", ["a", "b", "made"])
    assert [one.text for one in found.unknown] == [r"\cite{\x}"]


def test_what_a_file_cites_that_the_run_will_write_only_a_run_tells(tmp_path: Path) -> None:
    root = tmp_path / "main.tex"
    writes = "\\begin{filecontents}{own.tex}\n\\cite{a}\n\\end{filecontents}\n"
    root.write_text(rf"\documentclass{{article}}{writes}\input{{own}}")
    assert [one.text for one in manuscript.read(root).unknown] == [r"\input{own}"]
    (tmp_path / "own.tex").write_text(r"\cite{a}")
    found = manuscript.read(root)
    assert (list(found.cited), found.unknown) == (["a"], ())
