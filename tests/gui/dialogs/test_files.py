"""What copies of files are called, and where base folders are: chosen in the window."""

from pathlib import Path

import pytest

from refman.gui.dialogs.files import FilesDialog
from refman.gui.window import MainWindow
from refman.services.attachments import keeping, places
from refman.settings import Settings
from tests.conftest import add


@pytest.fixture
def dialog(window: MainWindow) -> FilesDialog:
    window.ask("window.files")
    return window.findChildren(FilesDialog)[-1]


def test_the_pattern_is_shown_on_an_example_and_kept(
    window: MainWindow, dialog: FilesDialog
) -> None:
    assert "Knuth 1984 Literate Programming.pdf" in dialog.example.text()
    dialog.pattern.setText("{year}/{key}")
    dialog.pattern.textEdited.emit("")
    assert "1984/knuth1984literate.pdf" in dialog.example.text()
    dialog.accept()
    assert window.session.settings["file_pattern"] == "{year}/{key}"


def test_a_pattern_that_names_nothing_is_refused_with_its_reason(
    window: MainWindow, dialog: FilesDialog
) -> None:
    before = window.session.settings["file_pattern"]
    dialog.pattern.setText("{colour}")
    dialog.pattern.textEdited.emit("")
    dialog.accept()
    assert "{colour}" in dialog.example.text()
    assert dialog.isVisible()
    assert "{colour}" in dialog.words.text()
    assert window.session.settings["file_pattern"] == before


def test_a_base_folder_is_added_and_named(
    window: MainWindow, dialog: FilesDialog, tmp_path: Path
) -> None:
    folder = tmp_path / "Papers of mine"
    folder.mkdir()
    dialog.add_folder(str(folder))
    assert dialog.name.text() == "Papers of mine"
    dialog.name.setText("papers")
    dialog.name.textEdited.emit("papers")
    dialog.accept()
    assert places.bases(window.session.settings) == {"papers": folder}


def test_a_base_folder_goes_when_it_is_taken_away(window: MainWindow, tmp_path: Path) -> None:
    places.keep_bases(window.session.settings, {"papers": tmp_path})
    window.ask("window.files")
    dialog = window.findChildren(FilesDialog)[-1]
    assert [line.text for line in dialog.list.lines()] == ["papers"]
    assert dialog.name.isVisible()
    dialog.remove.click()
    assert not dialog.name.isVisible()
    dialog.accept()
    assert places.bases(window.session.settings) == {}


def test_what_is_no_folder_is_refused_and_nothing_is_kept(
    window: MainWindow, dialog: FilesDialog, tmp_path: Path
) -> None:
    dialog.add_folder(str(tmp_path / "gone"))
    dialog.accept()
    assert "gone" in dialog.words.text()
    assert dialog.isVisible()
    assert places.bases(window.session.settings) == {}


def test_a_base_folder_that_the_library_names_and_that_has_no_place_here_is_shown(
    window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(b"%PDF a")
    library = window.session.library
    places.keep_bases(Settings(), {"papers": folder})
    keeping.attach(library, add(library, "A paper with a link"), [folder / "a.pdf"], link=True)

    window.ask("window.files")
    dialog = window.findChildren(FilesDialog)[-1]
    assert [(line.text, line.note) for line in dialog.list.lines()] == [
        ("papers", "not on this computer")
    ]
    dialog.folder.setText(str(folder))
    dialog.folder.textEdited.emit("")
    dialog.accept()
    assert places.bases(window.session.settings) == {"papers": folder}
