"""Several processes on one library, as a window beside shell commands, lose nothing."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from refman.store import Library, tags


def start(library: Path, *arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "refman", "--library", str(library), *arguments, "--json"]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )


def outputs(processes: Sequence["subprocess.Popen[str]"]) -> list[dict[str, int]]:
    done = [process.communicate(timeout=120) for process in processes]
    assert [(process.returncode, error) for process, (_, error) in zip(processes, done, strict=True)
            ] == [(0, "")] * len(processes)  # fmt: skip
    return [json.loads(out) for out, _ in done]


@pytest.mark.parametrize("there", [False, True], ids=["no file", "an empty file"])
def test_a_library_is_filled_once_when_several_make_it_at_once(tmp_path: Path, there: bool) -> None:
    path = tmp_path / "new.refman"
    if there:
        path.touch()
    reports = outputs([start(path, "seed") for _ in range(4)])
    assert sorted(report["added"] for report in reports) == [0, 0, 0, 226]
    assert [item.name for item in tmp_path.iterdir() if item.is_file()] == ["new.refman"]


def test_every_change_of_every_process_is_kept(seeded: Library) -> None:
    changed = outputs([start(seeded.path, "tag", "add", f"t{n}", "diffusion") for n in range(5)])
    counts = {tag.name: tag.papers for tag in tags.every(seeded.reading)}
    assert counts == {f"t{n}": changed[0]["papers"] for n in range(5)}
    assert len(seeded.history()) == 6
    assert seeded.notice_others()
