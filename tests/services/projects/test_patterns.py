"""The key pattern and the profile of a project: for what it cites, and for its linked .bib file."""

from pathlib import Path

import pytest

from refman.model.entry import EntryId
from refman.model.errors import ProjectError
from refman.services import key_patterns, linking, profiles, projects
from refman.services.keys import KeyPatternError
from refman.services.projects import reading, wanting
from refman.store import Library, entries
from refman.store import projects as kept_projects
from refman.store.projects import Kept
from tests.conftest import add, key_pattern
from tests.services.projects.folders import written

CITES = "\\documentclass{{a}}\\cite{{{}}}\\bibliography{{refs}}"


@pytest.fixture
def lu(library: Library) -> EntryId:
    return add(library, "Title", key="lu", author="Lu, Cheng", year="2022")


def project(library: Library, folder: Path, cited: str = "lu", pattern: str = "") -> Kept:
    written(folder, main_tex=CITES.format(cited))
    with library.change("Add") as change:
        kept = projects.add(change, folder)
    projects.show(library, kept)
    key_patterns.choose(library, pattern, project=kept)
    return projects.find(library.reading, folder)


def test_papers_that_a_project_cites_get_keys_by_its_pattern(
    library: Library, lu: EntryId, tmp_path: Path
) -> None:
    kept = project(library, tmp_path / "p", pattern="[year][auth]")
    other = add(library, "Other", key="other")

    assert key_patterns.project_of(library.reading, [lu]) == kept
    assert key_patterns.project_of(library.reading, [lu, other]) is None
    assert key_patterns.pattern(library.reading, "[auth]", project=kept) == "[year][auth]"
    library.undo()
    assert library.undo().startswith("Key pattern of")
    kept = projects.find(library.reading, tmp_path / "p")
    assert key_patterns.pattern(library.reading, "[auth]", project=kept) == "[auth]"


def test_of_two_projects_with_patterns_that_cite_a_paper_none_counts(
    library: Library, lu: EntryId, tmp_path: Path
) -> None:
    project(library, tmp_path / "one", pattern="[year]")
    project(library, tmp_path / "without")
    assert key_patterns.project_of(library.reading, [lu]) is not None
    project(library, tmp_path / "two", pattern="[auth]")
    assert key_patterns.project_of(library.reading, [lu]) is None


def test_a_pattern_that_cannot_be_read_is_refused(library: Library, tmp_path: Path) -> None:
    with pytest.raises(KeyPatternError):
        project(library, tmp_path / "p", pattern="[auth")


def test_entries_without_a_key_in_a_projects_file_get_one_by_its_pattern(
    library: Library, tmp_path: Path
) -> None:
    project(library, tmp_path / "p", pattern="[year]_[auth]")
    refs = tmp_path / "p" / "refs.bib"
    refs.write_text("@misc{, author = {Lu, Cheng}, year = 2022, title = {Paper}}\n")

    linking.link(library, refs, key_pattern())

    (entry,) = library.reading.rows("select key from entries")
    assert entry == ("2022_Lu",)


def test_the_files_own_pattern_counts_before_that_of_its_project(
    library: Library, tmp_path: Path
) -> None:
    project(library, tmp_path / "p", pattern="[year]_[auth]")
    refs = tmp_path / "p" / "refs.bib"
    refs.write_text("@misc{a, title = {Paper}}\n")
    linking.link(library, refs, key_pattern())
    key_patterns.choose(library, "[auth]", linking.linked(library.reading, refs))

    assert key_patterns.pattern(library.reading, "[title]", str(refs)) == "[auth]"


def test_papers_are_added_to_a_projects_linked_file_under_its_profile(
    library: Library, lu: EntryId, tmp_path: Path
) -> None:
    kept = project(library, tmp_path / "p")
    refs = tmp_path / "p" / "refs.bib"
    refs.write_text("@misc{a, title = {Paper}}\n")
    linking.link(library, refs, key_pattern())
    with library.change("Accent") as change:
        entries.set_fields(change, lu, {"author": "Erdős, Pál"})
    profiles.keep("escaped", ["ascii=yes"])
    with library.change("Profile") as change:
        projects.set_settings(change, kept, profile="escaped")
    profiles.rename("escaped", "journal")

    linking.include(library, refs, [lu], key_pattern())

    assert "Erd{\\H o}s" in refs.read_text()


def test_a_project_follows_its_profile_to_another_name(library: Library, tmp_path: Path) -> None:
    kept = project(library, tmp_path / "p")
    profiles.keep("mine", ["ascii=yes"])
    with library.change("Profile") as change:
        projects.set_settings(change, kept, profile="mine")
    profiles.rename("mine", "journal")
    (kept,) = kept_projects.every(library.reading)

    assert wanting.profile_of(kept, reading.read(kept).manuscript).ascii


def test_a_project_that_is_not_known_has_no_pattern(library: Library, tmp_path: Path) -> None:
    with pytest.raises(ProjectError):
        projects.find(library.reading, tmp_path)
