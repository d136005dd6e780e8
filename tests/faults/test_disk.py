"""A disk that is full from one writing on, or that fails to keep what was written: for each single
writing of every deed, nothing committed is lost, and the user is told in a sentence.

The writings are refused by a small library that is loaded before all others (shim.c); a real full
disk is tried where this user may mount one. REFMAN_FAULTS=1000 tries every writing, not a sample.
"""

import ctypes
import errno
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests import seeds
from tests.faults import forks, told
from tests.faults.conftest import number
from tests.faults.test_moments import _at_home

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(sys.platform != "linux", reason="needs Linux"),
    pytest.mark.timeout(7200),
]
_SHIM = "REFMAN_FAULTS_SHIM"
_STORY: tuple[told.Deed, ...] = (
    ("edit", 1), ("import", 2), ("type", 3), ("export", 4), ("undo", 5), ("backup", 6), ("edit", 7)
)  # fmt: skip
_KINDS = {
    "disk full from a writing on": (0, errno.ENOSPC, 1),
    "one writing fails": (0, errno.EIO, 0),
    "fsync fails once": (1, errno.EIO, 0),
    "fsync fails from then on": (1, errno.EIO, 1),
    "no file can be named any more": (2, errno.ENOSPC, 1),
}


def test_every_writing_may_fail(tmp_path: Path, request: pytest.FixtureRequest,
                                tried: Counter[str]) -> None:  # fmt: skip
    """In a process of its own, since only a new one can have the library loaded before all."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler")
    shim = tmp_path / "shim.so"
    source = Path(__file__).with_name("shim.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", shim, source, "-ldl"], check=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.test_disk", str(shim), str(tmp_path)],
        cwd=request.config.rootpath, env=os.environ | {"LD_PRELOAD": str(shim)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-6000:]
    for line in done.stdout.splitlines():
        if line.startswith("tried\t"):
            _, name, count = line.split("\t")
            tried[name] += int(count)
    assert sum(tried[name] for name in _KINDS) > len(_KINDS)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this user may mount no file system")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_may_be_full_to_any_byte(small: Path, tmp_path: Path, tried: Counter[str]) -> None:
    kept, place = tmp_path / "kept", small / "place"
    kept.mkdir()
    told.prepared(kept)
    _at_home(kept, place)
    chance = seeds.chance(3)
    for _ in range(number(8)):
        told.reset(kept, place)
        free = shutil.disk_usage(small).free
        filler = small / "filler"
        with filler.open("wb") as file:
            file.write(bytes(max(0, free - chance.randrange(0, 600_000))))
        end = forks.run(_until_one_fails(place), place)
        filler.unlink()
        _judge(end)
        told.check(place, _STORY, _reached(end), behind=True)
        tried["a small disk is full"] += 1


def _judge(end: forks.End) -> None:
    assert "Traceback" not in end.said, end.said
    assert not end.killed


def _reached(end: forks.End) -> int:
    """Deeds that were done before the first that was not, which is the last that was tried."""
    return next((n for n, status in enumerate(end.statuses) if status), end.done)


def _until_one_fails(place: Path) -> "Callable[[Callable[[int], None]], None]":
    def act(tell: Callable[[int], None]) -> None:
        for deed in _STORY:
            status = told.do(place, deed)
            tell(status)
            if status:
                return

    return act


def _all(shim: str, folder: Path) -> None:
    """What the test has a process of its own do."""
    library = ctypes.CDLL(shim)
    kept, place = folder / "kept", folder / "place"
    kept.mkdir()
    told.prepared(kept)
    _at_home(kept, place)
    library.watch(os.fsencode(place))
    for name, (kind, error, lasting) in _KINDS.items():
        counted = place / "count"
        end = forks.run(
            _counting(_until_one_fails(place), library, counted), place,
            before=partial(library.refuse, kind, 1 << 30, 0, 0),
        )  # fmt: skip
        assert (end.done, end.said) == (len(_STORY), ""), end.said
        writings = range(int(counted.read_text()))
        sample = seeds.chance(name).sample(writings, min(len(writings), number(8)))
        for which in sorted(sample):
            told.reset(kept, place)
            end = forks.run(
                _until_one_fails(place), place,
                before=partial(library.refuse, kind, which, error, lasting),
            )  # fmt: skip
            try:
                _judge(end)
                told.check(place, _STORY, _reached(end), behind=True)
            except BaseException:
                print(f"{name}, writing {which}: {end}", file=sys.stderr)
                raise
        print("tried", name, len(sample), sep="\t")
        told.reset(kept, place)


def _counting(
    act: "Callable[[Callable[[int], None]], None]", library: ctypes.CDLL, into: Path
) -> "Callable[[Callable[[int], None]], None]":
    def counting(tell: Callable[[int], None]) -> None:
        act(tell)
        seen = library.refused()
        into.write_text(str(seen))

    return counting


if __name__ == "__main__":
    _all(sys.argv[1], Path(sys.argv[2]))
