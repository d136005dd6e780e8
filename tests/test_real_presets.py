"""Under every profile that refman comes with, awkward entries go through the real TeX unharmed."""

from pathlib import Path

import pytest

from refman.bibtex.profile import PRESETS, Profile
from refman.jobs import Progress
from refman.model.query import Everything
from refman.services import exporting, importing
from refman.store import Library, search
from tests.conftest import key_pattern
from tests.tex import compile_bib

AWKWARD = r"""
@string{jcp = "Journal of Chemical Physics"}
@string{cup = {Cambridge} # " University Press"}

@inproceedings{child, author = {van der Berg, Ana and de la {\'A}vila, Bea and others},
  title = {{BERT} und der {Große} GAN-Vergleich}, pages = {1--12}, crossref = {parent}}
@proceedings{parent, editor = {Çelik, Ömer}, title = {Proceedings of Things},
  booktitle = {Proceedings of Things}, year = 2019, publisher = cup, address = {Cambridge}}
@article{strings, author = {Erd{\H o}s, Paul and R\'enyi, Alfr\'ed}, title = {On Random Graphs
  with $n^2$ Edges \& 100\% of $\alpha$-Decay}, journal = jcp, year = 1959, month = feb,
  volume = 6, pages = {290-297}, doi = {10.1000/a_b(c)}, url = {https://example.org/a_b?c=d%20e#f}}
@article{unicode, author = {Łukasiewicz, Jan and Ødegård, Åse and Nguyễn, Văn}, year = {2020},
  title = {Zur Größe von α–β-Zerfällen: “quotes” and naïve ≤ signs}, month = {August},
  journal = {Zeitschrift für Physik}, volume = {3}, pages = {1}, note = {See Œuvres, §~2}}
@misc{shared, xdata = {data}, author = {Ada Lovelace}, title = {Notes on an {Engine}},
  year = {1843}}
@xdata{data, howpublished = {By hand}, publisher = {Taylor}}
@online{web, author = {{The LLaDA Team}}, title = {A Page}, date = {2024-03-05},
  url = {https://example.org/~ada/x_y}, urldate = {2024-04-01}}
@thesis{thesis, author = {Turing, Alan M.}, title = {Systems of Logic}, type = {phdthesis},
  institution = {Princeton University}, date = {1938}}
@collection{coll, editor = {Noether, Emmy}, title = {Essays}, date = {1921}, publisher = {Springer},
  location = {Berlin}}
@incollection{essay, author = {Hilbert, David}, title = {An Essay}, crossref = {coll},
  booktitle = {Essays},
  pages = {3--9}}
@set{both, entryset = {strings, unicode}}
@book{braces, author = {Knuth, Jr., Donald E. and {AT\&T}}, title = {{The {\TeX}book}},
  publisher = {Addison-Wesley}, year = {1984}, edition = {2}, keywords = {a, b & c}}
"""
CITED = ["child", "strings", "unicode", "shared", "web", "thesis", "essay", "braces"]
OPTIONS = {
    "ascii": Profile(ascii=True),
    "strings": Profile(strings=True, journals="short"),
    "whole titles": Profile(protect="title", align=False, order="typed"),
    "terms": Profile("biblatex", protect="terms", terms=("Graphs", "GAN")),
    "everything": Profile("biblatex", keep=("*",), notes=True, strings=True),
}
PROFILES = {**{name: one for name, one in PRESETS.items() if name != "typed"}, **OPTIONS}


@pytest.mark.latex
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", PROFILES)
def test_awkward_entries_compile_without_a_complaint(
    library: Library, tmp_path: Path, name: str
) -> None:
    profile = PROFILES[name]
    # biber makes one letter of both accents again, and pdflatex stops at that
    text = AWKWARD.replace("ễ", "é") if profile.dialect == "biblatex" else AWKWARD
    (tmp_path / "awkward.bib").write_text(text, encoding="utf-8")
    report = importing.import_files(library, [tmp_path / "awkward.bib"], key_pattern(), Progress())
    assert report.unread == ()
    ids = search.ids(library.reading, Everything(), "added", descending=False)
    bib = "".join(exporting.pieces(library.reading, ids, profile))
    cited = [*CITED, "both"] if profile.dialect == "biblatex" else CITED

    for bibliography in ("biblatex",) if profile.dialect == "biblatex" else ("plain", "addresses"):
        folder = tmp_path / bibliography
        folder.mkdir()
        assert compile_bib(folder, bib, cited, bibliography) == []
