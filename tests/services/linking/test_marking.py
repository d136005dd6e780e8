"""Ratings and read states of a linked file and of the library follow one another."""

from pathlib import Path

import pytest

from refman.cli import main
from refman.model.entry import EntryId
from refman.services import linking
from refman.store import Library, marks, papers
from tests.conftest import key_pattern

REFS = (
    "@article{a,\n  title = {Alpha of things},\n  ranking = {rank3},\n"
    "  readstatus = {skimmed},\n}\n"
    "@article{b,\n  title = {Beta of things},\n  priority = {prio1},\n}\n"
)


@pytest.fixture
def refs(library: Library, tmp_path: Path) -> Path:
    """A linked file in which JabRef keeps what a reader thinks of papers."""
    return linked(library, tmp_path, REFS)


def linked(library: Library, folder: Path, text: str) -> Path:
    path = folder / "refs.bib"
    path.write_text(text)
    linking.link(library, path, key_pattern())
    return path


def sync(library: Library, path: Path) -> str:
    """What the file says when both sides have met; a second time changes nothing."""
    linking.sync(library, linking.linked(library.reading, path), key_pattern())
    text = path.read_text()
    known = linking.linked(library.reading, path)
    assert linking.state(library.reading, known) == ("in sync", "")
    linking.sync(library, known._replace(state=""), key_pattern())
    assert path.read_text() == text
    return text


def run(library: Library, *words: str) -> None:
    assert main(["--library", str(library.path), *words]) == 0


def paper(library: Library, key: str) -> EntryId:
    return papers.by_key(library.reading, key)


def noted(library: Library, key: str) -> tuple[str, int]:
    id_ = paper(library, key)
    found = marks.of(library.reading, [id_])[id_]
    return found.state, found.rating


def test_what_is_rated_and_read_in_a_linked_file_is_so_here(library: Library, refs: Path) -> None:
    assert noted(library, "a") == ("reading", 3)
    refs.write_text(
        REFS.replace("rank3", "rank5")
        .replace("skimmed", "read")
        .replace("{prio1}", "{prio2},\n  ranking = {rank1}")
    )
    sync(library, refs)
    assert noted(library, "a") == ("read", 5)
    assert noted(library, "b") == ("unread", 1)
    assert library.entry(paper(library, "b")).fields["priority"] == "prio2"


def test_a_rating_that_goes_from_a_linked_file_goes_here(library: Library, refs: Path) -> None:
    refs.write_text(REFS.replace("  ranking = {rank3},\n  readstatus = {skimmed},\n", ""))
    sync(library, refs)
    assert noted(library, "a") == ("unread", 0)


def test_a_rating_that_is_not_understood_changes_none_here(library: Library, refs: Path) -> None:
    run(library, "rate", "4", "key:b")
    sync(library, refs)
    before = refs.read_text()
    refs.write_text(before.replace("prio1", "prio9").replace("{skimmed}", "{browsed}"))
    sync(library, refs)
    assert noted(library, "a") == ("unread", 3)
    assert noted(library, "b") == ("unread", 4)


def test_what_is_rated_and_read_here_goes_into_a_linked_file_that_keeps_that(
    library: Library, refs: Path
) -> None:
    run(library, "rate", "5", "key:a")
    run(library, "mark", "read", "key:a")
    run(library, "rate", "2", "key:b")
    assert sync(library, refs) == (
        REFS.replace("rank3", "rank5")
        .replace("skimmed", "read")
        .replace("{prio1},\n", "{prio1},\n  ranking = {rank2},\n")
    )
    assert (noted(library, "a"), noted(library, "b")) == (("read", 5), ("unread", 2))


def test_a_rating_that_is_undone_is_as_it_was_in_a_linked_file(
    library: Library, refs: Path
) -> None:
    run(library, "rate", "5", "a", "b")
    assert sync(library, refs).count("rank5") == 2
    run(library, "undo")
    assert sync(library, refs) == REFS
    assert (noted(library, "a"), noted(library, "b")) == (("reading", 3), ("unread", 0))


def test_the_only_rating_of_a_linked_file_comes_back_with_the_next_one_or_with_undo(
    library: Library, refs: Path
) -> None:
    run(library, "rate", "0", "key:a")
    without = REFS.replace("  ranking = {rank3},\n", "")
    assert sync(library, refs) == without
    run(library, "undo")
    assert sync(library, refs) == REFS
    run(library, "redo")
    assert sync(library, refs) == without
    run(library, "rate", "2", "key:b")
    assert sync(library, refs) == without.replace("{prio1},", "{prio1},\n  ranking = {rank2},")
    run(library, "rate", "4", "key:a")
    assert "rank4" in sync(library, refs)


def test_a_file_that_only_speaks_of_rankings_hears_of_no_rating(
    library: Library, tmp_path: Path
) -> None:
    text = "@article{a,\n  title = {Learning a ranking of things},\n}\n"
    refs = linked(library, tmp_path, text)
    run(library, "set", "a", "year=2020")
    sync(library, refs)
    run(library, "rate", "4", "key:a")
    assert "rank4" not in sync(library, refs)


def test_a_rating_that_came_from_a_linked_file_is_undone_on_both_sides(
    library: Library, refs: Path
) -> None:
    refs.write_text(REFS.replace("rank3", "rank5"))
    sync(library, refs)
    assert library.undo() == "Changes of refs.bib"
    assert noted(library, "a") == ("reading", 3)
    assert sync(library, refs) == REFS


def test_the_same_rating_on_both_sides_is_no_question(library: Library, refs: Path) -> None:
    refs.write_text(REFS.replace("rank3", "rank5"))
    run(library, "rate", "5", "key:a")
    assert sync(library, refs) == REFS.replace("rank3", "rank5")
    assert noted(library, "a") == ("reading", 5)


def test_two_ratings_are_a_question_whose_answer_counts_on_both_sides(
    library: Library, refs: Path
) -> None:
    refs.write_text(REFS.replace("rank3", "rank1"))
    run(library, "rate", "5", "key:a")
    linking.answer(library, refs, "a", "ranking", "theirs", key_pattern())
    assert sync(library, refs) == REFS.replace("rank3", "rank1")
    assert noted(library, "a") == ("reading", 1)


def test_files_without_such_fields_hear_of_no_rating_but_under_a_profile_that_keeps_them(
    library: Library, tmp_path: Path
) -> None:
    text = "@article{a,\n  title = {Alpha of things},\n}\n"
    refs = linked(library, tmp_path, text)
    run(library, "rate", "5", "key:a")
    assert sync(library, refs) == text
    assert "ranking" not in library.entry(paper(library, "a")).fields
    linking.choose_profile(library, refs, "jabref")
    run(library, "rate", "4", "key:a")
    assert "ranking = {rank4}" in sync(library, refs)


def test_a_paper_that_is_added_to_such_a_file_brings_its_rating(
    library: Library, refs: Path
) -> None:
    run(library, "new", "--bibtex", "@article{c, title = {Gamma of things}}")
    run(library, "rate", "4", "key:c")
    assert "ranking" not in library.entry(paper(library, "c")).fields
    linking.include(library, refs, [paper(library, "c")], key_pattern())
    assert "ranking = {rank4}" in sync(library, refs)


def test_a_file_that_comes_in_with_another_rating_changes_none(
    library: Library, tmp_path: Path
) -> None:
    run(library, "new", "--bibtex", "@article{a, title = {Alpha of things}}")
    run(library, "rate", "1", "key:a")
    linked(library, tmp_path, REFS)
    assert noted(library, "a") == ("reading", 1)


def test_a_paper_that_has_the_field_keeps_to_its_rating(library: Library) -> None:
    entry = "@article{a, title = {Alpha of things}, ranking = {rank2}, readstatus = {odd}}"
    run(library, "new", "--bibtex", entry)
    run(library, "rate", "5", "key:a")
    fields = library.entry(paper(library, "a")).fields
    assert (fields["ranking"], fields["readstatus"]) == ("rank5", "odd")
    run(library, "rate", "0", "key:a")
    assert "ranking" not in library.entry(paper(library, "a")).fields


def test_a_field_that_is_edited_here_is_the_rating(library: Library, refs: Path) -> None:
    run(library, "set", "a", "ranking=rank1", "readstatus=")
    assert noted(library, "a") == ("unread", 1)
    text = "@article{a, title = {Alpha of things}, readstatus = {read}}"
    run(library, "rewrite", text, "a")
    assert noted(library, "a") == ("read", 0)
    assert "readstatus = {read}" in sync(library, refs)
