"""Documents whose bibliographies have notes of their own: the same keys before and after a run."""

from pathlib import Path

import pytest

from refman.latex import manuscript
from tests.latex.test_inputs import demand, run

UNITS = r"""\documentclass{book}\usepackage{bibunits}\begin{document}
\begin{bibunit}[plain]\cite{a}\cite*{b}\putbib[refs]\end{bibunit}
\begin{bibunit}[plain]\cite{c}\putbib[refs]\end{bibunit}
\end{document}
"""
SEVERAL = r"""\documentclass{article}\usepackage{multibib}\newcites{own}{Mine}\begin{document}
\cite{a} \citeown{b} \nociteown{c}
\bibliographystyle{plain}\bibliography{refs}
\bibliographystyleown{plain}\bibliographyown{refs}
\end{document}
"""
SET = r"""\documentclass{article}\usepackage[backend=BACKEND]{biblatex}\addbibresource{refs.bib}
\defbibentryset{both}{a,b}\begin{document}\cite{both}\cite{c}\printbibliography\end{document}
"""


@pytest.mark.latex
@pytest.mark.parametrize(
    "text",
    [UNITS, SEVERAL, SET.replace("BACKEND", "biber"), SET.replace("BACKEND", "bibtex")],
    ids=["bibunits", "multibib", "biber", "bibtex"],
)
def test_latex_cites_what_its_files_do(tmp_path: Path, text: str) -> None:
    demand()
    root = tmp_path / "main.tex"
    root.write_text(text)
    (tmp_path / "refs.bib").write_text("".join(f"@misc{{{key}, title={{T}}}}\n" for key in "abc"))
    before = manuscript.read(root)
    run(tmp_path, "pdflatex", "-interaction=batchmode", "main")
    after = manuscript.read(root)
    (tmp_path / "main.log").unlink()
    without_log = manuscript.read(root)

    assert (before.evidence, after.evidence != "tex") == ("tex", True)
    for found in (before, after, without_log):
        assert sorted(found.cited) == ["a", "b", "c"]
        assert [one.name for one in found.bibs] == ["refs.bib"]
        assert {one.file for places in found.cited.values() for one in places} == {root}
