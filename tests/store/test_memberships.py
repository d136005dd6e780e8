"""The history of a paper tells of the collections that it was put into."""

import pytest

from refman.model.entry import EntryId
from refman.model.errors import VersionError
from refman.model.versions import differences
from refman.services import restoring
from refman.store import Library, collecting, collections, entries, versions


def put(library: Library, name: str, paper: EntryId, *, out: bool = False) -> None:
    with library.change(f"Put {'out of' if out else 'into'} {name}") as change:
        one = collecting.ensure(change, name)
        (collecting.remove if out else collecting.add)(change, one, [paper])


def told(library: Library, paper: EntryId) -> list[tuple[str, str, str]]:
    """Of each version, the newest first: its label, and the collections before and then."""
    found = versions.versions(library.reading, paper)
    steps = zip(found, [*found[1:], None], strict=True)
    return [
        (after.label, one.before, one.after)
        for after, before in steps
        for one in differences(before, after)
        if one.part == "collections"
    ]


def test_it_tells_when_a_paper_was_put_in_and_out(library: Library, knuth: EntryId) -> None:
    put(library, "Thesis", knuth)
    put(library, "Survey", knuth)
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"year": "1986"})
    put(library, "Thesis", knuth, out=True)
    with library.change("Delete Survey") as change:
        collecting.delete(change, collections.tree(change).find("Survey"))
    library.undo()
    assert told(library, knuth) == [
        ("Delete Survey", "", "Survey"),
        ("Delete Survey", "Survey", ""),
        ("Put out of Thesis", "Survey, Thesis", "Survey"),
        ("Put into Survey", "Thesis", "Survey, Thesis"),
        ("Put into Thesis", "", "Thesis"),
    ]


def test_what_is_folded_held_the_paper_already(library: Library, knuth: EntryId) -> None:
    put(library, "Thesis", knuth)
    library.fold(library.history(1)[0].at)
    assert told(library, knuth) == [("", "", "Thesis")]
    put(library, "Survey", knuth)
    then = versions.versions(library.reading, knuth)[0]
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"year": "1986"})
    assert told(library, knuth) == [
        ("Put into Survey", "Thesis", "Survey, Thesis"),
        ("", "", "Thesis"),
    ]
    with library.change("Back") as change:
        restoring.bring_back(change, knuth, then.id)
    assert library.entry(knuth).fields["year"] == "1984"
    assert held(library, knuth) == ["Survey", "Thesis"]
    with library.change("Back") as change:
        restoring.bring_back(change, knuth, 0)
    assert held(library, knuth) == ["Thesis"]


def held(library: Library, paper: EntryId) -> list[str]:
    return [one.path for one in collections.holding(library.reading, [paper])]


def test_a_version_is_brought_back_with_the_collections_of_then(
    library: Library, knuth: EntryId
) -> None:
    put(library, "Thesis", knuth)
    then = versions.versions(library.reading, knuth)[0]
    with library.change("Edit") as change, pytest.raises(VersionError, match="is as in that"):
        restoring.bring_back(change, knuth, then.id)
    put(library, "Survey", knuth)
    put(library, "Thesis", knuth, out=True)
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"year": "1986"})
    with library.change("Back") as change:
        restoring.bring_back(change, knuth, then.id)
    assert library.entry(knuth).fields["year"] == "1984"
    assert held(library, knuth) == ["Thesis"]
    library.undo()
    assert held(library, knuth) == ["Survey"]


def test_a_collection_that_is_gone_is_made_again_where_it_stood(
    library: Library, knuth: EntryId
) -> None:
    put(library, "Thesis/Chapter 1", knuth)
    then = versions.versions(library.reading, knuth)[0]
    with library.change("Delete") as change:
        collecting.delete(change, collections.tree(change).find("Thesis/Chapter 1"))
    with library.change("Back") as change:
        restoring.bring_back(change, knuth, then.id)
    assert held(library, knuth) == ["Thesis/Chapter 1"]
    with library.change("Delete") as change:
        collecting.delete(change, collections.tree(change).find("Thesis"))
    with library.change("Back") as change:
        restoring.bring_back(change, knuth, then.id)
    assert held(library, knuth) == ["Chapter 1"]
