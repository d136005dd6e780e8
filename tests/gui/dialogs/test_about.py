"""The window about refman: version, library, licences."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from refman import __version__, resources
from refman.gui.dialogs.about import AboutDialog
from refman.gui.dialogs.report import ReportDialog
from refman.gui.widgets.buttons import Button


def test_it_names_version_library_and_what_refman_stands_on(qtbot: QtBot) -> None:
    dialog = AboutDialog(Path("/home/ada/papers.refman"), None)
    qtbot.addWidget(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert __version__ in words
    assert "/home/ada/papers.refman" in words
    assert "PySide6 (LGPL 3)" in words


def test_an_installed_refman_shows_the_licences_that_it_carries(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").symlink_to(resources.ROOT / "resources")
    (tmp_path / "licences.txt").write_text("Qt: under the LGPL\n", encoding="utf-8")
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    dialog = AboutDialog(tmp_path, None)
    qtbot.addWidget(dialog)
    (button,) = (one for one in dialog.findChildren(Button) if one.text() == "Licences…")
    button.click()
    report = dialog.findChild(ReportDialog)
    assert isinstance(report, ReportDialog)
    assert "under the LGPL" in report.text.toPlainText()
