"""Files that are no library, or were spoilt, are refused with a sentence and left alone."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from refman.model.entry import EntryId
from refman.model.errors import DamagedLibrary, LibraryUnwritable, NotALibrary
from refman.store import Library, backups, entries, papers, shelf
from refman.store.hindrances import READ_ONLY
from refman.store.reading import sentences
from refman.store.schema import APPLICATION_ID, VERSION, tables
from tests.conftest import add


def spoil(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize("version", [0, VERSION])
@pytest.mark.parametrize("table", ["entries", "others"])
def test_a_file_marked_as_a_library_with_other_tables_is_refused(
    tmp_path: Path, version: int, table: str
) -> None:
    path = tmp_path / "odd.refman"
    spoil(
        path,
        f"create table {table} (x)",
        f"pragma application_id = {APPLICATION_ID}",
        f"pragma user_version = {version}",
    )
    before = path.read_bytes()
    with pytest.raises(NotALibrary, match="has other tables"):
        Library.open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("length", [1, 2, 15, 16, 99, 600])
def test_a_file_that_is_no_library_is_refused_however_short_it_is(
    tmp_path: Path, length: int
) -> None:
    path = tmp_path / "short.refman"
    path.write_bytes(b"x" * length)
    with pytest.raises(NotALibrary, match="not a library of refman"):
        Library.open(path)
    assert path.read_bytes() == b"x" * length
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_where_sqlite_quotes_what_is_spoilt_the_library_is_damaged(library: Library) -> None:
    """Its message is no UTF-8 then, and Python cannot even read it."""
    library.close()
    data = library.path.read_bytes()
    at = data.index(b"CREATE TABLE tags") + len("CREATE TABLE ")
    library.path.write_bytes(data[:at] + b'\x83"\x83 \x83' + data[at + 5 :])
    with pytest.raises(DamagedLibrary):
        Library.open(library.path)


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    path = tmp_path / "empty.refman"
    path.touch()
    with Library.open(path) as made:
        assert made.reading.rows("select id from entries") == []


def test_a_library_has_the_tables_of_its_schema(library: Library) -> None:
    there = {row[0] for row in library.reading.rows("select name from sqlite_schema")}
    assert {"entries", "search", "meta", "written"} <= tables(VERSION) <= there


@pytest.mark.parametrize("damage", ["delete from meta", "update meta set value = 'x'"])
def test_without_a_number_of_its_index_a_library_makes_the_index_anew(
    library: Library, damage: str
) -> None:
    zebras = add(library, "On Zebras")
    library.close()
    spoil(library.path, damage, "insert into search (search) values ('delete-all')")
    for _ in range(2):
        with Library.open(library.path) as again:
            found = again.reading.rows("select rowid from search where search match 'zebras'")
            assert found == [(zebras,)]


def test_spoilt_fields_are_said_in_a_sentence_and_kept(library: Library, knuth: EntryId) -> None:
    spoil(library.path, "update entries set fields = '{\"title\": '")
    with pytest.raises(NotALibrary, match="is damaged: a part of it"):
        papers.rows(library.reading, [knuth])
    with pytest.raises(NotALibrary, match="is damaged: a part of it"):
        papers.entry(library.reading, knuth)
    with (
        pytest.raises(NotALibrary, match="is damaged: a part of it"),
        library.change("Note") as change,
    ):
        entries.set_fields(change, knuth, {"note": "x"})
    assert library.reading.value("select fields from entries") == '{"title": '


def test_a_byte_that_is_no_text_is_said_without_the_text_and_no_backup_is_made_of_it(
    library: Library, knuth: EntryId
) -> None:
    """SQLite's own check calls such a file whole."""
    spoil(
        library.path,
        "update entries set fields = cast(replace(cast(fields as blob), 'book', x'ff') as text)",
    )
    assert library.is_whole()
    for deed in (
        lambda: papers.entry(library.reading, knuth),
        lambda: backups.write(library.reading, "asked"),
    ):
        with pytest.raises(DamagedLibrary, match="refman rescue") as said:
            deed()
        assert "test.refman” is damaged: a part of it" in str(said.value)
        assert "TeX" not in str(said.value)
    assert backups.every(library.path) == []
    assert list(shelf.folder(library.path).iterdir()) == []


def test_an_index_is_not_made_anew_from_spoilt_fields(library: Library, knuth: EntryId) -> None:
    assert knuth
    library.close()
    spoil(library.path, "update entries set fields = '{'", "delete from meta")
    with pytest.raises(NotALibrary, match="is damaged: a part of it"):
        Library.open(library.path)


def test_a_device_and_a_folder_are_no_library(tmp_path: Path) -> None:
    for path in (Path(os.devnull), tmp_path):
        with pytest.raises(NotALibrary, match="is no file"):
            Library.open(path)


@pytest.mark.usefixtures("in_a_gone_folder")
def test_a_library_in_a_folder_that_is_gone_is_said() -> None:
    with pytest.raises(LibraryUnwritable, match="Name another place with --library"):
        Library.open(Path("here.refman"))


def test_a_disk_on_which_programs_cannot_share_memory_is_told_from_a_broken_one(
    tmp_path: Path,
) -> None:
    """As a network disk that is mounted without: SQLite says what failed by its long code."""
    error = sqlite3.OperationalError("disk I/O error")
    for code, words in (
        (sqlite3.SQLITE_IOERR_SHMMAP, "cannot share a file"),
        (sqlite3.SQLITE_IOERR_WRITE, "the disk reports an error"),
    ):
        error.sqlite_errorcode = code
        with pytest.raises(LibraryUnwritable, match=words), sentences(tmp_path / "l.refman"):
            raise error


def flip(path: Path, place: int, byte: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(bytes([byte]))


def test_a_head_of_another_format_is_damage(library: Library, knuth: EntryId) -> None:
    assert knuth
    library.close()
    flip(library.path, 47, 251)
    with pytest.raises(DamagedLibrary, match="refman rescue"):
        Library.open(library.path)


def test_a_library_that_its_head_calls_read_only_is_read(library: Library, knuth: EntryId) -> None:
    """SQLite writes none whose format of writing it does not know, though it reads it."""
    library.close()
    spoil(library.path, "delete from meta")
    flip(library.path, 18, 3)
    with Library.open(library.path) as again:
        assert papers.entry(again.reading, knuth).key == "knuth1984"
        assert again.hindrance == READ_ONLY
