"""Collections from the shell: made, filled, listed, moved, and what is refused."""

import json
from pathlib import Path

import pytest

from refman.cli import main


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):  # type: ignore[no-untyped-def]
    """Runs a command on a library with three papers; returns status, output and errors."""
    bib = tmp_path / "in.bib"
    bib.write_text(
        "@misc{a, title={Alpha rays}, year=2020} @misc{b, title={Beta rays}, year=2021}"
        "@misc{c, title={Gamma rays}, year=2022}"
    )

    def do(*words: str) -> tuple[int, str, str]:
        status = main(["--library", str(tmp_path / "l.refman"), *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    do("import", str(bib))
    return do


def listed(run) -> dict[str, int]:  # type: ignore[no-untyped-def]
    return {
        one["path"]: one["papers"] for one in json.loads(run("collection", "list", "--json")[1])
    }


def test_papers_are_added_to_a_path_and_taken_out_again(run) -> None:  # type: ignore[no-untyped-def]
    status, out, _ = run("collection", "add", "Thesis/Rays", "year:2020..2021", "--json")
    assert (status, json.loads(out)["changed"]) == (0, 2)
    assert listed(run) == {"Thesis": 2, "Thesis/Rays": 2}
    assert "Took 1 paper out of “Thesis”" in run("collection", "remove", "Thesis", "key:a")[1]
    assert listed(run) == {"Thesis": 1, "Thesis/Rays": 1}
    assert "Remove 1 paper from “Thesis”" in run("undo")[1]
    assert "alpha" in run("list", "in:rays")[1].lower()


def test_a_search_is_kept_and_changed(run) -> None:  # type: ignore[no-untyped-def]
    run("collection", "create", "New", "--search", "year:2022")
    assert "    1  New  [year:2022]" in run("collection", "list")[1]
    run("collection", "search", "New", "rays")
    assert listed(run) == {"New": 3}
    status, _, err = run("collection", "search", "New", "in:new")
    assert (status, "asks for itself" in err) == (1, True)
    status, _, err = run("collection", "search", "New", "year:x")
    assert status == 1
    assert "four digits" in err


def test_the_tree_is_put_in_order(run) -> None:  # type: ignore[no-untyped-def]
    for name in ("A", "B", "C"):
        run("collection", "create", name)
    assert "it is “A/C” now" in run("collection", "move", "C", "A")[1]
    run("collection", "move", "B", "/", "--before", "A")
    run("collection", "rename", "C", "D")
    run("collection", "colour", "A", "teal")
    run("collection", "icon", "A", "pin")
    data = json.loads(run("collection", "list", "--json")[1])
    assert [one["path"] for one in data] == ["B", "A", "A/D"]
    assert (data[1]["colour"], data[1]["icon"]) == ("teal", "pin")
    run("collection", "colour", "A", "none")
    assert run("collection", "move", "A", "D")[0] == 1
    assert "with 1 in it; its papers stay" in run("collection", "delete", "A")[1]
    assert run("collection", "list")[1] == "    0  B\n"


def test_a_path_makes_a_collection_with_those_above_it(run) -> None:  # type: ignore[no-untyped-def]
    assert "Created the collection “Thesis/Rays”" in run("collection", "create", "Thesis/Rays")[1]
    run("collection", "create", "thesis/Cosmic / Old", "--search", "year:2022")
    run("collection", "create", "X/Y", "--into", "Rays")
    made = ["Thesis", "Thesis/Rays", "Thesis/Rays/X", "Thesis/Rays/X/Y", "Thesis/Cosmic"]
    assert [*listed(run)] == [*made, "Thesis/Cosmic/Old"]
    status, _, err = run("collection", "create", "Thesis/rays")
    assert (status, "“Rays” in “Thesis” already" in err) == (1, True)
    assert run("collection", "create", "/")[0] == 1
    run("undo")
    assert [*listed(run)] == ["Thesis", "Thesis/Rays", "Thesis/Cosmic", "Thesis/Cosmic/Old"]


def test_what_is_not_there_is_said(run) -> None:  # type: ignore[no-untyped-def]
    assert run("collection", "list")[1] == "0 collections\n"
    status, _, err = run("collection", "delete", "None")
    assert (status, err) == (1, "refman: There is no collection “None”.\n")
    assert "so none was added" in run("collection", "add", "X", "key:none")[1]
    assert listed(run) == {}


def test_a_collection_that_saved_searches_ask_for_goes_when_that_was_said(  # type: ignore[no-untyped-def]
    run,
) -> None:
    run("collection", "create", "Thesis/Samplers")
    run("collection", "create", "Survey", "--search", "collection:samplers OR title:survey")
    run("collection", "create", "Other", "--search", "collection:thesis/samplers")
    run("collection", "create", "Thesis/Inner", "--search", "collection:samplers")
    status, _, err = run("collection", "delete", "Thesis")
    assert (status, err) == (
        1,
        "refman: Saved searches ask for “Thesis”: “Survey”, “Other”. They would not find its papers"
        " any more, so nothing was deleted; add --yes to delete it.\n",
    )
    out = run("collection", "delete", "Thesis", "--yes", "--json")[1]
    assert json.loads(out)["searches"] == ["Survey", "Other"]
    fault = "This search asks for collections that are not there: “samplers”."
    assert fault in run("collection", "list")[1]
    faults = [one["fault"] for one in json.loads(run("collection", "list", "--json")[1])]
    assert faults[0] == fault
    run("undo")
    assert "not there" not in run("collection", "list")[1]


def test_a_collection_goes_unasked_where_the_search_means_another_one_then(run) -> None:  # type: ignore[no-untyped-def]
    run("collection", "create", "A/Old")
    run("collection", "create", "B/Old")
    run("collection", "create", "Kept", "--search", "collection:old")
    assert run("collection", "delete", "A")[0] == 0
    assert run("collection", "delete", "B")[0] == 1


def test_a_collection_is_named_as_it_was_made(run) -> None:  # type: ignore[no-untyped-def]
    assert run("collection", "create", "a//b")[1] == "Created the collection “a/b”\n"
    assert run("collection", "rename", "a/b", " c  d ")[1] == "Renamed “a/b” to “c d”\n"
