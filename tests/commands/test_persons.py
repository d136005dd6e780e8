"""Persons in the shell."""

import json
from typing import Any

import pytest

from refman.cli import main
from refman.store import Library, tags
from tests.conftest import add


@pytest.fixture
def shell(library: Library, capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs `refman` and gives its JSON, or what it says on standard error."""
    paper = add(library, "One", key="one", author="Luo, Weijian and Hu, Tianyang", year="2023",
                journal="{TMLR}")  # fmt: skip
    add(library, "Two", key="two", author="Luo, W. and Hu, Tianyang", year="2024")
    add(library, "Three", key="three", author="Luo, Wei", year="1999")
    with library.change("Tag") as change:
        tags.add(change, [paper], "method")

    def run(*words: str) -> Any:
        status = main(["--library", str(library.path), "person", *words, "--json"])
        out, err = capsys.readouterr()
        return json.loads(out) if not status else err

    return run


def test_persons_are_merged_shown_and_listed_with_all_names(shell: Any, library: Library) -> None:
    assert shell("merge", "Luo, Weijian", "W. Luo")["names"] == ["W. Luo", "Weijian Luo"]
    assert library.history(1)[0].label == "Merge W. Luo into Weijian Luo"

    found = shell("show", "W. Luo")
    assert (found["name"], found["papers"]) == ("Weijian Luo", 2)
    assert found["names"] == [{"name": "W. Luo", "papers": 1}, {"name": "Weijian Luo", "papers": 1}]
    assert found["years"] == {"2023": 1, "2024": 1}
    assert found["coauthors"] == [{"name": "Tianyang Hu", "papers": 2}]
    assert (found["venues"], found["tags"]) == ({"TMLR": 1}, {"method": 1})

    listed = {one["name"]: one for one in shell("list")}
    assert listed["Weijian Luo"]["names"] == ["Weijian Luo", "W. Luo"]
    assert listed["Weijian Luo"]["papers"] == 2
    assert "W. Luo" not in listed


def test_two_authors_of_one_paper_are_merged_only_with_consent(shell: Any) -> None:
    why = shell("merge", "Weijian Luo", "Tianyang Hu")
    assert "“One” lists both Weijian Luo and Tianyang Hu" in why
    assert "--yes" in why
    assert shell("show", "Tianyang Hu")["papers"] == 2
    assert shell("merge", "Weijian Luo", "Tianyang Hu", "--yes")["name"] == "Weijian Luo"


def test_many_pairs_are_decided_on_as_one_change(shell: Any, library: Library) -> None:
    names = ("Weijian Luo", "W. Luo", "W. Luo", "Wei Luo", "Weijian Luo", "Wei Luo")
    assert shell("pairs", *names) == {"pairs": 3, "apart": False}
    assert shell("show", "Wei Luo")["papers"] == 3
    assert library.history(1)[0].label == "Merge 3 pairs of names"
    assert shell("pairs", "Wei Luo", "Tianyang Hu", "--apart")["apart"]
    assert library.history(1)[0].label == "Keep 1 pair of names apart"
    assert "two and two" in shell("pairs", *names[:3])


def test_pairs_that_make_two_authors_of_one_paper_one_are_merged_only_with_consent(
    shell: Any, library: Library
) -> None:
    add(library, "Both", key="both", author="Luo, Weijian and Luo, Wei")
    for names in (
        ("W. Luo", "Wei Luo", "Weijian Luo", "Tianyang Hu"),
        ("Weijian Luo", "W. Luo", "W. Luo", "Wei Luo"),  # the two of “Both” by way of a third
    ):
        why = shell("pairs", *names)
        assert "lists both" in why
        assert "Nothing was merged; “refman person pairs --yes”" in why
    assert library.history(1)[0].label == "Add Both"
    assert "apart" in shell("pairs", "Weijian Luo", "Wei Luo", "--apart")
    assert shell("pairs", *names, "--yes")["pairs"] == 2
    assert shell("show", "Wei Luo")["name"] == "Weijian Luo"


def test_facts_are_set_and_taken_away(shell: Any) -> None:
    given = ("orcid=0000-0002-1825-0097", "affiliation=Peking University", "also=Luo, W.")
    assert shell("set", "Weijian Luo", *given)["names"] == ["W. Luo", "Weijian Luo"]
    shown = shell("show", "W. Luo")
    assert (shown["orcid"], shown["affiliation"]) == (given[0][6:], "Peking University")
    assert shell("set", "W. Luo", "orcid=", "name=W. Luo")["name"] == "W. Luo"
    assert shell("show", "Weijian Luo")["orcid"] is None
    assert "sets nothing" in shell("set", "W. Luo", "colour=red")
    assert "is no ORCID iD" in shell("set", "W. Luo", "orcid=1234")


def test_names_and_papers_are_split_off(shell: Any, library: Library) -> None:
    shell("merge", "Weijian Luo", "W. Luo")
    assert shell("split", "Weijian Luo", "--names", "W. Luo")["name"] == "W. Luo"
    add(library, "Four", key="four", author="Luo, Wei", year="2025")
    made = shell("split", "Wei Luo", "--papers", "key:four", "--into", "Wei Luo (Delft)")
    assert made["name"] == "Wei Luo (Delft)"
    assert shell("show", "Wei Luo (Delft)")["years"] == {"2025": 1}
    assert shell("show", "Wei Luo")["years"] == {"1999": 1}
    assert "Say what is split off" in shell("split", "Wei Luo")


def test_who_is_not_the_same_person_is_remembered(shell: Any, library: Library) -> None:
    assert shell("distinct", "Wei Luo", "Weijian Luo")["distinct"] == ["Wei Luo", "Weijian Luo"]
    assert library.history(1)[0].label == "Not the same person: Wei Luo and Weijian Luo"
    assert "two persons" in shell("distinct", "Wei Luo", "Luo, Wei")


def test_names_that_may_be_one_person_are_listed_and_nothing_is_merged(
    shell: Any, library: Library
) -> None:
    before = len(library.history())
    (found,) = shell("alike", "W. Luo")
    assert found["names"] == ["Weijian Luo", "W. Luo"]
    assert found["score"] >= 55
    assert "1 shared co-author (Tianyang Hu)" in found["reasons"]
    assert shell("alike") == [found]
    assert shell("alike", "--least", "99") == []
    assert len(library.history()) == before
