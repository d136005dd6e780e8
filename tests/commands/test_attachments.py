"""Files of papers from the shell: attached, listed, found, renamed, detached, read and written."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from refman.cli import main
from refman.store.migrations import STEPS


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):  # type: ignore[no-untyped-def]
    """Runs a command on a library with three papers; returns status, output and errors."""
    bib = tmp_path / "in" / "in.bib"
    (bib.parent / "files").mkdir(parents=True)
    (bib.parent / "files" / "alpha.pdf").write_bytes(b"%PDF alpha")
    bib.write_text(
        "@misc{a, title={Alpha rays}, year=2020, file={Full text:alpha.pdf:PDF;:gone.pdf:PDF}}"
        "@misc{b, title={Beta rays}, year=2021} @misc{c, title={Gamma rays}, file={alpha.pdf}}"
        "@comment{jabref-meta: fileDirectory:files;}"
    )

    def do(*words: str) -> tuple[int, str, str]:
        status = main(["--library", str(tmp_path / "l.refman"), *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    assert do("import", str(bib))[0] == 0
    return do


def test_an_import_links_what_fields_name_where_the_bib_says_it_is(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    rows = json.loads(run("attachments", "--json")[1])
    alpha, gone = tmp_path / "in" / "files" / "alpha.pdf", tmp_path / "in" / "gone.pdf"
    assert [(row["key"], row["path"], row["missing"]) for row in rows] == [
        ("a", str(alpha), False),
        ("a", str(gone), True),
        ("c", str(alpha), False),
    ]
    assert rows[0]["title"] == "Full text"
    assert "1 paper" in run("list", "is:missing")[1]
    assert "a\t" + str(gone) in run("attachments", "--missing")[1]
    assert "2 papers" in run("list", "has:pdf")[1]


def test_an_import_of_the_same_file_attaches_nothing_twice(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    before = run("attachments", "--json")[1]
    run("import", str(tmp_path / "in" / "in.bib"))
    assert run("attachments", "--json")[1] == before
    run("detach", "a", "gone.pdf")
    run("import", str(tmp_path / "in" / "in.bib"))
    assert [row["file"] for row in json.loads(run("attachments", "a", "--json")[1])] == [
        "alpha.pdf"
    ]


def test_a_linked_bib_file_brings_its_files_and_groups_too(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    bib = tmp_path / "in" / "linked.bib"
    bib.write_text(
        "@misc{d, title={Delta rays}, file={:files/alpha.pdf:PDF}, groups={Rays}}\n"
        "@comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n"
        "1 StaticGroup:Rays\\;0\\;1\\;\\;\\;\\;;\n}\n"
    )
    text = bib.read_text()
    assert run("link", str(bib))[0] == 0
    assert len(json.loads(run("attachments", "d", "--json")[1])) == 1
    assert "d " in run("list", "in:rays")[1]
    assert bib.read_text() == text
    bib.write_text(text + "@misc{e, title={Epsilon rays}, file={:files/alpha.pdf:PDF}}\n")
    run("sync")
    assert len(json.loads(run("attachments", "e", "--json")[1])) == 1


def test_many_files_are_told_in_one_line_and_each_in_the_shell(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    files = [tmp_path / f"{name}.pdf" for name in ("one", "two", "three")]
    for file in files:
        file.write_bytes(f"%PDF {file.name}".encode())
    out = run("attach", "b", *map(str, files))[1].splitlines()
    assert len(out) == 4
    assert out[-1] == "Attached 3 files, the first is “2021 Beta rays.pdf”"
    assert all(line.startswith("Attached a copy, “") for line in out[:3])
    assert run("attach", "b", *map(str, files))[1].splitlines()[-1] == (
        "3 files had been attached before"
    )
    four = tmp_path / "four.pdf"
    four.write_bytes(b"%PDF four")
    assert run("attach", "b", "--link", str(four), str(files[0]))[1].splitlines()[-1] == (
        "Attached a link to “four.pdf”; 1 file had been attached before"
    )


def test_files_are_attached_renamed_detached_and_undone(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    pdf = tmp_path / "x.pdf"
    pdf.write_bytes(b"%PDF beta")
    status, out, _ = run("attach", "b", str(pdf), "--json")
    (row,) = json.loads(out)
    copy = tmp_path / "l files" / "2021 Beta rays.pdf"
    assert (status, row["state"], row["path"]) == (0, "copied", str(copy))
    assert "attached already" in run("attach", "b", str(pdf))[1]
    assert "which another paper has too" in run("attach", "c", str(pdf))[1]
    assert run("attachment", "rename", "b", "1", "Beta")[1] == (
        "Renamed “2021 Beta rays.pdf” to “Beta.pdf”\n"
    )
    assert not copy.exists()
    assert run("undo")[0] == 0
    assert copy.exists()
    run("detach", "c", "2021 Beta rays.pdf")
    assert "1 file is kept in “l files/Detached”." in run("detach", "b", "1")[1]
    assert not copy.exists()
    run("undo")
    assert copy.exists()
    status, _, err = run("detach", "b", "7")
    assert (status, "It has: 1 “2021 Beta rays.pdf”." in err) == (1, True)


def test_missing_files_are_found_in_a_folder(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    shutil.move(tmp_path / "in" / "files" / "alpha.pdf", tmp_path / "moved.pdf")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "GONE.pdf").write_bytes(b"x")
    status, out, _ = run("attachments", "--find", str(tmp_path / "other"), "--json")
    found = json.loads(out)
    assert status == 0
    assert [(one["file"], one["keys"], one["by"]) for one in found["found"]] == [
        ("gone.pdf", ["a"], "name")
    ]
    assert found["missing"] == ["alpha.pdf"]
    assert "Undid: Find 1 missing file" in run("undo")[1]


def test_an_emptied_trash_names_its_files(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    pdf = tmp_path / "x.pdf"
    pdf.write_bytes(b"%PDF beta")
    run("attach", "b", str(pdf))
    run("trash", "key:b")
    assert "1 file is kept in “l files/Detached”." in run("trash", "--empty", "--yes")[1]
    assert (tmp_path / "l files" / "Detached" / "2021 Beta rays.pdf").is_file()
    run("undo")
    assert (tmp_path / "l files" / "2021 Beta rays.pdf").is_file()


def test_only_an_export_whose_profile_asks_names_files(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    pdf = tmp_path / "x.pdf"
    pdf.write_bytes(b"%PDF beta")
    run("attach", "b", str(pdf))
    assert "file " not in run("export", "*")[1]
    kept = run("export", "*", "--setting", "keep=file")[1]
    path = tmp_path / "l files" / "2021 Beta rays.pdf"
    assert f"{{:{path}:PDF}}" in kept
    assert "{Full text:alpha.pdf:PDF;:gone.pdf:PDF}" in kept
    run("detach", "a", "gone.pdf")
    alpha = tmp_path / "in" / "files" / "alpha.pdf"
    assert f"{{Full text:{alpha}:PDF}}" in run("export", "*", "--setting", "keep=file")[1]


def test_fields_of_papers_that_came_before_are_read_when_asked(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    run("set", "key:b", "file=:files/alpha.pdf:PDF")
    assert "2 files" not in run("attachments", "b")[1]
    assert run("attachments", "--read")[1] == "Attached what the fields of 1 paper name\n"
    assert [row["path"] for row in json.loads(run("attachments", "b", "--json")[1])] == [
        str(tmp_path / "in" / "files" / "alpha.pdf")
    ]


def as_before_attachments(library: Path) -> None:
    """Do with a library what is done with one whose refman knew of no files."""
    script = next(script for name, script in STEPS if name.endswith("_files_unread"))
    with closing(sqlite3.connect(library)) as connection, connection:
        connection.executescript(script)


def test_an_older_library_has_its_fields_read_once_when_it_is_opened(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    run("set", "key:b", "file=:files/alpha.pdf:PDF")
    as_before_attachments(tmp_path / "l.refman")
    _, out, err = run("list", "has:pdf")
    assert err == "refman: Attached what the fields of 1 paper name\n"
    assert "3 papers" in out
    assert run("undo")[1] == "Undid: Attach the files that fields of 1 paper name\n"
    assert run("list", "has:pdf")[2] == ""


def test_an_older_library_without_such_fields_is_opened_without_a_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "l.refman"
    main(["--library", str(library), "new", "book"])
    as_before_attachments(library)
    capsys.readouterr()
    assert main(["--library", str(library), "list"]) == 0
    assert capsys.readouterr().err == ""


def test_a_field_that_names_nothing_is_read_without_a_word(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    run("set", "key:b", "file=;")
    as_before_attachments(tmp_path / "l.refman")
    assert run("list", "has:pdf")[2] == ""
    assert run("attachments", "--read")[1] == ""


def test_a_base_folder_is_set(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "b").mkdir()
    status, out, _ = run("attachments", "--base", f"papers={tmp_path / 'b'}")
    assert (status, out) == (
        0,
        f"The base folder “papers” is “{tmp_path / 'b'}” on this computer\n",
    )
    assert run("attachments", "--base", "papers")[0] == 1
    assert run("attachments", "a", "--missing")[0] == 1


def test_the_library_as_it_was_has_its_files(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    pdf = tmp_path / "x.pdf"
    pdf.write_bytes(b"%PDF beta")
    run("attach", "b", str(pdf))
    assert "b " in run("list", "has:pdf", "--as-of", "today")[1]
    assert "0 papers" in run("list", "has:pdf", "--as-of", "yesterday")[1]


def test_show_tells_of_notes_and_files_also_as_they_were(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    run("note", "b", "--add", "Read the *proof*.")
    run("attach", "b", str(tmp_path / "in" / "files" / "alpha.pdf"))
    out = run("show", "b")[1]
    assert "note 1: Read the *proof*." in out
    assert "files: 2021 Beta rays.pdf" in out
    assert "Read the *proof*." in run("note", "b", "--as-of", "today")[1]
    run("note", "b", "--delete", "1")
    assert json.loads(run("show", "b", "--json")[1])["notes"] == []
    status, _, err = run("note", "b", "--as-of", "today", "--add", "x")
    assert (status, "cannot be changed here" in err) == (1, True)
