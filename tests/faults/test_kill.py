"""A process killed at any moment leaves library and file as before or as after, never between.

Each trial starts a real process, kills it with SIGKILL after a random part of the time that it
needs, and looks at what it left. `-m faults` tries many moments; the ordinary run a few.
"""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from refman.model.language import parse
from refman.store import Library, counting, search
from tests import seeds
from tests.faults.conftest import TRIED, number

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills with a POSIX signal")

_MANY = pytest.param(number(40), marks=pytest.mark.faults)


@pytest.fixture
def big_bib(tmp_path: Path) -> Path:
    """A .bib whose import takes long enough to be killed within."""
    entry = (
        "@article{k%d, author = {Luo, A%d and others}, year = {%d}, journal = {J},"
        " title = {A paper with the number %d}}\n"
    )
    numbers = range(400)
    path = tmp_path / "big.bib"
    path.write_text("".join(entry % (n, n, 1990 + n % 30, n) for n in numbers))
    return path


@pytest.mark.parametrize("trials", [4, _MANY])
def test_an_import_is_there_whole_or_not_at_all(
    seeded: Library, big_bib: Path, trials: int
) -> None:
    path, original = seeded.path, _file_of(seeded)

    def check() -> None:
        with Library.open(path) as library:
            count = counting.total(library.reading)
            assert count in (226, 626)
            assert [item.label for item in library.history()][:1] == (
                ["Import big.bib"] if count == 626 else ["Fill with the starter papers"]
            )

    def reset() -> None:
        _restore(path, original)

    _kill_at_random(["import", str(big_bib)], path, trials, reset, check)


@pytest.mark.parametrize("trials", [4, _MANY])
def test_a_change_and_its_undo_are_there_whole_or_not_at_all(seeded: Library, trials: int) -> None:
    path, original = seeded.path, _file_of(seeded)

    def check() -> None:
        with Library.open(path) as library:
            tagged = search.count(library.reading, parse("tag:x"))
            assert tagged in (0, 226)
            if tagged:
                assert library.undo() == "Add tag “x” to 226 papers"
                assert search.count(library.reading, parse("tag:x")) == 0

    _kill_at_random(["tag", "add", "x", "*"], path, trials, lambda: _restore(path, original), check)


@pytest.mark.parametrize("trials", [4, _MANY])
def test_an_exported_file_is_the_old_or_the_new_one(
    seeded: Library, tmp_path: Path, trials: int
) -> None:
    path, bib = seeded.path, tmp_path / "out" / "refs.bib"
    original = _file_of(seeded)
    bib.parent.mkdir()
    command = ["export", "-o", str(bib), "--force"]
    _finish(command, path)
    new = bib.read_bytes()

    def check() -> None:
        assert bib.read_bytes() in (b"old", new)

    def reset() -> None:
        _restore(path, original)
        bib.write_bytes(b"old")

    _kill_at_random(command, path, trials, reset, check)


@pytest.mark.parametrize("trials", [4, _MANY])
def test_a_new_library_is_filled_whole_or_not_at_all(tmp_path: Path, trials: int) -> None:
    path = tmp_path / "new" / "library.refman"

    def check() -> None:
        with Library.open(path) as library:
            assert counting.total(library.reading) in (0, 226)

    def reset() -> None:
        shutil.rmtree(path.parent, ignore_errors=True)

    _kill_at_random(["seed"], path, trials, reset, check)


def _kill_at_random(
    command: list[str],
    library: Path,
    trials: int,
    reset: Callable[[], None],
    check: Callable[[], None],
) -> None:
    reset()
    whole = _finish(command, library)
    moments, killed = seeds.chance(226), 0
    parts = [0.5, *(moments.uniform(0.2, 1.0) for _ in range(trials - 1))]
    while parts or not killed:
        part = parts.pop(0) if parts else 0.5
        reset()
        begun = time.monotonic()
        process = _start(command, library)
        try:
            process.wait(part * whole)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            killed += 1
            TRIED[f"kill -9 within: {command[0]}"] += 1
        else:  # the machine is less busy than it was
            whole = min(whole, time.monotonic() - begun)
        process.wait()
        _assert_sound(library)
        check()


def _assert_sound(library: Path) -> None:
    if not library.exists():  # killed before it was there
        return
    with sqlite3.connect(library) as connection:
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        papers = connection.execute("select count(*) from entries").fetchone()[0]
        indexed = connection.execute("select count(*) from search where search match 'a*'")
        assert (indexed.fetchone()[0] > 0) == (papers > 0)
    connection.close()


def _start(command: list[str], library: Path) -> "subprocess.Popen[bytes]":
    arguments = [sys.executable, "-m", "refman", "--library", str(library), *command]
    return subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _finish(command: list[str], library: Path) -> float:
    begun = time.monotonic()
    assert _start(command, library).wait() == 0
    return time.monotonic() - begun


def _file_of(library: Library) -> bytes:
    library.close()
    return library.path.read_bytes()


def _restore(path: Path, data: bytes) -> None:
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    path.write_bytes(data)
