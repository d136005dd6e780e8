"""The linked files that a paper is in."""

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from refman.gui.views.details.in_files import InFiles
from refman.gui.window import MainWindow
from tests.gui.conftest import child
from tests.gui.linked import TEXT, paper


def said(window: MainWindow) -> str:
    """What the line says; "" when it is hidden."""
    line = window.details.findChild(InFiles)
    if line is None:
        return ""
    words = [label.text() for label in line.findChildren(QLabel) if label.text()]
    return words[0] if line.isVisible() else ""


def test_a_paper_names_its_linked_file_until_that_is_let_go(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    refs = tmp_path / "refs.bib"
    refs.write_text(TEXT)
    window.session.run("link", path=refs)
    window.session.select((paper(window, "turing1950"),))
    qtbot.waitUntil(lambda: said(window) == "In refs.bib")
    assert str(refs) in child(window.details, InFiles).toolTip()

    window.session.run("unlink", path=refs)
    assert said(window) == ""
