"""Libraries that earlier refmans wrote, one of each schema, lose nothing when they are opened."""

import gzip
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from refman.model.errors import NewerLibrary, NotALibrary
from refman.model.language import parse
from refman.store import Library, schema, search
from refman.store.migrations import STEPS
from tests.sound import assert_sound
from tests.store.kept_library import FOLDER

KEPT = sorted(FOLDER.glob("*.refman.gz"))
_DERIVED = {"people", "entry_people", "aliases", "identifiers", "pairs", "uncompared", "words"}
_TRUE_OF_PAPERS = (
    "id", "kind", "key", "fields", "linked", "added", "trashed",
    "reading", "read_at", "rating", "queued", "notes",
)  # fmt: skip

_FOUND = {
    "knuth": "Literate Programming",
    'tag:"read next"': "Literate Programming",
    "conference recursion": "Proceedings of the First Conference on μ-recursion",
    "doi:10.1093/comjnl/27.2.97": "Literate Programming",
    "is:trashed": "A paper for the trash",
    "gramming": "Literate Programming",
}


def _rows(path: Path, shape: dict[str, list[str]]) -> dict[str, list[Any]]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: sorted(connection.execute(f"select {', '.join(columns)} from {table}"), key=repr)
            for table, columns in shape.items()
        }


def _shape(path: Path) -> dict[str, list[str]]:
    """The true columns of each true table."""
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute(
            "select name from pragma_table_list where schema = 'main' and type = 'table'"
            " and name not like 'sqlite_%' and name not like '\\_%' escape '\\'"
        ).fetchall()
        shape = {
            name: [row[1] for row in connection.execute(f"pragma table_info({name})")]
            for (name,) in tables
            if name not in _DERIVED and name != "meta"
        }
    shape["entries"] = [one for one in shape["entries"] if one in _TRUE_OF_PAPERS]
    return shape


def _made(path: Path) -> dict[tuple[str, str], str]:
    """Tables, indexes and triggers, and how they were made, but for comments and spaces."""
    with closing(sqlite3.connect(path)) as connection:
        made = connection.execute(
            "select type, name, coalesce(sql, '') from sqlite_schema"
            " where name not like '\\_%' escape '\\'"
        ).fetchall()
    plain = {(kind, name): re.sub("--.*", "", sql).lower() for kind, name, sql in made}
    return {one: re.sub(r"\s*([(),])\s*", r"\1", " ".join(s.split())) for one, s in plain.items()}


@pytest.fixture(params=KEPT, ids=[path.name.partition(".")[0] for path in KEPT])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The kept library of one schema."""
    path = tmp_path / "older.refman"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def test_of_every_schema_there_is_a_library() -> None:
    numbers = [int(path.name.partition(".")[0]) for path in KEPT]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= schema.VERSION - 1, "today's is kept when another one follows it"


def test_all_that_an_older_library_holds_is_there_and_found_after_its_migration(
    older: Path,
) -> None:
    shape = _shape(older)
    before = _rows(older, shape)
    with Library.open(older) as library:
        assert library.reading.value("pragma user_version") == schema.VERSION
        for query, title in _FOUND.items():
            found = search.ids(library.reading, parse(query))
            sql = f"select title from entries where id in ({', '.join(map(str, found))})"
            assert library.reading.rows(sql) == [(title,)], query
    assert _rows(older, shape) == before
    assert len(before["entries"]) >= 6
    assert before["journal"]


def test_a_migrated_library_is_sound_and_its_whole_history_can_be_undone(older: Path) -> None:
    assert_sound(older)


def test_a_migrated_library_has_the_tables_of_a_new_one(older: Path, tmp_path: Path) -> None:
    for path in (older, tmp_path / "new.refman"):
        Library.open(path).close()
    assert _made(older) == _made(tmp_path / "new.refman")


def test_there_are_as_many_migrations_as_schemas() -> None:
    assert len(STEPS) == schema.VERSION
    assert [int(name[:4]) for name, _ in STEPS] == list(range(1, schema.VERSION + 1))


def test_a_library_whose_tables_no_migration_fits_is_refused_and_keeps_them(
    tmp_path: Path,
) -> None:
    path = tmp_path / "odd.refman"
    path.write_bytes(gzip.decompress(KEPT[0].read_bytes()))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table projects (x)")
    before = _rows(path, _shape(path))
    with pytest.raises(NotALibrary, match="has other tables"):
        Library.open(path)
    assert _rows(path, _shape(path)) == before


def test_a_library_of_a_schema_to_come_is_refused_and_left_alone(tmp_path: Path) -> None:
    older = tmp_path / "newer.refman"
    older.write_bytes(gzip.decompress(KEPT[-1].read_bytes()))
    with closing(sqlite3.connect(older)) as connection:
        connection.execute(f"pragma user_version = {schema.VERSION + 1}")
    before = older.read_bytes()
    with pytest.raises(NewerLibrary, match="newer refman"):
        Library.open(older)
    assert older.read_bytes() == before
