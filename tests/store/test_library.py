"""Opening, changing, undoing, and telling."""

import gzip
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from refman.model.changes import Changes
from refman.model.entry import Entry, EntryId, Profile, Sighting, Source
from refman.model.errors import (
    Cancelled,
    DamagedLibrary,
    ForeignLog,
    LibraryUnwritable,
    NewerLibrary,
    NotALibrary,
    NothingToUndo,
    TagError,
    UndoBlocked,
)
from refman.model.language import parse
from refman.services import persons
from refman.services.attachments import keeping
from refman.services.attachments.places import Places
from refman.store import (
    Library,
    attachments,
    backups,
    collecting,
    counting,
    derive,
    documents,
    entries,
    papers,
    patterns,
    people,
    search,
    shelf,
    sources,
    tags,
    verdicts,
    written,
)
from refman.store import change as change_module
from refman.store.schema import VERSION
from tests.conftest import add, let_everybody_in
from tests.store.kept_library import FOLDER


def test_a_change_is_one_transaction_one_undo_step_and_one_piece_of_news(
    library: Library, knuth: EntryId, heard: list[Changes]
) -> None:
    with library.change("Add two tags") as change:
        tags.add(change, [knuth], "TeX")
        tags.add(change, [knuth], "books")

    assert [news.entries for news in heard] == [{knuth}]
    assert heard[0].label == "Add two tags"
    assert library.undo() == "Add two tags"
    assert library.entry(knuth).tags == frozenset()


def test_undo_takes_the_tag_off_and_tells_observers_once(
    library: Library, knuth: EntryId, heard: list[Changes]
) -> None:
    with library.change("Add tag “TeX”") as change:
        tags.add(change, [knuth], "TeX")
    heard.clear()

    label = library.undo()

    assert label == "Add tag “TeX”"
    assert library.entry(knuth).tags == frozenset()
    assert tags.every(library.reading) == []
    assert [news.entries for news in heard] == [{knuth}]


def test_undo_and_redo_survive_a_restart(library: Library, knuth: EntryId) -> None:
    with library.change("Rename") as change:
        entries.set_fields(change, knuth, {"title": "Another", "note": "new"})
    before = library.entry(knuth)
    library.close()

    with Library.open(library.path) as again:
        assert again.undo() == "Rename"
        assert again.entry(knuth).fields["title"] == "The {\\TeX}book"
        assert "note" not in again.entry(knuth).fields
    with Library.open(library.path) as again:
        assert again.redo() == "Rename"
        assert again.entry(knuth) == before
        assert list(again.entry(knuth).fields) == list(before.fields)


def test_everything_can_be_undone_down_to_the_empty_library_and_redone(library: Library) -> None:
    source = Source("p", "X’s page", "profile", Profile("Xu Yi", h_index=3))
    entry = Entry(
        "article",
        {"title": "T", "author": "Huang, H. and others", "date": "2023-06"},
        "k",
        linked=("Yi, Xu",),
        sightings=(Sighting("p", 1, score=3.5, code=True),),
    )
    with library.change("Add") as change:
        ids = {"p": sources.ensure(change, source)}
        made = entries.add(change, entry, [tags.ensure(change, "t")], ids)
    with library.change("Trash") as change:
        entries.trash(change, [made])
    with library.change("Merge") as change:
        tags.create(change, "u")
        tags.merge(change, "t", "u")
    whole = _dump(library)

    for _ in range(3):
        library.undo()
    assert papers.rows(library.reading, [made]) == []
    assert people.every(library.reading) == []
    assert tags.every(library.reading) == []
    for _ in range(3):
        library.redo()

    assert _dump(library) == whole


def test_what_was_made_after_the_paper_that_names_it_is_undone_and_redone(
    library: Library,
) -> None:
    with library.change("Add, then tag and see") as change:
        made = entries.add(change, Entry("misc", {"title": "T"}), [], {})
        tags.add(change, [made], "t")
        seen = Sighting("p", 1, score=3.5)
        ids = {"p": sources.ensure(change, Source("p", "X’s page", "profile"))}
        entries.set_sightings(change, made, [seen], ids)
    with library.change("Delete tag") as change:
        tags.delete(change, "t")
    after = _dump(library)
    library.undo()
    between = _dump(library)
    library.undo()
    assert not any(_dump(library).values())
    library.redo()
    assert _dump(library) == between
    library.redo()
    assert _dump(library) == after


def test_a_new_change_ends_what_could_be_redone(library: Library, knuth: EntryId) -> None:
    with library.change("First") as change:
        entries.set_fields(change, knuth, {"note": "1"})
    library.undo()
    with library.change("Second") as change:
        entries.set_fields(change, knuth, {"note": "2"})

    with pytest.raises(NothingToUndo):
        library.redo()
    assert [(item.label, item.state) for item in library.history()][:2] == [
        ("Second", "done"),
        ("First", "dropped"),
    ]


def test_a_change_that_touches_nothing_leaves_no_trace(library: Library, knuth: EntryId) -> None:
    before = library.history()
    with library.change("Set the same title") as change:
        entries.set_fields(change, knuth, {"title": "The {\\TeX}book"})

    assert library.history() == before


def test_a_change_that_fails_leaves_the_library_as_before(
    library: Library, knuth: EntryId, heard: list[Changes]
) -> None:
    before = _dump(library)

    def fail() -> None:
        with library.change("Fail") as change:
            tags.add(change, [knuth], "TeX")
            tags.rename(change, "TeX", "a, comma")

    with pytest.raises(TagError):
        fail()

    assert _dump(library) == before
    assert heard == []


def test_undo_refuses_when_somebody_wrote_past_the_history(
    library: Library, knuth: EntryId
) -> None:
    with library.change("Set a note") as change:
        entries.set_fields(change, knuth, {"note": "mine"})
    with sqlite3.connect(library.path) as stranger:
        stranger.execute("update entries set fields = json_set(fields, '$.note', 'theirs')")
    assert library.notice_others()
    before = _dump(library)

    with pytest.raises(UndoBlocked, match="“Set a note” cannot be undone"):
        library.undo()

    assert _dump(library) == before


def test_nothing_to_undo_is_said_in_a_sentence(library: Library) -> None:
    with pytest.raises(NothingToUndo, match="nothing to undo"):
        library.undo()


def test_another_process_is_noticed(library: Library, heard: list[Changes]) -> None:
    with Library.open(library.path) as other:
        add(other, "From elsewhere")

    assert library.notice_others()
    assert heard == [Changes(everything=True)]
    assert not library.notice_others()


def test_what_another_process_just_did_is_not_undone_unseen(library: Library) -> None:
    add(library, "Mine")
    with Library.open(library.path) as other:
        add(other, "From the other")
    with pytest.raises(UndoBlocked, match="Another program"):
        library.undo()
    assert [item.state for item in library.history()] == ["done", "done"]
    assert "From the other" in library.undo()


def test_what_another_process_undid_is_not_undone_further_unseen(library: Library) -> None:
    add(library, "One")
    add(library, "Two")
    with Library.open(library.path) as other:
        other.undo()
    with pytest.raises(UndoBlocked, match="Another program"):
        library.undo()
    assert library.undo() == "Add One"


def test_what_another_process_did_below_the_own_change_is_not_undone_unseen(
    library: Library,
) -> None:
    with Library.open(library.path) as other:
        add(other, "From the other")
    add(library, "Mine")
    with pytest.raises(UndoBlocked, match="Another program"):
        library.undo()
    assert library.undo() == "Add Mine"


def test_undo_minds_no_bookkeeping_of_another_process(library: Library) -> None:
    add(library, "Mine")
    with Library.open(library.path) as other:
        written.remember(other, "/refs.bib", "0123")
    assert library.undo() == "Add Mine"
    with Library.open(library.path) as other:
        written.remember(other, "/refs.bib", "4567")
    assert library.redo() == "Add Mine"


def test_own_changes_are_not_taken_for_anothers(library: Library) -> None:
    add(library, "Own")

    assert not library.notice_others()


def test_two_open_libraries_write_in_turn(library: Library) -> None:
    with Library.open(library.path) as other:
        add(library, "One")
        add(other, "Two")
        add(library, "Three")
        assert [item.label for item in other.history()] == ["Add Three", "Add Two", "Add One"]
        assert other.notice_others()
        assert other.undo() == "Add Three"


def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "thesis.tex"
    path.write_text("\\documentclass{article}" * 100)
    with pytest.raises(NotALibrary, match="not a library of refman"):
        Library.open(path)
    assert path.read_text() == "\\documentclass{article}" * 100


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("create table bookmarks (url text)")
    before = path.read_bytes()
    with pytest.raises(NotALibrary, match="another program"):
        Library.open(path)
    assert path.read_bytes() == before


def test_a_library_of_a_newer_refman_is_refused(library: Library) -> None:
    library.close()
    with sqlite3.connect(library.path) as connection:
        connection.execute(f"pragma user_version = {VERSION + 1}")
    with pytest.raises(NewerLibrary, match="newer refman"):
        Library.open(library.path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryUnwritable, match="cannot be opened or made"):
        Library.open(tmp_path / "file" / "library.refman")


def test_the_search_index_is_whole_after_edits_and_undo(library: Library, knuth: EntryId) -> None:
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"title": "Metafont", "abstract": "curves"})
    assert _hits(library, "metafont") == [knuth]
    assert _hits(library, "texbook") == []
    library.undo()
    assert _hits(library, "texbook") == [knuth]
    assert _hits(library, "metafont") == _hits(library, "curves") == []


def test_tagging_ten_thousand_papers_reindexes_none(library: Library) -> None:
    with library.change("Add") as change:
        made = [entries.add(change, Entry("misc", {"title": "x"}), [], {}) for _ in range(100)]
    statements: list[str] = []
    with library.change("Tag") as change:
        change._connection.set_trace_callback(statements.append)
        tags.add(change, made, "t")
        change._connection.set_trace_callback(None)
    assert not [sql for sql in statements if "search" in sql]


def test_many_papers_edited_at_once_are_reindexed_at_once(library: Library) -> None:
    with library.change("Add") as change:
        made = [entries.add(change, Entry("misc", {"title": "knots"}), [], {}) for _ in range(100)]
    written = _written(library, made, {"title": "curves"})
    assert len([sql for sql in written if sql.startswith("insert into search")]) < 10
    assert (_hits(library, "curves"), _hits(library, "knots")) == (made, [])
    library.undo()
    assert (_hits(library, "curves"), _hits(library, "knots")) == ([], made)


def test_an_edit_that_means_neither_people_nor_words_writes_none(
    library: Library, knuth: EntryId
) -> None:
    written = _written(library, [knuth], {"volume": "3"})
    assert any("entries" in sql for sql in written)
    assert not [sql for sql in written if re.search(r"search|beginnings|entry_people", sql)]


def _written(library: Library, ids: list[EntryId], fields: dict[str, str]) -> list[str]:
    """The statements that write while papers are edited."""
    heard: list[str] = []
    with library.change("Edit") as change:
        change._connection.set_trace_callback(heard.append)
        entries.set_many(change, ((one, fields, {}) for one in ids))
        change._connection.set_trace_callback(None)
    return [sql for sql in heard if sql.startswith(("insert", "delete", "update"))]


def _hits(library: Library, word: str) -> list[int]:
    rows = library.reading.rows("select rowid from search where search match ?", (word,))
    return [row[0] for row in rows]


def _dump(library: Library) -> dict[str, list[str]]:
    tables = ("entries", "entry_people", "tags", "entry_tags", "sources", "sightings",
              "people_metrics")  # fmt: skip
    return {
        name: sorted(map(repr, library.reading.rows(f"select * from {name}"))) for name in tables
    }


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    path = tmp_path / "new.refman"
    path.touch()
    with Library.open(path) as library:
        add(library, "First")
    assert [item.name for item in tmp_path.iterdir() if item.is_file()] == ["new.refman"]


def test_an_empty_file_that_another_program_is_writing_becomes_a_library_when_it_is_done(
    tmp_path: Path,
) -> None:
    path = tmp_path / "new.refman"
    path.touch()
    with closing(sqlite3.connect(path)) as other, ThreadPoolExecutor(1) as pool:
        other.execute("begin immediate")
        opened = pool.submit(Library.open, path)
        wait([opened], timeout=0.2)  # long enough to be refused
        other.rollback()
        opened.result().close()


@pytest.mark.parametrize("left", [b"", b"no library", b"SQLite format 3\0" + bytes(5000)])
def test_what_a_killed_process_with_the_same_number_left_is_not_in_the_way(
    tmp_path: Path, left: bytes
) -> None:
    for ending in ("", "-wal", "-journal"):
        (tmp_path / f".l.refman.{os.getpid()}.new{ending}").write_bytes(left)
    with Library.open(tmp_path / "l.refman") as made:
        assert made.reading.value("select count(*) from entries") == 0
    assert [one.name for one in tmp_path.iterdir()] == ["l.refman"]


@pytest.mark.parametrize("emptied", [False, True])
def test_beside_the_log_of_a_library_that_is_gone_none_is_made_and_that_one_may_come_back(
    library: Library, knuth: EntryId, tmp_path: Path, emptied: bool
) -> None:
    there = tmp_path / "there.refman"
    log = there.with_name(f"{there.name}-wal")
    shutil.copy(f"{library.path}-wal", log)
    if emptied:
        there.touch()
    held = log.read_bytes()

    with pytest.raises(LibraryUnwritable, match=r"there\.refman-wal"):
        Library.open(there)
    assert log.read_bytes() == held
    assert there.exists() == emptied

    shutil.copy(library.path, there)
    with Library.open(there) as back:
        assert back.entry(knuth) == library.entry(knuth)


def test_a_library_is_made_only_once_when_two_make_it(tmp_path: Path) -> None:
    path = tmp_path / "new.refman"
    with Library.open(path) as one, Library.open(path) as other:
        add(one, "From one")
        add(other, "From the other")
        assert len(one.history()) == len(other.history()) == 2


def test_keys_are_taken_whatever_their_case_also_in_the_trash(
    library: Library, knuth: EntryId
) -> None:
    assert papers.key_taken(library.reading, "KNUTH1984")
    with library.change("Trash") as change:
        entries.trash(change, [knuth])
    assert papers.key_taken(library.reading, "Knuth1984")
    assert not papers.key_taken(library.reading, "")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can drop its rights")
def test_a_library_that_cannot_be_written_is_read_with_its_log(
    library: Library, knuth: EntryId
) -> None:
    """In a child process, since root may write everything."""
    with library.change("Tag") as change:
        tags.add(change, [knuth], "TeX")
    folder = library.path.parent
    assert library.path.with_name(library.path.name + "-wal").stat().st_size > 0
    let_everybody_in(folder)
    said = _opened(
        library.path,
        "os.setgid(65534); os.setuid(65534)",
        "    print([tag.name for tag in tags.every(opened.reading)], opened.writable)\n"
        "    try:\n"
        "        opened.undo()\n"
        "    except LibraryUnwritable as error:\n"
        "        print('read-only' in str(error))\n",
    )
    assert said == "['TeX'] False\nTrue\n"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can drop its rights")
@pytest.mark.parametrize(
    ("hindered", "words"),
    [
        (
            "os.setgid(65534); os.setuid(65534)",
            "was written by an older refman and cannot be brought up to date: it is read-only. It"
            " was left as it is; copy it to a place that may be written and open the copy.",
        ),
        (
            "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))",
            "disk I/O error. The library and older backups are as they were; make room, or see to"
            " the folder.",
        ),
    ],
)
def test_a_library_of_an_older_refman_that_cannot_be_brought_up_to_date_is_not_opened(
    library: Library, hindered: str, words: str
) -> None:
    """What it lacks would be missed wherever it is read."""
    library.close()
    _write_first_version(library.path)
    before = library.path.read_bytes()
    folder = library.path.parent
    let_everybody_in(folder)
    said = _opened(library.path, hindered, "    print('opened')\n")
    assert str(library.path) in said
    assert said.endswith(f"{words}\n")
    assert library.path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="a disk is made full by a limit of POSIX")
def test_a_history_is_not_folded_where_the_disk_is_full(library: Library, knuth: EntryId) -> None:
    with library.change("Tag") as change:
        tags.add(change, [knuth], "TeX")
    library.close()
    said = _opened(
        library.path,
        "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))",
        "    try:\n"
        "        opened.fold(9e9)\n"
        "    except LibraryUnwritable as error:\n"
        "        print(error)\n",
    )
    assert "cannot be changed: its disk is full" in said


def _opened(path: Path, hindered: str, code: str) -> str:
    """What `code`, or the error, prints in a process that opens the library `hindered`."""
    code = (
        "import os, resource, sys\n"
        "from pathlib import Path\n"
        "from refman.store import Library, tags\n"
        "from refman.model.errors import LibraryUnwritable\n"
        f"{hindered}\n"
        "try:\n"
        "    opened = Library.open(Path(sys.argv[1]))\n"
        "except LibraryUnwritable as error:\n"
        "    sys.exit(print(error))\n"
        "with opened:\n"
        f"{code}"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False
    )
    assert not done.returncode, done.stderr
    return done.stdout


def test_a_library_whose_write_ahead_log_was_turned_off_has_it_again(library: Library) -> None:
    library.close()
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute("pragma journal_mode = delete")
    with Library.open(library.path) as again, again.reading.one_moment():
        assert add(again, "Written while somebody reads")
        assert again.reading.value("select count(*) from entries") == 0


def test_a_change_of_very_many_entries_says_that_everything_may_have_changed(
    library: Library, heard: list[Changes]
) -> None:
    entry = Entry("misc", {"title": "Many", "author": "Ames, B."})
    new = entries.New.of(entry, [], {}, derive.of(entry))

    with library.change("Add many") as change:
        ids = entries.add_all(change, [new] * 12_000)

    assert heard[0].everything
    assert library.undo() == "Add many"
    assert counting.total(library.reading) == 0
    library.redo()
    assert counting.total(library.reading) == len(ids) == 12_000
    assert search.count(library.reading, parse("many ames")) == 12_000
    assert library.entry(EntryId(ids[-1]))._replace(id=None) == entry


def test_what_an_older_refman_derived_in_another_way_is_derived_anew(library: Library) -> None:
    derived = ("people", "entry_people", "aliases", "identifiers")
    paper = add(
        library, "Diffusion", key="a", doi="10.1000/abc", ids="b", date="2023-06",
        author="Huang, Hsiang-Wei and {\\'E}lie, Jo",
    )  # fmt: skip
    reading = library.reading
    before = [sorted(reading.rows(f"select * from {name}")) for name in ("entries", *derived)]
    history = library.history(10)
    library.close()
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute("update entries set title = '', surnames = 'x', year = 1, date = '1'")
        connection.execute("update people set sort_key = 'zz'")
        connection.execute("delete from entry_people where position = 1")
        connection.execute("delete from aliases")
        connection.execute("update meta set value = '2' where name = 'index_version'")
        connection.commit()

    with Library.open(library.path) as opened:
        reading = opened.reading
        after = [sorted(reading.rows(f"select * from {name}")) for name in ("entries", *derived)]
        assert after == before
        assert opened.history(10) == history
        assert list(search.ids(reading, parse("hsiang diff"), "added", descending=False)) == [paper]


def test_what_is_read_of_a_library_does_not_count_as_memory_of_the_process(
    library: Library,
) -> None:
    maps = Path("/proc/self/maps")
    if not maps.exists():
        pytest.skip("this system does not say what a process has mapped")
    assert library.entry(add(library, "One")).fields["title"] == "One"
    mapped = {line.split()[-1] for line in maps.read_text().splitlines()}
    assert str(library.path) not in mapped


def test_it_is_told_how_many_papers_of_an_older_library_are_done(library: Library) -> None:
    for title in ("One", "Two", "Three"):
        add(library, title)
    library.close()
    heard: list[tuple[int, int]] = []

    def told(done: int, total: int) -> None:
        heard.append((done, total))

    Library.open(library.path, told=told).close()
    assert heard == []
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute("update meta set value = '2' where name = 'index_version'")
        connection.commit()
    Library.open(library.path, told=told).close()
    assert heard == [(3, 3)]


def test_a_library_is_backed_up_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "library.refman"
    _write_first_version(path)
    assert backups.every(path) == []
    Library.open(path).close()
    (kept,) = backups.every(path)
    assert kept.why == "migration"
    with closing(sqlite3.connect(kept.path)) as connection:
        assert connection.execute("pragma user_version").fetchone() == (1,)
    assert backups.look(kept.path).entries == 6


@pytest.mark.parametrize("trouble", ["no place for it", "no whole copy"])
def test_a_library_that_cannot_be_backed_up_is_not_brought_up_to_date(
    tmp_path: Path, trouble: str
) -> None:
    path = tmp_path / "library.refman"
    _write_first_version(path)
    if trouble == "no place for it":
        shelf.folder(path).write_text("a file in its way")
    else:
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("update entries set key = cast(x'ff' as text) where key = 'odd'")
    before = path.read_bytes()
    with pytest.raises((LibraryUnwritable, DamagedLibrary)):
        Library.open(path)
    assert path.read_bytes() == before
    assert backups.every(path) == []
    assert list(tmp_path.rglob("*.new")) == []


def _write_first_version(path: Path) -> None:
    path.write_bytes(gzip.decompress((FOLDER / "0001.refman.gz").read_bytes()))


def test_an_undo_is_the_first_thing_that_a_program_does(tmp_path: Path) -> None:
    path = tmp_path / "library.refman"
    with Library.open(path) as library:
        knuth, other = (add(library, title, author="Abel, Zoe") for title in ("One", "Other"))
        with library.change("Everything") as change:
            tags.ensure(change, "tag")
            sources.ensure(change, Source("page", "A page", "profile"))
            collecting.create(change, "Thesis")
            verdicts.give(change, knuth, other, versions=False)
            persons.split_papers(change, people.every(change)[0].id, [knuth])
            entries.trash(change, [other])
            documents.add(change, "/refs.bib")
    program = (
        "import pathlib, sys\n"
        "from refman.store.library import Library\n"
        "print(Library.open(pathlib.Path(sys.argv[1])).undo())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, path], capture_output=True, text=True, check=False
    )
    assert done.stdout == "Everything\n", done.stderr


def test_what_an_older_refman_kept_of_a_file_by_its_path_stays_its_own(tmp_path: Path) -> None:
    path = tmp_path / "older.refman"
    path.write_bytes(gzip.decompress((FOLDER / "0008.refman.gz").read_bytes()))
    with closing(sqlite3.connect(path)) as older, older:
        older.execute("insert into documents (path, linked) values ('/home/me/thesis.bib', 0)")
        older.execute("insert into meta values ('profile of /home/me/thesis.bib', 'acm')")
        older.execute("insert into meta values ('key pattern of /home/me/thesis.bib', '[auth]')")
        older.execute("insert or replace into meta values ('key pattern', '[year]')")

    with Library.open(path) as opened:
        assert documents.used(opened.reading, "/home/me/thesis.bib") == ("acm", "[auth]")
        assert patterns.of_library(opened.reading) == "[year]"


def test_an_undo_finds_who_writes_each_kind_of_object() -> None:
    """“refman undo” is a process of its own, in which nothing has written anything yet."""
    said = re.compile(r'^@keeper(?:_of_many)?\("(\w+)"\)', re.MULTILINE)
    store = Path(change_module.__file__).parent
    writers = {
        kind: path.stem for path in store.glob("*.py") for kind in said.findall(path.read_text())
    }
    assert writers == change_module._KEEPERS


_ENDLESS = "with recursive n (i) as (select 1 union all select i + 1 from n) select max(i) from n"


def test_closing_stops_what_another_thread_reads(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library.refman")
    begun = Event()

    def read() -> None:
        reading = library.reading
        begun.set()
        reading.rows(_ENDLESS)

    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(read)
        begun.wait()
        library.close()

        assert isinstance(asked.exception(), Cancelled | sqlite3.ProgrammingError)


def test_what_is_read_together_within_a_change_takes_nothing_back(library: Library) -> None:
    paper = add(library, "Before")
    with library.change("Edit") as change:
        entries.set_fields(change, paper, {"title": "After"})
        assert [row.title for row in papers.rows(change, [paper])] == ["After"]
        with change.one_moment():
            entries.set_fields(change, paper, {"note": "More"})
    assert dict(library.entry(paper).fields) == {"title": "After", "note": "More"}
    assert library.undo() == "Edit"
    assert dict(library.entry(paper).fields) == {"title": "Before"}


def test_a_library_that_is_reached_by_a_link_is_the_one_that_the_link_leads_to(
    library: Library, knuth: EntryId, tmp_path: Path
) -> None:
    """Its files, its backups and its log lie beside the file, and SQLite looks there too."""
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "mine.refman"
    link.symlink_to(library.path)
    pdf = tmp_path / "a.pdf"
    pdf.write_bytes(b"%PDF")
    keeping.attach(library, knuth, [pdf], link=False)

    with Library.open(link) as again:
        (one,) = attachments.of(again.reading, knuth)
        found = Places.of(again).path(one.base, one.path)
        assert again.path == library.path
        assert found is not None
        assert found.read_bytes() == b"%PDF"
        assert shelf.folder(again.path) == shelf.folder(library.path)
    assert link.is_symlink()


def test_a_link_to_a_library_that_is_still_to_be_made_stays_one(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    link, real = tmp_path / "l.refman", tmp_path / "there" / "real.refman"
    link.symlink_to(real)
    Library.open(link).close()
    assert link.is_symlink()
    assert real.is_file()


def test_a_link_in_a_circle_is_no_library(tmp_path: Path) -> None:
    link = tmp_path / "l.refman"
    link.symlink_to(link)
    with pytest.raises((LibraryUnwritable, NotALibrary)):
        Library.open(link)


def test_what_was_written_is_kept_where_the_log_is_removed_and_nothing_more_is_written(
    library: Library,
) -> None:
    """Some programs clear away what they take for left over."""
    add(library, "Before", key="before")
    library.path.with_name(f"{library.path.name}-wal").unlink()
    with pytest.raises(LibraryUnwritable, match="replaced or moved"):
        add(library, "After", key="after")
    with Library.open(library.path) as other:
        assert other.reading.rows("select key from entries") == [("before",)]
        assert other.reading.value("pragma integrity_check") == "ok"
    library.close()
    with Library.open(library.path) as other:
        assert other.reading.rows("select key from entries") == [("before",)]


def test_a_backup_that_is_copied_over_an_open_library_is_not_mixed_with_it(
    library: Library,
) -> None:
    add(library, "Before", key="before")
    backup = backups.write(library.reading, "asked").path
    add(library, "Later", key="later")
    shutil.copyfile(backup, library.path)
    with pytest.raises(LibraryUnwritable, match="replaced or moved"):
        add(library, "After", key="after")
    library.close()
    assert library.path.read_bytes() == backup.read_bytes()
    with Library.open(library.path) as other:
        assert isinstance(other.amiss, ForeignLog)
        assert other.reading.rows("select key from entries") == [("before",)]
        assert other.reading.value("pragma integrity_check") == "ok"
