"""Reading states, ratings and the reading list from the shell."""

import json
from collections.abc import Callable

import pytest

from refman.cli import main
from refman.store import Library
from tests.conftest import add

Run = Callable[..., str]


@pytest.fixture
def run(library: Library, capsys: pytest.CaptureFixture[str]) -> Run:
    for number in range(3):
        add(library, f"Paper {number}", key=f"p{number}")

    def _run(*words: str, status: int = 0) -> str:
        assert main([*words, "--library", str(library.path)]) == status
        out, err = capsys.readouterr()
        return out or err

    return _run


def keys(run: Run) -> list[str]:
    return [one["key"] for one in json.loads(run("reading", "list", "--json"))]


def test_the_reading_list_is_filled_put_in_order_and_emptied(run: Run) -> None:
    assert run("reading", "add", "title:paper") == "Added 3 papers to the reading list\n"
    assert run("reading", "add", "*") == "Added 0 papers to the reading list\n"
    assert run("reading", "move", "1", "key:p2") == "Moved 1 paper on the reading list\n"
    assert keys(run) == ["p2", "p0", "p1"]
    assert run("reading", "list").endswith("3 papers to be read\n")
    assert run("mark", "read", "key:p0") == "Marked 1 paper as read\n"
    assert keys(run) == ["p2", "p1"]
    assert run("reading", "remove", "key:p2") == "Took 1 paper off the reading list\n"
    assert keys(run) == ["p1"]


def test_a_paper_is_rated_and_shown_so(run: Run) -> None:
    assert run("rate", "4", "key:p1") == "Rated 1 paper 4 of 5\n"
    assert run("rate", "7", "key:p1", status=1).startswith("refman: “7” is no rating")
    run("mark", "reading", "key:p1")
    shown = json.loads(run("show", "p1", "--json"))
    assert (shown["reading"], shown["rating"], shown["listed"]) == ("reading", 4, False)
    assert run("rate", "0", "rating:>=4") == "Rated 1 paper not at all\n"
    assert json.loads(run("show", "p1", "--json"))["rating"] is None
