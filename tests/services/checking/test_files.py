"""A .bib file that is checked and mended: places, neighbours, bytes."""

from pathlib import Path

import pytest

from refman.bibtex.checks import Setting
from refman.bibtex.checks.mending import sure
from refman.jobs import Progress
from refman.model.errors import FileChanged
from refman.services import checking, projects
from refman.services.checking import Problem, fixing
from refman.services.checking.bibfile import BibFile
from refman.services.projects import reading
from refman.services.projects.entries import entries_of
from refman.store import Library
from tests.conftest import add

BIBTEX = Setting("bibtex")


def checked(tmp_path: Path, text: str, setting: Setting | None = BIBTEX) -> list[Problem]:
    path = tmp_path / "refs.bib"
    path.write_text(text, encoding="utf-8")
    bib = BibFile(path)
    return list(checking.of_bib(bib, setting or bib.dialect(), None, Progress()))


def told(problems: list[Problem], check: str) -> list[tuple[int, str, str]]:
    return [(one.line, one.key, one.severity) for one in problems if one.check == check]


def test_a_problem_stands_at_the_line_of_its_field(tmp_path: Path) -> None:
    found = checked(tmp_path, "% head\n@misc{a,\n  title = {T},\n  pages = {1-2},\n}\n")
    assert told(found, "page-range") == [(4, "a", "warning")]


def test_what_cannot_be_read_is_told_with_its_line(tmp_path: Path) -> None:
    found = checked(tmp_path, "@misc{a, title = {T} note = {N}}\n@misc{b, title = {never closed")
    assert told(found, "syntax") == [(1, "a", "error"), (2, "", "error")]


def test_an_entry_without_the_brace_behind_its_type_is_told_and_an_address_in_text_is_not(
    tmp_path: Path,
) -> None:
    text = "@misc{a, title = {T}}\n\n@Article,\n  title = {T},\n}\nby ada@misc.org, in May\n"
    assert told(checked(tmp_path, text), "syntax") == [(3, "", "error")]


@pytest.mark.parametrize(("dialect", "severity"), [("bibtex", "error"), ("biblatex", "hint")])
def test_an_entry_behind_another_in_the_last_line_is_skipped_by_bibtex_alone(
    tmp_path: Path, dialect: str, severity: str
) -> None:
    text = "@misc{a, title = {A}}\n@misc{b, title = {B}} @misc{c, title = {C}}"
    found = checked(tmp_path, text, Setting(dialect))  # type: ignore[arg-type]
    assert [(one.key, one.severity) for one in found if one.check == "syntax"] == [("c", severity)]


def test_a_macro_that_nothing_defines_is_an_error_and_those_of_months_are_known(
    tmp_path: Path,
) -> None:
    text = "@string{known = {K}}\n@misc{a, title = {T}, month = jun, note = known, series = lncs}\n"
    assert told(checked(tmp_path, text), "macro") == [(2, "a", "error")]


def test_keys_that_differ_by_case_clash_for_bibtex_and_are_doubtful_for_biber(
    tmp_path: Path,
) -> None:
    text = "@misc{Ada, title={One thing}}\n@misc{ada, title={Another matter}}\n"
    assert told(checked(tmp_path, text), "key-clash") == [(2, "ada", "error")]
    found = checked(tmp_path, text, Setting("biblatex"))
    assert told(found, "key-clash") == [(2, "ada", "warning")]


def test_an_alias_that_is_the_key_or_alias_of_another_entry_is_told_for_biber(
    tmp_path: Path,
) -> None:
    text = (
        "@misc{real, title={One thing}}\n"
        "@misc{b, title={Another matter},\n  ids={real, x1}}\n"
        "@misc{c, title={Of snow}, ids={x1, x2, Real}}\n"
    )
    found = checked(tmp_path, text, Setting("biblatex"))
    assert told(found, "key-clash") == [(3, "b", "warning"), (4, "c", "warning")]
    assert told(checked(tmp_path, text), "key-clash") == []


def test_entries_that_are_named_must_be_there_and_for_bibtex_behind(tmp_path: Path) -> None:
    text = (
        "@proceedings{p, title={P}, year=2001}\n"
        "@inproceedings{a, title={A}, author={B, C}, crossref={p}}\n"
        "@inproceedings{b, title={Bb}, author={B, C}, crossref={gone}}\n"
    )
    found = checked(tmp_path, text)
    assert told(found, "entry-link") == [(2, "a", "error"), (3, "b", "error")]
    found = checked(tmp_path, text, Setting("biblatex"))
    assert told(found, "entry-link") == [(3, "b", "error")]
    missing = [one.key for one in found if one.check == "missing-field"]
    assert missing == ["b", "b"]


def test_a_value_that_is_taken_from_another_entry_is_checked_there_and_must_be_there(
    tmp_path: Path,
) -> None:
    text = (
        "@xdata{x, author={A, B and C, D}, title={T}, doi={10.1000/182}, date={2001}}\n"
        "@misc{a, author={E, F and xdata=x-author-2}, title={xdata=x-title}, doi={xdata=x-doi},"
        " year=2001}\n"
        "@misc{b, author={xdata=gone-author}, title={xdata=x-subtitle}, date={xdata=x-date}}\n"
    )
    found = checked(tmp_path, text, Setting("biblatex"))
    assert [(one.key, one.field, one.check) for one in found if one.severity == "error"] == [
        ("b", "author", "entry-link"), ("b", "title", "entry-link"), ("b", "date", "date"),
    ]  # fmt: skip


def test_one_paper_under_two_keys_is_told_at_the_second(tmp_path: Path) -> None:
    paper = "author={Ada Lovelace and Bo Bee}, title={Notes on the Analytical Engine}, year=1843"
    text = f"@article{{a, {paper}}}\n@misc{{x, title={{Other}}}}\n@article{{b, {paper}}}\n"
    assert told(checked(tmp_path, text), "duplicate") == [(3, "b", "warning")]


def test_a_preprint_beside_its_publication_is_a_hint(tmp_path: Path) -> None:
    people = "author={Ada Lovelace and Bo Bee}, title={Notes on the Analytical Engine at Work}"
    text = (
        f"@misc{{a, {people}, eprint={{1706.03762}}, archiveprefix={{arXiv}}, year=2017}}\n"
        f"@article{{b, {people}, journal={{Journal of Engines}}, year=2018}}\n"
    )
    assert told(checked(tmp_path, text), "preprint") == [(1, "a", "hint")]


def test_a_preprint_of_a_file_whose_publication_the_library_holds_is_told(
    tmp_path: Path, library: Library
) -> None:
    people = "Ada Lovelace and Bo Bee"
    title = "Notes on the Analytical Engine at Work"
    add(library, title, kind="article", author=people, journal="Engines", year="2018", key="bee18")
    path = tmp_path / "refs.bib"
    path.write_text(
        f"@misc{{a, author={{{people}}}, title={{{title}}}, eprint={{1706.03762}},"
        " archiveprefix={arXiv}, year=2017}",
        encoding="utf-8",
    )
    found = checking.of_bib(BibFile(path), BIBTEX, library.reading, Progress())
    assert [one.message for one in found if one.check == "preprint"] == [
        "The library has its published version, “bee18”."
    ]


def test_a_journal_in_two_spellings_is_told_at_the_rarer(tmp_path: Path) -> None:
    names = ["Journal of Applied Physics", "Journal of Applied Physics", "J. Appl. Phys."]
    text = "".join(
        f"@article{{k{n}, title={{Title number {n}}}, journal={{{name}}}}}\n"
        for n, name in enumerate(names)
    )
    (one,) = [one for one in checked(tmp_path, text) if one.check == "venue"]
    assert one.key == "k2"
    assert one.fix is not None
    assert one.fix.fields == {"journal": "Journal of Applied Physics"}


def test_a_link_that_bibtex_does_not_read_is_a_hint_there(tmp_path: Path) -> None:
    text = "@article{a, title={T}, xref={Review of muskens:1996b.}}\n"
    assert told(checked(tmp_path, text), "entry-link") == [(1, "a", "hint")]
    assert told(checked(tmp_path, text, Setting("biblatex")), "entry-link") == [(1, "a", "error")]


def test_a_journal_whose_names_differ_in_typing_alone_is_not_told(tmp_path: Path) -> None:
    names = ["Journal für Physik", r"Journal f{\"u}r {Physik}", "{Journal für Physik}"]
    text = "".join(
        f"@article{{k{n}, title={{Title number {n}}}, journal={{{name}}}}}\n"
        for n, name in enumerate(names)
    )
    assert told(checked(tmp_path, text), "venue") == []


def test_what_came_after_a_publication_is_no_preprint_of_it(tmp_path: Path) -> None:
    same = "author={Soille, P.}, title={Morphological operators with discrete line segments}"
    text = f"@article{{a, {same}, journal={{Pattern}}, volume=1, year=2000}}\n"
    talk = f"@unpublished{{b, {same}, note={{Talk}}, year=2001}}\n"
    assert told(checked(tmp_path, text + talk), "preprint") == []
    early = talk.replace("2001", "1999")
    assert told(checked(tmp_path, text + early), "preprint") == [(2, "b", "hint")]


def test_a_book_that_was_reprinted_is_no_preprint(tmp_path: Path) -> None:
    same = "author={Einstein, Albert}, title={On the method of theoretical physics}"
    text = (
        f"@book{{a, {same}, publisher={{Clarendon}}, note={{Reprinted in 1934}}, year=1933}}\n"
        f"@article{{b, {same}, journal={{Philosophy of Science}}, volume=1, year=1934}}\n"
    )
    assert told(checked(tmp_path, text), "preprint") == []


def test_a_file_tells_whose_it_is(tmp_path: Path) -> None:
    biblatex = "@online{a, title={T}, url={https://a.org}, date={2001}}\n"
    assert told(checked(tmp_path, biblatex, None), "unknown-type") == []
    assert told(checked(tmp_path, "@misc{a, title={T}, eid={7}}", None), "biblatex-field")
    meta = "@comment{jabref-meta: databaseType:biblatex;}\n@misc{a, title={T}}"
    assert BibFile(_file(tmp_path, meta)).dialect() == Setting("biblatex")


def test_mending_changes_the_bytes_of_the_values_alone(tmp_path: Path) -> None:
    before = (
        b'% caf\xe9\r\n@Misc{a,\r\n  Title="On GANs" , pages  = {1-2}, month = {June},\r\n}\r\n'
        b"@misc{b, title={Left}}  % stays\r\n"
    )
    path = tmp_path / "refs.bib"
    path.write_bytes(before)
    made = fixing.in_file(BibFile(path), BIBTEX, sure)
    fixing.write(made)
    after = before.replace(b"1-2", b"1--2").replace(b"{June}", b"jun")
    assert path.read_bytes() == after.replace(b"On GANs", b"On {GANs}")
    assert made.entries == ("a",)
    assert '+  Title="On {GANs}"' in made.difference


def test_fixes_that_are_only_proposed_are_made_for_the_checks_that_are_named(
    tmp_path: Path,
) -> None:
    path = _file(tmp_path, "@misc{a, title={{A Whole Title}}, url={www.a.org}}")
    assert fixing.in_file(BibFile(path), BIBTEX, fixing.chosen(())).entries == ()
    made = fixing.in_file(BibFile(path), BIBTEX, fixing.chosen(["url"], unsure=True))
    assert made.data == b"@misc{a, title={{A Whole Title}}, url={https://www.a.org}}"


def test_a_file_that_was_changed_meanwhile_is_left(tmp_path: Path) -> None:
    path = _file(tmp_path, "@misc{a, pages={1-2}}")
    made = fixing.in_file(BibFile(path), BIBTEX, sure)
    path.write_text("@misc{mine}", encoding="utf-8")
    with pytest.raises(FileChanged):
        fixing.write(made)
    assert path.read_text(encoding="utf-8") == "@misc{mine}"


def _file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "refs.bib"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_that_an_entry_names_and_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "a.pdf").write_bytes(b"%PDF")
    text = (
        "@misc{a, title={Alpha}, file={:papers/a.pdf:PDF}}\n"
        "@misc{b, title={Beta matters},\n  file={:papers/b.pdf:PDF;:papers/a.pdf:PDF}}\n"
        "@misc{c, title={Gamma rays}, file={paper:https\\://a.org/c.pdf:PDF}}\n"
        "@misc{d, title={Delta}, file={\\\\server\\share\\d.pdf}}\n"
    )
    found = checked(tmp_path, text)
    assert told(found, "missing-file") == [(3, "b", "hint")]
    assert "papers/b.pdf" in next(one.message for one in found if one.check == "missing-file")


def test_a_file_is_looked_for_in_the_folders_that_the_bib_file_names(tmp_path: Path) -> None:
    (tmp_path / "pdf").mkdir()
    (tmp_path / "pdf" / "a.pdf").write_bytes(b"%PDF")
    text = "@misc{a, title={A}, file={:a.pdf:PDF}}\n@Comment{jabref-meta: fileDirectory:pdf;}\n"
    assert told(checked(tmp_path, text), "missing-file") == []


@pytest.mark.parametrize(("dialect", "severity"), [("bibtex", "warning"), ("biblatex", "error")])
def test_a_file_that_is_no_utf8_is_told_at_its_first_line_that_is_none(
    tmp_path: Path, dialect: str, severity: str
) -> None:
    path = tmp_path / "refs.bib"
    path.write_bytes("@misc{a, title={Plain}}\n@misc{b, title={Caf\xe9}}\n".encode("latin-1"))
    found = list(checking.of_bib(BibFile(path), Setting(dialect), None, Progress()))  # type: ignore[arg-type]
    assert [(one.line, one.severity) for one in found if one.check == "encoding"] == [(2, severity)]
    path.write_bytes("@misc{a, title={Plain}}\nCaf\xe9\n".encode("latin-1"))
    found = list(checking.of_bib(BibFile(path), Setting("bibtex"), None, Progress()))
    assert [one for one in found if one.check == "encoding"] == []  # BibTeX passes over it
    path.write_text("@misc{a, title={Caf\xe9}}\n", encoding="utf-8")
    found = list(checking.of_bib(BibFile(path), Setting(dialect), None, Progress()))  # type: ignore[arg-type]
    assert [one for one in found if one.check == "encoding"] == []


def test_an_alias_is_compared_with_the_other_files_of_a_project_too(tmp_path: Path) -> None:
    (tmp_path / "main.tex").write_text(
        "\\documentclass{a}\\usepackage{biblatex}\\addbibresource{a.bib}\\addbibresource{b.bib}"
        "\\nocite{*}"
    )
    (tmp_path / "a.bib").write_text("@misc{one, title = {A}, ids = {two, both, own}}\n")
    (tmp_path / "b.bib").write_text("@misc{two, title = {B}, ids = {both, theirs}}\n")
    kept = projects.opened(tmp_path)
    found = checking.of_project(None, kept, Progress())
    said = [(one.key, one.message) for one in found if one.check == "key-clash"]
    beside = "in another file that is read with this one."
    assert said == [
        ("one", f"“two” is a key {beside}"),
        ("one", f"“both” is an alias of “two” {beside}"),
        ("two", f"“both” is an alias of “one” {beside}"),
    ]


def test_a_key_that_is_an_alias_of_an_entry_before_stands_for_the_entry_that_has_it(
    tmp_path: Path,
) -> None:
    (tmp_path / "main.tex").write_text(
        "\\documentclass{a}\\usepackage{biblatex}\\addbibresource{a.bib}\\cite{own}"
    )
    (tmp_path / "a.bib").write_text(
        "@misc{one, title = {A}, ids = {own, third}}\n@misc{own, title = {B}, ids = {third}}\n"
    )
    kept = projects.opened(tmp_path)
    found = checking.of_project(None, kept, Progress())
    assert {one.key for one in found} == {"own"}
    texts = reading.read(kept)
    there = entries_of(texts)
    assert [one and one.entry.key for one in there.all(("own", "third"))] == ["own", "one"]
