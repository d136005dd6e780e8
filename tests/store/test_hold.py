"""A library that is open stays so, whatever else the process does with its file."""

import subprocess
import sys
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
