"""Papers that are made one: what is kept, what becomes of keys and linked files, and undo."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from refman.jobs import Progress
from refman.model.changes import Changes
from refman.model.entry import Entry, EntryId, Sighting, Source
from refman.model.errors import RefmanError
from refman.services import importing, linking, restoring, uniting
from refman.store import (
    Library,
    collecting,
    collections,
    documents,
    entries,
    ledger,
    papers,
    sources,
    tags,
    tying,
    verdicts,
    versions,
)
from tests.conftest import add, key_pattern

PREPRINT = """@misc{xue2023,
  title  = {SA-Solver: A Fast {BERT}}, % typed so
  author = {Xue, S. and others},
  date   = {2023-09-10},
}
"""
PRINTED = """@inproceedings{Xue:SA23,
  title = {SA-solvers: a fast BERT},
  author = {Xue, Shuchen and Yi, Mingyang},
  year = 2023,
  booktitle = {NeurIPS}
}
"""


@pytest.fixture
def two(library: Library) -> tuple[EntryId, EntryId]:
    """The publication, and the preprint, each with a tag and a sighting of its own."""
    made = []
    with library.change("Put in") as change:
        for kind, key, fields in (
            ("inproceedings", "Xue:SA23", {"title": "SA-solver", "author": "Xue, Shuchen"}),
            ("misc", "xue2023", {"title": "SA-solver: a fast one", "date": "2023-09-10"}),
        ):
            uid = f"page of {key}"
            known = {uid: sources.ensure(change, Source(uid, uid, "file"))}
            seen = (Sighting(uid, 1, score=3.0),)
            entry = Entry(kind, fields, key, sightings=seen)
            made.append(entries.add(change, entry, [tags.ensure(change, f"of {key}")], known))
    return made[0], made[1]


def unite(library: Library, ids: Iterable[EntryId], **taken: int) -> Entry:
    with library.change("Merge") as change:
        return uniting.unite(change, list(ids), taken)


def test_fields_are_chosen_and_tags_sightings_and_keys_united(
    library: Library, two: tuple[EntryId, EntryId]
) -> None:
    united = unite(library, two)
    assert united == library.entry(two[0])
    assert (united.kind, united.key) == ("inproceedings", "Xue:SA23")
    assert united.fields == {
        "title": "SA-solver: a fast one",
        "author": "Xue, Shuchen",
        "date": "2023-09-10",
        "ids": "xue2023",
    }
    assert united.tags == {"of Xue:SA23", "of xue2023"}
    assert [seen.source for seen in united.sightings] == ["page of Xue:SA23", "page of xue2023"]
    assert papers.by_key(library.reading, "xue2023") == two[0]
    assert papers.in_trash(library.reading, two[1])


def test_what_is_taken_by_hand_counts(library: Library, two: tuple[EntryId, EntryId]) -> None:
    united = unite(library, two, title=0, type=1, year=0)
    assert united.fields["title"] == "SA-solver"
    assert united.kind == "misc"
    assert "date" not in united.fields


def test_the_remarks_of_both_are_kept(library: Library) -> None:
    said = ("Mine.", "Hers.", "Not kept.")
    first, second, third = (add(library, "On Remarks", annote=one) for one in said)
    assert unite(library, [first, second]).fields["annote"] == "Mine.\n\nHers."
    assert unite(library, [first, third], annote=0).fields["annote"] == "Mine.\n\nHers."


def test_merging_is_one_step_of_undo(
    library: Library, two: tuple[EntryId, EntryId], heard: list[Changes]
) -> None:
    before = [library.entry(one) for one in two]
    heard.clear()
    unite(library, two)
    assert len(heard) == 1
    assert library.undo() == "Merge"
    assert [library.entry(one) for one in two] == before
    assert not papers.in_trash(library.reading, two[1])
    library.redo()
    assert library.entry(two[0]).fields["ids"] == "xue2023"


def test_three_become_one(library: Library, two: tuple[EntryId, EntryId]) -> None:
    third = add(library, "SA-solver: a fast one", key="third", note="mine", ids="old")
    united = unite(library, [*two, third])
    assert united.fields["note"] == "mine"
    assert united.fields["ids"] == "xue2023, old, third"


def test_entries_that_named_the_other_name_the_one_that_stays(
    library: Library, two: tuple[EntryId, EntryId]
) -> None:
    child = add(library, "Part", key="part", crossref="xue2023")
    unite(library, two)
    assert library.entry(child).fields["crossref"] == "Xue:SA23"


def test_a_key_that_is_a_third_papers_too_is_not_followed(
    library: Library, two: tuple[EntryId, EntryId]
) -> None:
    add(library, "A Namesake", key="xue2023")
    child = add(library, "Part", key="part", crossref="xue2023")
    unite(library, two)
    assert library.entry(child).fields["crossref"] == "xue2023"


def test_verdicts_on_the_other_hold_for_the_one_that_stays(
    library: Library, two: tuple[EntryId, EntryId]
) -> None:
    third = add(library, "SA-solver: a fast journal", key="third")
    with library.change("Verdicts") as change:
        verdicts.give(change, two[1], third, versions=True)
        verdicts.give(change, two[0], two[1], versions=False)
    unite(library, two)
    assert verdicts.work(library.reading, two[0]) == [third]
    assert verdicts.on(library.reading, *two) is None
    library.undo()
    assert verdicts.work(library.reading, two[0]) == []
    assert verdicts.on(library.reading, *two) is not None


@pytest.mark.parametrize("taken", [{"nonsense": 0}, {"title": 7}])
def test_what_there_is_not_cannot_be_taken(
    library: Library, two: tuple[EntryId, EntryId], taken: dict[str, int]
) -> None:
    with pytest.raises(RefmanError):
        unite(library, two, **taken)
    with pytest.raises(RefmanError, match="two papers"):
        unite(library, [two[0], two[0]])
    assert not papers.in_trash(library.reading, two[1])


def test_the_key_that_somebody_cites_stays_best(
    library: Library, two: tuple[EntryId, EntryId], tmp_path: Path
) -> None:
    reading = library.reading
    assert uniting.best_key(reading, two) == (0, "because it came with page of Xue:SA23")
    bare = [add(library, title) for title in ("One", "Other")]
    assert uniting.best_key(reading, bare) == (0, "because its paper was there first")
    assert uniting.best_key(reading, bare[::-1]) == (1, "because its paper was there first")
    assert uniting.best_key(reading, [bare[0], two[1]]) == (
        1,
        "because it came with page of xue2023",
    )
    ledger.remember_papers(library, [two[1]])
    assert uniting.best_key(reading, two) == (1, "because it was exported or copied")
    assert uniting.best_key(reading, two[::-1]) == (0, "because it was exported or copied")
    (tmp_path / "refs.bib").write_text("@inproceedings{Xue:SA23, title = {SA-solver}}")
    linking.link(library, tmp_path / "refs.bib", key_pattern())
    assert uniting.best_key(reading, two[::-1]) == (1, "because it is in refs.bib")


def test_that_both_came_with_one_file_speaks_for_neither_key(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "in.bib").write_text("@misc{a, title={A b}, year=2001} @misc{b, title={C d}}")
    importing.import_files(library, [tmp_path / "in.bib"], key_pattern(), Progress())
    ids = [papers.by_key(library.reading, key) for key in "ab"]
    assert uniting.best_key(library.reading, ids) == (0, "because its paper was there first")


def in_files(library: Library, folder: Path, **texts: str) -> list[EntryId]:
    """The publication and the preprint, both from linked files."""
    for name, text in texts.items():
        (folder / f"{name}.bib").write_text(text)
        linking.link(library, folder / f"{name}.bib", key_pattern())
    return [papers.by_key(library.reading, key) for key in ("Xue:SA23", "xue2023")]


def synced(library: Library, folder: Path) -> dict[str, str]:
    """The files after both sides met, in which nothing is left to do."""
    linking.catch_up(library, key_pattern())
    for linked in documents.every(library.reading):
        report = linking.sync(library, linked, key_pattern())
        assert (report.state, report.added) == ("in sync", 0)
    return {path.stem: path.read_text() for path in folder.glob("*.bib")}


def test_each_linked_file_keeps_its_entry_under_its_own_key(
    library: Library, tmp_path: Path
) -> None:
    ids = in_files(library, tmp_path, a=PREPRINT, b=PRINTED)
    unite(library, ids)
    files = synced(library, tmp_path)
    assert files["a"].startswith("@inproceedings{xue2023,")
    assert "ids" not in files["a"]
    assert "booktitle" in files["a"]
    assert files["b"].startswith("@inproceedings{Xue:SA23,")
    assert "ids = {xue2023}" in files["b"]
    with library.change("Edit") as change:
        entries.set_fields(change, ids[0], {"note": "seen by both"})
    assert all("seen by both" in text for text in synced(library, tmp_path).values())


def test_two_entries_of_one_file_both_stay_in_it(library: Library, tmp_path: Path) -> None:
    ids = in_files(library, tmp_path, c=f"{PREPRINT}\n{PRINTED}")
    unite(library, ids)
    text = synced(library, tmp_path)["c"]
    assert "{xue2023," in text
    assert "{Xue:SA23," in text
    assert text.count("booktitle") == 2
    assert tying.holding(library.reading, ids[0]) == [str(tmp_path / "c.bib")]


@pytest.mark.parametrize("together", [True, False])
def test_undo_gives_the_files_back_byte_by_byte_and_redo_does_it_again(
    library: Library, tmp_path: Path, together: bool
) -> None:
    texts = {"c": f"{PREPRINT}\n{PRINTED}"} if together else {"a": PREPRINT, "b": PRINTED}
    unite(library, in_files(library, tmp_path, **texts))
    merged = synced(library, tmp_path)
    library.undo()
    assert synced(library, tmp_path) == texts
    library.redo()
    assert synced(library, tmp_path) == merged


def test_undo_works_although_the_file_was_let_go_and_linked_again(
    library: Library, tmp_path: Path
) -> None:
    ids = in_files(library, tmp_path, a=PREPRINT, b=PRINTED)
    unite(library, ids)
    linking.unlink(library, tmp_path / "a.bib")
    library.undo()
    assert library.undo() == "Merge"
    assert not papers.in_trash(library.reading, ids[1])


def test_what_somebody_changes_in_the_files_entry_of_the_other_comes_to_the_one_that_stays(
    library: Library, tmp_path: Path
) -> None:
    ids = in_files(library, tmp_path, a=PREPRINT, b=PRINTED)
    unite(library, ids)
    text = synced(library, tmp_path)["a"]
    (tmp_path / "a.bib").write_text(text.replace("NeurIPS", "NeurIPS 37"))
    linked = linking.linked(library.reading, tmp_path / "a.bib")
    linking.sync(library, linked, key_pattern())
    assert library.entry(ids[0]).fields["booktitle"] == "NeurIPS 37"
    assert papers.in_trash(library.reading, ids[1])


def test_the_paper_that_stays_stands_in_the_collections_of_both(
    library: Library, two: tuple[EntryId, EntryId]
) -> None:
    with library.change("Collect") as change:
        for path, entry in zip(("Thesis", "Talk"), two, strict=True):
            collecting.add(change, collecting.ensure(change, path), [entry])
    unite(library, two)
    held = collections.holding(library.reading, [two[0]])
    assert [one.path for one in held] == ["Talk", "Thesis"]
    library.undo()
    assert [one.path for one in collections.holding(library.reading, [two[0]])] == ["Thesis"]


def test_nothing_is_left_of_what_was_said_of_papers_that_are_one(
    library: Library, two: tuple[EntryId, EntryId]
) -> None:
    third = add(library, "SA-solver once more", key="third")
    with library.change("One work") as change:
        verdicts.give(change, two[1], third, versions=True)
    unite(library, [*two, third])
    with library.change("Restore") as change:
        entries.restore(change, [two[1]])
    assert verdicts.work(library.reading, two[0]) == []
    library.undo()
    library.undo()
    assert verdicts.work(library.reading, third) == [two[1]]


def test_of_a_merged_paper_that_is_brought_back_no_other_key_is_told(
    library: Library, two: tuple[EntryId, EntryId]
) -> None:
    unite(library, two)
    oldest = versions.versions(library.reading, two[1])[-1]
    with library.change("Bring back") as change:
        assert restoring.bring_back(change, two[1], oldest.id) == ""
    assert library.entry(two[1]).key == "xue2023"


def test_what_was_said_of_a_paper_that_is_gone_does_not_hinder(
    library: Library, two: tuple[EntryId, EntryId]
) -> None:
    gone = add(library, "Gone", key="gone")
    with library.change("Verdict") as change:
        verdicts.give(change, two[1], gone, versions=False)
    with library.change("Delete") as change:
        change.write("entry", gone, None)
    assert unite(library, two).key == "Xue:SA23"


def test_the_venue_goes_with_the_type_that_is_taken_by_hand(library: Library) -> None:
    with library.change("Put in") as change:
        ids = [
            entries.add(change, Entry(kind, {"title": "On It", venue: name}, kind), [], {})
            for kind, venue, name in (
                ("article", "journal", "arXiv preprint arXiv:2305.18455"),
                ("inproceedings", "booktitle", "NeurIPS"),
            )
        ]
    united = unite(library, ids, type=0)
    assert (united.kind, "booktitle" in united.fields) == ("article", False)
    assert united.fields["journal"].startswith("arXiv")
