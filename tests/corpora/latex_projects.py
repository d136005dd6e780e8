"""Real LaTeX projects, run through the real pdflatex with stubs for what they lack."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from refman.latex import evidence
from refman.latex.evidence import ALL, Noted
from tests.corpora.files import CORPORA

LATEX = CORPORA / "latex"
_MISSING = re.compile(r"^! LaTeX Error: File `([^']+)' not found", re.MULTILINE)
_UNDEFINED = re.compile(r"^! Undefined control sequence\.\n.*(\\[A-Za-z]+) *$", re.MULTILINE)
_ENVIRONMENT = re.compile(r"^! LaTeX Error: Environment (\w+) undefined", re.MULTILINE)
_GIVEN = "given-for-the-test.tex"
_ROUNDS = 40
_DRAFT = ("-interaction=nonstopmode", "-draftmode")
_CLASS = r"\DeclareOption*{}\ProcessOptions\LoadClass{book}\RequirePackage{natbib}"
_STUBS = {
    # these two choose the style of the bibliography; plainnat would sort some entries by their keys
    "wlpeerj.cls": _CLASS + r"\AtBeginDocument{\bibliographystyle{unsrtnat}}",
    "cleanthesis.sty": r"\DeclareOption*{}\ProcessOptions"
    r"\RequirePackage[backend=biber,style=alphabetic]{biblatex}\addbibresource{bib-refs.bib}",
    "enumitem.sty": r"\newcommand\setitemize[2][]{}\newcommand\setenumerate[2][]{}"
    r"\newcommand\setdescription[2][]{}\newcommand\setlist[2][]{}",
    "aliascnt.sty": r"\newcommand\newaliascnt[2]{\newcounter{#1}}\newcommand\aliascntresetthe[1]{}",
    "cleveref.sty": r"\newcommand\crefname[3]{}\newcommand\Crefname[3]{}"
    r"\newcommand\crefformat[2]{}\newcommand\Crefformat[2]{}"
    r"\newcommand\crefrangeformat[2]{}\newcommand\Crefrangeformat[2]{}"
    r"\newcommand\crefmultiformat[4]{}\newcommand\Crefmultiformat[4]{}"
    r"\newcommand\crefrangemultiformat[4]{}\newcommand\Crefrangemultiformat[4]{}"
    r"\newcommand\cref[1]{}\newcommand\Cref[1]{}",
    "xy.sty": r"\newcommand\xymatrix[1]{}\newcommand\UseAllTwocells{}\newcommand\xyoption[1]{}",
    # the project's own package: a part is a document of its own, read from its own folder
    "open-logic.sty": r"\RequirePackage{natbib,amsmath,amssymb}\makeatletter\def\olhere{.}"
    r"\newcommand\olimport[2][]{\begingroup\edef\olhere{\ifx\relax#1\relax\olhere\else\olhere/#1"
    r"\fi}\renewcommand\documentclass[2][]{}\renewenvironment{document}{}{\endinput}"
    r"\input{\olhere/#2.tex}\endgroup}\makeatother",
}
"""What a package takes as arguments, so that it is not set; all others are empty."""


def compiled(project: str, root: str, folder: Path) -> Noted:
    """What pdflatex notes of a project that was copied to a folder."""
    shutil.copytree(LATEX / project, folder, copy_function=shutil.copyfile)
    (folder / "fontspec.sty").write_text("")  # the real one wants another engine
    log = (folder / root).with_suffix(".log")
    unknown: set[str] = set()
    for _ in range(_ROUNDS):
        _pdflatex(folder, root)
        text = log.read_text(encoding="utf-8", errors="replace")
        missing = set(_MISSING.findall(text))
        for name in missing:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            empty = _CLASS if path.suffix == ".cls" else r"\DeclareOption*{}\ProcessOptions"
            path.write_text(_STUBS.get(path.name, empty if path.suffix != ".tex" else ""))
        new = {*_UNDEFINED.findall(text), *_ENVIRONMENT.findall(text)} - unknown
        if not missing and not new:
            break
        unknown |= new
        (folder / _GIVEN).write_text("".join(map(_definition, sorted(unknown))))
    noted = evidence.bcf((folder / root).with_suffix(".bcf"))
    noted = noted or evidence.aux((folder / root).with_suffix(".aux"))
    assert noted
    return noted._replace(cited={key: one for key, one in noted.cited.items() if key != ALL})


def _definition(name: str) -> str:
    """Of a command nothing, so that what stands behind it is set; of an environment its text."""
    if name.startswith("\\"):
        return f"\\providecommand{name}{{}}\n"
    return f"\\newenvironment{{{name}}}{{}}{{}}\n"


def typeset(folder: Path, root: str) -> str:
    """The text of the document as it is printed, of a project that was `compiled` in a folder.

    It has a bibliography: without one all that is cited would print as a question mark.
    """
    stem = (folder / root).stem
    processor = "biber" if (folder / root).with_suffix(".bcf").exists() else "bibtex"
    made = folder / f"{stem}.bbl"
    for ending in ("aux", "bbl", "bcf", "toc", "lof", "lot", "out"):  # as if for the first time
        for path in folder.rglob(f"*.{ending}"):
            path.unlink()
    _pdflatex(folder, root, "-interaction=nonstopmode")
    _give_to_bibtex(folder, (folder / root).with_suffix(".aux"))
    _quietly(folder, processor, stem)
    assert re.search(r"\\(bibitem|entry\{)", made.read_text(encoding="utf-8", errors="replace"))
    for _ in range(3):
        _pdflatex(folder, root, "-interaction=nonstopmode")
    _quietly(folder, "pdftotext", "-layout", f"{stem}.pdf", "printed.txt")
    return (folder / "printed.txt").read_text(encoding="utf-8")


def _give_to_bibtex(folder: Path, aux: Path) -> None:
    """A plain style in place of one that is not here, and empty files of macros."""
    text = aux.read_text(encoding="utf-8", errors="replace")
    wanted = [f"{name}.bst" for name in re.findall(r"\\bibstyle\{([^}]*)\}", text)]
    lists = re.findall(r"\\bibdata\{([^}]*)\}", text)
    wanted += [f"{name.removesuffix('.bib')}.bib" for names in lists for name in names.split(",")]
    for name in wanted:
        if not _found(folder, name):
            known = _found(folder, "plain.bst") if name.endswith(".bst") else ""
            (folder / name).write_text(Path(known).read_text("utf-8") if known else "")


def _found(folder: Path, name: str) -> str:
    found = subprocess.run(["kpsewhich", name], cwd=folder, capture_output=True, timeout=60)
    return found.stdout.decode().strip()


def bbl(folder: Path, root: str) -> str:
    """The .bbl that biber makes of a project that was `compiled` in a folder."""
    stem = (folder / root).stem
    _quietly(folder, "biber", stem)
    return (folder / f"{stem}.bbl").read_text(encoding="utf-8")


def _quietly(folder: Path, *command: str) -> None:
    subprocess.run(
        command, cwd=folder, capture_output=True, timeout=300, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


def _pdflatex(folder: Path, root: str, *options: str) -> None:
    # fonts that are not there are not made, which would take minutes, where nothing is printed
    environment = {**os.environ, "max_print_line": "10000"}
    environment |= {} if options else {"MKTEXTFM": "0", "MKTEXPK": "0"}
    line = rf"\AtBeginDocument{{\InputIfFileExists{{{_GIVEN}}}{{}}{{}}}}\input{{{root}}}"
    subprocess.run(
        ["pdflatex", *(options or _DRAFT), f"-jobname={Path(root).stem}", line],
        cwd=folder, env=environment, capture_output=True, timeout=300, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


def processed(folder: Path, keys: Iterable[str], file: str, style: str = "plain") -> str:
    """The .bbl that BibTeX makes of some keys and a .bib file in a folder."""
    noted = [f"\\citation{{{key}}}\n" for key in sorted(keys)]
    noted += [f"\\bibstyle{{{style}}}\n", f"\\bibdata{{{file.removesuffix('.bib')}}}\n"]
    (folder / "check.aux").write_text("".join(noted), encoding="utf-8")
    subprocess.run(["bibtex", "check"], cwd=folder, capture_output=True, timeout=60, check=False)
    text = (folder / "check.bbl").read_text(encoding="utf-8", errors="replace")
    assert "\\bibitem" in text
    return text
