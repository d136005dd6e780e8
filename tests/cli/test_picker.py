"""Choosing on a terminal: what keys do, and a real terminal with the real shell."""

import fcntl
import os
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from refman.cli.picker import State, after
from refman.store import Library
from tests.conftest import add

FOUND = [("a", "a first"), ("b", "b second")]


@pytest.mark.parametrize(
    ("state", "name", "text", "then"),
    [
        (State("kn"), "", "u", State("knu")),
        (State("kn", 1), "back", "", State("k")),
        (State("kn", 1), "clear", "", State()),
        (State(), "down", "", State(row=1)),
        (State(), "mark", "", State("", 1, ("a",))),
        (State("", 0, ("b", "a")), "mark", "", State("", 1, ("b",))),
        (State("x"), "", "\x1b[3~", State("x")),
        (State("x"), "", "\x00", State("x")),
    ],
)
def test_keys_type_move_and_mark(state: State, name: str, text: str, then: State) -> None:
    assert after(state, name, text, FOUND) == then


@pytest.mark.usefixtures("knuth")
@pytest.mark.skipif(os.name != "posix", reason="there are no terminals of this kind here")
@pytest.mark.parametrize(
    ("pressed", "printed", "status"),
    [
        (b"knuth\r", "knuth1984\n", 0),
        (b"texbook\t\x15latex\t\r", "knuth1984,lamport94\n", 0),
        (b"knuth\x1b", "", 1),
    ],
)
def test_only_what_is_chosen_is_printed(
    library: Library, pressed: bytes, printed: str, status: int
) -> None:
    add(library, "LaTeX", key="lamport94", author="Lamport, Leslie")
    done = _on_a_terminal([*_REFMAN, str(library.path), "cite"], pressed)
    assert (done.stdout, done.returncode) == (printed, status)


@pytest.mark.usefixtures("knuth")
@pytest.mark.skipif(os.name != "posix", reason="there are no terminals of this kind here")
def test_keys_that_come_at_once_are_taken_one_by_one(library: Library) -> None:
    add(library, "LaTeX", key="lamport94", author="Lamport, Leslie")
    held = b"latexyz\x7f\x7f\x7f\x1b[3~x\x1b[B\x1b[A\r"
    done = _on_a_terminal([*_REFMAN, str(library.path), "cite"], held, burst=len(held))
    assert (done.stdout, done.returncode) == ("lamport94\n", 0)


@pytest.mark.usefixtures("knuth")
def test_without_a_terminal_the_keys_of_all_that_fit_are_printed_alone(library: Library) -> None:
    done = subprocess.run(
        [*_REFMAN, str(library.path), "cite", "knuth"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == "knuth1984\n"


_REFMAN = [sys.executable, "-m", "refman", "--library"]


def _on_a_terminal(
    words: list[str], pressed: bytes, burst: int = 1
) -> "subprocess.CompletedProcess[str]":
    master, slave = os.openpty()
    running = subprocess.Popen(
        words, stdin=slave, stdout=subprocess.PIPE, stderr=slave, text=True, start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0), cwd=Path(__file__).parents[2],
    )  # fmt: skip
    os.close(slave)
    with running:
        shown = b""
        for key in (pressed[at : at + burst] for at in range(0, len(pressed), burst)):
            seen = len(shown)
            while b"Esc leaves" not in shown[seen:]:  # each key is answered by a new picture
                shown += os.read(master, 4096)
            os.write(master, key)
        out, _ = running.communicate(timeout=30)
    os.close(master)
    return subprocess.CompletedProcess(words, running.returncode, out)
