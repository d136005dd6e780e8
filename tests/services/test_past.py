"""The library as it was, in a file or for as long as somebody looks."""

import tempfile
import time
from pathlib import Path

import pytest

from refman.jobs import Progress
from refman.model.errors import Cancelled, FileInTheWay, LibraryUnwritable
from refman.services import past
from refman.store import Library, search
from tests.conftest import add


def test_a_look_leaves_nothing_behind(library: Library) -> None:
    add(library, "One")
    moment = time.time()
    add(library, "Two")
    with past.opened(library, moment, Progress()) as then:
        folder = then.path.parent
        assert search.total(then.reading) == 1
    assert not folder.exists()
    assert search.total(library.reading) == 2


def test_a_copy_is_a_library_of_its_own(library: Library, tmp_path: Path) -> None:
    add(library, "One")
    moment = time.time()
    add(library, "Two")
    past.copy(library, moment, tmp_path / "then.refman", Progress())
    with Library.open(tmp_path / "then.refman") as then:
        assert [item.label for item in then.history()] == ["Add One"]
        add(then, "Three")
        then.undo()
        assert then.undo() == "Add One"
        assert search.total(then.reading) == 0


def test_no_file_is_written_over(library: Library, tmp_path: Path) -> None:
    there = tmp_path / "there.refman"
    there.write_text("mine")
    with pytest.raises(FileInTheWay, match="is there already"):
        past.copy(library, 0, there, Progress())
    assert there.read_text() == "mine"


def test_a_folder_that_is_not_there_is_said(library: Library, tmp_path: Path) -> None:
    with pytest.raises(LibraryUnwritable, match="Check that its folder exists"):
        past.copy(library, 0, tmp_path / "none" / "then.refman", Progress())


def test_what_is_cancelled_leaves_no_file(library: Library, tmp_path: Path) -> None:
    add(library, "One")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        past.copy(library, 0, tmp_path / "then.refman", progress)
    assert list(tmp_path.glob("then*")) == []


def test_without_a_temporary_folder_the_reason_is_said(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))
    with (
        pytest.raises(LibraryUnwritable, match="No temporary folder"),
        past.opened(library, 0, Progress()),
    ):
        pass
