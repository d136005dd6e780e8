"""A library that is open stays so, whatever else the process does with its file."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from refman.model.entry import EntryId
from refman.store import Library, tags

_TAG = """
import sys
from pathlib import Path
from refman.store import Library, tags
with Library.open(Path(sys.argv[1])) as library:
    with library.change("Tag") as change:
        tags.create(change, sys.argv[2])
    print([tag.name for tag in tags.every(library.reading)])
"""


def _another(library: Library, tag: str) -> str:
    """What tags another process sees that makes one of its own."""
    command = [sys.executable, "-c", _TAG, str(library.path), tag]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the locks are Linux'")
def test_the_log_stays_when_somebody_here_has_looked_into_the_files(
    library: Library, knuth: EntryId
) -> None:
    log = Path(f"{library.path}-wal")
    assert tags.every(library.reading) == []
    before = log.stat().st_ino
    for path in library.path.parent.glob("test.refman*"):
        path.read_bytes()

    assert _another(library, "theirs") == "['theirs']"

    assert log.stat().st_ino == before
    assert [tag.name for tag in tags.every(library.reading)] == ["theirs"]
    with library.change("Tag") as change:
        tags.add(change, [knuth], "ours")
    assert _another(library, "last") == "['last', 'ours', 'theirs']"


def test_a_library_that_was_closed_is_one_file(library: Library, knuth: EntryId) -> None:
    assert library.entry(knuth).key == "knuth1984"
    library.close()

    assert [path.name for path in library.path.parent.glob("test.refman*")] == ["test.refman"]


def test_what_was_written_is_in_its_place_when_a_library_is_closed(
    library: Library, knuth: EntryId
) -> None:
    log = Path(f"{library.path}-wal")
    with closing(sqlite3.connect(library.path)) as another:
        assert another.execute("select id from entries").fetchall() == [(knuth,)]
        assert log.stat().st_size
        library.close()

        assert not log.stat().st_size
        assert another.execute("select id from entries").fetchall() == [(knuth,)]


def test_closing_takes_nothing_from_somebody_who_reads(library: Library, knuth: EntryId) -> None:
    log = Path(f"{library.path}-wal")
    with closing(sqlite3.connect(library.path)) as another:
        another.execute("begin")
        before = another.execute("select count(*) from tags").fetchone()
        with library.change("Tag") as change:
            tags.add(change, [knuth], "TeX")
        library.close()

        assert log.stat().st_size
        assert another.execute("select count(*) from tags").fetchone() == before


_OPEN = """
import ctypes, sys
from pathlib import Path
from refman.model.errors import LibraryUnwritable
from refman.store import Library, opening, tags
shim, path, error = ctypes.CDLL(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
opening.BUSY_SECONDS = 0.05
def say():
    try:
        with Library.open(path) as library, library.change("Tag") as change:
            tags.create(change, "one")
    except LibraryUnwritable as error:
        print(error)
say()
shim.watch(str(path.parent).encode())
shim.refuse(3, 0, error, 1)
say()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the shim is for Linux")
@pytest.mark.parametrize("known", [True, False], ids=["a library", "a new one"])
@pytest.mark.parametrize("error", [errno.ENOLCK, errno.EOPNOTSUPP])
def test_a_disk_that_keeps_no_locks_is_told_as_what_it_is(
    tmp_path: Path, error: int, known: bool
) -> None:
    """SQLite calls it busy, as if somebody else were writing."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler")
    shim = tmp_path / "shim.so"
    source = Path(__file__).parents[1] / "faults" / "shim.c"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", shim, source, "-ldl"], check=True)
    (tmp_path / "net").mkdir()
    path = tmp_path / "net" / "l.refman"
    code = _OPEN if known else _OPEN.replace("say()\nshim", "shim")
    done = subprocess.run(
        [sys.executable, "-c", code, str(shim), str(path), str(error)],
        env=os.environ | {"LD_PRELOAD": str(shim)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "disk keeps no locks" in done.stdout or "disk that keeps no locks" in done.stdout
    assert "to a disk of this machine and open the copy" in done.stdout
    assert sorted(one.name for one in path.parent.iterdir()) in ([], ["l.refman"])
