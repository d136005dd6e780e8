"""Standard output that cannot be written is said, whatever was to be printed."""

import subprocess
import sys
from pathlib import Path

import pytest

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="the system has no device that is always full")
@pytest.mark.parametrize("words", [["--help"], ["--version"], ["list", "--help"], ["list"]])
def test_a_full_disk_behind_standard_output_is_one_sentence(words: list[str]) -> None:
    with FULL.open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "refman", *words],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == (
        "refman: what there is to say cannot be written: no space left on device.\n"
    )
