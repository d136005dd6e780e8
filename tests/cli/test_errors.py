"""What went wrong, for people on standard error and for programs as JSON."""

import json
from pathlib import Path

import pytest

from refman.cli import main
from refman.commands import commands

NAMES = sorted(name for name, one in commands().items() if one.cli)


@pytest.mark.parametrize("name", NAMES)
def test_every_command_says_as_json_what_is_wrong_with_its_words(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main([*name.split("."), "--no-such-option", "--json"])

    out, err = capsys.readouterr()
    told = json.loads(out)
    assert (status, set(told)) == (2, {"error"})
    assert err == f"refman {name.replace('.', ' ')}: {told['error']}\n"


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["--json", "list"], 1, "There is no library"),
        (["show", "nobody", "--json"], 1, "There is no library"),
        (["--json", "lst"], 2, "Did you mean “list”?"),
        (["--json", "tag"], 2, "say which: tag add"),
    ],
)
def test_a_command_that_fails_says_why_as_json(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    status: int,
    sentence: str,
) -> None:
    assert main(["--library", str(tmp_path / "none.refman"), *words]) == status

    out, err = capsys.readouterr()
    assert sentence in json.loads(out)["error"]
    assert sentence in err


def test_a_place_in_a_query_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = ["--library", str(tmp_path / "l.refman")]
    main([*library, "seed"])
    capsys.readouterr()

    assert main([*library, "list", "(open", "--json"]) == 1

    assert "(open" in json.loads(capsys.readouterr().out)["error"]


def test_without_json_nothing_is_printed_but_on_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--library", str(tmp_path / "none.refman"), "list", "--", "--json"]

    assert main(words) == 1

    out, err = capsys.readouterr()
    assert (out, err.startswith("refman: There is no library")) == ("", True)
