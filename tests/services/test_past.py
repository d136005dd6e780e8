"""The library as it was, in a file or for as long as somebody looks."""

import tempfile
import time
from pathlib import Path

import pytest

from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import Cancelled, FileInTheWay, LibraryUnwritable
from refman.model.language import parse
from refman.services import duplicates, past, uniting
from refman.store import Library, collecting, collections, counting, entries, pairs, search
from tests.conftest import add


def test_a_look_leaves_nothing_behind(library: Library) -> None:
    add(library, "One")
    moment = time.time()
    add(library, "Two")
    with past.opened(library, moment, Progress()) as then:
        folder = then.path.parent
        assert counting.total(then.reading) == 1
    assert not folder.exists()
    assert counting.total(library.reading) == 2


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
        assert counting.total(then.reading) == 0


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


def _twins(library: Library) -> tuple[EntryId, EntryId]:
    facts = {"author": "Lee, Ann and Kim, Bo", "year": "2020", "doi": "10.1/abc"}
    one, other = (
        add(library, "Deep samplers for fast diffusion", key=key, **facts) for key in ("lee", "kim")
    )
    return one, other


def test_a_merge_that_was_undone_with_what_brought_its_papers_is_walked_back(
    library: Library,
) -> None:
    before = time.time()
    twins = _twins(library)
    both = time.time()
    with library.change("Merge") as change:
        uniting.unite(change, twins, {})
    merged = time.time()
    for _ in range(3):
        library.undo()
    for moment, papers in ((before, 0), (both, 2), (merged, 1), (time.time(), 0)):
        with past.opened(library, moment, Progress()) as then:
            assert counting.total(then.reading) == papers


def test_what_may_be_one_paper_is_as_it_was(library: Library) -> None:
    one, _ = _twins(library)
    duplicates.refresh(library, Progress())
    moment = time.time()
    with library.change("Edit") as change:
        fields = {"title": "Quite another", "author": "Zed, Z.", "doi": "10.1/z"}
        entries.set_fields(change, one, fields)
    duplicates.refresh(library, Progress())
    assert pairs.count(library.reading) == 0
    with past.opened(library, moment, Progress()) as then:
        assert pairs.count(then.reading) == 1
        assert len(search.ids(then.reading, parse("is:duplicate"))) == 2


def test_collections_are_as_they_were(library: Library) -> None:
    twins = _twins(library)
    early = time.time()
    with library.change("Collect") as change:
        thesis = collecting.create(change, "Thesis")
        collecting.add(change, thesis, [twins[1]])
    moment = time.time()
    with library.change("Merge") as change:
        uniting.unite(change, twins, {})
    with library.change("Delete") as change:
        collecting.delete(change, thesis)
    with past.opened(library, moment, Progress()) as then:
        assert list(search.ids(then.reading, parse("in:Thesis"))) == [twins[1]]
    with past.opened(library, early, Progress()) as then:
        assert not collections.tree(then.reading).paths
