"""What can be read of a damaged library comes into a new one, and what cannot is counted."""

import gzip
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from refman.commands.rescuing import described
from refman.model.errors import FileInTheWay, NewerLibrary, NotALibrary
from refman.services import persons
from refman.store import Library, people, rewritings, schema, tags
from refman.store.rescue import rescue
from tests.conftest import add, let_everybody_in, make_vast
from tests.sound import assert_sound, true
from tests.store.kept_library import FOLDER

LEAF = 0x0D
"""The first byte of a page of rows."""


@pytest.fixture
def full(seeded: Library) -> Path:
    """A closed library with a bit of everything."""
    with seeded.change("Tag") as change:
        ids = [row[0] for row in change.rows("select id from entries order by id")]
        tags.add(change, ids, "all")
    seeded.undo()
    seeded.redo()
    seeded.close()
    return seeded.path


def page_size(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("pragma page_size").fetchone()[0])


def pages_of(path: Path, *names: str) -> list[int]:
    """The numbers of the pages of tables and indexes."""
    marks = ", ".join("?" * len(names))
    with closing(sqlite3.connect(path)) as connection:
        sql = f"select pageno from dbstat where name in ({marks}) order by pageno"
        try:
            return [row[0] for row in connection.execute(sql, names)]
        except sqlite3.OperationalError:
            pytest.skip("this SQLite has no dbstat")


def spoil(path: Path, page: int, size: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(random.Random(page).randbytes(size))


def fields_of(path: Path) -> dict[int, str]:
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("select id, fields from entries").fetchall())


def rows_of(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(f"select count(*) from {table}").fetchone()[0])


def test_a_whole_library_is_carried_over_with_its_history(full: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.refman"
    found = rescue(full, new)
    assert (found.papers, found.lost, found.others_lost) == (226, 0, {})
    assert found.history
    with Library.open(full) as before, Library.open(new) as after:
        assert true(after) == true(before)
        assert after.undo() == "Tag"
    assert_sound(new)


def test_tags_of_papers_that_are_lost_are_gone_with_them(full: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(full)) as connection, connection:
        connection.execute("delete from entries where id = (select min(id) from entries)")
    found = rescue(full, tmp_path / "new.refman")
    assert found.others_lost["entry_tags"] >= 1
    with Library.open(tmp_path / "new.refman") as after:
        assert [tag.papers for tag in tags.every(after.reading) if tag.name == "all"] == [225]


def test_of_a_rewriting_that_is_lost_the_file_stays_as_it_is(full: Path, tmp_path: Path) -> None:
    with Library.open(full) as library, library.change("Rename") as change:
        rewritings.written(change, rewritings.add(change, "/refs.bib", [], "old", "new"))
    with closing(sqlite3.connect(full)) as raw, raw:
        raw.execute("delete from rewritings")
    rescue(full, tmp_path / "new.refman")
    with Library.open(tmp_path / "new.refman") as library:
        assert not rewritings.owed(library.reading)


@pytest.mark.parametrize("which", [3, 11])
def test_a_spoilt_page_takes_only_its_own_papers_away(
    full: Path, tmp_path: Path, which: int
) -> None:
    size, there = page_size(full), fields_of(full)
    leaves = pages_of(full, "entries")
    spoil(full, leaves[which], size)
    before = full.read_bytes()

    found = rescue(full, tmp_path / "new.refman")

    assert full.read_bytes() == before
    assert 0 < found.lost < 30
    assert found.papers + found.lost == 226
    kept = fields_of(tmp_path / "new.refman")
    assert len(kept) == found.papers
    assert kept.items() <= there.items()
    assert not found.history
    assert_sound(tmp_path / "new.refman")


def test_a_spoilt_index_costs_nothing(full: Path, tmp_path: Path) -> None:
    for page in pages_of(full, "entries_title", "entries_by_date", "search_data"):
        spoil(full, page, page_size(full))
    found = rescue(full, tmp_path / "new.refman")
    assert (found.papers, found.lost, found.history) == (226, 0, True)
    assert_sound(tmp_path / "new.refman")


def test_of_a_cut_file_what_is_left_is_read(full: Path, tmp_path: Path) -> None:
    data = full.read_bytes()
    full.write_bytes(data[: len(data) * 2 // 3])
    there = fields_of_all(data, tmp_path)
    found = rescue(full, tmp_path / "new.refman")
    assert 20 < found.papers <= 226
    assert fields_of(tmp_path / "new.refman").items() <= there.items()
    assert_sound(tmp_path / "new.refman")


def fields_of_all(data: bytes, tmp_path: Path) -> dict[int, str]:
    (tmp_path / "whole.refman").write_bytes(data)
    return fields_of(tmp_path / "whole.refman")


def test_none_is_rescued_to_where_the_log_of_another_library_lies(
    full: Path, tmp_path: Path
) -> None:
    new = tmp_path / "new.refman"
    log_of(new).write_bytes(b"of another")
    with pytest.raises(FileInTheWay, match=r"new\.refman-wal"):
        rescue(full, new)
    assert log_of(new).read_bytes() == b"of another"
    assert not new.exists()


def test_without_its_first_page_the_papers_are_picked_from_the_others(
    full: Path, tmp_path: Path
) -> None:
    there = fields_of(full)
    with full.open("r+b") as file:
        file.write(bytes(page_size(full)))
    found = rescue(full, tmp_path / "new.refman")
    assert not found.whole
    assert found.papers == 226
    assert fields_of(tmp_path / "new.refman") == there
    assert_sound(tmp_path / "new.refman")


def test_a_paper_that_goes_on_where_no_file_reaches_costs_no_other(
    full: Path, tmp_path: Path
) -> None:
    with Library.open(full) as library:
        add(library, "Long", key="long", abstract="~" * 30_000)
    astray = re.sub(rb"(?s)(~{300,}).{4}", lambda m: m[1] + b"\xff" * 4, full.read_bytes())
    full.write_bytes(bytes(page_size(full)) + astray[page_size(full) :])
    assert rescue(full, tmp_path / "new.refman").papers == 226


def test_of_papers_that_were_picked_it_is_said_that_nobody_knows_how_many_are_missing(
    full: Path, tmp_path: Path
) -> None:
    size = page_size(full)
    with full.open("r+b") as file:
        file.write(bytes(size))
        file.seek(full.stat().st_size // size // 3 * size)
        file.write(bytes(full.stat().st_size // 3))
    found = rescue(full, tmp_path / "new.refman")
    assert not found.whole
    assert 0 < found.papers < 226
    assert "others may be missing, and how many nobody can tell" in " ".join(described(found))


@pytest.mark.parametrize("at", [0, 15, 16, 17, 19, 20, 21, 31, 47, 59, 60, 63, 68, 71, 95])
def test_one_wrong_byte_in_the_head_costs_nothing(full: Path, tmp_path: Path, at: int) -> None:
    with Library.open(full) as library:
        add(library, "In the log")
        logged = [shutil.copy(one, tmp_path / f"l{one.name}") for one in (full, log_of(full))]
    for path, papers in ((full, 227), (Path(logged[0]), 227)):
        with path.open("r+b") as file:
            file.seek(at)
            wrong = (file.read(1)[0] + 77) % 256
            file.seek(at)
            file.write(bytes([wrong]))
        before = path.read_bytes()

        found = rescue(path, tmp_path / f"{path.stem} new.refman")

        assert (found.papers, found.lost, found.others_lost) == (papers, 0, {})
        assert (found.whole, found.history, found.logged) == (True, True, True)
        assert path.read_bytes() == before


def test_of_a_mended_head_and_of_texts_that_are_none_it_is_told(full: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(full)) as connection, connection:
        connection.execute(
            "update entries set key = cast(cast(key as blob) || x'ff' as text) where id in"
            " (select id from entries limit 2)"
        )
    with full.open("r+b") as file:
        file.write(b"X")
    found = rescue(full, tmp_path / "new.refman")
    said = " ".join(described(found))
    assert (found.papers, found.mended, found.garbled) == (226, True, 2)
    assert "In 2 texts there were bytes that are no letters" in said
    assert "The beginning of the file was wrong and could be mended" in said


def test_that_no_letter_changed_is_not_claimed(full: Path, tmp_path: Path) -> None:
    found = rescue(full, tmp_path / "new.refman")
    assert "Whether a letter became another one within a text, nobody can see" in " ".join(
        described(found)
    )


@pytest.mark.parametrize("number", range(1, 15, 4))
def test_older_libraries_are_rescued_too(number: int, tmp_path: Path) -> None:
    kept = (FOLDER / f"{number:04}.refman.gz").read_bytes()
    path = tmp_path / "older.refman"
    path.write_bytes(gzip.decompress(kept))
    shutil.copy(path, tmp_path / "migrated.refman")
    found = rescue(path, tmp_path / "new.refman")
    assert found.history
    with (
        Library.open(tmp_path / "migrated.refman") as migrated,
        Library.open(tmp_path / "new.refman") as new,
    ):
        assert true(new) == true(migrated)


def test_the_pages_of_a_rescued_library_are_as_large_as_those_of_any_new_one(
    full: Path, tmp_path: Path
) -> None:
    rescue(full, tmp_path / "rescued.refman")
    Library.open(tmp_path / "new.refman").close()
    assert page_size(tmp_path / "rescued.refman") == page_size(tmp_path / "new.refman")


def test_any_damage_at_random_is_survived(full: Path, tmp_path: Path) -> None:
    """Whatever is broken: what is rescued was there, what is said to be missing is, and the new
    library is sound."""
    there, data, size = fields_of(full), full.read_bytes(), page_size(full)
    for seed in range(6):
        chance = random.Random(seed)
        full.write_bytes(data)
        for _ in range(chance.randrange(1, 12)):
            spoil(full, chance.randrange(2, len(data) // size), size)
        new = tmp_path / f"{seed}.refman"
        found = rescue(full, new)
        kept = fields_of(new)
        assert len(kept) == found.papers
        assert kept.items() <= there.items()
        assert found.lost == len(there) - len(kept) or "entries" in found.unsure
        tagged = len(there) - rows_of(new, "entry_tags")
        assert found.others_lost.get("entry_tags", 0) == tagged or "entry_tags" in found.unsure
    assert_sound(new)


def test_what_is_no_library_is_said_to_have_nothing(tmp_path: Path) -> None:
    path = tmp_path / "noise.refman"
    path.write_bytes(random.Random(1).randbytes(100_000))
    with pytest.raises(NotALibrary, match="Nothing of a library"):
        rescue(path, tmp_path / "new.refman")
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == ["noise.refman"]


def test_nothing_is_overwritten(full: Path, tmp_path: Path) -> None:
    (tmp_path / "new.refman").write_text("mine")
    with pytest.raises(FileInTheWay, match="is there already"):
        rescue(full, tmp_path / "new.refman")
    assert (tmp_path / "new.refman").read_text() == "mine"


def test_a_newer_library_is_no_damaged_one(full: Path, tmp_path: Path) -> None:
    """It has noted the step that made it so."""
    newer = schema.VERSION + 1
    with closing(sqlite3.connect(full)) as connection, connection:
        connection.execute(f"pragma user_version = {newer}")
        connection.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at)"
            f" values ('refman', '{newer:04}_more', '')"
        )
    with pytest.raises(NewerLibrary, match="update refman"):
        rescue(full, tmp_path / "new.refman")


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def test_beside_the_log_of_another_library_the_file_alone_is_read(
    full: Path, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "other.refman") as other:
        for name in ("One", "Two"):
            add(other, name)
        shutil.copy(log_of(other.path), log_of(full))
    before = [one.read_bytes() for one in (full, log_of(full))]

    found = rescue(full, tmp_path / "new.refman")

    assert [one.read_bytes() for one in (full, log_of(full))] == before
    assert (found.papers, found.lost, found.others_lost) == (226, 0, {})
    assert (found.history, found.logged) == (True, False)
    assert "The log beside it (-wal) was left out" in " ".join(described(found))
    with Library.open(tmp_path / "new.refman") as after:
        assert [tag.papers for tag in tags.every(after.reading) if tag.name == "all"] == [226]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can drop its rights")
def test_what_is_in_the_own_log_comes_along_where_nothing_may_be_written(
    full: Path, tmp_path: Path
) -> None:
    """In a child process, since root may write everything."""
    there, here = tmp_path / "there", tmp_path / "here"
    there.mkdir()
    with Library.open(full) as library:
        add(library, "In the log")
        for path in (full, log_of(full)):
            shutil.copy(path, there)
    here.mkdir()
    here.chmod(0o777)
    let_everybody_in(tmp_path)

    code = (
        "import os, sys, sqlite_utils\n"
        "from pathlib import Path\n"
        "from refman.store.rescue import rescue\n"
        "os.setgid(65534); os.setuid(65534)\n"
        "found = rescue(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "print(found.papers, found.lost, found.others_lost, found.history, found.logged)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, there / full.name, here / "new.refman"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.stdout == "227 0 {} True True\n", done.stderr
    assert [one.name for one in here.iterdir()] == ["new.refman"]


@pytest.mark.skipif(os.name != "posix", reason="a disk is made full by a limit of POSIX")
@pytest.mark.parametrize("bytes_", [0, 60_000, 300_000])
def test_where_the_disk_is_full_it_is_said_and_nothing_is_left(
    full: Path, tmp_path: Path, bytes_: int
) -> None:
    """In a child process, which may write files of that length alone."""
    code = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from refman.model.errors import LibraryUnwritable\n"
        "from refman.store.rescue import rescue\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({bytes_}, {bytes_}))\n"
        "try:\n"
        "    rescue(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "except LibraryUnwritable as error:\n"
        "    print(error)\n"
    )
    here = tmp_path / "here"
    done = subprocess.run(
        [sys.executable, "-c", code, full, here / "new.refman"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "new.refman” cannot be written" in done.stdout, done.stderr
    assert list(here.iterdir()) == []


def test_what_is_derived_is_made_anew_and_missed_by_nobody(full: Path, tmp_path: Path) -> None:
    with Library.open(full) as library:
        one, other = [one.id for one in people.every(library.reading)][:2]
        with library.change("Persons") as change:
            persons.merge(change, [one, other])
        wrote = library.reading.value("select max(papers) from people")
    for page in pages_of(full, "people", "people_metrics"):
        spoil(full, page, page_size(full))
    with closing(sqlite3.connect(full)) as connection:
        told = connection.execute("select count(*) from sources where profile <> ''").fetchone()[0]

    found = rescue(full, tmp_path / "new.refman")

    assert told > 0
    assert (found.papers, found.lost, found.others_lost, found.unsure) == (226, 0, {}, ())
    assert found.history
    with closing(sqlite3.connect(tmp_path / "new.refman")) as connection:
        assert connection.execute("select max(papers) from people").fetchone()[0] == wrote
        made = connection.execute(
            "select count(*) from people_metrics join people on id = people_metrics.person"
        )
        assert made.fetchone()[0] == told
    assert_sound(tmp_path / "new.refman")


def test_of_an_empty_table_that_cannot_be_read_nothing_is_said_to_be_lost(
    full: Path, tmp_path: Path
) -> None:
    """An index tells that there was none, and where there is no index nobody can."""
    for page in pages_of(full, "persons", "snapshots"):
        spoil(full, page, page_size(full))
    found = rescue(full, tmp_path / "new.refman")
    assert (found.others_lost, found.unsure) == ({}, ("snapshots",))
    assert not found.history
    said = " ".join(described(found))
    assert "Whether any of these are missing nobody can tell: snapshots." in said
    assert "Some of what else" not in said


def renumber(path: Path, id_: int, key: str = "") -> None:
    """Flip a bit of a paper's number where its row stands, and one of the first letter of `key`."""
    size, data = page_size(path), bytearray(path.read_bytes())
    number = bytes(0x80 | id_ >> shift & 0x7F for shift in range(57, 7, -7)) + bytes([id_ & 0xFF])
    (at,) = (
        found for page in pages_of(path, "entries")
        if data[(page - 1) * size] == LEAF
        and (found := data.find(number, (page - 1) * size, page * size)) > 0
    )  # fmt: skip
    data[at + 4] ^= 0x08
    if key:
        data[data.index(key.encode(), at)] ^= 0x01
    path.write_bytes(data)


@pytest.mark.parametrize("lasting", [False, True])
def test_a_paper_whose_number_is_wrong_gets_its_own_back_or_is_said_to_be_doubtful(
    full: Path, tmp_path: Path, lasting: bool
) -> None:
    """Its own is known by its key, unless that is spoilt, too."""
    there = fields_of(full)
    with closing(sqlite3.connect(full)) as connection:
        sql = "select id, key from entries limit 1 offset 40"
        own, key = connection.execute(sql).fetchone()
    renumber(full, own, key if lasting else "")

    found = rescue(full, tmp_path / "new.refman")

    kept = fields_of(tmp_path / "new.refman")
    assert (found.papers, found.lost, found.doubtful) == (226, 0, int(lasting))
    assert found.history is not lasting
    assert (own in kept) is not lasting
    assert sorted(kept.values()) == sorted(there.values())
    assert ("The number of 1 paper is damaged" in " ".join(described(found))) is lasting


def test_a_row_that_claims_more_memory_than_there_is_costs_nothing_else(
    full: Path, tmp_path: Path
) -> None:
    """Its length is the first number of it (sqlite.org/fileformat2.html, 1.6): here 4 GB."""
    data, size = bytearray(full.read_bytes()), page_size(full)
    start = (pages_of(full, "sightings_source")[-1] - 1) * size
    last = start + 8 + 2 * (int.from_bytes(data[start + 3 : start + 5], "big") - 1)
    cell = start + int.from_bytes(data[last : last + 2], "big")
    data[cell : cell + 21] = bytes.fromhex("ffffffff010ca947da3b294e360ca947da3c28c568")
    full.write_bytes(data)
    with closing(sqlite3.connect(full)) as connection, pytest.raises(MemoryError):
        connection.execute("select entry from sightings").fetchall()

    found = rescue(full, tmp_path / "new.refman")

    assert (found.papers, found.lost, found.others_lost) == (226, 0, {})
    assert found.others["sightings"] == rows_of(tmp_path / "new.refman", "sightings") == 235
    assert_sound(tmp_path / "new.refman")


def test_a_file_that_claims_any_length_is_neither_copied_nor_read_through(tmp_path: Path) -> None:
    """Nearly all of it was never written; reading that would take an hour."""
    path = tmp_path / "vast.refman"
    make_vast(path)
    with pytest.raises(NotALibrary, match="Nothing of a library"):
        rescue(path, tmp_path / "new.refman")
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
