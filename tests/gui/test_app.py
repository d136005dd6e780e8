"""Start-up, run as its user runs it: a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from refman.gui.dialogs.no_library import NoLibraryDialog
from refman.store import Library, counting, tags

_WAIT = 60


def start(library: Path, config: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "REFMAN_CONFIG": str(config),
        "REFMAN_MEASURE_START": "1",
    }
    command = [sys.executable, "-m", "refman", "--library", str(library), *arguments]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=_WAIT, check=False
    )


def papers(path: Path) -> int:
    with Library.open(path) as library:
        return counting.total(library.reading)


def test_a_new_library_is_filled_and_the_window_says_when_it_is_painted(tmp_path: Path) -> None:
    done = start(tmp_path / "new.refman", tmp_path)
    assert (done.returncode, done.stdout) == (0, "painted\n")
    assert papers(tmp_path / "new.refman") == 226


def test_a_library_that_was_made_but_never_touched_is_filled(tmp_path: Path) -> None:
    with Library.open(tmp_path / "new.refman"):
        pass
    start(tmp_path / "new.refman", tmp_path)
    assert papers(tmp_path / "new.refman") == 226


def test_a_library_in_which_something_was_done_is_shown_as_it_is(tmp_path: Path) -> None:
    with Library.open(tmp_path / "mine.refman") as library, library.change("New tag") as change:
        tags.create(change, "mine")
    assert start(tmp_path / "mine.refman", tmp_path).stdout == "painted\n"
    assert papers(tmp_path / "mine.refman") == 0


def test_a_user_can_start_empty_and_it_stays_so(tmp_path: Path) -> None:
    assert start(tmp_path / "new.refman", tmp_path, "--empty").stdout == "painted\n"
    assert papers(tmp_path / "new.refman") == 0
    start(tmp_path / "new.refman", tmp_path)
    assert papers(tmp_path / "new.refman") == 0


@pytest.mark.usefixtures("qapp")
def test_where_no_library_opens_the_reason_is_told_with_a_way_on(tmp_path: Path) -> None:
    dialog = NoLibraryDialog("It is not a library.", tmp_path / "x.refman")
    dialog._take("")
    assert dialog.path is None
    dialog._take(str(tmp_path / "other.refman"))
    assert dialog.path == tmp_path / "other.refman"
