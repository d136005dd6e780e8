"""Runs the real LaTeX over a .bib file, for the tests marked `latex`."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from refman.bibtex.profile import Dialect

_PACKAGES = {
    "plain": "",
    "plainnat": r"\usepackage{natbib}",
    "addresses": r"\usepackage{natbib,url}",
    "links": r"\pdfcompresslevel=0\pdfobjcompresslevel=0\usepackage{hyperref}",
    "biblatex": r"\usepackage[backend=biber]{biblatex}\addbibresource{refs.bib}",
}
_BIBLIOGRAPHY = {
    "plain": r"\bibliographystyle{plain}\bibliography{refs}",
    "plainnat": r"\bibliographystyle{plainnat}\bibliography{refs}",
    "addresses": r"\bibliographystyle{plainnat}\bibliography{refs}",
    "links": r"\bibliographystyle{links}\bibliography{refs}",
    "biblatex": r"\printbibliography",
}
_COMPLAINT = re.compile(
    r"^(?:Warning--.*|WARN - .*|ERROR - .*|! .*|I (?:found no|couldn't open).*|.*---line \d+ of"
    r" file.*|(?:LaTeX|Package \w+) Warning: .*|Missing character: .*)$",
    re.MULTILINE,
)


def styles(dialect: Dialect) -> tuple[str, ...]:
    """The ways to set a bibliography of that dialect."""
    return ("biblatex",) if dialect == "biblatex" else ("plain", "plainnat")


def compile_bib(folder: Path, bib: str, keys: Sequence[str], style: str) -> list[str]:
    """Set a document that cites every key, as an author would; returns the complaints.

    Args:
        folder: an existing folder of its own.
        bib: the text of the .bib file.
        style: "plain", "plainnat", "biblatex"; "addresses" is plainnat with url.sty, which
            DOIs and URLs with a `_` or `#` ask for; "links" is a `links.bst` of the caller's
            with hyperref, of which there is a readable main.pdf in the end.

    Returns:
        Each error and warning of pdflatex, bibtex or biber, and each key missing in the .bbl.
        Skips the test where a program is missing; fails it under REFMAN_REQUIRE_TEX=1.
    """
    processor = "biber" if style == "biblatex" else "bibtex"
    _demand("pdflatex", processor)
    (folder / "refs.bib").write_text(bib, encoding="utf-8")
    (folder / "main.tex").write_text(_document(keys, style), encoding="utf-8")
    _run(folder, "pdflatex", "-interaction=nonstopmode", "-draftmode", "main")
    _run(folder, processor, "main")
    for draft in ("-draftmode", "-draftmode" if style != "links" else "-output-format=pdf"):
        _run(folder, "pdflatex", "-interaction=nonstopmode", draft, "main")
    logs = _complaints(folder / "main.blg") + _complaints(folder / "main.log")
    return logs + _missing(folder / "main.bbl", keys)


def complaints_of(folder: Path, lines: Sequence[str], head: str = "") -> list[str]:
    """Set each line as a paragraph; the complaints of pdflatex. Skips as `compile_bib` does."""
    _demand("pdflatex")
    body = "\n\n".join(lines)
    document = f"\\documentclass{{article}}{head}\\begin{{document}}\n{body}\n\\end{{document}}\n"
    (folder / "lines.tex").write_text(document, encoding="utf-8")
    _run(folder, "pdflatex", "-interaction=nonstopmode", "-draftmode", "lines")
    return _complaints(folder / "lines.log")


def _document(keys: Iterable[str], style: str) -> str:
    cited = "\n".join(rf"\cite{{{key}}}" for key in keys)
    head = rf"\documentclass{{article}}{_PACKAGES[style]}"
    return f"{head}\\begin{{document}}\n{cited}\n{_BIBLIOGRAPHY[style]}\n\\end{{document}}\n"


def _demand(*programs: str) -> None:
    missing = [program for program in programs if shutil.which(program) is None]
    if missing and os.environ.get("REFMAN_REQUIRE_TEX") == "1":
        pytest.fail(f"{', '.join(missing)} not found, and REFMAN_REQUIRE_TEX is set")
    if missing:
        pytest.skip(f"{', '.join(missing)} not found")


def _run(folder: Path, *command: str) -> None:
    """Run to the end whatever the exit code; the logs say what was wrong."""
    environment = {**os.environ, "max_print_line": "10000"}
    subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, timeout=300, check=False
    )


def _complaints(log: Path) -> list[str]:
    if not log.exists():
        return [f"no {log.name}"]
    return _COMPLAINT.findall(log.read_text(encoding="utf-8", errors="replace"))


def _missing(bbl: Path, keys: Iterable[str]) -> list[str]:
    text = bbl.read_text(encoding="utf-8", errors="replace") if bbl.exists() else ""
    return [f"{key} is not in {bbl.name}" for key in keys if f"{{{key}}}" not in text]
