"""Notes of a paper: kept, edited, found, undone, united, and given to nobody unasked."""

import pytest

from refman.bibtex.profile import PRESETS, Profile
from refman.cli import main
from refman.model.entry import EntryId
from refman.model.errors import RefmanError
from refman.model.language import parse
from refman.model.versions import differences
from refman.services import restoring, uniting
from refman.services.exporting import pieces
from refman.store import Library, notes, search, versions
from tests.conftest import add


def found(library: Library, query: str) -> set[int]:
    return set(search.ids(library.reading, parse(query)))


def texts(library: Library, paper: EntryId) -> list[str]:
    return [one.text for one in notes.of(library.reading, paper)]


@pytest.fixture
def noted(library: Library, knuth: EntryId) -> EntryId:
    for text in ("Read the *galley* of chapter 21 with 50% care.", "Second $x_1$ & more"):
        with library.change("Note") as change:
            notes.add(change, knuth, text)
    return knuth


def test_a_paper_has_several_notes_each_of_them_edited_and_deleted(
    library: Library, noted: EntryId
) -> None:
    one, other = notes.of(library.reading, noted)
    with library.change("Edit") as change:
        notes.edit(change, noted, one.id, " First ")
    assert texts(library, noted) == ["First", "Second $x_1$ & more"]
    with library.change("Delete") as change:
        notes.delete(change, noted, other.id)
    assert texts(library, noted) == ["First"]
    library.undo()
    library.undo()
    assert notes.of(library.reading, noted) == [one, other]
    with library.change("Edit") as change, pytest.raises(RefmanError, match="no longer there"):
        notes.edit(change, noted, 1, "x")
    with library.change("Add") as change, pytest.raises(RefmanError, match="needs words"):
        notes.add(change, noted, "  ")


@pytest.mark.parametrize(
    ("query", "hit"),
    [
        ("galley", True), ("galley tex", True), ("note:gall", True), ("note:chapter*care", True),
        ("note:50%", True), ('note:"5% c"', False), ("note:x_1", True), ("note:x11", False),
        ("has:notes", True), ("-has:notes", False), ("note:tex", False),
    ],
)  # fmt: skip
def test_notes_are_searched(library: Library, noted: EntryId, query: str, hit: bool) -> None:
    assert found(library, query) == ({noted} if hit else set())


def test_the_index_lets_go_of_what_a_note_said(library: Library, noted: EntryId) -> None:
    for one in notes.of(library.reading, noted):
        with library.change("Delete") as change:
            notes.delete(change, noted, one.id)
    assert found(library, "galley") == set()
    library.undo()
    library.undo()
    assert found(library, "galley") == {noted}
    with library.change("Take away") as change:
        change.write("entry", noted, None)
    assert found(library, "galley") == set()
    library.undo()
    assert found(library, "galley") == {noted}


def test_the_history_of_a_paper_has_its_notes_and_brings_them_back(
    library: Library, noted: EntryId
) -> None:
    newest, before, first = versions.versions(library.reading, noted)
    (one,) = differences(before, newest)
    assert (one.part, one.after.endswith("& more")) == ("notes", True)
    with library.change("Back") as change:
        restoring.bring_back(change, noted, first.id)
    assert texts(library, noted) == []
    assert found(library, "galley") == set()


def test_papers_that_become_one_keep_the_notes_of_both(library: Library, noted: EntryId) -> None:
    other = add(library, "Other")
    with library.change("Note") as change:
        notes.add(change, other, "Third")
    with library.change("Merge") as change:
        uniting.unite(change, [other, noted], {})
    assert texts(library, other) == ["Third", *texts(library, noted)]


def test_no_bib_file_gets_notes_but_on_demand(library: Library, noted: EntryId) -> None:
    def written(profile: Profile) -> str:
        return "".join(pieces(library.reading, [noted], profile))

    assert all("galley" not in written(profile) for profile in PRESETS.values())
    asked = written(Profile(notes=True))
    assert "annote" in asked
    assert r"50\% care. — Second $x_1$ \& more" in asked
    assert "annotation" in written(Profile("biblatex", notes=True, only=("title",)))


def test_the_shell_adds_lists_edits_and_deletes_notes(
    library: Library, knuth: EntryId, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: str) -> str:
        assert main(["note", "knuth1984", *words, "--library", str(library.path)]) == 0
        return capsys.readouterr().out

    assert run("--add", "One\nand more") == "Added a note of knuth1984\n"
    run("--add", "Two")
    assert run("--edit", "2", "--text", "Zwei") == "Edited a note of knuth1984\n"
    assert "[1] " in run()
    assert '"text": "Zwei"' in run("--json")
    assert run("--delete", "1") == "Deleted a note of knuth1984\n"
    assert texts(library, knuth) == ["Zwei"]
    assert main(["note", "knuth1984", "--delete", "4", "--library", str(library.path)]) == 1
    assert "There is no note 4; the paper has 1." in capsys.readouterr().err
