"""What LaTeX notes is found where `latexmkrc` has it be left."""

import re
from pathlib import Path

import pytest

from refman.latex import manuscript, outputs, recipes
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


@pytest.mark.parametrize("place", ["config/latexmk/latexmkrc", "home/.latexmkrc"])
def test_the_recipe_of_the_user_counts_for_every_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    own = {"p/main.tex": "", "p/latexmkrc": "$aux_dir = 'a';"}
    root = write(tmp_path, {**own, place: "$out_dir='b';"})
    assert list(outputs.folders(root, Memory()))[:3] == [
        root.parent, root.parent / "b", root.parent / "a"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("recipe", "found"),
    [
        ("$ENV{'BIBINPUTS'} = './far//:';", "./far//:"),
        ('$ENV{BIBINPUTS} = "../bib:$ENV{BIBINPUTS}";', "../bib:before"),
        ("$ENV{BIBINPUTS}='a:' . $ENV{'BIBINPUTS'} . ':b';", "a:before:b"),
        ("$ENV{BIBINPUTS} .= ':c';", "before:c"),
        ("$ENV{BIBINPUTS}='../c:' . ($ENV{BIBINPUTS} || '');", "../c:before"),
        ('$ENV{BIBINPUTS} = ($ENV{"BIBINPUTS"} // "") . ":c";', "before:c"),
        ("ensure_path('BIBINPUTS', './x//', './y');", "./x//:./y:before"),
        ("# $ENV{BIBINPUTS} = 'no';", "before"),
        ("$ENV{BIBINPUTS} = join(':', 'a', `date`);", "before"),
        ("$ENV{OTHER} = 'a';", "before"),
    ],
)
@pytest.mark.parametrize("name", ["BIBINPUTS", "TEXINPUTS"])
def test_a_recipe_says_where_files_are_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, recipe: str, found: str, name: str
) -> None:
    monkeypatch.setenv(name, "before")
    root = write(tmp_path, {"main.tex": "", "latexmkrc": recipe.replace("BIBINPUTS", name)})
    assert recipes.variable(root, Memory(), name) == found


def test_a_bib_file_is_found_where_a_recipe_has_it_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BIBINPUTS", raising=False)
    root = write(
        tmp_path,
        {
            "p/main.tex": CLASSIC.replace("NAME", "refs"),
            "p/latexmkrc": "$ENV{BIBINPUTS} = '../far';",
            "far/refs.bib": entry_of("far"),
        },
    )
    assert manuscript.read(root).bibs == (tmp_path / "far" / "refs.bib",)


TEX_INPUTS = {
    "": "p", "../far:": "far", ".:../far:": "p", ":../far": "p", "../far//:": "far",
    "../deep//:": "deep/er", "../gone:": "p",
}  # fmt: skip
"""What is set, and the folder of the chapter that TeX reads then."""


@pytest.mark.latex
@pytest.mark.parametrize("told", ["environment", "latexmkrc"])
@pytest.mark.parametrize("said", TEX_INPUTS)
def test_a_chapter_is_read_where_tex_looks_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, told: str
) -> None:
    demand("pdflatex")
    chapters = {f"{place}/one.tex": rf"\cite{{{place}}}" for place in ("p", "far", "deep/er")}
    main = r"\documentclass{article}\begin{document}\input{one}\input{./one}\end{document}"
    root = write(tmp_path, {"p/main.tex": main, **chapters})
    monkeypatch.setenv("TEXINPUTS", said)
    run(root.parent, "pdflatex", "-interaction=batchmode", "main")
    noted = re.findall(r"\\citation\{(.*)\}", root.with_suffix(".aux").read_text())
    root.with_suffix(".aux").unlink()
    if told == "latexmkrc":
        monkeypatch.delenv("TEXINPUTS")
        write(tmp_path, {"p/latexmkrc": f"$ENV{{TEXINPUTS}} = '{said}';"})

    assert list(manuscript.read(root).cited) == list(dict.fromkeys(noted))
    assert noted[0] == TEX_INPUTS[said]


def test_a_chapter_is_found_once_it_stands_in_a_folder_below_one_of_texinputs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEXINPUTS", f"{tmp_path}/far//:")
    root = write(tmp_path, {"p/main.tex": r"\input{one}", "far/a/two.tex": ""})
    memory = Memory()
    assert [one.name for one in manuscript.read(root, memory=memory).absent] == ["one"]
    write(tmp_path, {"far/b/one.tex": r"\cite{late}"})
    assert list(manuscript.read(root, memory=memory).cited) == ["late"]


@pytest.mark.parametrize(("option", "count"), [("[glob]", 2), ("[glob=true]", 2), ("", 0)])
def test_biber_reads_all_files_that_fit_a_pattern(tmp_path: Path, option: str, count: int) -> None:
    text = f"\\documentclass{{a}}\\usepackage{{biblatex}}\\addbibresource{option}{{bib/*.bib}}"
    root = write(tmp_path, {"main.tex": text, "bib/b.bib": "", "bib/a.bib": "", "bib/a.tex": ""})
    found = manuscript.read(root)
    assert list(found.bibs) == [tmp_path / "bib" / name for name in ("a.bib", "b.bib")][:count]
    assert [one.name for one in found.absent] == ["bib/*.bib"] * (count == 0)
