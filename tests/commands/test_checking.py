"""What `check`, `mend`, `reconcile`, `snapshot` and `rename-key --project` say to the shell."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from refman.cli import main
from refman.store import Library, papers
from tests.conftest import add
from tests.services.projects.folders import written

Run = Callable[..., tuple[int, Any]]
BIB = """@article{a,
  author = {Ada, A.},
  title = {T},
  journal = {J},
  year = 2001,
  pages = {1-2},
}
"""


@pytest.fixture
def run(library: Library, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `refman … --json`; gives status and data, or what was said on standard error."""

    def run(*words: str) -> tuple[int, Any]:
        status = main(["--library", str(library.path), *words, "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else err

    return run


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    path = tmp_path / "refs.bib"
    path.write_text(BIB, encoding="utf-8")
    return path


def test_a_file_is_checked_without_a_library_and_said_as_a_compiler_does(
    bib: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(bib)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{bib}:6: warning: a: pages: ")
    assert lines[0].endswith("[page-range] (--fix)")
    assert lines[-1] == "1 warning; --fix mends 1."
    assert not (tmp_path / "default.refman").exists()


def test_a_file_that_cannot_be_looked_at_is_no_finding(
    bib: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(bib)]) == 1
    assert main(["check", str(bib), "--fail", "never"]) == 0
    capsys.readouterr()
    for words in ([str(tmp_path / "none.bib")], ["--project", str(tmp_path / "none")], ["a.tex"]):
        assert main(["check", *words]) == 2
        assert words[-1] in capsys.readouterr().err
        assert main(["check", *words, "--fix", "--json"]) == 2
        assert set(json.loads(capsys.readouterr().out)) == {"error"}


def test_json_has_what_an_editor_or_ci_needs_and_the_status_says_whether_it_fails(
    bib: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(bib), "--json", "--fail", "error"]) == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert one == {
        "file": str(bib),
        "line": 6,
        "key": "a",
        "field": "pages",
        "check": "page-range",
        "severity": "warning",
        "message": "“1-2” is written 1--2.",
        "fix": {"sure": True, "fields": {"pages": "1--2"}},
    }


def test_fixes_are_shown_then_made_and_then_the_file_is_sound(
    bib: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(bib), "--fix", "--dry-run"]) == 0
    assert "+  pages = {1--2}," in capsys.readouterr().out
    assert bib.read_text(encoding="utf-8") == BIB
    assert main(["check", str(bib), "--fix"]) == 0
    said = capsys.readouterr()
    assert said.out == "Nothing was found.\n"
    assert said.err == f"refman: Mended 1 entry in {bib}.\n"
    assert bib.read_text(encoding="utf-8") == BIB.replace("1-2", "1--2")


def test_checks_are_chosen_left_out_and_a_wrong_name_lists_them(
    bib: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(bib), "--only", "doi"]) == 0
    assert main(["check", str(bib), "--skip", "page-range"]) == 0
    assert main(["check", str(bib), "--least", "error"]) == 0
    assert main(["check", str(bib), "--only", "page"]) == 2
    assert "page-range" in capsys.readouterr().err


def test_a_tex_file_is_not_taken_for_a_sound_bib_file(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "main.tex"
    root.write_text("\\documentclass{article}\\cite{a}\n")
    assert main(["check", str(root)]) == 2
    assert "is no .bib file" in capsys.readouterr().err
    assert run("reconcile", str(root)) == (0, {"entries": [], "unread": []})
    main(["reconcile", str(root)])
    assert "has no entries" in capsys.readouterr().out


def test_papers_of_the_library_are_checked_and_mended_as_one_change(
    run: Run, library: Library
) -> None:
    add(library, "T", kind="article", author="Ada, A.", journal="J", year="2001", pages="1-2",
        key="a")  # fmt: skip
    status, (one,) = run("check")
    assert (status, one["key"], one["file"], one["line"]) == (1, "a", None, None)
    assert run("mend", "key:a") == (0, {"done": "Mended 1 paper.", "left": []})
    assert run("check") == (0, [])
    run("undo")
    assert run("check", "--papers", "key:a")[1] == [one]


def test_a_project_is_checked_in_its_own_terms_with_what_it_cites_and_lacks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = written(tmp_path / "thesis")
    assert main(["check", "--project", str(folder), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    missing = [(one["key"], one["line"]) for one in found if one["check"] == "missing-entry"]
    assert missing == [("gone2020", 5), ("knuth84", 1)]
    assert {one["key"] for one in found} == {"gone2020", "knuth84", "knuth1984", "lamport94"}
    assert main(["check", "--project", str(folder), "--fail", "never"]) == 0


def test_what_is_mended_of_a_project_are_the_entries_that_were_told_of(
    run: Run, tmp_path: Path
) -> None:
    refs = (
        "@article{knuth1984, title={T}, author={Knuth, D.}, journal={J}, year=1984, pages={1-2},\n"
        " month={June}}\n"
        "@article{idle, title={U}, author={Knuth, D.}, journal={J}, year=1984, pages={1-2}}\n"
    )
    folder = written(tmp_path / "thesis", refs_bib=refs)
    run("project", "add", str(folder))
    said = run("mend", "--project", str(folder / "main.tex"))
    assert said == (0, {"done": "Mended 1 entry.", "left": []})
    text = (folder / "refs.bib").read_text(encoding="utf-8")
    assert text == refs.replace("pages={1-2},", "pages={1--2},").replace("{June}", "jun")


def test_what_is_mended_of_a_project_and_of_the_library_is_told_apart(
    run: Run, library: Library, tmp_path: Path
) -> None:
    add(library, "T", kind="article", author="Knuth, D.", journal="J", year="1984", pages="1-2",
        key="knuth1984")  # fmt: skip
    refs = "@article{knuth1984, title={T}, author={Knuth, D.}, journal={J}, year=1984, pages={1-2}}"
    folder = written(tmp_path / "thesis", refs_bib=refs)
    run("project", "add", str(folder))
    said = run("mend", "--project", str(folder / "main.tex"))
    assert said[1]["done"] == "Mended 1 entry of .bib files and 1 paper of the library."


def test_every_check_is_explained_with_its_severity_and_its_fix(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["checks", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert all(one["why"] and one["source"] for one in data)
    known = {one["check"]: (one["severity"], one["severities"], one["fix"]) for one in data}
    assert known["page-range"] == ("warning", ["warning", "hint"], "certain")
    assert known["key-clash"] == ("error", ["error", "warning"], None)
    assert known["venue"] == ("hint", ["hint"], "proposed")

    assert main(["checks"]) == 0
    out = capsys.readouterr().out
    assert "  Severity: warning, or hint\n  Fix: certain (--fix)\n" in out
    assert "  Fix: proposed (--fix --only venue)\n" in out


def test_a_file_of_a_coauthor_is_shown_then_settled(
    run: Run, library: Library, tmp_path: Path
) -> None:
    add(library, "Notes on the Engine at Work", author="Ada Lovelace", year="1843", key="ada43")
    theirs = tmp_path / "theirs.bib"
    theirs.write_text(
        "@misc{love, title={Notes on the Engine at Work}, author={Ada Lovelace}, year=1843,"
        " note={N}}\n@misc{new, title={Brand New}}\n",
        encoding="utf-8",
    )
    status, told = run("reconcile", str(theirs))
    data = told["entries"]
    assert (status, [(one["key"], one["paper"], one["advice"]) for one in data]) == (
        0, [("love", "ada43", "merge"), ("new", None, "add")],
    )  # fmt: skip
    assert told["unread"] == []
    assert data[0]["better"] == [{"field": "note", "ours": "", "theirs": "N"}]
    status, data = run("reconcile", str(theirs), "--map", "love", "--advised")
    assert data["done"] == {"merged": 0, "mapped": 1, "apart": 0, "added": 1}
    assert papers.with_key(library.reading, "love")
    assert papers.with_key(library.reading, "new")


def test_what_would_be_done_with_a_file_of_a_coauthor_is_what_was_chosen(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(library, "Notes on the Engine at Work", author="Ada Lovelace", year="1843", key="ada43")
    theirs = tmp_path / "theirs.bib"
    theirs.write_text(
        "@misc{love, title={Notes on the Engine at Work}, author={Ada Lovelace}, year=1843,"
        " note={N}}\n@misc{ada43, title={Brand New}}\n@misc{other, title={Another}}\n",
        encoding="utf-8",
    )
    chosen = ["reconcile", str(theirs), "--apart", "love", "--add", "ada43"]
    main(["--library", str(library.path), *chosen, "--dry-run"])
    lines = [one for one in capsys.readouterr().out.splitlines() if "->" in one and one[0] != " "]
    assert [one.rpartition("-> ")[2] for one in lines] == ["apart", "add", "leave"]
    main(["--library", str(library.path), *chosen])
    assert capsys.readouterr().out.splitlines() == [
        "Reconciled theirs.bib: 1 apart, 1 added.",
        "“ada43” came in as “ada43a”, for its key is taken.",
    ]


def test_what_is_possibly_a_paper_of_yours_is_told_and_merged_where_it_is_named_alone(
    run: Run, library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(library, "Notes on the Engine at Work", author="Ada Lovelace", year="1843", key="ada43")
    theirs = tmp_path / "theirs.bib"
    theirs.write_text(
        "@misc{love, title={Notes on the Engin at Work}, author={Ada Lovelace}, year=1843}",
        encoding="utf-8",
    )
    (one,) = run("reconcile", str(theirs))[1]["entries"]
    assert (one["paper"], one["possibly"], one["advice"]) == (None, "ada43", "add")
    main(["--library", str(library.path), "reconcile", str(theirs)])
    told = "love: possibly ada43 (the same title but for the typing, the same authors, the same"
    assert f"{told} year) -> add" in capsys.readouterr().out
    assert "done" not in run("reconcile", str(theirs), "--merge", "*")[1]
    assert run("reconcile", str(theirs), "--merge", "love")[1]["done"]["merged"] == 1
    assert papers.with_key(library.reading, "love") == papers.with_key(library.reading, "ada43")


def test_what_a_file_of_a_coauthor_has_that_cannot_be_read_is_told_and_fails(
    run: Run, library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / "theirs.bib"
    theirs.write_text("@misc{one, title={A}}\n@misc{two, title={B,\n", encoding="utf-8")
    status, data = run("reconcile", str(theirs))
    assert (status, [one["key"] for one in data["entries"]]) == (1, ["one"])
    assert [one["line"] for one in data["unread"]] == [2]
    status, data = run("reconcile", str(theirs), "--advised")
    assert (status, data["done"]["added"], len(data["unread"])) == (1, 1, 1)
    assert main(["--library", str(library.path), "reconcile", str(theirs)]) == 1
    assert f"{theirs}:2: {data['unread'][0]['reason']}" in capsys.readouterr().out


def test_a_snapshot_is_made_compared_and_gone_back_to(
    run: Run, library: Library, tmp_path: Path
) -> None:
    folder = written(tmp_path / "thesis")
    bib = folder / "refs.bib"
    before = bib.read_bytes()
    assert run("project", "add", str(folder))[0] == 0
    assert run("snapshot", "add", str(folder), "submitted")[1]["files"] == ["refs.bib"]
    bib.write_text("@misc{other}\n", encoding="utf-8")
    assert "+@misc{other}" in run("snapshot", "show", str(folder), "submitted")[1]["difference"]
    assert [one["name"] for one in run("snapshot")[1]] == ["submitted"]
    run("project", "set", str(folder), "--profile", "ieee")
    would = run("snapshot", "back", str(folder), "submitted", "--dry-run")[1]
    assert would["profile"][0] == {"setting": "profile", "then": "", "now": "ieee"}
    assert bib.read_bytes() != before
    assert run("snapshot", "back", str(folder), "submitted") == (
        0, {"name": "submitted", "left": []},
    )  # fmt: skip
    assert bib.read_bytes() == before
    assert run("project", "list")[1][0]["settings"] == {}
    assert run("snapshot", "remove", str(folder), "submitted")[0] == 0
    assert run("snapshot")[1] == []
    assert library.path.exists()


def test_what_would_go_back_to_a_snapshot_is_shown_as_it_would_be_written(
    run: Run, library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = written(tmp_path / "thesis")
    run("project", "add", str(folder))
    run("snapshot", "add", str(folder), "submitted")
    with (folder / "refs.bib").open("a", encoding="utf-8") as bib:
        bib.write("@misc{other}\n")
    run("project", "set", str(folder), "--profile", "ieee")

    def told(*words: str) -> list[str]:
        main(["--library", str(library.path), "snapshot", *words])
        return capsys.readouterr().out.splitlines()

    shown = told("show", str(folder), "submitted")
    assert {"+@misc{other}", "profile profile: (none) -> ieee"} < {*shown}
    would = told("back", str(folder), "submitted", "--dry-run")
    assert {"-@misc{other}", "profile profile: ieee -> (none)"} < {*would}


def test_the_keys_of_a_project_are_shown_by_a_scheme_and_brought_into_it(
    run: Run, tmp_path: Path
) -> None:
    folder = written(tmp_path / "thesis")
    run("project", "add", str(folder))
    scheme = ("rename-key", "--project", str(folder), "--scheme", "[auth:lower][year]x")
    status, data = run(*scheme, "--dry-run")
    assert status == 0
    assert [(one["old"], one["new"]) for one in data["keys"]] == [
        ("knuth1984", "knuth1984x"), ("lamport94", "lamport1994x"),
    ]  # fmt: skip
    assert {Path(one["file"]).name for one in data["files"]} == {"main.tex", "part.tex", "refs.bib"}
    assert "lamport94" in (folder / "main.tex").read_text(encoding="utf-8")
    assert run(*scheme)[0] == 0
    assert "lamport1994x" in (folder / "main.tex").read_text(encoding="utf-8")
    assert run("rename-key", "only-one")[0] == 1


def test_a_file_is_checked_where_the_library_cannot_be_opened_and_that_is_said(
    bib: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "default.refman").write_bytes(b"no library")

    assert main(["check", str(bib), "--json"]) == 1
    out, err = capsys.readouterr()
    assert [one["check"] for one in json.loads(out)] == ["page-range"]
    assert "is not a library of refman" in err

    assert main(["check", "--json"]) == 2
    out, err = capsys.readouterr()
    assert "There is no library to check" in json.loads(out)["error"]
    assert "is not a library of refman" in err


def test_a_text_without_entries_is_not_said_to_be_sound(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "page.bib"
    path.write_text("<html>Not found</html>\n", encoding="utf-8")
    assert main(["check", str(path)]) == 2
    assert capsys.readouterr().err == f"refman: There is no entry in “{path}”.\n"
    for text in ("", "\n", "@string{j = {Journal}}\n% macros\n"):
        path.write_text(text, encoding="utf-8")
        assert main(["check", str(path)]) == 0
        assert capsys.readouterr().out == "There is no entry in it.\n"
        assert main(["check", str(path), "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == []


def test_a_file_whose_name_begins_with_a_minus_stands_behind_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "-x.bib").write_text(BIB, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--only", "page-range", "--", "-x.bib"]) == 1
    assert capsys.readouterr().out.startswith("-x.bib:6: warning: a: pages: ")
    assert main(["check", "-x.bib"]) == 2
    assert capsys.readouterr().err == (
        "refman check: there is no option -x.bib; a file of that name stands behind “--”\n"
    )


def test_a_folder_without_a_document_asks_for_the_root_in_words_that_every_command_takes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "part.tex").write_text("\\cite{a}\n", encoding="utf-8")
    assert main(["check", "--project", str(tmp_path)]) == 2
    assert capsys.readouterr().err == (
        f"refman: No .tex file in “{tmp_path}” has a \\documentclass. Name the root .tex file in"
        " place of the folder.\n"
    )
    assert main(["check", "--project", str(tmp_path / "part.tex")]) == 1


def test_papers_that_are_not_there_are_not_said_to_be_sound(
    library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", str(library.path), "check", "--papers", "nobody"]) == 0
    assert capsys.readouterr().out == "No paper was found.\n"
    assert main(["--library", str(library.path), "cite", "nobody"]) == 1
    assert capsys.readouterr() == ("", "refman: No paper that has a key was found.\n")


def test_what_comes_from_standard_input_is_checked_and_mended_in_a_file_alone(
    run: Run, bib: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = run("check", str(bib))
    for words in (["check", "-"], ["check", "-", "--fix"]):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(bib.read_bytes())))
        status, told = run(*words)
        if "--fix" in words:
            assert status == 2
            assert "standard input" in told["error"]
        else:
            assert (status, told) == (whole[0], [{**one, "file": "-"} for one in whole[1]])
