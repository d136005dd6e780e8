"""Backups: whole, of one moment, and never at the cost of a good one."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from refman.model.errors import Cancelled, LibraryUnwritable, NotALibrary
from refman.store import Library, backups, shelf, tags
from refman.store.backups import KEPT
from tests.conftest import add


def names(library: Library) -> list[str]:
    return [path.name for path in sorted(shelf.folder(library.path).iterdir())]


def tag(library: Library, name: str) -> None:
    with library.change(f"New tag {name}") as change:
        tags.create(change, name)


def aged(library: Library, days: int, why: str = "daily") -> Path:
    """A backup as one that was made some days ago."""
    made = backups.write(library.reading, "daily").path
    moment = datetime.fromtimestamp(made.stat().st_mtime - days * 86400, UTC)
    return made.rename(made.with_name(f"{moment:%Y-%m-%dT%H-%M-%SZ} {why}.refman"))


def test_a_backup_holds_what_the_library_holds_and_opens_as_one(seeded: Library) -> None:
    made = backups.write(seeded.reading, "asked")
    assert backups.look(made.path) == backups.held(seeded.reading)
    assert backups.look(made.path).entries == 226
    assert [one.path for one in backups.every(seeded.path)] == [made.path]
    assert names(seeded) == [made.path.name]
    with Library.open(made.path, make=False) as opened:
        assert opened.history(1) == seeded.history(1)


def test_it_is_of_one_moment_though_another_program_writes_meanwhile(seeded: Library) -> None:
    before, steps = backups.held(seeded.reading), []

    def write_on(done: int, total: int) -> None:
        steps.append((done, total))
        tag(seeded, f"t{len(steps)}")

    made = backups.write(seeded.reading, "daily", write_on)
    assert steps
    assert backups.look(made.path) == before
    assert backups.held(seeded.reading).tags == before.tags + len(steps)


def test_what_a_library_holds_is_told_without_going_through_its_papers(library: Library) -> None:
    add(library, "One paper")
    few = steps_to_tell(library)
    for number in range(50):
        add(library, f"Paper {number}")
    assert steps_to_tell(library) == few
    assert backups.held(library.reading).entries == 51


def steps_to_tell(library: Library) -> int:
    """Of SQLite's machine."""
    steps: list[None] = []
    connection = library.reading._connection
    backups.held(library.reading)  # the first time the tables are learnt, too
    connection.set_progress_handler(lambda: steps.append(None), 1)
    backups.held(library.reading)
    connection.set_progress_handler(None, 0)
    return len(steps)


def test_one_that_is_cancelled_leaves_nothing(seeded: Library) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        backups.write(seeded.reading, "daily", stop)
    assert names(seeded) == []


def test_one_that_is_cancelled_while_it_is_read_through_leaves_nothing(seeded: Library) -> None:
    def stop() -> None:
        raise Cancelled("Cancelled.")

    older = backups.write(seeded.reading, "daily")
    with pytest.raises(Cancelled):
        backups.write(seeded.reading, "daily", check=stop)
    assert names(seeded) == [older.path.name]


def test_of_daily_ones_ten_stay_and_of_those_asked_for_all(seeded: Library) -> None:
    for day in range(1, 15):
        aged(seeded, day, "asked")
    for day in range(20, 34):
        aged(seeded, day)
    made = backups.write(seeded.reading, "daily")
    found = backups.every(seeded.path)
    daily = [one.path for one in found if one.why == "daily"]
    assert len(daily) == KEPT["daily"]
    assert daily[0] == made.path
    assert sum(one.why == "asked" for one in found) == 14


def test_the_one_just_made_stays_although_the_clock_went_back(seeded: Library) -> None:
    for day in range(-20, 0):
        aged(seeded, day)
    made = backups.write(seeded.reading, "daily")
    assert made.path.exists()


def test_those_of_a_clock_that_was_ahead_push_none_out_and_are_not_pushed_out(
    seeded: Library,
) -> None:
    past = [aged(seeded, day) for day in range(1, 10)]
    ahead = [aged(seeded, -day) for day in range(9_000, 9_003)]
    made = backups.write(seeded.reading, "daily").path
    assert {one.path for one in backups.every(seeded.path)} == {made, *past, *ahead}


def test_several_of_one_day_push_out_none_of_another(seeded: Library) -> None:
    past = [aged(seeded, day) for day in range(1, 10)]
    today = past[0].with_name(f"{datetime.now(UTC):%Y-%m-%d}T00-00-00Z daily.refman")
    backups.write(seeded.reading, "daily").path.rename(today)
    made = backups.write(seeded.reading, "daily").path
    assert [one.path for one in backups.every(seeded.path)] == [made, *past]


def test_those_without_papers_push_out_none_that_has_some(
    seeded: Library, library: Library
) -> None:
    good = [aged(seeded, day) for day in range(20, 30)]
    bad = aged(seeded, 15)
    bad.write_bytes(b"spoilt")
    empty = backups.write(library.reading, "daily").path
    for day in range(1, 12):
        stem = f"{datetime.now(UTC) - timedelta(day):%Y-%m-%dT%H-%M-%SZ}"
        shutil.copyfile(empty, bad.with_name(f"{stem} daily.refman"))
    made = backups.write(seeded.reading, "daily").path
    left = [one.path for one in backups.every(seeded.path)]
    assert {made, *good[:9]} <= set(left)
    assert len(left) == 2 * KEPT["daily"]


@pytest.mark.parametrize("left", [0.5, 0.9, 0.999])
@pytest.mark.parametrize("noughts", [False, True])
def test_those_that_were_cut_off_since_push_out_none_that_is_whole(
    seeded: Library, left: float, noughts: bool
) -> None:
    whole = backups.write(seeded.reading, "asked").path.read_bytes()
    kept = whole[: int(len(whole) * left)]
    cut = kept.ljust(len(whole), b"\0") if noughts else kept
    for days in range(1, 20):
        stem = f"{datetime.now(UTC) - timedelta(days):%Y-%m-%dT%H-%M-%SZ} daily"
        data = cut if days < 10 else whole
        (shelf.folder(seeded.path) / f"{stem}.refman").write_bytes(data)
    backups.write(seeded.reading, "daily")
    found = [one.path.read_bytes() for one in backups.every(seeded.path) if one.why == "daily"]
    assert sum(one != cut for one in found) == KEPT["daily"]


def test_where_none_can_be_made_older_ones_stay(seeded: Library) -> None:
    old = aged(seeded, 40)
    folder = shelf.folder(seeded.path)
    old.rename(seeded.path.parent / "kept")
    folder.rmdir()
    folder.write_text("in the way")
    with pytest.raises(LibraryUnwritable, match="No backup of"):
        backups.write(seeded.reading, "daily")
    assert (seeded.path.parent / "kept").exists()


@pytest.mark.parametrize("damage", ["cut", "spoilt", "empty", "text", "gone"])
def test_a_damaged_one_is_told_from_a_good_one(seeded: Library, damage: str) -> None:
    path = backups.write(seeded.reading, "daily").path
    whole = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(
            {
                "cut": whole[: len(whole) // 2],
                "spoilt": whole[:20_000] + b"\xff" * 60_000 + whole[80_000:],
                "empty": b"",
                "text": b"no library at all" * 999,
            }[damage]
        )
    with pytest.raises(NotALibrary):
        backups.look(path)


def test_it_covers_the_library_until_something_is_done_or_undone(seeded: Library) -> None:
    first = backups.write(seeded.reading, "daily")
    assert backups.covers(first, seeded.reading)
    tag(seeded, "new")
    assert not backups.covers(first, seeded.reading)
    second = backups.write(seeded.reading, "asked")
    seeded.undo()
    assert not backups.covers(second, seeded.reading)


def test_files_of_others_in_the_folder_are_nobodys_backups(seeded: Library) -> None:
    shelf.folder(seeded.path).mkdir()
    for name in ("mine.refman", "2026-01-01T00-00-00Z other.refman", "x daily.refman"):
        (shelf.folder(seeded.path) / name).write_bytes(b"")
    backups.write(seeded.reading, "daily")
    assert len(backups.every(seeded.path)) == 1
    assert len(names(seeded)) == 4


@pytest.fixture
def namesakes(seeded: Library) -> Iterator[tuple[Library, Library]]:
    """Two libraries of one folder that have the same name but for its ending."""
    with Library.open(seeded.path.with_suffix(".db")) as other:
        add(other, "Another")
        yield seeded, other


def test_libraries_of_one_name_have_backups_of_their_own(
    namesakes: tuple[Library, Library],
) -> None:
    made = [backups.write(one.reading, "asked").path for one in namesakes]
    assert [[one.path for one in backups.every(each.path)] for each in namesakes] == [
        [path] for path in made
    ]


def to_old_place(path: Path) -> Path:
    """Have a library's backups lie where they did once."""
    old = path.with_name(f"{path.stem} backups")
    shelf.folder(path).rename(old)
    return old


def test_backups_in_the_folder_of_old_are_found_and_move_with_the_next_one(
    seeded: Library,
) -> None:
    first = backups.write(seeded.reading, "asked").path.name
    old = to_old_place(seeded.path)
    (old / "a note of mine.txt").write_text("mine")

    assert [one.path for one in backups.every(seeded.path)] == [old / first]

    made = backups.write(seeded.reading, "daily").path.name
    assert names(seeded) == sorted([first, made])
    assert [one.name for one in old.iterdir()] == ["a note of mine.txt"]


def test_what_killed_programs_left_half_made_goes_with_the_next_one(seeded: Library) -> None:
    backups.write(seeded.reading, "asked")
    shelves, beside = shelf.folder(seeded.path), seeded.path.parent
    half = [shelves / f"2026-01-01T00-00-00Z asked.{pid}.new" for pid in (1, 2)]
    half.append(shelves / "2026-01-01T00-00-00Z asked.1.new-journal")
    copies = [beside / f"{shelf.HALF}{name}" for name in ("abcdefgh", "ijklmnop", "notes")]
    for copy in copies:
        copy.mkdir()
        (copy / seeded.path.name).write_bytes(b"half")
    (copies[2] / "mine.txt").write_text("mine")
    kept = [half[1], copies[1], copies[2]]
    for file in (*half, *(copy / seeded.path.name for copy in copies)):
        file.write_bytes(b"half")
    for one in (half[0], half[2], copies[0] / seeded.path.name, copies[0], *copies[2].iterdir()):
        os.utime(one, (0, 0))

    backups.write(seeded.reading, "asked")
    assert [one for one in (*half, *copies) if one.exists()] == kept


def test_what_the_user_put_away_beside_a_library_is_never_cleared_away(seeded: Library) -> None:
    backups.write(seeded.reading, "asked")
    shelves, own = shelf.folder(seeded.path), seeded.path.with_name(".refman-original")
    begun = seeded.path.with_name(f"{shelf.HALF}papers")
    mine = [shelves / "todo.new", own / seeded.path.name, begun / f"{seeded.path.name} of May"]
    for one in mine:
        one.parent.mkdir(exist_ok=True)
        one.write_text("mine")
    empty = seeded.path.with_name(".refman-notes")
    empty.mkdir()
    for one in (*mine, own, begun, empty):
        os.utime(one, (0, 0))

    backups.write(seeded.reading, "asked")
    assert all(one.exists() for one in (*mine, empty))


def test_a_folder_of_old_goes_when_nothing_is_left_in_it(seeded: Library) -> None:
    backups.write(seeded.reading, "asked")
    old = to_old_place(seeded.path)
    backups.write(seeded.reading, "daily")
    assert not old.exists()


def test_in_a_folder_of_old_that_two_libraries_shared_each_finds_its_own_and_lets_none_go(
    namesakes: tuple[Library, Library],
) -> None:
    seeded, other = namesakes
    own = aged(seeded, 1).name
    old = to_old_place(seeded.path)
    theirs = [shutil.move(aged(other, days), old) for days in range(20, 32)]

    assert [one.path.name for one in backups.every(seeded.path)] == [own]
    assert {str(one.path) for one in backups.every(other.path)} == set(map(str, theirs))

    for library in namesakes:
        backups.write(library.reading, "daily")
    assert len(list(old.iterdir())) == 13
    assert [len(names(library)) for library in namesakes] == [1, 1]


@pytest.mark.parametrize(
    "beginning", [b"\0" * 16, b"\0" * 8192, b"\7" * 8192], ids=["a name of noughts", "0", "7"]
)
def test_backups_of_a_neighbour_whose_beginning_is_damaged_stay_its_own(
    namesakes: tuple[Library, Library], beginning: bytes
) -> None:
    seeded, other = namesakes
    theirs = backups.write(other.reading, "asked").path.name
    old = to_old_place(other.path)
    other.close()
    with other.path.open("r+b") as file:
        file.write(beginning)
    assert not backups.every(seeded.path)
    made = backups.write(seeded.reading, "daily").path.name
    assert (names(seeded), [one.name for one in old.iterdir()]) == ([made], [theirs])


@pytest.mark.parametrize("text", [b"%PDF-1.7 " * 512, b"\\documentclass{article}\n\0"])
def test_a_manuscript_of_the_same_name_has_no_claim_to_backups(
    library: Library, text: bytes
) -> None:
    library.path.with_suffix(".tex").write_bytes(text)
    backups.write(library.reading, "asked")
    to_old_place(library.path)
    assert len(backups.every(library.path)) == 1


def test_a_damaged_library_finds_its_own_in_a_folder_that_two_shared(
    namesakes: tuple[Library, Library],
) -> None:
    seeded, other = namesakes
    mine = backups.write(seeded.reading, "daily").path.name
    old = to_old_place(seeded.path)
    theirs = backups.write(other.reading, "asked").path
    theirs.rename(old / theirs.name)
    seeded.close()
    with closing(sqlite3.connect(seeded.path)) as connection:
        sql = "select rootpage from sqlite_schema where name = 'entries'"
        (root,) = connection.execute(sql).fetchone()
        (size,) = connection.execute("pragma page_size").fetchone()
    with seeded.path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(bytes([7]) * size)
    assert [one.path.name for one in backups.every(seeded.path)] == [mine]


@pytest.mark.parametrize("name", ["papers", "thesis.", ".refman"])
@pytest.mark.parametrize("neighbour", [False, True])
def test_a_library_without_an_ending_keeps_its_backups_and_lists_each_once(
    tmp_path: Path, name: str, neighbour: bool
) -> None:
    with Library.open(tmp_path / name) as library:
        add(library, "Precious")
        if neighbour:
            shutil.copyfile(library.path, tmp_path / f"{name}.refman")
            shelf.folder(library.path).mkdir()
            (shelf.folder(library.path) / "a note of mine.txt").touch()
        made = {backups.write(library.reading, why).path for why in ("asked", "daily", "restore")}
        found = [one.path for one in backups.every(library.path)]
        assert len(found) == 3
        assert set(found) == made


def test_older_ones_that_cannot_be_removed_stay_and_the_new_one_counts(seeded: Library) -> None:
    for day in range(10, 22):
        (shelf.folder(seeded.path) / f"2020-01-{day}T00-00-00Z daily.refman").mkdir(parents=True)
    made = backups.write(seeded.reading, "daily").path
    assert made.is_file()
    assert len(names(seeded)) == 13
