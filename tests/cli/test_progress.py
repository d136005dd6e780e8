"""How far a command is stands on the terminal while it works, and is gone afterwards."""

import io
import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing

import pytest

from refman.cli import main, progress
from refman.cli.run import _renewing
from refman.store import Library, counting, writing

Run = Callable[..., str]


class Terminal(io.StringIO):
    """Where somebody looks."""

    def isatty(self) -> bool:
        return True

    def lines(self) -> list[str]:
        """All that was ever to be read on the line that is written over."""
        return [one.strip() for one in self.getvalue().split("\r") if one.strip()]

    def left(self) -> str:
        """What is to be read in the end."""
        line = ""
        for one in self.getvalue().rsplit("\n", 1)[-1].split("\r"):
            line = one + line[len(one) :]
        return line.strip()


@pytest.fixture
def run(seeded: Library, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `refman` on the seeded library, telling at once; gives what it printed."""
    monkeypatch.setattr(progress, "_FIRST", 0.0)
    monkeypatch.setattr(progress, "_BETWEEN", 0.0)

    def run(terminal: io.StringIO | None, *words: str) -> str:
        with monkeypatch.context() as while_it_runs:
            if terminal is not None:
                while_it_runs.setattr(sys, "stderr", terminal)
            assert main(["--library", str(seeded.path), *words]) == 0
        return capfd.readouterr().out

    return run


def test_it_counts_papers_and_leaves_nothing_behind(run: Run, seeded: Library) -> None:
    terminal = Terminal()
    total = counting.total(seeded.reading)
    assert run(terminal, "tag", "add", "x", "*").startswith("Tagged")
    assert terminal.lines() == [f"refman: {total} of {total}"]
    assert terminal.left() == ""


@pytest.mark.parametrize(
    "words",
    [
        ("tag", "merge", "x", "y"),
        ("tag", "delete", "x"),
        ("history", "fold", "2999-01-01", "--yes"),
        ("reading", "move", "1", "tag:x"),
    ],
    ids=lambda words: " ".join(words),
)
def test_what_may_take_long_says_how_far_it_is(run: Run, words: tuple[str, ...]) -> None:
    for before in (("tag", "add", "x", "year:2024"), ("tag", "create", "y")):
        run(None, *before)
    terminal = Terminal()
    run(terminal, *words)
    assert terminal.lines()
    assert all(one.startswith("refman: ") for one in terminal.lines())
    assert terminal.left() == ""


def test_where_nobody_looks_nothing_is_said(run: Run) -> None:
    nobody = io.StringIO()
    run(nobody, "tag", "add", "x", "year:2024")
    assert nobody.getvalue() == ""


@pytest.mark.parametrize(
    ("far", "said"),
    [
        ((5, None, None, 9.0), "5 done"),
        ((1000, 4000, 1000, 1.0), "1,000 of 4,000"),
        ((1000, 4000, 1000, 10.0), "1,000 of 4,000, 30 s left"),
        ((250, 1000, 12_000, 100.0), "12,000 papers, 25%, 5 min left"),
        ((250, 1000, None, 1.0), "25%"),
    ],
)
def test_it_is_said_in_papers_where_they_are_known(
    far: tuple[int, int | None, int | None, float], said: str
) -> None:
    assert progress.said(*far) == said


@pytest.mark.skipif(sys.platform == "win32", reason="no such terminals")
def test_work_goes_on_where_the_terminal_was_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_FIRST", 0.0)
    far, near = os.openpty()
    terminal = os.fdopen(near, "w", buffering=1)  # what cannot be written stays in it
    monkeypatch.setattr(sys, "stderr", terminal)
    told = _renewing()
    assert told
    os.close(far)
    line = progress.Line(terminal)
    line.tell(1, 2, 1)
    line.wipe()
    told(1, 2)
    with pytest.raises(OSError, match="Input/output"):
        terminal.close()


def test_while_another_program_is_waited_for_that_stands_there(
    seeded: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "_PATIENCE", 10)
    with closing(sqlite3.connect(seeded.path, isolation_level=None)) as other:

        class Letting(Terminal):
            def write(self, text: str) -> int:
                if "waiting for another program" in text:
                    other.execute("rollback")
                return super().write(text)

        terminal = Letting()
        monkeypatch.setattr(sys, "stderr", terminal)
        other.execute("begin immediate")
        status = main(["--library", str(seeded.path), "tag", "add", "theirs", "is:untagged"])

    assert status == 0
    assert terminal.lines()[0] == (
        "refman: waiting for another program that is writing the library …"
    )
    assert terminal.left() == ""
