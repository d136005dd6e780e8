"""The shell: what it prints, and with which exit status."""

import json
import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from refman.cli import main
from refman.cli.arguments import parse as action
from refman.commands import commands
from refman.model.search_fields import FIELDS
from refman.store import Library, papers

Shell = Callable[..., tuple[int, str, str]]


@pytest.fixture
def shell(seeded: Library, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Runs `refman` with arguments on the seeded library; gives status, output and errors."""

    def run(*arguments: str) -> tuple[int, str, str]:
        try:
            status = main(["--library", str(seeded.path), *arguments])
        except SystemExit as ended:
            status = int(ended.code or 0)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


def data(printed: tuple[int, str, str]) -> Any:
    status, out, err = printed
    assert (status, err) == (0, "")
    return json.loads(out)


def nothing_found(printed: tuple[int, str, str]) -> Any:
    """What `--json` printed of a command that found no paper to act on."""
    status, out, err = printed
    assert (status, err) == (1, "")
    return json.loads(out)


def test_seed_fills_an_empty_library_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = str(tmp_path / "new.refman")
    for expected in (
        {"added": 226, "merged": 9, "trashed": 0, "unread": []},
        {"added": 0, "merged": 0, "trashed": 0, "unread": []},
    ):
        assert main(["--library", library, "seed", "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == expected


def test_a_log_that_was_set_aside_is_said_once(shell: Shell, seeded: Library) -> None:
    log = seeded.path.with_name(f"{seeded.path.name}-wal")
    seeded.note("update meta set value = value", ())
    kept = log.read_bytes()
    seeded.close()
    with closing(sqlite3.connect(seeded.path)) as connection:
        connection.execute("pragma journal_mode = delete")
    log.write_bytes(kept)
    status, _, said = shell("tags")
    assert (status, "was not mixed in: it lies there as “seeded of before" in said) == (0, True)
    assert shell("tags")[2] == ""


def test_an_untouched_library_says_how_to_fill_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    count, hint = capsys.readouterr().out.splitlines()
    assert count == "0 papers"
    assert "“refman seed”" in hint
    assert "“refman import FILE”" in hint
    assert main(["list", "--json"]) == 0
    assert capsys.readouterr().out == "[]\n"
    main(["seed"])
    main(["undo"])
    capsys.readouterr()
    main(["list"])
    assert capsys.readouterr().out == "0 papers\n"


@pytest.mark.parametrize("words", [["list"], ["tag", "add", "x", "*"], ["undo"]])
def test_a_library_that_was_named_and_is_not_there_is_said_and_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    path = tmp_path / "mistyped" / "path.refman"
    assert main(["--library", str(path), *words]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"refman: There is no library “{path}”. None was made")
    assert not path.parent.exists()


@pytest.mark.parametrize("words", [["import"], ["link"]])
def test_what_brings_papers_in_makes_the_library_that_was_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    path, bib = tmp_path / "new" / "path.refman", tmp_path / "refs.bib"
    bib.write_text("@book{knuth, title = {The Art}, author = {Knuth, Donald}, year = 1968}\n")
    assert main(["--library", str(path), *words, str(bib)]) == 0
    capsys.readouterr()
    assert main(["--library", str(path), "list"]) == 0
    assert "The Art" in capsys.readouterr().out


def test_a_library_is_no_file_to_import_and_says_how_it_is_opened(
    shell: Shell, tmp_path: Path
) -> None:
    other = tmp_path / "other.refman"
    Library.open(other).close()
    status, out, _ = shell("import", str(other))
    assert status == 1
    assert out == (
        f"“{other}” is a library of refman, not a text file; “refman --library FILE” opens it.\n"
    )


def test_list_says_everything_of_a_paper(shell: Shell) -> None:
    (paper,) = data(shell("list", "--json", "key:huang2023iterative"))
    assert paper["authors"] == ["Hsiang-Wei Huang", "Cheng-Yen Yang", "Jiacheng Sun"]
    assert (paper["truncated"], paper["year"], paper["date"]) == (True, 2023, "2023-06-22")
    assert (paper["kind"], paper["tags"], paper["abstract"]) == ("misc", [], None)
    assert len(paper["summary"].split()) <= 45
    (sighting,) = paper["sightings"]
    assert (sighting["category"], sighting["code"]) == ("cs.CV", True)
    assert sighting["printed_date"] == "Jun 22, 2023"


def test_list_names_the_authors_whose_place_is_unknown(shell: Shell) -> None:
    papers = data(shell("list", "--json", "author:sun"))
    linked = [paper for paper in papers if paper["linked"]]
    assert {name for paper in linked for name in paper["linked"]} >= {"Jiacheng Sun"}
    assert not any(name in paper["authors"] for paper in linked for name in paper["linked"])
    (known,) = data(shell("list", "--json", "key:huang2023iterative"))
    assert known["linked"] == []


def test_list_gives_every_paper_and_an_unknown_date_is_null(shell: Shell) -> None:
    papers = data(shell("list", "--json"))
    assert len(papers) == 226
    assert sum(len(paper["sightings"]) for paper in papers) == 235
    assert {paper["date"] for paper in papers if paper["year"] is None} == {None}


def test_authors_come_with_what_their_page_says(shell: Shell) -> None:
    found = {one["name"]: one for one in data(shell("authors", "--json", "sun jia"))}
    assert found["Jiacheng Sun"]["papers"] == 39
    assert found["Jiacheng Sun"]["profile"] == {
        "field": "cs.LG", "h_index": 37, "papers": 39, "citations": 1629, "novelty": 56,
        "ai_score": 63,
    }  # fmt: skip
    assert data(shell("authors", "--json", "Hsiang-Wei"))[0]["profile"] is None


def test_tags_are_added_counted_and_removed(shell: Shell) -> None:
    added = data(shell("tag", "add", "to read", "author:bao", "--json"))
    assert added["changed"] == added["papers"] > 5
    assert data(shell("tags", "--json")) == [
        {"tag": "to read", "papers": added["papers"], "colour": "blue"}
    ]
    assert data(shell("tag", "remove", "to read", 'tag:"to read"', "--json"))["changed"] > 5
    assert data(shell("tags", "--json"))[0]["papers"] == 0


def test_an_edit_of_a_linked_file_that_ends_what_could_be_redone_is_told(
    shell: Shell, tmp_path: Path
) -> None:
    path = tmp_path / "linked.bib"
    path.write_text("@book{one, title={One}, author={A B}, year=1990}\n")
    shell("link", str(path))
    shell("rename-key", "one", "two")
    path.write_text(path.read_text().replace("{One}", "{One by hand}"))
    said = "there is nothing to redo any more."
    assert said in shell("undo")[2]
    assert "{One by hand}" in path.read_text()
    assert said not in shell("undo")[2]
    assert "{One}" in path.read_text()


def test_undo_and_redo_name_what_they_did(shell: Shell) -> None:
    shell("tag", "add", "x", "key:huang2023iterative")
    assert data(shell("undo", "--json"))["label"] == "Add tag “x” to 1 paper"
    assert data(shell("tags", "--json")) == []
    assert data(shell("redo", "--json"))["label"] == "Add tag “x” to 1 paper"
    states = [(item["label"], item["state"]) for item in data(shell("history", "--json"))]
    assert states[0] == ("Add tag “x” to 1 paper", "done")
    assert len(states) == 2


def test_the_label_of_a_change_counts_what_it_changed(shell: Shell) -> None:
    shell("tag", "add", "x", "key:huang2023iterative")
    shell("tag", "add", "x", "source:*")
    assert data(shell("undo", "--json"))["label"] == "Add tag “x” to 225 papers"


def test_export_writes_what_a_query_keys_or_a_tag_name(shell: Shell, tmp_path: Path) -> None:
    shell("tag", "add", "chosen", "key:huang2023iterative")
    by_key = shell("export", "--key", "huang2023iterative")[1]
    assert by_key.startswith("@misc{huang2023iterative,")
    assert "keywords" in by_key
    assert shell("export", "--tag", "chosen")[1] == by_key
    assert shell("export", "key:huang2023iterative")[1] == by_key
    assert shell("export")[1].count("@misc{") == 226
    path = tmp_path / "refs.bib"
    assert shell("export", "--tag", "chosen", "-o", str(path))[0] == 0
    assert path.read_text(encoding="utf-8") == by_key


def test_export_writes_the_dialect_that_is_asked_for(shell: Shell) -> None:
    paper = ("export", "--key", "huang2023iterative", "--unaligned")
    assert "  date = {2023-06-22},\n" in shell(*paper, "--dialect", "biblatex")[1]
    assert "  year = 2023,\n" in shell(*paper, "--dialect", "bibtex")[1]
    assert shell(*paper)[1] == shell(*paper, "--dialect", "bibtex")[1]


def test_export_takes_several_keys(shell: Shell) -> None:
    keys = [paper["key"] for paper in data(shell("list", "--json"))[:2]]
    _, out, _ = shell("export", "--key", keys[0], "--key", keys[1])
    assert [line for line in out.splitlines() if line.startswith("@")] == [
        f"@misc{{{key}," for key in keys
    ]


def test_export_replaces_its_own_file_and_asks_before_anothers(
    shell: Shell, tmp_path: Path
) -> None:
    path = tmp_path / "refs.bib"
    assert shell("export", "diffusion", "-o", str(path))[0] == 0
    assert shell("export", "solver", "-o", str(path))[0] == 0
    path.write_text("% mine\n")
    status, _, error = shell("export", "solver", "-o", str(path))
    assert (status, path.read_text()) == (1, "% mine\n")
    assert "was not written by refman" in error
    assert shell("export", "solver", "-o", str(path), "--force")[0] == 0


def test_an_export_of_nothing_leaves_the_file_unless_forced(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    shell("export", "--key", "huang2023iterative", "-o", str(path))
    before = path.read_bytes()
    status, out, error = shell("export", "nosuchword", "-o", str(path))
    assert (status, out, path.read_bytes()) == (1, "", before)
    assert error.startswith(f"refman: No paper fits “nosuchword”. “{path}” was left as it is;")
    assert shell("export", "nosuchword", "-o", str(path), "--force")[0] == 0
    assert path.read_bytes() == b""


def test_an_export_of_nothing_to_standard_output_says_so_beside_it(shell: Shell) -> None:
    shell("tag", "add", "t", "key:huang2023iterative")
    assert shell("export", "nosuchword") == (1, "", "refman: No paper fits “nosuchword”.\n")
    words = "refman: No paper fits “nosuchword” and the tag “t”.\n"
    assert shell("export", "nosuchword", "--tag", "t") == (1, "", words)
    status, out, _ = shell("export", "nosuchword", "--json")
    assert (status, json.loads(out)) == (1, {"papers": 0, "text": ""})


def test_a_query_that_cannot_be_read_is_shown_with_its_place(shell: Shell) -> None:
    status, out, error = shell("list", "year:20x3")
    assert (status, out) == (1, "")
    first, query, mark = error.splitlines()
    assert first.startswith("refman: ")
    assert query[mark.index("^")] == "2"


def test_a_negated_word_needs_no_quotes(shell: Shell) -> None:
    without = data(shell("list", "--json", "diffusion", "-model"))
    assert without == data(shell("list", "--json", "diffusion -model"))
    assert 0 < len(without) < len(data(shell("list", "--json", "diffusion")))


@pytest.mark.parametrize(
    "words",
    [["author:luo", "-has:code"], ["-has:code", "author:luo"], ["author:luo -has:code"],
     ["--", "author:luo", "-has:code"]],
)  # fmt: skip
def test_a_negated_field_is_no_option(shell: Shell, words: list[str]) -> None:
    with_code = data(shell("list", "--json", "author:luo", "has:code"))
    every = data(shell("list", "--json", "author:luo"))
    assert len(data(shell("list", "--json", *words))) == len(every) - len(with_code) > 0


def test_negated_words_keep_their_place(shell: Shell) -> None:
    assert data(shell("list", "--json", "-survey", "OR", "gan")) == data(
        shell("list", "--json", "-survey OR gan")
    )


def test_authors_are_found_in_the_search_language(shell: Shell) -> None:
    def names(*query: str) -> dict[str, int]:
        return {one["name"]: one["papers"] for one in data(shell("authors", "--json", *query))}

    assert set(names("author:luo")) == {"Weijian Luo", "Yihong Luo", "Qijun Luo"}
    assert set(names("weijian OR yihong", "luo")) == {"Weijian Luo", "Yihong Luo"}
    assert names('"Jiacheng Sun"') == {"Jiacheng Sun": 39}
    assert set(names("jiacheng", "-sun")) == {"Jiacheng Ma"}
    assert 0 < names("weijian", "year:2023")["Weijian Luo"] < names("weijian")["Weijian Luo"]
    assert shell("authors", "year:abc")[0] == 1
    assert shell("authors", "(")[0] == 1


def test_tagging_nothing_leaves_no_trace(shell: Shell) -> None:
    assert nothing_found(shell("tag", "add", "t", "zzzz", "--json"))["papers"] == 0
    assert data(shell("tags", "--json")) == []
    assert len(data(shell("history", "--json"))) == 1


def test_import_says_what_was_unread_and_the_rest_is_in(shell: Shell, tmp_path: Path) -> None:
    bib = tmp_path / "a.bib"
    bib.write_text("@book{k, title = {A New Book}, year = 1999}\n@article{broken, title = {x\n")
    (tmp_path / "program").write_bytes(b"\x7fELF\0\0")
    status, out, _ = shell("import", str(bib), str(tmp_path / "program"), "--json")
    report = json.loads(out)
    assert (status, report["added"], report["merged"], report["unchanged"]) == (1, 1, 0, 0)
    assert [(Path(one["path"]).name, one["line"]) for one in report["unread"]] == [
        ("a.bib", 2), ("program", 0),
    ]  # fmt: skip
    assert len(data(shell("list", "--json", "key:k"))) == 1


def test_import_reads_what_another_program_writes(seeded: Library) -> None:
    bib = b"@book{k, title = {A New Book}, year = 1999}\n@article{broken, title = {x\n"
    command = [sys.executable, "-m", "refman", "--library", str(seeded.path), "import", "-"]
    done = subprocess.run([*command, "--json"], input=bib, capture_output=True, check=False)
    report = json.loads(done.stdout)
    assert (done.returncode, report["added"]) == (1, 1)
    assert [(one["path"], one["line"]) for one in report["unread"]] == [("standard input", 2)]
    assert seeded.history(1)[0].label == "Import standard input"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["lst"], "Did you mean “list”?"),
        (["tag"], "say which: tag add"),
        (["import"], "PATH"),
        (["list", "--jsn"], "there is no option --jsn"),
        (["redo", "1", "2"], "“2” is more than it takes"),
        (["snapshot", ".", "one"], "“one” is more than it takes; there are “snapshot add”"),
        (["tag", "add", "x", ""], "“*” finds all"),
        (["trash", " "], "“*” finds all"),
        (["export", "--dialect", "word"], "invalid choice"),
    ],
)
def test_wrong_usage_is_one_sentence_and_status_two(
    shell: Shell, arguments: list[str], sentence: str
) -> None:
    status, out, error = shell(*arguments)
    assert (status, out) == (2, "")
    assert sentence in error
    assert error.count("\n") == 1


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_the_help_of_a_family_lists_its_commands(shell: Shell, flag: str) -> None:
    status, out, error = shell("tag", flag)
    assert (status, error) == (0, "")
    assert out.splitlines()[0].startswith("  tag add ")
    assert all(line.startswith("  tag ") for line in out.splitlines())


@pytest.mark.parametrize("query", ["-", "%", '""', "🙂", "bridge OR %", "(- %)", "**"])
def test_a_query_without_a_letter_changes_nothing(shell: Shell, query: str) -> None:
    status, out, error = shell("trash", "--", query)

    assert (status, out) == (1, "")
    assert "say “*”" in error
    assert data(shell("list", "is:trashed", "--json")) == []


def test_signs_beside_words_do_not_stand_in_the_way_of_a_change(shell: Shell) -> None:
    shell("trash", "Diffusion", "-", "Bridge")

    assert 0 < len(data(shell("list", "is:trashed", "--json"))) < 20
    assert data(shell("trash", "*", "--json"))["trashed"] > 200


def test_what_finds_nothing_says_so(shell: Shell) -> None:
    assert shell("authors", "nosuchword") == (0, "0 authors\n", "")
    assert shell("tags") == (0, "0 tags\n", "")


@pytest.mark.parametrize("query", ["key:a:b", "a:b", "is:trashed", "*"])
def test_what_is_restored_is_looked_for_in_the_trash(
    shell: Shell, tmp_path: Path, query: str
) -> None:
    (tmp_path / "a.bib").write_text("@misc{a:b, title = {One}}\n@misc{c, title = {Other}}\n")
    shell("import", str(tmp_path / "a.bib"))
    shell("trash", "key:a:b")

    assert shell("restore", "key:c")[0] == 1
    assert shell("restore", query)[:2] == (0, "Restored 1 paper\n")
    assert data(shell("list", "is:trashed", "--json")) == []


def test_the_trash_is_listed_and_no_search_for_papers_that_say_list(
    shell: Shell, tmp_path: Path
) -> None:
    (tmp_path / "a.bib").write_text("@misc{a, title = {A list}}\n@misc{b, title = {Other}}\n")
    shell("import", str(tmp_path / "a.bib"))
    assert shell("trash", "list")[:2] == (0, "0 papers\n")
    shell("trash", "b")

    status, out, _ = shell("trash", "list")
    assert (status, out.splitlines()[0].split()) == (0, ["b", "Other"])
    assert [one["key"] for one in data(shell("trash", "list", "--json"))] == ["b"]
    assert data(shell("trash", "list", "nosuchword", "--json")) == []
    assert "“refman trash list”" in shell("trash")[2]


def test_of_several_files_the_one_that_is_missing_is_named(shell: Shell, tmp_path: Path) -> None:
    there = tmp_path / "there.bib"
    there.touch()
    status, out, error = shell(str(there), "missing.bib")
    assert (status, out) == (2, "")
    assert "there is no file “missing.bib”" in error
    assert "there.bib" not in error


def test_without_a_display_the_window_says_what_does_the_work(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    status, out, error = shell()
    assert (status, out, error.count("\n")) == (1, "", 1)
    assert "no display" in error
    assert "refman seed, list, import, export" in error


def test_no_help_of_the_shell_speaks_of_what_is_selected_in_a_window(shell: Shell) -> None:
    names = [command.name.split(".") for command in commands().values() if command.cli]
    assert [name for name in names if "selected" in shell(*name, "--help")[1]] == []


def test_every_command_has_help(shell: Shell) -> None:
    status, out, _ = shell("--help")
    assert status == 0
    for name in ("seed", "import", "list", "authors", "tag add", "tag remove", "tags", "export",
                 "undo", "redo", "history"):  # fmt: skip
        assert f"  {name} " in out
        assert shell(*name.split(), "--help")[0] == 0


def test_the_help_has_what_commands_do_in_one_column(shell: Shell) -> None:
    rows = [row for row in shell("--help")[1].splitlines() if row[:3].strip() and row[:2] == "  "]
    named = {c.name.replace(".", " "): c.help.splitlines()[0] for c in commands().values() if c.cli}
    begins = {
        row.index(text)
        for row in rows
        for name, text in named.items()
        if row[2:].startswith(f"{name} ") and row.endswith(text)
    }
    assert len(begins) == 1


def test_the_help_says_that_empty_takes_no_papers_away(shell: Shell) -> None:
    assert "--empty begins a new library without the starter papers; one that has papers keeps" in (
        " ".join(shell("--help")[1].split())
    )


def test_what_would_steer_a_terminal_is_not_printed_in_errors(shell: Shell) -> None:
    assert "\x1b" not in shell("list", "year:\x1b[31m")[2]


def test_set_parts_the_query_from_the_assignments_behind_it(shell: Shell) -> None:
    query = ["-author:nobody", "key:huang2023iterative"]
    said = data(shell("set", *query, "note=a = b", "month=", "--json", "--dry-run"))
    assert said["changes"] == [
        {"key": "huang2023iterative", "field": "date", "old": "2023-06-22", "new": None},
        {"key": "huang2023iterative", "field": "year", "old": None, "new": "2023"},
        {"key": "huang2023iterative", "field": "note", "old": None, "new": "a = b"},
    ]
    assert data(shell("history", "--json"))[0]["label"] == "Fill with the starter papers"
    assert shell("set", *query, "note=a = b")[1] == (
        "huang2023iterative: note (none) -> a = b\nChanged 1 paper.\n"
    )
    assert data(shell("undo", "--json"))["label"] == "Set note of 1 paper"
    assert "field:type (none) -> Talk" in shell("set", *query, "field:type=Talk", "--dry-run")[1]
    none = nothing_found(shell("set", "nosuchword", "note=x", "--json"))
    assert (none["papers"], none["changes"]) == (0, [])


@pytest.mark.parametrize("words", [["author:luo"], ["note=x"], ["author:luo", "note=a", "b"]])
def test_set_without_papers_or_assignments_is_wrong_usage(shell: Shell, words: list[str]) -> None:
    status, out, err = shell("set", *words)
    assert (status, out) == (2, "")
    assert err.startswith("refman set: say w")


@pytest.mark.parametrize("name", ["ti tle", "-x", "", "author:luo"])
def test_set_says_of_what_before_its_sign_that_it_is_no_field(shell: Shell, name: str) -> None:
    status, out, err = shell("set", "author:luo", f"{name}=x")
    assert (status, out) == (2, "")
    assert f"“{name}” before a “=” is no name of a field" in err


def test_the_commands_for_keys_and_fields_explain_themselves(shell: Shell) -> None:
    for name in ("set", "key", "key-pattern", "show"):
        status, out, _ = shell(name, "--help")
        assert (status, out.startswith("usage: ")) == (0, True)
    assert "--dry-run" in shell("key", "--help")[1]
    assert "NAME=VALUE" in shell("set", "--help")[1]


def test_key_previews_makes_and_explains(shell: Shell) -> None:
    paper = ("key", "key:huang2023iterative", "--pattern", "auth.lower + year")
    assert shell(*paper, "--dry-run")[1] == (
        "huang2023iterative -> huang2023\nWould change 1 citation key.\n"
    )
    assert shell("export", "--key", "huang2023iterative")[0] == 0
    (changed,) = data(shell(*paper, "--json"))["changed"]
    assert changed.pop("title").startswith("Iterative Scale-Up")
    assert changed == {
        "old": "huang2023iterative", "new": "huang2023", "alias": True, "reason": None
    }  # fmt: skip
    assert data(shell("key", "key:huang2023", *paper[2:], "--json"))["changed"] == []
    (back,) = data(shell("list", "--json", "key:huang2023iterative"))
    assert back["key"] == "huang2023"
    assert data(shell("undo", "--json"))["label"] == "Make 1 citation key"


def test_a_pattern_that_cannot_be_read_changes_nothing(shell: Shell) -> None:
    for words in (["key", "author:luo", "--pattern", "auth +"], ["key-pattern", "auth +"]):
        status, out, err = shell(*words)
        assert (status, out) == (1, "")
        assert "The key pattern cannot be read at character" in err
    assert data(shell("key-pattern", "--json"))["own"] is False


def test_keys_of_no_papers_are_told_in_the_same_shape(shell: Shell) -> None:
    none = nothing_found(shell("key", "key:nobody", "--pattern", "[auth]", "--json"))
    assert none == {"pattern": "[auth]", "papers": 0, "changed": [], "followed": 0}


def test_the_pattern_of_a_library_is_kept_in_it(shell: Shell) -> None:
    assert data(shell("key-pattern", "[auth:lower][year]", "--json")) == {
        "pattern": "[auth:lower][year]",
        "own": True,
    }
    said = data(shell("key", "key:huang2023iterative", "--dry-run", "--json"))
    assert said["changed"][0]["new"] == "huang2023"
    assert data(shell("key-pattern", "--clear", "--json"))["own"] is False


def test_show_gives_one_paper_whole(shell: Shell) -> None:
    shell("set", "key:huang2023iterative", "ids=old", "keywords=to read")
    paper = data(shell("show", "OLD", "--json"))
    assert list(paper["fields"])[:3] == ["title", "author", "date"]
    assert (paper["key"], paper["kind"]) == ("huang2023iterative", "misc")
    assert (paper["tags"], paper["aliases"]) == (["to read"], ["old"])
    assert (paper["clash"], paper["trashed"]) == ([], False)
    assert paper["sources"] == ["Jiacheng Sun’s page"]
    assert paper["sightings"][0]["printed_date"] == "Jun 22, 2023"
    text = shell("show", "huang2023iterative")[1]
    assert text.startswith("@misc{huang2023iterative,\n  title = {Iterative Scale-Up")
    assert shell("show", "nobody") == (1, "", "refman: No paper has the citation key “nobody”.\n")


def test_a_key_of_two_papers_is_told_by_show_list_and_export(shell: Shell, tmp_path: Path) -> None:
    bib = tmp_path / "clash.bib"
    bib.write_text("@misc{Huang2023Iterative, title = {Quite Another}}", encoding="utf-8")
    assert shell("import", str(bib))[0] == 0
    for command in (["show"], ["export", "--key"]):
        _, _, err = shell(*command, "Huang2023Iterative")
        assert "“Huang2023Iterative” stands for 2 papers; this is “Quite Another”." in err
        assert err.count("refman list key:Huang2023Iterative") == 1
    assert shell("list", "key:Huang2023Iterative")[1].endswith("2 papers\n")
    clashing = data(shell("list", "is:clashing", "--json"))
    assert {one["clash"][0]["key"] for one in clashing} == {
        "Huang2023Iterative",
        "huang2023iterative",
    }


def test_an_export_follows_a_profile_and_flags_go_before_it(shell: Shell) -> None:
    shell("seed")
    key = json.loads(shell("list", "author:huang", "--json")[1])[0]["key"]
    assert shell("profile", "set", "mine", "dialect=biblatex", "align=no")[0] == 0

    profiled = shell("export", "--key", key, "--profile", "mine")[1]
    flagged = shell("export", "--key", key, "--profile", "mine", "--dialect", "bibtex")[1]
    changed = shell("export", "--key", key, "--profile", "mine", "--setting", "only=title")[1]

    assert "  date = {" in profiled
    assert "  year = " in flagged
    assert [line[:9] for line in changed.splitlines()[1:]] == ["  title =", "}"]
    status, _, error = shell("export", "--profile", "gone")
    assert (status, "There is no profile “gone”. Known: default" in error) == (1, True)


def test_profiles_are_listed_shown_and_deleted(shell: Shell) -> None:
    shell("profile", "set", "mine", "ascii=yes")

    listed = {one["profile"]: one for one in json.loads(shell("profile", "list", "--json")[1])}
    shown = json.loads(shell("profile", "show", "mine", "--json")[1])

    assert listed["mine"]["own"]
    assert not listed["acm"]["own"]
    assert (shown["ascii"], shown["dialect"]) == (True, "bibtex")
    assert "mine         ascii=yes" in shell("profile", "list")[1]
    assert "ascii         yes" in shell("profile", "show", "mine")[1]
    assert shell("profile", "delete", "mine")[0] == 0
    assert shell("profile", "delete", "mine")[0] == 1


def test_a_difference_is_shown_and_nothing_is_written(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    shell("seed")
    shell("export", "author:huang", "-o", str(path))
    before = path.read_text("utf-8")

    status, text, aside = shell("export", "author:luo", "-o", str(path), "--diff")
    data = json.loads(shell("export", "author:luo", "-o", str(path), "--diff", "--json")[1])

    assert status == 0
    assert text.startswith(f"--- {path}\n+++ {path} (new)\n")
    assert "added" in aside
    assert data["diff"] == text
    assert data["removed"] > 0
    assert path.read_text("utf-8") == before
    assert shell("export", "--diff")[0] == 1


def test_a_file_is_formatted_without_a_library(shell: Shell, tmp_path: Path) -> None:
    path, output = tmp_path / "refs.bib", tmp_path / "out.bib"
    path.write_text("@Misc{a, Title={A & b}, author = {Ä}}\n@misc{b, title={\n")

    status, text, error = shell("format", str(path), "--profile", "plain")

    assert status == 1
    assert text.startswith('@misc{a,\n  author = {{\\"A}},\n  title  = {A \\& b},\n}\n')
    assert f"{path}:2: It is no whole entry." in error
    data = json.loads(shell("format", str(path), "-o", str(output), "--json")[1])
    assert (data["entries"], data["unread"][0]["line"], data["file"]) == (1, 2, str(output))
    assert output.read_text("utf-8").startswith("@misc{a,\n  title = {A \\& b},\n")
    assert shell("format", str(path), "-o", str(output))[0] == 1
    assert shell("format", str(path), "-o", str(output), "--force")[0] == 1
    assert not (tmp_path / "default.refman").exists()


def test_the_guide_lists_every_field_and_needs_no_library(shell: Shell) -> None:
    _, out, err = shell("guide")

    assert err == ""
    assert all(f"  {name}:" in out for name in FIELDS)
    assert "has:pdf" in out


def test_a_misspelt_search_finds_nothing_and_names_the_nearest(shell: Shell) -> None:
    status, out, err = shell("list", "difussion")

    assert (status, out) == (0, "0 papers\n")
    assert "“diffusion”" in err


def test_the_best_matches_come_first_where_that_is_wanted(shell: Shell) -> None:
    _, plain, _ = shell("list", "masked")
    _, best, _ = shell("list", "--best", "masked")

    assert sorted(plain.splitlines()) == sorted(best.splitlines())
    assert "asked" in best.splitlines()[0]


_ROOT = Path(__file__).parents[2]
_TYPED = [
    line.partition("  #")[0].removeprefix("refman ")
    for line in (_ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("refman ") and "(" not in line
]


@pytest.mark.parametrize("typed", _TYPED)
def test_what_the_readme_says_can_be_typed(typed: str) -> None:
    assert callable(action(shlex.split(typed)))


def test_a_damaged_library_is_rescued_by_the_words_that_refman_says(
    seeded: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """“refman rescue FILE -o NEW”"""
    new = tmp_path / "new.refman"
    assert main(["rescue", str(seeded.path), "-o", str(new)]) == 0
    assert "226 papers can be read." in capsys.readouterr().out
    assert new.exists()


def test_a_key_with_a_colon_is_taken_for_what_it_is(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text("@misc{aristotle:anima, title = {De anima}}\n")
    shell("import", str(tmp_path / "a.bib"))

    assert shell("set", "aristotle:anima", "year=1907")[0] == 0
    assert data(shell("list", "key:aristotle:anima", "--json"))[0]["year"] == 1907
    status, _, said = shell("set", "aristotle:animus", "year=1907")
    assert status != 0
    assert 'such as a citation key, put it in quotes: “"aristotle:animus"”' in said


@pytest.fixture
def smiths(shell: Shell, tmp_path: Path) -> Shell:
    """A library with papers whose keys are found in one another, and in a title."""
    texts = [("smith2020", "1"), ("smith2020a", "Two"), ("zap", "Zapping smith2020"), ("a:b", "X")]
    file = tmp_path / "smiths.bib"
    file.write_text("".join(f"@misc{{{key}, title = {{{title}}}}}\n" for key, title in texts))
    shell("import", str(file))
    return shell


def _in_trash(shell: Shell) -> set[str]:
    return {one["key"] for one in data(shell("list", "is:trashed", "--json"))}


@pytest.mark.parametrize(
    "keys", [["smith2020"], ["smith2020", "zap"], ["smith2020 zap", "a:b"], ["zap,a:b"]]
)
def test_words_that_are_citation_keys_mean_those_papers_and_no_other(
    smiths: Shell, keys: list[str]
) -> None:
    assert smiths("trash", *keys)[0] == 0
    assert _in_trash(smiths) == set(" ".join(keys).replace(",", " ").split())
    assert smiths("restore", *keys)[0] == 0
    assert _in_trash(smiths) == set()


def test_words_that_are_not_all_keys_are_a_search(smiths: Shell) -> None:
    assert smiths("trash", "zapping", "smith2020")[1] == "Moved 1 paper to the trash\n"
    assert _in_trash(smiths) == {"zap"}
    assert smiths("tag", "add", "x", "Zap", "smith2020", "nokey") == (
        1,
        "No paper was found, so none was tagged\n",
        "refman: “nokey” is no citation key.\n",
    )


def test_what_finds_no_paper_fails_with_a_sentence(smiths: Shell) -> None:
    nothing = "No paper was found, so none was moved to the trash\n"
    assert smiths("trash", "nosuchword") == (1, nothing, "")
    status, out, _ = smiths("restore", "author:nobody", "--json")
    assert (status, json.loads(out)) == (1, {"restored": 0})
    nothing = "No paper was found, so none was tagged\n"
    assert smiths("tag", "add", "x", "nosuchword") == (1, nothing, "")
    nothing = "No paper was found, so none was taken out\n"
    smiths("collection", "add", "Shelf", "zap")
    assert smiths("collection", "remove", "Shelf", "nosuchword") == (1, nothing, "")
    nothing = "No paper was found, so none lost the tag\n"
    smiths("tag", "add", "x", "zap")
    assert smiths("tag", "remove", "x", "nosuchword") == (1, nothing, "")
    nothing = "No paper was found, so none was added\n"
    assert smiths("collection", "add", "Thesis", "nosuchword") == (1, nothing, "")


@pytest.mark.parametrize("number", ["-1", "few", "1.5"])
def test_a_number_below_none_is_refused(shell: Shell, number: str) -> None:
    status, out, error = shell("history", "--limit", number)
    assert (status, out) == (2, "")
    assert f"“{number}” is no whole number from 0 on" in error


def test_a_key_whose_paper_is_elsewhere_stops_the_whole_list(smiths: Shell) -> None:
    smiths("trash", "zap")
    assert "“zap” is in the trash" in smiths("trash", "zap")[2]
    status, out, said = smiths("restore", "zap", "smith2020")
    assert (status, out, said) == (1, "", "refman: “smith2020” is not in the trash.\n")
    assert _in_trash(smiths) == {"zap"}


TWO_BOOKS = """@book{knuth84, title = {The TeXbook}, ids = {texbook}}
@article{turing36, title = {On Computable Numbers}, note = {beside knuth84, texbook, mykey}}
"""


@pytest.fixture
def books(shell: Shell, tmp_path: Path) -> Shell:
    """A shell on a library that holds two books as well, of which one names the other."""
    (tmp_path / "a.bib").write_text(TWO_BOOKS)
    shell("import", str(tmp_path / "a.bib"))
    return shell


@pytest.mark.parametrize("word", ["knuth84", "KNUTH84", "texbook"])
def test_a_word_that_is_a_key_or_an_alias_means_its_paper_alone(books: Shell, word: str) -> None:
    assert books("set", word, "year=1984")[:2] == (
        0,
        "knuth84: year (none) -> 1984\nChanged 1 paper.\n",
    )
    assert data(books("tag", "add", "tex", word, "--json"))["papers"] == 1
    assert books("export", word)[1].count("@") == 1


def test_a_list_of_keys_means_their_papers(books: Shell) -> None:
    assert data(books("trash", "knuth84,", "turing36", "--json"))["trashed"] == 2
    assert "“knuth84” is in the trash" in books("set", "knuth84", "year=1984")[2]
    assert data(books("restore", "knuth84", "--json"))["restored"] == 1
    assert "“knuth84” is not in the trash" in books("restore", "knuth84")[2]


@pytest.mark.parametrize("words", [["knuth83"], ["knuth84", "knuth83"]])
@pytest.mark.parametrize("doing", [["trash"], ["tag", "add", "tex"], ["export"]])
def test_a_word_that_looks_like_a_key_and_is_none_is_not_searched_for(
    books: Shell, doing: list[str], words: list[str]
) -> None:
    status, out, said = books(*doing, *words)
    assert (status, out) == (1, "")
    assert "No paper has the key “knuth83”." in said
    assert "'\"knuth83\"'" in said


def test_what_is_done_to_one_paper_takes_no_word_of_its_text_for_a_key(books: Shell) -> None:
    assert "No paper has the key “mykey”." in books("rekey", "new", "mykey")[2]
    assert books("rekey", "new", "title:computable")[0] == 0


@pytest.fixture
def own_key(books: Shell, tmp_path: Path) -> Path:
    """The linked file of a project that has a key of its own for a book."""
    folder = tmp_path / "thesis"
    folder.mkdir()
    (folder / "main.tex").write_text("\\documentclass{article}\\cite{mykey}\\bibliography{refs}")
    (folder / "refs.bib").write_text("@book{mykey, title = {The TeXbook}, ids = {texbook}}\n")
    books("project", "add", str(folder))
    books("link", str(folder / "refs.bib"))
    books("set", "knuth84", "ids=texbook")
    assert data(books("list", "key:mykey", "--json")) == []
    return folder / "refs.bib"


@pytest.mark.usefixtures("own_key")
def test_a_key_of_a_projects_own_means_its_paper(books: Shell) -> None:
    assert "title = {The {TeXbook}}" in books("export", "mykey")[1]
    assert "knuth84" in books("show", "mykey")[1]
    assert books("set", "mykey", "year=1984")[1].startswith("knuth84: year")


def test_unlinking_names_the_keys_of_a_project_that_go_with_it(books: Shell, own_key: Path) -> None:
    status, out, said = books("unlink", str(own_key))

    assert (status, out) == (1, "")
    assert "Only the link says what these keys mean in “thesis”: mykey." in said
    assert "add --yes" in said
    assert books("unlink", str(own_key), "--yes")[0] == 0


def test_unlinking_a_file_without_keys_of_its_own_asks_nothing(books: Shell, own_key: Path) -> None:
    books("set", "knuth84", "ids=mykey")
    assert books("unlink", str(own_key))[0] == 0


def test_a_set_and_an_xdata_entry_are_told_apart_by_members_and_key(
    shell: Shell, seeded: Library, tmp_path: Path
) -> None:
    (tmp_path / "a.bib").write_text(
        "@set{both, entryset = {one,two}}\n@xdata{house, publisher = {ACM}}\n@misc{bare, year = 1}"
    )
    shell("import", str(tmp_path / "a.bib"))
    ids = [papers.by_key(seeded.reading, key) for key in ("both", "house", "bare")]
    titles = [row.title for row in papers.rows(seeded.reading, ids)]
    assert titles == ["@set: one,two", "@xdata: house", ""]


def test_papers_to_check_are_named_by_keys_too(books: Shell) -> None:
    found = json.loads(books("check", "--papers", "knuth84", "--json")[1])
    assert {one["key"] for one in found} == {"knuth84"}
    assert "No paper has the key “knuth83”." in books("check", "--papers", "knuth83")[2]
