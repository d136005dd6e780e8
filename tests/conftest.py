"""What all tests share: no screen, no user's folders, real libraries in temporary folders."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

import gc
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import hypothesis
import pytest

from refman.jobs import Progress
from refman.model.changes import Changes
from refman.model.entry import Entry, EntryId
from refman.services import seeding
from refman.settings import SETTINGS
from refman.store import Library, entries

# The same examples in every run, so that a change fails for what it changed; other examples
# are looked for with `--hypothesis-profile searching`.
# Nothing is judged by its time: the machine may be busy.
_SLOW = [hypothesis.HealthCheck.too_slow]
hypothesis.settings.register_profile(
    "steady", derandomize=True, deadline=None, suppress_health_check=_SLOW
)
hypothesis.settings.register_profile(
    "searching", max_examples=2000, deadline=None, suppress_health_check=_SLOW
)
hypothesis.settings.load_profile("steady")


def pytest_collection_finish() -> None:
    """Thousands of tests are there, and stay: looking through them for garbage again and again
    took a twentieth of the run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, *gc.get_threshold()[1:])


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes what belongs to the user who runs it."""
    monkeypatch.setenv("REFMAN_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("REFMAN_LIBRARY", str(tmp_path / "default.refman"))


@pytest.fixture(scope="session")
def _empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.refman"
    Library.open(path).close()
    return path


@pytest.fixture
def library(_empty_file: Path, tmp_path: Path) -> Iterator[Library]:
    """An empty library in a real file, a copy: making its tables takes longer than most tests."""
    path = tmp_path / "test.refman"
    path.write_bytes(_empty_file.read_bytes())
    with Library.open(path) as opened:
        yield opened


@pytest.fixture(scope="session")
def _seeded_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("seeded") / "seeded.refman"
    with Library.open(path) as opened:
        seeding.seed(opened, key_pattern(), Progress())
    return path


@pytest.fixture
def seeded(_seeded_file: Path, tmp_path: Path) -> Iterator[Library]:
    """A library filled from seeds/, a fresh copy for each test."""
    path = tmp_path / "seeded.refman"
    path.write_bytes(_seeded_file.read_bytes())
    with Library.open(path) as opened:
        yield opened


@pytest.fixture
def heard(library: Library) -> list[Changes]:
    """Every piece of news of `library`."""
    news: list[Changes] = []
    library.observe(news.append)
    return news


@pytest.fixture
def knuth(library: Library) -> EntryId:
    """A book in `library`."""
    return add(library, "The {\\TeX}book", author="Knuth, Donald E.", year="1984", key="knuth1984")


@pytest.fixture
def in_a_gone_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The working folder was deleted by somebody else."""
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()


def add(
    library: Library, title: str, *, key: str = "", kind: str = "misc", **fields: str
) -> EntryId:
    """Put one entry into a library, as a change of its own."""
    entry = Entry(kind, {"title": title, **fields}, key)
    with library.change(f"Add {title}") as change:
        return entries.add(change, entry, tags=[], sources={})


def key_pattern() -> str:
    """The pattern of citation keys when nobody chose another."""
    return str(next(one.default for one in SETTINGS if one.name == "key_pattern"))


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """As on a full disk, SQLite's log cannot grow; a shorter file can still be written."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def let_everybody_in(folder: Path) -> None:
    """Have a child process without rights come to a folder of a test: the one in which pytest makes
    them is closed to all but its owner, and how far up it lies is another matter beside xdist."""
    names = [path.name.startswith("pytest-of-") for path in folder.parents]
    if True not in names:
        pytest.skip("the folders of tests lie elsewhere, and are not opened to everybody")
    for path in (folder, *folder.parents[: names.index(True) + 1]):
        path.chmod(0o755)


def make_vast(path: Path) -> None:
    """A file of 100 GB of which the disk has nothing; skips where no such file is kept."""
    path.touch()
    try:
        os.truncate(path, 100 << 30)
    except OSError as error:
        pytest.skip(f"this disk keeps no such files: {error}")
