"""The versions of a paper, walked back through all that happened to it."""

import pytest

from refman.model.entry import EntryId
from refman.model.errors import VersionError
from refman.model.versions import Difference, differences
from refman.store import Library, changed, collecting, entries, tags, turns, verdicts, versions
from refman.store.turns import patched
from tests.conftest import add
from tests.store.story import papers_of, tell


@pytest.mark.parametrize("seed", range(8))
def test_each_paper_is_as_it_was_after_whatever_happened(library: Library, seed: int) -> None:
    told = tell(library, seed, 60)
    reading = library.reading
    seen = 0
    for paper in papers_of(told):
        now = told[-1].states.get(paper)
        walked = turns.turns(reading, "entry", paper, now)
        for one in told:
            later = [turn for turn in walked if turn.at > one.at]
            state = later[-1].before if later else now
            assert state == one.states.get(paper)
            seen += state is not None and bool(later)
        assert not walked or walked[-1].before is None
    assert seen > 20


def test_what_happened_is_told_in_order_with_what_was_undone(
    library: Library, knuth: EntryId
) -> None:
    with library.change("Set the year") as change:
        entries.set_fields(change, knuth, {"year": "1986"})
    library.undo()
    with library.change("Set the publisher") as change:
        entries.set_fields(change, knuth, {"publisher": "Addison-Wesley"})
    library.undo()
    library.redo()

    found = versions.versions(library.reading, knuth)

    assert [(one.label, one.what) for one in found] == [
        ("Set the publisher", "redone"),
        ("Set the publisher", "undone"),
        ("Set the publisher", "done"),
        ("Set the year", "undone"),
        ("Set the year", "done"),
        ("Add The {\\TeX}book", "done"),
    ]
    assert found[0].entry == library.entry(knuth)
    years = [one.entry.fields["year"] for one in found if one.entry]
    assert years == ["1984", "1984", "1984", "1984", "1986", "1984"]
    assert differences(found[5], found[4]) == [Difference("year", "1984", "1986")]
    assert differences(found[3], found[0]) == [Difference("publisher", "", "Addison-Wesley")]


def test_tags_are_called_as_they_are_now_or_were_last(library: Library, knuth: EntryId) -> None:
    with library.change("Tag") as change:
        tags.add(change, [knuth], "red")
        tags.add(change, [knuth], "green")
    with library.change("Rename") as change:
        tags.rename(change, "red", "crimson")
    with library.change("Delete") as change:
        tags.delete(change, "green")

    newest, tagged, made = versions.versions(library.reading, knuth)

    assert newest.entry
    assert newest.entry.tags == {"crimson"}
    assert tagged.entry
    assert tagged.entry.tags == {"crimson", "green"}
    assert made.entry
    assert made.entry.tags == frozenset()
    assert differences(tagged, newest) == [Difference("tags", "crimson, green", "crimson")]


def test_a_paper_that_is_gone_still_has_its_history(library: Library, knuth: EntryId) -> None:
    library.undo()
    assert turns.gone_with_key(library.reading, "KNUTH1984") == knuth
    gone, made = versions.versions(library.reading, knuth)
    assert (gone.what, gone.entry) == ("undone", None)
    assert made.entry
    assert made.entry.key == "knuth1984"
    with pytest.raises(VersionError, match="was not in the library then"):
        versions.state_at(library.reading, knuth, gone.id)


def test_a_change_that_was_undone_when_nobody_noted_it_is_left_out(
    library: Library, knuth: EntryId
) -> None:
    with library.change("Set the year") as change:
        entries.set_fields(change, knuth, {"year": "1986"})
    library.undo()
    library.note("delete from travels", ())
    (made,) = versions.versions(library.reading, knuth)
    assert made.entry == library.entry(knuth)


def test_versions_are_found_by_the_index_of_objects_alone(library: Library, knuth: EntryId) -> None:
    with library.change("Set the year") as change:
        entries.set_fields(change, knuth, {"year": "1986"})
    library.undo()
    asked: list[str] = []
    connection = library.reading._connection
    connection.set_trace_callback(asked.append)
    found = versions.versions(library.reading, knuth)
    connection.set_trace_callback(None)
    assert len(found) == 3
    for sql in asked:
        plan = [row[3] for row in connection.execute(f"explain query plan {sql}")]
        assert not [step for step in plan if step.startswith("SCAN")], (sql, plan)
    assert len(asked) < 15


def test_the_number_of_questions_does_not_grow_with_the_library(library: Library) -> None:
    def questions() -> int:
        asked: list[str] = []
        library.reading._connection.set_trace_callback(asked.append)
        versions.versions(library.reading, paper)
        library.reading._connection.set_trace_callback(None)
        return len(asked)

    paper = add(library, "One", key="one")
    few = questions()
    for number in range(40):
        add(library, f"Another {number}", key=f"k{number}")
    assert questions() == few


def test_a_patch_of_fields_and_its_inverse_undo_each_other() -> None:
    state = {"kind": "misc", "fields": {"a": "1", "b": "2"}, "tags": [1]}
    patch = {"fields": {"a": None, "c": "3"}, "order": ["b", "c"], "tags": []}
    after, inverse = patched(state, patch)
    assert after == {"kind": "misc", "fields": {"b": "2", "c": "3"}, "tags": []}
    assert patched(after, inverse) == (state, patch)
    assert list(patched(after, inverse)[0]["fields"]) == ["a", "b"]  # type: ignore[index]


def test_what_a_change_did_to_collections_and_verdicts_is_told(
    library: Library, knuth: EntryId
) -> None:
    other = add(library, "Another", key="other")
    with library.change("Collect") as change:
        thesis = collecting.create(change, "Thesis")
    made = change.id
    with library.change("Add") as change:
        collecting.add(change, thesis, [knuth, other])
    added = change.id
    with library.change("Take out and rename") as change:
        collecting.remove(change, thesis, [other])
        collecting.rename(change, thesis, "Essay")
        verdicts.give(change, knuth, other, versions=False)
    told = [changed.change(library.reading, id_).others for id_ in (made, added, change.id)]
    assert told == [
        [("collection", "", "Thesis, 0 papers")],
        [("collection", "Thesis, 0 papers", "Thesis, 2 papers")],
        [
            ("collection", "Thesis, 2 papers", "Essay, 1 paper"),
            ("verdict", "", "knuth1984 and other: not duplicates"),
        ],
    ]
