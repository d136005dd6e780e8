"""Which projects are read again, and when."""

import os
from pathlib import Path

import pytest

from refman.services import projects
from refman.services.projects.watch import Watch
from refman.store import Library
from tests.services.projects.folders import long_book, written


@pytest.fixture
def thesis(library: Library, tmp_path: Path) -> Path:
    folder = written(tmp_path / "thesis")
    with library.change("Add") as change:
        projects.add(change, folder)
    return folder


def cited(watch: Watch, library: Library) -> list[set[str] | None]:
    """The keys of the projects that a look has read; None for one that is gone."""
    found = watch.look(library.reading).read
    return [None if texts is None else set(texts.manuscript.cited) for _, texts in found]


def looked(watch: Watch, library: Library) -> list[set[str] | None]:
    """What two looks come to: the first sees that something was written, the second reads it."""
    assert cited(watch, library) == []
    return cited(watch, library)


@pytest.mark.usefixtures("thesis")
def test_nothing_is_read_again_that_stays_as_it_is(library: Library) -> None:
    watch = Watch()
    assert len(cited(watch, library)) == 1
    files = watch.memory.tree.read
    assert cited(watch, library) == []
    assert watch.memory.tree.read == files


def test_a_new_citation_is_read_once_two_looks_find_it_the_same(
    library: Library, thesis: Path
) -> None:
    watch = Watch()
    watch.look(library.reading)
    files = watch.memory.tree.read
    (thesis / "part.tex").write_text("New: \\cite{turing1950}.")
    look = watch.look(library.reading)
    assert (look.read, look.waits) == ((), True)
    (found,) = cited(watch, library)
    assert found is not None
    assert "turing1950" in found
    assert watch.memory.tree.read == files + 1


def test_a_file_that_is_new_is_found_by_its_folder(library: Library, thesis: Path) -> None:
    (thesis / "main.tex").write_text(
        "\\documentclass{article}\\begin{document}\\input{parts/one}\\end{document}"
    )
    watch = Watch()
    assert cited(watch, library) == [set()]
    (thesis / "parts").mkdir()
    looked(watch, library)
    (thesis / "parts" / "one.tex").write_text("\\cite{turing1950}")
    assert looked(watch, library) == [{"turing1950"}]


def test_what_latex_notes_is_read(library: Library, thesis: Path) -> None:
    watch = Watch()
    watch.look(library.reading)
    aux = thesis / "main.aux"
    aux.write_text("\\citation{noted}")
    after = (thesis / "main.tex").stat().st_mtime_ns + 10**9
    os.utime(aux, ns=(after, after))
    assert looked(watch, library) == [{"noted"}]


def test_notes_are_seen_where_latexmk_is_told_to_leave_them(library: Library, thesis: Path) -> None:
    after = (thesis / "main.tex").stat().st_mtime_ns + 10**9
    made = thesis.with_name("made")
    made.mkdir()
    watch = Watch()
    (thesis / "latexmkrc").write_text("# nothing yet\n")
    watch.look(library.reading)
    (thesis / "latexmkrc").write_text('$out_dir = "../made";\n')
    looked(watch, library)
    (made / "main.aux").write_text("\\citation{noted}")
    os.utime(made / "main.aux", ns=(after, after))
    assert looked(watch, library) == [{"noted"}]


def test_a_folder_that_disappears_is_told_once_and_read_when_it_is_back(
    library: Library, thesis: Path
) -> None:
    watch = Watch()
    watch.look(library.reading)
    away = thesis.rename(thesis.with_name("away"))
    assert looked(watch, library) == [None]
    assert cited(watch, library) == []
    away.rename(thesis)
    (found,) = looked(watch, library)
    assert found is not None
    assert "knuth1984" in found


def test_a_root_that_is_empty_for_a_while_is_told_as_one_that_is_gone_until_text_is_in_it(
    library: Library, thesis: Path
) -> None:
    watch = Watch()
    watch.look(library.reading)
    text = (thesis / "main.tex").read_text()
    (thesis / "main.tex").write_text("")
    assert looked(watch, library) == [None]
    assert cited(watch, library) == []
    (thesis / "main.tex").write_text(text)
    (found,) = looked(watch, library)
    assert found is not None
    assert "knuth1984" in found


def test_a_ring_of_input_and_a_huge_log_hold_nothing_up(library: Library, thesis: Path) -> None:
    (thesis / "part.tex").write_text("\\input{main}\\cite{knuth1984}")
    with (thesis / "main.log").open("wb") as file:
        file.truncate(2 << 30)
    watch = Watch()
    ((_, texts),) = watch.look(library.reading).read
    assert texts is not None
    assert [path.name for path in texts.manuscript.files] == ["main.tex", "part.tex"]


def test_other_settings_have_a_project_read_again(library: Library, thesis: Path) -> None:
    watch = Watch()
    watch.look(library.reading)
    (thesis / "part.tex").write_text("\\mine{turing1950}")
    looked(watch, library)
    with library.change("Settings") as change:
        kept = projects.find(change, thesis)
        projects.set_settings(change, kept, cites=["mine"])
    (found,) = cited(watch, library)
    assert found is not None
    assert "turing1950" in found


def test_a_project_that_was_removed_is_not_looked_at(library: Library, thesis: Path) -> None:
    watch = Watch()
    watch.look(library.reading)
    with library.change("Remove") as change:
        projects.remove(change, thesis)
    (thesis / "part.tex").write_text("")
    assert cited(watch, library) == []
    assert cited(watch, library) == []


def test_of_300_files_with_5000_citations_an_edit_has_one_read_again(
    library: Library, tmp_path: Path
) -> None:
    folder = long_book(tmp_path / "book")
    with library.change("Add") as change:
        kept = projects.add(change, folder)
    watch = Watch()
    ((_, texts),) = watch.look(library.reading).read
    assert texts is not None
    assert len(texts.manuscript.places) == 5_100
    assert projects.note(library, kept, texts)
    files = watch.memory.tree.read
    assert files == 301
    with (folder / "part7.tex").open("a") as file:
        file.write("\\cite{newcomer}")
    watch.look(library.reading)
    ((_, texts),) = watch.look(library.reading).read
    assert texts is not None
    assert watch.memory.tree.read == files + 1
    assert projects.note(library, kept, texts)
    assert not projects.note(library, kept, texts)
