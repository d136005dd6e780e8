"""A key renamed in the library and in every file of every project, and back again."""

from pathlib import Path

import pytest

from refman.bibtex.profile import Profile
from refman.model.entry import EntryId
from refman.model.errors import EntryMissing, FieldError
from refman.services import projects
from refman.services.projects import bib, renaming
from refman.services.projects.reading import read
from refman.store import Library, entries, papers
from tests.conftest import add, key_pattern
from tests.services.projects.folders import written

TEX = (
    "\\documentclass{a}\r\n\\usepackage{natbib}\r\n"
    "Sch\xf6n: \\citep[p. 3]{knuth1984, knuth1984a} \\cite{a,\r\n"
    " knuth1984} % \\cite{knuth1984}\r\n"
    "\\verb|\\cite{knuth1984}| \\defcitealias{knuth1984}{TB}\r\n\\bibliography{refs}\r\n"
)
BIB = '@book{knuth1984, title={T}}\r\n@inbook{part, crossref = "knuth1984"}\r\n'


@pytest.fixture
def thesis(library: Library, knuth: EntryId, tmp_path: Path) -> Path:
    folder = written(tmp_path / "thesis", refs_bib="")
    (folder / "main.tex").write_bytes(TEX.encode("latin-1"))
    (folder / "refs.bib").write_bytes(BIB.encode())
    with library.change("Add project") as change:
        projects.add(change, folder)
    assert papers.by_key(library.reading, "knuth1984") == knuth
    return folder


def rename(library: Library, old: str, new: str) -> list[str]:
    planned = renaming.plan(library.reading, old, new)
    with library.change("Rename") as change:
        renaming.rename(change, planned)
    return renaming.catch_up(library)


def test_every_place_is_renamed_and_nothing_else(
    library: Library, thesis: Path, knuth: EntryId
) -> None:
    assert rename(library, "knuth1984", "K") == []
    assert papers.entry(library.reading, knuth).key == "K"
    text = (thesis / "main.tex").read_bytes().decode("latin-1")
    assert text == (
        TEX.replace("{knuth1984, ", "{K, ")
        .replace(" knuth1984} %", " K} %")
        .replace("alias{knuth1984}", "alias{K}")
    )
    bib = (thesis / "refs.bib").read_bytes().decode()
    assert bib == BIB.replace("knuth1984", "K")


def test_one_undo_and_redo_take_the_files_along(
    library: Library, thesis: Path, knuth: EntryId
) -> None:
    rename(library, "knuth1984", "a-much-longer-key")
    renamed = (thesis / "main.tex").read_bytes()
    assert library.undo() == "Rename"
    assert renaming.catch_up(library) == []
    assert papers.entry(library.reading, knuth).key == "knuth1984"
    assert (thesis / "main.tex").read_bytes() == TEX.encode("latin-1")
    assert (thesis / "refs.bib").read_bytes() == BIB.encode()
    library.redo()
    assert renaming.catch_up(library) == []
    assert (thesis / "main.tex").read_bytes() == renamed
    assert renaming.catch_up(library) == []


def test_two_undone_at_once_are_taken_back_in_turn_and_made_again_in_turn(
    library: Library, thesis: Path
) -> None:
    before = (thesis / "main.tex").read_bytes()
    rename(library, "knuth1984", "first")
    rename(library, "first", "second")
    after = (thesis / "main.tex").read_bytes()
    library.undo()
    library.undo()
    assert renaming.catch_up(library) == []
    assert (thesis / "main.tex").read_bytes() == before
    library.redo()
    library.redo()
    assert renaming.catch_up(library) == []
    assert (thesis / "main.tex").read_bytes() == after


def test_a_file_that_was_changed_meanwhile_stays_and_is_told(
    library: Library, thesis: Path
) -> None:
    rename(library, "knuth1984", "K")
    with (thesis / "main.tex").open("ab") as file:
        file.write(b"more\n")
    library.undo()
    (said,) = renaming.catch_up(library)
    assert "main.tex” was changed meanwhile" in said
    assert (thesis / "main.tex").read_bytes().endswith(b"more\n")
    assert (thesis / "refs.bib").read_bytes() == BIB.encode()
    assert renaming.catch_up(library) == []


def test_a_plan_shows_each_line_and_changes_nothing(library: Library, thesis: Path) -> None:
    planned = renaming.plan(library.reading, "knuth1984", "K")
    places = [(p.file.name, p.line) for one in planned.rewrites for p in one.places]
    assert places == [
        ("main.tex", 3), ("main.tex", 4), ("main.tex", 5), ("refs.bib", 1), ("refs.bib", 2),
    ]  # fmt: skip
    assert (thesis / "main.tex").read_bytes() == TEX.encode("latin-1")


def test_a_key_that_is_in_projects_alone_is_renamed_there(library: Library, thesis: Path) -> None:
    rename(library, "knuth1984a", "lamport94")
    assert b"lamport94} \\cite{a," in (thesis / "main.tex").read_bytes()


def test_files_outside_the_project_and_parted_keys_are_left_and_told(
    library: Library, thesis: Path
) -> None:
    (thesis.parent / "other.tex").write_text(r"\cite{knuth1984}")
    (thesis / "main.tex").write_text(
        "\\documentclass{a}\\input{../other}\\cite{knuth%\n1984}\\bibliography{elsewhere}\n"
    )
    planned = renaming.plan(library.reading, "knuth1984", "K")
    assert len(planned.left) == 2
    assert [one.file.name for one in planned.rewrites] == []


def test_a_bib_file_outside_the_project_that_has_the_key_is_told(
    library: Library, thesis: Path
) -> None:
    shared = thesis.parent / "shared.bib"
    shared.write_bytes((thesis / "refs.bib").read_bytes())
    (thesis / "main.tex").write_text("\\cite{knuth1984}\\bibliography{../shared}\n")
    planned = renaming.plan(library.reading, "knuth1984", "K")
    assert [one.file.name for one in planned.rewrites] == ["main.tex"]
    (said,) = planned.left
    assert "shared.bib” lies outside the project" in said


def test_a_key_that_another_entry_of_a_project_has_is_refused(
    library: Library, thesis: Path
) -> None:
    (thesis / "refs.bib").write_text(BIB + "@misc{theirs, title={Not in the library}}")
    for new in ("theirs", "Theirs"):
        with pytest.raises(FieldError, match="in use for “Not in the library”"):
            renaming.plan(library.reading, "knuth1984", new)
    assert rename(library, "knuth1984", "K") == []


@pytest.mark.usefixtures("thesis")
def test_what_cannot_be_renamed_is_refused(library: Library) -> None:
    add(library, "Other", key="other")
    with pytest.raises(EntryMissing):
        renaming.plan(library.reading, "nobody", "x")
    for new in ("other", "a b", "", "x,y"):
        with pytest.raises(FieldError):
            renaming.plan(library.reading, "knuth1984", new)
    with pytest.raises(FieldError):
        renaming.plan(library.reading, "knuth1984a", "a{b")


def test_a_file_that_cannot_be_written_is_told_and_written_when_it_can_be(
    library: Library, thesis: Path
) -> None:
    before = (thesis / "main.tex").read_bytes()
    (thesis / "main.tex").chmod(0o444)
    planned = renaming.plan(library.reading, "knuth1984", "second")
    with library.change("Rename") as change:
        renaming.rename(change, planned)
    (said,) = renaming.catch_up(library)
    assert "main.tex” cannot be written" in said
    assert (thesis / "main.tex").read_bytes() == before
    assert b"{second," in (thesis / "refs.bib").read_bytes()

    (thesis / "main.tex").chmod(0o644)
    assert renaming.catch_up(library) == []
    assert (thesis / "main.tex").read_bytes().count(b"second") > 0
    library.undo()
    assert renaming.catch_up(library) == []
    assert (thesis / "main.tex").read_bytes() == before


def test_a_bib_that_refman_wrote_is_renamed_in_though_no_document_names_it(
    library: Library, thesis: Path, knuth: EntryId
) -> None:
    made = thesis / "made.bib"
    manuscript = read(projects.find(library.reading, thesis)).manuscript
    bib.write(library, manuscript, Profile(), made, key_pattern())
    rename(library, "knuth1984", "K")
    assert "{K," in made.read_text()

    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"title": "Another title"})
    manuscript = read(projects.find(library.reading, thesis)).manuscript
    done = bib.write(library, manuscript, Profile(), made, key_pattern())
    assert (done.theirs, made.read_text().count("Another title")) == ((), 1)


def test_a_key_that_another_entry_of_a_bib_that_refman_wrote_has_is_refused(
    library: Library, thesis: Path
) -> None:
    made = thesis / "made.bib"
    manuscript = read(projects.find(library.reading, thesis)).manuscript
    bib.write(library, manuscript, Profile(), made, key_pattern())
    made.write_text(made.read_text() + "@misc{theirs, title={Not in the library}}\n")
    with pytest.raises(FieldError, match="in use for “Not in the library”"):
        renaming.plan(library.reading, "knuth1984", "theirs")


def test_what_latex_noted_of_an_old_key_counts_no_more_once_the_sources_have_the_new_one(
    library: Library, thesis: Path
) -> None:
    (thesis / "main.aux").write_text("\\citation{knuth1984,unseen}\n")
    kept = projects.find(library.reading, thesis)
    projects.show(library, kept)
    rename(library, "knuth1984", "K")
    assert read(kept).manuscript.unsure == ("knuth1984", "unseen")
    shown = projects.show(library, kept)
    assert (shown.unsure, shown.missing[-1], shown.twice) == (("unseen",), "unseen", ())
    done = bib.wanted(library.reading, read(kept).manuscript, Profile())
    assert [key for key in done.texts if key in ("K", "knuth1984")] == ["K"]
