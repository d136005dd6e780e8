"""A project beside its .bib file and the library."""

import os
from pathlib import Path

import pytest

from refman.model import language
from refman.model.entry import EntryId
from refman.model.errors import ProjectError
from refman.services import projects
from refman.services.projects import Kept, Memory, Project
from refman.services.projects.reading import read
from refman.services.projects.suggesting import suggest
from refman.store import Library, entries, ledger, search
from refman.store import projects as kept_projects
from tests.conftest import add
from tests.services.projects.folders import REFS, written


@pytest.fixture
def thesis(tmp_path: Path) -> Path:
    return written(tmp_path / "thesis")


def added(library: Library, folder: Path) -> Kept:
    with library.change("Add project") as change:
        return projects.add(change, folder)


def shown(library: Library | None, folder: Path) -> Project:
    reading = None if library is None else library.reading
    return projects.show(library, projects.at(reading, folder))


def found(library: Library, query: str) -> list[int]:
    return list(search.ids(library.reading, language.parse(query)))


def test_a_folder_is_shown_without_a_library(thesis: Path) -> None:
    one = shown(None, thesis)
    assert (one.evidence, one.processor, one.kept.id) == ("tex", "bibtex", 0)
    assert list(one.cited) == ["knuth1984", "lamport94", "gone2020", "knuth84"]
    assert [(c.file.name, c.line, c.command) for c in one.cited["knuth1984"]] == [
        ("main.tex", 4, "citep"), ("part.tex", 1, "cite"),
    ]  # fmt: skip
    assert one.missing == ("gone2020", "knuth84")
    assert [used.entry.key for used in one.unused] == ["idle"]
    assert one.differing == ()


def test_what_bibtex_did_not_find_is_told_until_a_bib_file_has_it(thesis: Path) -> None:
    log, refs = thesis / "main.blg", thesis / "refs.bib"
    lacks = "Warning--I didn't find a database entry for"
    log.write_text(f'{lacks} "new"\n{lacks} "gone2020"\nWarning--empty year in idle\n')
    os.utime(refs, (1000, 1000))
    os.utime(log, (2000, 2000))
    assert [one.key for one in shown(None, thesis).messages] == ["new", "gone2020", "idle"]
    refs.write_text(f"{REFS}@misc{{new, title = {{New}}}}\n")
    os.utime(refs, (3000, 3000))
    assert [one.key for one in shown(None, thesis).messages] == ["gone2020", "idle"]


def test_entries_that_cited_ones_name_are_not_unused(tmp_path: Path) -> None:
    refs = (
        "@inproceedings{a, title={A}, crossref={p}} @proceedings{p, title={P}, xdata={x}}"
        " @xdata{x, publisher={X}} @book{idle, title={I}}"
    )
    folder = written(
        tmp_path / "p",
        main_tex=r"\documentclass{a}\cite{A}\bibliography{refs}",
        refs_bib=refs,
    )
    one = shown(None, folder)
    assert [used.entry.key for used in one.unused] == ["idle"]
    assert one.missing == ()  # BibTeX does not mind case


def test_biber_minds_case_and_knows_aliases(tmp_path: Path) -> None:
    folder = written(
        tmp_path / "p",
        main_tex=r"\documentclass{a}\usepackage{biblatex}\addbibresource{refs.bib}\cite{A,old}",
        refs_bib="@book{a, title={A}} @book{b, title={B}, ids={old}}",
    )
    one = shown(None, folder)
    assert one.missing == ("A",)
    assert [used.entry.key for used in one.unused] == ["a"]


def test_entries_from_which_cited_ones_take_a_single_field_are_not_unused(tmp_path: Path) -> None:
    refs = (
        "@online{a, title={A}, url={xdata=x-url}} @xdata{x, url={http://a.org}}"
        " @book{b, title={B}, author={Ada and xdata=n-author-2}} @xdata{n, author={C and D}}"
        " @book{idle, title={I}}"
    )
    folder = written(tmp_path / "p", main_tex=r"\documentclass{a}\cite{a,b}\bibliography{refs}",
                     refs_bib=refs)  # fmt: skip
    one = shown(None, folder)
    assert [used.entry.key for used in one.unused] == ["idle"]


def test_nocite_of_everything_leaves_nothing_unused(tmp_path: Path) -> None:
    folder = written(
        tmp_path / "p", main_tex=r"\documentclass{a}\nocite{*}\bibliography{refs}", refs_bib=REFS
    )
    one = shown(None, folder)
    assert (one.everything, one.unused, list(one.cited)) == (True, (), [])


def test_a_missing_key_is_looked_for_in_the_library(library: Library, thesis: Path) -> None:
    paper = add(library, "Gone with the Wind", author="Gone, Ada", year="2020", key="gone2020wind")
    one = shown(library, thesis)
    best = one.suggestions["gone2020"][0]
    assert (best.entry, best.key) == (paper, "gone2020wind")


@pytest.mark.parametrize(
    ("key", "means"),
    [
        ("huang2023diffusion", "huang:dm"),
        ("Huang2023", "huang:dm"),
        ("huangDiffusion", "huang:dm"),
        ("lamport84", "lamport94"),
        ("LAMPORT94", "lamport94"),
    ],
)
def test_a_key_is_known_by_its_words_or_with_a_slip(library: Library, key: str, means: str) -> None:
    add(library, "Diffusion Models", author="Huang, Wei", year="2023", key="huang:dm")
    add(library, "LaTeX", author="Lamport, Leslie", year="1994", key="lamport94")
    add(library, "Other", author="Nobody, Ann", year="2023", key="nobody2023")
    assert [one.key for one in suggest(library.reading, key)][:1] == [means]


@pytest.mark.usefixtures("knuth")
def test_nothing_is_suggested_that_nothing_speaks_for(library: Library) -> None:
    assert suggest(library.reading, "zz") == ()
    assert suggest(library.reading, "") == ()


def test_one_paper_under_two_keys_is_told(library: Library, thesis: Path, knuth: EntryId) -> None:
    with library.change("Alias") as change:
        entries.set_fields(change, knuth, {"ids": "knuth84"})
    assert shown(library, thesis).twice == (("knuth1984", "knuth84"),)


def test_one_paper_twice_in_the_bib_is_told_without_a_library(tmp_path: Path) -> None:
    twin = "@book{knuth84, author = {Knuth, D. E.}, title = {The {\\TeX}book}, year = 1984}"
    folder = written(tmp_path / "p", refs_bib=f"{REFS}\n{twin}\n")
    assert shown(None, folder).twice == (("knuth1984", "knuth84"),)


def test_an_entry_that_says_other_than_the_library_is_told(
    library: Library, thesis: Path, knuth: EntryId
) -> None:
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"year": "1986", "publisher": "Addison-Wesley"})
    (apart,) = shown(library, thesis).differing
    assert (apart.key, apart.entry, apart.line) == ("knuth1984", knuth, 1)
    assert apart.fields == ("@type", "year")


def test_a_list_of_keys_that_is_spaced_otherwise_says_the_same(
    library: Library, tmp_path: Path
) -> None:
    add(library, "", key="both", kind="set", entryset="knuth1984,lamport94")
    sets = "@set{both, entryset = {knuth1984, lamport94}}\n"
    folder = written(tmp_path / "p", refs_bib=sets)
    assert shown(library, folder).differing == ()
    written(folder, refs_bib=sets.replace("lamport94", "other"))
    (apart,) = shown(library, folder).differing
    assert apart.fields == ("entryset",)


def test_a_project_is_kept_with_what_it_cites_until_it_is_undone(
    library: Library, thesis: Path, knuth: EntryId
) -> None:
    kept = added(library, thesis)
    projects.show(library, kept)
    assert found(library, "cited-in:thesis") == [knuth]
    assert found(library, "cited-in:main.tex -author:knuth") == []
    assert found(library, "-cited-in:thesis") == []
    assert found(library, 'cited-in:"no such"') == []
    assert kept_projects.counts(library.reading, [knuth]) == {knuth: 1}
    (place,) = kept_projects.citing(library.reading, knuth)
    assert (place.key, place.places) == (
        "knuth1984", (("main.tex", 4, "citep"), ("part.tex", 1, "cite")),
    )  # fmt: skip
    assert ledger.taken_by(library.reading, "knuth1984") == knuth

    assert library.undo() == "Add project"
    assert kept_projects.every(library.reading) == []
    assert found(library, "cited-in:thesis") == []
    library.redo()
    projects.show(library, projects.find(library.reading, thesis))
    assert found(library, "cited-in:thesis") == [knuth]


def test_a_paper_is_cited_under_an_alias_too(
    library: Library, thesis: Path, knuth: EntryId
) -> None:
    with library.change("Rename") as change:
        entries.set_fields(change, knuth, {"ids": "knuth84"}, key="other")
    projects.show(library, added(library, thesis))
    assert found(library, "cited-in:thesis") == [knuth]
    assert kept_projects.counts(library.reading, [knuth]) == {knuth: 1}
    many = [knuth, *range(5000)]
    assert kept_projects.counts(library.reading, many) == {knuth: 1}
    assert kept_projects.counts(library.reading, many[1:]) == {}
    assert [one.key for one in kept_projects.citing(library.reading, knuth)] == ["knuth84"]


def test_a_new_citation_is_noted_and_nothing_else_is_written(
    library: Library, thesis: Path
) -> None:
    kept, memory = added(library, thesis), Memory()
    projects.show(library, kept, memory)
    assert not kept_projects.note_citations(
        library, kept.id, read(kept, memory).places(kept.folder)
    )
    part = thesis / "part.tex"
    part.write_text(part.read_text() + "\\cite{new}\n")
    assert "new" in projects.show(library, kept, memory).cited
    assert memory.tree.read == 3


def test_observers_are_told_of_a_project(library: Library, thesis: Path) -> None:
    news: list[frozenset[int]] = []
    library.observe(lambda changes: news.append(changes.projects))
    kept = added(library, thesis)
    with library.change("Remove") as change:
        projects.remove(change, thesis)
    assert news == [{kept.id}, {kept.id}]


def test_settings_name_commands_of_the_users_own(library: Library, tmp_path: Path) -> None:
    folder = written(
        tmp_path / "p", main_tex=r"\documentclass{a}\mine{x}\olimport[sub]{y}", part_tex=""
    )
    (folder / "sub").mkdir()
    (folder / "sub/y.tex").write_text(r"\mine{z}")
    kept = added(library, folder)
    assert list(projects.show(library, kept).cited) == []
    with library.change("Settings") as change:
        projects.set_settings(change, kept, cites=["\\mine"], reads=["olimport"])
    assert list(shown(library, folder).cited) == ["x", "z"]
    library.undo()
    assert list(shown(library, folder).cited) == []


def test_a_project_is_found_by_any_of_its_names(library: Library, thesis: Path) -> None:
    kept = added(library, thesis)
    (thesis / "part.tex").write_text("% !TeX root = main.tex\n")
    (thesis.parent / "link").symlink_to(thesis)
    for name in ("thesis", "thesis/main.tex", "thesis/part.tex", "link", "link/main.tex"):
        assert projects.at(library.reading, thesis.parent / name) == kept, name


def test_what_is_no_project_is_refused(library: Library, tmp_path: Path) -> None:
    thesis = written(tmp_path / "thesis")
    added(library, thesis)
    (tmp_path / "empty").mkdir()
    for folder, root, why in (
        (tmp_path / "gone", None, "There is no folder"),
        (tmp_path / "empty", None, "has a \\\\documentclass"),
        (thesis, Path("no.tex"), "There is no file"),
        (thesis, None, "is known already"),
    ):
        with library.change("Add") as change, pytest.raises(ProjectError, match=why):
            projects.add(change, folder, root)
    with pytest.raises(ProjectError, match="no project that the library knows"):
        projects.find(library.reading, tmp_path / "empty")


def test_a_folder_that_vanishes_shows_nothing_and_stays_known(
    library: Library, thesis: Path
) -> None:
    kept = added(library, thesis)
    projects.show(library, kept)
    thesis.rename(thesis.with_name("moved"))
    one = projects.show(library, kept)
    assert (list(one.cited), one.bibs) == ([], ())
    assert kept_projects.every(library.reading) == [kept]


def test_a_bib_file_that_nothing_names_counts_where_it_is_alone(tmp_path: Path) -> None:
    main = r"\documentclass{a}\usepackage[bibfile=refs]{clean}\cite{a,gone}"
    folder = written(tmp_path / "p", main_tex=main, refs_bib="@misc{a}\n@misc{idle}\n")
    one = shown(None, folder)
    assert (one.bibs, one.missing) == ((folder / "refs.bib",), ("gone",))
    assert [used.entry.key for used in one.unused] == ["idle"]

    (folder / "other.bib").write_text("@misc{b}\n")
    assert (shown(None, folder).bibs, shown(None, folder).absent) == ((), ())

    (folder / "other.bib").unlink()
    for cites in (r"\cite{a}\bibliography{given}", "Nothing is cited."):
        (folder / "main.tex").write_text(rf"\documentclass{{a}}{cites}")
        assert shown(None, folder).bibs == ()


def test_a_project_says_who_makes_its_bibliography_where_its_files_do_not(
    library: Library, tmp_path: Path
) -> None:
    with library.change("Add project") as change:
        kept = projects.add(change, written(tmp_path / "p"))
        projects.set_settings(change, kept, backend="biber", engine="unicode")
    kept = projects.find(library.reading, tmp_path / "p")
    found = read(kept).manuscript
    assert (found.processor, found.dialect, found.engine) == ("biber", "biblatex", "unicode")
    found = read(kept._replace(settings={"backend": "bibtex"})).manuscript
    assert (found.processor, found.dialect, found.engine) == ("bibtex", "bibtex", "pdftex")
