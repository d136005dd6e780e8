"""What the commands for LaTeX projects do and say, as the shell calls them."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from refman.cli import main
from refman.commands import Context, commands
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import LibraryUnwritable
from refman.services import projects
from refman.services.projects.watch import Watch
from refman.settings import Settings
from refman.store import Library, entries, papers
from refman.store.hindrances import WAYS
from tests.conftest import add
from tests.services.projects.folders import long_book, written

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def thesis(tmp_path: Path) -> Path:
    return written(tmp_path / "thesis")


@pytest.fixture
def run(library: Library, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `refman … --json`; gives status and data."""

    def run(*words: str) -> tuple[int, Any]:
        status = main(["--library", str(library.path), *words, "--json"])
        out, _ = capsys.readouterr()
        return status, json.loads(out)

    return run


def test_a_folder_is_shown_where_there_is_no_library(
    thesis: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["project", "show", str(thesis), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["cited"]["knuth1984"] == [
        {"file": "main.tex", "line": 4, "command": "citep"},
        {"file": "part.tex", "line": 1, "command": "cite"},
    ]
    assert data["missing"] == ["gone2020", "knuth84"]
    assert data["unused"] == ["idle"]
    assert data["evidence"] == "tex"
    assert not (tmp_path / "default.refman").exists()

    assert main(["project", "show", str(thesis)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("4 cited, 2 missing, 1 unused (as the .tex files stand)")
    assert "missing gone2020 in main.tex:5" in lines
    assert "unused idle (refs.bib:5)" in lines


def test_an_entry_without_a_key_is_told_with_its_place_and_is_no_key(
    thesis: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (thesis / "refs.bib").write_text("@misc{idle}\n@misc{, title = {Nameless}}\n")
    assert main(["project", "show", str(thesis), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["unused"] == ["idle"]
    assert data["without_key"] == [{"file": "refs.bib", "line": 2}]
    main(["project", "show", str(thesis)])
    assert "without a key (refs.bib:2)" in capsys.readouterr().out.splitlines()


def test_a_bib_stays_as_it_is_where_there_is_no_library_and_none_is_made(
    thesis: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, main_tex = thesis / "refs.bib", str(thesis / "main.tex")
    before = out.read_bytes()
    assert main(["bib", main_tex, "-o", str(out)]) == 0
    assert capsys.readouterr().out == (
        f"Nothing changed: without a library it is not known what “{main_tex}” cites;"
        f" “{out}” stays as it is.\n"
    )
    assert out.read_bytes() == before
    for rest in (["-o", str(thesis / "new.bib")], []):
        assert main(["bib", main_tex, *rest]) == 1
        assert capsys.readouterr() == (
            "",
            "refman: There is no library that has what is cited, so nothing was written. “refman"
            " import FILE” makes one.\n",
        )
    assert not (thesis / "new.bib").exists()
    assert not (tmp_path / "default.refman").exists()


def test_a_library_that_cannot_be_opened_is_no_lack_of_one(
    thesis: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "default.refman").write_text("no library")
    assert main(["bib", str(thesis / "main.tex"), "-o", str(thesis / "refs.bib")]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 2)
    assert "default.refman" in err
    assert err.endswith("Nothing was written: what is cited stands in that library.\n")
    assert main(["project", "show", str(thesis)]) == 0
    assert "default.refman" in capsys.readouterr().err


def test_a_root_that_is_not_there_is_said_to_be_no_file(
    thesis: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = str(thesis / "mian.tex")
    assert main(["bib", gone, "-o", str(thesis / "new.bib")]) == 1
    assert capsys.readouterr().err == f"refman: There is no file “{gone}”.\n"
    assert main(["project", "show", str(thesis / "nowhere")]) == 1
    assert "There is no folder" in capsys.readouterr().err


def test_a_bib_file_named_in_place_of_the_root_is_refused(
    thesis: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (["project", "show"], ["project", "add"], ["bib"]):
        assert main([*words, str(thesis / "refs.bib")]) == 1
        assert "is no .tex file" in capsys.readouterr().err


def test_a_library_that_is_named_must_be_there(
    thesis: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", "/no/such.refman", "project", "show", str(thesis)]) == 1
    assert capsys.readouterr().err


def test_adding_reads_each_file_of_a_long_project_once_and_leaves_none_to_whoever_follows(
    library: Library, tmp_path: Path
) -> None:
    folder = long_book(tmp_path / "book")
    given = Context(library, Settings(tmp_path), Progress())
    told = commands()["project.add"].run(given, folder=folder)
    assert told.data["missing"] == [f"author{number}" for number in range(10)]
    assert told.data["unused"] == ["idle"]
    read = projects.memory_of(library).tree
    assert read.read == len(list(folder.glob("*.tex"))) == 302
    ((_, texts),) = Watch(projects.memory_of(library)).look(library.reading).read
    assert texts is not None
    assert len(texts.manuscript.places) == 5_100
    assert read.read == 302


@pytest.mark.usefixtures("knuth")
def test_a_project_is_added_listed_set_and_removed(run: Run, thesis: Path) -> None:
    status, data = run("project", "add", str(thesis), "--profile", "acm", "--cite", "mine")
    assert (status, data["root"], len(data["cited"])) == (0, "main.tex", 4)
    (one,) = run("project", "list")[1]
    assert (one["folder"], one["missing"]) == (str(thesis), 2)
    assert one["settings"] == {"profile": "acm", "cites": ["mine"], "reads": []}
    assert [found["key"] for found in run("list", "cited-in:thesis")[1]] == ["knuth1984"]
    assert run("project", "set", str(thesis), "--profile", "ieee")[1]["profile"] == "ieee"
    told = run("project", "set", str(thesis), "--backend", "biber", "--engine", "unicode")[1]
    assert (told["backend"], told["engine"]) == ("biber", "unicode")
    assert run("project", "show", str(thesis))[1]["processor"] == "biber"
    run("project", "set", str(thesis), "--backend", "auto", "--engine", "auto")
    assert run("project", "show", str(thesis))[1]["processor"] == "bibtex"
    assert run("project", "add", str(thesis))[0] == 1
    assert run("project", "remove", str(thesis / "main.tex"))[0] == 0
    assert run("project", "list") == (0, [])
    run("undo")
    assert len(run("project", "list")[1]) == 1


@pytest.mark.usefixtures("knuth")
def test_the_bib_of_a_project_is_printed_or_written(run: Run, thesis: Path) -> None:
    status, data = run("bib", str(thesis / "main.tex"))
    assert (status, data["papers"], data["missing"]) == (0, 1, ["lamport94", "gone2020", "knuth84"])
    out = thesis / "own.bib"
    _, data = run("bib", str(thesis / "main.tex"), "-o", str(out))
    assert (data["written"], data["kept"]) == (True, [])
    assert out.read_text() == run("bib", str(thesis / "main.tex"))[1]["text"]
    assert run("bib", str(thesis / "main.tex"), "-o", str(out))[1]["written"] is False


def test_what_is_cited_and_in_the_trash_is_told_with_the_way_back(
    library: Library, thesis: Path, knuth: EntryId, capsys: pytest.CaptureFixture[str]
) -> None:
    with library.change("Trash") as change:
        entries.trash(change, [knuth])

    assert main(["--library", str(library.path), "bib", str(thesis / "main.tex")]) == 0

    told = capsys.readouterr().err
    assert "Cited, and not in the library: lamport94, gone2020, knuth84." in told
    assert "Cited, and in the trash: knuth1984. “refman restore key:knuth1984”" in told


@pytest.mark.usefixtures("knuth")
def test_a_project_that_is_gone_for_now_leaves_its_bib_and_what_it_cites(
    run: Run, thesis: Path
) -> None:
    run("project", "add", str(thesis))
    out = thesis / "own.bib"
    run("bib", str(thesis / "main.tex"), "-o", str(out))
    before = out.read_bytes()
    (thesis / "main.tex").unlink()
    assert run("bib", str(thesis / "main.tex"), "-o", str(out))[0] == 1
    assert out.read_bytes() == before
    assert len(run("list", "cited-in:thesis")[1]) == 1


@pytest.mark.usefixtures("knuth")
def test_a_folder_that_is_gone_is_told_and_fails_and_nothing_is_lost(
    run: Run, thesis: Path, capsys: pytest.CaptureFixture[str], library: Library
) -> None:
    run("project", "add", str(thesis))
    run("snapshot", "add", str(thesis), "submitted")
    away = thesis.rename(thesis.with_name("away"))
    for words in (
        ("project", "show", str(thesis)), ("check", "--project", str(thesis)),
        ("rename-key", "--project", str(thesis)), ("snapshot", "add", str(thesis), "again"),
        ("snapshot", "back", str(thesis), "submitted"), ("project", "tidy", str(thesis), "idle"),
    ):  # fmt: skip
        status, said = run(*words)
        assert status == (2 if words[0] == "check" else 1)
        assert f"The folder “{thesis}” is gone." in said["error"]
        assert "refman project add" in said["error"]
    status, (one,) = run("project", "list")
    assert (status, one["cited"], one["missing"], one["unused"]) == (1, 4, None, None)
    assert one["gone"].startswith(f"The folder “{thesis}” is gone.")
    assert main(["--library", str(library.path), "project", "list"]) == 1
    assert "It cited 4 keys when it was read last." in capsys.readouterr().out
    _, data = run("rename-key", "knuth1984", "texbook", "--dry-run")
    assert data["left"] == [
        f"“{thesis / 'main.tex'}” is gone or empty: it cited “knuth1984”, and does so when it is"
        " back."
    ]

    away.rename(thesis)
    assert run("project", "list")[0] == 0
    assert len(run("project", "show", str(thesis))[1]["cited"]) == 4
    assert len(run("list", "cited-in:thesis")[1]) == 1


@pytest.mark.usefixtures("knuth")
def test_the_way_back_to_a_snapshot_shows_the_lines_that_cite_by_keys_of_now(
    run: Run, thesis: Path, library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    run("project", "add", str(thesis))
    run("snapshot", "add", str(thesis), "submitted")
    run("rename-key", "knuth1984", "texbook")
    words = ("snapshot", "back", str(thesis), "submitted")
    found = run(*words, "--dry-run")[1]["sources"]
    assert {(Path(one["file"]).name, "knuth1984" in one["then"], "texbook" in one["now"])
            for one in found} == {("main.tex", True, True), ("part.tex", True, True)}  # fmt: skip
    assert main(["--library", str(library.path), *words, "--dry-run"]) == 0
    assert "  + Twice \\cite{knuth1984}, and" in capsys.readouterr().out
    assert run(*words)[0] == 0
    assert "texbook" not in (thesis / "part.tex").read_text()


def test_a_folder_in_place_of_the_bib_is_no_file_to_write(
    run: Run, library: Library, thesis: Path
) -> None:
    assert library.writable
    status, said = run("bib", str(thesis / "main.tex"), "-o", str(thesis))
    assert (status, said["error"]) == (1, f"“{thesis}” is a folder. Name a file to write.")


def test_files_that_cite_and_are_not_read_are_told_where_the_root_was_named_too(
    run: Run, thesis: Path
) -> None:
    (thesis / "main.tex").write_text(r"\documentclass{a}\ourchapter{part}\bibliography{refs}")
    (thesis / "talk.tex").write_text(r"\documentclass{b}\cite{knuth1984}")
    _, data = run("project", "add", str(thesis), "--root", "main.tex")
    assert (data["roots"], data["unread"]) == ([], ["part.tex"])


def test_a_root_that_is_gone_is_told_with_how_to_name_another(run: Run, thesis: Path) -> None:
    run("project", "add", str(thesis))
    (thesis / "main.tex").rename(thesis / "thesis.tex")
    status, said = run("project", "show", str(thesis))
    assert status == 1
    assert f"The root “{thesis / 'main.tex'}” is gone." in said["error"]
    assert run("project", "set", str(thesis), "--root", "thesis.tex")[0] == 0
    assert run("project", "show", str(thesis))[0] == 0


def test_a_key_is_renamed_in_files_too_and_undo_has_them_back(
    run: Run, library: Library, thesis: Path, knuth: EntryId, capsys: pytest.CaptureFixture[str]
) -> None:
    run("project", "add", str(thesis))
    before = (thesis / "part.tex").read_bytes()
    _, data = run("rename-key", "knuth1984", "texbook", "--dry-run")
    assert [(Path(one["file"]).name, len(one["lines"])) for one in data["files"]] == [
        ("main.tex", 1), ("part.tex", 1), ("refs.bib", 1),
    ]  # fmt: skip
    assert (thesis / "part.tex").read_bytes() == before

    run("link", str(thesis / "refs.bib"))
    _, data = run("rename-key", "knuth1984", "texbook", "--dry-run")
    linked = {Path(one["file"]).name: one["lines"] for one in data["files"] if one["linked"]}
    ((old, new),) = [(one["old"][:16], one["new"][:14]) for one in linked["refs.bib"]]
    assert (list(linked), old, new) == (["refs.bib"], "@book{knuth1984,", "@book{texbook,")
    assert main(["--library", str(library.path), "rename-key", "knuth1984", "texbook",
                 "--dry-run"]) == 0  # fmt: skip
    assert f"{thesis / 'refs.bib'}:1\n  - @book{{knuth1984," in capsys.readouterr().out
    run("unlink", str(thesis / "refs.bib"))

    run("rename-key", "knuth1984", "texbook")
    assert papers.entry(library.reading, knuth).key == "texbook"
    assert (thesis / "part.tex").read_bytes() == before.replace(b"knuth1984", b"texbook")
    (thesis / "main.tex").write_text("changed since")
    assert main(["--library", str(library.path), "undo"]) == 0
    assert "main.tex” was changed meanwhile" in capsys.readouterr().out
    assert (thesis / "part.tex").read_bytes() == before


@pytest.mark.usefixtures("knuth")
@pytest.mark.parametrize("links", [False, True])
def test_a_rename_is_refused_while_one_of_its_files_cannot_be_written_and_the_preview_says_which(
    run: Run, thesis: Path, library: Library, *, links: bool
) -> None:
    run("project", "add", str(thesis))
    if links:
        run("link", str(thesis / "refs.bib"))
    name = "refs.bib" if links else "part.tex"
    (thesis / name).chmod(0o444)
    before = {path: path.read_bytes() for path in thesis.iterdir()}
    status, data = run("rename-key", "knuth1984", "texbook", "--dry-run")
    assert (status, [f"{name}” cannot be written" in one for one in data["left"]]) == (1, [True])
    steps = library.history()
    for words in (("knuth1984", "texbook"), ("--project", str(thesis), "--scheme", "[auth]")):
        status, data = run("rename-key", *words)
        assert (status, data["error"].startswith("Nothing was renamed. “")) == (1, True)
        assert f"{name}” cannot be written" in data["error"]
    assert {path: path.read_bytes() for path in thesis.iterdir()} == before
    assert library.history() == steps
    assert papers.with_key(library.reading, "knuth1984")


@pytest.mark.usefixtures("knuth")
def test_a_place_that_a_rename_leaves_is_told_with_its_line_when_it_is_only_tried(
    library: Library, run: Run, thesis: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("project", "add", str(thesis))
    made = "\\newcommand{\\my}[1]{\\cite{knuth#1}}\n\\my{1984} again\n"
    (thesis / "part.tex").write_text(made, encoding="utf-8")
    words = ["rename-key", "knuth1984", "texbook", "--dry-run"]
    assert main(["--library", str(library.path), *words]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines()[-1] == "Not everything goes along: 1 place to see to."
    assert "line 2: a command makes “knuth1984” of “1984” and goes on citing it" in said.err
    assert said.err.rstrip().endswith(": \\my{1984} again")
    (thesis / "part.tex").write_text(r"\newcommand{\my}[1]{\cite{#1,p#1}}\my{knuth1984}", "utf-8")
    assert main(["--library", str(library.path), *words]) == 0
    said = capsys.readouterr()
    assert (
        "line 1: a command makes “pknuth1984” of “knuth1984”, which becomes “texbook”" in said.err
    )


def test_a_rename_that_is_refused_is_refused_when_it_is_only_tried(
    run: Run, thesis: Path, library: Library
) -> None:
    run("project", "add", str(thesis))
    for words in (["knuth1984", "a b"], ["nobody", "texbook"], ["knuth1984", "knuth1984"]):
        told = [run("rename-key", *words, *more)[1]["error"] for more in (["--dry-run"], [])]
        assert told[0] == told[1]
    library.refuse_changes(next(iter(WAYS)))
    with pytest.raises(LibraryUnwritable, match="cannot be changed"):
        commands()["rename-key"].run(
            Context(library, Settings(), Progress()), old="knuth1984", new="texbook", dry_run=True
        )


@pytest.mark.usefixtures("knuth")
@pytest.mark.parametrize(
    "words", [("correct", "knuth84", "knuth1984"), ("tidy", "idle"), ("renew", "knuth1984")]
)
def test_what_a_file_did_not_take_has_a_status_that_says_so(
    run: Run, thesis: Path, words: tuple[str, ...]
) -> None:
    run("project", "add", str(thesis))
    for name in ("main.tex", "part.tex", "refs.bib"):
        (thesis / name).chmod(0o444)
    status, data = run("project", words[0], str(thesis), *words[1:])
    assert (status, data["files"]) == (int(bool(data["left"])), [])
    if words[0] != "renew":
        assert "cannot be written" in data["left"][0]


@pytest.mark.usefixtures("knuth")
def test_keys_that_fit_are_printed(run: Run, library: Library) -> None:
    add(library, "Other", key="other", author="Nobody, Ann")
    status, data = run("cite", "knu")
    assert (status, [one["key"] for one in data]) == (0, ["knuth1984"])
    assert run("cite", "zzzz") == (1, [])


LATEXMKRC = """$pdf_mode = 1;
$bibtex_use = 2;
$pdflatex = 'refman bib %S -o refs.bib && pdflatex -interaction=nonstopmode %O %S';
"""
"""As the README has it."""


def test_the_readme_has_the_latexmkrc_that_is_tried() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert LATEXMKRC in readme


@pytest.mark.latex
@pytest.mark.usefixtures("knuth")
@pytest.mark.skipif(not shutil.which("latexmk"), reason="latexmk is not installed")
def test_latexmk_has_the_bib_written_as_it_compiles(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "paper"
    folder.mkdir()
    (folder / "main.tex").write_text(
        "\\documentclass{article}\\newcommand{\\seen}[1]{\\cite{#1}}\\begin{document}"
        "\\csname seen\\endcsname{knuth1984}\\bibliographystyle{plain}\\bibliography{refs}"
        "\\end{document}"
    )
    (folder / "latexmkrc").write_text(LATEXMKRC)
    (tmp_path / "bin").mkdir()
    refman = tmp_path / "bin" / "refman"
    refman.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m refman "$@"\n')
    refman.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{refman.parent}:{os.environ['PATH']}",
        "REFMAN_LIBRARY": str(library.path),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    library.close()

    done = subprocess.run(
        ["latexmk", "main.tex"], cwd=folder, env=environment, capture_output=True, text=True,
        timeout=120, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert "Knuth" in (folder / "main.bbl").read_text()
    assert (folder / "main.pdf").is_file()


def test_a_project_has_a_pattern_of_its_own_for_what_it_cites(
    run: Run, library: Library, tmp_path: Path
) -> None:
    folder = written(tmp_path / "p", main_tex="\\documentclass{a}\\cite{lu}\\bibliography{refs}")
    for key in ("lu", "other"):
        add(library, f"Paper {key}", key=key, author="Lu, Cheng", year="2022")
    run("project", "add", str(folder))
    run("key-pattern", "[auth:lower][shortyear]")

    status, chosen = run("key-pattern", "--project", str(folder), "[year]_[auth]")

    assert (status, chosen) == (0, {"pattern": "[year]_[auth]", "own": True})
    assert run("key", "key:lu", "--dry-run")[1]["changed"][0]["new"] == "2022_Lu"
    assert run("key", "key:other", "--dry-run")[1]["changed"][0]["new"] == "lu22"
    assert run("project", "list")[1][0]["settings"]["pattern"] == "[year]_[auth]"
    cleared = {"pattern": "[auth:lower][shortyear]", "own": False}
    assert run("key-pattern", "--project", str(folder), "--clear") == (0, cleared)


def test_a_pattern_is_that_of_a_file_or_of_a_project(run: Run, tmp_path: Path) -> None:
    status, said = run("key-pattern", "--project", str(tmp_path), "--file", "x.bib", "[auth]")
    assert status
    assert "not of both" in said["error"]


@pytest.mark.usefixtures("knuth")
def test_a_project_is_put_right_from_the_shell(run: Run, thesis: Path) -> None:
    run("project", "add", str(thesis))
    before = {path: path.read_bytes() for path in thesis.iterdir()}
    wanted = ("project", "correct", str(thesis), "knuth84,gone2020", "knuth1984")
    status, data = run(*wanted, "--dry-run")
    assert (status, [Path(one["file"]).name for one in data["files"]]) == (
        0,
        ["main.tex", "part.tex"],
    )
    assert {path: path.read_bytes() for path in thesis.iterdir()} == before
    run(*wanted)
    assert run("project", "show", str(thesis))[1]["missing"] == []
    run("project", "tidy", str(thesis), "idle")
    assert run("project", "show", str(thesis))[1]["unused"] == []
    run("project", "renew", str(thesis), "knuth1984")
    assert "@misc{knuth1984" in (thesis / "refs.bib").read_text()
    for _ in range(3):
        run("undo")
    assert {path: path.read_bytes() for path in thesis.iterdir()} == before


@pytest.mark.usefixtures("knuth")
def test_what_a_project_has_of_its_own_is_set_and_taken_away(run: Run, thesis: Path) -> None:
    run("project", "add", str(thesis))
    data = run("project", "set", str(thesis), "--cite-command", "\\\\citep", "--bib", "a.bib")[1]
    assert (data["cite_command"], data["bib"]) == ("citep", "a.bib")
    data = run("project", "set", str(thesis), "--cite-command", "-", "--bib", "-")[1]
    assert (data["cite_command"], data["bib"]) == ("", "")
    (thesis / "other.tex").write_text("\\documentclass{article}")
    run("project", "set", str(thesis), "--root", "other.tex")
    assert run("project", "list")[1][0]["root"] == "other.tex"


@pytest.mark.usefixtures("knuth")
def test_a_citation_is_pushed_from_the_shell(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = tmp_path / "calls"
    program = tmp_path / "texstudio"
    program.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" > {calls}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    status, data = run("push", "key:knuth1984", "--to", "texstudio")
    assert (status, data["text"]) == (0, "\\cite{knuth1984}")
    assert calls.read_text() == "--insert-cite\n\\cite{knuth1984}\n"
    status, said = run("push", "key:nobody", "--to", "texstudio")
    assert (status, said) == (1, {"error": "No paper was found, so nothing was pushed."})
    status, said = run("push", "key:knuth1984")
    assert (status, "No editor is chosen" in said["error"]) == (1, True)


@pytest.mark.usefixtures("knuth")
def test_a_file_that_was_read_only_at_an_undo_is_written_by_sync(run: Run, thesis: Path) -> None:
    run("project", "add", str(thesis))
    before = (thesis / "part.tex").read_text()
    run("rename-key", "knuth1984", "TeXbook")
    (thesis / "part.tex").chmod(0o444)
    run("undo")
    assert run("sync")[0] == 1
    (thesis / "part.tex").chmod(0o644)
    assert run("sync")[0] == 0
    assert (thesis / "part.tex").read_text() == before


@pytest.fixture
def two(run: Run, tmp_path: Path) -> tuple[Path, Path]:
    """Two projects with the same papers."""
    for name in ("thesis", "article"):
        folder = written(tmp_path / name)
        assert run("import", str(folder / "refs.bib"))[0] == 0
        assert run("project", "add", str(folder))[0] == 0
    return tmp_path / "thesis", tmp_path / "article"


def test_a_file_that_is_linked_to_rename_a_key_is_as_it_was_after_one_undo(
    run: Run, library: Library, two: tuple[Path, Path]
) -> None:
    thesis, _ = two
    with (thesis / "refs.bib").open("a", encoding="utf-8") as file:
        file.write("@misc{co, title={Of a Co-author}}\n")
    before = {path: path.read_bytes() for path in thesis.iterdir()}
    known = len(library.history())
    run("rename-key", "knuth1984", "TeXbook", "--project", str(thesis))
    after = {path: path.read_bytes() for path in thesis.iterdir()}
    assert b"@book{TeXbook," in after[thesis / "refs.bib"]
    assert [one["state"] for one in run("status")[1]] == ["in sync"]
    assert papers.with_key(library.reading, "co")
    assert len(library.history()) == known + 1

    run("undo")
    assert {path: path.read_bytes() for path in thesis.iterdir()} == before
    assert run("status")[1] == []
    assert not papers.with_key(library.reading, "co")
    run("redo")
    assert run("sync")[0] == 0
    assert {path: path.read_bytes() for path in thesis.iterdir()} == after
    assert papers.with_key(library.reading, "knuth1984")
    assert papers.with_key(library.reading, "co")
    run("undo")
    assert {path: path.read_bytes() for path in thesis.iterdir()} == before


def test_a_scheme_links_the_file_that_holds_the_keys_of_one_project_and_cite_gives_them(
    run: Run, library: Library, two: tuple[Path, Path]
) -> None:
    """The second project has the same papers in a file that is not linked, and stays as it is."""
    thesis, article = two
    before = {path: path.read_bytes() for path in article.iterdir()}
    scheme = ("rename-key", "--project", str(thesis), "--scheme", "[auth]:[year]")

    _, data = run(*scheme, "--dry-run")
    linking = f"“{thesis / 'refs.bib'}” becomes a linked file first, for it holds"
    assert any(one.startswith(linking) for one in data["left"])
    assert [one["new"] for one in data["keys"]] == ["Knuth:1984", "Lamport:1994"]
    assert data["staying"] == [
        f"“{article / 'main.tex'}” stays as it is, and cites “knuth1984”, “lamport94”."
    ]
    assert run("status")[1] == []

    assert run(*scheme)[0] == 0
    assert {path: path.read_bytes() for path in article.iterdir()} == before
    assert "@book{Knuth:1984," in (thesis / "refs.bib").read_text(encoding="utf-8")
    assert run("project", "show", str(thesis))[1]["missing"] == ["gone2020", "knuth84"]
    assert [one["key"] for one in run("cite", "texbook", "--project", str(thesis))[1]] == [
        "Knuth:1984"
    ]
    assert [one["key"] for one in run("cite", "texbook")[1]] == ["knuth1984"]
    status, data = run("rename-key", "Lamport:1994", "L", "--project", str(thesis))
    assert (status, data["old"], data["new"], data["paper"]) == (0, "Lamport:1994", "L", "LaTeX")
    assert papers.by_key(library.reading, "lamport94")


def test_a_trial_shows_the_lines_that_linking_a_file_first_brings(
    run: Run, library: Library, two: tuple[Path, Path]
) -> None:
    """A key that becomes another in the library stays an alias, which only a linked file holds."""
    thesis, _ = two
    add(library, "Gone", author="Alone, Abe", year="2020", key="alone")
    (thesis / "part.tex").write_text("\\cite{alone}", encoding="utf-8")
    with (thesis / "refs.bib").open("a", encoding="utf-8") as file:
        file.write("@misc{alone, author={Alone, Abe}, title={Gone}, year=2020}\n")
    run("bib", str(thesis / "main.tex"), "-o", str(thesis / "refs.bib"))
    scheme = ("rename-key", "--project", str(thesis), "--scheme", "[auth]:[year]")
    known, steps = (thesis / "refs.bib").read_bytes(), len(library.history())
    trial = run(*scheme, "--dry-run")[1]
    assert (thesis / "refs.bib").read_bytes() == known
    assert (len(library.history()), run("status")[1]) == (steps, [])
    done = run(*scheme)[1]
    assert trial["files"] == done["files"]
    assert "ids" in (thesis / "refs.bib").read_text(encoding="utf-8")


def test_a_chapter_that_was_emptied_is_named_and_counts_until_somebody_says_that_it_is_meant(
    library: Library, run: Run, thesis: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(library, "Texts", key="knuth1984")
    add(library, "More", key="knuth84")
    root = str(thesis / "main.tex")
    run("project", "add", str(thesis))
    run("project", "set", str(thesis), "--bib", "kept.bib")
    run("bib", root, "-o", str(thesis / "kept.bib"))
    (thesis / "part.tex").write_text("")

    assert run("project", "show", str(thesis))[1]["hollow"] == ["part.tex"]
    assert run("project", "list")[1][0]["hollow"] == ["part.tex"]
    for words in ([], ["-o", "-"], ["-o", str(thesis / "kept.bib")]):
        status, said = run("bib", root, *words)
        assert status == 1
        assert "part.tex” cited papers and is empty or gone" in said["error"]
        assert "refman project emptied" in said["error"]
    for words in (["show", str(thesis)], ["list"]):
        main(["--library", str(library.path), "project", *words])
        assert "part.tex cited papers and is empty or gone" in capsys.readouterr().out

    assert run("project", "emptied", str(thesis)) == (0, {"hollow": ["part.tex"]})

    assert run("project", "show", str(thesis))[1]["hollow"] == []
    text = (thesis / "kept.bib").read_text()
    assert "{knuth1984," in text
    assert "{knuth84," not in text
    assert "{knuth84," not in run("bib", root)[1]["text"]
    assert run("project", "emptied", str(thesis)) == (0, {"hollow": []})


@pytest.mark.parametrize("gone", [False, True])
def test_a_root_that_is_meant_to_be_empty_is_said_to_be_and_what_it_cited_is_forgotten(
    library: Library, run: Run, thesis: Path, *, gone: bool
) -> None:
    add(library, "Texts", key="knuth1984")
    run("project", "add", str(thesis))
    refs = (thesis / "refs.bib").read_bytes()
    assert [one["key"] for one in run("list", "cited-in:thesis")[1]] == ["knuth1984"]
    if gone:
        (thesis / "main.tex").unlink()
    else:
        (thesis / "main.tex").write_text("")

    assert run("project", "emptied", str(thesis)) == (0, {"hollow": ["main.tex"]})

    assert run("list", "cited-in:thesis")[1] == []
    assert (thesis / "refs.bib").read_bytes() == refs
    assert run("project", "emptied", str(thesis)) == (0, {"hollow": []})
    shown = run("project", "show", str(thesis))[1]
    if gone:
        assert "emptied" not in shown["error"]
    else:
        assert shown["cited"] == {}
        status, written = run("bib", str(thesis / "main.tex"), "-o", str(thesis / "kept.bib"))
        assert (status, written["papers"], written["missing"]) == (0, 0, [])
        assert run("bib", str(thesis / "main.tex"))[1]["text"] == ""


def test_citations_that_only_a_run_tells_are_named_and_no_keys_of_theirs_are_missing(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (
        r"\documentclass{article}\usepackage{biblatex}\addbibresource[location=remote]{URL}"
        "\n\\foreach \\x in {a,b}{\\cite{\\x}}\n\\cite{knuth1984}"
    )
    address = "https://example.org/all.bib"
    (tmp_path / "main.tex").write_text(text.replace("URL", address), encoding="utf-8")
    shown = run("project", "show", str(tmp_path))[1]
    assert (list(shown["cited"]), shown["missing"]) == (["knuth1984"], [])
    assert shown["unknown"] == [{"text": r"\cite{\x}", "file": "main.tex", "line": 2}]
    assert shown["remote"] == [{"name": address, "file": "main.tex", "line": 1}]
    assert (shown["elsewhere"], shown["absent"]) == (["knuth1984"], [])
    main(["project", "show", str(tmp_path)])
    said = capsys.readouterr().out
    assert r"cannot be known before a run of LaTeX: \cite{\x} (main.tex:2)" in said
    assert f"not looked at: {address} (main.tex:1)" in said
    assert "no other .bib file has, and it may: knuth1984" in said


@pytest.mark.parametrize("link", [False, True])
def test_entries_that_stay_until_a_run_tells_what_is_cited_are_told_and_written_everywhere(
    library: Library, run: Run, tmp_path: Path, link: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    for key in ("one", "two", "three"):
        add(library, f"Notes {key}", key=key)
    root, file = tmp_path / "main.tex", tmp_path / "refs.bib"
    text = "\\documentclass{article}\n\\cite{one,two}\n\\bibliography{refs}"
    root.write_text(text, encoding="utf-8")
    words = ["bib", str(root), "-o", str(file)]
    assert run(*words, *["--link"][: int(link)])[1]["staying"] == []
    cite = "\\cite{\\y}"
    macro = f"cite{{one}}\\foreach \\y in {{two}}{{{cite}}}"
    root.write_text(text.replace("cite{one,two}", macro), encoding="utf-8")
    assert run(*words)[1]["staying"] == ["two"]
    assert run("bib", str(root))[1]["staying"] == ["two"]
    for output in (str(file), "-"):
        assert main(["--library", str(library.path), "bib", str(root), "-o", output]) == 0
        out, said = capsys.readouterr()
        assert ("@misc{two," in out) == (output == "-")
        assert (
            "In it, though nothing that can be read cites it: two. Only a run of LaTeX tells what"
            f" is cited at main.tex:2: {cite}."
        ) in said
    assert "@misc{two," in file.read_text(encoding="utf-8")


def test_a_project_whose_bib_file_becomes_a_linked_one_says_how_to_ask_about_what_differs(
    library: Library, run: Run, thesis: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(library, "The {\\TeX}book", author="Knuth, Donald E.", year="1986", key="knuth1984")
    run("project", "add", str(thesis))
    words = ["project", "set", str(thesis), "--bib", "refs.bib", "--link"]
    assert main(["--library", str(library.path), *words]) == 0
    way = f"To say which side counts: refman sync {thesis / 'refs.bib'} --differing"
    assert way in capsys.readouterr().err


def test_a_chapter_that_tex_finds_no_more_takes_no_entry_along(
    library: Library, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    for key in ("one", "two"):
        add(library, f"Notes {key}", key=key)
    folder, away = tmp_path / "thesis", tmp_path / "chapters"
    folder.mkdir()
    away.mkdir()
    root, refs = folder / "main.tex", folder / "refs.bib"
    text = "\\documentclass{article}\\cite{one}\\input{outside}\\bibliography{refs}"
    root.write_text(text, encoding="utf-8")
    (away / "outside.tex").write_text("\\cite{two}", encoding="utf-8")
    monkeypatch.setenv("TEXINPUTS", f"{away}:")
    run("project", "add", str(folder))
    words = ["bib", str(root), "-o", str(refs)]
    assert run(*words)[1]["papers"] == 2
    monkeypatch.delenv("TEXINPUTS")
    status, said = run(*words)
    assert (status, "is not where TeX looks for it now" in said["error"]) == (1, True)
    assert main(["--library", str(library.path), "project", "show", str(folder)]) == 0
    assert "outside.tex cited papers and is not where TeX looks" in capsys.readouterr().out
    assert "two" in refs.read_text(encoding="utf-8")
    assert len(run("list", "cited-in:thesis")[1]) == 2
    root.write_text(text.replace("\\input{outside}", ""), encoding="utf-8")
    assert run(*words)[1]["papers"] == 1
