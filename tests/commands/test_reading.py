"""Reading states, ratings and the reading list from the shell."""

import json
from collections.abc import Callable

import pytest

from refman.cli import main
from refman.commands import Context, commands
from refman.jobs import Progress
from refman.model.errors import Cancelled
from refman.settings import Settings
from refman.store import Library, marks, tags
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


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("tag.add", {"tag": "x"}), ("tag.remove", {"tag": "y"}), ("rate", {"rating": 3}),
        ("mark.read", {}), ("reading.add", {}), ("reading.remove", {}),
    ],
)  # fmt: skip
def test_what_is_done_to_many_papers_is_counted_and_can_be_cancelled(
    library: Library, name: str, given: dict[str, object]
) -> None:
    ids = [add(library, f"Paper {number}") for number in range(1100)]
    with library.change("Before") as change:
        tags.add(change, ids, "y")
        marks.enlist(change, ids[1:])
    heard: list[tuple[int, int | None]] = []

    def hear(done: int, total: int | None) -> None:
        heard.append((done, total))
        if len(heard) == 2:
            progress.cancel()

    progress = Progress(hear)
    with pytest.raises(Cancelled):
        commands()[name].run(Context(library, Settings(), progress, ids), **given)
    assert heard == [(500, 1100), (1000, 1100)]
    assert library.history(1)[0].label == "Before"
