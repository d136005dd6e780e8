"""A library that was opened on a full disk is written again once there is room."""

from pathlib import Path

import pytest

from refman.model.changes import Changes
from refman.model.errors import LibraryUnwritable
from refman.store import Library
from refman.store.hindrances import DAMAGED, FULL
from tests.conftest import add, no_file_longer_than

_ROOM = 0


@pytest.fixture
def closed(library: Library) -> Path:
    add(library, "Before", key="before")
    library.close()
    return library.path


def keys(library: Library) -> list[str]:
    return [key for (key,) in library.reading.rows("select key from entries order by id")]


def test_it_is_only_read_while_there_is_no_room(closed: Path) -> None:
    with no_file_longer_than(_ROOM), Library.open(closed) as full:
        assert full.hindrance == FULL
        assert not full.notice_others()
        assert keys(full) == ["before"]
        with pytest.raises(LibraryUnwritable, match="an open window goes on by itself"):
            add(full, "After", key="after")


def test_it_goes_on_by_itself_and_says_so_once(closed: Path) -> None:
    with no_file_longer_than(_ROOM):
        full = Library.open(closed)
        reading = full.reading
        assert keys(full) == ["before"]
    told: list[Changes] = []
    full.observe(told.append)
    full.notice_others()
    full.notice_others()
    assert told == [Changes(everything=True)]
    assert (full.writable, full.hindrance) == (True, "")
    add(full, "After", key="after")
    assert full.reading is reading
    assert keys(full) == ["before", "after"]
    assert full.undo() == "Add After"
    assert keys(full) == ["before"]
    full.close()
    with Library.open(closed) as again:
        assert keys(again) == ["before"]


def test_what_another_program_wrote_meanwhile_is_seen(closed: Path) -> None:
    with no_file_longer_than(_ROOM):
        full = Library.open(closed)
        assert keys(full) == ["before"]
    with Library.open(closed) as other:
        add(other, "Theirs", key="theirs")
        full.notice_others()
        assert keys(full) == ["before", "theirs"]
        add(full, "Ours", key="ours")
        assert keys(other) == ["before", "theirs", "ours"]
    full.close()


def test_a_damaged_one_is_never_written(closed: Path) -> None:
    with no_file_longer_than(_ROOM):
        full = Library.open(closed)
    full.refuse_changes(DAMAGED)
    full.notice_others()
    assert full.hindrance == DAMAGED
    full.close()
