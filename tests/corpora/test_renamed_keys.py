"""Real projects after their keys were renamed, and with a .bib of the cited papers alone: what is
printed is the same."""

import os
import shutil
from pathlib import Path

import pytest

from refman.bibtex.profile import PRESETS
from refman.jobs import Progress
from refman.latex.commands import rules
from refman.latex.tree import tree
from refman.services import importing, projects
from refman.services.projects import bib, owing, reading, renaming, schemes
from refman.store import Library
from tests.conftest import key_pattern
from tests.corpora.files import needed
from tests.corpora.latex_projects import bbl, compiled, typeset
from tests.corpora.test_latex_projects import PROJECTS

_TOOLS = ("pdflatex", "bibtex", "biber", "pdftotext")
_ABSENT = [tool for tool in _TOOLS if not shutil.which(tool)]

pytestmark = [
    pytest.mark.corpora,
    pytest.mark.timeout(1200),
    needed,
    pytest.mark.skipif(
        bool(_ABSENT) and os.environ.get("REFMAN_REQUIRE_TEX") != "1", reason=f"{_ABSENT} missing"
    ),
]


@pytest.mark.parametrize(("project", "root"), PROJECTS)
def test_a_renamed_key_and_a_scheme_print_the_same(
    project: str, root: str, tmp_path: Path, library: Library
) -> None:
    folder = tmp_path / "p"
    cited = compiled(project, root, folder).cited
    before = typeset(folder, root)
    texts = {path: path.read_bytes() for path in folder.rglob("*.tex")}
    with library.change("Add project") as change:
        kept = projects.add(change, folder, Path(root))
    keys = {c.key for c in tree(folder / root, rules()).citations if c.cites} & cited.keys()
    old = min(keys)

    planned = renaming.plan(library.reading, old, "renamed:by-refman")
    with library.change("Rename") as change:
        renaming.rename(change, planned)
    assert owing.catch_up(library) == []
    assert len(before) > 200
    assert typeset(folder, root) == before

    scheme = schemes.plan(library.reading, kept, "[auth:lower][year]x")
    with library.change("Scheme") as change:
        renaming.rename(change, scheme)
    assert owing.catch_up(library) == []
    assert typeset(folder, root) == before

    library.undo()
    library.undo()
    assert owing.catch_up(library) == []
    assert {path: path.read_bytes() for path in texts} == texts


_EXAMPLES = ("11-references-by-section.tex", "31-style-numeric-comp.tex", "30-style-numeric.tex",
             "70-style-verbose.tex", "80-style-reading.tex", "22-indexing-subentry.tex",
             "90-related-entries.tex", "50-style-authoryear.tex")  # fmt: skip
_EVERYTHING = "50-style-authoryear.tex"
"""It has a `\\nocite{*}`."""


@pytest.mark.parametrize("root", _EXAMPLES)
def test_a_bib_of_the_cited_papers_gives_biber_the_same(
    root: str, tmp_path: Path, library: Library
) -> None:
    folder = tmp_path / "p"
    compiled("biblatex-examples", root, folder)
    before = bbl(folder, root)
    kept = projects.opened(folder, Path(root))
    manuscript = reading.read(kept).manuscript
    (source,) = manuscript.bibs
    importing.import_files(library, [source], key_pattern(), Progress())
    made, target = tmp_path / "made.bib", folder / source.name
    bib.write(library, manuscript, PRESETS["typed"], made, key_pattern())
    assert root == _EVERYTHING or len(made.read_bytes()) < len(source.read_bytes())
    made.replace(target)
    assert "\\entry{" in before
    assert bbl(folder, root) == before
