"""A library is told from another one whose file is copied over its own."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from refman.model.errors import LibraryUnwritable
from refman.store import Library, backups, mark
from tests.conftest import add
from tests.store.test_foreign_log import WAITS

KEYS = "select key from entries order by key"

WRITES = """
import sys
from pathlib import Path
from refman.store import Library
from tests.conftest import add
library = Library.open(Path(sys.argv[1]))
for number in range(int(sys.argv[2])):
    add(library, "Theirs", key=f"{sys.argv[3]}{number}")
    library.tend()
    if number % 20 == 0:
        library._writing.shrink()
    assert not library._writing.replaced()
library.close()
"""


def marked(path: Path) -> int:
    """The mark in the file itself."""
    return mark.within(path.read_bytes()[:100])


def other_library(path: Path) -> Path:
    with Library.open(path) as library:
        add(library, "Of the other", key="other")
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    return other_library(tmp_path / "other.refman")


@pytest.mark.parametrize("written", ["much", "one tag", "nothing"])
def test_a_library_that_is_copied_over_an_open_one_is_not_mixed_with_it(
    library: Library, other: Path, written: str
) -> None:
    add(library, "Before", key="before")
    library._writing.settle()
    for number in range(20 if written == "much" else 0):
        add(library, f"Later {number}", key=f"later{number}", abstract="x" * 3000)
    if written == "one tag":
        library.note("insert or ignore into meta values ('a', 'b')", ())
    log = library.path.with_name(f"{library.path.name}-wal").read_bytes()
    shutil.copyfile(other, library.path)
    with pytest.raises(LibraryUnwritable, match="replaced or moved"):
        add(library, "After", key="after")
    library.close()
    assert library.path.read_bytes() == other.read_bytes()
    kept = library.path.with_name(f"{library.path.stem} of before.refman-wal")
    assert kept.read_bytes() == log
    with Library.open(library.path) as there:
        assert there.reading.rows(KEYS) == [("other",)]
        assert there.reading.value("pragma integrity_check") == "ok"


def test_a_window_notices_a_library_that_is_copied_over_its_own(
    library: Library, other: Path
) -> None:
    add(library, "Before", key="before")
    shutil.copyfile(other, library.path)
    library.notice_others()
    assert not library.writable


def test_one_that_is_noticed_while_it_is_copied_is_not_mixed_with_it_either(
    library: Library, other: Path
) -> None:
    library.note("insert or ignore into meta values ('a', 'b')", ())
    library._writing.settle()
    library.note("insert or ignore into meta values ('c', 'd')", ())
    os.truncate(library.path, 0)
    library.notice_others()
    assert not library.writable
    shutil.copyfile(other, library.path)
    library.close()
    with Library.open(library.path) as there:
        assert there.reading.rows("select name from meta where name in ('a', 'c')") == []
        assert there.reading.value("pragma integrity_check") == "ok"


def test_who_notices_it_late_leaves_the_log_of_who_has_opened_the_other_one(
    library: Library, other: Path
) -> None:
    add(library, "Before", key="before")
    with Library.open(library.path) as late:
        shutil.copyfile(other, library.path)
        library.notice_others()
        with subprocess.Popen(
            [sys.executable, "-c", WAITS, library.path],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        ) as there:  # fmt: skip
            assert there.stdout
            there.stdout.readline()
            late.notice_others()
            assert not late.writable
            there.communicate()
    library.close()
    with Library.open(library.path) as again:
        assert again.reading.rows(KEYS) == [("other",), ("theirs",)]
        assert again.reading.value("pragma integrity_check") == "ok"


@pytest.mark.parametrize("settled", [True, False])
def test_an_older_copy_of_a_library_that_is_copied_over_it_is_not_mixed_with_it(
    library: Library, tmp_path: Path, settled: bool
) -> None:
    path, copy = library.path, tmp_path / "copy.refman"
    add(library, "Before", key="before")
    library.close()
    shutil.copyfile(path, copy)
    for number in range(2):  # what was written last is in the log, too
        with Library.open(path) as later:
            for one in range(20):
                add(later, f"Later {one}", key=f"later{number}-{one}", abstract="x" * 3000)
    with Library.open(path) as there:
        add(there, "Latest", key="latest", abstract="x" * 30000)
        if settled:
            there._writing.settle("passive")
        log = path.with_name(f"{path.name}-wal").read_bytes()
        shutil.copyfile(copy, path)
        with pytest.raises(LibraryUnwritable, match="replaced or moved"):
            add(there, "After", key="after")
    assert path.read_bytes() == copy.read_bytes()
    kept = path.with_name(f"{path.stem} of before.refman-wal")
    assert kept.read_bytes() == log
    with Library.open(path) as again:
        assert again.reading.rows(KEYS) == [("before",)]
        assert again.reading.value("pragma integrity_check") == "ok"


def test_two_libraries_are_told_apart_and_one_keeps_its_mark(
    library: Library, other: Path, tmp_path: Path
) -> None:
    add(library, "One", key="one")
    library._writing.settle()
    own = marked(library.path)
    assert mark.differ(own, marked(other))
    library._writing.shrink()
    library.become(other)
    library._writing.settle()
    assert own < marked(library.path) < own + 10
    assert not library._writing.replaced()
    backup = backups.write(library.reading, "asked").path
    shutil.copyfile(backup, tmp_path / "again.refman")
    with Library.open(tmp_path / "again.refman") as again:
        again._writing.settle()
        assert mark.differ(own, marked(again.path))


def test_a_byte_that_flipped_is_not_another_library() -> None:
    for place in range(32):
        assert not mark.differ(mark._LEAST + 12345, (mark._LEAST + 12345) ^ (1 << place))


def test_a_byte_that_flipped_is_no_older_copy(other: Path) -> None:
    head = other.read_bytes()[: mark.UP_TO]
    known = mark.changes(head)
    assert known > 0
    assert not mark.is_before(head, known)
    assert mark.is_before(head, known + 1)
    for at in range(24 * 8, 28 * 8):
        flipped = bytearray(head)
        flipped[at // 8] ^= 1 << at % 8
        assert not mark.is_before(bytes(flipped), 1 << 31)


def test_a_library_without_a_mark_gets_one_when_it_is_opened_and_nobody_is_told_wrongly(
    other: Path,
) -> None:
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("pragma schema_version = 108")
    with Library.open(other) as first, Library.open(other) as second:
        for library in (first, second, first):
            add(library, "One")
            library._writing.settle()
            assert not first._writing.replaced()
            assert not second._writing.replaced()
        assert marked(other) >= mark._LEAST


def test_a_library_that_another_program_writes_is_opened_without_a_mark(other: Path) -> None:
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("pragma schema_version = 108")
        connection.execute("pragma busy_timeout = 0")
        connection.execute("begin immediate")
        writer = sqlite3.connect(other, timeout=0)
        mark.give(writer)
        assert not mark.is_given(writer)
        assert not writer.in_transaction
        writer.close()
        connection.execute("rollback")


@pytest.mark.faults
def test_nobody_takes_a_library_that_two_write_for_another(library: Library) -> None:
    asked = "2000"
    with (
        subprocess.Popen([sys.executable, "-c", WRITES, library.path, asked, "a"]) as one,
        subprocess.Popen([sys.executable, "-c", WRITES, library.path, asked, "b"]) as two,
    ):
        looks = 0
        while one.poll() is None or two.poll() is None:
            assert not library._writing.replaced()
            looks += 1
    assert (one.returncode, two.returncode) == (0, 0)
    print(f"{looks} looks at a library that two wrote, none was wrong (process {os.getpid()})")
