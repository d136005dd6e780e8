"""A tag on many selected papers, and that undone, beside bare SQLite writing as many rows."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from tests.benchmarks.bare import bare_table, select_first
from tests.benchmarks.ratio import Ratio
from tests.benchmarks.window import Pilot, Took, floor

_PAPERS = 10_000
_TAG = "made by the benchmark"


def measure(pilot: Pilot) -> Iterator[Ratio]:
    """Select, tag, undo; of fewer papers, all."""
    session = pilot.session
    table, chosen = pilot.window.papers.table, session.results[:_PAPERS].tolist()
    count = len(chosen)
    selected = pilot.see(partial(select_first, table, count))
    bare = bare_table(len(session.results))
    bare.resize(table.size())
    pilot.see(bare.show, seen=bare.viewport())
    least = pilot.see(partial(select_first, bare, count), seen=bare.viewport()).all
    yield selected.ratio(f"select {count:,} papers", least, "")
    least = _floor(chosen)
    for what, command, given in (
        (f"tag {count:,} papers", "tag.add", {"tag": _TAG}),
        ("undo that", "undo", {}),
    ):
        took = _done(pilot, command, given)
        yield took.ratio(what, least, "1 s")
        yield took.block(f"{what}: longest block", pilot.least_block)


def _done(pilot: Pilot, command: str, given: dict[str, str]) -> Took:
    session = pilot.session
    return pilot.see(
        lambda: session.run(command, **given),
        session.news, session.reported,
    )  # fmt: skip


def _floor(ids: list[int]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "floor.db"
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("pragma journal_mode = wal")
            connection.execute("create table tags (entry, tag, primary key (entry, tag))")
            connection.execute("create table journal (id integer primary key, object, other)")

            def write() -> None:
                with connection:
                    connection.execute("delete from tags")
                    connection.executemany("insert into tags values (?, 1)", [(n,) for n in ids])
                    connection.executemany(
                        "insert into journal (object, other) values (?, '{}')", [(n,) for n in ids]
                    )

            return floor(write)
