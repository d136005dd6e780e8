"""The latexmkrc and the Makefile of the README, word for word, with the real latexmk and make."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from refman.store import Library
from tests.conftest import add

README = Path(__file__).parents[1] / "README.md"
MAIN = r"""\documentclass{article}
\begin{document}
See \cite{knuth1984}.
\bibliographystyle{plain}
\bibliography{refs}
\end{document}
"""


def block_with(word: str) -> str:
    """The code block of the README that has a word in it."""
    blocks = re.findall(r"^```\n(.*?)^```", README.read_text(encoding="utf-8"), re.M | re.S)
    return next(str(block) for block in blocks if word in block)


@pytest.fixture
def folder(tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A document, and `refman` on the path as an installed one would be."""
    add(library, "The {\\TeX}book", kind="book", author="Knuth, Donald E.", year="1984",
        publisher="Addison-Wesley", key="knuth1984")  # fmt: skip
    monkeypatch.setenv("REFMAN_LIBRARY", str(library.path))
    tools = tmp_path / "bin"
    tools.mkdir()
    refman = tools / "refman"
    checkout = Path(__file__).parents[1]
    refman.write_text(
        f'#!/bin/sh\nPYTHONPATH="{checkout}" exec "{sys.executable}" -m refman "$@"\n',
        encoding="utf-8",
    )
    refman.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    made = tmp_path / "paper"
    made.mkdir()
    (made / "main.tex").write_text(MAIN, encoding="utf-8")
    return made


def demand(*tools: str) -> None:
    absent = [tool for tool in tools if shutil.which(tool) is None]
    if absent and os.environ.get("REFMAN_REQUIRE_TEX") == "1":
        pytest.fail(f"{absent} not found, and REFMAN_REQUIRE_TEX is set")
    if absent:
        pytest.skip(f"{absent} not found")


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(
        command, cwd=folder, capture_output=True, timeout=240, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    text = (done.stdout + done.stderr).decode("utf-8", "replace")
    assert done.returncode == 0, text[-3000:]
    return text


@pytest.mark.latex
@pytest.mark.timeout(600)
def test_latexmk_makes_the_bib_and_the_document_and_follows_a_new_citation(
    folder: Path, library: Library
) -> None:
    demand("latexmk", "pdflatex", "bibtex")
    (folder / "latexmkrc").write_text(block_with("$pdf_mode"), encoding="utf-8")
    run(folder, "latexmk", "main.tex")
    assert "knuth1984" in (folder / "main.bbl").read_text(encoding="utf-8")
    assert "undefined" not in (folder / "main.log").read_text(encoding="utf-8", errors="replace")

    add(library, "A Document Preparation System", kind="book", author="Lamport, Leslie",
        year="1994", publisher="Addison-Wesley", key="lamport94")  # fmt: skip
    text = MAIN.replace("\\cite{knuth1984}", "\\cite{knuth1984,lamport94}")
    (folder / "main.tex").write_text(text, encoding="utf-8")
    run(folder, "latexmk", "main.tex")
    assert "lamport94" in (folder / "main.bbl").read_text(encoding="utf-8")
    assert "undefined" not in (folder / "main.log").read_text(encoding="utf-8", errors="replace")


@pytest.mark.latex
def test_the_makefile_writes_the_bib(folder: Path) -> None:
    demand("make")
    (folder / "Makefile").write_text(block_with("refs.bib: $(wildcard"), encoding="utf-8")
    run(folder, "make", "refs.bib")
    assert "@book{knuth1984," in (folder / "refs.bib").read_text(encoding="utf-8")
