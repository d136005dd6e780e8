"""Killed with SIGKILL at random moments, over everything that writes: nothing committed is lost.

REFMAN_FAULTS=500 kills five hundred times:

    REFMAN_FAULTS=500 python -m pytest -m faults tests/faults/test_moments.py
"""

import gzip
import os
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from refman.cli import main
from refman.store import Library
from tests import seeds
from tests.faults import forks, told
from tests.faults.conftest import number
from tests.sound import assert_sound
from tests.store.kept_library import FOLDER

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux"),
    pytest.mark.timeout(7200),
]
_LENGTH = 7


@pytest.mark.parametrize("trials", [3, pytest.param(number(60), marks=pytest.mark.faults)])
def test_what_was_done_when_it_is_killed_is_there_and_the_rest_is_not(
    tmp_path: Path, trials: int, tried: Counter[str]
) -> None:
    kept, place = tmp_path / "kept", tmp_path / "place"
    kept.mkdir()
    told.prepared(kept)
    _at_home(kept, place)
    whole = forks.tell(place, told.deeds(0, _LENGTH), before=lambda: None)
    assert (whole.done, whole.said) == (_LENGTH, "")
    chance, killed, seconds = seeds.chance(500), 0, whole.seconds
    for trial in range(10 * trials):
        if killed == trials:
            break
        story = told.deeds(trial, _LENGTH)
        told.reset(kept, place)
        end = forks.tell(place, story, after=chance.uniform(0, seconds), before=lambda: None)
        if not end.killed:  # the machine is less busy than it was
            seconds = min(seconds, end.seconds)
            continue
        killed += 1
        told.check(place, story, end.done)
        kind = story[end.done][0] if end.done < len(story) else "end"
        tried[f"kill -9 within: {kind}"] += 1
    assert killed == trials


def _at_home(kept: Path, place: Path) -> None:
    """Both the story and what is checked happen in one place, since a link knows its file's."""
    with closing(sqlite3.connect(kept / "l.refman")) as library, library:
        library.execute("update documents set path = ?", (str(place / "refs.bib"),))
        library.execute("update written set path = ?", (str(place / "out.bib"),))
    told.reset(kept, place)


@pytest.mark.faults
def test_an_older_library_is_migrated_whole_or_not_at_all(
    tmp_path: Path, tried: Counter[str]
) -> None:
    chance, killed = seeds.chance(14), 0
    path = tmp_path / "l.refman"
    samples = sorted(FOLDER.glob("*.refman.gz"))[:-1]
    for trial in range(10 * number(40)):
        if killed >= number(40) // 4:
            break
        data = gzip.decompress(samples[trial % len(samples)].read_bytes())
        _clear(tmp_path)
        path.write_bytes(data)
        entries = _entries(path)
        end = forks.run(_opening(path), tmp_path, after=chance.uniform(0.0, 0.12))
        if not end.killed:
            continue
        killed += 1
        tried["kill -9 within: migration"] += 1
        assert_sound(path)
        assert _entries(path) == entries
        with Library.open(path) as library:
            assert library.reading.value("select count(*) from changes") > 0
    assert killed


def _opening(path: Path) -> "Callable[[Callable[[int], None]], None]":
    return lambda told: told(main(["--library", str(path), "list"]))


def _entries(path: Path) -> list[Any]:
    with closing(sqlite3.connect(path)) as library:
        sql = "select id, kind, key, fields, linked, trashed from entries order by id"
        return library.execute(sql).fetchall()


def _clear(folder: Path) -> None:
    for path in folder.glob("l*"):
        if path.is_file():
            path.unlink()
        else:
            for one in path.iterdir():
                one.unlink()
