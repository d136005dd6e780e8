"""What lies beside a library and is the log of another state of it is never mixed into it."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from refman.model.errors import ForeignLog, LibraryUnwritable
from refman.store import Library, backups, rescue
from refman.store.foreign_log import is_foreign, log_of
from refman.store.hindrances import READ_ONLY
from tests.conftest import add, let_everybody_in
from tests.store.test_aside import only_root, place, without_rights

__all__ = ["place"]

KILLED = """
import os, sys
from pathlib import Path
from refman.store import Library
from tests.conftest import add
library = Library.open(Path(sys.argv[1]))
for number in range(int(sys.argv[2])):
    add(library, f"Later {number}", key=f"later{number}", abstract="x" * 3000)
os._exit(9)
"""

WRITES_MUCH = """
import os, sqlite3, sys
library = sqlite3.connect(sys.argv[1], isolation_level=None)
library.execute("insert into papers values (null, zeroblob(190000))")
os._exit(9)
"""

WAITS = """
import sys
from pathlib import Path
from refman.store import Library
from tests.conftest import add
library = Library.open(Path(sys.argv[1]))
add(library, "Theirs", key="theirs")
print(1, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def closed(library: Library) -> Path:
    add(library, "First", key="first")
    library.close()
    return library.path


def kill_within(path: Path, papers: int = 3) -> None:
    """Leaves a log, as a program that was killed does."""
    subprocess.run([sys.executable, "-c", KILLED, str(path), str(papers)], check=False)
    assert log_of(path).stat().st_size


def backup_of(path: Path) -> Path:
    with Library.open(path) as library:
        return backups.write(library.reading, "asked").path


def keys(path: Path) -> list[str]:
    with Library.open(path) as library:
        return [key for (key,) in library.reading.rows("select key from entries order by id")]


def test_a_backup_that_is_copied_over_a_killed_library_is_what_is_opened(closed: Path) -> None:
    backup = backup_of(closed)
    kill_within(closed)
    log = log_of(closed).read_bytes()
    shutil.copyfile(backup, closed)
    with Library.open(closed) as library:
        assert isinstance(library.amiss, ForeignLog)
        assert "it lies there as “test of before.refman-wal”" in str(library.amiss)
        assert library.reading.value("pragma integrity_check") == "ok"
    assert keys(closed) == ["first"]
    assert log_of(closed.with_name("test of before.refman")).read_bytes() == log
    with Library.open(closed) as library:
        assert library.amiss is None


SHOWS = (
    "with Library.open(Path(sys.argv[1])) as library:\n"
    "    print(library.reading.rows('select key from entries'), library.hindrance)\n"
    "    print(library.amiss)\n"
)


@only_root
def test_a_backup_that_may_only_be_read_is_what_is_opened(closed: Path, place: Path) -> None:
    backup = backup_of(closed)
    kill_within(closed)
    log = log_of(closed).read_bytes()
    let_everybody_in(place)
    place.chmod(0o777)
    there = place / closed.name
    shutil.copyfile(backup, there)
    shutil.copyfile(log_of(closed), log_of(there))
    there.chmod(0o444)
    log_of(there).chmod(0o644)
    done = without_rights(SHOWS, there, place)
    assert done.stdout.startswith(f"[('first',)] {READ_ONLY}\n"), done.stderr
    assert "It was not mixed in" in done.stdout
    assert log_of(place / "test of before.refman").read_bytes() == log


@only_root
def test_the_log_of_a_program_that_has_it_open_stays_where_it_may_only_be_read(
    closed: Path, place: Path
) -> None:
    backup = backup_of(closed)
    let_everybody_in(place)
    place.chmod(0o777)
    there = place / closed.name
    shutil.copyfile(closed, there)
    with subprocess.Popen(
        [sys.executable, "-c", WAITS, there],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as other:  # fmt: skip
        assert other.stdout
        other.stdout.readline()
        shutil.copyfile(backup, there)
        there.chmod(0o444)
        done = without_rights(SHOWS, there, place)
        other.communicate()
    assert "while another program had it open" in done.stderr
    assert list(place.glob("* of before*")) == []


def test_with_the_file_beside_which_it_lay_the_log_is_whole_again(closed: Path) -> None:
    backup = backup_of(closed)
    kill_within(closed)
    before = closed.read_bytes()
    shutil.copyfile(backup, closed)
    assert keys(closed) == ["first"]
    old = closed.with_name("test of before.refman")
    old.write_bytes(before)
    assert keys(old) == ["first", "later0", "later1", "later2"]


def test_a_second_log_takes_no_name_of_the_first(closed: Path) -> None:
    backup = backup_of(closed)
    for _ in range(2):
        kill_within(closed)
        shutil.copyfile(backup, closed)
        assert keys(closed) == ["first"]
    assert {one.name for one in closed.parent.glob("* of before*")} == {
        "test of before.refman-wal",
        "test of before 1.refman-wal",
    }


def test_a_plain_copy_that_lacks_pages_of_the_log_is_opened_as_it_is(closed: Path) -> None:
    small = closed.read_bytes()
    with Library.open(closed) as library:
        for number in range(40):
            add(library, f"More {number}", key=f"more{number}", abstract="x" * 3000)
    kill_within(closed)
    closed.write_bytes(small)
    assert is_foreign(closed)
    assert keys(closed) == ["first"]


@pytest.mark.parametrize("papers", [1, 60])
def test_the_own_log_is_taken_for_no_other(closed: Path, papers: int) -> None:
    kill_within(closed, papers)
    assert not is_foreign(closed)
    assert len(keys(closed)) == papers + 1


def test_the_own_log_of_a_library_that_was_put_in_place_halfway_is_taken_for_no_other(
    closed: Path,
) -> None:
    """To any byte, as when a program is killed within it."""
    kill_within(closed, 60)
    before, log = closed.read_bytes(), log_of(closed).read_bytes()
    assert len(keys(closed)) == 61
    after = closed.read_bytes()
    for end in range(0, len(after), len(after) // 23):
        closed.write_bytes(after[:end] + before[end:])
        log_of(closed).write_bytes(log)
        assert not is_foreign(closed) or end == 0
    assert len(keys(closed)) == 61


def test_the_own_log_is_taken_for_no_other_where_it_goes_past_the_page_of_the_locks(
    closed: Path,
) -> None:
    """SQLite writes no page in which the byte at 1 GiB is, and yet counts it."""
    with closed.open("rb+") as file:
        size = int.from_bytes(file.read(18)[16:], "big")
        pages = 2**30 // size - 3
        file.truncate(pages * size)
        file.seek(28)
        file.write(pages.to_bytes(4, "big"))
    kill_within(closed, 60)
    assert not is_foreign(closed)
    assert len(keys(closed)) == 61


def test_what_was_killed_before_it_told_the_others_is_no_part_of_a_log(tmp_path: Path) -> None:
    """Another process writes over the beginning of it, and the end lies in the log still."""
    path = tmp_path / "one.refman"
    with closing(sqlite3.connect(path, isolation_level=None)) as here:
        here.execute("pragma journal_mode = wal")
        here.execute("create table papers (id integer primary key, text)")
        here.executemany("insert into papers values (null, ?)", [(bytes(900),)] * 60)
        here.execute("pragma wal_checkpoint(truncate)").fetchone()
        here.execute("insert into papers values (null, 'first')")
        index = Path(f"{path}-shm")
        told = index.read_bytes()
        subprocess.run([sys.executable, "-c", WRITES_MUCH, str(path)], check=False)
        with index.open("rb+") as file:
            file.write(told)
        here.execute("update papers set text = zeroblob(900)")
        copy = tmp_path / "two.refman"
        shutil.copyfile(path, copy)
        shutil.copyfile(log_of(path), log_of(copy))
    assert not is_foreign(copy)
    with closing(sqlite3.connect(copy)) as there:
        assert there.execute("select count(*) from papers").fetchone() == (61,)
        assert there.execute("pragma integrity_check").fetchone() == ("ok",)


def test_a_cut_library_keeps_its_log(closed: Path) -> None:
    kill_within(closed, 60)
    with closed.open("rb+") as file:
        file.truncate(closed.stat().st_size - 8192)
    assert not is_foreign(closed)


def test_while_another_program_has_it_open_nothing_is_touched(closed: Path) -> None:
    backup = backup_of(closed)
    words = [sys.executable, "-c", WAITS, str(closed)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline()
        with closed.open("rb+") as file:
            file.write(backup.read_bytes())
        log = log_of(closed).read_bytes()
        with pytest.raises(LibraryUnwritable, match="close that program"):
            Library.open(closed)
        assert log_of(closed).read_bytes() == log
        other.kill()


def test_a_rescue_leaves_it_out(closed: Path, tmp_path: Path) -> None:
    backup = backup_of(closed)
    kill_within(closed)
    shutil.copyfile(backup, closed)
    rescued = rescue.rescue(closed, tmp_path / "new.refman")
    assert (rescued.papers, rescued.logged) == (1, False)
    assert keys(tmp_path / "new.refman") == ["first"]


def test_another_library_that_is_copied_over_a_killed_one_is_what_is_opened(
    closed: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.refman"
    with Library.open(other) as library:
        for number in range(9):
            add(library, f"Other {number}", key=f"other{number}", abstract="x" * 9000)
    kill_within(closed)
    shutil.copyfile(other, closed)
    with Library.open(closed) as library:
        assert isinstance(library.amiss, ForeignLog)
        assert library.reading.rows("select key from entries where key not like 'other%'") == []
        assert library.reading.value("pragma integrity_check") == "ok"


def write_once(path: Path, key: str) -> None:
    with Library.open(path) as library:
        add(library, key, key=key, abstract="x" * 3000)


def test_an_older_copy_of_a_killed_library_is_opened_as_it_is(closed: Path) -> None:
    """Also where it lacks no page: there was room in it."""
    with Library.open(closed) as library:
        library.note("insert into meta values ('room', hex(zeroblob(450000)))", ())
        library.note("delete from meta where name = 'room'", ())
    older = closed.read_bytes()
    for number in range(3):
        write_once(closed, f"between{number}")
    kill_within(closed)
    closed.write_bytes(older)
    assert is_foreign(closed)
    assert keys(closed) == ["first"]


def test_a_copy_that_was_written_elsewhere_and_comes_back_is_opened_as_it_is(
    closed: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.refman"
    shutil.copyfile(closed, elsewhere)
    kill_within(closed)
    for number in range(5):
        write_once(elsewhere, f"elsewhere{number}")
    shutil.copyfile(elsewhere, closed)
    assert is_foreign(closed)
    assert keys(closed) == ["first", *(f"elsewhere{number}" for number in range(5))]


def test_an_older_copy_is_told_where_nothing_was_added_but_within_pages(closed: Path) -> None:
    copies = []
    for number in range(6):
        copies.append(closed.read_bytes())
        with Library.open(closed) as library:
            library.note("insert or replace into meta values ('word', ?)", (f"word {number}",))
    kill_within(closed, 1)
    log = log_of(closed).read_bytes()
    for copy in copies:
        closed.write_bytes(copy)
        log_of(closed).write_bytes(log)
        assert is_foreign(closed)


@pytest.mark.parametrize("moment", ["_is_told", "_frames", "_tell"])
def test_a_log_that_is_put_in_place_and_begun_anew_meanwhile_is_taken_for_no_other(
    closed: Path, tmp_path: Path, moment: str
) -> None:
    """As by a window that goes on writing while a later start looks at its library."""
    later = tmp_path / "later.refman"
    shutil.copyfile(closed, later)
    for number in range(9):
        write_once(later, f"between{number}")
    kill_within(later)
    kill_within(closed)

    def go_on(frame: Any, event: str, _: object) -> None:
        if (frame.f_code.co_name, event) == (moment, "call"):
            for now, was in ((later, closed), (log_of(later), log_of(closed))):
                was.write_bytes(now.read_bytes())

    sys.setprofile(go_on)
    try:
        assert not is_foreign(closed)
    finally:
        sys.setprofile(None)
    assert not is_foreign(closed)
    assert len(keys(closed)) == 13
