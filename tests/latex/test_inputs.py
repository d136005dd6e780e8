"""The .bib files that are named are those that BibTeX and biber read."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from refman.latex import manuscript
from refman.latex.inputs import bib_files
from tests.latex.test_tree import write

CLASSIC = (
    r"\documentclass{article}\begin{document}\cite{a}"
    r"\bibliographystyle{plain}\bibliography{NAME}\end{document}"
)
BIBLATEX = (
    r"\documentclass{article}\usepackage[backend=biber]{biblatex}\addbibresource{NAME}"
    r"\begin{document}\cite{a}\printbibliography\end{document}"
)
FOLDERS = ("p", "p/sub", "p/build", "other", "deep/er", "home/shared")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which each `refs.bib` says where it stands."""
    for name in FOLDERS:
        write(tmp_path, {f"{name}/refs.bib": entry_of(name)})
    write(tmp_path, {"other/more.bib": entry_of("other"), "p/near.bib": entry_of("p")})
    write(tmp_path, {"p/build/made.bib": entry_of("p/build")})
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path / "p"


def entry_of(name: str) -> str:
    return f"@misc{{a, title = {{from: {name} :}}, author = {{Unknown}}, year = 2000}}\n"


def demand(*programs: str) -> None:
    absent = [one for one in ("pdflatex", *programs) if shutil.which(one) is None]
    if absent and os.environ.get("REFMAN_REQUIRE_TEX") == "1":
        pytest.fail(f"{absent} not found, and REFMAN_REQUIRE_TEX is set")
    if absent:
        pytest.skip(f"{absent} not found")


def run(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=240)


def read_by(bbl: Path) -> str | None:
    """The folder of the .bib file from which a bibliography was made; None without one."""
    found = re.search(r"from: (.*?) ?:", bbl.read_text(encoding="utf-8")) if bbl.exists() else None
    return found[1] if found else None


def found_by_refman(root: Path) -> str | None:
    bibs = manuscript.read(root).bibs
    return bibs[0].parent.relative_to(root.parents[1]).as_posix() if bibs else None


INPUTS = {
    "": "p", ".": "p", ":": "p", "../other": "other", "../other:": "other", ":../other": "p",
    "../gone:../other:.": "other", ".:../other": "p", "../other//": "other", "../deep//": "deep/er",
    "!!../other:": "p", "{../other,.}": "other", "../nothing": None, "$HOME/shared": "home/shared",
    "~/shared": "home/shared", "sub:": "p/sub",
}  # fmt: skip


@pytest.mark.latex
@pytest.mark.parametrize("inputs", INPUTS)
def test_bibtex_goes_by_bibinputs_alone(
    project: Path, monkeypatch: pytest.MonkeyPatch, inputs: str
) -> None:
    demand("bibtex")
    root = write(project, {"main.tex": CLASSIC.replace("NAME", "refs")})
    run(project, "pdflatex", "-interaction=batchmode", "main")
    monkeypatch.setenv("BIBINPUTS", inputs)
    run(project, "bibtex", "main")
    assert found_by_refman(root) == read_by(project / "main.bbl") == INPUTS[inputs]


@pytest.mark.latex
@pytest.mark.parametrize(
    ("name", "place"),
    [("refs.bib", "other"), ("./refs", "p"), ("../deep/er/refs", "deep/er"), ("sub/refs", None)],
)
def test_bibtex_looks_for_a_name_that_says_where_it_is_there_alone(
    project: Path, monkeypatch: pytest.MonkeyPatch, name: str, place: str | None
) -> None:
    demand("bibtex")
    root = write(project, {"main.tex": CLASSIC.replace("NAME", name)})
    run(project, "pdflatex", "-interaction=batchmode", "main")
    monkeypatch.setenv("BIBINPUTS", "../other")
    run(project, "bibtex", "main")
    assert found_by_refman(root) == read_by(project / "main.bbl") == place


@pytest.mark.latex
@pytest.mark.parametrize("inputs", ["", "../other", "../other:."])
@pytest.mark.parametrize("name", ["refs.bib", "more.bib", "made.bib", "near", "refs"])
def test_biber_looks_beside_the_root_and_its_notes_before_bibinputs(
    project: Path, monkeypatch: pytest.MonkeyPatch, inputs: str, name: str
) -> None:
    demand("biber")
    root = write(project, {"main.tex": BIBLATEX.replace("NAME", name)})
    run(project, "pdflatex", "-interaction=batchmode", "-output-directory=build", "main")
    monkeypatch.setenv("BIBINPUTS", inputs)
    run(project, "biber", "build/main")
    assert found_by_refman(root) == read_by(project / "build/main.bbl")


@pytest.mark.latex
@pytest.mark.parametrize("name", ["refs", "more", "made"])
def test_where_latexmk_has_a_folder_of_its_own_bibtex_looks_beside_the_root_and_there_first(
    project: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    demand("latexmk")
    root = write(
        project,
        {"main.tex": CLASSIC.replace("NAME", name), "latexmkrc": "$out_dir = 'build';\n"},
    )
    monkeypatch.setenv("BIBINPUTS", "../other")
    run(project, "latexmk", "-pdf", "main")
    place = {"refs": "p", "more": "other", "made": "p/build"}[name]
    assert found_by_refman(root) == read_by(project / "build/main.bbl") == place


def test_without_kpsewhich_bib_files_are_found_by_bibinputs(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"p/refs.bib": "", "shared/own.bib": "", "deep/er/far.bib": "", "p/sub/in.bib": ""},
    )
    folder = tmp_path / "p"
    variables = {"BIBINPUTS": f".:{tmp_path}/shared:{tmp_path}/deep//:", "PATH": ""}
    names = ["refs.bib", "own.bib", "far.bib", "sub/in.bib", "gone.bib", "-x.bib"]
    assert bib_files(names, folder, environment=variables) == {
        "refs.bib": folder / "refs.bib",
        "own.bib": tmp_path / "shared/own.bib",
        "far.bib": tmp_path / "deep/er/far.bib",
        "sub/in.bib": folder / "sub/in.bib",
        "gone.bib": None,
        "-x.bib": None,
    }


def test_kpsewhich_is_asked_once_for_all_and_each_name_gets_its_own_file(project: Path) -> None:
    if shutil.which("kpsewhich") is None:
        pytest.skip("kpsewhich not found")
    (project / "refs.bib").unlink()
    (project / "build/refs.bib").unlink()
    variables = {**os.environ, "BIBINPUTS": "{.,../other}:"}
    found = bib_files(["sub/refs.bib", "refs.bib", "none.bib"], project, environment=variables)
    assert found == {
        "sub/refs.bib": project / "sub/refs.bib",
        "refs.bib": project.parent / "other/refs.bib",
        "none.bib": None,
    }
