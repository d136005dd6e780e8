"""The settings of a LaTeX project, and those of citing everywhere."""

from pathlib import Path

import pytest

from refman.commands import Outcome
from refman.gui.dialogs.citing import CitingDialog
from refman.gui.dialogs.project_settings import ProjectSettingsDialog
from refman.gui.window import MainWindow
from refman.services import profiles
from refman.store import documents, projects
from refman.store.projects import Kept
from tests.gui.projects import look, opened, tab


@pytest.fixture
def kept(window: MainWindow, tmp_path: Path) -> Kept:
    return opened(window, tmp_path / "thesis")


@pytest.fixture
def dialog(window: MainWindow, kept: Kept) -> ProjectSettingsDialog:
    assert kept
    window.ask("window.project-settings")
    return window.findChildren(ProjectSettingsDialog)[-1]


def now(window: MainWindow) -> Kept:
    (kept,) = projects.every(window.session.library.reading)
    return kept


def test_what_is_saved_is_kept_as_one_change(
    dialog: ProjectSettingsDialog, window: MainWindow
) -> None:
    assert (dialog.root.text(), dialog.bib.text()) == ("main.tex", "refs.bib")
    assert not dialog.keep.isChecked()
    dialog.keep.setChecked(True)
    dialog.bib.setText("cited.bib")
    dialog.profile.setCurrentIndex(dialog.profile.findData("ieee"))
    dialog.cite.setText("\\citep")
    dialog.cites.setText("\\mine, \\yours")
    said: list[Outcome] = []
    window.session.reported.connect(said.append)
    dialog.accept()
    assert [one.text for one in said] == ["Changed the settings of thesis."]
    assert now(window).settings == {
        "profile": "ieee",
        "bib": "cited.bib",
        "cite_command": "citep",
        "cites": ["mine", "yours"],
    }
    window.session.run("undo")
    assert now(window).settings == {}


def test_a_profile_that_came_back_with_a_snapshot_is_named_and_another_takes_its_place(
    window: MainWindow, kept: Kept
) -> None:
    folder = Path(kept.root)
    profiles.keep("mine", ["ascii=yes"])
    window.session.run_on((), "project.set", folder=folder, profile="mine")
    window.session.run_on((), "snapshot.add", folder=folder, name="submitted")
    profiles.keep("mine", ["ascii=no"])
    window.session.run_on((), "snapshot.back", folder=folder, name="submitted")
    window.ask("window.project-settings")
    dialog = window.findChildren(ProjectSettingsDialog)[-1]
    assert dialog.profile.currentText() == "As in the snapshot “submitted”"
    before = now(window).settings
    dialog.accept()
    assert now(window).settings == before

    window.ask("window.project-settings")
    dialog = window.findChildren(ProjectSettingsDialog)[-1]
    dialog.profile.setCurrentIndex(dialog.profile.findData("mine"))
    dialog.accept()
    assert now(window).settings == {"profile": "mine"}


def test_saving_without_a_change_makes_none(
    dialog: ProjectSettingsDialog, window: MainWindow
) -> None:
    before = window.session.situation().undo
    dialog.accept()
    assert window.session.situation().undo == before


def test_what_was_set_is_taken_away_again(window: MainWindow, kept: Kept) -> None:
    folder = Path(kept.folder)
    window.session.run("project.set", folder=folder, cite=["mine"], bib="cited.bib")
    window.ask("window.project-settings")
    dialog = window.findChildren(ProjectSettingsDialog)[-1]
    assert dialog.cites.text() == "\\mine"
    dialog.cites.clear()
    dialog.keep.setChecked(False)
    dialog.accept()
    assert (now(window).settings["cites"], now(window).settings["bib"]) == ([], "")


def test_a_command_of_its_own_cites_from_then_on(
    dialog: ProjectSettingsDialog, window: MainWindow, kept: Kept
) -> None:
    (Path(kept.folder) / "part.tex").write_text("\\mine{turing1950}")
    look(window)
    assert "turing1950" not in [one.head for one in tab(window, "places")]
    dialog.cites.setText("\\mine")
    dialog.accept()
    look(window)
    assert "turing1950" in [one.head for one in tab(window, "places")]


def test_the_programs_are_chosen_where_the_files_do_not_say(
    dialog: ProjectSettingsDialog, window: MainWindow
) -> None:
    dialog.backend.setCurrentIndex(dialog.backend.findData("biber"))
    dialog.engine.setCurrentIndex(dialog.engine.findData("unicode"))
    dialog.accept()
    assert (now(window).settings["backend"], now(window).settings["engine"]) == ("biber", "unicode")
    window.ask("window.project-settings")
    again = window.findChildren(ProjectSettingsDialog)[-1]
    assert again.backend.currentText() == "biber"
    again.backend.setCurrentIndex(0)
    again.accept()
    assert now(window).settings["backend"] == ""


def test_a_pattern_of_its_own_is_kept_and_one_that_is_none_is_not(
    dialog: ProjectSettingsDialog, window: MainWindow
) -> None:
    dialog.pattern.setText("[auth")
    assert not dialog.save.isEnabled()
    assert dialog.fault.isVisible()
    dialog.pattern.setText("[auth][year]")
    dialog.accept()
    assert now(window).settings["pattern"] == "[auth][year]"


def test_another_root_is_read(
    dialog: ProjectSettingsDialog, window: MainWindow, kept: Kept
) -> None:
    other = Path(kept.folder) / "slides.tex"
    other.write_text("\\documentclass{beamer}\\begin{document}\\cite{slide1}\\end{document}")
    dialog.root.setText("slides.tex")
    dialog.accept()
    look(window)
    assert now(window).root == str(other)
    assert [one.head for one in tab(window, "places")] == ["slide1"]
    window.session.run("undo")
    assert now(window).root == kept.root


def test_a_root_that_is_not_there_is_refused(
    dialog: ProjectSettingsDialog, window: MainWindow, kept: Kept
) -> None:
    dialog.root.setText("nowhere.tex")
    dialog.accept()
    message = window.presenter.strip.message()
    assert message is not None
    assert "nowhere.tex" in message.text
    assert now(window).root == kept.root


def test_the_bib_must_be_one(dialog: ProjectSettingsDialog) -> None:
    dialog.keep.setChecked(True)
    dialog.bib.setText("main.tex")
    assert not dialog.save.isEnabled()


def test_the_command_and_the_editor_are_settings(window: MainWindow) -> None:
    window.ask("window.citing")
    dialog = window.findChildren(CitingDialog)[-1]
    assert not dialog.address.isVisible()
    dialog.command.setText("\\autocite")
    dialog.editor.setCurrentIndex(dialog.editor.findData("vim"))
    assert dialog.address.isVisible()
    dialog.address.setText("TEX")
    dialog.quick.setCurrentIndex(dialog.quick.findData("copy"))
    dialog.accept()
    settings = window.session.settings
    found = [settings[n] for n in ("cite_command", "editor", "editor_address", "quick_cite")]
    assert found == ["autocite", "vim", "TEX", "copy"]


def test_the_kept_file_is_linked_and_let_go_again(
    dialog: ProjectSettingsDialog, window: MainWindow, kept: Kept
) -> None:
    library = window.session.library
    assert not dialog.linked.isEnabled()
    dialog.keep.setChecked(True)
    dialog.bib.setText("cited.bib")
    dialog.linked.setChecked(True)
    dialog.accept()
    (linked,) = documents.every(library.reading)
    assert linked.path == str(Path(kept.folder) / "cited.bib")
    assert "{knuth1984," in Path(linked.path).read_text()

    window.ask("window.project-settings")
    again = window.findChildren(ProjectSettingsDialog)[-1]
    assert again.linked.isChecked()
    again.linked.setChecked(False)
    again.accept()
    assert documents.every(library.reading) == []
    assert now(window).settings["bib"] == "cited.bib"


@pytest.mark.usefixtures("large_type")
def test_in_large_type_the_settings_scroll_and_save_stays_on_the_screen(
    dialog: ProjectSettingsDialog,
) -> None:
    dialog.pattern.setText("auth + year")
    assert dialog.height() <= dialog.screen().availableSize().height()
    assert dialog.rect().contains(dialog.save.geometry())
    dialog.reject()
