"""Keys that left the library keep their meaning."""

from pathlib import Path

import pytest

from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.services import naming
from refman.services.importing import import_files
from refman.store import Library, entries, ledger
from tests.conftest import add, key_pattern


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


def test_keys_that_are_noted_are_not_written_again(library: Library, knuth: EntryId) -> None:
    statements = _heard(library)
    for _ in range(2):
        ledger.remember_papers(library, [knuth])
    assert len([sql for sql in statements if "into key_ledger" in sql]) == 1


def test_many_are_noted_in_the_order_of_their_keys_by_who_keeps_little(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "_MANY", 1_000)
    bib = tmp_path / "many.bib"
    bib.write_text("".join(f"@misc{{k{n * 7919 % 1009}, title = {{T{n}}}}}\n" for n in range(1009)))
    import_files(library, [bib], key_pattern(), Progress())
    ids = [row[0] for row in library.reading.rows("select id from entries order by -id")]
    statements = _heard(library)
    ledger.remember_papers(library, ids)
    first = [sql.partition("('")[2].partition("'")[0] for sql in statements if "('k" in sql]
    assert len(first) == -(-1009 // 300)
    assert first == sorted(first)
    assert next(sql for sql in statements if "cache_size =" in sql).endswith("-4096")
    assert library.reading.value("select count(*) from key_ledger") == 1009


def test_a_key_that_changes_as_it_is_noted_is_read_as_it_is_noted(
    library: Library, knuth: EntryId
) -> None:
    """By another program, each time after the look at the keys."""
    left = ["last", "later"]

    def rename(statement: str) -> None:
        if left and statement.startswith("begin"):
            with Library.open(library.path) as other, other.change("Rename") as change:
                naming.rename(change, [naming.to_key(change, knuth, left.pop())])

    library._writing.demanded().set_trace_callback(rename)
    with library.reading.together():
        ledger.remember_from_now(library, [knuth])
        assert library.entry(knuth).key == "last"
    assert ledger.taken_by(library.reading, "last") == knuth


def _heard(library: Library) -> list[str]:
    """The statements of the connection that writes, from now on."""
    found: list[str] = []
    library._writing.demanded().set_trace_callback(found.append)
    return found
