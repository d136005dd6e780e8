"""What is put right in one project: its sources and its .bib files, undone with the library."""

from pathlib import Path

import pytest

from refman.model.errors import FieldError, ProjectError
from refman.services import linking, projects
from refman.services.projects import mending, owing, renaming
from refman.services.projects.renaming import Plan
from refman.store import Library, history
from refman.store.projects import Kept
from tests.conftest import key_pattern
from tests.services.projects.folders import PART, REFS, written


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return written(tmp_path / "thesis")


@pytest.fixture
def kept(library: Library, folder: Path) -> Kept:
    with library.change("Add") as change:
        return projects.add(change, folder)


def do(library: Library, plan: Plan) -> list[str]:
    with library.change("Mend") as change:
        renaming.rename(change, plan)
    return owing.catch_up(library)


def test_a_key_is_corrected_in_one_project_alone(
    library: Library, folder: Path, kept: Kept, tmp_path: Path
) -> None:
    other = written(tmp_path / "paper")
    with library.change("Add") as change:
        projects.add(change, other)
    assert do(library, mending.corrected(kept, ["knuth84", "gone2020"], "knuth1984")) == []
    assert (folder / "part.tex").read_text() == PART.replace("knuth84", "knuth1984")
    assert "gone2020" not in (folder / "main.tex").read_text()
    assert (folder / "refs.bib").read_text() == REFS
    assert (other / "part.tex").read_text() == PART
    library.undo()
    owing.catch_up(library)
    assert (folder / "part.tex").read_text() == PART


def test_a_key_that_is_none_or_cited_nowhere_changes_nothing(kept: Kept, folder: Path) -> None:
    with pytest.raises(FieldError):
        mending.corrected(kept, ["knuth84"], "a, b")
    with pytest.raises(ProjectError, match="“nobody”"):
        mending.corrected(kept, ["nobody"], "knuth1984")
    assert (folder / "part.tex").read_text() == PART


def test_what_changes_files_alone_is_told_so_that_the_window_offers_the_way_back(
    library: Library, kept: Kept
) -> None:
    heard: list[int] = []
    library.observe(lambda news: heard.append(news.id))
    do(library, mending.taken_out(library.reading, kept, ["idle"]))
    ((made, _), _) = history.next_steps(library.reading)
    library.undo()
    assert heard == [made, made]


def test_entries_are_taken_out_and_come_back_with_undo(
    library: Library, folder: Path, kept: Kept
) -> None:
    plan = mending.taken_out(library.reading, kept, ["idle"])
    (place,) = plan.rewrites[0].places
    assert (place.line, place.old[:11], place.new) == (5, "@book{idle,", "")
    assert do(library, plan) == []
    text = (folder / "refs.bib").read_text()
    assert "idle" not in text
    assert text == REFS[: REFS.index("\n@book{idle")]
    library.undo()
    owing.catch_up(library)
    assert (folder / "refs.bib").read_text() == REFS


@pytest.mark.usefixtures("knuth")
def test_an_entry_is_renewed_from_the_library_and_no_other_byte_changes(
    library: Library, folder: Path, kept: Kept
) -> None:
    assert do(library, mending.renewed(library.reading, kept, ["knuth1984"])) == []
    text = (folder / "refs.bib").read_text()
    assert text.startswith("@misc{knuth1984,\n")
    assert text[text.index("\n@book{lamport94") :] == REFS[REFS.index("\n@book{lamport94") :]


def test_an_entry_that_no_file_has_is_told(library: Library, kept: Kept) -> None:
    with pytest.raises(ProjectError, match="“missing”"):
        mending.taken_out(library.reading, kept, ["missing"])


def test_a_file_that_was_changed_meanwhile_is_left_by_undo(
    library: Library, folder: Path, kept: Kept
) -> None:
    do(library, mending.taken_out(library.reading, kept, ["idle"]))
    (folder / "refs.bib").write_text("% mine\n")
    library.undo()
    (said,) = owing.catch_up(library)
    assert "changed meanwhile" in said
    assert (folder / "refs.bib").read_text() == "% mine\n"


def test_entries_of_a_linked_file_are_taken_out_of_it_and_come_back(
    library: Library, folder: Path, kept: Kept
) -> None:
    linking.link(library, folder / "refs.bib", key_pattern())
    plan = mending.taken_out(library.reading, kept, ["idle"])
    assert [len(ties) for ties in plan.out.values()] == [1]
    do(library, plan)
    linking.catch_up(library, key_pattern())
    assert "idle" not in (folder / "refs.bib").read_text()
    library.undo()
    linking.catch_up(library, key_pattern())
    assert (folder / "refs.bib").read_text() == REFS
