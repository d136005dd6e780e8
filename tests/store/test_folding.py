"""What the history costs, and folding it together."""

import time

import pytest

from refman.model.entry import EntryId
from refman.model.errors import NothingToUndo
from refman.store import Library, entries, folding, turns, versions
from tests.conftest import add
from tests.store.story import moment, papers_of, tables, tell


def test_a_new_library_has_no_history(library: Library) -> None:
    assert folding.cost(library.reading) == folding.Cost(0, 0, 0, None, None)


def test_the_cost_is_about_what_the_tables_take(library: Library) -> None:
    tell(library, 1, 60)
    cost = folding.cost(library.reading)
    assert cost.changes == len(library.history(999))
    assert cost.oldest == library.history(999)[-1].at
    taken = library.reading.value(
        "select sum(pgsize - unused) from dbstat where name in ('journal', 'journal_object')"
    )
    assert 0.5 < cost.size / taken < 1.5


@pytest.mark.parametrize("seed", range(6))
def test_what_came_after_the_fold_stays_as_it_was(library: Library, seed: int) -> None:
    told = tell(library, seed, 40)
    half = told[20]
    number = folding.going(library.reading, half.at)
    library.fold(half.at)

    assert tables(library.reading) == told[-1].tables
    folded = folding.folded(library.reading)
    assert folded
    assert folded.changes == number > 0
    for paper in papers_of(told[20:]):
        now = told[-1].states.get(paper)
        walked = turns.turns(library.reading, "entry", paper, now)
        for one in told[20:]:
            later = [turn for turn in walked if turn.at > one.at]
            assert (later[-1].before if later else now) == one.states.get(paper)
    assert not library.reading.rows(
        "select 1 from journal where change not in (select id from changes)"
    )
    assert not library.reading.rows("pragma foreign_key_check")


def test_a_fold_up_to_a_day_to_come_goes_up_to_now(library: Library) -> None:
    add(library, "Early")
    before = time.time()
    library.fold(before + 10**8)
    folded = folding.folded(library.reading)
    assert folded
    assert before <= folded.before <= time.time()


@pytest.mark.parametrize("seed", range(6))
def test_undo_goes_back_to_the_fold_and_no_further(library: Library, seed: int) -> None:
    tell(library, seed, 20)
    while library.reading.row("select 1 from changes where state = 'undone'"):
        library.redo()
    half = moment(library)
    library.fold(half.at)
    made = [add(library, f"Late {number}") for number in range(3)]

    for _ in made:
        library.undo()
    with pytest.raises(NothingToUndo):
        library.undo()

    assert tables(library.reading) == half.tables
    library.redo()
    assert library.entry(made[0])


def test_older_versions_collapse_to_the_one_of_then(library: Library, knuth: EntryId) -> None:
    for year in ("1985", "1986"):
        with library.change("Set the year") as change:
            entries.set_fields(change, knuth, {"year": year})
    then = moment(library)
    with library.change("Set the year") as change:
        entries.set_fields(change, knuth, {"year": "1987"})
    library.fold(then.at)

    newest, base = versions.versions(library.reading, knuth)

    assert newest.entry
    assert newest.entry.fields["year"] == "1987"
    assert base.entry
    assert base.entry.fields["year"] == "1986"
    assert (base.what, base.id, base.at) == ("folded", 0, then.at)
    assert versions.state_at(library.reading, knuth, 0)["fields"]["year"] == "1986"


def test_what_can_be_redone_stays(library: Library, knuth: EntryId) -> None:
    with library.change("Set the year") as change:
        entries.set_fields(change, knuth, {"year": "1985"})
    library.undo()
    library.fold(moment(library).at)
    assert library.redo() == "Set the year"
    assert library.entry(knuth).fields["year"] == "1985"


def test_the_file_shrinks(library: Library) -> None:
    paper = add(library, "One", abstract="x" * 50_000)
    for number in range(40):
        with library.change("Edit") as change:
            entries.set_fields(change, paper, {"abstract": f"{number} " * 20_000})
    freed = library.fold(moment(library).at)
    assert freed > 1_000_000
    assert library.fold(moment(library).at) == 0


def test_two_folds_count_together(library: Library) -> None:
    add(library, "One")
    library.fold(moment(library).at)
    add(library, "Two")
    library.fold(moment(library).at)
    folded = folding.folded(library.reading)
    assert folded
    assert folded.changes == 2
    assert library.history() == []
