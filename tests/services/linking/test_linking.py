"""A .bib file of the user's own and the library, in sync both ways."""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from refman.bibtex.document import Document
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import LinkError
from refman.model.query import Everything
from refman.services import importing, linking, profiles
from refman.services.linking import Report
from refman.services.linking.questions import ENTRY, PAPER
from refman.services.profiles import ProfileError
from refman.store import (
    Library,
    attachments,
    counting,
    documents,
    entries,
    owing,
    papers,
    search,
    tags,
    tying,
)
from tests.conftest import add, key_pattern

REFS = """\
% my references, since 2014

@string{JCP = "J. Chem. Phys."}

@Article{knuth1984,
  Author   = "Donald E. Knuth",
  title    = {Literate Programming},
  journal  = JCP,
  year     = 1984,
  keywords = {tex; web}
}

@book{lamport94,
    title={{\\LaTeX}: a Document Preparation System}, author={Leslie Lamport},
    year={1994} }
"""


def test_what_is_no_text_is_not_linked_and_said_to_be_no_bibtex(
    library: Library, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "other.sqlite")) as other:
        other.execute("create table t(a)")
        other.commit()
    pdf = tmp_path / "paper.pdf"
    pdf.write_bytes(b"%PDF-1.5\n\x00\x01\x02")
    for path in (library.path, tmp_path / "other.sqlite", pdf):
        before = path.read_bytes()
        with pytest.raises(LinkError, match="is no BibTeX file"):
            linking.link(library, path, key_pattern())
        assert path.read_bytes() == before
    assert not documents.every(library.reading)


def test_the_end_of_linking_is_told_when_it_is_there(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "many.bib"
    path.write_text("".join(f"@misc{{k{n}, title = {{Title {n}}}}}\n" for n in range(600)))
    told: list[tuple[float, int]] = []

    def hear(done: int, total: int | None) -> None:
        told.append((done / (total or 1), papers_in(library)))

    linking.link(library, path, key_pattern(), Progress(hear))

    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert max(shares) < 1
    assert shares[0] == 0
    assert max(share for share, there in told if not there) > 0.9  # all is one change


def papers_in(library: Library) -> int:
    return len(search.ids(library.reading, Everything(), "added", descending=False))


@pytest.fixture
def refs(tmp_path: Path) -> Path:
    path = tmp_path / "refs.bib"
    path.write_text(REFS)
    return path


def link(library: Library, path: Path) -> Report:
    return linking.link(library, path, key_pattern())


def sync(library: Library, path: Path) -> Report:
    return linking.sync(library, linking.linked(library.reading, path), key_pattern())


def paper(library: Library, key: str) -> EntryId:
    return papers.by_key(library.reading, key)


def set_fields(library: Library, key: str, **fields: str | None) -> None:
    with library.change("Edit") as change:
        entries.set_fields(change, paper(library, key), fields)


def test_linking_brings_the_papers_and_leaves_the_file_alone(library: Library, refs: Path) -> None:
    report = link(library, refs)

    assert (report.state, report.added, report.matched) == ("in sync", 2, 0)
    knuth = library.entry(paper(library, "knuth1984"))
    assert knuth.fields["journal"] == "J. Chem. Phys."
    assert knuth.tags == {"tex", "web"}
    assert refs.read_text() == REFS
    assert sync(library, refs).to_file == 0
    assert refs.read_text() == REFS


def test_what_a_killed_process_wrote_into_the_file_is_no_change_of_the_file(
    library: Library, refs: Path, tmp_path: Path
) -> None:
    """It was killed between file and library, and the library went on."""
    link(library, refs)
    set_fields(library, "knuth1984", note="First")
    with Library.open(copied(library, tmp_path / "other.refman")) as other:
        assert sync(other, refs).to_file == 1
    assert "First" in refs.read_text()

    set_fields(library, "knuth1984", note="Second")
    report = sync(library, refs)

    assert (report.state, report.conflicts, report.to_file) == ("in sync", (), 1)
    assert "Second" in refs.read_text()
    assert library.entry(paper(library, "knuth1984")).fields["note"] == "Second"


def test_what_the_file_said_before_both_met_is_asked(library: Library, refs: Path) -> None:
    """The library said it, too, but that was before."""
    link(library, refs)
    for note in ("First", "Met"):
        set_fields(library, "knuth1984", note=note)
        sync(library, refs)
    refs.write_text(refs.read_text().replace("Met", "First"))
    set_fields(library, "knuth1984", note="Second")

    asked = [(one.field, one.base, one.ours, one.theirs) for one in sync(library, refs).conflicts]

    assert asked == [("note", "Met", "Second", "First")]


def copied(library: Library, place: Path) -> Path:
    with closing(sqlite3.connect(library.path)) as source, closing(sqlite3.connect(place)) as to:
        source.backup(to)
    return place


def test_keywords_with_and_without_capitals_are_no_change(library: Library, refs: Path) -> None:
    refs.write_text(REFS.replace("{tex; web}", "{cognition; Programming; tex}"))
    link(library, refs)

    known = linking.linked(library.reading, refs)
    assert linking.state(library.reading, known) == ("in sync", "")
    assert owing.changed(library.reading, known.id) == []


def test_a_change_of_a_paper_changes_bytes_of_its_entry_only(library: Library, refs: Path) -> None:
    link(library, refs)
    set_fields(library, "lamport94", year="1986")

    assert sync(library, refs).to_file == 1

    assert refs.read_text() == REFS.replace("{1994}", "{1986}")


def test_a_tag_goes_to_the_keywords_as_they_are_typed(library: Library, refs: Path) -> None:
    link(library, refs)
    with library.change("Tag") as change:
        tags.add(change, [paper(library, "knuth1984")], "must cite")
        tags.remove(change, [paper(library, "knuth1984")], "web")

    sync(library, refs)

    assert refs.read_text() == REFS.replace("{tex; web}", "{tex; must cite}")


def test_a_change_of_the_file_is_one_undoable_change(library: Library, refs: Path) -> None:
    link(library, refs)
    refs.write_text(REFS.replace("= 1984,", "= 1985,").replace("{1994}", "{1986}"))

    report = sync(library, refs)

    assert report.to_library == 2
    assert library.entry(paper(library, "knuth1984")).fields["year"] == "1985"
    library.undo()
    assert library.entry(paper(library, "knuth1984")).fields["year"] == "1984"
    sync(library, refs)
    assert refs.read_text() == REFS


def test_changes_of_different_fields_merge(library: Library, refs: Path) -> None:
    link(library, refs)
    set_fields(library, "knuth1984", year="1985")
    refs.write_text(REFS.replace("Literate Programming", "Literate programming"))

    assert sync(library, refs).state == "in sync"

    assert "Literate programming" in refs.read_text()
    assert "= 1985" in refs.read_text()
    assert library.entry(paper(library, "knuth1984")).fields["title"] == "Literate programming"


def test_the_same_field_changed_on_both_sides_is_a_conflict_and_nothing_is_lost(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    set_fields(library, "knuth1984", year="1985", note="ours")
    theirs = REFS.replace("= 1984", "= 1986").replace("Leslie Lamport", "L. Lamport")
    refs.write_text(theirs)

    report = sync(library, refs)

    assert report.state == "conflict"
    found = [(one.key, one.field, one.base, one.ours, one.theirs) for one in report.conflicts]
    assert found == [("knuth1984", "year", "1984", "1985", "1986")]
    assert refs.read_text() == theirs
    assert library.entry(paper(library, "knuth1984")).fields["year"] == "1985"
    assert library.entry(paper(library, "lamport94")).fields["author"] == "L. Lamport"
    assert sync(library, refs).conflicts == report.conflicts


@pytest.mark.parametrize(("take", "year"), [("ours", "1985"), ("theirs", "1986"), ("1987", "1987")])
def test_an_answered_conflict_is_the_same_on_both_sides(
    library: Library, refs: Path, take: str, year: str
) -> None:
    link(library, refs)
    set_fields(library, "knuth1984", year="1985", note="ours")
    refs.write_text(REFS.replace("= 1984", "= 1986"))
    sync(library, refs)

    report = linking.answer(library, refs, "knuth1984", "year", take, key_pattern())

    assert (report.state, report.conflicts) == ("in sync", ())
    assert library.entry(paper(library, "knuth1984")).fields["year"] == year
    assert f"= {year}" in refs.read_text()
    assert "note" in refs.read_text()
    assert sync(library, refs).to_file == 0


def test_a_question_that_is_not_open_cannot_be_answered(library: Library, refs: Path) -> None:
    link(library, refs)
    with pytest.raises(LinkError, match="no question"):
        linking.answer(library, refs, "knuth1984", "year", "ours", key_pattern())


def test_a_trashed_paper_leaves_the_file_and_comes_back_as_it_was_typed(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, "lamport94")])
    sync(library, refs)
    assert "lamport94" not in refs.read_text()

    library.undo()
    sync(library, refs)

    assert refs.read_text() == REFS


@pytest.mark.parametrize("met", [True, False])
def test_a_file_is_without_papers_that_were_deleted_until_undo_brings_them_back(
    library: Library, refs: Path, *, met: bool
) -> None:
    link(library, refs)
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, "lamport94")])
    if met:
        sync(library, refs)
    with library.change("Empty") as change:
        assert entries.empty_trash(change, lambda _: None) == 1
    for _ in range(2):
        sync(library, refs)
        assert "lamport94" not in refs.read_text()
        assert "knuth1984" in refs.read_text()
    assert papers_in(library) == 1

    library.undo()
    library.undo()
    sync(library, refs)

    assert refs.read_text() == REFS


@pytest.mark.parametrize("key", ["knuth1984", "lamport94"])
def test_papers_that_left_one_by_one_come_back_to_where_they_were(
    library: Library, refs: Path, key: str
) -> None:
    text = REFS + "\n\n@misc{a,title={A}}\n@misc{b,title={B}}"
    refs.write_text(text)
    link(library, refs)
    ids = [paper(library, one) for one in (key, "a", "b")]
    for id_ in ids:
        with library.change("Trash") as change:
            entries.trash(change, [id_])
        sync(library, refs)

    for id_ in reversed(ids):
        with library.change("Restore") as change:
            entries.restore(change, [id_])
        sync(library, refs)

    assert refs.read_text() == text


def test_all_papers_of_a_file_in_the_trash_and_back(library: Library, refs: Path) -> None:
    refs.write_text(text := REFS[REFS.index("@Article") :])
    link(library, refs)
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, "knuth1984"), paper(library, "lamport94")])
    sync(library, refs)

    library.undo()
    sync(library, refs)

    assert refs.read_text() == text


def test_a_restored_paper_finds_its_place_in_a_file_that_was_edited(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, "knuth1984")])
    sync(library, refs)
    refs.write_text("% more on top\n" + refs.read_text().replace("% my references", "% refs"))

    library.undo()
    sync(library, refs)

    assert refs.read_text() == "% more on top\n" + REFS.replace("% my references", "% refs")


@pytest.mark.parametrize(
    ("field", "value"),
    [("journal", "Nature"), ("title", "Another"), ("month", "feb"), ("note", None)],
)
def test_an_undone_change_gives_back_what_was_typed(
    library: Library, refs: Path, field: str, value: str | None
) -> None:
    typed = 'title =   "Literate\n     Programming",\n  month = jan # "~1", note = {x} , % remark'
    refs.write_text(text := REFS.replace("title    = {Literate Programming},", typed))
    link(library, refs)
    set_fields(library, "knuth1984", **{field: value})
    sync(library, refs)
    set_fields(library, "knuth1984", year="1999")
    sync(library, refs)
    assert refs.read_text() != text

    library.undo()
    library.undo()
    sync(library, refs)

    assert refs.read_text() == text


def test_text_that_was_typed_anew_meanwhile_is_not_given_back(library: Library, refs: Path) -> None:
    link(library, refs)
    set_fields(library, "lamport94", year="1986")
    sync(library, refs)
    refs.write_text(typed := refs.read_text().replace("    title={{", "  title = {{"))
    sync(library, refs)

    library.undo()
    sync(library, refs)

    assert refs.read_text() == typed.replace("1986", "1994")


BY_HAND = """\
@Misc( hoare07 ,
  TITLE={The Verified
         Software Initiative}, % the manifesto
\tAuthor = "Hoare, Tony and
           Misra, Jayadev" , year=2007 )
"""


def test_undo_of_a_change_of_the_file_gives_back_what_was_typed_before_it(
    library: Library, refs: Path
) -> None:
    refs.write_text(BY_HAND + "\n" + REFS)
    link(library, refs)
    set_fields(library, "hoare07", year="2008")
    sync(library, refs)
    refs.write_text(REFS + "\n@misc{hoare07, title={Other}, author={Hoare, Tony}, year={2008}}\n")
    sync(library, refs)
    refs.write_text(theirs := refs.read_text().replace("{Other}", "{Yet another}"))
    sync(library, refs)

    said = []
    for way in (library.undo, library.undo, library.undo, library.redo, library.redo, library.redo):
        way()
        sync(library, refs)
        said.append(refs.read_text())

    typed = BY_HAND.rstrip("\n")
    assert typed.replace("2007", "2008") in said[1]
    assert said[2] == REFS + "\n" + typed + "\n"
    assert said[5] == theirs


def test_undo_writes_what_was_said_before_a_macro_of_the_file_was_another(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    set_fields(library, "knuth1984", year="1985")
    sync(library, refs)
    refs.write_text(theirs := refs.read_text().replace("J. Chem. Phys.", "Chem. Phys. Lett."))
    sync(library, refs)

    library.undo()
    sync(library, refs)
    assert refs.read_text() == theirs.replace("= JCP,", "= {J. Chem. Phys.},")

    library.undo()
    sync(library, refs)
    assert "= {J. Chem. Phys.},\n  year     = 1984," in refs.read_text()

    library.redo()
    library.redo()
    sync(library, refs)
    assert refs.read_text() == theirs


def test_an_entry_comes_back_with_what_it_said_when_a_macro_is_another_since(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    set_fields(library, "knuth1984", year="1985")
    sync(library, refs)
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, "knuth1984")])
    sync(library, refs)
    refs.write_text(refs.read_text().replace("J. Chem. Phys.", "Chem. Phys. Lett."))
    sync(library, refs)

    library.undo()
    sync(library, refs)
    library.undo()
    sync(library, refs)

    assert "= {J. Chem. Phys.},\n  year     = 1984," in refs.read_text()


def test_an_entry_that_was_taken_out_of_the_file_comes_back_as_it_was_typed(
    library: Library, refs: Path
) -> None:
    before = REFS + "\n" + BY_HAND + "\n@misc{last, title = {Last}}\n"
    refs.write_text(before)
    link(library, refs)
    refs.write_text(REFS + "\n@misc{last, title = {Last}}\n")
    sync(library, refs)

    library.undo()
    sync(library, refs)

    assert refs.read_text() == before


def test_an_entry_that_came_back_and_goes_again_takes_no_blank_line_of_the_users(
    library: Library, refs: Path
) -> None:
    refs.write_text(REFS + "\n" + BY_HAND + "\n@misc{last, title = {Last}}\n")
    link(library, refs)
    refs.write_text(theirs := REFS + "\n\n\n\n@misc{last, title = {Last}}\n")
    sync(library, refs)

    for way in (library.undo, library.redo):
        way()
        sync(library, refs)

    assert refs.read_text() == theirs


def test_a_file_with_stray_bytes_is_linked_and_its_papers_go_and_come_back(
    library: Library, refs: Path
) -> None:
    data = "@misc{a, title={Ünïcödé}}\n@misc{b?, title={x?}, note={äöü}}\n".encode()
    refs.write_bytes(data := data.replace(b"?", b"\xe9"))
    link(library, refs)
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, "bé")])
    sync(library, refs)
    assert b"note" not in refs.read_bytes()

    library.undo()
    sync(library, refs)

    assert refs.read_bytes() == data


def test_the_only_letter_beyond_ascii_comes_back_in_the_encoding_that_it_had(
    library: Library, refs: Path
) -> None:
    refs.write_bytes(data := REFS.replace("Leslie", "Léslie").encode("latin-1"))
    link(library, refs)
    set_fields(library, "lamport94", author="Leslie Lamport")
    sync(library, refs)
    assert refs.read_bytes().isascii()

    library.undo()
    sync(library, refs)

    assert refs.read_bytes() == data


@pytest.mark.parametrize("theirs", [REFS, REFS[: REFS.index("\n@book")]], ids=["changed", "gone"])
def test_it_comes_back_so_too_when_it_went_in_the_file(
    library: Library, refs: Path, theirs: str
) -> None:
    refs.write_bytes(data := REFS.replace("Leslie", "Léslie").encode("latin-1"))
    link(library, refs)
    refs.write_bytes(theirs.encode("ascii"))
    assert sync(library, refs).to_library == 1

    library.undo()
    sync(library, refs)

    assert refs.read_bytes() == data


def test_white_space_in_a_value_is_no_change(library: Library, refs: Path) -> None:
    link(library, refs)
    set_fields(library, "knuth1984", title="Literate\n  Programming")

    sync(library, refs)

    assert refs.read_text() == REFS
    known = linking.linked(library.reading, refs)
    assert linking.state(library.reading, known) == ("in sync", "")


def test_a_renamed_tag_stays_where_it_is_among_the_keywords(library: Library, refs: Path) -> None:
    link(library, refs)
    with library.change("Rename") as change:
        tags.rename(change, "tex", "TeX")
    sync(library, refs)
    assert refs.read_text() == REFS.replace("{tex; web}", "{TeX; web}")
    with library.change("Rename") as change:
        tags.rename(change, "TeX", "typesetting")
    sync(library, refs)
    assert refs.read_text() == REFS.replace("{tex; web}", "{typesetting; web}")


def test_keywords_that_are_one_tag_stay_as_they_are_typed(library: Library, refs: Path) -> None:
    refs.write_text(text := REFS.replace("{tex; web}", "{TeX; tex; cafe\u0301; caf\u00e9}"))
    link(library, refs)
    set_fields(library, "lamport94", year="1986")

    sync(library, refs)

    assert refs.read_text() == text.replace("1994", "1986")


def test_keywords_with_empty_parts_are_their_tags_and_stay_as_they_are_typed(
    library: Library, refs: Path
) -> None:
    refs.write_text(text := REFS.replace("{tex; web}", "{/tex; method//flow; web/}"))
    link(library, refs)
    assert library.entry(paper(library, "knuth1984")).tags == {"tex", "method/flow", "web"}
    known = linking.linked(library.reading, refs)
    assert linking.state(library.reading, known) == ("in sync", "")
    with library.change("Tag") as change:
        tags.remove(change, [paper(library, "knuth1984")], "web")

    sync(library, refs)

    assert refs.read_text() == text.replace("; web/", "")


def test_the_state_tells_when_both_sides_changed(library: Library, refs: Path) -> None:
    link(library, refs)
    refs.write_text(REFS + " ")
    state, reason = linking.state(library.reading, linking.linked(library.reading, refs))
    assert (state, reason) == ("changed there", "")
    set_fields(library, "lamport94", year="1986")

    state, reason = linking.state(library.reading, linking.linked(library.reading, refs))

    assert (state, "changed here" in reason) == ("changed there", True)


def test_an_entry_that_cannot_be_written_is_named(library: Library, refs: Path) -> None:
    link(library, refs)
    set_fields(library, "lamport94", year="{1986")

    report = sync(library, refs)

    assert (report.state, refs.read_text()) == ("failed", REFS)
    assert "lamport94" in report.reason


def test_what_reads_like_the_entry_in_a_comment_stays(library: Library, refs: Path) -> None:
    book = REFS[REFS.index("@book") :]
    refs.write_text(text := f"@comment{{\n{book}}}\n{REFS}")
    link(library, refs)
    set_fields(library, "lamport94", year="1986")

    sync(library, refs)

    assert refs.read_text() == text[: len(text) - 30] + text[-30:].replace("1994", "1986")


def test_an_entry_taken_out_of_the_file_goes_to_the_trash(library: Library, refs: Path) -> None:
    link(library, refs)
    refs.write_text(REFS[: REFS.index("@book")])

    assert sync(library, refs).to_library == 1

    assert papers.in_trash(library.reading, paper(library, "lamport94"))
    library.undo()
    sync(library, refs)
    assert "lamport94" in refs.read_text()


def test_a_paper_that_was_there_before_stays_when_its_entry_is_taken_out(
    library: Library, refs: Path
) -> None:
    add(library, "Literate Programming", author="Knuth, Donald E.", year="1984", key="knuth1984")
    assert link(library, refs).matched == 1
    refs.write_text(REFS[REFS.index("@book") :])

    sync(library, refs)

    assert not papers.in_trash(library.reading, paper(library, "knuth1984"))
    assert "knuth1984" not in refs.read_text()


@pytest.mark.parametrize("take", ["ours", "theirs"])
def test_an_entry_deleted_there_and_edited_here_stays_and_is_asked(
    library: Library, refs: Path, take: str
) -> None:
    link(library, refs)
    set_fields(library, "lamport94", year="1986")
    refs.write_text(REFS[: REFS.index("@book")])
    report = sync(library, refs)
    assert [(one.key, one.field) for one in report.conflicts] == [("lamport94", ENTRY)]
    assert not papers.in_trash(library.reading, paper(library, "lamport94"))

    linking.answer(library, refs, "lamport94", ENTRY, take, key_pattern())

    assert ("1986" in refs.read_text()) == (take == "ours")
    assert papers.in_trash(library.reading, paper(library, "lamport94")) == (take == "theirs")
    assert sync(library, refs).state == "in sync"


def test_a_question_about_an_entry_shows_all_that_both_sides_have(
    library: Library, refs: Path
) -> None:
    refs.write_text(
        "@misc{b, title={B}}\n@misc{a, title={A}, abstract={Before}, date={2001-02-03}}\n"
    )
    link(library, refs)
    set_fields(library, "a", abstract="After")
    refs.write_text("@misc{b, title={B}}\n")

    [asked] = sync(library, refs).conflicts

    entry = "@misc{a,\n  title = {A},\n  abstract = {Before},\n  date = {2001-02-03},\n}\n"
    assert asked.base == entry
    assert asked.ours == entry.replace("Before", "After")


@pytest.mark.parametrize("take", ["ours", "theirs"])
def test_an_entry_deleted_here_and_edited_there_stays_and_is_asked(
    library: Library, refs: Path, take: str
) -> None:
    link(library, refs)
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, "lamport94")])
    refs.write_text(REFS.replace("{1994}", "{1986}"))
    report = sync(library, refs)
    assert [(one.key, one.field) for one in report.conflicts] == [("lamport94", ENTRY)]
    assert "lamport94" in refs.read_text()

    linking.answer(library, refs, "lamport94", ENTRY, take, key_pattern())

    assert ("lamport94" in refs.read_text()) == (take == "theirs")
    assert papers.in_trash(library.reading, paper(library, "lamport94")) == (take == "ours")
    assert sync(library, refs).state == "in sync"


def test_a_key_changed_in_the_file_is_the_same_paper(library: Library, refs: Path) -> None:
    link(library, refs)
    before = paper(library, "lamport94")
    refs.write_text(REFS.replace("lamport94", "lamport:1994"))

    sync(library, refs)

    assert paper(library, "lamport:1994") == before


def test_a_key_changed_in_the_library_is_changed_in_the_file(library: Library, refs: Path) -> None:
    link(library, refs)
    with library.change("Key") as change:
        entries.set_parts(change, paper(library, "lamport94"), key="latexbook")

    sync(library, refs)

    assert refs.read_text() == REFS.replace("lamport94", "latexbook")


def test_an_entry_added_to_the_file_is_a_new_paper(library: Library, refs: Path) -> None:
    link(library, refs)
    refs.write_text(REFS + "\n@misc{new, title = {A New One}}\n")

    assert sync(library, refs).added == 1

    assert library.entry(paper(library, "new")).fields == {"title": "A New One"}


def test_a_doubtful_entry_is_asked_and_the_rest_goes_on(library: Library, refs: Path) -> None:
    add(library, "A Title of its Own", year="1984", key="knuth1984")
    report = link(library, refs)

    assert (report.state, report.added) == ("conflict", 1)
    assert [(one.key, one.field, one.ours) for one in report.conflicts] == [
        ("knuth1984", PAPER, "knuth1984")
    ]
    set_fields(library, "lamport94", year="1986")
    assert sync(library, refs).to_file == 1


@pytest.mark.parametrize(("take", "count"), [("ours", 2), ("theirs", 3), ("knuth1984", 2)])
def test_the_user_says_which_paper_a_doubtful_entry_is(
    library: Library, refs: Path, take: str, count: int
) -> None:
    add(library, "A Title of its Own", year="1984", key="knuth1984")
    link(library, refs)

    report = linking.answer(library, refs, "knuth1984", PAPER, take, key_pattern())

    assert report.state == "in sync"
    assert counting.total(library.reading) == count
    assert refs.read_text() == REFS


TWO_PARTS = """\
@book{ct1, author = {Knuth, Donald E.}, title = {Computers & Typesetting}, year = 1984}

@book{ct2, author = {Knuth, Donald E.}, title = {Computers & Typesetting}, year = 1984,
  volume = 2}
"""


@pytest.mark.parametrize("way", ["import", "unlink", "undo"])
def test_entries_that_are_alike_are_the_papers_that_have_their_keys(
    library: Library, refs: Path, way: str
) -> None:
    refs.write_text(TWO_PARTS)
    if way == "import":
        importing.import_files(library, [refs], key_pattern(), Progress())
    else:
        link(library, refs)
        before = {key: paper(library, key) for key in ("ct1", "ct2")}
    if way == "undo":
        library.undo()
        library.redo()
        (report,) = linking.catch_up(library, key_pattern())
    else:
        if way == "unlink":
            linking.unlink(library, refs)
        before = {key: paper(library, key) for key in ("ct1", "ct2")}
        report = link(library, refs)

    assert (report.conflicts, report.added) == ((), 0)
    assert {key: paper(library, key) for key in ("ct1", "ct2")} == before
    assert [t.theirs.key for key in before for t in ties(library, before[key])] == ["ct1", "ct2"]


def test_an_entry_that_stands_twice_is_two_papers_when_it_is_linked_again(
    library: Library, refs: Path
) -> None:
    refs.write_text(TWO_PARTS + "\n" + TWO_PARTS)
    link(library, refs)
    linking.unlink(library, refs)
    report = link(library, refs)
    assert (report.conflicts, report.added, report.matched) == ((), 0, 4)


def test_of_two_entries_of_one_paper_the_one_that_has_its_key_is_it(
    library: Library, refs: Path
) -> None:
    lamport = add(
        library,
        "{\\LaTeX}: a Document Preparation System",
        author="Leslie Lamport",
        key="lamport94",
    )
    anna = "@book{anna, title={LaTeX: A Document Preparation System}, author={Lamport, Leslie}}\n\n"
    refs.write_text(anna + REFS)
    link(library, refs)
    (tie,) = ties(library, lamport)
    assert tie.theirs.key == "lamport94"
    (other,) = papers.with_key(library.reading, "anna")
    assert papers.by_key(library.reading, "lamport94") == lamport != other


def ties(library: Library, entry: EntryId) -> list[tying.Tie]:
    return tying.ties_to(library.reading, entry)


def test_one_key_and_one_title_with_other_authors_are_asked(library: Library, refs: Path) -> None:
    add(library, "Literate Programming", author="Wirth, Niklaus", year="1984", key="knuth1984")

    report = link(library, refs)

    assert [(one.key, one.field) for one in report.conflicts] == [("knuth1984", PAPER)]


@pytest.mark.parametrize(
    ("author", "year"),
    [
        ("Knuth, Donald E. and Wirth, Niklaus", "1984"),
        ("Wirth, Niklaus and Knuth, Donald E.", "1984"),
        ("Knuth, Donald E. and Wirth, Niklaus", "1992"),
        ("Knut, Don", "1984"),
    ],
    ids=["one author more", "another first author", "another year too", "other spelling"],
)
def test_one_title_with_nearly_the_same_facts_is_asked(
    library: Library, refs: Path, author: str, year: str
) -> None:
    add(library, "Literate Programming", author=author, year=year, key="other")

    report = link(library, refs)

    assert [(one.key, one.field, one.ours) for one in report.conflicts] == [
        ("knuth1984", PAPER, "other")
    ]
    assert report.added == 1


def test_one_title_by_others_in_another_year_is_another_paper(library: Library, refs: Path) -> None:
    add(library, "Literate Programming", author="Wirth, Niklaus", year="1999", key="other")

    assert link(library, refs).conflicts == ()


@pytest.mark.parametrize(("field", "take"), [(ENTRY, "perhaps"), ("@key", "a b"), ("year", "{")])
def test_what_is_no_answer_changes_nothing(
    library: Library, refs: Path, field: str, take: str
) -> None:
    link(library, refs)
    with library.change("Edit") as change:
        entries.set_parts(change, paper(library, "lamport94"), key="mine")
    set_fields(library, "mine", year="1986")
    there = REFS.replace("lamport94", "theirs").replace("{1994}", "{1996}")
    refs.write_text(there if field != ENTRY else REFS[: REFS.index("@book")])
    before = sync(library, refs)
    assert before.state == "conflict"

    with pytest.raises(LinkError):
        linking.answer(library, refs, "lamport94", field, take, key_pattern())

    assert sync(library, refs).conflicts == before.conflicts
    assert library.entry(paper(library, "mine")).fields["year"] == "1986"


def test_papers_can_be_added_to_a_linked_file(library: Library, refs: Path) -> None:
    new = add(library, "On {NP}", editor="Cook, Stephen", year="1971", key="cook1971")
    link(library, refs)

    assert linking.include(library, refs, [new], key_pattern()).to_file == 1

    assert refs.read_text().startswith(REFS)
    assert "key=" not in refs.read_text(), "nobody said that"
    assert "cook1971" in refs.read_text()
    set_fields(library, "cook1971", year="1972")
    sync(library, refs)
    assert "1972" in refs.read_text()


@pytest.mark.parametrize("new", [True, False])
def test_a_paper_that_is_taken_out_of_a_file_stays_in_the_library_and_can_come_back(
    library: Library, refs: Path, new: bool
) -> None:
    link(library, refs)
    knuth = paper(library, "knuth1984")

    assert linking.exclude(library, refs, [knuth], key_pattern()).to_file == 1

    assert refs.read_text() == REFS[: REFS.index("@Article")] + REFS[REFS.index("@book") :]
    assert not papers.in_trash(library.reading, knuth)
    assert tying.holding(library.reading, knuth) == []
    known = linking.linked(library.reading, refs)
    assert linking.state(library.reading, known) == ("in sync", "")
    set_fields(library, "knuth1984", year="1985")
    assert sync(library, refs).to_file == 0
    library.undo()
    if new:
        linking.include(library, refs, [knuth], key_pattern())
    else:
        library.undo()
        sync(library, refs)
    assert refs.read_text() == REFS


def test_what_goes_into_a_file_or_out_of_it_is_undone_and_done_again(
    library: Library, refs: Path
) -> None:
    new = add(library, "On {NP}", author="Cook, Stephen", year="1971", key="cook1971")
    link(library, refs)
    linking.include(library, refs, [new], key_pattern())
    added = refs.read_text()

    library.undo()
    sync(library, refs)
    assert refs.read_text() == REFS
    assert not papers.in_trash(library.reading, new)
    library.redo()
    sync(library, refs)
    assert refs.read_text() == added


def test_an_entry_that_is_typed_again_brings_its_paper_back(library: Library, refs: Path) -> None:
    link(library, refs)
    linking.exclude(library, refs, [paper(library, "lamport94")], key_pattern())
    refs.write_text(REFS)
    report = sync(library, refs)

    assert (report.state, report.added) == ("in sync", 0)
    set_fields(library, "lamport94", year="1986")
    sync(library, refs)
    assert refs.read_text() == REFS.replace("1994", "1986")


def test_a_paper_stands_in_its_file_once_though_its_entry_was_typed_anew_under_another_key(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    linking.exclude(library, refs, [paper(library, "lamport94")], key_pattern())
    refs.write_text(text := REFS.replace("lamport94", "latexbook"))
    assert sync(library, refs).matched == 1

    linking.include(library, refs, [paper(library, "lamport94")], key_pattern())

    assert refs.read_text() == text
    assert sync(library, refs).state == "in sync"


def test_what_was_done_to_a_file_that_was_let_go_is_undone_when_it_is_back(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    linking.exclude(library, refs, [paper(library, "lamport94")], key_pattern())
    linking.unlink(library, refs)

    library.undo()
    sync(library, refs)
    library.undo()
    sync(library, refs)

    assert refs.read_text() == REFS
    library.undo()
    assert documents.every(library.reading) == []


def test_a_key_of_an_entry_that_had_none_is_taken_away_by_undo(
    library: Library, refs: Path
) -> None:
    refs.write_text(text := "@misc{title = {A Title of Its Own}, year = 2001}\n")
    link(library, refs)
    (id_,) = search.ids(library.reading, Everything(), "added", descending=False)
    for key in ("mine", "another"):
        with library.change("Key") as change:
            entries.set_parts(change, EntryId(id_), key=key)
        sync(library, refs)
    assert "another" in refs.read_text()

    library.undo()
    library.undo()
    sync(library, refs)

    assert refs.read_text() == text


def test_a_field_of_which_the_file_knew_nothing_is_taken_away_by_undo(
    library: Library, refs: Path
) -> None:
    add(
        library, "Literate Programming", author="Knuth, Donald E.", year="1984", key="knuth1984",
        volume="27",
    )  # fmt: skip
    assert link(library, refs).matched == 1
    set_fields(library, "knuth1984", volume="28")
    sync(library, refs)
    assert "28" in refs.read_text()

    library.undo()
    sync(library, refs)

    assert refs.read_text() == REFS


def test_a_long_row_of_changes_is_undone_to_what_was_typed(library: Library, refs: Path) -> None:
    link(library, refs)
    for number in range(12):
        set_fields(library, "lamport94", title=f"{number}", note=None if number % 3 else "x")
        sync(library, refs)

    for _ in range(12):
        library.undo()
        sync(library, refs)

    assert refs.read_text() == REFS


def test_of_two_alike_the_one_that_is_left_stays(library: Library, refs: Path) -> None:
    refs.write_text(2 * "@misc{a, title = {A}}\n\n")
    link(library, refs)
    first, second = (tie.entry for tie in tying.marks_of(library.reading, _document(library)))
    linking.exclude(library, refs, [first], key_pattern())
    assert keys_in(refs) == ["a"]
    refs.write_text("% so that it is read again\n" + refs.read_text())

    assert sync(library, refs).to_library == 0

    assert tying.holding(library.reading, first) == []
    assert not papers.in_trash(library.reading, second)


@pytest.mark.parametrize("key", ["knuth1984", "lamport94", "third"])
def test_an_entry_that_was_deleted_there_comes_back_to_its_place(
    library: Library, refs: Path, key: str
) -> None:
    refs.write_text(text := REFS + "\n@misc{third, title = {Third}}\n")
    link(library, refs)
    set_fields(library, key, note="x")
    start = text.rindex("@", 0, text.index(key))
    end = text.find("\n@", start)
    refs.write_text(text[:start] + (text[end + 1 :] if end >= 0 else ""))
    assert [one.field for one in sync(library, refs).conflicts] == [ENTRY]

    linking.answer(library, refs, key, ENTRY, "ours", key_pattern())

    assert keys_in(refs) == ["knuth1984", "lamport94", "third"]


def test_a_trashed_paper_comes_back_between_entries_that_were_changed_meanwhile(
    library: Library, refs: Path
) -> None:
    refs.write_text(REFS + "\n@misc{third, title = {Third}}\n\n@misc{fourth, title = {Fourth}}\n")
    link(library, refs)
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, "lamport94")])
    sync(library, refs)
    set_fields(library, "third", title="Quite another title", note="so that all of it differs")
    set_fields(library, "knuth1984", year="1985")
    with library.change("Tag") as change:
        tags.add(change, [paper(library, "knuth1984")], "with many words that were not there")
    sync(library, refs)

    with library.change("Restore") as change:
        entries.restore(change, [paper(library, "lamport94")])
    sync(library, refs)

    assert keys_in(refs) == ["knuth1984", "lamport94", "third", "fourth"]


@pytest.mark.parametrize("key", ["a", "b"])
def test_a_paper_never_comes_back_within_another_entry(
    library: Library, refs: Path, key: str
) -> None:
    texts = [f"@misc{{{one},\n  title = {{{one}}},\n  year = 2001,\n}}\n" for one in "ab"]
    refs.write_text("\n".join(texts))
    link(library, refs)
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, key)])
    sync(library, refs)
    refs.write_text(refs.read_text().replace("2001,\n", "2001,\n  note = {x},\n"))

    library.undo()
    sync(library, refs)

    assert keys_in(refs) == ["a", "b"]
    assert refs.read_text().replace("  note = {x},\n", "") == "\n".join(texts)


@pytest.mark.parametrize("going", ["knuth1984", "third", "lamport94 third"])
@pytest.mark.parametrize("first", ["lamport94", "third", "knuth1984"])
def test_one_comes_back_while_its_neighbour_goes(
    library: Library, refs: Path, first: str, going: str
) -> None:
    refs.write_text(text := REFS + "\n@misc{third, title = {Third}}\n")
    link(library, refs)
    ids = {key: paper(library, key) for key in keys_in(refs)}
    for_good = [ids[key] for key in going.split() if key != first]
    with library.change("Trash") as change:
        entries.trash(change, [ids[first]])
    sync(library, refs)

    with library.change("Exchange") as change:
        entries.restore(change, [ids[first]])
        entries.trash(change, for_good)
    assert sync(library, refs).state == "in sync"

    assert keys_in(refs) == [key for key in ids if ids[key] not in for_good]
    library.undo()
    library.undo()
    sync(library, refs)
    assert refs.read_text() == text


def test_the_question_whether_an_entry_stays_shows_what_was_there(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    with library.change("Trash") as change:
        entries.trash(change, [paper(library, "lamport94")])
    set_fields(library, "knuth1984", year="1985")
    refs.write_text(REFS[REFS.index("@book") :].replace("{1994}", "{1986}"))

    knuth, lamport = sync(library, refs).conflicts

    assert "1985" in knuth.ours
    assert knuth.base == knuth.ours.replace("1985", "1984")
    assert "{1986}" in lamport.theirs
    assert lamport.base == lamport.theirs.replace("1986", "1994")


def _document(library: Library) -> int:
    (one,) = documents.every(library.reading)
    return one.id


def keys_in(path: Path) -> list[str]:
    return [entry.key for entry in Document.of(path.read_bytes()).entries()]


def test_undoing_the_link_lets_the_file_go(library: Library, refs: Path) -> None:
    link(library, refs)
    library.undo()

    assert documents.every(library.reading) == []
    assert counting.total(library.reading) == 0
    assert refs.read_text() == REFS
    library.redo()
    assert sync(library, refs).matched == 2
    assert refs.read_text() == REFS


def test_what_another_process_did_meanwhile_counts(library: Library, refs: Path) -> None:
    link(library, refs)
    old = linking.linked(library.reading, refs)
    refs.write_text(REFS.replace("1994", "1986"))
    sync(library, refs)
    refs.write_text(REFS)
    set_fields(library, "knuth1984", note="here")

    linking.sync(library, old, key_pattern())

    assert library.entry(paper(library, "lamport94")).fields["year"] == "1994"
    linking.unlink(library, refs)
    with pytest.raises(LinkError, match="any more"):
        linking.sync(library, old, key_pattern())


def test_what_file_and_library_say_otherwise_when_they_meet_again_is_told(
    library: Library, refs: Path
) -> None:
    refs.write_text(REFS.replace("1994}", "1994}, publisher={Addison}"))
    assert link(library, refs).doubts == ()
    linking.unlink(library, refs)
    set_fields(library, "lamport94", publisher="Wesley", note="Ours alone")
    set_fields(library, "knuth1984", author="Knuth, Donald E.")
    told = link(library, refs)
    (said,) = told.doubts
    assert told.matched == 2
    assert said.startswith("“lamport94” has another publisher in the file than in the library;")


def test_unlinking_keeps_both_sides(library: Library, refs: Path) -> None:
    link(library, refs)
    linking.unlink(library, refs)
    set_fields(library, "lamport94", year="1986")

    with pytest.raises(LinkError, match="not linked"):
        sync(library, refs)
    assert refs.read_text() == REFS
    assert counting.total(library.reading) == 2


def test_a_file_is_linked_once_by_whichever_name(
    library: Library, refs: Path, tmp_path: Path
) -> None:
    link(library, refs)
    (tmp_path / "other.bib").symlink_to(refs)
    with pytest.raises(LinkError, match="already"):
        link(library, tmp_path / "other.bib")


def test_a_missing_file_is_said_and_its_papers_stay(library: Library, refs: Path) -> None:
    link(library, refs)
    refs.unlink()

    report = sync(library, refs)

    assert report.state == "missing"
    assert counting.total(library.reading) == 2
    refs.write_text(REFS)
    assert sync(library, refs).state == "in sync"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes and links of POSIX")
@pytest.mark.parametrize("kind", ["a folder", "a pipe", "a link to itself"])
def test_what_is_no_file_any_more_is_said_and_left_alone(
    library: Library, refs: Path, kind: str
) -> None:
    link(library, refs)
    refs.unlink()
    if kind == "a folder":
        refs.mkdir()
    elif kind == "a pipe":
        os.mkfifo(refs)
    else:
        refs.symlink_to(refs)

    before = linking.state(library.reading, linking.linked(library.reading, refs))
    report = sync(library, refs)

    assert before == (report.state, report.reason)
    assert report.state == "failed"
    assert counting.total(library.reading) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who writes a file")
def test_a_file_that_an_editor_has_open_to_write_is_left_alone(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    set_fields(library, "lamport94", year="1986")
    with refs.open("r+") as editor:
        editor.truncate(REFS.index("@book"))
        editor.flush()

        report = sync(library, refs)

        assert (report.state, report.to_library) == ("failed", 0)
        assert "another program" in report.reason
        editor.write(REFS)
    assert sync(library, refs).state == "in sync"
    assert refs.read_text() == REFS.replace("1994", "1986")


@pytest.mark.parametrize(
    "text",
    [REFS[: REFS.index("Leslie")], "<<<<<<< HEAD\n" + REFS + ">>>>>>> theirs\n"],
    ids=["half written", "merge marks"],
)
def test_a_file_in_the_middle_of_something_changes_nothing(
    library: Library, refs: Path, text: str
) -> None:
    link(library, refs)
    set_fields(library, "knuth1984", year="1985")
    refs.write_text(text)

    report = sync(library, refs)

    assert (report.state, report.to_library) == ("failed", 0)
    assert report.reason
    assert counting.total(library.reading) == 2
    assert refs.read_text() == text
    refs.write_text(REFS)
    assert sync(library, refs).to_file == 1


def test_an_entry_that_never_could_be_read_does_not_hinder_that_another_is_taken_out(
    library: Library, refs: Path
) -> None:
    refs.write_text("@misc{broken, title = {}}}\n\n" + REFS)
    link(library, refs)
    refs.write_text("@misc{broken, title = {}}}\n\n" + REFS[: REFS.index("@book")])

    assert sync(library, refs).state == "in sync"

    assert papers.in_trash(library.reading, paper(library, "lamport94"))


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        (REFS.replace('Knuth",', 'Knuth"'), 0),
        (REFS.replace("tex; web}", "tex; web"), 5),
        (REFS.replace("@Article", "@"), 5),
        (REFS.replace("{Literate Programming}", "{Literate {Programming}") + "}", 5),
    ],
    ids=["read all the same", "without an end", "without a type", "the next one within it"],
)
def test_an_entry_that_cannot_be_read_any_more_is_no_entry_taken_out(
    library: Library, refs: Path, typed: str, line: int
) -> None:
    typed += "\n@misc{another, title = {Stays}}\n"
    refs.write_text(REFS + "\n@misc{another, title = {Stays}}\n")
    link(library, refs)
    refs.write_text(typed)

    report = sync(library, refs)

    assert counting.total(library.reading) == 3
    assert refs.read_text() == typed
    assert report.state == ("failed" if line else "in sync")
    assert (f"line {line} " in report.reason) == bool(line)
    refs.write_text(REFS)
    assert sync(library, refs).state == "in sync"
    assert counting.total(library.reading) == 2


def test_what_came_into_the_file_and_cannot_be_read_is_told(library: Library, refs: Path) -> None:
    link(library, refs)
    refs.write_text(REFS.replace("@book", "@misc{new,\n  title = {New},\n  year = {20\n\n@book"))

    report = sync(library, refs)

    assert report.state == "in sync"
    assert report.unread == ((13, "An opening brace is never closed."),)
    assert "1 place cannot be read" in report.reason
    assert "“@misc{new,”" in report.reason
    set_fields(library, "knuth1984", year="1985")
    assert sync(library, refs).to_file == 1
    known = linking.linked(library.reading, refs)
    assert "1 place cannot be read" in known.reason
    assert linking.state(library.reading, known) == ("in sync", known.reason)
    refs.write_text(REFS)
    assert sync(library, refs).reason == ""


def test_nothing_is_written_while_git_is_at_work(library: Library, refs: Path) -> None:
    (refs.parent / ".git").mkdir()
    lock = refs.parent / ".git" / "index.lock"
    link(library, refs)
    set_fields(library, "knuth1984", year="1985")
    lock.touch()

    report = sync(library, refs)

    assert report.state == "failed"
    assert "Git is at work" in report.reason
    assert "until git is done" in report.reason
    assert refs.read_text() == REFS
    lock.unlink()
    assert sync(library, refs).to_file == 1


def test_a_read_only_file_is_said_and_written_when_it_can_be(library: Library, refs: Path) -> None:
    link(library, refs)
    set_fields(library, "knuth1984", year="1985")
    refs.chmod(0o444)

    report = sync(library, refs)

    assert report.state == "failed"
    assert "read-only" in report.reason
    assert refs.read_text() == REFS
    refs.chmod(0o640)
    assert sync(library, refs).to_file == 1
    assert refs.stat().st_mode & 0o777 == 0o640


def test_a_symbolic_link_stays_one(library: Library, refs: Path, tmp_path: Path) -> None:
    place = tmp_path / "paper" / "refs.bib"
    place.parent.mkdir()
    place.symlink_to(refs)
    link(library, place)
    set_fields(library, "knuth1984", year="1985")

    sync(library, place)

    assert place.is_symlink()
    assert place.samefile(refs)
    assert "= 1985" in refs.read_text()


def test_line_ends_and_encoding_of_the_file_are_kept(library: Library, refs: Path) -> None:
    data = REFS.replace("Leslie Lamport", "Léslie Lamport").replace("\n", "\r\n").encode("latin-1")
    refs.write_bytes(data)
    link(library, refs)
    set_fields(library, "lamport94", author="Léslie Łamport")

    sync(library, refs)

    assert refs.read_bytes() == data.replace(b"Lamport}", b"{\\L}amport}")


def test_what_a_second_file_fills_in_does_not_go_to_the_first(
    library: Library, refs: Path, tmp_path: Path
) -> None:
    link(library, refs)
    other = tmp_path / "other.bib"
    other.write_text(REFS.replace("year     = 1984,", "year = 1984, volume = 27,"))

    assert link(library, other).matched == 2

    assert sync(library, refs).to_file == 0
    assert refs.read_text() == REFS
    assert library.entry(paper(library, "knuth1984")).fields["volume"] == "27"


def test_a_paper_is_added_to_a_file_under_the_files_profile(
    library: Library, tmp_path: Path, refs: Path
) -> None:
    linking.link(library, refs, key_pattern())
    names = tmp_path / "journals.csv"
    names.write_text("Journal of Machine Learning Research;J. Mach. Learn. Res.\n")
    profiles.keep("short", ["ascii=yes", "drop=url", "journals=short", f"journal_list={names}"])
    linking.choose_profile(library, refs, "short")
    paper = add(
        library, "On Zebras", key="muller2020", author="Müller, Jürgen", year="2020", url="http://x",
        journal="Journal of Machine Learning Research",
    )  # fmt: skip

    linking.include(library, refs, [EntryId(paper)], key_pattern())

    added = refs.read_text()[len(REFS) :]
    assert '{M{\\"u}ller, J{\\"u}rgen}' in added
    assert "J. Mach. Learn. Res." in added
    assert "http://x" not in added
    (file,) = documents.every(library.reading)
    assert linking.settled(library.reading, file)
    with library.change("Edit") as change:
        entries.set_fields(change, EntryId(paper), {"year": "2021"})
    linking.catch_up(library, key_pattern())
    assert "J. Mach. Learn. Res." in refs.read_text()
    entry = library.entry(EntryId(paper))
    assert (entry.fields["author"], entry.fields["year"]) == ("Müller, Jürgen", "2021")
    assert entry.fields["journal"] == "Journal of Machine Learning Research"


def test_a_profile_that_is_gone_adds_nothing(library: Library, refs: Path) -> None:
    linking.link(library, refs, key_pattern())
    with pytest.raises(ProfileError):
        linking.choose_profile(library, refs, "mine")
    profiles.keep("mine", [])
    linking.choose_profile(library, refs, "mine")
    profiles.delete("mine")
    paper = add(library, "On Zebras", key="a")
    with pytest.raises(ProfileError, match="no profile “mine”"):
        linking.include(library, refs, [EntryId(paper)], key_pattern())
    assert refs.read_text() == REFS
    linking.choose_profile(library, refs, "")
    linking.include(library, refs, [EntryId(paper)], key_pattern())
    assert "On Zebras" in refs.read_text()


def test_what_is_redone_behind_the_link_itself_goes_to_the_file_again(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    set_fields(library, "lamport94", year="1986")
    linking.catch_up(library, key_pattern())
    changed = refs.read_text()
    library.undo()
    linking.catch_up(library, key_pattern())
    library.undo()

    for _ in range(2):
        library.redo()
        linking.catch_up(library, key_pattern())

    assert refs.read_text() == changed != REFS


BIBLATEX = """\
@article{gauss,
  author = {Gauss, Carl},
  title = {Disquisitiones},
  journaltitle = {Acta},
  date = {1801-05},
  doi = {10.1000/1801},
}
"""


@pytest.fixture
def gauss(library: Library, tmp_path: Path) -> Path:
    """A file typed for biblatex, linked to a library that has its paper as BibTeX names it."""
    path = tmp_path / "gauss.bib"
    path.write_text(BIBLATEX)
    facts = {"author": "Gauss, Carl", "journal": "Acta", "year": "1801", "month": "may"}
    add(library, "Disquisitiones", key="gauss", kind="article", doi="10.1000/1801", **facts)
    link(library, path)
    return path


def test_names_of_biblatex_and_bibtex_for_one_field_agree(library: Library, gauss: Path) -> None:
    fields = library.entry(paper(library, "gauss")).fields

    assert (fields["journal"], fields["year"], fields["month"]) == ("Acta", "1801", "may")
    assert not {"journaltitle", "date"} & fields.keys()
    assert sync(library, gauss).to_file == 0
    assert gauss.read_text() == BIBLATEX


def test_a_change_goes_to_the_field_as_the_file_calls_it(library: Library, gauss: Path) -> None:
    set_fields(library, "gauss", journal="Acta Math.", year="1802")
    assert sync(library, gauss).state == "in sync"
    assert gauss.read_text() == BIBLATEX.replace("{Acta}", "{Acta Math.}").replace("1801-", "1802-")
    set_fields(library, "gauss", month=None)
    sync(library, gauss)
    assert "date = {1802}," in gauss.read_text()


@pytest.mark.parametrize(
    ("year", "month", "there"),
    [("1802", "may", "1802-05-31"), ("1801", "jun", "1801-06"), ("1802", None, "1802")],
)
def test_the_day_that_the_file_alone_knows_stays_as_long_as_its_month(
    library: Library, gauss: Path, year: str, month: str | None, there: str
) -> None:
    gauss.write_text(BIBLATEX.replace("1801-05", "1801-05-31"))
    sync(library, gauss)
    set_fields(library, "gauss", year=year, month=month)

    assert sync(library, gauss).state == "in sync"

    assert f"date = {{{there}}}," in gauss.read_text()
    assert sync(library, gauss).to_library == 0


def test_a_day_that_the_year_has_not_goes(library: Library, gauss: Path) -> None:
    gauss.write_text(BIBLATEX.replace("1801-05", "1804-02-29"))
    sync(library, gauss)
    set_fields(library, "gauss", year="1805")
    sync(library, gauss)
    assert "date = {1805-02}," in gauss.read_text()


def test_and_to_the_paper_as_the_library_calls_it(library: Library, gauss: Path) -> None:
    gauss.write_text(BIBLATEX.replace("{Acta}", "{Acta Math.}").replace("1801-05", "1803-06"))
    assert sync(library, gauss).state == "in sync"
    fields = library.entry(paper(library, "gauss")).fields
    assert (fields["journal"], fields["year"], fields["month"]) == ("Acta Math.", "1803", "jun")
    assert not {"journaltitle", "date"} & fields.keys()
    library.undo()
    sync(library, gauss)
    assert gauss.read_text() == BIBLATEX


def test_a_dispute_is_about_the_field_whatever_it_is_called(library: Library, gauss: Path) -> None:
    set_fields(library, "gauss", journal="Ours")
    gauss.write_text(BIBLATEX.replace("{Acta}", "{Theirs}"))
    (asked,) = sync(library, gauss).conflicts
    assert (asked.field, asked.base, asked.ours, asked.theirs) == (
        "journaltitle", "Acta", "Ours", "Theirs",
    )  # fmt: skip
    assert sync(library, gauss).conflicts == (asked,)
    linking.answer(library, gauss, "gauss", "journaltitle", "theirs", key_pattern())
    assert library.entry(paper(library, "gauss")).fields["journal"] == "Theirs"
    assert sync(library, gauss).state == "in sync"
    assert "Theirs" in gauss.read_text()


def test_names_agree_the_other_way_round_too(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "old.bib"
    path.write_text(
        "@article{gauss, author = {Gauss, Carl}, title = {Disquisitiones}, journal = {Acta},"
        " year = 1801, month = may, doi = {10.1000/1801}}\n"
    )
    facts = {"author": "Gauss, Carl", "journaltitle": "Acta", "date": "1801-05"}
    add(library, "Disquisitiones", key="gauss", kind="article", doi="10.1000/1801", **facts)
    link(library, path)

    set_fields(library, "gauss", journaltitle="Acta Math.", date="1802-06")

    assert sync(library, path).state == "in sync"
    assert "journal = {Acta Math.}, year = 1802, month = jun," in path.read_text()
    fields = library.entry(paper(library, "gauss")).fields
    assert not {"journal", "year", "month"} & fields.keys()
    set_fields(library, "gauss", date="1802-06-11")
    sync(library, path)
    path.write_text(path.read_text().replace("1802", "1803"))
    assert sync(library, path).state == "in sync"
    assert library.entry(paper(library, "gauss")).fields["date"] == "1803-06-11"


@pytest.mark.parametrize(
    "typed",
    [
        REFS.replace("@book", "%@book"),
        REFS.replace("@book", "% see @book"),
        REFS.replace("@book", "@comment{@book") + "}\n",
    ],
    ids=["percent", "text", "comment"],
)
def test_an_entry_that_bibtex_reads_out_of_a_comment_is_asked_for(
    library: Library, refs: Path, typed: str
) -> None:
    link(library, refs)
    refs.write_text(typed)

    report = sync(library, refs)

    assert report.state == "conflict"
    assert [(one.key, one.field) for one in report.conflicts] == [("lamport94", ENTRY)]
    assert any("BibTeX reads the entry “lamport94”" in reason for _, reason in report.unread)
    assert not papers.in_trash(library.reading, paper(library, "lamport94"))
    linking.answer(library, refs, "lamport94", ENTRY, "theirs", key_pattern())
    assert papers.in_trash(library.reading, paper(library, "lamport94"))
    assert refs.read_text() == typed
    refs.write_text(REFS)
    assert sync(library, refs).state == "in sync"
    assert not papers.in_trash(library.reading, paper(library, "lamport94"))


def test_an_entry_each_line_of_which_is_a_comment_was_taken_out(
    library: Library, refs: Path
) -> None:
    link(library, refs)
    at = REFS.index("@book")
    refs.write_text(REFS[:at] + REFS[at:].replace("@", "%@").replace("    ", "%   "))

    report = sync(library, refs)

    assert papers.in_trash(library.reading, paper(library, "lamport94"))
    assert [line for line, _ in report.unread] == [13]


def test_fields_behind_a_brace_too_many_are_told(library: Library, refs: Path) -> None:
    link(library, refs)
    refs.write_text(REFS.replace("{Literate Programming}", "{Literate Programming}}"))

    report = sync(library, refs)

    assert report.unread == ((8, "These fields stand behind the end of their entry."),)
    assert "1 place cannot be read: “journal  = JCP,”." in report.reason
    assert linking.linked(library.reading, refs).reason == report.reason


@pytest.mark.parametrize(
    "typed",
    [
        REFS.replace("@book{", "@book n{"),
        REFS.replace("@book{", "@book "),
        REFS.replace("@book{", "@preamble{"),
        REFS.replace("@book{", "@string{"),
    ],
)
def test_an_entry_whose_head_is_spoilt_is_no_entry_taken_out(
    library: Library, refs: Path, typed: str
) -> None:
    link(library, refs)
    refs.write_text(typed)

    report = sync(library, refs)

    assert report.state == "failed"
    assert "line 13 " in report.reason
    assert not papers.in_trash(library.reading, paper(library, "lamport94"))
    refs.write_text(REFS)
    assert sync(library, refs).state == "in sync"


def test_a_file_that_is_named_later_is_attached(library: Library, refs: Path) -> None:
    link(library, refs)
    (refs.parent / "a.pdf").write_bytes(b"%PDF-1.4")
    refs.write_text(REFS.replace("year={1994}", "year={1994}, file={:a.pdf:PDF}"))

    sync(library, refs)

    book = paper(library, "lamport94")
    assert [one.name for one in attachments.of(library.reading, book)] == ["a.pdf"]
    refs.write_text(refs.read_text().replace(":a.pdf:PDF", ":a.pdf:PDF;:b.pdf:PDF"))
    sync(library, refs)
    assert [one.name for one in attachments.of(library.reading, book)] == ["a.pdf", "b.pdf"]
    library.undo()
    assert [one.name for one in attachments.of(library.reading, book)] == ["a.pdf"]


def test_a_link_that_comes_back_knows_what_was_typed(library: Library, refs: Path) -> None:
    link(library, refs)
    set_fields(library, "knuth1984", title="Literate {Programming}", year="1985")
    sync(library, refs)
    assert refs.read_text() != REFS
    library.undo()
    library.undo()

    library.redo()

    sync(library, refs)
    assert refs.read_text() == REFS
    library.redo()
    sync(library, refs)
    library.undo()
    sync(library, refs)
    assert refs.read_text() == REFS
