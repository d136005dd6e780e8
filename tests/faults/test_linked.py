"""A linked file among real processes: killed ones, editors, git, other libraries.

At the end both sides say the same, and nothing is gone that nobody took away.
"""

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from refman.bibtex.document import Document
from refman.services import linking
from refman.services.linking.merge import parts
from refman.store import Library, documents, owing, papers, tying
from tests import seeds
from tests.faults.conftest import TRIED, number

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills with a POSIX signal")

_FEW_OR_MANY = [2, pytest.param(number(40), marks=pytest.mark.faults)]
_MANY = pytest.param(number(60), marks=pytest.mark.faults)
_PAPERS = 40


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a .bib file in it; a library beside it knows the file."""
    entry = "@misc{{k{0},\n  title = {{The paper that is number {0}}},\n  note = {{n0}}\n}}\n"
    refs = tmp_path / "work" / "refs.bib"
    refs.parent.mkdir()
    refs.write_text("% by hand\n\n" + "\n".join(map(entry.format, range(_PAPERS))))
    return tmp_path


@pytest.mark.faults
def test_what_a_killed_link_leaves_can_be_linked(place: Path) -> None:
    text = _refs(place).read_bytes()

    def check() -> None:
        with Library.open(_library(place)) as library:
            linked = documents.every(library.reading)
        if not linked:
            _done(place, "link", str(_refs(place)))
        assert _refs(place).read_bytes() == text

    def reset() -> None:
        for path in place.glob("l.refman*"):
            path.unlink()
        Library.open(_library(place)).close()  # of a library that is not there sync says so

    _killed(place, ["link", str(_refs(place))], 20, reset, check)


@pytest.mark.parametrize("trials", _FEW_OR_MANY)
def test_a_killed_change_is_on_both_sides_in_the_end_or_on_neither(
    place: Path, trials: int
) -> None:
    _done(place, "link", str(_refs(place)))
    reset = _keeping(place)

    def check() -> None:
        said = _value(place, "k7")
        assert said in ("n0", "mine")

    _killed(place, ["set", "key:k7", "note=mine"], trials, reset, check)


@pytest.mark.parametrize("trials", _FEW_OR_MANY)
def test_a_killed_sync_takes_nothing_from_either_side(place: Path, trials: int) -> None:
    _done(place, "link", str(_refs(place)))
    refs = _refs(place)
    away = refs.rename(refs.with_suffix(".away"))
    assert _start(place, "set", "key:k7", "note=mine").wait() == 0
    away.rename(refs)
    refs.write_text(refs.read_text().replace("number 3}", "number 3, theirs}"))
    reset = _keeping(place)

    def check() -> None:
        assert _value(place, "k7") == "mine"
        assert "number 3, theirs}" in refs.read_text()

    _killed(place, ["sync"], trials, reset, check)


@pytest.mark.faults
@pytest.mark.parametrize("trials", [40])
def test_a_killed_answer_was_given_or_not(place: Path, trials: int) -> None:
    _done(place, "link", str(_refs(place)))
    refs = _refs(place)
    refs.write_text(refs.read_text().replace("n0", "theirs"))
    away = refs.rename(refs.with_suffix(".away"))
    assert _start(place, "set", "key:k7", "note=mine").wait() == 0
    away.rename(refs)
    assert _start(place, "sync").wait() == 1
    reset = _keeping(place)

    def check() -> None:
        command = ["resolve", str(refs), "k7", "note", "--take", "ours"]
        with Library.open(_library(place)) as library:
            (linked,) = documents.every(library.reading)
        if linked.conflicts:
            _done(place, *command)
        assert _value(place, "k7") == "mine"

    _killed(place, ["resolve", str(refs), "k7", "note", "--take", "ours"], trials, reset, check,
            done=False)  # fmt: skip


@pytest.mark.parametrize("rounds", [6, _MANY])
@pytest.mark.parametrize("way", ["in place", "by rename"])
def test_an_editor_and_refman_take_nothing_from_each_other(
    place: Path, way: str, rounds: int
) -> None:
    """An editor that saves what it read long ago takes back what others did since: this one
    reads what it saves, and both change entries of their own."""
    _done(place, "link", str(_refs(place)))
    typed: dict[int, int] = {}

    def save(number: int) -> None:
        key = number % 20
        text = _refs(place).read_text()
        entry = rf"(@misc\{{k{key},\n  title = \{{)[^}}]*"
        text = re.sub(entry, rf"\g<1>Typed T{number}T by hand", text)
        (_write_slowly if way == "in place" else _write_beside)(_refs(place), text)
        typed[key] = number

    with _again_and_again(save):
        for number in range(rounds):
            assert _start(place, "set", f"key:k{20 + number % 20}", f"note=N{number}N").wait() == 0

    _settled(place)
    text = _refs(place).read_text()
    assert [number for number in typed.values() if f"T{number}T" not in text] == []
    noted = {20 + number % 20: number for number in range(rounds)}
    gone = [f"N{number}N" for number in noted.values() if f"N{number}N" not in text]
    assert set(gone) <= _overwritten(place), "nobody took these away"


@pytest.mark.parametrize("rounds", [2, _MANY])
def test_two_libraries_share_a_file(place: Path, rounds: int) -> None:
    for name in ("l", "other"):
        _done(place, "link", str(_refs(place)), library=name)
    for turn in range(rounds):
        pair = [
            _start(place, "set", f"key:k{turn % 20}", f"note=A{turn}A"),
            _start(place, "set", f"key:k{20 + turn % 20}", f"note=B{turn}B", library="other"),
        ]
        assert [process.wait() for process in pair] == [0, 0]
    for name in ("l", "other", "l"):
        _done(place, "sync", library=name)

    text = _refs(place).read_text()
    last = range(max(0, rounds - 20), rounds)
    assert [n for n in last if f"A{n}A" not in text or f"B{n}B" not in text] == []
    for name in ("l", "other"):
        _settled(place, name)


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
@pytest.mark.parametrize("rounds", [2, pytest.param(12, marks=pytest.mark.faults)])
def test_git_goes_to_and_fro_beside_refman(place: Path, rounds: int) -> None:
    refs, tree = _refs(place), _refs(place).parent

    def git(*arguments: str) -> int:
        who = ["-c", "user.name=A", "-c", "user.email=a@b.c"]
        return subprocess.run(
            ["git", *who, *arguments], cwd=tree, capture_output=True, check=False
        ).returncode

    git("init", "-q", "-b", "main")
    git("add", "."), git("commit", "-qm", "start")
    git("checkout", "-qb", "other")
    refs.write_text(re.sub(r"@misc\{k5,.*?\n\}\n\n", "", refs.read_text(), flags=re.DOTALL)
                    .replace("number 3}", "number 3, theirs}")
                    + "\n@misc{new,\n  title = {A paper of another branch}\n}\n")  # fmt: skip
    git("commit", "-qam", "other"), git("checkout", "-q", "main")
    _done(place, "link", str(refs))

    def turn(number: int) -> None:
        if number % 4 == 0:
            git("stash"), git("stash", "pop")
        git("commit", "-qam", f"work {number}")
        if git("checkout", "-q", "other" if number % 2 else "main") == 0 and number % 5 == 4:
            branch = "main" if number % 2 else "other"
            act = ("merge", "rebase")[number % 2]
            if git(act, branch):
                git(act, "--abort")

    with _again_and_again(turn):
        for number in range(rounds):
            _start(place, "set", f"key:k{20 + number % 20}", f"note=N{number}N").wait()
            _start(place, "sync").wait()
    git("merge", "--abort"), git("rebase", "--abort")
    git("commit", "-qam", "last")

    _settled(place)
    log = subprocess.run(
        ["git", "log", "-p", "--all", "--reflog"], cwd=tree, capture_output=True, text=True,
        check=True,
    ).stdout  # fmt: skip
    seen = log + refs.read_text() + " ".join(_overwritten(place))
    assert [n for n in range(rounds) if f"N{n}N" not in seen] == []


def _refs(place: Path) -> Path:
    return place / "work" / "refs.bib"


def _library(place: Path, name: str = "l") -> Path:
    return place / f"{name}.refman"


def _start(place: Path, *arguments: str, library: str = "l") -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "refman", "--library", str(_library(place, library))]
    out = subprocess.DEVNULL
    return subprocess.Popen([*command, *arguments], stdout=out, stderr=out)


def _done(place: Path, *arguments: str, library: str = "l") -> None:
    command = [sys.executable, "-m", "refman", "--library", str(_library(place, library))]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def _killed(
    place: Path,
    command: Sequence[str],
    trials: int,
    reset: Callable[[], None],
    check: Callable[[], None],
    *,
    done: bool = True,
) -> None:
    """Kill a command at moments of the time that it needs, and look at what it left.

    Args:
        done: whether a sync has nothing to ask then.
    """
    reset()
    begun = time.monotonic()
    assert _start(place, *command).wait() == 0
    whole = time.monotonic() - begun
    chance, killed, tried = seeds.chance(226), 0, 0
    while tried < trials or not killed:
        tried += 1
        reset()
        begun = time.monotonic()
        process = _start(place, *command)
        try:
            process.wait(chance.uniform(0.3, 1.0) * whole)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            killed += 1
            TRIED[f"kill -9 within: {command[0]}"] += 1
        else:  # the machine is less busy than it was
            whole = min(whole, time.monotonic() - begun)
        process.wait()
        assert _start(place, "sync").wait() in ((0,) if done else (0, 1))
        check()
        _settled(place)


def _keeping(place: Path) -> Callable[[], None]:
    """Makes library and file again as they are now."""
    kept = {path: path.read_bytes() for path in (_library(place), _refs(place))}

    def reset() -> None:
        for path in place.glob("l.refman-*"):
            path.unlink()
        for path, data in kept.items():
            path.write_bytes(data)

    return reset


def _value(place: Path, key: str) -> str:
    """The note of an entry, on both sides."""
    document = Document.of(_refs(place).read_bytes())
    entry = document.entry(key)
    assert entry
    field = entry.field("note")
    assert field
    with Library.open(_library(place)) as library:
        ours = library.entry(papers.by_key(library.reading, key)).fields["note"]
    assert document.value(field) == ours
    return ours


def _settled(place: Path, library: str = "l") -> None:
    """Both sides say the same, entry by entry, and no temporary file is left."""
    _done(place, "sync", library=library)
    before = _refs(place).read_bytes()
    command = [sys.executable, "-m", "refman", "--library", str(_library(place, library))]
    done = subprocess.run([*command, "sync", "--json"], capture_output=True, text=True, check=True)
    (report,) = json.loads(done.stdout)
    assert (report["state"], report["to_file"], report["to_library"]) == ("in sync", 0, 0)
    assert _refs(place).read_bytes() == before
    assert list(_refs(place).parent.glob(".refs.bib.*")) == []
    document = Document.of(before)
    with Library.open(_library(place, library)) as opened:
        reading = opened.reading
        (linked,) = documents.every(reading)
        ties = [mark for mark in tying.marks_of(reading, linked.id) if not mark.gone]
        assert len(ties) == len(list(document.entries()))
        assert not owing.changed(reading, linked.id)
        for tie in tying.ties_of(reading, [mark.id for mark in ties]):
            entry = document.entry(tie.theirs.key)
            assert entry
            assert parts(linking.sides.side(document, entry)) == parts(
                papers.entry(reading, tie.entry)
            )


def _overwritten(place: Path) -> set[str]:
    """Notes that the library had at one time, as its history tells."""
    with sqlite3.connect(_library(place)) as connection:
        rows = connection.execute("select other from journal").fetchall()
    connection.close()
    return set(re.findall(r"N\d+N", " ".join(str(row[0]) for row in rows)))


@contextmanager
def _again_and_again(act: Callable[[int], None]) -> Iterator[None]:
    """Do something in a thread of its own, with pauses, as long as the block lasts."""
    over = threading.Event()
    faults: list[Exception] = []

    def run() -> None:
        number = 0
        try:
            while not over.wait(seeds.chance(number).uniform(0.05, 0.4)):
                number += 1
                act(number)
        except OSError as fault:
            faults.append(fault)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
    assert faults == []


def _write_slowly(path: Path, text: str) -> None:
    """As editors do that write in place: emptied first, then filled piece by piece."""
    with path.open("w") as file:
        for start in range(0, len(text), 700):
            file.write(text[start : start + 700])
            file.flush()
            threading.Event().wait(0.01)


def _write_beside(path: Path, text: str) -> None:
    new = path.with_suffix(".new")
    new.write_text(text)
    new.replace(path)
