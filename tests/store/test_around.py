"""The rows of a damaged table are read around what cannot be."""

import random
import sqlite3
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from refman.store import around
from tests.store.test_rescue import page_size

ROWS = 4000


@pytest.mark.parametrize("seed", range(12))
def test_however_rows_are_out_of_order_reading_them_ends(tmp_path: Path, seed: int) -> None:
    """SQLite goes by the order that rows should have: behind a number that is spoilt it comes upon
    smaller ones."""
    path, chance = tmp_path / "t.db", random.Random(seed)
    with closing(sqlite3.connect(path)) as made, made:
        made.execute("pragma page_size = 512")
        made.execute("create table t (id integer primary key, x)")
        made.executemany(
            "insert into t values (?, 'some text')", [(1 << 40 | n,) for n in range(ROWS)]
        )
    data = bytearray(path.read_bytes())
    for _ in range(len(data) // page_size(path) * 2):
        data[chance.randrange(1024, len(data))] = chance.randrange(256)
    path.write_bytes(data)
    with closing(sqlite3.connect(path)) as there:
        found = list(
            islice(around.rows(there, around.Table("t", ("id", "x"), "rowid"), set()), 3 * ROWS)
        )
    assert ROWS // 100 < len(found) < 3 * ROWS
