"""A key renamed in the library and in every file of every project, and back again."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from refman.bibtex.document import Document
from refman.bibtex.encoding import Unwritable
from refman.bibtex.profile import Profile
from refman.latex import finding
from refman.model.entry import Entry, EntryId
from refman.model.errors import EntryMissing, FieldError, FileUnwritable
from refman.services import linking, naming, projects
from refman.services.files import digest_of_bytes
from refman.services.linking import sides
from refman.services.projects import bib, meaning, owing, renaming, rewriting, wanting
from refman.services.projects.hollow import note
from refman.services.projects.reading import read
from refman.store import Library, entries, papers, past, rewritings
from refman.store.projects import Kept
from tests.conftest import add, key_pattern
from tests.services.projects.folders import written

TEX = (
    "\\documentclass{a}\r\n\\usepackage{natbib}\r\n"
    "Sch\xf6n: \\citep[p. 3]{knuth1984, knuth1984a} \\cite{a,\r\n"
    " knuth1984} % \\cite{knuth1984}\r\n"
    "\\verb|\\cite{knuth1984}| \\defcitealias{knuth1984}{TB}\\shortcites{a,knuth1984}\r\n"
    "\\bibliography{refs}\r\n"
)
BIB = '@book{knuth1984, title={The {\\TeX}book}}\r\n@inbook{part, crossref = "knuth1984"}\r\n'


@pytest.fixture
def thesis(library: Library, knuth: EntryId, tmp_path: Path) -> Path:
    folder = written(tmp_path / "thesis", part_tex="", refs_bib="")
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
    return owing.catch_up(library)


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
        .replace("shortcites{a,knuth1984}", "shortcites{a,K}")
    )
    bib = (thesis / "refs.bib").read_bytes().decode()
    assert bib == BIB.replace("knuth1984", "K")


def test_a_key_that_a_files_encoding_lacks_is_refused_in_a_sentence(
    library: Library, thesis: Path
) -> None:
    with pytest.raises(Unwritable, match=r"“main\.tex” .* cp1252, .* “Ł”"):
        renaming.plan(library.reading, "knuth1984", "Łukasiewicz")
    assert (thesis / "main.tex").read_bytes() == TEX.encode("latin-1")


def test_one_undo_and_redo_take_the_files_along(
    library: Library, thesis: Path, knuth: EntryId
) -> None:
    rename(library, "knuth1984", "a-much-longer-key")
    renamed = (thesis / "main.tex").read_bytes()
    assert library.undo() == "Rename"
    assert owing.catch_up(library) == []
    assert papers.entry(library.reading, knuth).key == "knuth1984"
    assert (thesis / "main.tex").read_bytes() == TEX.encode("latin-1")
    assert (thesis / "refs.bib").read_bytes() == BIB.encode()
    library.redo()
    assert owing.catch_up(library) == []
    assert (thesis / "main.tex").read_bytes() == renamed
    assert owing.catch_up(library) == []


def test_two_undone_at_once_are_taken_back_in_turn_and_made_again_in_turn(
    library: Library, thesis: Path
) -> None:
    before = (thesis / "main.tex").read_bytes()
    rename(library, "knuth1984", "first")
    rename(library, "first", "second")
    after = (thesis / "main.tex").read_bytes()
    library.undo()
    library.undo()
    assert owing.catch_up(library) == []
    assert (thesis / "main.tex").read_bytes() == before
    library.redo()
    library.redo()
    assert owing.catch_up(library) == []
    assert (thesis / "main.tex").read_bytes() == after


def test_a_file_that_was_changed_meanwhile_stays_and_is_told(
    library: Library, thesis: Path
) -> None:
    rename(library, "knuth1984", "K")
    with (thesis / "main.tex").open("ab") as file:
        file.write(b"more\n")
    library.undo()
    (said,) = owing.catch_up(library)
    assert "main.tex” was changed meanwhile" in said
    assert (thesis / "main.tex").read_bytes().endswith(b"more\n")
    assert (thesis / "refs.bib").read_bytes() == BIB.encode()
    assert owing.catch_up(library) == []


def test_two_programs_that_write_the_same_files_at_once_have_nothing_to_say(
    library: Library, thesis: Path
) -> None:
    both = threading.Barrier(2)

    def caught_up(one: Library) -> list[str]:
        both.wait()
        return owing.catch_up(one)

    with Library.open(library.path) as window, ThreadPoolExecutor(2) as programs:
        for number in range(20):
            if number % 2:
                library.undo()
            else:
                planned = renaming.plan(library.reading, "knuth1984", "K")
                with library.change("Rename") as change:
                    renaming.rename(change, planned)
            assert list(programs.map(caught_up, (library, window))) == [[], []]
            key = "knuth1984" if number % 2 else "K"
            assert f"{{{key}}}{{TB}}".encode() in (thesis / "main.tex").read_bytes()
            assert f"@book{{{key},".encode() in (thesis / "refs.bib").read_bytes()


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


def test_a_file_outside_the_folder_that_a_project_reads_is_renamed_in_once_and_back(
    library: Library, thesis: Path
) -> None:
    other = thesis.parent / "other.tex"
    other.write_text(r"\cite{knuth1984}")
    (thesis / "same.tex").symlink_to(other)
    with (thesis / "main.tex").open("a") as file:
        file.write("\\input{../other}\\input{same}\\input{../other}\n")
    planned = renaming.plan(library.reading, "knuth1984", "K")
    assert planned.left == planned.staying == ()
    assert [one.file.name for one in planned.rewrites] == ["other.tex", "main.tex", "refs.bib"]
    assert rename(library, "knuth1984", "K") == []
    assert other.read_text() == r"\cite{K}"
    library.undo()
    assert owing.catch_up(library) == []
    assert other.read_text() == r"\cite{knuth1984}"


def test_a_project_is_no_one_that_stays_when_only_a_file_outside_its_folder_is_renamed_in(
    library: Library, thesis: Path
) -> None:
    (thesis.parent / "other.tex").write_text(r"\cite{knuth1984}")
    (thesis / "main.tex").write_text("\\documentclass{a}\\input{../other}\\bibliography{none}\n")
    planned = renaming.plan(library.reading, "knuth1984", "K")
    assert [one.file.name for one in planned.rewrites] == ["other.tex"]
    assert planned.staying == ()


def test_a_key_of_one_project_alone_stays_in_files_outside_its_folder(
    library: Library, thesis: Path
) -> None:
    other = thesis.parent / "other.tex"
    other.write_text(r"\cite{theirs}")
    (thesis / "refs.bib").write_text("@misc{theirs, title={Not in the library}}")
    (thesis / "main.tex").write_text("\\input{../other}\\cite{theirs}\\bibliography{refs}\n")
    kept = projects.find(library.reading, thesis)
    planned = renaming.plan(library.reading, "theirs", "T", kept)
    (said,) = planned.left
    assert "other.tex” lies outside the project" in said
    assert [one.file.name for one in planned.rewrites] == ["main.tex", "refs.bib"]


def test_parted_keys_are_left_and_told(library: Library, thesis: Path) -> None:
    (thesis / "main.tex").write_text("\\cite{knuth%\n1984}\\bibliography{elsewhere}\n")
    planned = renaming.plan(library.reading, "knuth1984", "K")
    assert len(planned.left) == 1
    assert planned.rewrites == ()


def test_a_bib_file_outside_the_folder_that_a_project_reads_is_renamed_in_and_back(
    library: Library, thesis: Path
) -> None:
    shared = thesis.parent / "shared.bib"
    before = (thesis / "refs.bib").read_bytes()
    shared.write_bytes(before)
    (thesis / "main.tex").write_text("\\cite{knuth1984}\\bibliography{../shared}\n")
    planned = renaming.plan(library.reading, "knuth1984", "K")
    assert [one.file.name for one in planned.rewrites] == ["main.tex", "shared.bib"]
    assert planned.left == ()
    assert rename(library, "knuth1984", "K") == []
    assert b"{K," in shared.read_bytes()
    library.undo()
    assert owing.catch_up(library) == []
    assert shared.read_bytes() == before


def test_a_key_of_one_project_alone_is_refused_whose_entry_is_outside_its_folder(
    library: Library, thesis: Path
) -> None:
    shared = thesis.parent / "shared.bib"
    shared.write_text("@misc{theirs, title={Not in the library}}")
    (thesis / "main.tex").write_text("\\cite{theirs}\\bibliography{../shared}\n")
    kept = projects.find(library.reading, thesis)
    with pytest.raises(FieldError, match="” lies outside the project"):
        renaming.plan(library.reading, "theirs", "T", kept)
    everywhere = renaming.plan(library.reading, "theirs", "T")
    assert [one.file.name for one in everywhere.rewrites] == ["main.tex", "shared.bib"]


def test_a_key_that_another_entry_of_a_project_has_is_refused(
    library: Library, thesis: Path
) -> None:
    (thesis / "refs.bib").write_text(BIB + "@misc{theirs, title={Not in the library}}")
    for new in ("theirs", "Theirs"):
        with pytest.raises(FieldError, match="in use for “Not in the library”"):
            renaming.plan(library.reading, "knuth1984", new)
    assert rename(library, "knuth1984", "K") == []


def test_what_cannot_be_renamed_is_refused(library: Library, thesis: Path) -> None:
    add(library, "Other", key="other")
    (thesis / "refs.bib").write_text(BIB + "@misc{theirs, title={Not in the library}}")
    with pytest.raises(EntryMissing):
        renaming.plan(library.reading, "nobody", "x")
    for new in ("other", "a b", "", "x,y"):
        with pytest.raises(FieldError):
            renaming.plan(library.reading, "knuth1984", new)
    for old, new in (("knuth1984a", "a{b"), ("theirs", "a b"), ("theirs", "")):
        with pytest.raises(FieldError):
            renaming.plan(library.reading, old, new)


def test_a_file_that_cannot_be_written_is_told_and_written_when_it_can_be(
    library: Library, thesis: Path
) -> None:
    before = (thesis / "main.tex").read_bytes()
    (thesis / "main.tex").chmod(0o444)
    planned = renaming.plan(library.reading, "knuth1984", "second")
    with library.change("Rename") as change:
        renaming.rename(change, planned)
    (said,) = owing.catch_up(library)
    assert "main.tex” cannot be written" in said
    assert (thesis / "main.tex").read_bytes() == before
    assert b"{second," in (thesis / "refs.bib").read_bytes()

    (thesis / "main.tex").chmod(0o644)
    assert owing.catch_up(library) == []
    assert (thesis / "main.tex").read_bytes().count(b"second") > 0
    library.undo()
    assert owing.catch_up(library) == []
    assert (thesis / "main.tex").read_bytes() == before


def test_a_key_is_not_renamed_again_while_a_file_waits_to_have_it(
    library: Library, thesis: Path
) -> None:
    (thesis / "main.tex").chmod(0o444)
    with library.change("Rename") as change:
        renaming.rename(change, renaming.plan(change, "knuth1984", "second"))
    assert owing.catch_up(library)
    planned = renaming.looked(library.reading, renaming.plan(library.reading, "second", "third"))
    with pytest.raises(FileUnwritable, match="waits to be written for an earlier"):
        renaming.demand_whole(planned)

    (thesis / "main.tex").chmod(0o644)
    assert owing.catch_up(library) == []
    assert rename(library, "second", "third") == []
    text = (thesis / "main.tex").read_bytes()
    assert (text.count(b"third"), b"second" in text) == (4, False)


def test_a_file_that_was_left_when_a_key_was_renamed_goes_along_the_next_time(
    library: Library, thesis: Path
) -> None:
    kept = projects.find(library.reading, thesis)
    assert note(library, kept, read(kept))
    before = (thesis / "main.tex").read_bytes()
    with library.change("Rename") as change:
        renaming.rename(change, renaming.plan(change, "knuth1984", "second"))
    (thesis / "main.tex").write_bytes(before + b"%\n")
    (said,) = owing.catch_up(library)
    assert "changed meanwhile" in said

    assert rename(library, "second", "third") == []
    assert (thesis / "main.tex").read_bytes().count(b"third") == 4
    assert b"{third," in (thesis / "refs.bib").read_bytes()


def test_a_linked_file_that_waits_to_be_written_and_cannot_be_is_not_in_sync(
    library: Library, thesis: Path
) -> None:
    refs = thesis / "refs.bib"
    linking.link(library, refs, key_pattern())
    made = rewriting.in_bib(refs, {"part": "chapter"})
    assert made is not None
    refs.chmod(0o444)
    with library.change("Mend") as change:
        owing.owe(change, [made])
    assert owing.catch_up(library)
    (told,) = linking.catch_up(library, key_pattern())
    assert (told.state, "read-only" in told.reason) == ("failed", True)
    assert linking.catch_up(library, key_pattern()) == []
    known = linking.linked(library.reading, refs)
    assert linking.sync(library, known, key_pattern()).state == "failed"

    refs.chmod(0o644)
    assert linking.sync(library, known, key_pattern()).state == "failed"  # until it is written
    assert owing.catch_up(library) == []
    known = linking.linked(library.reading, refs)
    assert linking.sync(library, known, key_pattern()).state == "in sync"
    assert b"{chapter," in refs.read_bytes()


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


def test_a_bib_of_a_document_that_is_no_project_keeps_the_key_by_which_that_cites(
    library: Library, thesis: Path
) -> None:
    cites = "\\cite{knuth1984}\\bibliography{refs}"
    paper = written(thesis.parent / "paper", main_tex=cites, refs_bib="")
    made = paper / "refs.bib"
    manuscript = read(projects.at(library.reading, paper / "main.tex")).manuscript
    bib.write(library, manuscript, Profile(), made, key_pattern())
    before = made.read_bytes()
    assert b"{knuth1984," in before

    planned = renaming.plan(library.reading, "knuth1984", "K")
    assert planned.left == (
        f"“{made}” belongs to no project and keeps “knuth1984”, as its document does.",
    )
    rename(library, "knuth1984", "K")
    assert made.read_bytes() == before
    assert not bib.write(library, manuscript, Profile(), made, key_pattern()).written


def test_a_bib_of_another_document_in_a_projects_folder_keeps_its_key_too(
    library: Library, thesis: Path
) -> None:
    talk, made = thesis / "talk.tex", thesis / "talk.bib"
    talk.write_text("\\documentclass{beamer}\\cite{knuth1984}\\bibliography{talk}")
    manuscript = read(projects.opened(talk)).manuscript
    bib.write(library, manuscript, Profile(), made, key_pattern())
    before = made.read_bytes()
    assert b"{knuth1984," in before

    planned = renaming.plan(library.reading, "knuth1984", "K")
    assert [one for one in planned.left if "talk" in one] == [
        f"“{made}” belongs to no project and keeps “knuth1984”, as its document does."
    ]
    rename(library, "knuth1984", "K")
    assert made.read_bytes() == before
    assert "\\cite{knuth1984}" in talk.read_text()
    assert "{K," in (thesis / "refs.bib").read_text()


def test_a_bib_that_a_project_names_outside_its_folder_is_renamed_in_when_refman_wrote_it(
    library: Library, thesis: Path
) -> None:
    made = thesis.parent / "shared.bib"
    (thesis / "main.tex").write_text("\\cite{knuth1984}\\bibliography{../shared}")
    manuscript = read(projects.find(library.reading, thesis)).manuscript
    bib.write(library, manuscript, Profile(), made, key_pattern())
    rename(library, "knuth1984", "K")
    assert "{K," in made.read_text()


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
    done = wanting.wanted(library.reading, read(kept).manuscript, Profile())
    assert [key for key in done.texts if key in ("K", "knuth1984")] == ["K"]


@pytest.mark.parametrize("later", [False, True], ids=["undone", "changed since"])
def test_what_latex_noted_of_a_new_key_counts_no_more_once_the_renaming_is_undone(
    library: Library, thesis: Path, later: bool
) -> None:
    kept = projects.find(library.reading, thesis)
    rename(library, "knuth1984", "K")
    (thesis / "main.aux").write_text("\\citation{K,unseen}\n\\bibdata{refs}\n")
    library.undo()
    assert owing.catch_up(library) == []
    if later:
        add(library, "Another")
    assert set(read(kept).manuscript.unsure) == {"K", "unseen"}
    shown = projects.show(library, kept)
    assert (shown.unsure, "K" in shown.missing, "unseen" in shown.missing) == (
        ("unseen",), False, True,
    )  # fmt: skip
    assert "K" not in wanting.wanted(library.reading, read(kept).manuscript, Profile()).unknown
    add(library, "What has the key now", key="K")
    assert projects.show(library, kept).unsure == ("K", "unseen")


OTHER = "@book{knuth1984, title={Seminumerical Algorithms}, author={Knuth, D.}, year=1984}\n"


def project(library: Library, folder: Path, **files: str) -> Kept:
    with library.change("Add project") as change:
        return projects.add(change, written(folder, **files))


def test_a_project_that_means_another_work_by_the_key_keeps_it_and_is_told(
    library: Library, thesis: Path, knuth: EntryId, tmp_path: Path
) -> None:
    other = project(library, tmp_path / "other", refs_bib=OTHER)
    planned = renaming.plan(library.reading, "knuth1984", "texbook")
    assert {one.file.parent for one in planned.rewrites} == {thesis}
    assert planned.left == (
        f"“{other.root}” means another work by “knuth1984”, “Seminumerical Algorithms”; the key"
        " stays there.",
    )
    assert rename(library, "knuth1984", "texbook") == []
    assert papers.entry(library.reading, knuth).key == "texbook"
    assert "\\citep[p.~3]{knuth1984}" in Path(other.root).read_text()
    assert (tmp_path / "other" / "refs.bib").read_text() == OTHER


def test_the_key_as_one_project_means_it_is_renamed_in_that_project_alone(
    library: Library, thesis: Path, knuth: EntryId, tmp_path: Path
) -> None:
    other = project(library, tmp_path / "other", refs_bib=OTHER)
    planned = renaming.plan(library.reading, "knuth1984", "algorithms", other)
    assert planned.renamings == ()
    assert {one.file.parent for one in planned.rewrites} == {tmp_path / "other"}
    with library.change("Rename") as change:
        renaming.rename(change, planned)
    assert owing.catch_up(library) == []
    assert papers.entry(library.reading, knuth).key == "knuth1984"
    assert b"{knuth1984, " in (thesis / "main.tex").read_bytes()
    assert "\\citep[p.~3]{algorithms}" in Path(other.root).read_text()

    kept = projects.find(library.reading, thesis)  # which means the paper of the library
    planned = renaming.plan(library.reading, "knuth1984", "texbook", kept)
    assert planned.renaming is not None


def test_a_key_of_no_paper_by_which_projects_mean_several_works_is_asked_about(
    library: Library, tmp_path: Path
) -> None:
    one = project(library, tmp_path / "one")
    project(library, tmp_path / "other", refs_bib=OTHER)
    with pytest.raises(FieldError, match=r"means several works: “The TeXbook” in .*--project"):
        renaming.plan(library.reading, "knuth1984", "K")
    planned = renaming.plan(library.reading, "knuth1984", "K", one)
    assert {rewrite.file.parent for rewrite in planned.rewrites} == {tmp_path / "one"}


@pytest.mark.parametrize(
    "entry",
    [
        "@book{k, title={The \\TeX{} Book}, author={D. E. Knuth}}",  # typed otherwise
        "@book{k, title={The {\\TeX}book}, edition={2}, year=1986}",  # a later year
        "@book{k, year=1984}",  # too little to tell
        "@misc{k, title={Something}, doi={10.1000/1}}",  # the same number
    ],
)
def test_an_entry_that_may_be_the_paper_is_taken_for_it(entry: str) -> None:
    paper = Entry("book", {"title": "The {\\TeX}book", "author": "Knuth, Donald E.",
                           "year": "1984", "doi": "10.1000/1"}, "k")  # fmt: skip
    document = Document(entry)
    assert not meaning.apart(paper, sides.side(document, next(document.entries())))


def test_what_a_linked_file_will_become_is_shown_line_by_line_as_it_is_then_written(
    library: Library, knuth: EntryId, tmp_path: Path
) -> None:
    refs = (
        "% mine\n@book{knuth1984,\n  title  = {The {\\TeX}book},\n  author = {Knuth, Donald E.},\n"
        "  year   = 1984}\n\n@inbook{part,\n  title = {A Part}, crossref = {knuth1984}}\n"
    )
    bib_file = tmp_path / "refs.bib"
    bib_file.write_text(refs, encoding="utf-8")
    linking.link(library, bib_file, key_pattern())
    assert papers.by_key(library.reading, "knuth1984") == knuth
    naming.give_out(library, [knuth])  # so that the old key stays as an alias
    planned = renaming.plan(library.reading, "knuth1984", "texbook")
    assert planned.rewrites == ()
    (one,) = planned.linked
    assert one.file == bib_file
    assert [one[1:] for one in one.places] == [
        (2, "@book{knuth1984,", "@book{texbook,"),
        (5, "  year   = 1984}", "  year   = 1984,"),
        (6, "", "  ids    = {knuth1984}}"),
        (
            8,
            "  title = {A Part}, crossref = {knuth1984}}",
            "  title = {A Part}, crossref = {texbook}}",
        ),
    ]
    assert bib_file.read_text(encoding="utf-8") == refs

    rename(library, "knuth1984", "texbook")
    linking.catch_up(library, key_pattern())
    assert digest_of_bytes(bib_file.read_bytes()) == one.after
    text = bib_file.read_text(encoding="utf-8")
    assert "crossref = {texbook}" in text
    assert "ids" in text


def test_a_citation_in_a_field_follows_in_the_library_and_in_files(
    library: Library, thesis: Path
) -> None:
    note = r"A reply to \citet[p.~3]{%s, other}, excited; \verb|\cite{knuth1984}|"
    reply = add(library, "A reply", key="reply", note=note % "knuth1984")
    bib = f"{BIB}@misc{{reply, note = {{{note}}}}}\r\n"
    (thesis / "refs.bib").write_bytes((bib % "knuth1984").encode())
    assert rename(library, "knuth1984", "K") == []
    assert papers.entry(library.reading, reply).fields["note"] == note % "K"
    after = (thesis / "refs.bib").read_bytes().decode()
    assert after == BIB.replace("knuth1984", "K") + (bib % "K")[len(BIB) :]
    library.undo()
    assert owing.catch_up(library) == []
    assert papers.entry(library.reading, reply).fields["note"] == note % "knuth1984"
    assert (thesis / "refs.bib").read_bytes().decode() == bib % "knuth1984"


@pytest.mark.parametrize("key", ["ab", "Knuth_19:84", "knüth1984", "knuth*'1984"])
def test_a_citation_in_a_field_follows_whatever_the_key_is_and_in_any_case(
    library: Library, key: str
) -> None:
    add(library, "Letters", key=key)
    reply = add(library, "A reply", key="reply", note=rf"See \cite{{{key.upper()}}}")
    assert rename(library, key, "K") == []
    assert papers.entry(library.reading, reply).fields["note"] == r"See \cite{K}"


def test_a_value_that_is_taken_from_the_renamed_entry_follows_in_the_library_and_in_files(
    library: Library, thesis: Path
) -> None:
    taking = "author = {Ada and xdata=%s-author-1}, title = {xdata=%s-title}"
    new, old = (taking.replace("%s", key) for key in ("K", "knuth1984"))
    one = add(
        library, "xdata=knuth1984-title", key="one", author="Ada and xdata=knuth1984-author-1"
    )
    (thesis / "refs.bib").write_text(f"{BIB}@misc{{one, {old}}}\n")
    assert rename(library, "knuth1984", "K") == []
    fields = papers.entry(library.reading, one).fields
    assert (fields["title"], fields["author"]) == ("xdata=K-title", "Ada and xdata=K-author-1")
    assert new in (thesis / "refs.bib").read_text()


def test_a_citation_in_a_field_of_a_linked_file_follows(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "linked.bib"
    path.write_text(
        "@book{knuth1984,\n title = {T}\n}\n@misc{reply,\n note = {See \\cite{knuth1984}}\n}\n"
    )
    linking.link(library, path, key_pattern())
    rename(library, "knuth1984", "K")
    linking.catch_up(library, key_pattern())
    assert "\\cite{K}" in path.read_text()


ENCLOSED = (
    "%\\begin{filecontents}{no.bib}\r\n"
    "\\begin{filecontents*}[overwrite]{\\jobname.bib}\r\n@book{old, title={One}}\r\n"
    "@inbook{part, crossref={old}}\r\n% @book{older, title={Two}}\r\n\\end{filecontents*}\r\n"
    "\\begin{filecontents}{notes.txt}\r\n@book{old, title={One}}\r\n\\end{filecontents}\r\n"
    "\\begin{verbatim}\r\n\\begin{filecontents}{x.bib}\r\n@book{old, title={One}}\r\n"
    "\\end{filecontents}\r\n\\end{verbatim}\r\n"
    "\\documentclass{a}\r\nSch\xf6n \\input{body}\\bibliography{\\jobname}\r\n"
)


def test_entries_out_of_which_latex_writes_the_bib_file_are_renamed_in_their_tex_file_and_back(
    library: Library, tmp_path: Path
) -> None:
    bib_text = "@book{old, title={One}}"
    folder = written(tmp_path / "p", body_tex="\\cite{old,part}", main_bib=bib_text)
    (folder / "main.tex").write_bytes(ENCLOSED.encode("latin-1"))
    with library.change("Add project") as change:
        projects.add(change, folder)
    assert rename(library, "old", "new") == []
    made = (folder / "main.tex").read_bytes().decode("latin-1")
    assert made == ENCLOSED.replace("@book{old", "@book{new", 1).replace("={old}", "={new}")
    assert (folder / "body.tex").read_text() == "\\cite{new,part}"
    library.undo()
    assert owing.catch_up(library) == []
    assert (folder / "main.tex").read_bytes() == ENCLOSED.encode("latin-1")


@pytest.mark.parametrize("refs", ["refs", "other"])
def test_entries_that_a_document_beside_the_root_writes_follow_though_it_cites_none_of_them(
    library: Library, tmp_path: Path, refs: str
) -> None:
    folder = written(
        tmp_path / "p", main_tex="\\documentclass{a}\\cite{old}\\input{part}\\bibliography{refs}",
        part_tex="\\begin{filecontents}{own.bib}\n@book{old, title={One}}\n\\end{filecontents}\n",
        refs_bib="@book{old, title={One}}",
    )  # fmt: skip
    slides = (folder / "part.tex").read_text() + f"\\nocite{{*}}\\bibliography{{own,{refs}}}"
    (folder / "slides.tex").write_text(slides)
    with library.change("Add project") as change:
        projects.add(change, folder)
    assert rename(library, "old", "new") == []
    assert "@book{new" in (folder / "part.tex").read_text()
    assert ("@book{new" in (folder / "slides.tex").read_text()) == (refs == "refs")


def test_a_source_map_that_may_mean_the_key_is_told_with_the_line(
    library: Library, thesis: Path
) -> None:
    (thesis / "main.tex").write_text(
        "\\DeclareSourcemap{\\maps{\\map{\n"
        "\\step[fieldsource=entrykey, match=knuth1984, final]\n"
        "\\step[fieldset=crossref, fieldvalue={knuth1984b}]}}}\n"
        "\\cite{knuth1984}\\bibliography{refs}"
    )
    planned = renaming.plan(library.reading, "knuth1984", "K")
    assert planned.left == (
        f"“{thesis / 'main.tex'}”, line 2: “match=knuth1984” may mean “knuth1984”; see to it by"
        " hand: \\step[fieldsource=entrykey, match=knuth1984, final]",
    )
    rename(library, "knuth1984", "K")
    assert "match=knuth1984," in (thesis / "main.tex").read_text()


def test_a_list_of_keys_keeps_its_spaces(library: Library, tmp_path: Path) -> None:
    text = "@set{s,\n  entryset = {old,two ,\n    old3, two},\n}\n@book{old, title={One}}"
    folder = written(
        tmp_path / "p",
        main_tex="\\documentclass{a}\\cite{old,s}\\bibliography{refs}",
        refs_bib=text,
    )
    with library.change("Add project") as change:
        projects.add(change, folder)
    assert rename(library, "old", "new") == []
    expected = text.replace("{old,", "{new,")
    assert (folder / "refs.bib").read_text() == expected


def test_a_copy_of_the_library_of_before_a_rename_writes_no_file(
    library: Library, thesis: Path, tmp_path: Path
) -> None:
    moment = time.time()
    assert rename(library, "knuth1984", "K") == []
    before = (thesis / "main.tex").read_bytes(), (thesis / "refs.bib").read_bytes()
    past.write(library, moment, tmp_path / "copy.refman", lambda _done: None)
    with Library.open(tmp_path / "copy.refman") as copy:
        assert papers.by_key(copy.reading, "knuth1984")
        assert owing.catch_up(copy) == []
        assert not rewritings.owed(copy.reading)
    assert ((thesis / "main.tex").read_bytes(), (thesis / "refs.bib").read_bytes()) == before


def test_a_key_that_latex_cites_and_no_tex_file_shows_is_told(
    library: Library, thesis: Path
) -> None:
    (thesis / "main.tex").write_text(
        "\\def\\mine#1{\\csname ci\\endcsname te{knuth#1}}\\mine{1984}\\bibliography{refs}"
    )
    (thesis / "main.aux").write_text("\\citation{knuth1984}\n\\bibdata{refs}\n")
    planned = renaming.plan(library.reading, "knuth1984", "K")
    assert planned.left == (
        f"LaTeX cites “knuth1984” in “{thesis / 'main.tex'}”, but refman finds no place of it in"
        " the .tex files: see to it by hand.",
    )
    assert [one.file.name for one in planned.rewrites] == ["refs.bib"]
    with (thesis / "main.tex").open("a") as file:
        file.write("\\cite{knuth1984}")
    assert renaming.plan(library.reading, "knuth1984", "K").left == ()


def test_a_key_that_is_cited_plainly_and_made_by_a_command_is_told_with_the_line(
    library: Library, thesis: Path
) -> None:
    (thesis / "main.tex").write_text(
        "\\newcommand{\\mine}[1]{\\cite{knuth#1}}\n\\cite{knuth1984} and\n\\mine{1984}\n"
        "\\bibliography{refs}"
    )
    planned = renaming.plan(library.reading, "knuth1984", "K")
    assert planned.left == (
        f"“{thesis / 'main.tex'}”, line 3: a command makes “knuth1984” of “1984” and goes on"
        " citing it; see to it by hand: \\mine{1984}",
    )
    assert [
        one.line for file in planned.rewrites for one in file.places if one.file.suffix == ".tex"
    ] == [2]


@pytest.mark.parametrize(
    "link",
    [
        "\\hyperlink{cite.knuth1984}{the book}",
        "\\hyperlink{cite.0@knuth1984}{the book}",
        "\\newcommand{\\to}[2]{\\hyperlink{cite.#1}{#2}}\n\\to{knuth1984}{the book}",
        "\\newcommand\\to[2]{\\hyperlink{cite.\\therefsection @#1}{#2}}\\to{knuth1984}{the book}",
    ],
)
def test_a_link_to_a_paper_in_the_bibliography_goes_along_and_cites_nothing(
    library: Library, thesis: Path, link: str
) -> None:
    (thesis / "main.tex").write_text(f"{link}\n\\bibliography{{refs}}")
    kept = projects.find(library.reading, thesis)
    assert read(kept).manuscript.keys == ()
    rename(library, "knuth1984", "K")
    assert "knuth1984" not in (thesis / "main.tex").read_text()
    assert link.replace("knuth1984", "K") in (thesis / "main.tex").read_text()


@pytest.mark.parametrize("old", ["Knuth1984", "knuth1984"])
def test_keys_that_differ_in_case_alone_are_one_to_bibtex(
    library: Library, thesis: Path, knuth: EntryId, old: str
) -> None:
    (thesis / "main.tex").write_text("\\cite{Knuth1984}\\bibliography{refs}")
    assert rename(library, old, "K") == []
    assert (thesis / "main.tex").read_text() == "\\cite{K}\\bibliography{refs}"
    assert (thesis / "refs.bib").read_bytes().decode() == BIB.replace("knuth1984", "K")
    assert papers.entry(library.reading, knuth).key == "K"


def test_keys_that_differ_in_case_are_two_to_biber_and_where_a_bib_has_both(
    library: Library, thesis: Path
) -> None:
    text = "\\usepackage{biblatex}\\addbibresource{refs.bib}\\cite{Knuth1984,knuth1984}"
    (thesis / "main.tex").write_text(text)
    assert rename(library, "knuth1984", "K") == []
    assert (thesis / "main.tex").read_text() == text.replace("knuth1984", "K")
    text = "\\cite{Aa,aA}\\bibliography{refs}"
    (thesis / "main.tex").write_text(text)
    (thesis / "refs.bib").write_text("@misc{Aa, title={One}}@misc{aA, title={Two}}")
    assert rename(library, "aA", "b") == []
    assert (thesis / "main.tex").read_text() == text.replace("aA", "b")


def test_a_bib_that_only_a_document_beside_the_root_names_goes_along_with_it(
    library: Library, thesis: Path
) -> None:
    (thesis / "supplement.tex").write_text("\\cite{knuth1984}\\bibliography{refs,extra}")
    (thesis / "extra.bib").write_text("@misc{extra, title = {More}, related = {knuth1984}}")
    assert rename(library, "knuth1984", "K") == []
    assert (thesis / "supplement.tex").read_text().startswith("\\cite{K}")
    assert "related = {K}" in (thesis / "extra.bib").read_text()
    (thesis / "refs.bib").write_text("@misc{idle, title = {Idle}}")
    (thesis / "extra.bib").write_text(
        "@book{K, author = {Knuth, Donald E.}, title = {The {\\TeX}book}}"
    )
    assert rename(library, "K", "knuth1984") == []
    assert (thesis / "supplement.tex").read_text().startswith("\\cite{knuth1984}")
    assert "@book{knuth1984," in (thesis / "extra.bib").read_text()


def test_a_file_that_is_read_by_another_name_is_not_called_loose(
    library: Library, thesis: Path
) -> None:
    (thesis / "shared").mkdir()
    (thesis / "shared" / "more.tex").write_text("\\cite{knuth1984}")
    (thesis / "link.tex").symlink_to(thesis / "shared" / "more.tex")
    (thesis / "main.tex").write_text("\\documentclass{a}\\input{link}\\bibliography{refs}")
    assert finding.roots_of(thesis).unread == ()
    assert rename(library, "knuth1984", "K") == []
    assert (thesis / "shared" / "more.tex").read_text() == "\\cite{K}"
    assert (thesis / "link.tex").is_symlink()


def test_a_citation_of_which_only_latex_knows_the_key_is_told_where_one_is_renamed(
    library: Library, thesis: Path
) -> None:
    text = "\\documentclass{a}\\cite{knuth1984}\\def\\c(#1){\\cite{#1}}\\c(knuth1984)"
    (thesis / "main.tex").write_text(f"{text}\\bibliography{{refs}}")
    (told,) = renaming.plan(library.reading, "knuth1984", "K").left
    assert told == (
        f"“{thesis / 'main.tex'}”, line 1 has \\cite{{#1}}, of which only LaTeX knows what it"
        " cites: see to it by hand if that is “knuth1984”."
    )


def test_a_linked_file_by_other_names_is_written_once_and_back_again(
    library: Library, thesis: Path
) -> None:
    shared = thesis.parent / "shared.bib"
    shared.write_bytes(BIB.encode())
    linking.link(library, shared, key_pattern())
    before = shared.read_bytes()
    for name in ("refs.bib", "same.bib"):
        (thesis / name).unlink(missing_ok=True)
        (thesis / name).symlink_to(shared)
    (thesis / "main.tex").write_text("\\documentclass{a}\\cite{knuth1984}\\bibliography{refs,same}")
    assert rename(library, "knuth1984", "K") == []
    linking.catch_up(library, key_pattern())
    assert b"@book{K," in shared.read_bytes()
    library.undo()
    assert owing.catch_up(library) == []
    linking.catch_up(library, key_pattern())
    assert shared.read_bytes() == before


def test_documents_beside_the_root_go_along_by_their_bib_and_loose_files_are_told(
    library: Library, thesis: Path
) -> None:
    (thesis / "supplement.tex").write_text("\\input{more}\\bibliography{refs}")
    (thesis / "more.tex").write_text("\\cite{knuth1984}")
    (thesis / "loose.tex").write_text("\n\\cite{knuth1984} \\cite{a}")
    (thesis / "other.tex").write_text("\\cite{knuth1984}\\bibliography{others}")
    planned = renaming.plan(library.reading, "knuth1984", "K")
    assert planned.left == (
        f"“{thesis / 'loose.tex'}”, line 2 cites “knuth1984” and is read by no document; it is"
        " left as it is.",
    )
    assert rename(library, "knuth1984", "K") == []
    assert (thesis / "more.tex").read_text() == "\\cite{K}"
    assert "knuth1984" in (thesis / "loose.tex").read_text()
    assert "knuth1984" in (thesis / "other.tex").read_text()
