"""When backups are made, and what is there after one was brought back."""

import os
import shutil
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from refman.jobs import Progress
from refman.model.changes import Changes
from refman.model.errors import Cancelled, LibraryUnwritable, NewerLibrary, NotALibrary
from refman.services import backups, importing, linking
from refman.store import Library, shelf, tags
from refman.store import backups as stored
from refman.store.opening import Opened
from tests.conftest import key_pattern
from tests.sound import assert_sound


def tag(library: Library, name: str) -> None:
    with library.change(f"New tag {name}") as change:
        tags.create(change, name)


def test_a_library_in_which_nothing_was_done_needs_none(library: Library) -> None:
    assert not backups.due(library)


def test_one_is_due_when_something_was_done_and_the_newest_is_a_day_old(library: Library) -> None:
    tag(library, "a")
    assert backups.due(library)
    made = backups.make(library, "daily", Progress())
    assert not backups.due(library)
    made.path.rename(made.path.with_name("2020-01-01T00-00-00Z daily.refman"))
    assert not backups.due(library)
    tag(library, "b")
    assert backups.due(library)


def test_one_of_a_clock_that_was_ahead_counts_as_not_there(library: Library) -> None:
    tag(library, "a")
    made = backups.make(library, "daily", Progress())
    made.path.rename(made.path.with_name("2099-01-01T00-00-00Z daily.refman"))
    assert backups.due(library)
    backups.make(library, "daily", Progress())
    tag(library, "b")
    assert not backups.due(library)


def test_many_papers_come_in_behind_a_backup_and_few_without(
    seeded: Library, tmp_path: Path
) -> None:
    few, many = tmp_path / "few.bib", tmp_path / "many.bib"
    few.write_text("@misc{a}" * 1_000)
    many.write_text("@misc{a}" * 1_001)
    with backups.before_import(seeded, [few, tmp_path / "missing.bib"], Progress()):
        pass
    assert stored.every(seeded.path) == []
    for _ in range(2):
        with backups.before_import(seeded, [few, many], Progress()):
            pass
    assert [one.why for one in stored.every(seeded.path)] == ["import"]


@pytest.mark.parametrize(
    ("one", "coding"),
    [("@misc{k}\n", "utf-8"), ("TY  - GEN\nER  - \n", "utf-16"), (f"{'x' * 399}\n", "utf-8")],
)
def test_papers_count_and_not_bytes(seeded: Library, tmp_path: Path, one: str, coding: str) -> None:
    half = tmp_path / "half"
    half.write_text(one * 510, encoding=coding)
    with backups.before_import(seeded, [half], Progress()):
        pass
    assert stored.every(seeded.path) == []
    with backups.before_import(seeded, [half, half], Progress()):
        pass
    assert len(stored.every(seeded.path)) == 1


def test_one_that_rotted_since_is_none_behind_which_many_papers_come_in(
    seeded: Library, tmp_path: Path
) -> None:
    path = backups.make(seeded, "daily", Progress()).path
    spoilt = bytearray(path.read_bytes())
    middle = len(spoilt) // 2
    spoilt[middle : middle + 65_536] = bytes(65_536)
    path.write_bytes(spoilt)
    importing.import_files(seeded, [_many(tmp_path)], key_pattern(), Progress())
    (made,) = [one for one in stored.every(seeded.path) if one.why == "import"]
    assert stored.look(made.path).entries == 226
    assert path.read_bytes() == spoilt


def test_a_library_whose_history_was_folded_is_backed_up_too(
    seeded: Library, tmp_path: Path
) -> None:
    seeded.fold(time.time() + 1)
    assert not seeded.history()
    assert backups.due(seeded)
    first = backups.make(seeded, "asked", Progress())
    assert stored.covers(first, seeded.reading)
    tag(seeded, "a")
    seeded.fold(time.time() + 1)
    assert not seeded.history()
    assert not stored.covers(first, seeded.reading)
    importing.import_files(seeded, [_many(tmp_path)], key_pattern(), Progress())
    assert {one.why for one in stored.every(seeded.path)} == {"import", "asked"}


def test_where_none_can_be_made_no_papers_come_in(seeded: Library, tmp_path: Path) -> None:
    many = _many(tmp_path)
    shelf.folder(seeded.path).write_text("in the way")
    before = stored.held(seeded.reading)
    with pytest.raises(LibraryUnwritable, match="No backup"):
        importing.import_files(seeded, [many], key_pattern(), Progress())
    assert stored.held(seeded.reading) == before


def test_an_import_that_is_given_up_leaves_no_half_of_one(seeded: Library, tmp_path: Path) -> None:
    progress = Progress(lambda *_: progress.cancel())
    with pytest.raises(Cancelled):
        importing.import_files(seeded, [_many(tmp_path)], key_pattern(), progress)
    assert list(shelf.folder(seeded.path).glob("*.new")) == []


def test_it_is_made_while_papers_come_in_and_holds_none_of_them(
    seeded: Library, tmp_path: Path
) -> None:
    with seeded.change("New tag") as change:
        with backups.before_import(seeded, [_many(tmp_path)], Progress()):
            tags.create(change, "new")
            assert "ahead" in {one.name for one in threading.enumerate()}
        (made,) = stored.every(seeded.path)
    assert stored.look(made.path).tags == stored.held(seeded.reading).tags - 1


def _many(folder: Path) -> Path:
    path = folder / "many.bib"
    text = (f"@misc{{k{number}, title = {{T{number}}}}}\n" for number in range(1_001))
    path.write_text("".join(text))
    return path


def test_what_comes_through_a_pipe_is_counted_too(seeded: Library, tmp_path: Path) -> None:
    os.mkfifo(pipe := tmp_path / "pipe")
    text = "".join(f"@misc{{k{number}, title = {{T{number}}}}}\n" for number in range(1_001))
    writer = threading.Thread(target=pipe.write_text, args=[text])
    writer.start()
    importing.import_files(seeded, [pipe], key_pattern(), Progress())
    writer.join()
    (made,) = stored.every(seeded.path)
    assert (made.why, stored.look(made.path).entries) == ("import", 226)


def test_a_large_file_is_linked_behind_a_backup(seeded: Library, tmp_path: Path) -> None:
    few, many = tmp_path / "few.bib", _many(tmp_path)
    few.write_text("@misc{k}")
    linking.link(seeded, few, key_pattern())
    assert stored.every(seeded.path) == []
    linking.link(seeded, many, key_pattern())
    (made,) = stored.every(seeded.path)
    assert (made.why, stored.look(made.path).entries) == ("import", 227)


def test_what_is_brought_back_is_all_that_was_there_with_its_history(seeded: Library) -> None:
    heard: list[Changes] = []
    tag(seeded, "first")
    then, history = stored.held(seeded.reading), seeded.history()
    backup = backups.make(seeded, "asked", Progress())
    tag(seeded, "second")
    tag(seeded, "third")
    seeded.observe(heard.append)

    now, kept = backups.restore(seeded, backup.path, Progress())

    assert now == then
    assert seeded.history() == history
    assert [news.everything for news in heard] == [True]
    assert stored.look(kept.path).tags == then.tags + 2
    assert seeded.undo() == "New tag first"
    assert seeded.redo() == "New tag first"


def test_a_backup_with_pages_of_another_size_is_brought_back_too(seeded: Library) -> None:
    """As those of before an older refman's library was rescued into a new one."""
    made = backups.make(seeded, "asked", Progress()).path
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("pragma page_size = 2048")
        connection.execute("vacuum")
    tag(seeded, "later")
    pages = seeded.reading.value("pragma page_size")
    held, _ = backups.restore(seeded, made, Progress())
    assert (held.entries, held.tags) == (226, stored.look(made).tags)
    assert seeded.reading.value("pragma page_size") == pages != 2048
    seeded.close()
    assert_sound(seeded.path)


def test_another_process_that_has_the_library_open_sees_what_was_brought_back(
    seeded: Library,
) -> None:
    backup = backups.make(seeded, "asked", Progress())
    tag(seeded, "later")
    with Library.open(seeded.path) as other:
        before = other.reading.value("select count(*) from tags")
        backups.restore(seeded, backup.path, Progress())
        assert other.notice_others()
        assert other.reading.value("select count(*) from tags") == before - 1
        tag(other, "and on")
    assert seeded.reading.value("select count(*) from tags") == before


def test_a_damaged_backup_is_refused_and_the_library_stays(seeded: Library) -> None:
    backup = backups.make(seeded, "asked", Progress())
    backup.path.write_bytes(backup.path.read_bytes()[:50_000])
    tag(seeded, "later")
    before = stored.held(seeded.reading)
    with pytest.raises(NotALibrary):
        backups.restore(seeded, backup.path, Progress())
    assert stored.held(seeded.reading) == before


def test_a_backup_that_cannot_be_brought_back_is_called_by_its_name(seeded: Library) -> None:
    newer = seeded.path.with_name("newer.refman")
    kept = backups.make(seeded, "asked", Progress())
    with closing(sqlite3.connect(shutil.copyfile(kept.path, newer))) as connection:
        connection.execute("pragma user_version = 9999")
    with pytest.raises(NewerLibrary, match=r"newer\.refman” was written by a newer refman"):
        backups.restore(seeded, newer, Progress())
    assert list(seeded.path.parent.glob(".refman-*")) == []


def test_a_library_that_cannot_be_written_is_not_restored(seeded: Library) -> None:
    backup = backups.make(seeded, "asked", Progress())
    seeded.path.chmod(0o444)
    frozen = Library(seeded.path, Opened(None, "it is read-only"))
    with frozen, pytest.raises(LibraryUnwritable):
        backups.restore(frozen, backup.path, Progress())


def test_the_newest_backup_that_is_whole_takes_the_place_of_a_damaged_library_which_is_kept(
    seeded: Library,
) -> None:
    good = backups.make(seeded, "asked", Progress())
    bad = good.path.with_name("2099-01-01T00-00-00Z asked.refman")
    bad.write_bytes(good.path.read_bytes()[:50_000])
    tag(seeded, "since")
    with Library.open(seeded.path):
        seeded.close()
    path, log = seeded.path, seeded.path.with_name(f"{seeded.path.name}-wal")
    path.write_bytes(b"damaged" * 10_000)
    log.write_bytes(b"its log")

    sound = backups.newest_sound(path)
    assert sound is not None
    assert (sound.backup.path, sound.held.entries) == (good.path, 226)
    kept = backups.put_back(path, sound.backup.path)

    assert kept == path.with_name("seeded damaged.refman")
    assert kept.read_bytes() == b"damaged" * 10_000
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"its log"
    assert not log.exists()
    assert path.read_bytes() == good.path.read_bytes()
    assert {one.name for one in path.parent.iterdir()} == {
        path.name, kept.name, f"{kept.name}-wal", "seeded.refman backups"
    }  # fmt: skip
    assert backups.put_back(path, good.path) == path.with_name("seeded damaged 1.refman")
    with Library.open(path) as again:
        assert "since" not in [one.name for one in tags.every(again.reading)]


def test_where_no_backup_is_whole_none_takes_the_place_of_a_library(seeded: Library) -> None:
    made = backups.make(seeded, "asked", Progress())
    made.path.write_bytes(made.path.read_bytes()[:50_000])
    seeded.close()
    before = seeded.path.read_bytes()
    assert backups.newest_sound(seeded.path) is None
    with pytest.raises(NotALibrary):
        backups.put_back(seeded.path, made.path)
    assert seeded.path.read_bytes() == before
    assert len(list(seeded.path.parent.iterdir())) == 2
