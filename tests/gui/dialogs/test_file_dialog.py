"""File dialogs look at names alone."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFileSystemModel,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.file_dialog import open_names, save_name
from refman.gui.theme import theme
from refman.gui.theme.icons import icon
from refman.store import Library
from refman.store.counting import total
from tests.gui.conftest import child


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc/locks is Linux'")
def test_a_look_at_the_folder_of_the_library_leaves_it_its_locks(
    qtbot: QtBot, library: Library
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert total(library.reading) == 0
    before = _locks(library.path)

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        model = dialog.findChild(QFileSystemModel)
        assert model
        folder = model.index(str(library.path.parent))
        qtbot.waitUntil(lambda: model.rowCount(folder) > 0)
        for row in range(model.rowCount(folder)):
            assert model.type(model.index(row, 0, folder))
        dialog.reject()

    QTimer.singleShot(0, leave)
    assert open_names(parent, "Import", str(library.path.parent)) == []
    assert before
    assert _locks(library.path) == before


def test_a_suggested_name_stands_in_its_folder(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.accept()

    QTimer.singleShot(0, accept)
    wanted = str(tmp_path / "refs.bib")
    assert save_name(parent, "Export", wanted, "BibTeX (*.bib)", asks=False) == wanted


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it is the system's")
def test_it_has_the_icons_of_the_theme_and_cuts_no_date(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "refs.bib").touch()
    (tmp_path / "folder").mkdir()
    parent = QWidget()
    qtbot.addWidget(parent)
    drawn: list[QImage] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        try:
            icons = dialog.iconProvider()
            there = [QFileInfo(str(tmp_path / name)) for name in ("refs.bib", "folder")]
            up = child(dialog, QToolButton, "toParentButton").icon()
            found = [*map(icons.icon, there), up]
            drawn.extend(one.pixmap(16).toImage() for one in found)
            table = child(dialog, QTreeView)
            model = table.model()
            qtbot.waitUntil(lambda: model.rowCount(table.rootIndex()) == 2)
            qtbot.waitUntil(lambda: table.columnWidth(3) >= table.sizeHintForColumn(3) > 0)
        finally:
            dialog.reject()

    QTimer.singleShot(0, look)
    assert open_names(parent, "Import", str(tmp_path)) == []
    colour = theme().tokens.second
    names = ("file", "folder", "chevron-up")
    assert drawn == [icon(name, colour).pixmap(16).toImage() for name in names]


def _locks(path: Path) -> list[str]:
    """The locks on a file, each as the system lists it without its number."""
    inode = f":{path.stat().st_ino} "
    lines = Path("/proc/locks").read_text().splitlines()
    return sorted(line.partition(": ")[2] for line in lines if inode in line)
