"""LaTeX projects for the tests, as their authors would have them."""

from pathlib import Path

MAIN = r"""\documentclass{article}
\usepackage{natbib}
\begin{document}
See \citep[p.~3]{knuth1984} and \citet{lamport94,
  gone2020}. % not \cite{hidden}
\input{part}
\bibliographystyle{plain}
\bibliography{refs}
\end{document}
"""
PART = "Twice \\cite{knuth1984}, and \\cite{knuth84}.\n"
REFS = r"""@book{knuth1984, author = {Knuth, Donald E.}, title = {The {\TeX}book}, year = 1984}

@book{lamport94, author = {Lamport, Leslie}, title = {{\LaTeX}}, year = 1994}

@book{idle, author = {Nobody}, title = {Unread}, year = 2001}
"""


def written(folder: Path, **files: str) -> Path:
    """A project; `part_tex="…"` names another file or another text."""
    texts = {"main_tex": MAIN, "part_tex": PART, "refs_bib": REFS, **files}
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return folder


FILES = 300
CITES = 17
"""Files of a long book beside its root, and citations in each."""


def long_book(folder: Path) -> Path:
    """A project of 5,100 citations in 300 files with as many entries of its own, and one more that
    nobody cites; of ten that are cited it has none."""
    keys = [f"author{number}" for number in range(FILES * CITES)]
    parts = "".join(f"\\input{{part{number}}}\n" for number in range(FILES))
    main = f"\\documentclass{{book}}\\begin{{document}}{parts}\\bibliography{{refs}}"
    refs = "".join(map(_entry, [*keys[10:], "idle"], range(len(keys))))
    written(folder, main_tex=main, part_tex="", refs_bib=refs)
    for number in range(FILES):
        cited = keys[number * CITES : (number + 1) * CITES]
        lines = (f"As \\cite[p.~3]{{{key}}} has it.\n\n" for key in cited)
        (folder / f"part{number}.tex").write_text("".join(lines), encoding="utf-8")
    return folder


def _entry(key: str, number: int) -> str:
    words = " ".join(_WORDS[number // step % len(_WORDS)] for step in (1, 7, 49, 343, 2401))
    return (
        f"@article{{{key}, author = {{{_WORDS[number % 7].title()}son, {_WORDS[number % 5].title()}"
        f"}}, title = {{On {words} number {number}}}, year = {1950 + number % 70},"
        f" journal = {{Journal of {_WORDS[number % 6].title()}}}, volume = {number % 90 + 1}}}\n"
    )


_WORDS = "cheese tides granite sleep ladders rain fire".split()
