"""Undo of one change of many."""

import time
import tracemalloc
from collections.abc import Callable

import pytest

from refman.model.entry import CollectionId, Entry, EntryId, Sighting, Source
from refman.model.errors import Cancelled, NothingToUndo, UndoBlocked
from refman.store import (
    Change,
    Library,
    collecting,
    collections,
    derive,
    entries,
    sources,
    tags,
    verdicts,
    withdrawing,
)
from tests.conftest import add


def _set(library: Library, paper: EntryId, **fields: str | None) -> int:
    with library.change(f"Set {' '.join(fields)}") as change:
        entries.set_fields(change, paper, fields)
    return change.id


def test_an_older_change_is_taken_back_by_a_new_one(library: Library, knuth: EntryId) -> None:
    year = _set(library, knuth, year="1986")
    _set(library, knuth, publisher="Addison-Wesley")

    assert library.undo(year) == "Set year"

    fields = library.entry(knuth).fields
    assert (fields["year"], fields["publisher"]) == ("1984", "Addison-Wesley")
    assert library.history(1)[0].label == "Undo “Set year”"
    assert library.undo() == "Undo “Set year”"
    assert library.entry(knuth).fields["year"] == "1986"


def test_the_last_change_is_undone_as_ever(library: Library, knuth: EntryId) -> None:
    year = _set(library, knuth, year="1986")
    library.undo(year)
    assert library.redo() == "Set year"


def test_a_later_change_of_the_same_field_is_named(library: Library, knuth: EntryId) -> None:
    first = _set(library, knuth, year="1986")
    with library.change("Correct the year") as change:
        entries.set_fields(change, knuth, {"year": "1987"})
    with pytest.raises(UndoBlocked, match="“Set year” cannot be undone: “Correct the year” of 20"):
        library.undo(first)
    assert library.entry(knuth).fields["year"] == "1987"


def test_what_was_undone_by_its_number_is_undone_already_until_that_is_undone(
    library: Library, knuth: EntryId
) -> None:
    first = _set(library, knuth, year="1986")
    _set(library, knuth, publisher="Addison-Wesley")
    library.undo(first)
    undoing = library.history(1)[0].id
    _set(library, knuth, note="Read")
    already = f"“Set year” is undone already; “refman undo {undoing}” takes that back."
    with pytest.raises(NothingToUndo, match=already):
        library.undo(first)
    _set(library, knuth, year="1990")
    with pytest.raises(NothingToUndo, match=already):
        library.undo(first)
    library.undo()
    library.undo(undoing)
    assert library.entry(knuth).fields["year"] == "1986"
    _set(library, knuth, note="Read twice")
    with pytest.raises(UndoBlocked, match="“Undo “Undo “Set year””” of 20"):
        library.undo(first)


def test_the_undo_of_a_later_change_of_the_same_name_is_another_s(
    library: Library, knuth: EntryId
) -> None:
    first, second = _set(library, knuth, year="1986"), _set(library, knuth, year="1987")
    _set(library, knuth, note="Read")
    library.undo(second)
    with pytest.raises(UndoBlocked, match="“Undo “Set year”” of 20"):
        library.undo(first)


def test_what_has_no_name_that_users_know_is_not_named(library: Library, knuth: EntryId) -> None:
    other = add(library, "The TeXbook")
    with library.change("Not duplicates") as change:
        verdicts.give(change, knuth, other, versions=False)
    said = change.id
    with library.change("Duplicates after all") as change:
        verdicts.take_back(change, verdicts.of(change, knuth)[0])
    _set(library, knuth, note="a")

    with pytest.raises(UndoBlocked, match=r"went on from what it wrote\. Nothing was changed"):
        library.undo(said)


def test_what_made_a_paper_cannot_be_undone_when_it_was_edited(
    library: Library, knuth: EntryId
) -> None:
    made = library.history(1)[0].id
    _set(library, knuth, year="1986")
    with pytest.raises(UndoBlocked, match=r"“Set year” of .* of “The TeXbook”"):
        library.undo(made)


def test_fields_that_came_since_stay(library: Library, knuth: EntryId) -> None:
    first = _set(library, knuth, note="a")
    _set(library, knuth, doi="10.1/b")
    library.undo(first)
    assert "note" not in library.entry(knuth).fields
    assert library.entry(knuth).fields["doi"] == "10.1/b"


def test_a_field_that_was_taken_away_comes_back(library: Library, knuth: EntryId) -> None:
    first = _set(library, knuth, year=None)
    _set(library, knuth, doi="10.1/b")
    library.undo(first)
    assert library.entry(knuth).fields["year"] == "1984"


def test_a_tag_that_other_papers_came_to_wear_stays(library: Library) -> None:
    other = add(library, "Another")
    with library.change("Create tag “red”") as change:
        tags.create(change, "red")
    with library.change("Add tag “red”") as change:
        tags.add(change, [other], "red")
    with pytest.raises(UndoBlocked, match=r"“Add tag “red”” of .* of “Another”"):
        library.undo(library.history(2)[1].id)
    assert [tag.name for tag in tags.every(library.reading)] == ["red"]


def test_a_tag_that_came_with_a_step_stays_for_those_that_have_it_by_now(
    library: Library, knuth: EntryId
) -> None:
    other = add(library, "Another")
    first = _tagged(library, "red", knuth)
    _tagged(library, "red", other)
    assert library.undo(first) == "Add tag “red”"
    assert library.entry(knuth).tags == frozenset()
    assert library.entry(other).tags == {"red"}
    library.undo()
    assert library.entry(knuth).tags == library.entry(other).tags == {"red"}
    library.redo()
    library.undo(library.history(2)[1].id)  # that of the other paper
    assert library.entry(other).tags == frozenset()


def _tagged(library: Library, name: str, *papers: EntryId) -> int:
    with library.change(f"Add tag “{name}”") as change:
        tags.add(change, papers, name)
    return change.id


def test_a_tag_is_taken_off_while_those_that_were_added_since_stay(
    library: Library, knuth: EntryId
) -> None:
    other = add(library, "Another")
    _tagged(library, "old", knuth)
    first = _tagged(library, "red", knuth, other)
    _tagged(library, "blue", knuth)
    library.undo(first)
    assert library.entry(knuth).tags == {"old", "blue"}
    assert library.entry(other).tags == frozenset()
    assert "red" not in {tag.name for tag in tags.every(library.reading)}

    library.undo()
    assert library.entry(knuth).tags == {"old", "red", "blue"}
    library.redo()
    assert library.entry(knuth).tags == {"old", "blue"}


def test_a_tag_that_was_taken_off_comes_back_beside_those_of_today(
    library: Library, knuth: EntryId
) -> None:
    _tagged(library, "red", knuth)
    with library.change("Remove tag “red”") as change:
        tags.remove(change, [knuth], "red")
    _tagged(library, "blue", knuth)
    library.undo(change.id)
    assert library.entry(knuth).tags == {"red", "blue"}


def test_a_tag_that_was_taken_off_or_put_on_again_since_is_named(
    library: Library, knuth: EntryId
) -> None:
    first = _tagged(library, "red", knuth)
    _tagged(library, "blue", knuth)
    with library.change("Remove tag “red”") as change:
        tags.remove(change, [knuth], "red")
    with pytest.raises(UndoBlocked, match="“Remove tag “red”” of"):
        library.undo(first)
    _tagged(library, "red", knuth)
    with pytest.raises(UndoBlocked, match="“Add tag “red”” of"):
        library.undo(first)


def test_a_tag_that_is_gone_does_not_come_back_to_a_paper(library: Library, knuth: EntryId) -> None:
    _tagged(library, "red", knuth)
    with library.change("Remove tag “red”") as change:
        tags.remove(change, [knuth], "red")
    _tagged(library, "blue", knuth)
    with library.change("Delete tag “red”") as deleted:
        tags.delete(deleted, "red")
    with pytest.raises(UndoBlocked, match="“Delete tag “red”” of"):
        library.undo(change.id)
    assert library.entry(knuth).tags == {"blue"}


def test_an_edit_that_also_tagged_leaves_the_tags_of_later(
    library: Library, knuth: EntryId
) -> None:
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"year": "1986"})
        tags.add(change, [knuth], "red")
        tags.add(change, [knuth], "green")
    _tagged(library, "blue", knuth)
    library.undo(change.id)
    assert library.entry(knuth).tags == {"blue"}
    assert library.entry(knuth).fields["year"] == "1984"


def test_what_is_undone_or_unknown_is_not_undone_again(library: Library, knuth: EntryId) -> None:
    year = _set(library, knuth, year="1986")
    library.undo()
    with pytest.raises(NothingToUndo, match="“Set year” is undone already"):
        library.undo(year)
    with pytest.raises(NothingToUndo, match="no change 12"):
        library.undo(12)


def test_an_undone_later_change_stands_in_nobodys_way(library: Library, knuth: EntryId) -> None:
    first = _set(library, knuth, year="1986")
    _set(library, knuth, publisher="A")
    _set(library, knuth, year="1987")
    library.undo()
    library.undo(first)
    assert library.entry(knuth).fields["year"] == "1984"


def test_what_another_program_did_since_is_named_too(library: Library, knuth: EntryId) -> None:
    first = _set(library, knuth, year="1986")
    with Library.open(library.path) as other:
        with other.change("Correct the year elsewhere") as change:
            entries.set_fields(change, knuth, {"year": "1987"})
        with pytest.raises(UndoBlocked, match="“Correct the year elsewhere” of"):
            library.undo(first)
        with pytest.raises(UndoBlocked, match="its last change is “Correct the year elsewhere”"):
            library.undo()
        other.fold(time.time())
        with pytest.raises(NothingToUndo, match="The history has no change"):
            library.undo(first)
    assert library.entry(knuth).fields["year"] == "1987"


def test_a_large_change_is_taken_back_in_one(library: Library) -> None:
    with library.change("Import") as change:
        new = [Entry("misc", {"title": f"Paper {number}"}) for number in range(1200)]
        ids = entries.add_all(change, [entries.New.of(one, [], {}, derive.of(one)) for one in new])
    add(library, "Another")
    library.undo(change.id)
    assert library.reading.value("select count(*) from entries") == 1
    library.undo()
    assert library.entry(EntryId(ids[-1])).fields["title"] == "Paper 1199"


def _collected(library: Library, label: str, deed: Callable[[Change], object]) -> int:
    with library.change(label) as change:
        deed(change)
    return change.id


def _paths(library: Library) -> set[str]:
    return set(collections.tree(library.reading).paths.values())


@pytest.fixture
def nested(library: Library) -> tuple[CollectionId, CollectionId]:
    """The collections A and A/B."""
    with library.change("Make collections") as change:
        outer = collecting.create(change, "A")
        return outer, collecting.create(change, "B", outer)


def test_no_collection_comes_to_stand_in_itself(
    library: Library, nested: tuple[CollectionId, CollectionId]
) -> None:
    outer, inner = nested
    first = _collected(library, "Move B up", lambda change: collecting.move(change, inner, None))
    _collected(library, "Move A into B", lambda change: collecting.move(change, outer, inner))
    with pytest.raises(UndoBlocked, match=r"“Move A into B” of .* changed something else"):
        library.undo(first)
    assert _paths(library) == {"B", "B/A"}


def test_no_collection_comes_to_stand_in_one_that_is_gone(
    library: Library, nested: tuple[CollectionId, CollectionId]
) -> None:
    outer, inner = nested
    moved = _collected(library, "Move B up", lambda change: collecting.move(change, inner, None))
    _collected(library, "Delete A", lambda change: collecting.delete(change, outer))
    with pytest.raises(UndoBlocked, match="“Delete A” of"):
        library.undo(moved)
    assert _paths(library) == {"B"}


def test_a_collection_stays_while_another_stands_in_it(library: Library) -> None:
    first = _collected(library, "Make A", lambda change: collecting.create(change, "A"))
    _collected(library, "Make A/B", lambda change: collecting.ensure(change, "A/B"))
    with pytest.raises(UndoBlocked, match="“Make A/B” of"):
        library.undo(first)
    assert _paths(library) == {"A", "A/B"}


def test_a_name_that_another_one_has_by_now_does_not_come_back(library: Library) -> None:
    with library.change("Make") as change:
        one = collecting.create(change, "Old")
        tags.ensure(change, "old")
    collection = _collected(library, "Name it", lambda change: collecting.rename(change, one, "N"))
    tag = _collected(library, "Name the tag", lambda change: tags.rename(change, "old", "new"))
    _collected(library, "Make again", lambda change: collecting.create(change, "old"))
    _collected(library, "Tag again", lambda change: tags.ensure(change, "Old"))
    with pytest.raises(UndoBlocked, match=r"“Make again” of .* changed something else"):
        library.undo(collection)
    with pytest.raises(UndoBlocked, match=r"“Tag again” of .* changed something else"):
        library.undo(tag)


def test_no_search_comes_to_ask_for_itself(library: Library) -> None:
    with library.change("Save searches") as change:
        one = collecting.create(change, "One", query="in:Two")
        two = collecting.create(change, "Two", query="y")
    first = _collected(library, "Ask z", lambda change: collecting.set_query(change, one, "z"))
    _collected(library, "Ask One", lambda change: collecting.set_query(change, two, "in:One"))
    with pytest.raises(UndoBlocked, match="“Ask One” of"):
        library.undo(first)


def test_a_paper_leaves_a_collection_into_which_another_came_since(
    library: Library, knuth: EntryId, nested: tuple[CollectionId, CollectionId]
) -> None:
    other = add(library, "Another")
    first = _collected(library, "Add", lambda change: collecting.add(change, nested[0], [knuth]))
    _collected(library, "Add too", lambda change: collecting.add(change, nested[0], [other]))
    library.undo(first)
    assert not collections.holding(library.reading, [knuth])
    assert collections.holding(library.reading, [other])


def test_a_verdict_does_not_come_back_beside_another(library: Library, knuth: EntryId) -> None:
    other = add(library, "Another")
    with library.change("Two") as change:
        verdicts.give(change, knuth, other, versions=False)
    with library.change("Say nothing") as change:
        for one in verdicts.of(change, other):
            verdicts.take_back(change, one)
    taken = change.id
    _collected(
        library, "One work", lambda change: verdicts.give(change, other, knuth, versions=True)
    )
    with pytest.raises(UndoBlocked, match="“One work” of"):
        library.undo(taken)
    assert len(verdicts.of(library.reading, knuth)) == 1


def test_taking_an_import_back_is_undone_and_redone_itself(library: Library) -> None:
    page = Source("page", "A page", "profile")
    entry = Entry("misc", {"title": "One"}, "one", sightings=(Sighting("page", 1, "One"),))
    with library.change("Import") as change:
        known = {"page": sources.ensure(change, page)}
        paper = entries.add(change, entry, [tags.ensure(change, "red")], known)
    imported, before = change.id, library.entry(paper)
    add(library, "Another")
    library.undo(imported)
    assert not sources.every(library.reading)

    library.undo()
    assert library.entry(paper) == before
    library.redo()
    assert not sources.every(library.reading)
    library.undo()
    assert library.entry(paper) == before


def test_what_is_undone_beyond_a_change_that_was_taken_back_finds_its_fields_in_order(
    library: Library, knuth: EntryId
) -> None:
    before = library.entry(knuth)
    first = _set(library, knuth, note="a")
    _set(library, knuth, doi="10.1/b")
    library.undo(first)
    assert list(library.entry(knuth).fields)[-1] == "doi"
    for _ in range(3):
        library.undo()
    assert library.entry(knuth) == before
    assert list(library.entry(knuth).fields) == list(before.fields)


@pytest.fixture
def many(library: Library) -> list[EntryId]:
    """More papers than are looked at in one go, with long texts."""
    long = "A word of many. " * 300
    entry = Entry("misc", {"title": "One of many", "abstract": long, "year": "1984"})
    with library.change("Import") as change:
        new = [entries.New.of(entry, [], {}, derive.of(entry)) for _ in range(1200)]
        return [EntryId(one) for one in entries.add_all(change, new)]


def _set_all(library: Library, papers: list[EntryId], name: str, value: str) -> int:
    with library.change(f"Set {name}") as change:
        for paper in papers:
            entries.set_fields(change, paper, {name: value})
    return change.id


def test_of_a_change_of_many_papers_only_some_are_held_at_a_time(
    library: Library, many: list[EntryId]
) -> None:
    """The later change wrote 6 MB of abstracts."""
    year = _set_all(library, many, "year", "1985")
    _set_all(library, many, "abstract", "Shorter")
    tracemalloc.start()
    try:
        withdrawing.later(library.reading, year, "Set year")
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 4_000_000
    library.undo(year)
    assert {library.entry(paper).fields["year"] for paper in many[::100]} == {"1984"}


def test_the_newest_change_in_the_way_is_named_whichever_papers_it_wrote(
    library: Library, many: list[EntryId]
) -> None:
    first = _set_all(library, many, "year", "1985")
    with library.change("Set the first") as change:
        entries.set_fields(change, many[0], {"year": "1986"})
    with library.change("Set the last") as change:
        entries.set_fields(change, many[-1], {"year": "1987"})
    with library.change("Set the first again") as change:
        entries.set_fields(change, many[0], {"note": "not in the way"})
    with pytest.raises(UndoBlocked, match="“Set the last” of"):
        library.undo(first)


def test_it_is_told_how_much_is_taken_back_and_may_be_stopped(library: Library) -> None:
    ids = [add(library, f"Paper {number}") for number in range(450)]
    with library.change("Tag") as change:
        tags.add(change, ids, "x")
    tagged = change.id
    _set(library, ids[0], year="1986")
    heard: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        heard.append((done, total))
        if len(heard) == 2:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        library.undo(tagged, stop)
    assert tags.every(library.reading)[0].papers == 450
    assert library.history(1)[0].label == "Set year"

    heard.clear()
    library.undo(tagged, lambda *one: heard.append(one))
    assert [done for done, _ in heard] == sorted({done for done, _ in heard})
    assert heard[-1][0] == heard[-1][1] >= 450
    assert tags.every(library.reading) == []
