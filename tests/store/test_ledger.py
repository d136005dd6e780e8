"""Keys that left the library keep their meaning."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from refman.model.entry import EntryId
from refman.store import Library, entries, ledger
from tests.conftest import add


def test_a_key_stands_for_the_paper_it_was_given_out_for_first(
    library: Library, knuth: EntryId
) -> None:
    other = add(library, "Another", key="Knuth1984")
    assert ledger.taken_by(library.reading, "knuth1984") is None
    ledger.remember_papers(library, [knuth])
    ledger.remember(library, [("KNUTH1984", other), ("", other), ("old", other)])
    taken = {key: ledger.taken_by(library.reading, key) for key in ("Knuth1984", "OLD", "", "x")}
    assert taken == {"Knuth1984": knuth, "OLD": other, "": None, "x": None}


def test_a_change_notes_keys_of_its_own_and_undo_leaves_them(
    library: Library, knuth: EntryId
) -> None:
    with library.change("Set a note and give out") as change:
        entries.set_fields(change, knuth, {"note": "x"})
        ledger.remember(change, [("theirs", knuth)])
    assert library.undo() == "Set a note and give out"
    assert ledger.taken_by(library.reading, "theirs") == knuth


def test_more_keys_than_one_statement_holds_are_all_noted(library: Library) -> None:
    ledger.remember(library, [(f"k{n}", EntryId(n)) for n in range(1, 1001)])
    assert library.reading.value("select count(*) from key_ledger") == 1000


def test_a_library_of_an_older_refman_that_cannot_be_written_knows_of_no_key(
    tmp_path: Path,
) -> None:
    path = tmp_path / "older.refman"
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as older:
        older.execute("drop table key_ledger")
        older.execute("pragma user_version = 1")
        older.commit()
    with Library(path, None, "it is read-only") as frozen:
        assert ledger.taken_by(frozen.reading, "a") is None


@pytest.mark.parametrize("ids", [[], [EntryId(7)]])
def test_papers_that_are_not_there_give_no_key(library: Library, ids: list[EntryId]) -> None:
    ledger.remember_papers(library, ids)
    assert library.reading.value("select count(*) from key_ledger") == 0
