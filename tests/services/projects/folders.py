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
