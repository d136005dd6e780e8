"""Bringing a version of a paper back."""

import pytest

from refman.model.entry import Entry, EntryId, Sighting, Source
from refman.model.errors import EntryMissing, VersionError
from refman.model.versions import Version
from refman.services import naming, restoring, uniting
from refman.store import Library, entries, papers, sources, tags, versions
from tests.conftest import add


def _set(library: Library, paper: EntryId, **fields: str | None) -> None:
    with library.change("Set") as change:
        entries.set_fields(change, paper, fields)


def _versions(library: Library, paper: EntryId) -> list[Version]:
    return versions.versions(library.reading, paper)


def _back(library: Library, paper: EntryId, version: Version) -> str:
    with library.change("Bring back") as change:
        return restoring.bring_back(change, paper, version.id)


def _merge(library: Library, *ids: EntryId) -> None:
    with library.change("Merge") as change:
        uniting.unite(change, ids, {})


def test_a_version_comes_back_whole_as_one_undoable_change(
    library: Library, knuth: EntryId
) -> None:
    before = library.entry(knuth)
    _set(library, knuth, year=None, note="x")
    with library.change("Tag and trash") as change:
        tags.add(change, [knuth], "red")
        entries.trash(change, [knuth])
    latest = library.entry(knuth)

    assert _back(library, knuth, _versions(library, knuth)[-1]) == ""

    assert library.entry(knuth) == before
    assert list(library.entry(knuth).fields) == list(before.fields)
    assert not papers.in_trash(library.reading, knuth)
    assert library.undo() == "Bring back a version of “The TeXbook”"
    assert library.entry(knuth) == latest
    assert papers.in_trash(library.reading, knuth)


def test_a_paper_that_is_gone_comes_back_with_tags_and_sources(library: Library) -> None:
    source = Source("page", "A page", "profile")
    entry = Entry("misc", {"title": "One"}, "one", sightings=(Sighting("page", 1, "One"),))
    with library.change("Import") as change:
        known = {"page": sources.ensure(change, source)}
        paper = entries.add(change, entry, [tags.ensure(change, "red")], known)
    before = library.entry(paper)
    library.undo()
    add(library, "Another")

    assert restoring.meant(library.reading, "one")[0] == paper
    _back(library, paper, _versions(library, paper)[-1])

    assert library.entry(paper) == before._replace(tags=frozenset({"red"}))
    library.undo()
    assert restoring.meant(library.reading, "one")[0] == paper
    with pytest.raises(EntryMissing):
        library.entry(paper)


def test_a_tag_that_has_another_name_now_is_that_tag(library: Library, knuth: EntryId) -> None:
    with library.change("Tag") as change:
        tags.add(change, [knuth], "red")
    tagged = _versions(library, knuth)[0]
    with library.change("Rename and take off") as change:
        tags.rename(change, "red", "crimson")
        tags.remove(change, [knuth], "crimson")
    _back(library, knuth, tagged)
    assert library.entry(knuth).tags == {"crimson"}


def test_where_it_was_seen_since_it_was_seen(library: Library, knuth: EntryId) -> None:
    old = _versions(library, knuth)[0]
    seen = Sighting("page", 1, "The book")
    with library.change("Import") as change:
        known = {"page": sources.ensure(change, Source("page", "A page", "profile"))}
        entries.set_sightings(change, knuth, [seen], known)
        entries.set_fields(change, knuth, {"year": "1999"})
    _back(library, knuth, old)
    assert library.entry(knuth).fields["year"] == "1984"
    assert library.entry(knuth).sightings == (seen,)


def test_a_key_that_another_paper_has_now_is_not_taken(library: Library, knuth: EntryId) -> None:
    old = _versions(library, knuth)[0]
    with library.change("Key") as change:
        entries.set_fields(change, knuth, {"year": "1999"}, key="texbook")
    add(library, "Another", key="knuth1984")
    doubt = _back(library, knuth, old)
    assert doubt == "“knuth1984” is another paper’s now, so the key stays “texbook”."
    assert library.entry(knuth).key == "texbook"
    assert library.entry(knuth).fields["year"] == "1984"


def test_a_key_that_was_given_out_since_stays_an_alias(library: Library, knuth: EntryId) -> None:
    old = _versions(library, knuth)[0]
    with library.change("Key") as change:
        entries.set_parts(change, knuth, key="texbook")
    naming.give_out(library, [knuth])
    _back(library, knuth, old)
    assert library.entry(knuth).key == "knuth1984"
    assert library.entry(knuth).fields["ids"] == "texbook"


def test_a_key_of_a_paper_that_was_merged_into_it_stays_an_alias(
    library: Library, knuth: EntryId
) -> None:
    old = _versions(library, knuth)[0]
    other = add(library, "The TeXbook", key="texbook")
    _merge(library, knuth, other)
    _set(library, knuth, note="x")

    _back(library, knuth, old)

    assert library.entry(knuth).fields["ids"] == "texbook"
    assert "note" not in library.entry(knuth).fields
    assert restoring.meant(library.reading, "texbook")[0] == knuth


def test_an_alias_that_is_another_papers_by_now_is_left_to_that_one(
    library: Library, knuth: EntryId
) -> None:
    old = _versions(library, knuth)[0]
    other = add(library, "The TeXbook", key="texbook")
    _merge(library, knuth, other)
    with library.change("Restore") as change:
        entries.restore(change, [other])

    _back(library, knuth, old)

    assert "ids" not in library.entry(knuth).fields


def test_the_version_of_now_is_refused(library: Library, knuth: EntryId) -> None:
    with pytest.raises(VersionError, match="is as in that version already"):
        _back(library, knuth, _versions(library, knuth)[0])
    with pytest.raises(VersionError, match="has no version 7"):
        _back(library, knuth, _versions(library, knuth)[0]._replace(id=7))
