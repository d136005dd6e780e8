"""A project's export says which version of a work it cites, and keeps the key when that changes."""

import json
from pathlib import Path

import pytest

from refman.cli import main
from refman.store import Library, verdicts
from tests.conftest import add
from tests.services.projects.folders import written

MAIN = "\\documentclass{a}\\cite{%s}\\bibliography{refs}"


@pytest.fixture
def folder(library: Library, tmp_path: Path) -> Path:
    """A project that cites a preprint, of which the library has the publication too."""
    preprint = add(library, "Attention", key="vaswani", year="2017", eprint="1706.03762")
    journal = add(library, "Attention", kind="article", key="vaswaniJ", year="2019", journal="JMLR")
    printed = add(
        library, "Attention", kind="inproceedings", key="Vas:17", year="2017", booktitle="NIPS"
    )
    add(library, "Alone", key="alone", year="2001")
    with library.change("Versions") as change:
        verdicts.give(change, preprint, printed, versions=True)
        verdicts.give(change, printed, journal, versions=True)
    return written(tmp_path / "p", main_tex=MAIN % "vaswani,alone", refs_bib="")


@pytest.fixture
def run(library: Library, folder: Path, capsys: pytest.CaptureFixture[str]):  # type: ignore[no-untyped-def]
    def do(*words: str) -> tuple[str, str]:
        assert main(["--library", str(library.path), *words]) == 0
        said = capsys.readouterr()
        return said.out, said.err

    do("project", "add", str(folder))
    return do


def test_the_cited_version_is_written_and_told(run, folder: Path) -> None:  # type: ignore[no-untyped-def]
    refs = folder / "refs.bib"
    _, err = run("bib", str(folder / "main.tex"), "-o", str(refs))
    assert "1706.03762" in refs.read_text()
    assert "“vaswani” cites the e-print 1706.03762, 2017; the work is also JMLR, 2019" in err
    assert "“--versions published” writes the published one under the same key." in err
    assert "alone” cites" not in err


def test_the_key_does_not_change_when_the_version_does(run, folder: Path) -> None:  # type: ignore[no-untyped-def]
    refs = folder / "refs.bib"
    command = ("bib", str(folder / "main.tex"), "-o", str(refs))
    run(*command)
    out, _ = run(*command, "--versions", "published", "--json")
    text = refs.read_text()
    assert "@article{vaswani," in text
    assert "JMLR" in text
    assert "1706.03762" not in text
    (one,) = json.loads(out)["versions"]
    assert (one["key"], one["version"], one["paper"]) == ("vaswani", "JMLR, 2019", "vaswaniJ")
    assert (one["better"], len(one["others"])) == (False, 2)
    run(*command)
    assert "@misc{vaswani," in refs.read_text()


def test_a_project_keeps_which_version_it_wants(run, folder: Path) -> None:  # type: ignore[no-untyped-def]
    run("project", "set", str(folder), "--versions", "published")
    out, err = run("bib", str(folder / "main.tex"))
    assert "@article{vaswani," in out
    assert "“vaswani” stands for “vaswaniJ”, JMLR, 2019; the work is also" in err
    assert "--versions" not in err


@pytest.mark.parametrize("everything", [False, True])
def test_what_stands_for_another_version_is_as_the_library_has_that_one(  # type: ignore[no-untyped-def]
    run, folder: Path, everything: bool
) -> None:
    if everything:
        (folder / "main.tex").write_text((MAIN % "alone") + "\\nocite{*}")
        (folder / "refs.bib").write_text("@misc{vaswani, title = {Attention}, year = 2017}")
    command = ("bib", str(folder / "main.tex"), "-o", str(folder / "refs.bib"))
    run(*command)
    run("project", "set", str(folder), "--versions", "published")
    out, _ = run("project", "show", str(folder), "--json")
    assert "year" in json.loads(out)["differing"][0]["fields"]
    run("project", "renew", str(folder), "vaswani")
    assert "@article{vaswani," in (folder / "refs.bib").read_text()
    assert "JMLR" in (folder / "refs.bib").read_text()
    run(*command)
    out, _ = run("project", "show", str(folder), "--json")
    assert json.loads(out)["differing"] == []


def test_versions_that_are_cited_each_by_its_own_key_stand_each_under_its_own(  # type: ignore[no-untyped-def]
    run, folder: Path
) -> None:
    (folder / "main.tex").write_text(MAIN % "vaswani,vaswaniJ,Vas:17")
    out, _ = run("bib", str(folder / "main.tex"), "--versions", "published")
    assert "@misc{vaswani," in out
    assert "@inproceedings{Vas:17," in out
    assert "@article{vaswaniJ," in out
