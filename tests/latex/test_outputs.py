"""What LaTeX notes is found where `latexmkrc` has it be left."""

from pathlib import Path

import pytest

from refman.latex import manuscript, outputs
from refman.latex.tree import Memory
from tests.latex.test_inputs import CLASSIC, demand, entry_of, run
from tests.latex.test_tree import write


@pytest.mark.latex
@pytest.mark.parametrize(
    "recipe",
    [
        '$out_dir = "../made";',
        "$pdf_mode = 1; # no $aux_dir = 'x'\n  $aux_dir='../made' ;\n$out_dir = '../pdf';",
        "$out_dir = 'OTHER';",
        "#$out_dir = 'never';\n",
    ],
)
@pytest.mark.parametrize("name", ["latexmkrc", ".latexmkrc"])
def test_notes_are_read_where_latexmk_leaves_them(tmp_path: Path, name: str, recipe: str) -> None:
    demand("latexmk")
    recipe = recipe.replace("OTHER", str(tmp_path / "far/away"))
    root = write(
        tmp_path,
        {
            "p/main.tex": CLASSIC.replace("NAME", "refs").replace("{a}", "{a,gone}"),
            "p/refs.bib": entry_of("p"),
            f"p/{name}": recipe,
        },
    )
    run(root.parent, "latexmk", "-pdf", "-f", "main")
    (notes,) = (one.parent for one in tmp_path.rglob("main.aux"))
    found = manuscript.read(root)
    assert found.evidence == "aux"
    assert [one.key for one in found.messages] == ["gone"]
    assert notes in outputs.folders(root, Memory())


def test_a_folder_that_perl_would_work_out_is_not_known(tmp_path: Path) -> None:
    root = write(tmp_path, {"main.tex": "", "latexmkrc": '$out_dir = "$ENV{X}/made";\n$aux_dir=x;'})
    assert list(outputs.folders(root, Memory())) == [tmp_path]


def test_latexmk_reads_the_hidden_file_alone(tmp_path: Path) -> None:
    root = write(
        tmp_path, {"main.tex": "", ".latexmkrc": "$out_dir = 'a';", "latexmkrc": "$out_dir = 'b';"}
    )
    assert list(outputs.folders(root, Memory())) == [tmp_path, tmp_path / "a"]
