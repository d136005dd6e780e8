"""The keys found in .tex files against those that LaTeX itself notes, on real projects.

Recall is what counts most: a key that is cited and not found would be missing from a .bib file.
What is found and not noted is explained one by one: `UNCITED`. The figures stand in the report that
`--junitxml` writes.
"""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from refman.jobs import Progress
from refman.latex.commands import rules
from refman.latex.evidence import ALL
from refman.latex.tree import tree
from refman.services import importing, projects
from refman.services.projects import bib, reading, wanting
from refman.store import Library
from tests.conftest import key_pattern
from tests.corpora.files import needed
from tests.corpora.latex_projects import LATEX, compiled, processed

pytestmark = [
    pytest.mark.corpora,
    pytest.mark.timeout(1200),
    needed,
    pytest.mark.skipif(not shutil.which("pdflatex"), reason="pdflatex is not installed"),
]

PROJECTS = {
    ("sympy-paper", "paper.tex"): 66,
    ("sympy-paper", "supplement.tex"): 15,
    ("cleanthesis/example-thesis", "my-thesis.tex"): 9,
    ("kks32-phd-template", "thesis.tex"): 6,
    ("jabref-test-latex/pdfs/IEEE", "ieee-paper.tex"): 5,
}
"""Real projects, by folder and root, and how many keys their .tex files cite."""

TORSOS = {("hott-book", "hott-online.tex"): 121, ("openlogic", "open-logic-debug.tex"): 129}
"""The same where pdflatex sets the beginning only: most of their macros are not here."""

UNCITED: dict[str, frozenset[str]] = {
    # an \includeonly, which is behind a condition in the real class, leaves out the first chapter
    "thesis.tex": frozenset(["AAB95", "Aup91", "Con90", "LM65"]),
    # a command of the document's own prints its argument as it is typed: \code{\cite{a1}}
    "74-style-verbose-trad1.tex": frozenset(["a1", "a2", "b1"]),
}
"""Keys that are found and that LaTeX did not note."""


Record = Callable[[str, object], None]


def measured(record: Record, keys: set[str], noted: set[str], of: str = "") -> None:
    """Record how much of what is found is noted, and how much of what is noted is found."""
    record(f"{of}precision", f"{len(noted & keys)}/{len(keys)}")
    record(f"{of}recall", f"{len(noted & keys)}/{len(noted)}")


def found(root: Path) -> set[str]:
    citations = tree(root, rules(includes=["olimport"])).citations
    return {one.key for one in citations if one.cites and one.key != ALL}


@pytest.mark.parametrize(("project", "root"), PROJECTS)
def test_the_tex_files_of_a_project_cite_what_latex_notes(
    project: str, root: str, tmp_path: Path, record_property: Record
) -> None:
    noted = set(compiled(project, root, tmp_path / "p").cited)
    keys = found(tmp_path / "p" / root)
    measured(record_property, keys, noted)
    assert len(keys) == PROJECTS[project, root]
    assert noted - keys == set()
    assert keys - noted == UNCITED.get(root, frozenset())


@pytest.mark.parametrize(("project", "root"), TORSOS)
def test_of_a_project_that_cannot_be_set_nothing_is_missed_that_is_noted_or_plain_to_see(
    project: str, root: str, tmp_path: Path, record_property: Record
) -> None:
    noted = set(compiled(project, root, tmp_path / "p").cited)
    keys = found(tmp_path / "p" / root)
    files = tree(tmp_path / "p" / root, rules(includes=["olimport"])).files
    seen = {key for file in files for key in _plain_to_see(file.path)}
    measured(record_property, keys, noted)
    assert noted
    assert noted - keys == set()
    assert len(keys) == TORSOS[project, root]
    assert seen == keys


def _plain_to_see(path: Path) -> set[str]:
    """The keys of a file by a pattern that knows nothing but comments."""
    text = re.sub(r"(?<!\\)%.*", "", path.read_text(encoding="utf-8", errors="replace"))
    lists = re.findall(r"\\(?:no)?[cC]ite[a-z]*\*?\s*(?:\[[^]]*\]\s*)*\{([^{}#\\]+)\}", text)
    return {key.strip() for keys in lists for key in keys.split(",")} - {"*", ""}


EXAMPLES = LATEX / "biblatex-examples"


@pytest.mark.skipif(not shutil.which("biber"), reason="biblatex comes with biber")
def test_every_example_of_biblatex_cites_what_latex_notes(
    tmp_path: Path, record_property: Record
) -> None:
    both = 0
    for root in sorted(EXAMPLES.glob("*.tex")):
        noted = set(compiled("biblatex-examples", root.name, tmp_path / root.stem).cited)
        keys = found(tmp_path / root.stem / root.name)
        measured(record_property, keys, noted, f"{root.stem} ")
        assert noted - keys == set(), root.name
        assert keys - noted == UNCITED.get(root.name, frozenset()), root.name
        both += len(noted)
    assert both > 200


STYLES = ("plain", "abbrv", "alpha", "plainnat", "ieeetr")


@pytest.mark.parametrize(
    ("project", "root", "file"),
    [
        ("sympy-paper", "paper.tex", "paper.bib"),
        ("cleanthesis/example-thesis", "my-thesis.tex", "bib-refs.bib"),
        ("hott-book", "hott-online.tex", "references.bib"),
        ("sympy-paper", "supplement.tex", "paper.bib"),
        ("kks32-phd-template", "thesis.tex", "References/references.bib"),
        ("jabref-test-latex/pdfs/IEEE", "ieee-paper.tex", "ieee-paper.bib"),
    ],
)
def test_a_bib_of_the_cited_papers_gives_the_same_bibliography(
    project: str, root: str, file: str, tmp_path: Path, library: Library
) -> None:
    folder = tmp_path / "p"
    shutil.copytree(LATEX / project, folder)
    keys = found(folder / root)
    before = {style: processed(folder, keys, file, style) for style in STYLES}
    importing.import_files(library, [folder / file], key_pattern(), Progress())
    kept = projects.opened(folder, Path(root))
    manuscript = reading.read(kept).manuscript
    (folder / file).unlink()
    profile = wanting.profile_of(kept, manuscript)
    bib.write(library, manuscript, profile, folder / file, key_pattern())
    assert {style: processed(folder, keys, file, style) for style in STYLES} == before
