"""What the shell says of history, and what it brings back."""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from refman.cli import main
from refman.model import moments
from refman.store import Library, entries
from tests.conftest import add

Shell = Callable[..., Any]


@pytest.fixture
def shell(library: Library, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Runs `refman` with --json on `library`; gives what it prints, or its sentence."""

    def run(*arguments: str) -> Any:
        status = _status(["--library", str(library.path), "--json", *arguments], capsys)
        printed = capsys.readouterr()
        return json.loads(printed.out) if status == 0 else printed.err.strip()

    return run


def _status(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> int:
    capsys.readouterr()
    return main(arguments)


@pytest.fixture
def shell_then(shell: Shell, then: str) -> Shell:
    """The shell on the library of `then`."""
    assert then
    return shell


@pytest.fixture
def then(library: Library) -> str:
    """A moment at which `library` held a paper of 1984, as the shell takes it; of 1986 it is now,
    and another has come."""
    knuth = add(library, "The {\\TeX}book", year="1984", key="knuth1984")
    moment = library.history(1)[0].at
    with library.change("Set year of 1 paper") as change:
        entries.set_fields(change, knuth, {"year": "1986"})
    add(library, "Late paper", key="late")
    library.note("update changes set at = at - 100 where at <= ?", (moment,))
    return moments.written(moment - 50)


def test_list_show_and_export_tell_of_the_library_as_it_was(
    shell: Shell, library: Library, then: str, tmp_path: Path
) -> None:
    assert [one["year"] for one in shell("list", "--as-of", then)] == [1984]
    assert [one["key"] for one in shell("list")] == ["knuth1984", "late"]
    assert shell("list", "--as-of", then, "late") == []
    assert shell("show", "knuth1984", "--as-of", then)["fields"]["year"] == "1984"
    assert "No paper has the citation key" in shell("show", "late", "--as-of", then)
    assert "1984" in shell("export", "--as-of", then)["text"]
    out = tmp_path / "refs.bib"
    shell("export", "--as-of", then, "-o", str(out))
    assert "1984" in out.read_text()
    assert shell("export", "-o", str(out))["papers"] == 2  # it knows that refman wrote the file
    assert library.history(1)[0].label == "Add Late paper"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("{then}", "refman: the library as it was at {then}.\n"),
        ("1990", "refman: the library as it was at 1990-12-31T"),
        ("2999-01-01", "refman: the library as it is now; that day is not over, or yet to come.\n"),
    ],
)
def test_what_is_told_of_the_past_says_of_when_it_is(
    library: Library, then: str, capsys: pytest.CaptureFixture[str], day: str, said: str
) -> None:
    main(["--library", str(library.path), "list", "--as-of", day.format(then=then)])
    printed = capsys.readouterr()
    assert printed.err.startswith(said.format(then=then))
    assert ("when no paper was in it." in printed.err) is (day == "1990")
    assert main(["--library", str(library.path), "show", "knuth1984", "--as-of", then]) == 0
    assert capsys.readouterr().err == f"refman: the library as it was at {then}.\n"


@pytest.mark.parametrize("day", ["", " "])
def test_no_day_is_not_taken_for_now(
    library: Library, capsys: pytest.CaptureFixture[str], day: str
) -> None:
    assert main(["--library", str(library.path), "list", "--as-of", day]) == 2
    assert "say which day" in capsys.readouterr().err


def test_words_name_days_and_what_is_no_day_is_said(shell_then: Shell) -> None:
    assert shell_then("list", "--as-of", "yesterday") == []
    assert len(shell_then("list", "--as-of", "today")) == 2
    assert "“soon” is no date" in shell_then("list", "--as-of", "soon")


def test_only_what_reads_is_asked_of_the_past(shell: Shell) -> None:
    assert "no option --as-of" in shell("seed", "--as-of", "yesterday")


def test_the_history_of_a_paper_says_what_changed_and_how_it_was(shell_then: Shell) -> None:
    edited, made = shell_then("history", "knuth1984")
    assert edited["label"] == "Set year of 1 paper"
    assert edited["changes"] == [{"part": "year", "before": "1984", "after": "1986"}]
    assert edited["paper"]["fields"]["year"] == "1986"
    assert made["paper"]["fields"]["year"] == "1984"
    assert {one["part"] for one in made["changes"]} == {"type", "citation key", "title", "year"}
    assert len(shell_then("history", "knuth1984", "--limit", "1")) == 1
    assert "No paper has the citation key" in shell_then("history", "nobody")


def test_each_version_says_what_the_paper_had_beside_its_fields(shell_then: Shell) -> None:
    shell_then("note", "knuth1984", "--add", "Read me")
    shell_then("rate", "4", "knuth1984")
    shell_then("collection", "add", "Thesis", "knuth1984")
    shell_then("reading", "add", "knuth1984")
    now, *_, made = [one["paper"] for one in shell_then("history", "knuth1984")]
    assert (now["notes"], now["rating"], now["collections"]) == (["Read me"], 4, ["Thesis"])
    assert (made["notes"], made["rating"], made["collections"]) == ([], None, [])
    shown = shell_then("show", "knuth1984")
    common = now.keys() & shown.keys()
    assert common >= {"fields", "tags", "sources", "trashed", "reading", "listed", "files"}
    assert {name: now[name] for name in common} == {name: shown[name] for name in common}


def test_a_change_is_shown_paper_by_paper(shell_then: Shell) -> None:
    _, edited, _ = shell_then("history")
    shown = shell_then("history", "show", str(edited["id"]))
    assert (shown["label"], shown["papers"], shown["others"]) == ("Set year of 1 paper", 1, [])
    assert shown["changed"] == [
        {
            "key": "knuth1984",
            "title": "The {\\TeX}book",
            "changes": [{"part": "year", "before": "1984", "after": "1986"}],
        }
    ]
    assert "has no change 12" in shell_then("history", "show", "12")


def test_a_change_of_a_tag_is_shown(shell_then: Shell) -> None:
    shell_then("tag", "create", "red")
    shell_then("tag", "rename", "red", "crimson")
    renamed = shell_then("history", "--limit", "1")[0]
    (other,) = shell_then("history", "show", str(renamed["id"]))["others"]
    assert (other["kind"], other["before"][:3], other["after"][:7]) == ("tag", "red", "crimson")


def test_a_version_is_brought_back_and_undone(shell_then: Shell) -> None:
    made = shell_then("history", "knuth1984")[-1]
    assert shell_then("restore-version", "knuth1984", str(made["id"]))["key"] == "knuth1984"
    assert shell_then("show", "knuth1984")["fields"]["year"] == "1984"
    shell_then("undo")
    assert shell_then("show", "knuth1984")["fields"]["year"] == "1986"


def test_an_older_change_is_undone_by_its_id(shell_then: Shell) -> None:
    edited = shell_then("history")[1]
    assert shell_then("undo", str(edited["id"])) == {"label": "Set year of 1 paper"}
    assert shell_then("show", "knuth1984")["fields"]["year"] == "1984"
    error = shell_then("undo", str(shell_then("history")[-1]["id"]))
    assert "“Add The {\\TeX}book” cannot be undone: “Undo “Set year of 1 paper””" in error


def test_what_history_costs_is_said_and_folded(shell: Shell, library: Library, then: str) -> None:
    cost = shell("history", "--size")
    assert (cost["changes"], cost["folded"], cost["folded_before"]) == (3, 0, None)
    assert cost["bytes"] > 0
    assert cost["oldest"] == moments.written(library.history()[-1].at)
    planned = shell("history", "fold", then, "--dry-run")
    assert (planned["changes"], planned["freed"]) == (1, 0)
    assert 0 < planned["bytes"] < cost["bytes"]
    assert shell("history", "fold", then, "--yes")["changes"] == 1
    assert shell("history", "fold", then)["freed"] == 0
    cost = shell("history", "--size")
    assert (cost["changes"], cost["folded"]) == (2, 1)
    _, base = shell("history", "knuth1984")
    assert (base["what"], base["id"], base["paper"]["fields"]["year"]) == ("folded", 0, "1984")
    assert "was folded together" in shell("list", "--as-of", "yesterday")
    shell("restore-version", "knuth1984", "0")
    assert shell("show", "knuth1984")["fields"]["year"] == "1984"


@pytest.mark.parametrize("day", ["today", "2999-01-01"])
def test_folding_says_what_is_lost_and_asks_for_a_second_word(
    shell_then: Shell, library: Library, day: str
) -> None:
    library.note("update changes set at = at - ?", (200_000,))
    error = shell_then("history", "fold", day)
    assert "3 changes, all there are, would be folded together" in error
    assert "how papers were before" in error
    assert "Nothing was; add --yes" in error
    assert shell_then("history", "--size")["changes"] == 3
    assert shell_then("history", "fold", day, "--yes")["changes"] == 3


def test_the_library_as_it_was_is_written_to_a_file(
    shell: Shell, then: str, tmp_path: Path
) -> None:
    file = tmp_path / "then.refman"
    shell("history", "copy", then, str(file))
    with Library.open(file) as opened:
        assert [one.label for one in opened.history()] == ["Add The {\\TeX}book"]


def test_a_folded_library_is_not_filled_again(
    library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    add(library, "One")
    library.undo()
    add(library, "Two")
    library.fold(time.time())
    main(["--library", str(library.path), "list"])
    assert "refman seed" not in capsys.readouterr().out


def test_in_words_the_history_tells_old_and_new(
    library: Library, then: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert then
    main(["--library", str(library.path), "history", "knuth1984"])
    first, change, *_, last = capsys.readouterr().out.splitlines()
    assert first.endswith("Set year of 1 paper")
    assert change == "    year: 1984 -> 1986"
    assert last == "    in the library from then on"


def test_notes_of_several_lines_are_told_indented_old_above_new(
    shell: Shell, library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    add(library, "One", key="one")
    shell("note", "one", "--add", "First\n\nsecond")
    shell("note", "one", "--edit", "1", "--text", "Third")
    told = "    notes:\n        First\n\n        second\n      ->\n        Third\n"
    edited = library.history(1)[0].id
    for words in (["history", "one"], ["history", "show", str(edited)]):
        main(["--library", str(library.path), *words])
        assert told in capsys.readouterr().out
    shell("note", "one", "--edit", "1", "--text", "First\nsecond")
    main(["--library", str(library.path), "show", "one"])
    assert "note 1: First\n  second\n" in capsys.readouterr().out


def test_a_change_is_brought_back_by_its_number_with_those_before_it(
    shell: Shell, library: Library
) -> None:
    for name in ("A", "B", "C"):
        shell("collection", "create", name)
    first, second, third = (item.id for item in reversed(library.history(3)))
    for _ in range(3):
        shell("undo")
    assert shell("redo", str(second))["label"] == "Create collection “B”"
    assert [one["path"] for one in shell("collection", "list")] == ["A", "B"]
    assert shell("redo", str(first)) == "refman: “Create collection “A”” is not undone."
    assert shell("redo", "77") == "refman: The history has no change 77. Nothing was redone."
    shell("redo", str(third))
    shell("undo", str(first))
    taken = library.history(1)[0].id
    assert shell("redo", str(first)).endswith(f"“refman undo {taken}” undoes that one.")
    shell("undo", str(taken))
    assert [one["path"] for one in shell("collection", "list")] == ["A", "B", "C"]
