"""A library that is made, rescued or restored on a disk that is full, or fails to keep what was
written, from each single writing on: it is there whole or not at all.

The writings are refused as in `test_disk`; what is written last, when SQLite closes a library, is
tried in every run, and REFMAN_FAULTS=1000 tries every writing.
"""

import ctypes
import errno
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from refman.cli import main
from refman.model.errors import RefmanError
from refman.store import Library, backups, rescue
from tests import seeds
from tests.conftest import add
from tests.faults import forks
from tests.faults.conftest import number
from tests.sound import assert_sound

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="needs Linux"),
    pytest.mark.timeout(7200),
]
_PAPERS, _MORE, _LAST = 60, 20, 3
_NEW = "new.refman"
_KINDS = {
    "disk full from a writing on": (0, errno.ENOSPC, 1),
    "one writing fails": (0, errno.EIO, 0),
    "fsync fails from then on": (1, errno.EIO, 1),
}


def _prepared(place: Path) -> None:
    """A library with a backup of before its last papers, and a damaged copy of it."""
    place.mkdir()
    with Library.open(place / "l.refman") as library:
        for one in range(_PAPERS + _MORE):
            if one == _PAPERS:
                backups.write(library.reading, "asked")
            add(library, f"Paper {one}", key=f"k{one}", abstract="x" * 3000)
    data = bytearray((place / "l.refman").read_bytes())
    at = len(data) // 2 // 8192 * 8192
    data[at : at + 8192] = seeds.chance(1).randbytes(8192)
    (place / "damaged.refman").write_bytes(data)


def _make(place: Path) -> int:
    Library.open(place / _NEW).close()
    return 0


def _rescue(place: Path) -> int:
    rescue.rescue(place / "damaged.refman", place / _NEW)
    return 0


def _restore(place: Path) -> int:
    backup = backups.every(place / "l.refman")[-1].path
    return main(["--library", str(place / "l.refman"), "backup", "restore", str(backup)])


_ACTS = {"made": _make, "rescued": _rescue, "restored": _restore}


def _papers(path: Path) -> int:
    assert_sound(path)
    with Library.open(path) as library:
        return int(library.reading.value("select count(*) from entries"))


def _judge(act: str, place: Path, end: forks.End, whole: int) -> None:
    assert "Traceback" not in end.said, end.said
    failed = end.statuses != (0,)
    if act == "restored":
        assert _papers(place / "l.refman") in ({_PAPERS + _MORE, _PAPERS} if failed else {_PAPERS})
    elif not failed or (place / _NEW).exists():
        assert _papers(place / _NEW) == whole
    left = {one.name for one in place.iterdir()} - {_NEW, "l.refman", "l.refman backups"}
    assert left == {"damaged.refman", "errors.txt"}


def _doing(act: str, place: Path, tell: Callable[[int], None]) -> None:
    try:
        tell(_ACTS[act](place))
    except RefmanError:
        tell(1)


def _all(shim: str, folder: Path, every: bool) -> None:
    """What the test has a process of its own do."""
    library = ctypes.CDLL(shim)
    _prepared(folder / "kept")
    library.watch(os.fsencode(folder / "place"))
    for act in _ACTS:
        for name in _KINDS:
            print("tried", f"{name}: {act}", _try(library, folder, act, name, every), sep="\t")


def _try(library: ctypes.CDLL, folder: Path, act: str, name: str, every: bool) -> int:
    """Have writings of one kind fail within one act; returns how many."""
    kept, place, counted = folder / "kept", folder / "place", folder / "count"
    kind, error, lasting = _KINDS[name]

    def counting(tell: Callable[[int], None]) -> None:
        _doing(act, place, tell)
        counted.write_text(str(library.refused()))

    shutil.copytree(kept, place)
    run = forks.run(counting, place, before=partial(library.refuse, kind, 1 << 30, 0, 0))
    assert (run.statuses, run.said) == ((0,), ""), run
    whole = 0 if act == "restored" else _papers(place / _NEW)
    shutil.rmtree(place)
    writings = range(int(counted.read_text()))
    sample = set(writings[-_LAST:])
    if every:
        sample |= set(seeds.chance(name).sample(writings, min(len(writings), number(8))))
    for which in sorted(sample):
        shutil.copytree(kept, place)
        end = forks.run(
            partial(_doing, act, place), place,
            before=partial(library.refuse, kind, which, error, lasting),
        )  # fmt: skip
        try:
            _judge(act, place, end, whole)
        except BaseException:
            print(f"{act}, {name}, writing {which}: {end}", file=sys.stderr)
            raise
        shutil.rmtree(place)
    return len(sample)


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.faults)])
def test_a_library_is_made_rescued_and_restored_whole_or_not_at_all(
    tmp_path: Path, request: pytest.FixtureRequest, tried: Counter[str], every: bool
) -> None:
    """In a process of its own, since only a new one can have the library loaded before all."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler")
    shim = tmp_path / "shim.so"
    source = Path(__file__).with_name("shim.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", shim, source, "-ldl"], check=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.test_whole", str(shim), str(tmp_path), str(every)],
        cwd=request.config.rootpath, env=os.environ | {"LD_PRELOAD": str(shim)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-6000:]
    for line in done.stdout.splitlines():
        if line.startswith("tried\t"):
            _, name, count = line.split("\t")
            tried[name] += int(count)


if __name__ == "__main__":
    _all(sys.argv[1], Path(sys.argv[2]), sys.argv[3] == "True")
