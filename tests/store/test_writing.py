"""The connection that writes, beside another program that does."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from refman.model.errors import LibraryUnwritable
from refman.store import Library, opening, tags, writing


@pytest.fixture
def other(library: Library, monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    """Another program, which writes."""
    monkeypatch.setattr(writing, "_PATIENCE", 10)
    with closing(sqlite3.connect(library.path, isolation_level=None)) as connection:
        connection.execute("begin immediate")
        yield connection


def test_who_waits_for_another_program_is_told_once_and_when_it_is_over(
    library: Library, other: sqlite3.Connection
) -> None:
    told: list[bool] = []

    def hear(begun: bool) -> None:
        told.append(begun)
        if begun:
            other.execute("rollback")

    library.tell_waiting(hear)
    with library.change("Tag") as change:
        tags.create(change, "ours")

    assert [tag.name for tag in tags.every(library.reading)] == ["ours"]
    assert told == [True, False]


def test_nobody_waits_for_another_program_for_good(
    library: Library, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.05)
    told: list[bool] = []
    with Library.open(library.path) as again:
        again.tell_waiting(told.append)
        with (
            pytest.raises(LibraryUnwritable, match="is being written by another program"),
            again.change("Tag") as change,
        ):
            tags.create(change, "ours")
    assert told == [True, False]
    other.execute("rollback")


def test_nothing_is_told_where_nothing_is_waited_for(library: Library) -> None:
    told: list[bool] = []
    library.tell_waiting(told.append)
    with library.change("Tag") as change:
        tags.create(change, "ours")
    assert not told
