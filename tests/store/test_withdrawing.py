"""Undo of one change of many."""

import time

import pytest

from refman.model.entry import Entry, EntryId
from refman.model.errors import NothingToUndo, UndoBlocked
from refman.store import Library, derive, entries, tags
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
