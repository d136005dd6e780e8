"""Tags: made, renamed, merged, coloured, given keys, deleted."""

import sqlite3
from pathlib import Path

import pytest

from refman.model.entry import Entry, EntryId
from refman.model.errors import DamagedLibrary, TagError
from refman.store import Library, entries, tags
from tests.conftest import add


def names(library: Library) -> list[tuple[str, int]]:
    return [(tag.name, tag.papers) for tag in tags.every(library.reading)]


def test_a_tag_is_one_whatever_its_case(library: Library, knuth: EntryId) -> None:
    with library.change("tag") as change:
        assert tags.add(change, [knuth], "To Read") == 1
        assert tags.add(change, [knuth], "to  read ") == 0
    assert names(library) == [("To Read", 1)]


def test_new_tags_take_the_colours_and_the_keys_in_turn(library: Library) -> None:
    with library.change("tags") as change:
        for number in range(11):
            tags.create(change, f"t{number:02}")
    made = tags.every(library.reading)
    assert [tag.colour for tag in made[:8]] == list(tags.COLOURS)
    assert [tag.digit for tag in made] == [1, 2, 3, 4, 5, 6, 7, 8, 9, None, None]


def test_merging_gives_every_paper_the_other_tag_once(library: Library, knuth: EntryId) -> None:
    other = add(library, "Another")
    with library.change("tag") as change:
        tags.add(change, [knuth, other], "old")
        tags.add(change, [knuth], "new")
    with library.change("merge") as change:
        assert tags.merge(change, "old", "new") == 2
    assert names(library) == [("new", 2)]
    library.undo()
    assert names(library) == [("new", 1), ("old", 2)]


def test_a_key_moves_from_one_tag_to_another(library: Library) -> None:
    with library.change("tags") as change:
        tags.create(change, "a")
        tags.create(change, "b")
        tags.set_digit(change, "b", 1)
    assert [tag.digit for tag in tags.every(library.reading)] == [None, 1]


def test_renaming_keeps_papers_and_may_change_the_case(library: Library, knuth: EntryId) -> None:
    with library.change("tag") as change:
        tags.add(change, [knuth], "tex")
        tags.rename(change, "tex", "TeX")
    assert library.entry(knuth).tags == {"TeX"}


def test_papers_in_the_trash_are_not_counted(library: Library, knuth: EntryId) -> None:
    from refman.store import entries

    with library.change("tag") as change:
        tags.add(change, [knuth], "tex")
        entries.trash(change, [knuth])
    assert names(library) == [("tex", 0)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        *(("a//b", "a/b"), ("/a", "a"), ("a/", "a"), (" / a / / b / ", "a / b")),
        *(("C/C++", "C/C++"), ("a / b", "a / b"), ("http://x.org/y", "http://x.org/y")),
    ],
)
def test_a_path_has_no_empty_parts(library: Library, knuth: EntryId, typed: str, name: str) -> None:
    with library.change("tag") as change:
        tags.add(change, [knuth], typed)
        tags.add(change, [knuth], name)
    assert names(library) == [(name, 1)]


@pytest.mark.parametrize("name", ["", "  ", "a, b", "/", "/ /"])
def test_an_impossible_name_is_refused(library: Library, name: str) -> None:
    with pytest.raises(TagError, match="name"), library.change("tag") as change:
        tags.create(change, name)


def test_what_is_not_there_or_there_already_is_said(library: Library) -> None:
    with library.change("tag") as change:
        tags.create(change, "a")
        tags.create(change, "b")
        for wrong, sentence in (
            (lambda: tags.create(change, "A"), "already"),
            (lambda: tags.rename(change, "a", "B"), "already"),
            (lambda: tags.delete(change, "c"), "no tag “c”"),
            (lambda: tags.merge(change, "a", "a"), "itself"),
            (lambda: tags.recolour(change, "a", "mauve"), "colours"),
            (lambda: tags.set_digit(change, "a", 10), "1 to 9"),
        ):
            with pytest.raises(TagError, match=sentence):
                wrong()


@pytest.mark.parametrize(
    ("name", "same"), [("straße", "STRASSE"), ("Été", "éTÉ"), ("ΣΟΦΟΣ", "σοφος"), ("ﬁt", "Fit")]
)
def test_a_tag_is_one_whatever_its_case_in_any_script(
    library: Library, knuth: EntryId, name: str, same: str
) -> None:
    with library.change("tag") as change:
        assert tags.add(change, [knuth], name) == 1
        assert tags.add(change, [knuth], same) == 0
    assert names(library) == [(name, 1)]
    assert tags.name(library.reading, same) == name
    with library.change("rename") as change:
        tags.create(change, "other")
        with pytest.raises(TagError, match="There is a tag"):
            tags.rename(change, "other", same)
        tags.rename(change, same, same)
    assert (same, 1) in names(library)


def test_tags_that_an_older_refman_took_for_two_are_each_found_by_their_own_name(
    library: Library,
) -> None:
    with sqlite3.connect(library.path) as older:
        rows = [(1, "Strasse", "blue", None), (2, "straße", "red", None)]
        older.executemany("insert into tags values (?, ?, ?, ?)", rows)
    assert [tags.find(library.reading, one) for one in ("strasse", "straße")] == [1, 2]
    with library.change("merge") as change:
        tags.merge(change, "straße", "strasse")
    assert names(library) == [("Strasse", 0)]


def test_a_tag_that_was_made_renamed_or_deleted_in_a_change_is_known_in_it(
    library: Library,
) -> None:
    with library.change("tags") as change:
        made = tags.ensure(change, "Größe")
        assert tags.ensure(change, "GRÖSSE") == made
        tags.rename(change, "GRÖSSE", "Maß")
        assert tags.find(change, "MASS") == made
        tags.delete(change, "MASS")
        assert tags.ensure(change, "mass") != made


def test_many_papers_are_tagged_and_untagged_again_by_few_statements(library: Library) -> None:
    few, many = (
        _statements(library, [add(library, f"Paper {n} of {count}") for n in range(count)])
        for count in (50, 500)
    )
    assert many < few + 50


def _statements(library: Library, papers: list[EntryId]) -> int:
    """How many statements it takes to tag them and to undo that, each row's journal aside."""
    seen: list[str] = []
    writer = library._writing.demanded()
    writer.set_trace_callback(seen.append)
    with library.change("Tag") as change:
        assert tags.add(change, [*papers, papers[0]], "many") == len(papers)
    assert names(library) == [("many", len(papers))]
    library.undo()
    writer.set_trace_callback(None)
    assert names(library) == []
    return sum(not sql.startswith("update journal") for sql in seen)


def test_what_papers_had_before_is_there_again_after_undo(library: Library) -> None:
    one, other = add(library, "One"), add(library, "Other")
    with library.change("Tag") as change:
        tags.add(change, [one], "a")
        tags.add(change, [one, other], "b")
    with library.change("Untag") as change:
        assert tags.remove(change, [one, other], "b") == 2
        assert tags.remove(change, [one, other], "a") == 1
    assert library.entry(one).tags == library.entry(other).tags == frozenset()
    library.undo()
    assert library.entry(one).tags == {"a", "b"}
    assert library.entry(other).tags == {"b"}
    library.redo()
    assert library.entry(one).tags == frozenset()


def test_counting_the_papers_of_tags_looks_up_no_paper_by_itself(library: Library) -> None:
    paper = add(library, "One")
    with library.change("Tag") as change:
        tags.add(change, [paper], "a")
    heard: list[str] = []
    reading = library.reading
    reading._connection.set_trace_callback(heard.append)
    tags.every(reading)
    reading._connection.set_trace_callback(None)
    plan = reading.rows(f"explain query plan {heard[0]}")
    assert not [row for row in plan if "SEARCH entries USING INTEGER PRIMARY KEY" in row[3]]


def test_tags_go_on_papers_and_off_again_without_a_look_at_the_papers_rows(tmp_path: Path) -> None:
    """Their pages are made unreadable: at a million papers each would come from the disk."""
    path = tmp_path / "library.refman"
    with Library.open(path) as library:
        papers = [_marked(library, number) for number in range(40)]
    _spoil(path, b"SPOILED")
    with Library.open(path) as library:
        with pytest.raises(DamagedLibrary):
            library.entry(papers[0])
        with library.change("Tag") as change:
            assert tags.add(change, papers, "all") == len(papers)
        assert names(library) == [("all", len(papers))]
        library.undo()
        assert names(library) == []


def _marked(library: Library, number: int) -> EntryId:
    fields = {"title": f"Paper {number}", "abstract": "SPOILED " * 40}
    with library.change("Add") as change:
        return entries.add(change, Entry("article", fields, f"key{number}"), [], {})


def _spoil(path: Path, mark: bytes) -> None:
    """Overwrite the pages of a file in which a mark stands."""
    whole = bytearray(path.read_bytes())
    size = int.from_bytes(whole[16:18], "big")
    for start in range(size, len(whole), size):
        if mark in whole[start : start + size]:
            whole[start : start + size] = bytes(size)
    path.write_bytes(whole)


def test_papers_are_tagged_in_the_order_in_which_they_stand_in_the_file(library: Library) -> None:
    papers = [add(library, f"Paper {number}") for number in range(5)]
    with library.change("Tag") as change:
        tags.add(change, [papers[3], papers[0], papers[4], papers[1]], "some")
    sql = "select id from journal where change = ? and object = 'entry' order by step"
    noted = library.reading.rows(sql, (change.id,))
    assert [row[0] for row in noted] == sorted({*papers} - {papers[2]})


def test_a_paper_that_is_gone_has_no_tag(library: Library, knuth: EntryId) -> None:
    with library.change("Tag") as change:
        tags.add(change, [knuth], "gone")
        entries.trash(change, [knuth])
    with library.change("Empty") as change:
        entries.empty_trash(change, lambda _: None)
    assert library.reading.rows("select * from entry_tags") == []
    library.undo()
    assert [tag.name for tag in tags.every(library.reading)] == ["gone"]
    assert library.entry(knuth).tags == {"gone"}
