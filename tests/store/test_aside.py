"""A library with its log where nothing may be written is read whole, from a copy of both."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from refman.store import Library
from refman.store.aside import Aside
from refman.store.hindrances import COPIED, UNLOGGED
from tests.conftest import add, let_everybody_in

only_root = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() != 0, reason="only root can drop its rights"
)


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


@pytest.fixture
def there(library: Library, tmp_path: Path) -> Path:
    """A copy of a library and its log, without which it has no papers, for whoever may read."""
    folder = tmp_path / "there"
    folder.mkdir()
    add(library, "In the log")
    for path in (library.path, log_of(library.path)):
        shutil.copy(path, folder)
    let_everybody_in(folder)
    return folder / library.path.name


def without_rights(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """In a child process, since root may write everything; `place` is all that it may write."""
    code = (
        "import argparse, os, resource, shutil, sys, tempfile, sqlite_utils\n"
        "import refman.cli.arguments, refman.cli.run, refman.commands\n"
        "import refman.services.attachments\n"
        "refman.commands.commands()\n"
        "from pathlib import Path\n"
        "from refman.model.errors import RefmanError\n"
        "from refman.store import Library\n"
        "os.setgid(65534); os.setuid(65534)\n"
        "os.environ['HOME'] = os.environ['TMPDIR'] = sys.argv[2]\n"
        f"{code}"
    )
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "place"
    folder.mkdir()
    folder.chmod(0o777)
    return folder


READ = (
    "with Library.open(Path(sys.argv[1])) as opened:\n"
    "    print(opened.reading.rows('select title from entries'), opened.hindrance)\n"
    "    print(len(os.listdir(sys.argv[2])))\n"
    "print(len(os.listdir(sys.argv[2])))\n"
)


@only_root
def test_what_is_in_the_log_is_read_where_nothing_may_be_written(there: Path, place: Path) -> None:
    before = [path.read_bytes() for path in (there, log_of(there))]
    done = without_rights(READ, there, place)
    assert done.stdout == f"[('In the log',)] {COPIED}\n1\n0\n", done.stderr
    assert [path.read_bytes() for path in (there, log_of(there))] == before
    assert len(list(there.parent.iterdir())) == 2


@only_root
def test_beside_the_log_of_another_library_the_file_alone_is_read_and_that_is_said(
    there: Path, seeded: Library, place: Path
) -> None:
    seeded.close()
    shutil.copy(seeded.path, there)
    there.chmod(0o644)
    done = without_rights(READ.replace("title", "count(*)"), there, place)
    assert done.stdout == f"[(226,)] {UNLOGGED}\n1\n0\n", done.stderr


@only_root
def test_where_there_is_no_room_for_a_copy_the_way_out_is_said(there: Path, place: Path) -> None:
    code = (
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
        "try:\n"
        "    Library.open(Path(sys.argv[1]))\n"
        "except RefmanError as error:\n"
        "    print(error)\n"
        "print(os.listdir(sys.argv[2]))\n"
    )
    done = without_rights(code, there, place)
    assert "copy both files to a place that may be written" in done.stdout, done.stderr
    assert done.stdout.endswith("[]\n")


@only_root
def test_the_shell_says_that_a_copy_is_read(there: Path, place: Path) -> None:
    code = "from refman.cli import main\nsys.exit(main(['--library', sys.argv[1], 'list']))\n"
    done = without_rights(code, there, place)
    assert "In the log" in done.stdout, done.stderr
    assert done.stderr == f"refman: {there}: {COPIED}.\n"


def test_what_another_program_writes_meanwhile_is_no_copy(
    there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = shutil.copyfile

    def and_write(source: Path, target: Path) -> Path:
        found = copy(source, target)
        with source.open("ab") as file:
            file.write(b"x")
        return found

    monkeypatch.setattr(shutil, "copyfile", and_write)
    with pytest.raises(BlockingIOError):
        Aside(there)
