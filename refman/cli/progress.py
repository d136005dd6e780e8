"""How far a command is: a line on the terminal that goes when the command ends.

It stands there with `--json`, too: that is for who reads standard output, and whoever keeps
standard error from the terminal sees none.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from refman.jobs import Progress

_FIRST, _BETWEEN = 1.0, 0.1
"""Seconds before anything is said, and between two times: most commands are done before."""
_TOLD = 4.0
"""Seconds before anything is said of those that are left."""


@contextmanager
def shown() -> Iterator[Progress]:
    """What a command tells how far it is; nobody sees it where standard error is no terminal."""
    if not (sys.stderr and sys.stderr.isatty()):
        yield Progress()
        return
    line = Line(sys.stderr)
    progress = Progress()
    progress.listener = lambda done, total: line.tell(done, total, progress.papers)
    try:
        yield progress
    finally:
        progress.listener = None
        line.wipe()


def waited() -> Callable[[bool], None]:
    """What tells on a terminal that another program is waited for, and takes that away."""
    if not (sys.stderr and sys.stderr.isatty()):
        return lambda _: None
    line = Line(sys.stderr)

    def tell(begun: bool) -> None:
        if begun:
            line.say("waiting for another program that is writing the library …")
        else:
            line.wipe()

    return tell


class Line:
    """One line that is written over again and again."""

    def __init__(self, terminal: TextIO) -> None:
        self._terminal = terminal
        self._begun = time.monotonic()
        self._next = self._begun + _FIRST
        self._length = 0

    def tell(self, done: int, total: int | None, papers: int | None) -> None:
        """Say that so much of so much is done, if it is time to say something.

        Args:
            total: None where nobody knows it.
            papers: how many papers of the work are done; None where nobody knows that.
        """
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _BETWEEN
            self._write(f"refman: {said(done, total, papers, now - self._begun)}")

    def say(self, text: str) -> None:
        """Say something at once."""
        self._write(f"refman: {text}")

    def wipe(self) -> None:
        """Have the line be empty, and what comes begin there."""
        if self._length:
            self._write("", "\r")

    def _write(self, text: str, end: str = "") -> None:
        with suppress(OSError):  # the terminal was closed, and the work goes on
            self._terminal.write("\r" + text.ljust(self._length) + end)
            self._terminal.flush()
        self._length = len(text)


def said(done: int, total: int | None, papers: int | None, passed: float) -> str:
    """How far work is, in words, that has taken `passed` seconds."""
    if not total:
        return f"{done:,} done"
    counted = f"{done:,} of {total:,}"
    if papers != done:
        share = f"{100 * done // total}%"
        counted = f"{papers:,} papers, {share}" if papers else share
    return counted + _left(passed, done / total)


def _left(passed: float, share: float) -> str:
    """Nothing as long as nobody can tell."""
    left = passed * (1 - share) / share if share else 0.0
    if passed < _TOLD or left < _TOLD:
        return ""
    if left < 60:
        return f", {left:.0f} s left"
    return f", {left / 60:.0f} min left"
