"""Other programs and the clock: files replaced under us, time going backwards, two at once."""

import itertools
import os
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from refman.bibtex.document import Document
from refman.cli import main
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import LibraryUnwritable
from refman.services import backups as making
from refman.store import Library, backups, entries, papers, shelf
from tests import seeds
from tests.conftest import add
from tests.faults import forks, told
from tests.sound import assert_sound

SECONDS = float(os.environ.get("REFMAN_FAULTS_SECONDS", "8"))
"""How long two processes hammer at one library; minutes by REFMAN_FAULTS_SECONDS=180."""


@pytest.mark.parametrize("by", ["another library", "nothing"])
def test_a_library_that_was_replaced_under_us_is_not_written(
    library: Library, knuth: EntryId, tmp_path: Path, by: str
) -> None:
    """What is written then would be in a file that has no name any more."""
    with Library.open(tmp_path / "other.refman") as other:
        add(other, "Of the other")
    if by == "nothing":
        library.path.rename(tmp_path / "moved.refman")
    else:
        (tmp_path / "other.refman").replace(library.path)
    with (
        pytest.raises(LibraryUnwritable, match="was replaced or moved by another program"),
        library.change("Edit") as change,
    ):
        entries.set_fields(change, knuth, {"note": "lost"})
    library.close()
    if by == "nothing":
        assert_sound(tmp_path / "moved.refman")
        return
    with Library.open(library.path) as there:
        assert there.reading.rows("select title from entries") == [("Of the other",)]
    assert_sound(library.path)


def test_papers_of_a_library_that_replaced_ours_are_not_read_as_ours(
    library: Library, knuth: EntryId, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "other.refman") as other:
        add(other, "Of the other")
    before = library.entry(knuth)
    (tmp_path / "other.refman").replace(library.path)
    assert library.entry(knuth) == before
    with (
        ThreadPoolExecutor(1) as beside,
        pytest.raises(LibraryUnwritable, match="was replaced or moved by another program"),
    ):
        beside.submit(lambda: library.reading.rows("select title from entries")).result()


def test_a_linked_file_replaced_under_us_is_taken_as_it_is(tmp_path: Path) -> None:
    told.prepared(tmp_path)
    refs = tmp_path / "refs.bib"
    text = refs.read_bytes().replace(b"Paper number 3", b"Replaced")
    (tmp_path / "other").write_bytes(text)
    (tmp_path / "other").replace(refs)
    assert told.do(tmp_path, ("edit", 5)) == 0
    assert main(["--library", str(tmp_path / "l.refman"), "sync"]) == 0
    assert refs.read_bytes() == text.replace(b"Note number 5", b"Edited 5")


def test_with_a_clock_that_goes_backwards_history_and_backups_stay_in_order(
    library: Library, knuth: EntryId, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = itertools.count(time.time(), -86_400.0)
    monkeypatch.setattr(time, "time", lambda: next(clock))
    labels = [f"Note {number}" for number in range(8)]
    for label in labels:
        with library.change(label) as change:
            entries.set_fields(change, knuth, {"note": label})
    assert [item.label for item in library.history()][:8] == labels[::-1]
    made = making.make(library, "daily", Progress())
    assert made.path.exists()
    assert backups.covers(made, library.reading)
    for label in labels[::-1]:
        assert library.undo() == label
    for label in labels:
        assert library.redo() == label
    assert library.entry(knuth).fields["note"] == labels[-1]
    library.close()
    assert_sound(library.path)


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux")
@pytest.mark.faults
@pytest.mark.timeout(3600)
def test_two_processes_hammer_at_one_library_and_its_linked_file(
    tmp_path: Path, tried: Counter[str]
) -> None:
    """Each edits entries of its own; a third is started and killed again and again."""
    told.prepared(tmp_path)
    end = time.monotonic() + SECONDS
    halves = [range(told.KEYS // 3), range(told.KEYS // 3, 2 * told.KEYS // 3)]
    hammering = [_forked(_hammer(tmp_path, keys, end)) for keys in halves]
    chance = seeds.chance(9)
    while time.monotonic() < end:
        rest = range(2 * told.KEYS // 3, told.KEYS)
        victim = _forked(_hammer(tmp_path, rest, end))
        time.sleep(min(chance.uniform(0.05, 0.5), max(0.0, end - time.monotonic())))
        with suppress(ProcessLookupError):
            os.kill(victim, signal.SIGKILL)
        os.waitpid(victim, 0)
        tried["kill -9 of one of three on a library"] += 1
    assert [os.waitpid(child, 0)[1] for child in hammering] == [0, 0]

    said = [_last(tmp_path, keys) for keys in halves]
    tried["edits by two at once"] += sum(count for _, count in said)
    assert_sound(tmp_path / "l.refman")
    assert main(["--library", str(tmp_path / "l.refman"), "sync"]) == 0
    wanted = said[0][0] | said[1][0]
    assert min(count for _, count in said) > 0
    document = Document.of((tmp_path / "refs.bib").read_bytes())
    with Library.open(tmp_path / "l.refman") as library:
        for key in (f"k{n}" for n in range(told.KEYS)):
            ours = library.entry(papers.by_key(library.reading, key)).fields["note"]
            entry = document.entry(key)
            field = entry and entry.field("note")
            assert field
            assert document.value(field) == ours, "the two sides differ"
            if key in wanted:
                assert ours == wanted[key], "a committed edit is missing"
    lines = [
        line for line in (tmp_path / "refs.bib").read_text().splitlines() if "note" not in line
    ]
    start = [line for line in told.START.file().decode().splitlines() if "note" not in line]
    assert lines == start


def _noteless(text: bytes) -> list[bytes]:
    return [line for line in text.splitlines() if b"note" not in line]


def _forked(act: Callable[[], None]) -> int:
    child = os.fork()
    if child == 0:
        status = 1
        with suppress(BaseException):
            forks.hush()
            act()
            status = 0
        os._exit(status)
    return child


def _hammer(place: Path, keys: range, end: float) -> Callable[[], None]:
    def act() -> None:
        log = (place / f"log{keys.start}").open("a")
        for number in itertools.count():
            if time.monotonic() > end:
                return
            key, note = f"k{keys[number % len(keys)]}", f"N{keys.start}x{number}"
            command = ["--library", str(place / "l.refman"), "set", f"key:{key}", f"note={note}"]
            if main(command) == 0:
                log.write(f"{key} {note}\n")
                log.flush()

    return act


def _last(place: Path, keys: range) -> tuple[dict[str, str], int]:
    """The last note that each entry was given, and how many were given in all."""
    lines = (place / f"log{keys.start}").read_text().splitlines()
    return dict(map(str.split, lines)), len(lines)


def test_a_backup_that_is_no_library_replaces_nothing(seeded: Library, tmp_path: Path) -> None:
    """An empty or broken backup never replaces a good library."""
    from refman.model.errors import NotALibrary

    good = making.make(seeded, "asked", Progress()).path
    broken = tmp_path / "broken.refman"
    for data in (b"", good.read_bytes()[:20_000], bytes(100_000)):
        broken.write_bytes(data)
        with pytest.raises(NotALibrary):
            making.restore(seeded, broken, Progress())
        assert seeded.reading.value("select count(*) from entries") == 226
    shutil.rmtree(shelf.folder(seeded.path))
