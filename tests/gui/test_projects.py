"""LaTeX projects in the window: followed while they are written, and put right from there."""

import os
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.rename_key import RenameKeyDialog
from refman.gui.projects import Projects
from refman.gui.views.projects.bar import TABS, evidence
from refman.gui.views.projects.part import ProjectPart
from refman.gui.watching import watch_projects
from refman.gui.widgets.buttons import Button
from refman.gui.window import MainWindow
from refman.jobs import Inline, Looker
from refman.model.entry import Entry
from refman.services import linking
from refman.services.editors import Place
from refman.store import entries, members, projects, tying
from refman.store.projects import Kept
from tests.conftest import add
from tests.gui.projects import do, item, labels, look, opened, paper, tab
from tests.services.projects.folders import MAIN, PART, REFS, written


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "thesis"


@pytest.fixture
def kept(window: MainWindow, folder: Path) -> Kept:
    return opened(window, folder)


def rows(window: MainWindow) -> list[tuple[str, int | None]]:
    """The projects of the sidebar with how many papers each cites."""
    return [(r.label, r.papers) for r in window.sidebar.view.rows.rows if r.kind == "project"]


def keys(window: MainWindow) -> list[str]:
    """Of the papers that the table shows."""
    model = window.papers.model
    shown = (model.row(number) for number in range(model.rowCount()))
    return [row.key for row in shown if row is not None]


def test_without_a_project_nothing_of_it_is_made(window: MainWindow) -> None:
    watch_projects(window, Inline)
    QApplication.processEvents()
    assert "projects" not in vars(window.session)
    assert rows(window) == []


def test_a_project_of_which_the_library_has_no_paper_offers_to_link_its_bib_file(
    window: MainWindow, folder: Path
) -> None:
    offered: list[list[str]] = []

    def take_what_is_offered() -> None:
        dialog = window.findChild(QFileDialog)
        assert dialog is not None
        offered.append(dialog.selectedFiles())
        dialog.accept()

    watch_projects(window, Inline)
    window.session.run("project.add", folder=written(folder))
    look(window)
    link = next(one for one in window.papers.findChildren(Button) if "Link" in one.text())
    QTimer.singleShot(0, take_what_is_offered)
    link.click()
    look(window)
    assert (offered, keys(window)) == ([[str(folder / "refs.bib")]], ["lamport94", "knuth1984"])


def test_a_project_that_was_added_is_named_by_its_folder_without_the_way_there(
    window: MainWindow, folder: Path
) -> None:
    told: list[str] = []
    window.session.reported.connect(lambda outcome: told.append(outcome.text))
    window.session.run("project.add", folder=written(folder))
    assert told[0].startswith(f"Added {folder.name}{os.sep}main.tex: ")


def test_a_project_is_a_place_with_its_cited_papers(window: MainWindow, kept: Kept) -> None:
    assert rows(window) == [("thesis", 1)]
    assert window.session.scope.projects == (kept.id,)
    assert keys(window) == ["knuth1984"]
    assert labels(window) == ["Papers 1", "Places 5", "Missing 2", "To tidy 1", "Problems 4"]
    window.session.narrow(projects=())
    assert not window.papers.project.bar.isVisible()
    assert len(keys(window)) > 100


def test_places_go_as_the_document_does_with_the_sentence_around(
    window: MainWindow, kept: Kept
) -> None:
    found = tab(window, "places")
    assert [(one.head, one.where) for one in found] == [
        ("knuth1984", "main.tex:4"),
        ("lamport94", "main.tex:4"),
        ("gone2020", "main.tex:5"),
        ("knuth1984", "part.tex:1"),
        ("knuth84", "part.tex:1"),
    ]
    assert found[0].text == "The TeXbook"
    assert found[3].around == ("Twice \\cite{", "knuth1984", "}, and \\cite{knuth84}.")
    assert found[0].entry == paper(window, "knuth1984")
    assert kept


@pytest.mark.usefixtures("kept")
def test_a_click_on_a_place_opens_it_in_the_chosen_editor(
    window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    calls = tmp_path / "calls"
    program = tmp_path / "texworks"
    program.write_text(f'#!/bin/sh\necho "$@" > {calls}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    window.session.settings.set("editor", "texworks")
    tab(window, "places")
    window.papers.project.rows.opened.emit(Place(folder / "part.tex", 1))
    assert calls.read_text() == f"--position=1 {folder / 'part.tex'}\n"


@pytest.mark.usefixtures("kept")
def test_without_a_chosen_editor_it_is_said_that_the_line_is_lost_and_where_to_choose(
    window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda one: not opened.append(one))  # type: ignore[func-returns-value]
    said: list[str] = []
    window.session.reported.connect(lambda outcome: said.append(outcome.text))
    window.session.projects.open(Place(folder / "part.tex", 1))
    assert [one.toLocalFile() for one in opened] == [str(folder / "part.tex")]
    assert "“part.tex”" in said[0]
    assert "Citing and editor…" in said[0]


@pytest.mark.usefixtures("kept")
def test_an_editor_that_cannot_be_reached_is_told(
    window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    window.session.settings.set("editor", "texstudio")
    window.session.projects.open(Place(folder / "part.tex", 1))
    QApplication.processEvents()
    message = window.presenter.strip.message()
    assert message is not None
    assert message.text.startswith("TeXstudio is not installed")


def test_a_new_citation_shows_while_the_window_watches(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    opened(window, folder)
    window.session.projects.watch(Looker(), Inline())
    (folder / "part.tex").write_text("\\cite{turing1950}\n")
    qtbot.waitUntil(lambda: "turing1950" in [one.head for one in tab(window, "places")])
    reading = window.session.library.reading
    qtbot.waitUntil(lambda: not projects.citing(reading, paper(window, "knuth1984"))[0].places[1:])


def test_where_a_file_from_the_net_may_have_the_keys_none_is_said_to_be_there(
    window: MainWindow, tmp_path: Path
) -> None:
    remote = "\\addbibresource[location=remote]{https://example.org/group.bib}"
    opened(window, tmp_path / "thesis", main_tex=remote + MAIN.replace("{refs}", "{}"))
    assert tab(window, "missing") == ()
    said = [label.text() for label in window.papers.project.list.findChildren(QLabel)]
    assert "No key is known to be missing" in said


@pytest.mark.usefixtures("kept")
def test_a_missing_key_is_corrected_with_one_click_and_undone_with_the_file(
    window: MainWindow, folder: Path
) -> None:
    found = tab(window, "missing")
    assert [(one.head, one.under) for one in found] == [
        ("gone2020", False),
        ("knuth84", False),
        ("knuth1984", True),
    ]
    assert found[0].deeds[0].label == "Find papers"
    window.papers.project.rows.wanted.emit(found[2].deeds[0])
    assert (folder / "part.tex").read_text() == PART.replace("knuth84", "knuth1984")
    look(window)
    assert [one.head for one in tab(window, "missing")] == ["gone2020"]
    window.session.run("undo")
    assert (folder / "part.tex").read_text() == PART


@pytest.mark.usefixtures("kept")
def test_a_key_that_the_library_has_is_added_to_the_bib(window: MainWindow, folder: Path) -> None:
    add(window.session.library, "Gone", key="gone2020")
    look(window)
    assert item(window, "missing", "gone2020").deeds[0].label == "Add to refs.bib"
    do(window, "missing", "gone2020")
    assert "{gone2020," in (folder / "refs.bib").read_text()
    assert "gone2020" not in [one.head for one in tab(window, "missing")]


@pytest.mark.usefixtures("kept")
def test_find_papers_searches_the_whole_library(window: MainWindow) -> None:
    do(window, "missing", "gone2020")
    assert (window.session.scope.text, window.session.scope.projects) == ("gone 2020", ())


@pytest.mark.usefixtures("kept")
def test_an_entry_that_nobody_cites_is_taken_out(window: MainWindow, folder: Path) -> None:
    do(window, "tidy", "idle")
    assert "idle" not in (folder / "refs.bib").read_text()
    assert "idle" not in [one.head for one in tab(window, "tidy")]
    window.session.run("undo")
    assert (folder / "refs.bib").read_text() == REFS


@pytest.mark.usefixtures("kept")
def test_an_entry_that_differs_takes_what_the_library_says(
    window: MainWindow, folder: Path
) -> None:
    library = window.session.library
    with library.change("Edit") as change:
        entries.set_fields(change, paper(window, "knuth1984"), {"year": "1986"})
    look(window)
    assert item(window, "tidy", "knuth1984").more == "Differs in year"
    do(window, "tidy", "knuth1984")
    assert "1986" in (folder / "refs.bib").read_text()


def test_one_paper_under_two_keys_is_cited_under_one(window: MainWindow, folder: Path) -> None:
    bib = REFS.replace("@book{idle, author = {Nobody}, title = {Unread}, year = 2001}",
                       "@book{knuth84, author = {Knuth, Donald E.}, title = {The {\\TeX}book},"
                       " year = 1984}")  # fmt: skip
    opened(window, folder, refs_bib=bib)
    found = [one for one in tab(window, "tidy") if not one.heading]
    assert [(one.head, one.under) for one in found[:2]] == [("knuth1984", False), ("knuth84", True)]
    do(window, "tidy", "knuth1984")
    assert (folder / "part.tex").read_text() == PART.replace("knuth84", "knuth1984")


@pytest.mark.usefixtures("kept")
def test_what_bibtex_reported_stands_at_its_entries(window: MainWindow, folder: Path) -> None:
    (folder / "main.aux").write_text("\\citation{knuth1984}\\bibdata{refs}")
    (folder / "main.blg").write_text("Warning--empty publisher in knuth1984\n")
    look(window)
    assert tab(window, "problems")[0].head == "BibTeX said"
    found = item(window, "problems", "knuth1984")
    assert (found.more, found.where) == ("empty publisher in knuth1984", "refs.bib:1")


def test_what_checks_find_is_mended_from_the_problems(window: MainWindow, folder: Path) -> None:
    opened(window, folder, refs_bib=REFS.replace("year = 1994}", "doi = {10.1/x }, month = mar}"))
    tab(window, "problems")
    QApplication.processEvents()
    found = window.papers.project.rows.items()
    assert [one.head for one in found if not one.heading].count("lamport94")
    missing = next(one for one in found if one.head == "lamport94" and one.text == "year")
    assert missing.where == "refs.bib:3"
    assert labels(window)[-1] == f"Problems {sum(not one.heading for one in found)}"


@pytest.mark.usefixtures("kept")
def test_it_says_what_the_answers_rest_on(window: MainWindow, folder: Path, kept: Kept) -> None:
    projects_ = window.session.projects
    assert evidence(projects_.view(kept.id)) == "From the .tex files"
    (folder / "main.aux").write_text("\\citation{knuth1984}")
    look(window)
    assert evidence(projects_.view(kept.id)) == "From main.aux"


@pytest.mark.usefixtures("kept")
def test_a_folder_that_disappears_keeps_what_it_cited(
    window: MainWindow, folder: Path, kept: Kept
) -> None:
    away = folder.rename(folder.with_name("away"))
    look(window)
    bar = window.papers.project.bar
    told = evidence(window.session.projects.view(kept.id))
    assert told == "The folder thesis is gone; what it cited last is shown"
    assert bar.evidence.text() in (told, "thesis is gone")
    assert bar.file.isHidden()
    assert keys(window) == ["knuth1984"]
    assert len(tab(window, "places")) == 5
    away.rename(folder)
    look(window)
    assert bar.evidence.text() == "From the .tex files"
    assert kept


def test_a_root_that_is_empty_for_a_while_keeps_its_bib_and_what_it_cited(
    window: MainWindow, folder: Path, kept: Kept
) -> None:
    window.session.run("project.set", folder=folder, bib="refs.bib")
    look(window)
    before, text = (folder / "refs.bib").read_bytes(), (folder / "main.tex").read_text()
    (folder / "main.tex").write_text("")
    look(window)
    bar = window.papers.project.bar
    view = window.session.projects.view(kept.id)
    assert evidence(view) == "main.tex is empty; what it cited last is shown"
    assert bar.file.isHidden()
    assert keys(window) == ["knuth1984"]
    assert window.session.projects.fault(kept.id) == ""
    assert (folder / "refs.bib").read_bytes() == before
    (folder / "main.tex").write_text(text)
    look(window)
    assert bar.evidence.text() == "From the .tex files"


def test_a_chapter_that_is_empty_for_a_while_keeps_the_bib_and_that_is_said(
    window: MainWindow, folder: Path, kept: Kept
) -> None:
    (folder / "chapter.tex").write_text("\\cite{knuth1984}")
    (folder / "main.tex").write_text("\\documentclass{article}\\input{chapter}\\bibliography{refs}")
    window.session.run("project.set", folder=folder, bib="refs.bib")
    look(window)
    before = (folder / "refs.bib").read_bytes()
    for lose in ((folder / "chapter.tex").unlink, partial((folder / "chapter.tex").write_text, "")):
        lose()
        look(window)
        assert "chapter.tex” cited papers and is empty" in window.session.projects.fault(kept.id)
        assert (folder / "refs.bib").read_bytes() == before
    (folder / "chapter.tex").write_text("\\cite{knuth1984}")
    look(window)
    assert window.session.projects.fault(kept.id) == ""
    assert (folder / "refs.bib").read_bytes() == before


def test_a_chapter_that_is_empty_is_a_problem_until_it_is_said_to_be_meant(
    window: MainWindow, folder: Path, kept: Kept
) -> None:
    (folder / "chapter.tex").write_text("\\cite{knuth1984}")
    (folder / "main.tex").write_text("\\documentclass{article}\\input{chapter}\\bibliography{refs}")
    window.session.run("project.set", folder=folder, bib="refs.bib")
    look(window)
    (folder / "chapter.tex").write_text("")
    look(window)
    held = window.session.projects
    view = held.view(kept.id)
    assert view is not None
    (item,) = [one for one in view.lists.problems if one.head == "chapter.tex"]
    assert item.text == "cited papers and is empty or gone"
    held.do(item.deeds[0])
    look(window)
    view = held.view(kept.id)
    assert view is not None
    assert all(one.head != "chapter.tex" for one in view.lists.problems)
    assert held.fault(kept.id) == ""


def test_the_long_name_of_a_folder_that_is_gone_is_cut_in_its_middle_and_nothing_else(
    window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "the-thesis-of-a-student-of-many-years-whose-folder-has-a-long-name"
    opened(window, folder)
    folder.rename(tmp_path / "away")
    look(window)
    said = window.papers.project.bar.evidence
    assert said.shown() == said.text()
    begin, end = said.text().split("…")
    assert begin.removeprefix("The folder ").startswith("the-")
    assert " is gone" in end
    window.resize(2 * window.width(), window.height())
    assert "…" not in said.text()


def test_a_folder_that_was_gone_before_the_window_began_is_told_with_what_to_do(
    window: MainWindow, folder: Path, kept: Kept
) -> None:
    away = folder.rename(folder.with_name("away"))
    begun = window.session.projects = Projects(window.session)
    part = ProjectPart(window.session, window.papers)
    part.follow()
    begun.watch(Inline(), Inline())
    look(window)
    view = begun.view(kept.id)
    assert view is not None
    assert view.lost == "folder"
    part.bar.tabs.setCurrentIndex(TABS.index("places"))
    assert "thesis is gone" in [one.text() for one in part.list.findChildren(QLabel)]
    assert keys(window) == ["knuth1984"]
    away.rename(folder)
    look(window)
    assert len(part.rows.items()) == 5


def test_the_bib_that_is_kept_follows_what_is_cited_and_the_library(
    window: MainWindow, folder: Path, kept: Kept, qtbot: QtBot
) -> None:
    window.session.run("project.set", folder=folder, bib="cited.bib")
    look(window)
    bib = folder / "cited.bib"
    assert bib.read_text().startswith("@book{knuth1984,")
    before = bib.stat().st_mtime_ns
    look(window)
    assert bib.stat().st_mtime_ns == before
    with window.session.library.change("Edit") as change:
        entries.set_fields(change, paper(window, "knuth1984"), {"note": "Read twice"})
    qtbot.waitUntil(lambda: "Read twice" in bib.read_text())
    (folder / "main.tex").write_text("\\documentclass{article}\\begin{document}\\end{document}")
    look(window)
    assert bib.read_text() == ""
    assert window.papers.project.bar.file.accessibleName() == "cited.bib in sync"
    assert kept


def test_two_projects_keep_their_own_keys_and_styles(
    window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    opened(window, folder)
    other = tmp_path / "paper"
    other.mkdir()
    (other / "main.tex").write_text(
        "\\documentclass{article}\\usepackage{biblatex}\\addbibresource{own.bib}"
        "\\begin{document}\\cite{TeXbook}\\end{document}"
    )
    with window.session.library.change("Edit") as change:
        entries.set_fields(change, paper(window, "knuth1984"), {"ids": "TeXbook"})
    window.session.run("project.add", folder=other)
    window.session.run("project.set", folder=other, bib="own.bib", profile="ieee")
    window.session.run("project.set", folder=folder, bib="own.bib")
    look(window)
    assert (folder / "own.bib").read_text().startswith("@book{knuth1984,")
    assert "{TeXbook," in (other / "own.bib").read_text()


def test_a_bib_that_cannot_be_written_is_told_in_the_bar(
    window: MainWindow, folder: Path, kept: Kept
) -> None:
    window.session.run("project.set", folder=folder, bib="no/such/cited.bib")
    look(window)
    bar = window.papers.project.bar
    assert bar.file.accessibleName() == "cited.bib is not written"
    assert bar.file.toolTip()
    assert kept


def test_a_bib_that_was_read_only_is_written_once_it_can_be_and_told_of_no_more(
    window: MainWindow, folder: Path, kept: Kept, qtbot: QtBot
) -> None:
    window.session.run("project.set", folder=folder, bib="cited.bib")
    look(window)
    bib = folder / "cited.bib"
    bib.chmod(0o444)
    with window.session.library.change("Edit") as change:
        entries.set_fields(change, paper(window, "knuth1984"), {"note": "Read twice"})
    strip = window.presenter.strip
    qtbot.waitUntil(lambda: strip.message() is not None)
    said = strip.message()
    assert said is not None
    assert "cannot be written" in said.text
    look(window)
    assert "Read twice" not in bib.read_text()

    bib.chmod(0o644)
    look(window)
    assert "Read twice" in bib.read_text()
    assert strip.message() is None
    assert window.papers.project.bar.file.accessibleName() == "cited.bib in sync"
    assert kept


def test_a_project_that_is_removed_leaves_the_sidebar_and_the_scope(
    window: MainWindow, folder: Path, kept: Kept
) -> None:
    window.session.run("project.remove", folder=folder)
    assert rows(window) == []
    assert window.session.scope.projects == ()
    window.session.run("undo")
    assert rows(window) == [("thesis", 1)]
    assert kept


@pytest.mark.usefixtures("kept")
def test_a_tex_file_that_is_dropped_is_a_project(window: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "letter.tex"
    other.write_text("\\documentclass{letter}\\begin{document}\\end{document}")
    window.take([other])
    assert [name for name, _ in rows(window)] == [tmp_path.name, "thesis"]


@pytest.mark.usefixtures("kept")
def test_ctrl_k_in_a_project_copies_its_own_command(window: MainWindow, folder: Path) -> None:
    window.session.run("project.set", folder=folder, cite_command="citep")
    window.session.select((paper(window, "knuth1984"),))
    window.session.run("copy.cite")
    assert QApplication.clipboard().text() == "\\citep{knuth1984}"
    assert window.papers.model.dragged(window.session.selection).text() == "\\citep{knuth1984}"


@pytest.mark.usefixtures("kept")
def test_the_column_says_in_how_many_projects_a_paper_is_cited(window: MainWindow) -> None:
    row = window.papers.model.row(0)
    assert row is not None
    assert row.projects == 1
    assert "projects" not in window.papers.table.heads.shown()
    window.papers.table.heads.choose("projects", True)
    assert "projects" in window.papers.table.heads.shown()


@pytest.mark.usefixtures("kept")
def test_the_details_say_where_a_paper_is_cited(window: MainWindow) -> None:
    from refman.gui.views.details.cited_in import CitedIn, CitedNote
    from refman.gui.views.details.links import LinkLabel

    window.session.select((paper(window, "knuth1984"),))
    QApplication.processEvents()
    said = window.details.findChildren(CitedIn)[0]
    texts = [one.accessibleName() for one in said.findChildren(LinkLabel)]
    assert texts == [
        "thesis  2 places",
        "main.tex:4  See \\citep[p.~3]{knuth1984} and \\citet{lamport94, gone2020}.",
        "part.tex:1  Twice \\cite{knuth1984}, and \\cite{knuth84}.",
    ]
    window.details.edit()
    note = window.details.findChildren(CitedNote)[0]
    assert note.accessibleName() == "Cited in thesis (2 places)."


@pytest.mark.usefixtures("kept")
def test_a_cited_paper_goes_to_the_trash_only_after_a_question(window: MainWindow) -> None:
    from refman.gui.dialogs.cited_trash import CitedTrashDialog

    window.session.select((paper(window, "knuth1984"),))
    window.ask("trash")
    dialog = window.findChildren(CitedTrashDialog)[0]
    assert keys(window) == ["knuth1984"]
    dialog.keep.click()
    assert keys(window) == ["knuth1984"]
    window.ask("trash")
    window.findChildren(CitedTrashDialog)[-1].move_.click()
    assert keys(window) == []


def test_papers_that_nobody_cites_go_without_a_question(window: MainWindow, kept: Kept) -> None:
    window.session.narrow(projects=())
    window.session.select((window.papers.model.ids[5],))  # type: ignore[arg-type]
    total = window.session.total
    window.ask("trash")
    assert window.session.total == total - 1
    assert kept


@pytest.mark.usefixtures("kept")
def test_a_search_goes_to_the_papers(window: MainWindow) -> None:
    tab(window, "places")
    window.session.narrow(text="texbook")
    assert window.papers.project.bar.tab() == "papers"
    assert keys(window) == ["knuth1984"]


@pytest.mark.usefixtures("kept")
def test_a_search_that_cannot_be_read_is_told_at_its_field_alone_once_a_project_was_seen(
    window: MainWindow,
) -> None:
    session, failures = window.session, list[BaseException]()
    session.failed.connect(failures.append)
    session.narrow(projects=(), text="nothing has this word")
    session.narrow(text="year:")
    QApplication.processEvents()
    assert session.error is not None
    assert failures == []


@pytest.mark.usefixtures("kept")
def test_the_keyboard_goes_to_the_list_that_is_shown(window: MainWindow) -> None:
    rows_ = window.papers.project.rows
    tab(window, "places")
    window.papers.focus_table()
    assert rows_.hasFocus()
    QTest.keyClick(rows_, Qt.Key.Key_Down)
    QTest.keyClick(rows_, Qt.Key.Key_Up)
    assert window.session.selection == (paper(window, "knuth1984"),)
    menu = rows_.menu_for(item(window, "places", "gone2020"))
    assert [one.text() for one in menu.actions()] == [
        "Open main.tex:5",
        "Rename key in this project…",
    ]


@pytest.mark.usefixtures("kept")
def test_a_file_that_could_not_be_written_is_written_once_it_can_be(
    window: MainWindow, folder: Path
) -> None:
    window.session.run("rename-key", old="knuth1984", new="TeXbook")
    (folder / "part.tex").chmod(0o444)
    window.session.run("undo")
    look(window)
    assert (folder / "part.tex").read_text() == PART.replace("knuth1984", "TeXbook")

    (folder / "part.tex").chmod(0o644)
    look(window)
    assert (folder / "part.tex").read_text() == PART


def test_what_checks_are_certain_of_is_mended_in_the_file_with_one_click(
    window: MainWindow, folder: Path
) -> None:
    opened(window, folder, refs_bib=REFS.replace("year = 1994}", "year = 1994, pages = {1-9}}"))
    found = tab(window, "problems")
    mend = next(one for one in found if one.heading and one.head == "Page ranges")
    assert mend.deeds[0].label == "Mend 1"
    window.papers.project.rows.wanted.emit(mend.deeds[0])
    look(window)
    assert "{1--9}" in (folder / "refs.bib").read_text()
    assert "Page ranges" not in [one.head for one in tab(window, "problems")]
    window.session.run("undo")
    assert "{1-9}" in (folder / "refs.bib").read_text()


def test_a_key_that_only_an_older_run_of_latex_cited_is_told_and_offers_nothing(
    window: MainWindow, folder: Path
) -> None:
    bib = REFS.replace("@book{idle, author = {Nobody}, title = {Unread}, year = 2001}",
                       "@book{taocp, author = {Knuth, Donald E.}, title = {The {\\TeX}book},"
                       " year = 1984}")  # fmt: skip
    folder.mkdir()
    (folder / "main.aux").write_text("\\citation{knuth1983}\\citation{taocp}\\bibdata{refs}")
    opened(window, folder, refs_bib=bib)
    os.utime(folder / "main.aux", (1, 1))
    look(window)
    row = item(window, "missing", "knuth1983")
    assert row.more == "Cited in LaTeX’s last run; no .tex file shows where."
    suggested = tab(window, "missing")[tab(window, "missing").index(row) + 1]
    assert (suggested.head, suggested.under, suggested.deeds) == ("knuth1984", True, ())
    assert "One paper under several keys" not in [one.head for one in tab(window, "tidy")]


def test_the_details_say_by_which_key_of_its_own_a_project_cites_a_paper(
    window: MainWindow, folder: Path, kept: Kept
) -> None:
    from refman.gui.views.details.cited_in import CitedIn
    from refman.gui.views.details.links import LinkLabel

    refs = folder / "refs.bib"
    window.session.run("link", path=refs)
    linked = linking.linked(window.session.library.reading, refs)
    with window.session.library.change("Own key") as change:
        tie = next(one for one in tying.marks_of(change, linked.id) if one.key == "knuth1984")
        members.call(change, {tie.id: "Own"})
    window.session.run("sync")
    (folder / "part.tex").write_text("\\cite{Own}", encoding="utf-8")
    (folder / "main.tex").write_text(MAIN.replace("{knuth1984}", "{Own}"), encoding="utf-8")
    look(window)
    window.session.select((tie.entry,))
    QApplication.processEvents()
    (said,) = window.details.findChildren(CitedIn)
    assert said.findChildren(LinkLabel)[0].accessibleName() == "thesis  as Own, 2 places"

    window.session.narrow(projects=(kept.id,))
    window.session.select((tie.entry,))
    window.session.run("copy.bibtex")
    assert QApplication.clipboard().text().startswith("@book{Own,")
    window.ask("window.rename-key")
    asked = window.findChildren(RenameKeyDialog)[-1]
    assert asked.line.text() == "Own"
    assert "The key changes in this project alone" in asked.preview.toPlainText()


def test_the_cited_papers_are_counted_when_others_may_be_cited_and_not_at_each_showing(
    window: MainWindow, kept: Kept
) -> None:
    window.session.narrow(projects=(kept.id,))
    look(window)
    heard: list[str] = []
    connection = window.session.library.reading._connection
    connection.set_trace_callback(heard.append)
    for _ in range(3):
        window.session.projects.changed.emit(kept.id)
    assert not [sql for sql in heard if "count(distinct id)" in sql]
    assert labels(window)[0].endswith("1")
    with window.session.library.change("Add Lamport") as change:
        entries.add(change, Entry("book", {"title": "LaTeX"}, "lamport94"), tags=[], sources={})
    look(window)
    connection.set_trace_callback(None)
    assert [sql for sql in heard if "count(distinct id)" in sql]
    assert labels(window)[0].endswith("2")
