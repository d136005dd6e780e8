"""What the commands for linked files do and say, as the shell calls them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from refman.cli import main
from refman.store import Library, entries, papers

REFS = """\
@article{knuth1984, author = {Knuth, Donald E.}, title = {Literate Programming}, year = 1984}

@book{lamport94, author = {Lamport, Leslie}, title = {{\\LaTeX}: a System}, year = 1994, note = {x}}
"""

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def refs(tmp_path: Path) -> Path:
    path = tmp_path / "thesis.bib"
    path.write_text(REFS)
    return path


@pytest.fixture
def run(library: Library, refs: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `refman … --json` on a library that the file is linked to; gives status and data."""

    def run(*words: str) -> tuple[int, Any]:
        status = main(["--library", str(library.path), *words, "--json"])
        out, _ = capsys.readouterr()
        return status, json.loads(out)

    run("link", str(refs))
    return run


def keys(run: Run, query: str) -> list[str]:
    _, found = run("list", query)
    return sorted(one["key"] for one in found)


@pytest.fixture
def disputed(run: Run, refs: Path, library: Library) -> None:
    """The note of an entry was changed on both sides."""
    with library.change("Edit") as change:
        entries.set_fields(change, papers.by_key(change, "lamport94"), {"note": "here"})
    refs.write_text(REFS.replace("{x}", "{there}"))
    run("sync")


@pytest.mark.parametrize(
    ("words", "note"),
    [
        (["--take", "ours"], "{here}"),
        (["--take", "another"], "{another}"),
        (["--value", "ours"], "{ours}"),
        (["--value", "another"], "{another}"),
    ],
)
@pytest.mark.usefixtures("disputed")
def test_a_question_is_answered_by_a_side_or_a_text(
    run: Run, refs: Path, words: list[str], note: str
) -> None:
    status, _ = run("resolve", str(refs), "lamport94", "note", *words)

    assert status == 0
    assert refs.read_text() == REFS.replace("{x}", note)


@pytest.mark.usefixtures("disputed")
def test_a_question_is_answered_by_taking_the_field_away(run: Run, refs: Path) -> None:
    status, _ = run("resolve", str(refs), "lamport94", "note", "--clear")

    assert status == 0
    assert refs.read_text() == REFS.replace(", note = {x}", "")
    assert run("show", "lamport94")[1]["fields"].keys() == {"author", "title", "year"}


@pytest.mark.parametrize("words", [[], ["--take", "ours", "--clear"]])
@pytest.mark.usefixtures("disputed")
def test_an_answer_is_one_thing(run: Run, refs: Path, words: list[str]) -> None:
    status, said = run("resolve", str(refs), "lamport94", "note", *words)

    assert status == 1
    assert "--take ours" in said["error"]
    assert "there" in refs.read_text()


def test_linking_tells_what_cannot_be_read_and_what_tex_should_not_meet(
    run: Run, tmp_path: Path
) -> None:
    odd = tmp_path / "odd.bib"
    odd.write_text(
        "@misc{a, title = {A title of its own}, note = {\\input{/etc/passwd}}}\n\n"
        "@misc{b, title = {Never closed\n"
        "\n@misc{c, title = {Another title}}\n"
        "\n@misc{c, title = {A third one}, note = {x}, note = {y}}\n"
    )

    status, told = run("link", str(odd))

    assert (status, told["added"]) == (1, 3)
    assert [one["line"] for one in told["unread"]] == [3, 7]
    assert "“note” stands twice" in told["unread"][1]["reason"]
    assert "\\input" in told["doubts"][0]
    assert "“c” is another paper’s too" in told["doubts"][1]
    assert keys(run, "in:odd.bib") == ["a", "c", "c"]


def test_papers_are_taken_out_of_a_file_found_by_it_and_put_back(run: Run, refs: Path) -> None:
    assert keys(run, "in:thesis.bib") == ["knuth1984", "lamport94"]

    status, done = run("exclude", str(refs), "author:knuth")

    assert (status, done["to_file"], done["state"]) == (0, 1, "in sync")
    assert refs.read_text() == REFS[REFS.index("@book") :]
    assert keys(run, "in:thesis") == ["lamport94"]
    assert keys(run, f'in:"{refs}"') == ["lamport94"]
    assert keys(run, "-in:thes*") == ["knuth1984"]
    assert keys(run, "in:other.bib") == []
    run("undo")
    assert refs.read_text() == REFS
    assert keys(run, "in:thesis.bib") == ["knuth1984", "lamport94"]


def test_a_linked_file_can_have_a_key_pattern_of_its_own(
    run: Run, refs: Path, tmp_path: Path
) -> None:
    run("key-pattern", "[auth:lower][shortyear]")
    status, own = run("key-pattern", "--file", str(refs), "[year][auth]")
    assert (status, own) == (0, {"pattern": "[year][auth]", "own": True})

    _, planned = run("key", "in:thesis.bib", "--dry-run")
    assert [one["new"] for one in planned["changed"]] == ["1984Knuth", "1994Lamport"]
    other = tmp_path / "other.bib"
    other.write_text("@misc{mine, title = {Elsewhere}, author = {Cook, Stephen}, year = 1971}\n")
    run("link", str(other))
    _, planned = run("key", "*", "--dry-run")
    assert planned["pattern"] == "[auth:lower][shortyear]"
    assert run("key-pattern", "--file", str(other))[1]["own"] is False

    refs.write_text(REFS + "\n@misc{, title = {New}, author = {Turing, Alan}, year = 1936}\n")
    run("sync")
    assert keys(run, "author:turing") == ["1936Turing"]
    _, none = run("key-pattern", "--file", str(refs), "--clear")
    assert none == {"pattern": "[auth:lower][shortyear]", "own": False}


def test_a_linked_file_can_have_a_profile_of_its_own(run: Run, refs: Path) -> None:
    assert run("linked-profile", str(refs))[1] == {"file": str(refs), "profile": None}
    assert run("linked-profile", str(refs), "acm")[1]["profile"] == "acm"
    assert run("linked-profile", str(refs))[1]["profile"] == "acm"
    status, said = run("linked-profile", str(refs), "nosuch")
    assert status == 1
    assert "no profile “nosuch”" in said["error"]
    assert run("linked-profile", str(refs), "--clear")[1]["profile"] is None


def test_what_a_file_has_of_its_own_is_chosen_undoably_and_goes_with_its_link(
    run: Run, refs: Path
) -> None:
    run("linked-profile", str(refs), "acm")
    run("key-pattern", "--file", str(refs), "[auth]")
    run("undo")
    assert run("key-pattern", "--file", str(refs))[1]["own"] is False
    assert run("linked-profile", str(refs))[1]["profile"] == "acm"
    run("redo")
    run("unlink", str(refs))
    run("undo")
    assert run("key-pattern", "--file", str(refs))[1] == {"pattern": "[auth]", "own": True}
    assert run("linked-profile", str(refs))[1]["profile"] == "acm"


def test_a_file_follows_its_profile_to_another_name(run: Run, refs: Path) -> None:
    run("profile", "set", "mine", "ascii=yes")
    run("linked-profile", str(refs), "mine")
    run("profile", "rename", "mine", "ours")
    run("profile", "set", "ours", "drop=url")
    run("profile", "rename", "ours", "all-of-us")

    assert run("linked-profile", str(refs))[1]["profile"] == "all-of-us"
    run("new", "misc", "-f", "title=Zebras")
    assert run("include", str(refs), "title:zebras")[0] == 0


def test_a_pattern_is_for_a_file_that_is_linked(run: Run, tmp_path: Path) -> None:
    status, said = run("key-pattern", "--file", str(tmp_path / "nosuch.bib"), "[auth]")

    assert status == 1
    assert "not linked" in said["error"]


def test_a_file_that_lost_all_its_entries_says_how_to_go_on(
    run: Run, refs: Path, library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    refs.write_text("Prose.\n")

    status = main(["--library", str(library.path), "sync"])

    said = capsys.readouterr().out
    assert status == 1
    assert f"{refs}: conflict, 1 to review" in said
    assert f"refman resolve {refs} all @entries --take ours|theirs\n" in said
    assert "ours: put back into the file; theirs: their papers to the trash" in said
    assert run("resolve", str(refs), "all", "@entries", "--take", "ours")[0] == 0
    assert "knuth1984" in refs.read_text()


@pytest.mark.parametrize("take", ["ours", "theirs"])
def test_of_a_file_that_is_linked_again_it_is_asked_which_side_counts(
    run: Run, refs: Path, library: Library, take: str
) -> None:
    run("unlink", str(refs))
    refs.write_text(REFS.replace("= 1984", "= 1986").replace("{x}", "{ x}"))
    _, linked = run("link", str(refs))
    assert linked["differing"] == 1
    assert run("sync", str(refs))[1][0]["conflicts"] == []

    status, found = run("sync", str(refs), "--differing")

    assert status == 1
    assert found[0]["conflicts"] == [
        {"key": "knuth1984", "field": "year", "base": "", "ours": "1984", "theirs": "1986"}
    ]
    assert run("sync", str(refs))[1][0]["conflicts"] == found[0]["conflicts"]
    assert run("resolve", str(refs), "knuth1984", "year", "--take", take)[0] == 0
    year = {"ours": "1984", "theirs": "1986"}[take]
    paper = library.entry(papers.by_key(library.reading, "knuth1984"))
    assert paper.fields["year"] == year
    assert f"year = {year}" in refs.read_text().replace("{", "")
    assert run("sync", str(refs))[1][0]["state"] == "in sync"


def test_the_way_to_say_which_side_counts_is_told_where_a_file_is_linked_again(
    library: Library, refs: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    run("unlink", str(refs))
    refs.write_text(REFS.replace("= 1984", "= 1986"))

    main(["--library", str(library.path), "link", str(refs)])

    assert f"refman sync {refs} --differing\n" in capsys.readouterr().out
