"""The size of a library file, beside the text in it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.benchmarks.ratio import Ratio

_TEXT = "select sum(length(cast(fields as blob)) + length(cast(key as blob))) from entries"


def measure(library: Path) -> Iterator[Ratio]:
    """Once the write-ahead log is folded in."""
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("pragma wal_checkpoint(truncate)").fetchall()
        (text,) = connection.execute(_TEXT).fetchone()
    yield Ratio("size of the file", text / 1e6, library.stat().st_size / 1e6, "ratio 2", "MB")
