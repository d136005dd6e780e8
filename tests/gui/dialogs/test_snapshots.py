"""The dialog of snapshots: kept under a name, compared with what is now, and gone back to."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from refman.gui.dialogs.snapshots import SnapshotsDialog
from refman.gui.window import MainWindow
from tests.gui.projects import look, opened
from tests.services.projects.folders import REFS


@pytest.fixture
def folder(window: MainWindow, tmp_path: Path) -> Path:
    return Path(opened(window, tmp_path / "thesis").folder)


@pytest.fixture
def dialog(window: MainWindow, folder: Path) -> SnapshotsDialog:
    made = SnapshotsDialog(window.session, window)
    made.open()
    made.name.setText("submitted")
    QTest.keyClick(made.name, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert folder.is_dir()
    return made


def test_return_behind_the_name_keeps_a_snapshot(dialog: SnapshotsDialog) -> None:
    assert dialog.isVisible()
    kept = dialog.chosen()
    assert kept is not None
    assert kept.name == "submitted"
    assert dialog.name.text() == ""
    assert dialog.since.toPlainText() == "Nothing has changed since."


def test_the_profile_of_then_is_shown_beside_the_one_of_now_and_comes_back(
    dialog: SnapshotsDialog, window: MainWindow, folder: Path
) -> None:
    window.session.run_on((), "project.set", folder=folder, profile="ieee")
    dialog.list.selectionModel().currentChanged.emit(
        dialog.list.currentIndex(), dialog.list.currentIndex()
    )
    QApplication.processEvents()
    lines = dialog.since.toPlainText().splitlines()
    assert lines[2:5] == ["@@ profile @@", "+Profile: ieee", "-Capitals in titles: As typed"]
    dialog.back.click()
    QApplication.processEvents()
    assert dialog.since.toPlainText() == "Nothing has changed since."


def test_return_behind_a_second_name_keeps_and_does_not_go_back(
    dialog: SnapshotsDialog, window: MainWindow, folder: Path
) -> None:
    changed = REFS.replace("1994", "1995")
    assert not dialog.back.isEnabled()  # there is nothing to go back from
    (folder / "refs.bib").write_text(changed)
    look(window)
    assert dialog.back.isEnabled()
    clicks: list[bool] = []
    dialog.back.clicked.connect(clicks.append)
    dialog.name.setText("revised")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert dialog.list.model().rowCount() == 2
    assert clicks == []
    assert (folder / "refs.bib").read_text() == changed


def test_without_a_snapshot_it_is_said_what_one_is_in_place_of_empty_lists(
    dialog: SnapshotsDialog,
) -> None:
    dialog.show()
    dialog.list.setCurrentIndex(dialog.list.model().index(0, 0))
    dialog.forget.click()
    assert "There is none of this project yet." in dialog.says.text()
    assert not dialog.list.isVisible()
    assert not dialog.since.isVisible()
    low = dialog.height()
    dialog.name.setText("submitted")
    dialog.keep.click()
    assert dialog.list.isVisible()
    assert dialog.since.isVisible()
    assert dialog.height() > low
    assert "There is none" not in dialog.says.text()
