r"""What `\cite{…}` says of papers, in a project and elsewhere."""

from pathlib import Path

import pytest

from refman.model.entry import EntryId
from refman.services import citing, projects
from refman.settings import Settings
from refman.store import Library, entries
from refman.store.projects import Kept
from tests.conftest import add
from tests.services.projects.folders import written


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path)


@pytest.fixture
def kept(library: Library, knuth: EntryId, tmp_path: Path) -> Kept:
    """A project that cites the book by another key."""
    folder = written(tmp_path / "thesis", part_tex="\\cite{knuth84}", main_tex=_MAIN)
    with library.change("Add") as change:
        entries.set_fields(change, knuth, {"ids": "knuth84"})
        made = projects.add(change, folder)
        projects.set_settings(change, made, cite_command="citep")
    projects.show(library, projects.find(library.reading, folder))
    return made


_MAIN = "\\documentclass{article}\\begin{document}\\input{part}\\end{document}"


def test_the_command_of_the_settings_cites_all_keys_in_order(
    library: Library, knuth: EntryId, settings: Settings
) -> None:
    other = add(library, "Other", key="other2000")
    keyless = add(library, "Keyless")
    settings.set("cite_command", "autocite")
    found = citing.citation(library.reading, [other, keyless, knuth], settings)
    assert found.text() == r"\autocite{other2000,knuth1984}"


def test_a_project_has_its_own_command_and_keeps_the_key_by_which_it_cites(
    library: Library, knuth: EntryId, kept: Kept, settings: Settings
) -> None:
    other = add(library, "Other", key="other2000")
    found = citing.citation(library.reading, [knuth, other], settings, [kept.id])
    assert found.text() == r"\citep{knuth84,other2000}"
    assert citing.citation(library.reading, [knuth], settings).text() == r"\cite{knuth1984}"


def test_of_several_projects_none_decides(
    library: Library, knuth: EntryId, kept: Kept, settings: Settings
) -> None:
    found = citing.citation(library.reading, [knuth], settings, [kept.id, 7])
    assert found.text() == r"\cite{knuth1984}"


def test_papers_are_found_by_words_and_keys_and_despite_a_slip(
    library: Library, knuth: EntryId
) -> None:
    assert citing.found(library.reading, "knuth texbook") == [knuth]
    assert citing.found(library.reading, "knuth19") == [knuth]
    assert citing.found(library.reading, "texbok") == [knuth]


def test_the_paper_of_the_very_key_comes_first(library: Library) -> None:
    exact = add(library, "One", key="k1")
    longer = add(library, "Another, added later, of k1", key="k1a")
    assert citing.found(library.reading, "k1") == [exact, longer]


def test_papers_are_found_by_the_search_language(library: Library, knuth: EntryId) -> None:
    other = add(library, "Seminumerical matters", author="Lee, Ann", key="lee:99")
    found = {
        "author:lee": [other],
        "title:semin": [other],
        "lee:99": [other],
        "lee:": [other],
        "author:knuth -lee:99": [],
        "author:knuth -lee": [knuth],
        "lee OR knuth1984": [other, knuth],
    }
    assert {typed: citing.found(library.reading, typed) for typed in found} == found


@pytest.mark.parametrize("whole", ["knuth author:lee", "texbook (lee OR tex)", 'tex "te xx" -te'])
def test_what_is_typed_letter_by_letter_is_never_an_error(
    library: Library, knuth: EntryId, whole: str
) -> None:
    for end in range(len(whole)):
        citing.found(library.reading, whole[:end])
    assert citing.found(library.reading, "knuth author:") == [knuth]
