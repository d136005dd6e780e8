"""Duplicates in the shell: listed, merged, kept apart, tied as versions."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from refman.cli import main

BIB = """
@article{sun2020, title = {Deep Learning of Nothing Much}, author = {Sun, Jiacheng and Li, Bo},
  year = 2020, journal = {Nature}}
@article{sun2020b, title = {Deep Lerning of Nothing Much}, author = {Sun, J. and Li, B.},
  year = 2020, keywords = {read}}
@misc{arxiv, title = {Deep Learning of Nothing Much Indeed}, author = {Sun, Jiacheng and Li, Bo},
  year = 2019, eprint = {1912.00001}}
@misc{other, title = {On Zebras}, author = {Sun, Jiacheng}}
"""
Shell = Callable[..., tuple[int, str, str]]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The library."""
    return tmp_path / "shell.refman"


@pytest.fixture
def shell(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Runs `refman` on a library with two duplicates and a preprint of theirs."""

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(["--library", str(file), *arguments])
        return status, *capsys.readouterr()

    (tmp_path / "refs.bib").write_text(BIB)
    said = run("import", str(tmp_path / "refs.bib"))
    assert said == (
        0,
        "Added 4 papers; 2 pairs of papers may be one.\n",
        "refman: “refman duplicates” lists the papers that may be one.\n",
    )
    return run


def data(printed: tuple[int, str, str]) -> Any:
    assert printed[0] == 0, printed
    return json.loads(printed[1])


def keys(shell: Shell, query: str) -> list[str]:
    return [paper["key"] for paper in data(shell("list", query, "--json"))]


def test_pairs_are_listed_with_score_and_reason(shell: Shell) -> None:
    assert shell("duplicates")[1] == (
        " 94 %  duplicate  sun2020  sun2020b  (the same title but for the typing, the same authors,"
        " the same year)\n"
        " 87 %  versions   sun2020  arxiv  (one title is the beginning of the other, the same"
        " authors, a preprint and its publication)\n"
        "1 pair may be duplicates, 1 pair may be versions of one work.\n"
    )
    first, second = data(shell("duplicates", "--anew", "--json"))
    assert [paper["key"] for paper in first["papers"]] == ["sun2020", "sun2020b"]
    assert (first["score"], first["versions"], second["versions"]) == (94, False, True)
    assert first["reasons"][0] == "the same title but for the typing"


def test_merge_keeps_the_key_that_was_named_and_the_other_finds_the_paper(shell: Shell) -> None:
    said = shell("merge", "sun2020", "sun2020b", "--keep", "sun2020b")
    assert said == (0, "Merged 2 papers into sun2020b; sun2020 still finds it\n", "")
    paper = data(shell("show", "sun2020", "--json"))
    assert paper["key"] == "sun2020b"
    assert paper["fields"]["journal"] == "Nature"
    assert paper["fields"]["author"] == "Sun, Jiacheng and Li, Bo"
    assert paper["tags"] == ["read"]
    assert keys(shell, "is:trashed") == ["sun2020"]


def test_a_value_can_be_taken_by_its_papers_number(shell: Shell) -> None:
    found = data(shell("merge", "sun2020", "sun2020b", "--take", "title=2", "--json"))
    assert found == {"key": "sun2020", "aliases": ["sun2020b"], "joined": {}}
    assert data(shell("show", "sun2020", "--json"))["fields"]["title"] == (
        "Deep Lerning of Nothing Much"
    )


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["merge", "sun2020"], "fewer than two papers"),
        (["merge", "sun2020", "sun2020"], "fewer than two papers"),
        (["merge", "sun2020", "nobody"], "No paper has the citation key “nobody”"),
        (["merge", "sun2020", "sun2020b", "--take", "title"], "whose value counts"),
        (["merge", "sun2020", "sun2020b", "--take", "title=3"], "whose value counts"),
        (["merge", "sun2020", "sun2020b", "--take", "colour=1"], "None of the papers has"),
        (["merge", "sun2020", "sun2020b", "--keep", "other"], "“other” is none of the papers"),
        (["distinct", "sun2020"], "fewer than two papers"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    shell: Shell, words: list[str], why: str
) -> None:
    status, out, err = shell(*words)
    assert (status, out) == (1, "")
    assert why in err
    assert len(keys(shell, "*")) == 4


def test_people_of_both_papers_are_taken_where_neither_has_them_all(shell: Shell) -> None:
    shell("set", "sun2020b", "author=Sun, J. and Lu, Cheng")
    both = "Sun, Jiacheng and Lu, Cheng and Li, Bo"
    said = shell("merge", "sun2020", "sun2020b", "--json")
    assert data(said)["joined"] == {"author": both}
    assert shell("undo")[0] == 0
    assert "“--take author=both” takes all" in shell("merge", "sun2020", "sun2020b")[2]
    assert shell("undo")[0] == 0
    taken = shell("merge", "sun2020", "sun2020b", "--take", "author=both", "--json")
    assert data(taken)["joined"] == {}
    assert taken[2] == ""
    assert data(shell("show", "sun2020", "--json"))["fields"]["author"] == both
    assert shell("undo")[1].startswith("Undid: Merge 2 papers")
    err = shell("merge", "sun2020", "arxiv", "--take", "author=both")[2]
    assert "One of the papers has all that they say of “author”" in err


SAME_KEY = """
@misc{same, title = {Twins of a Kind}, author = {Sun, Jiacheng}, year = 2019}
@article{same, title = {Twins of Their Kind}, author = {Lu, Cheng}, year = 2021}
"""


def test_two_papers_of_one_key_are_named_by_writing_it_twice(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "same.bib").write_text(SAME_KEY)
    shell("import", str(tmp_path / "same.bib"))
    assert shell("distinct", "same", "same")[1] == "Remembered that 2 papers are not one\n"
    merged = data(shell("merge", "same", "same", "--keep", "key:same year:2021", "--json"))
    assert merged["key"] == "same"
    (paper,) = data(shell("list", "key:same", "--json"))
    assert paper["year"] == 2021


def test_one_of_the_papers_of_a_key_is_named_by_a_search(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "same.bib").write_text(SAME_KEY)
    shell("import", str(tmp_path / "same.bib"))
    said = shell("work", "add", "key:same year:2021", "sun2020")
    assert said[0] == 0
    assert [one["title"] for one in data(shell("work", "list", "sun2020", "--json"))] == [
        "Twins of Their Kind"
    ]
    assert "“key:same” finds 2 papers" in shell("merge", "key:same", "sun2020")[2]
    err = shell("merge", "same", "same", "same")[2]
    assert "“same” stands for 2 papers. Write it 2 times for all of them" in err


@pytest.mark.parametrize(
    "words",
    [
        ["merge", "same", "sun2020"],
        ["merge", "sun2020", "arxiv", "--keep", "same"],
        ["distinct", "same", "sun2020"],
        ["work", "add", "sun2020", "same"],
        ["work", "remove", "same"],
        ["restore-version", "same", "1"],
    ],
)
def test_a_key_of_two_papers_written_once_is_refused_with_a_way_to_name_one(
    shell: Shell, tmp_path: Path, words: list[str]
) -> None:
    (tmp_path / "same.bib").write_text(SAME_KEY)
    shell("import", str(tmp_path / "same.bib"))
    before = shell("history", "--json")[1]
    status, out, err = shell(*words)
    assert (status, out) == (1, "")
    assert "“same” stands for 2 papers." in err
    assert "a search that finds one, such as “key:same year:2020”" in err
    assert shell("history", "--json")[1] == before


def test_a_key_in_its_own_letters_is_none_of_other_letters(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "same.bib").write_text(SAME_KEY.replace("article{same", "article{Same"))
    shell("import", str(tmp_path / "same.bib"))
    assert shell("work", "add", "Same", "sun2020")[0] == 0
    (other,) = data(shell("work", "list", "sun2020", "--json"))
    assert other["key"] == "Same"


def test_versions_of_one_work_are_not_taken_apart_by_distinct(shell: Shell) -> None:
    shell("work", "add", "sun2020", "arxiv")
    said = (0, "These papers stay versions of one work, which are not duplicates\n")
    status, out, err = shell("distinct", "sun2020", "arxiv")
    assert (status, out) == said
    assert "refman work remove" in err
    assert shell("undo")[1].startswith("Undid: Versions of one work")
    shell("redo")
    some = shell("distinct", "sun2020", "arxiv", "other")[1]
    assert some == "Remembered that the others are not one; still versions of one work: 1 pair\n"
    assert sorted(keys(shell, "is:version")) == ["arxiv", "sun2020"]


def test_an_import_of_many_says_that_they_are_still_to_be_compared(
    shell: Shell, tmp_path: Path
) -> None:
    many = "".join(f"@misc{{m{n}, title = {{Of Number {n}}}}}\n" for n in range(1_001))
    (tmp_path / "many.bib").write_text(many)
    status, out, err = shell("import", str(tmp_path / "many.bib"))
    assert (status, out) == (0, "Added 1,001 papers; 1,001 papers still to be compared.\n")
    assert "“refman duplicates” compares" in err
    shell("duplicates")
    assert data(shell("import", str(tmp_path / "many.bib"), "--json"))["uncompared"] == 0


def test_a_key_of_a_paper_in_the_trash_is_told_with_the_way_back(
    shell: Shell, tmp_path: Path
) -> None:
    shell("set", "key:other", "title=Something Else Altogether")
    shell("trash", "key:other")
    out = shell("import", str(tmp_path / "refs.bib"))[1]
    assert "“other” is also that of a paper in the trash; “refman restore key:other”" in out


def test_distinct_is_remembered_and_undone_by_another_process(shell: Shell, file: Path) -> None:
    assert shell("distinct", "sun2020", "sun2020b")[0] == 0
    assert keys(shell, "is:duplicate") == []
    undone = [sys.executable, "-m", "refman", "--library", str(file), "undo"]
    said = subprocess.run(undone, capture_output=True, text=True, check=False)
    assert said.stdout == "Undid: Not duplicates: sun2020 and sun2020b\n"
    assert keys(shell, "is:duplicate") == ["sun2020", "sun2020b"]


def test_a_merge_is_undone_by_another_process(shell: Shell, file: Path) -> None:
    before = data(shell("list", "--json"))
    shell("merge", "sun2020", "sun2020b")
    undone = [sys.executable, "-m", "refman", "--library", str(file), "undo"]
    said = subprocess.run(undone, capture_output=True, text=True, check=False)
    assert said.stdout == "Undid: Merge 2 papers into “Deep Learning of Nothing Much”\n"
    assert data(shell("list", "--json")) == before


def test_versions_of_one_work_keep_their_keys(shell: Shell) -> None:
    assert shell("work", "add", "sun2020", "arxiv")[0] == 0
    (other,) = data(shell("work", "list", "sun2020", "--json"))
    assert (other["key"], other["kind"], other["title"][:13]) == ("arxiv", "misc", "Deep Learning")
    assert "arxiv  misc  Deep Learning" in shell("work", "list", "sun2020")[1]
    assert sorted(keys(shell, "is:version")) == ["arxiv", "sun2020"]
    assert "versions of one work" not in shell("duplicates")[1]
    assert shell("work", "remove", "arxiv")[1] == "arxiv is a version of no other paper\n"
    assert shell("work", "list", "arxiv")[1] == "arxiv has no other versions\n"
