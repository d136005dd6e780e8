"""Whether a library is sound: SQLite's own checks, and what refman's tables promise each other."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from refman.store import Library

_DERIVED = {
    "papers": "select * from entries",
    "people of papers": (
        "select entry, shown.name, spelt.name, role, position from entry_people"
        " join people as shown on shown.id = entry_people.person left join people as"
        " spelt on spelt.id = printed"
    ),
    "papers of people": "select name, papers from people where papers",
    "aliases": "select * from aliases",
    "identifiers": "select * from identifiers",
    "words": "select term, doc, col, offset from words_of",
    "beginnings": "select term, doc from beginnings_of",
}
_STATES = "select state, count(*) from changes group by state"


def assert_sound(path: Path) -> None:
    """Fail unless the file is whole, all that is derived is as if made anew, and every change can
    be undone and be done again. Works on a copy; other programs may write meanwhile."""
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.refman"
        with closing(sqlite3.connect(path)) as there, closing(sqlite3.connect(copy)) as here:
            there.backup(here)
            check(here)
        with Library.open(copy) as library:  # an older one is brought up to date
            before = derived(copy)
            forth = true(library)
            _there_and_back(library)
            assert true(library) == forth, "undo and redo did not lead back"
        with closing(sqlite3.connect(copy)) as here, here:
            here.execute("update meta set value = '' where name = 'index_version'")
        Library.open(copy).close()
        anew = derived(copy)
        for name in before:
            assert before[name] == anew[name], f"{name} are not what is derived anew"
        with closing(sqlite3.connect(copy)) as here:
            check(here)


def check(connection: sqlite3.Connection) -> None:
    """What SQLite can say: pages, indexes, foreign keys, the search index."""
    assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
    assert connection.execute("pragma foreign_key_check").fetchall() == []
    gone = "select * from entry_tags where entry not in (select id from entries)"
    assert connection.execute(gone).fetchall() == [], "no foreign key holds tags to papers"
    indexes = "select name from sqlite_schema where name in ('search', 'beginnings')"
    for (index,) in connection.execute(indexes).fetchall():
        connection.execute(f"insert into {index} ({index}) values ('integrity-check')")
    connection.rollback()


def derived(path: Path) -> dict[str, list[Any]]:
    """All that the store derives, without the ids that it makes up."""
    with closing(sqlite3.connect(path)) as connection:
        for name, index in (("words_of", "search"), ("beginnings_of", "beginnings")):
            make = (
                f"create virtual table temp.{name} using fts5vocab('main', '{index}', 'instance')"
            )
            connection.execute(make)
        return {
            name: sorted(connection.execute(sql).fetchall(), key=repr)
            for name, sql in _DERIVED.items()
        }


def true(library: Library) -> dict[str, list[Any]]:
    """All that is true of a library and that no undo may lose, with where its history stands."""
    there = {name for (name,) in library.reading.rows("select name from sqlite_schema")}
    kept = {name: sql for name, sql in _kept() if name in there}
    return {name: sorted(library.reading.rows(sql), key=repr) for name, sql in kept.items()}


def _kept() -> Iterator[tuple[str, str]]:
    columns = {"entries": "id, kind, key, fields, linked, trashed, reading, rating, queued, notes"}
    for name in (
        "entries", "tags", "entry_tags", "sources", "sightings", "people_metrics", "collections",
        "collection_entries", "verdicts", "successions", "persons", "person_names", "assignments",
        "distinctions",
    ):  # fmt: skip
        yield name, f"select {columns.get(name, '*')} from {name}"
    yield "states of changes", _STATES


def _there_and_back(library: Library) -> None:
    done = "select count(*) from changes where state = 'done'"
    steps = library.reading.value(done)
    for _ in range(steps):
        library.undo()
    for _ in range(steps):
        library.redo()
