"""Renaming a key everywhere, with each line that changes."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.rename_key import RenameKeyDialog
from refman.gui.window import MainWindow
from refman.store import projects
from tests.gui.projects import opened, paper
from tests.services.projects.folders import MAIN, PART, REFS, written


@pytest.fixture
def folder(window: MainWindow, tmp_path: Path) -> Path:
    opened(window, tmp_path / "thesis")
    return tmp_path / "thesis"


@pytest.fixture
def dialog(window: MainWindow, folder: Path) -> RenameKeyDialog:
    assert folder.is_dir()
    window.session.select((paper(window, "knuth1984"),))
    window.ask("window.rename-key")
    return window.findChildren(RenameKeyDialog)[-1]


def wait(dialog: RenameKeyDialog, key: str, qtbot: QtBot) -> None:
    dialog.line.setText(key)
    qtbot.waitUntil(lambda: not dialog._pause.isActive())


def test_every_line_that_changes_is_shown_before_it_does(
    dialog: RenameKeyDialog, folder: Path, qtbot: QtBot
) -> None:
    assert not dialog.rename.isEnabled()
    wait(dialog, "TeXbook", qtbot)
    lines = dialog.preview.toPlainText().splitlines()
    assert lines[0].startswith("In the library: “The TeXbook” knuth1984 → TeXbook")
    assert "@ thesis/part.tex:1" in lines
    assert "- Twice \\cite{knuth1984}, and \\cite{knuth84}." in lines
    assert "+ Twice \\cite{TeXbook}, and \\cite{knuth84}." in lines
    assert dialog.rename.text() == "Rename in 3 lines in 3 files"
    assert (folder / "part.tex").read_text() == PART


def test_files_that_cannot_be_written_are_told_before_and_nothing_is_renamed(
    dialog: RenameKeyDialog, folder: Path, qtbot: QtBot
) -> None:
    for name in ("main.tex", "part.tex", "refs.bib"):
        (folder / name).chmod(0o444)
    wait(dialog, "TeXbook", qtbot)
    assert dialog.said.text().count("cannot be written: it is read-only.") == 2
    assert dialog.said.text().endswith("Another was left.")
    assert dialog.said.toolTip().count("cannot be written: it is read-only.") == 3
    assert not dialog.rename.isEnabled()


def test_one_undo_has_library_and_files_back(
    dialog: RenameKeyDialog, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    wait(dialog, "TeXbook", qtbot)
    dialog.accept()
    assert "\\citep[p.~3]{TeXbook}" in (folder / "main.tex").read_text()
    assert "@book{TeXbook," in (folder / "refs.bib").read_text()
    assert paper(window, "TeXbook")
    window.session.run("undo")
    texts = [(folder / name).read_text() for name in ("main.tex", "part.tex", "refs.bib")]
    assert texts == [MAIN, PART, REFS]


def test_the_lines_of_linked_files_are_shown_too(
    dialog: RenameKeyDialog, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    window.session.run_on((), "link", path=folder / "refs.bib")
    wait(dialog, "TeXbook", qtbot)
    lines = dialog.preview.toPlainText().splitlines()
    at = lines.index("@ thesis/refs.bib:1")
    assert lines[at + 1].startswith("- @book{knuth1984,")
    assert lines[at + 2].startswith("+ @book{TeXbook,")
    assert dialog.rename.text() == "Rename in 3 lines in 3 files"


def test_a_project_that_means_another_work_by_the_key_is_told_and_has_its_own_renamed(
    dialog: RenameKeyDialog, window: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    refs = "@book{knuth1984, title = {Algorithms}, author = {Knuth, D.}}\n"
    other = written(tmp_path / "other", refs_bib=refs)
    window.session.run("project.add", folder=other)
    wait(dialog, "TeXbook", qtbot)
    said = dialog.said.text()
    assert said.startswith("“other/main.tex” means another work by “knuth1984”, “Algorithms”")
    assert dialog.rename.text() == "Rename in 3 lines in 3 files"
    dialog.accept()
    assert (other / "refs.bib").read_text() == refs

    kept = projects.around(window.session.library.reading, str(other / "main.tex"))
    assert kept is not None
    window.citing.rename_key("knuth1984", kept.id)
    dialog = window.findChildren(RenameKeyDialog)[-1]
    wait(dialog, "algorithms", qtbot)
    assert "No paper of the library has this key here" in dialog.preview.toPlainText()
    dialog.accept()
    assert (other / "refs.bib").read_text() == refs.replace("knuth1984", "algorithms")
    assert "knuth1984" not in (other / "part.tex").read_text()
    assert "TeXbook" in (folder / "refs.bib").read_text()


def test_a_file_that_changed_meanwhile_is_named_by_the_undo(
    dialog: RenameKeyDialog, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    wait(dialog, "TeXbook", qtbot)
    dialog.accept()
    (folder / "part.tex").write_text("Mine now.")
    window.session.run("undo")
    assert "part.tex” was changed meanwhile" in window.status.said()
    assert (folder / "part.tex").read_text() == "Mine now."
    assert (folder / "main.tex").read_text() == MAIN


def test_what_can_be_no_key_is_told_and_changes_nothing(
    dialog: RenameKeyDialog, folder: Path, qtbot: QtBot
) -> None:
    wait(dialog, "a b", qtbot)
    assert "cannot be" in dialog.said.text()
    assert not dialog.rename.isEnabled()
    dialog.accept()
    assert (folder / "main.tex").read_text() == MAIN


def test_a_paper_without_a_key_is_told(window: MainWindow) -> None:
    from tests.conftest import add

    window.session.select((add(window.session.library, "Keyless"),))
    window.ask("window.rename-key")
    assert not window.findChildren(RenameKeyDialog)
    assert "no key yet" in window.status.said()


def test_a_file_in_folders_of_a_project_is_named_from_beside_the_project_as_all_others(
    dialog: RenameKeyDialog, folder: Path, qtbot: QtBot
) -> None:
    (folder / "text" / "first").mkdir(parents=True)
    (folder / "part.tex").write_text("\\input{text/first/one}\n")
    (folder / "text" / "first" / "one.tex").write_text("See \\cite{knuth1984}.\n")
    wait(dialog, "TeXbook", qtbot)
    lines = dialog.preview.toPlainText().splitlines()
    assert "@ thesis/text/first/one.tex:1" in lines


def test_of_many_places_that_are_left_two_are_named_and_the_rest_can_be_asked_for(
    dialog: RenameKeyDialog, folder: Path, qtbot: QtBot
) -> None:
    made = "\\newcommand{\\mine}[1]{\\cite{knuth#1}}\n" + "\\mine{1984}\n" * 5
    (folder / "part.tex").write_text(f"{made}{PART}")
    wait(dialog, "TeXbook", qtbot)
    assert dialog.said.text().count("a command makes “knuth1984”") == 2
    assert "3" in dialog.said.text().split(".")[-2]
    assert dialog.said.toolTip().count("a command makes “knuth1984”") == 5
    shown = [line for line in dialog.preview.toPlainText().splitlines() if line.startswith("!")]
    assert len(shown) == 5
    assert all(line.endswith("see to it by hand: \\mine{1984}") for line in shown)
