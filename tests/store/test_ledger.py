"""Keys that left the library keep their meaning."""

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


@pytest.mark.parametrize("ids", [[], [EntryId(7)]])
def test_papers_that_are_not_there_give_no_key(library: Library, ids: list[EntryId]) -> None:
    ledger.remember_papers(library, ids)
    assert library.reading.value("select count(*) from key_ledger") == 0
